/* fuzz_tls_quic: Initial packets with anything inside, and any datagrams */
#include "base/rd.h"
#include "tests/sealing.h"
#include "tls/quic.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* an Initial packet of version 1 with these frames, for the id "HARKQUIC" */
static void
add_initial(struct buf *out, bool client, uint8_t number, struct bytes frames)
{
	static const char salt[] = "\x38\x76\x2c\xf7\xf5\x59\x34\xb3\x4d\x17"
	                           "\x9a\xe6\xa4\xc8\x0c\xad\xcc\xbb\x7f\x0a";
	uint8_t initial[SECRET_MAX], secret[32], key[16], hp[16], nonce[12];
	uint8_t mask[32];
	size_t start = out->n, body = 1 + frames.n + SEALING_TAG;
	const EVP_MD *sha = EVP_sha256();
	int got;

	hkdf_extract(sha, (struct bytes){ (const uint8_t *)salt, 20 },
	    BYTES("HARKQUIC"), initial);
	hkdf_label(sha, (struct bytes){ initial, 32 },
	    client ? "client in" : "server in", secret, sizeof(secret));
	struct bytes from = { secret, sizeof(secret) };
	hkdf_label(sha, from, "quic key", key, sizeof(key));
	hkdf_label(sha, from, "quic iv", nonce, sizeof(nonce));
	hkdf_label(sha, from, "quic hp", hp, sizeof(hp));
	buf_add(out, BYTES("\xc0\0\0\0\x01\x08HARKQUIC\0\0"));
	buf_byte(out, (uint8_t)(0x40 | body >> 8));
	buf_byte(out, (uint8_t)body);
	buf_byte(out, number);
	nonce[11] ^= number;
	size_t at = out->n - 1;
	struct buf sealed = { 0 };
	seal_bytes(&sealed, key, nonce,
	    (struct bytes){ out->p + start, out->n - start }, frames);
	buf_add(out, buf_view(&sealed));
	buf_release(&sealed);
	EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
	EVP_EncryptInit_ex(c, EVP_aes_128_ecb(), NULL, hp, NULL);
	EVP_EncryptUpdate(c, mask, &got, out->p + at + 4, 16);
	EVP_CIPHER_CTX_free(c);
	out->p[start] ^= mask[0] & 0x0f;
	out->p[at] ^= mask[1];
}

/* pieces: whose (1), whether sealed (2); two bytes of length; the bytes */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct rd r = rd_of((struct bytes){ data, n });
	struct buf stream[2] = { { 0 }, { 0 } };
	struct response res = { .proto = PROTO_UDP };
	struct facts f = { .n_fact = 0 };

	for (uint8_t number = 0; r.n > 3; number++) {
		uint8_t how = rd_u8(&r);
		size_t size = rd_u16(&r) % 1024;
		struct bytes b = rd_take(&r, size < r.n ? size : r.n);
		if (how & 2 && b.n >= 4)
			add_initial(&stream[how & 1], !(how & 1), number, b);
		else
			buf_add(&stream[how & 1], b);
	}
	res.sent = buf_view(&stream[0]);
	res.got = buf_view(&stream[1]);
	res.whole = res.got.n;
	facts_reset(&f, 'q');
	quic_begins(res.got);
	quic_facts(&f, &res);
	facts_release(&f);
	buf_release(&stream[0]);
	buf_release(&stream[1]);
	return 0;
}
