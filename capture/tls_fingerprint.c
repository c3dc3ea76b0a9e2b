#include "capture/tls_fingerprint.h"

#include "base/buf.h"
#include "base/digest.h"

#include <stdlib.h>
#include <string.h>

enum {
	NUMBERS_MAX = 1024, /* of one list; more are left out */
	JA4_HASH = 12,      /* digits of each hash */
	SSH_KEXINIT = 20,
	FRONT_MAX = 8 << 10, /* lines in front of a version */
	SSH_COOKIE = 16,
	SSH_LISTS = 10,
};

/* numbers of two bytes, without those that mean nothing */
static void
add_numbers(struct buf *out, struct bytes list)
{
	struct rd r = rd_of(list);

	for (bool first = true; r.n >= 2;) {
		uint16_t v = rd_u16(&r);
		if (hello_is_grease(v))
			continue;
		if (!first)
			buf_byte(out, '-');
		buf_decimal(out, v);
		first = false;
	}
}

static void
add_extensions(struct buf *out, const struct hello *h)
{
	struct rd walk = rd_of(h->extensions);
	struct bytes data;
	uint16_t type;

	for (bool first = true; hello_next(&walk, &type, &data);) {
		if (hello_is_grease(type))
			continue;
		if (!first)
			buf_byte(out, '-');
		buf_decimal(out, type);
		first = false;
	}
}

static void
ja3_text(struct buf *out, const struct hello *client)
{
	struct bytes formats = hello_list8(client, EXT_FORMATS);

	buf_printf(out, "%u,", client->version);
	add_numbers(out, client->ciphers);
	buf_byte(out, ',');
	add_extensions(out, client);
	buf_byte(out, ',');
	add_numbers(out, hello_list(client, EXT_GROUPS));
	buf_byte(out, ',');
	for (size_t i = 0; i < formats.n; i++) {
		if (i > 0)
			buf_byte(out, '-');
		buf_decimal(out, formats.p[i]);
	}
}

static void
ja3s_text(struct buf *out, const struct hello *server)
{
	buf_printf(out, "%u,", server->version);
	add_numbers(out, server->ciphers);
	buf_byte(out, ',');
	add_extensions(out, server);
}

const char *
fingerprint_ja3(struct arena *a, const struct hello *client)
{
	struct buf text = { 0 };

	ja3_text(&text, client);
	const char *hash = digest_md5(a, buf_view(&text));
	buf_release(&text);
	return hash;
}

const char *
fingerprint_ja3s(struct arena *a, const struct hello *server)
{
	struct buf text = { 0 };

	ja3s_text(&text, server);
	const char *hash = digest_md5(a, buf_view(&text));
	buf_release(&text);
	return hash;
}

/* --- JA4 --- */

struct numbers {
	uint16_t v[NUMBERS_MAX];
	size_t n;
};

static void
push(struct numbers *list, uint16_t v)
{
	if (!hello_is_grease(v) && list->n < NUMBERS_MAX)
		list->v[list->n++] = v;
}

static int
by_value(const void *a, const void *b)
{
	return *(const uint16_t *)a - *(const uint16_t *)b;
}

static void
add_hex(struct buf *out, const struct numbers *list)
{
	for (size_t i = 0; i < list->n; i++) {
		if (i > 0)
			buf_byte(out, ',');
		buf_hex(out, list->v[i], 4);
	}
}

/* the first digits of SHA-256, or zeros for nothing at all */
static void
add_hash(struct buf *out, struct buf *text)
{
	struct arena a = { 0 };

	buf_byte(out, '_');
	if (text->n == 0)
		buf_str(out, "000000000000");
	else
		buf_printf(
		    out, "%.*s", JA4_HASH, digest_sha256(&a, buf_view(text)));
	arena_release(&a);
}

static uint16_t
highest_version(const struct hello *h)
{
	struct rd r = rd_of(hello_list8(h, EXT_VERSIONS));
	struct bytes data;
	uint16_t best = 0;

	if (!hello_find(h, EXT_VERSIONS, &data))
		return h->version;
	while (r.n >= 2) {
		uint16_t v = rd_u16(&r);
		/* the numbers of DTLS count down */
		bool later =
		    v >> 8 == 0xfe && best >> 8 == 0xfe ? v < best : v > best;
		if (!hello_is_grease(v) && (best == 0 || later))
			best = v;
	}
	return best;
}

static const char *
version_mark(uint16_t v)
{
	static const struct {
		uint16_t version;
		const char *mark;
	} marks[] = {
		{ 0x0304, "13" },
		{ 0x0303, "12" },
		{ 0x0302, "11" },
		{ 0x0301, "10" },
		{ 0x0300, "s3" },
		{ 0x0002, "s2" },
		{ 0xfeff, "d1" },
		{ 0xfefd, "d2" },
		{ 0xfefc, "d3" },
	};
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (marks[i].version == v)
			return marks[i].mark;
	return "00";
}

static bool
is_alnum(uint8_t c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
	       (c >= 'A' && c <= 'Z');
}

