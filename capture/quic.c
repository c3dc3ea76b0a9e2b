#include "capture/quic.h"

#include "base/rd.h"
#include "capture/hkdf.h"
#include "capture/tls_names.h"
#include "capture/tls_records.h"

#include <openssl/err.h>
#include <string.h>

enum {
	VERSION_2 = 0x6b3343cf,
	ID_MAX = 20, /* of a connection */
	KEY = 16,    /* AES-128-GCM, as all Initial packets */
	NONCE = 12,
	TAG = 16,
	SAMPLE = 16,
	SALT = 20,
	PACKET_MAX = 4096,
	CRYPTO_MAX = 16 << 10, /* of each direction's handshake */
	PACKETS_MAX = 16,      /* looked at, of each direction */
	IDS_MAX = 4,           /* that keys were made of */
	VERSIONS_MAX = 16,     /* of a Version Negotiation */
};

enum {
	FRAME_PADDING = 0,
	FRAME_PING = 1,
	FRAME_ACK = 2,
	FRAME_ACK_ECN = 3,
	FRAME_CRYPTO = 6,
	FRAME_CLOSE = 0x1c,
	ERROR_CRYPTO = 0x100, /* and a TLS alert in the low byte */
};

/* kinds of long headers, as version 1 numbers them */
enum packet { INITIAL, ZERO_RTT, HANDSHAKE, RETRY };

struct header {
	uint8_t first;
	uint32_t version;
	enum packet kind;
	struct bytes to, from; /* connection ids */
	struct bytes packet;   /* from its first byte to its end */
	size_t number_at;      /* where the packet number stands in it */
};

/* the handshake bytes of one direction, put together */
struct crypto {
	uint8_t bytes[CRYPTO_MAX];
	uint8_t there[CRYPTO_MAX];
};

struct side {
	const char *name;
	const char *label; /* of its secret */
	struct crypto *crypto;
};

/* the ids that opened packets so far */
struct ids {
	struct bytes v[IDS_MAX];
	size_t n;
};

static bool
is_draft(uint32_t v)
{
	return v >= 0xff000017 && v <= 0xff000022;
}

static bool
is_known(uint32_t v)
{
	return v == 1 || v == VERSION_2 || is_draft(v);
}

/* "Q043", "T051" */
static bool
is_google(uint32_t v)
{
	uint8_t maker = (uint8_t)(v >> 24);

	return (maker == 'Q' || maker == 'T') && (v >> 16 & 0xff) == '0' &&
	       (v >> 8 & 0xff) >= '0' && (v >> 8 & 0xff) <= '9' &&
	       (v & 0xff) >= '0' && (v & 0xff) <= '9';
}

static struct bytes
salt_of(uint32_t version)
{
	if (version == VERSION_2)
		return BYTES("\x0d\xed\xe3\xde\xf7\x00\xa6\xdb\x81\x93"
		             "\x81\xbe\x6e\x26\x9d\xcb\xf9\xbd\x2e\xd9");
	if (version == 1 || version >= 0xff000021)
		return BYTES("\x38\x76\x2c\xf7\xf5\x59\x34\xb3\x4d\x17"
		             "\x9a\xe6\xa4\xc8\x0c\xad\xcc\xbb\x7f\x0a");
	if (version >= 0xff00001d)
		return BYTES("\xaf\xbf\xec\x28\x99\x93\xd2\x4c\x9e\x97"
		             "\x86\xf1\x9c\x61\x11\xe0\x43\x90\xa8\x99");
	return BYTES("\xc3\xee\xf7\x12\xc7\x2e\xbb\x5a\x11\xa7"
	             "\xd2\x43\x2b\xb4\x63\x65\xbe\xf9\xf5\x02");
}

/* Google's own header: flags, eight bytes of connection id, version */
static uint32_t
google_version(struct bytes b)
{
	struct rd r = rd_of(b);
	uint8_t flags = rd_u8(&r);

	if (flags & 0x80 || (flags & 0x09) != 0x09)
		return 0;
	rd_take(&r, 8);
	uint32_t v = rd_u32(&r);
	return rd_ok(&r) && is_google(v) ? v : 0;
}

