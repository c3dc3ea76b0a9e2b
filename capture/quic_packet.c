#include "capture/quic_packet.h"

#include "capture/hkdf.h"

#include <openssl/err.h>
#include <string.h>

enum {
	VERSION_2 = 0x6b3343cf,
	NONCE = 12,
	TAG = 16,
	SAMPLE = 16,
	DIGITS_MAX = 4, /* of a packet number */
	SUITE_INITIAL = 0x1301,
	LONG = 0x80, /* a long header */
	FIXED = 0x40,
};

static bool
is_draft(uint32_t v)
{
	return v >= 0xff000017 && v <= 0xff000022;
}

bool
quic_is_known(uint32_t v)
{
	return v == 1 || v == VERSION_2 || is_draft(v);
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

/* --- headers --- */

bool
quic_next_packet(struct rd *r, struct quic_header *h)
{
	static const enum quic_kind of_v2[] = { QUIC_RETRY, QUIC_INITIAL,
		QUIC_ZERO_RTT, QUIC_HANDSHAKE };
	struct bytes all = rd_rest(r);

	h->first = rd_u8(r);
	h->version = rd_u32(r);
	h->to = rd_take(r, rd_u8(r));
	h->from = rd_take(r, rd_u8(r));
	if (!rd_ok(r) || !(h->first & LONG) || !quic_is_known(h->version) ||
	    h->to.n > QUIC_ID_MAX || h->from.n > QUIC_ID_MAX)
		return false;
	h->kind = (enum quic_kind)(h->first >> 4 & 3);
	if (h->version == VERSION_2)
		h->kind = of_v2[h->kind];
	if (h->kind == QUIC_RETRY) {
		rd_take(r, r->n);
		return true;
	}
	if (h->kind == QUIC_INITIAL) {
		uint64_t token = rd_varint(r);
		rd_take(r, token < r->n ? (size_t)token : r->n);
	}
	uint64_t n = rd_varint(r);
	h->number_at = all.n - r->n;
	if (!rd_ok(r) || n > r->n)
		return false;
	rd_take(r, (size_t)n);
	h->packet = bytes_cut(all, 0, all.n - r->n);
	return true;
}

bool
quic_short_packet(struct bytes datagram, size_t to, struct quic_header *h)
{
	/* the second bit may be anything: RFC 9287 */
	if (datagram.n < 1 + to + DIGITS_MAX + SAMPLE || datagram.p[0] & LONG)
		return false;
	*h = (struct quic_header){
		.first = datagram.p[0],
		.kind = QUIC_ONE_RTT,
		.to = bytes_cut(datagram, 1, to),
		.packet = datagram,
		.number_at = 1 + to,
	};
	return true;
}

/* --- keys --- */

struct labels {
	const char *key, *nonce, *mask, *update;
};

static const struct labels *
labels_of(uint32_t version)
{
	static const struct labels v1 = { "quic key", "quic iv", "quic hp",
		"quic ku" };
	static const struct labels v2 = { "quicv2 key", "quicv2 iv",
		"quicv2 hp", "quicv2 ku" };

	return version == VERSION_2 ? &v2 : &v1;
}

static bool
make_keys(struct quic_keys *k, const EVP_MD *hash, uint32_t version,
    struct bytes secret)
{
	const struct labels *l = labels_of(version);

	return hkdf_label(hash, secret, l->key, k->key, k->suite->key) &&
	       hkdf_label(hash, secret, l->nonce, k->nonce, NONCE);
}

bool
quic_secret_keys(struct quic_keys *k, uint32_t version,
    const struct suite *suite, struct bytes secret)
{
	const EVP_MD *hash = EVP_get_digestbyname(suite->prf);

	*k = (struct quic_keys){ .suite = suite };
	return hash != NULL && suite->iv == NONCE && suite->key <= 32 &&
	       (suite->seal == SEAL_GCM || suite->seal == SEAL_CHACHA) &&
	       secret.n == (size_t)EVP_MD_get_size(hash) &&
	       make_keys(k, hash, version, secret) &&
	       hkdf_label(
	           hash, secret, labels_of(version)->mask, k->mask, suite->key);
}

bool
quic_next_keys(struct quic_keys *k, uint32_t version, uint8_t *secret, size_t n)
{
	const EVP_MD *hash = EVP_get_digestbyname(k->suite->prf);
	uint8_t next[SECRET_MAX];

	if (hash == NULL || n > sizeof(next) ||
	    hkdf_label(hash, (struct bytes){ secret, n },
	        labels_of(version)->update, next, n) == 0 ||
	    !make_keys(k, hash, version, (struct bytes){ next, n }))
		return false;
	memcpy(secret, next, n);
	return true;
}

bool
quic_initial_keys(
    struct quic_keys *k, uint32_t version, struct bytes id, bool client)
{
	const EVP_MD *sha = EVP_sha256();
	uint8_t initial[SECRET_MAX], secret[32];
	size_t n = hkdf_extract(sha, salt_of(version), id, initial);
	struct bytes from = { initial, n };

	return n > 0 &&
	       hkdf_label(sha, from, client ? "client in" : "server in", secret,
	           sizeof(secret)) &&
	       quic_secret_keys(k, version, suite_find(SUITE_INITIAL),
	           (struct bytes){ secret, sizeof(secret) });
}

/* --- opening: RFC 9001 sections 5.3 and 5.4 --- */

/* what the header is hidden with */
static bool
header_mask(EVP_CIPHER_CTX *c, const struct quic_keys *k, const uint8_t *sample,
    uint8_t mask[2 * SAMPLE])
{
	static const uint8_t zeros[5];
	int n;

	/* ChaCha20 takes the sample as its counter and nonce */
	if (k->suite->seal == SEAL_CHACHA)
		return EVP_EncryptInit_ex(
		           c, EVP_chacha20(), NULL, k->mask, sample) &&
		       EVP_EncryptUpdate(c, mask, &n, zeros, sizeof(zeros));
	return EVP_EncryptInit_ex(c,
	           k->suite->key == 16 ? EVP_aes_128_ecb() : EVP_aes_256_ecb(),
	           NULL, k->mask, NULL) &&
	       EVP_EncryptUpdate(c, mask, &n, sample, SAMPLE);
}

/* RFC 9000 appendix A.3 */
static uint64_t
whole_number(uint64_t next, uint64_t cut, size_t digits)
{
	uint64_t window = (uint64_t)1 << (8 * digits);
	uint64_t n = (next & ~(window - 1)) | cut;

	if (n + window / 2 <= next)
		return n + window;
	if (n > next + window / 2 && n >= window)
		return n - window;
	return n;
}

/* the header in clear; its length, or 0 */
static size_t
clear_header(EVP_CIPHER_CTX *c, const struct quic_keys *k,
    const struct quic_header *h, uint8_t head[QUIC_PACKET_MAX])
{
	size_t at = h->number_at;
	uint8_t mask[2 * SAMPLE];

	if (h->packet.n > QUIC_PACKET_MAX ||
	    at + DIGITS_MAX + SAMPLE > h->packet.n ||
	    !header_mask(c, k, h->packet.p + at + DIGITS_MAX, mask))
		return 0;
	memcpy(head, h->packet.p, at + DIGITS_MAX);
	head[0] ^= mask[0] & (h->first & LONG ? 0x0f : 0x1f);
	size_t digits = (head[0] & 3u) + 1;
	for (size_t i = 0; i < digits; i++)
		head[at + i] ^= mask[1 + i];
	return at + digits;
}

static bool
open_payload(EVP_CIPHER_CTX *c, const struct quic_keys *k,
    const uint8_t nonce[NONCE], struct bytes header, struct bytes sealed,
    uint8_t *out)
{
	const EVP_CIPHER *cipher = EVP_get_cipherbyname(k->suite->cipher);
	int n, last;
	size_t size = sealed.n - TAG;

	return cipher != NULL &&
	       EVP_DecryptInit_ex(c, cipher, NULL, k->key, nonce) &&
	       EVP_DecryptUpdate(c, NULL, &n, header.p, (int)header.n) &&
	       EVP_DecryptUpdate(c, out, &n, sealed.p, (int)size) &&
	       EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_AEAD_SET_TAG, TAG,
	           (void *)(uintptr_t)(sealed.p + size)) &&
	       EVP_DecryptFinal_ex(c, out + n, &last) > 0;
}

bool
quic_open(const struct quic_keys *k, const struct quic_header *h, uint64_t next,
    struct quic_opened *out)
{
	uint8_t head[QUIC_PACKET_MAX], nonce[NONCE];
	EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
	size_t n = c != NULL ? clear_header(c, k, h, head) : 0;
	struct bytes sealed = bytes_cut(h->packet, n, h->packet.n);
	uint64_t cut = 0;
	bool ok = false;

	if (n > 0 && sealed.n > TAG) {
		for (size_t i = h->number_at; i < n; i++)
			cut = cut << 8 | head[i];
		out->first = head[0];
		out->number = whole_number(next, cut, n - h->number_at);
		memcpy(nonce, k->nonce, NONCE);
		for (size_t i = 0; i < 8; i++)
			nonce[NONCE - 1 - i] ^=
			    (uint8_t)(out->number >> (8 * i));
		EVP_CIPHER_CTX_reset(c);
		ok = open_payload(c, k, nonce, (struct bytes){ head, n },
		    sealed, out->frames);
		out->n = sealed.n - TAG;
	}
	EVP_CIPHER_CTX_free(c);
	ERR_clear_error();
	return ok;
}
