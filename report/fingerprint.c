#include "report/fingerprint.h"

#include "base/text.h"
#include "base/xalloc.h"

#include <ctype.h>
#include <inttypes.h>
#include <string.h>
#include <time.h>

enum {
	REPLY_MAX = 900, /* bytes of one reply */
	FULL = 2200,     /* no more replies are added behind so much text */
	COLUMNS = 74,
	BLOCK_MAX = 64 << 10, /* that is read */
};

static const char begins[] = "SF-Port";
static const char goes_on[] = "\nSF:";

const char *
fingerprint_address(void)
{
	return HARK_SUBMIT;
}

/* --- written --- */

static bool
is_digit(int c)
{
	return c >= '0' && c <= '9';
}

/* what may stand in a pattern as it stands here */
static void
escape(struct buf *out, struct bytes b)
{
	static const char special[] = "\\?\"[]().*+$^|";

	for (size_t i = 0; i < b.n; i++) {
		unsigned char c = b.p[i];
		bool digit_follows = i + 1 < b.n && is_digit(b.p[i + 1]);

		if (c == '\0' && !digit_follows)
			buf_str(out, "\\0");
		else if (c == '\r')
			buf_str(out, "\\r");
		else if (c == '\n')
			buf_str(out, "\\n");
		else if (c == '\t')
			buf_str(out, "\\t");
		else if (c <= ' ' || c > '~')
			buf_printf(out, "\\x%02x", c);
		else if (strchr(special, c) != NULL)
			buf_printf(out, "\\%c", c);
		else
			buf_byte(out, c);
	}
}

/* in the tunnel nothing counts that was said outside */
static enum tunnel
innermost(const struct replies *r)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->v[i].tunnel != TUNNEL_NONE)
			return r->v[i].tunnel;
	return TUNNEL_NONE;
}

static void
add_head(struct buf *out, const struct known_endpoint *e, enum tunnel tunnel,
    const struct report_options *options)
{
	time_t s = (time_t)(known_rest_of(e)->replies.v[0].first_us / 1000000);
	struct tm tm = { .tm_mday = 1 };

	gmtime_r(&s, &tm);
	buf_printf(out,
	    "%s%u-%s:V=hark-%s%s%%I=%u%%D=%d/%d%%Time=%" PRIX64 "%%P=%s",
	    begins, e->at.port, e->proto == PROTO_UDP ? "UDP" : "TCP",
	    options->version, tunnel != TUNNEL_NONE ? "%T=SSL" : "",
	    options->intensity, tm.tm_mon + 1, tm.tm_mday, (uint64_t)s,
	    HARK_PLATFORM);
}

void
fingerprint_add(struct buf *out, const struct known_endpoint *e,
    const struct report_options *options)
{
	const struct replies *r = &known_rest_of(e)->replies;
	enum tunnel tunnel = innermost(r);
	size_t before = out->n;

	if (r->n == 0)
		return;
	add_head(out, e, tunnel, options);
	for (size_t i = 0; i < r->n && out->n - before <= FULL; i++) {
		if (r->v[i].tunnel != tunnel)
			continue;
		buf_printf(out, "%%r(%s,%zX,\"", r->v[i].probe, r->v[i].length);
		escape(out, bytes_cut(r->v[i].got, 0, REPLY_MAX));
		buf_str(out, "\")");
	}
	buf_byte(out, ';');
}

void
fingerprint_print(FILE *out, struct bytes line)
{
	size_t room = COLUMNS;

	/* what ends it stands where it falls */
	for (size_t at = 0; at + 1 < line.n; at += room) {
		if (at > 0) {
			fputs(goes_on, out);
			room = COLUMNS - (sizeof(goes_on) - 2);
		}
		struct bytes part =
		    bytes_cut(bytes_cut(line, 0, line.n - 1), at, room);
		fwrite(part.p, 1, part.n, out);
	}
	fputs(";\n", out);
}

/* --- read --- */

/* the block without its breaks, and how much text it takes */
static bool
unwrap(struct buf *out, struct bytes text, size_t *used)
{
	size_t i = 0;

	for (; i < text.n && out->n < BLOCK_MAX; i++) {
		struct bytes rest = bytes_cut(text, i, text.n);
		if (bytes_starts(rest, BYTES("\r\n")))
			continue;
		if (bytes_starts(rest, bytes_str(goes_on))) {
			i += sizeof(goes_on) - 2;
			continue;
		}
		if (text.p[i] == '\n')
			break;
		buf_byte(out, text.p[i]);
	}
	*used = i;
	return out->n > 0 && out->p[out->n - 1] == ';';
}

static bool
skip(struct bytes *b, struct bytes what)
{
	if (!bytes_starts(*b, what))
		return false;
	*b = bytes_cut(*b, what.n, b->n);
	return true;
}