/* RFC 8999 section 6: version 0, and a list of others */
static bool
is_negotiation(struct bytes b, struct rd *versions)
{
	struct rd r = rd_of(b);
	uint8_t first = rd_u8(&r);
	bool zero = rd_u32(&r) == 0;
	uint8_t to = rd_u8(&r);
	rd_take(&r, to);
	uint8_t from = rd_u8(&r);
	rd_take(&r, from);

	*versions = r;
	return rd_ok(&r) && first & 0x80 && zero && to <= ID_MAX &&
	       from <= ID_MAX && to + from > 0 && r.n >= 4 && r.n % 4 == 0 &&
	       r.n / 4 <= VERSIONS_MAX;
}

bool
quic_begins(struct bytes b)
{
	struct rd r = rd_of(b);
	uint8_t first = rd_u8(&r);
	uint32_t version = rd_u32(&r);

	if (!rd_ok(&r))
		return false;
	/* the second bit may be anything: RFC 9287 */
	if (first & 0x80 && (is_known(version) || is_google(version)))
		return true;
	return google_version(b) != 0 || is_negotiation(b, &r);
}

/* RFC 9000 section 16; numbers that fit a size_t are all there are */
static uint64_t
varint(struct rd *r)
{
	uint64_t v = rd_u8(r);
	int more = (1 << (v >> 6)) - 1;

	v &= 0x3f;
	while (more-- > 0)
		v = v << 8 | rd_u8(r);
	return v;
}

/* the next long header of a datagram; false: no more that can be read */
static bool
next_packet(struct rd *r, struct header *h)
{
	static const enum packet of_v2[] = { RETRY, INITIAL, ZERO_RTT,
		HANDSHAKE };
	struct bytes all = rd_rest(r);

	h->first = rd_u8(r);
	h->version = rd_u32(r);
	h->to = rd_take(r, rd_u8(r));
	h->from = rd_take(r, rd_u8(r));
	if (!rd_ok(r) || !(h->first & 0x80) || !is_known(h->version) ||
	    h->to.n > ID_MAX || h->from.n > ID_MAX)
		return false;
	h->kind = (enum packet)(h->first >> 4 & 3);
	if (h->version == VERSION_2)
		h->kind = of_v2[h->kind];
	if (h->kind == RETRY) {
		rd_take(r, r->n);
		return true;
	}
	if (h->kind == INITIAL) {
		uint64_t token = varint(r);
		rd_take(r, token < r->n ? (size_t)token : r->n);
	}
	uint64_t n = varint(r);
	h->number_at = all.n - r->n;
	if (!rd_ok(r) || n > r->n)
		return false;
	rd_take(r, (size_t)n);
	h->packet = bytes_cut(all, 0, all.n - r->n);
	return true;
}

/* --- opening an Initial packet: RFC 9001 section 5 --- */

struct keys {
	uint8_t key[KEY], nonce[NONCE], hp[KEY];
};

static bool
make_keys(struct keys *k, uint32_t version, struct bytes id, const char *label)
{
	const EVP_MD *sha = EVP_sha256();
	bool v2 = version == VERSION_2;
	uint8_t initial[SECRET_MAX], secret[32];
	size_t n = hkdf_extract(sha, salt_of(version), id, initial);
	struct bytes from = { initial, n }, mine = { secret, sizeof(secret) };

	return n > 0 && hkdf_label(sha, from, label, secret, sizeof(secret)) &&
	       hkdf_label(sha, mine, v2 ? "quicv2 key" : "quic key", k->key,
	           sizeof(k->key)) &&
	       hkdf_label(sha, mine, v2 ? "quicv2 iv" : "quic iv", k->nonce,
	           sizeof(k->nonce)) &&
	       hkdf_label(sha, mine, v2 ? "quicv2 hp" : "quic hp", k->hp,
	           sizeof(k->hp));
}