/* first and last character of the first protocol offered */
static void
add_alpn_mark(struct buf *out, const struct hello *h)
{
	struct rd walk = rd_of(hello_list(h, EXT_ALPN));
	struct bytes name;

	if (!hello_next_protocol(&walk, &name)) {
		buf_str(out, "00");
		return;
	}
	uint8_t first = name.p[0], last = name.p[name.n - 1];
	if (is_alnum(first) && is_alnum(last))
		buf_printf(out, "%c%c", first, last);
	else
		buf_printf(out, "%x%x", first >> 4, last & 15);
}

static unsigned
at_most_99(size_t n)
{
	return n < 99 ? (unsigned)n : 99;
}

static void
add_ja4_extensions(
    struct buf *out, struct numbers *extensions, const struct hello *h)
{
	struct rd r = rd_of(hello_list(h, EXT_SIGNATURES));
	struct numbers kept = { .n = 0 };
	struct buf text = { 0 };

	for (size_t i = 0; i < extensions->n; i++)
		if (extensions->v[i] != EXT_SERVER_NAME &&
		    extensions->v[i] != EXT_ALPN)
			push(&kept, extensions->v[i]);
	qsort(kept.v, kept.n, sizeof(kept.v[0]), by_value);
	add_hex(&text, &kept);
	for (bool first = true; r.n >= 2;) {
		uint16_t v = rd_u16(&r);
		if (hello_is_grease(v))
			continue;
		buf_byte(&text, first ? '_' : ',');
		buf_hex(&text, v, 4);
		first = false;
	}
	add_hash(out, &text);
	buf_release(&text);
}

const char *
fingerprint_ja4(struct arena *a, const struct hello *client, char carrier)
{
	struct numbers ciphers = { .n = 0 }, extensions = { .n = 0 };
	struct rd r = rd_of(client->ciphers), walk = rd_of(client->extensions);
	struct buf out = { 0 }, text = { 0 };
	struct bytes data;
	uint16_t type;

	while (r.n >= 2)
		push(&ciphers, rd_u16(&r));
	while (hello_next(&walk, &type, &data))
		push(&extensions, type);
	buf_printf(&out, "%c%s%c%02u%02u", carrier,
	    version_mark(highest_version(client)),
	    hello_find(client, EXT_SERVER_NAME, &data) ? 'd' : 'i',
	    at_most_99(ciphers.n), at_most_99(extensions.n));
	add_alpn_mark(&out, client);
	qsort(ciphers.v, ciphers.n, sizeof(ciphers.v[0]), by_value);
	add_hex(&text, &ciphers);
	add_hash(&out, &text);
	buf_release(&text);
	add_ja4_extensions(&out, &extensions, client);
	const char *name = arena_str(a, buf_view(&out));
	buf_release(&out);
	return name;
}

/* --- HASSH --- */

/*
 * The payload of the first packet, behind the version line if that is there
 * as well, and what a server may say in front of it: RFC 4253 sections 4.2 and
 * 6.  No packet begins like a line: it would be too long.
 */
static struct bytes
first_packet(struct bytes stream)
{
	struct bytes version = bytes_cut(stream, 0, FRONT_MAX);
	size_t line = 0;

	if (stream.n > 0 && stream.p[0] != 0) {
		const uint8_t *at = version.p;
		if (!bytes_starts(version, BYTES("SSH-")))
			at = memmem(version.p, version.n, "\nSSH-", 5);
		if (at == NULL)
			return (struct bytes){ 0 };
		line = (size_t)(at - stream.p) + 1;
		const uint8_t *end =
		    memchr(stream.p + line, '\n', stream.n - line);
		if (end == NULL)
			return (struct bytes){ 0 };
		line = (size_t)(end - stream.p) + 1;
	}
	struct rd r = rd_of(bytes_cut(stream, line, stream.n));
	size_t n = rd_u32(&r);
	size_t padding = rd_u8(&r);
	if (n < padding + 1)
		return (struct bytes){ 0 };
	struct bytes payload = rd_take(&r, n - padding - 1);
	return rd_ok(&r) ? payload : (struct bytes){ 0 };
}

const char *
fingerprint_hassh(struct arena *a, struct bytes stream, bool server)
{
	/* key exchange; then cipher, MAC, compression of one direction */
	static const size_t of_client[] = { 0, 2, 4, 6 };
	static const size_t of_server[] = { 0, 3, 5, 7 };
	const size_t *which = server ? of_server : of_client;
	struct rd r = rd_of(first_packet(stream));
	struct bytes list[SSH_LISTS];
	struct buf text = { 0 };

	if (rd_u8(&r) != SSH_KEXINIT)
		return NULL;
	rd_take(&r, SSH_COOKIE);
	for (int i = 0; i < SSH_LISTS; i++)
		list[i] = rd_take(&r, rd_u32(&r));
	if (!rd_ok(&r))
		return NULL;
	for (int i = 0; i < 4; i++) {
		if (i > 0)
			buf_byte(&text, ';');
		buf_add(&text, list[which[i]]);
	}
	const char *hash = digest_md5(a, buf_view(&text));
	buf_release(&text);
	return hash;
}