static bool
number(struct bytes *b, unsigned base, size_t most, size_t *out)
{
	size_t n = 0, i = 0;

	for (; i < b->n; i++) {
		int d = text_hex(b->p[i]);
		if (d < 0 || (unsigned)d >= base)
			break;
		n = n * base + (unsigned)d;
		if (n > most)
			return false;
	}
	*b = bytes_cut(*b, i, b->n);
	*out = n;
	return i > 0;
}

/* up to the byte `end`, which is taken as well */
static bool
until(struct bytes *b, uint8_t end, struct bytes *out)
{
	const uint8_t *p = b->n > 0 ? memchr(b->p, end, b->n) : NULL;

	if (p == NULL)
		return false;
	*out = bytes_cut(*b, 0, (size_t)(p - b->p));
	*b = bytes_cut(*b, out->n + 1, b->n);
	return true;
}

/* one byte as `escape` wrote it */
static bool
unescape_one(struct bytes *b, struct buf *out)
{
	static const char letters[] = "0rnt", meant[] = "\0\r\n\t";
	uint8_t c = b->p[0];
	size_t used = 1;

	if (c == '\\') {
		if (b->n < 2)
			return false;
		c = b->p[1];
		used = 2;
		const char *p = strchr(letters, c);
		if (c == 'x') {
			int hi = b->n >= 4 ? text_hex(b->p[2]) : -1;
			int lo = b->n >= 4 ? text_hex(b->p[3]) : -1;
			if (hi < 0 || lo < 0)
				return false;
			c = (uint8_t)(hi << 4 | lo);
			used = 4;
		} else if (p != NULL && c != '\0') {
			c = (uint8_t)meant[p - letters];
		} else if (isalnum(c)) {
			return false;
		}
	}
	buf_byte(out, c);
	*b = bytes_cut(*b, used, b->n);
	return true;
}

/* "%r(" NAME "," LENGTH "," QUOTED ")" */
static bool
parse_reply(struct bytes *b, struct arena *arena, bool inside,
    struct buf *scratch, struct reply *r)
{
	struct bytes name;

	if (!skip(b, BYTES("%r(")) || !until(b, ',', &name) || name.n == 0 ||
	    !number(b, 16, UINT32_MAX, &r->length) || !skip(b, BYTES(",\"")))
		return false;
	buf_clear(scratch);
	while (b->n > 0 && b->p[0] != '"')
		if (!unescape_one(b, scratch))
			return false;
	r->probe = text_of(arena, name);
	r->tunnel = inside ? TUNNEL_TLS : TUNNEL_NONE;
	r->got = buf_view(scratch);
	return skip(b, BYTES("\")"));
}

static bool
parse_head(struct fingerprint *f, struct bytes *b, bool *inside)
{
	struct bytes item;
	size_t port;

	if (!skip(b, bytes_str(begins)) || !number(b, 10, UINT16_MAX, &port))
		return false;
	f->port = (uint16_t)port;
	if (skip(b, BYTES("-TCP:")))
		f->proto = PROTO_TCP;
	else if (skip(b, BYTES("-UDP:")))
		f->proto = PROTO_UDP;
	else
		return false;
	if (!skip(b, BYTES("V=")) || !until(b, '%', &item))
		return false;
	/* items such as I=7, up to the first reply; of these only T counts */
	while (!skip(b, BYTES("r("))) {
		*inside |= bytes_starts(*b, BYTES("T=SSL%"));
		if (!until(b, '%', &item))
			return false;
	}
	b->p -= 3; /* to the "%r(" that parse_reply begins with */
	b->n += 3;
	return true;
}

static bool
parse(struct fingerprint *f, struct bytes b, struct arena *arena,
    struct buf *scratch)
{
	bool inside = false;

	if (!parse_head(f, &b, &inside))
		return false;
	for (uint64_t i = 1; b.n > 0 && b.p[0] == '%'; i++) {
		/* their order is all that is known of their times */
		struct reply r = { .first_us = i };
		if (!parse_reply(&b, arena, inside, scratch, &r))
			return false;
		replies_add(&f->replies, &r);
	}
	return bytes_eq(b, BYTES(";"));
}

bool
fingerprint_parse(struct fingerprint *f, struct bytes text, size_t *used,
    struct arena *arena, struct err *err)
{
	struct buf line = { 0 }, scratch = { 0 };

	*f = (struct fingerprint){ 0 };
	bool whole = unwrap(&line, text, used);
	bool ok = whole && parse(f, buf_view(&line), arena, &scratch);
	if (!ok) {
		replies_release(&f->replies);
		err_set(err, whole ? "not as a fingerprint is written"
		                   : "the fingerprint lacks its end");
	}
	buf_release(&line);
	buf_release(&scratch);
	return ok;
}