static bool
header_mask(EVP_CIPHER_CTX *c, const struct keys *k, const uint8_t *sample,
    uint8_t *mask)
{
	int n;

	return EVP_EncryptInit_ex(c, EVP_aes_128_ecb(), NULL, k->hp, NULL) &&
	       EVP_EncryptUpdate(c, mask, &n, sample, SAMPLE);
}

static bool
open_payload(EVP_CIPHER_CTX *c, const struct keys *k, struct bytes header,
    struct bytes sealed, uint8_t *out)
{
	int n, last;
	size_t size = sealed.n - TAG;

	return EVP_DecryptInit_ex(
	           c, EVP_aes_128_gcm(), NULL, k->key, k->nonce) &&
	       EVP_DecryptUpdate(c, NULL, &n, header.p, (int)header.n) &&
	       EVP_DecryptUpdate(c, out, &n, sealed.p, (int)size) &&
	       EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_AEAD_SET_TAG, TAG,
	           (void *)(uintptr_t)(sealed.p + size)) &&
	       EVP_DecryptFinal_ex(c, out + n, &last) > 0;
}

/* opens a packet into `out`; its number of bytes, or 0 */
static size_t
open_with(const struct header *h, struct keys *k, uint8_t out[PACKET_MAX])
{
	uint8_t head[PACKET_MAX], mask[SAMPLE + KEY];
	size_t at = h->number_at, all = h->packet.n, size = 0;

	if (all > PACKET_MAX || at + 4 + SAMPLE > all)
		return 0;
	EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
	if (c == NULL)
		return 0;
	memcpy(head, h->packet.p, at + 4);
	if (header_mask(c, k, h->packet.p + at + 4, mask)) {
		head[0] ^= mask[0] & 0x0f;
		size_t digits = (head[0] & 3u) + 1;
		for (size_t i = 0; i < digits; i++) {
			head[at + i] ^= mask[1 + i];
			k->nonce[NONCE - digits + i] ^= head[at + i];
		}
		struct bytes front = { head, at + digits };
		struct bytes sealed = bytes_cut(h->packet, front.n, all);
		EVP_CIPHER_CTX_reset(c);
		if (sealed.n > TAG && open_payload(c, k, front, sealed, out))
			size = sealed.n - TAG;
	}
	EVP_CIPHER_CTX_free(c);
	ERR_clear_error();
	return size;
}

/* --- what is inside --- */

static void
take_crypto(struct crypto *c, uint64_t at, struct bytes data)
{
	if (at >= CRYPTO_MAX)
		return;
	data = bytes_cut(data, 0, CRYPTO_MAX - (size_t)at);
	for (size_t i = 0; i < data.n; i++)
		if (!c->there[at + i]) {
			c->there[at + i] = 1;
			c->bytes[at + i] = data.p[i];
		}
}

static void
skip_ack(struct rd *r, bool ecn)
{
	varint(r); /* largest */
	varint(r); /* delay */
	uint64_t ranges = varint(r);
	varint(r); /* the first range */
	for (; ranges > 0 && rd_ok(r); ranges--) {
		varint(r);
		varint(r);
	}
	for (int i = 0; ecn && i < 3; i++)
		varint(r);
}

static void
add_close(struct facts *f, const struct side *side, uint64_t error)
{
	struct buf text = { 0 };

	if (error >> 8 != ERROR_CRYPTO >> 8)
		return;
	buf_printf(
	    &text, "%s: %s", side->name, name_alert(&f->arena, (uint8_t)error));
	facts_add(f, TLS_ALERT, arena_str(&f->arena, buf_view(&text)));
	buf_release(&text);
}

static void
take_frames(struct facts *f, const struct side *side, struct bytes payload)
{
	struct rd r = rd_of(payload);

	while (r.n > 0 && rd_ok(&r)) {
		uint64_t type = varint(&r);
		switch (type) {
		case FRAME_PADDING:
		case FRAME_PING:
			break;
		case FRAME_ACK:
		case FRAME_ACK_ECN:
			skip_ack(&r, type == FRAME_ACK_ECN);
			break;
		case FRAME_CRYPTO: {
			uint64_t at = varint(&r), n = varint(&r);
			if (!rd_ok(&r) || n > r.n)
				return;
			take_crypto(side->crypto, at, rd_take(&r, (size_t)n));
			break;
		}
		case FRAME_CLOSE:
			add_close(f, side, varint(&r));
			return;
		default:
			return; /* nothing else may stand here */
		}
	}
}

static bool
try_id(struct facts *f, const struct side *side, const struct header *h,
    struct bytes id)
{
	uint8_t out[PACKET_MAX];
	struct keys k;
	size_t n = make_keys(&k, h->version, id, side->label)
	               ? open_with(h, &k, out)
	               : 0;

	if (n > 0)
		take_frames(f, side, (struct bytes){ out, n });
	return n > 0;
}

/*
 * The client's first packets carry the id that keys are made of, and so do
 * those that follow a Retry; all others are opened with what opened those.
 */
static void
take_initial(struct facts *f, const struct side *side, const struct header *h,
    bool client, struct ids *ids)
{
	for (size_t i = ids->n; i-- > 0;)
		if (try_id(f, side, h, ids->v[i]))
			return;
	if (client && ids->n < IDS_MAX && try_id(f, side, h, h->to))
		ids->v[ids->n++] = h->to;
}

static void
read_side(struct facts *f, const struct side *side, struct bytes datagrams,
    bool client, struct ids *ids)
{
	struct rd r = rd_of(datagrams);
	struct header h;

	for (int i = 0; i < PACKETS_MAX; i++) {
		while (r.n > 0 && r.p[0] == 0)
			rd_u8(&r); /* padding behind a datagram's packets */
		if (!next_packet(&r, &h))
			break;
		if (!client)
			facts_add(f, TLS_QUIC, name_quic(&f->arena, h.version));
		if (h.kind == INITIAL)
			take_initial(f, side, &h, client, ids);
	}
}

/* a server's second hello stands behind a first that another answer had */
static struct bytes
heard(const struct crypto *c, bool from_zero)
{
	size_t at = 0, n = 0;

	while (!from_zero && at < CRYPTO_MAX && !c->there[at])
		at++;
	while (at + n < CRYPTO_MAX && c->there[at + n])
		n++;
	return (struct bytes){ c->bytes + at, n };
}

/* what a server offers instead, or speaks in Google's way */
static void
read_versions(struct facts *f, struct bytes got)
{
	struct rd versions;
	uint32_t google = google_version(got);

	if (google == 0 && got.n > 5 && (got.p[0] & 0xc0) == 0xc0) {
		struct rd r = rd_of(bytes_cut(got, 1, 4));
		google = rd_u32(&r);
	}
	if (is_google(google))
		facts_add(f, TLS_QUIC, name_quic(&f->arena, google));
	if (!is_negotiation(got, &versions))
		return;
	while (versions.n >= 4) {
		uint32_t v = rd_u32(&versions);
		/* RFC 9000 section 15: some exist to be ignored */
		if ((v & 0x0f0f0f0f) != 0x0a0a0a0a)
			facts_add(f, TLS_QUIC, name_quic(&f->arena, v));
	}
}

void
quic_facts(struct facts *f, const struct response *res)
{
	struct crypto *crypto = arena_alloc(&f->arena, 2 * sizeof(*crypto));
	struct side client = { "client", "client in", &crypto[0] };
	struct side server = { "server", "server in", &crypto[1] };
	struct bytes got = bytes_cut(res->got, 0, res->whole);
	struct ids ids = { .n = 0 };

	read_versions(f, got);
	read_side(f, &client, res->sent, true, &ids);
	read_side(f, &server, got, false, &ids);
	facts_client(f, heard(&crypto[0], true));
	facts_server(f, heard(&crypto[1], false));
}
