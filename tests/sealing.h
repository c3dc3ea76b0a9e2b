/*
 * sealing: records and packets made the other way round.
 *
 * What tests and fuzzers need to put bytes of their choice inside TLS 1.3 and
 * QUIC: AES-128-GCM under keys that follow from fixed secrets.
 */
#ifndef TESTS_SEALING_H
#define TESTS_SEALING_H

#include "base/buf.h"
#include "capture/hkdf.h"
#include "capture/keylog.h"

#include <openssl/evp.h>
#include <string.h>

enum { SEALING_TAG = 16, SEALING_NONCE = 12, SEALING_KEY = 16 };

/* appends the plain bytes sealed, and their proof */
static inline void
seal_bytes(struct buf *out, const uint8_t *key, const uint8_t *nonce,
    struct bytes aad, struct bytes plain)
{
	EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
	uint8_t sealed[4096], tag[SEALING_TAG];
	int n = 0, last = 0;

	plain = bytes_cut(plain, 0, sizeof(sealed));
	EVP_EncryptInit_ex(c, EVP_aes_128_gcm(), NULL, key, nonce);
	EVP_EncryptUpdate(c, NULL, &n, aad.p, (int)aad.n);
	EVP_EncryptUpdate(c, sealed, &n, plain.p, (int)plain.n);
	EVP_EncryptFinal_ex(c, sealed + n, &last);
	EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_AEAD_GET_TAG, sizeof(tag), tag);
	EVP_CIPHER_CTX_free(c);
	buf_add(out, (struct bytes){ sealed, (size_t)n });
	buf_add(out, (struct bytes){ tag, sizeof(tag) });
}

/*
 * Appends a QUIC packet of version 1: `head` up to the packet number, which is
 * the last `digits` bytes of it, the frames, and the keys that `id` gives.
 */
static inline void
seal_initial(struct buf *out, struct bytes id, bool client, struct bytes head,
    size_t digits, struct bytes frames)
{
	static const char salt[] = "\x38\x76\x2c\xf7\xf5\x59\x34\xb3\x4d\x17"
	                           "\x9a\xe6\xa4\xc8\x0c\xad\xcc\xbb\x7f\x0a";
	uint8_t initial[SECRET_MAX], secret[32], key[16], hp[16], nonce[12];
	uint8_t mask[32];
	const EVP_MD *sha = EVP_sha256();
	size_t start = out->n, at = start + head.n - digits;
	int got;

	hkdf_extract(
	    sha, (struct bytes){ (const uint8_t *)salt, 20 }, id, initial);
	hkdf_label(sha, (struct bytes){ initial, 32 },
	    client ? "client in" : "server in", secret, sizeof(secret));
	struct bytes from = { secret, sizeof(secret) };
	hkdf_label(sha, from, "quic key", key, sizeof(key));
	hkdf_label(sha, from, "quic iv", nonce, sizeof(nonce));
	hkdf_label(sha, from, "quic hp", hp, sizeof(hp));
	for (size_t i = 0; i < digits; i++)
		nonce[12 - digits + i] ^= head.p[head.n - digits + i];
	buf_add(out, head);
	seal_bytes(out, key, nonce, head, frames);
	EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
	EVP_EncryptInit_ex(c, EVP_aes_128_ecb(), NULL, hp, NULL);
	EVP_EncryptUpdate(c, mask, &got, out->p + at + 4, 16);
	EVP_CIPHER_CTX_free(c);
	out->p[start] ^= mask[0] & 0x0f;
	for (size_t i = 0; i < digits; i++)
		out->p[at + i] ^= mask[1 + i];
}

/* appends a TLS 1.3 record; its inner type is the last byte of `plain` */
static inline void
seal_record(
    struct buf *out, struct bytes secret, uint64_t number, struct bytes plain)
{
	uint8_t key[SEALING_KEY], nonce[SEALING_NONCE];
	size_t n = plain.n + SEALING_TAG;
	const uint8_t head[] = { 23, 3, 3, (uint8_t)(n >> 8), (uint8_t)n };

	hkdf_label(EVP_sha256(), secret, "key", key, sizeof(key));
	hkdf_label(EVP_sha256(), secret, "iv", nonce, sizeof(nonce));
	for (int i = 0; i < 8; i++)
		nonce[SEALING_NONCE - 1 - i] ^= (uint8_t)(number >> (8 * i));
	buf_add(out, (struct bytes){ head, sizeof(head) });
	seal_bytes(
	    out, key, nonce, (struct bytes){ head, sizeof(head) }, plain);
}

/* two hellos of TLS 1.3 with TLS_AES_128_GCM_SHA256 and the random 00..00 */
static inline void
sealing_hellos(struct buf *client, struct buf *server)
{
	static const uint8_t zeros[32];
	static const uint8_t ch[] = { 22, 3, 1, 0, 52, 1, 0, 0, 48, 3, 3 };
	static const uint8_t ch2[] = { 0, 0, 2, 0x13, 1, 1, 0, 0, 5, 0, 43, 0,
		1, 0 };
	static const uint8_t sh[] = { 22, 3, 3, 0, 50, 2, 0, 0, 46, 3, 3 };
	static const uint8_t sh2[] = { 0, 0x13, 1, 0, 0, 6, 0, 43, 0, 2, 3, 4 };

	buf_add(client, (struct bytes){ ch, sizeof(ch) });
	buf_add(client, (struct bytes){ zeros, 32 });
	buf_add(client, (struct bytes){ ch2, sizeof(ch2) - 1 });
	client->p[4] = (uint8_t)(client->n - 5);
	client->p[8] = (uint8_t)(client->n - 9);
	client->p[client->n - 6] = 4;
	buf_add(server, (struct bytes){ sh, sizeof(sh) });
	buf_add(server, (struct bytes){ zeros, 32 });
	buf_add(server, (struct bytes){ sh2, sizeof(sh2) });
	server->p[4] = (uint8_t)(server->n - 5);
	server->p[8] = (uint8_t)(server->n - 9);
}

/* a key log with the four secrets for these hellos: bytes of 1, 2, 3 and 4 */
static inline void
sealing_secrets(struct keylog *k)
{
	static const char *const labels[] = { "CLIENT_HANDSHAKE_TRAFFIC_SECRET",
		"SERVER_HANDSHAKE_TRAFFIC_SECRET", "CLIENT_TRAFFIC_SECRET_0",
		"SERVER_TRAFFIC_SECRET_0" };
	struct buf line = { 0 };

	for (int i = 0; i < 4; i++) {
		buf_printf(&line, "%s ", labels[i]);
		for (int k2 = 0; k2 < 32; k2++)
			buf_str(&line, "00");
		buf_byte(&line, ' ');
		for (int k2 = 0; k2 < 32; k2++)
			buf_printf(&line, "%02x", i + 1);
		buf_byte(&line, '\n');
	}
	keylog_add(k, buf_view(&line));
	buf_release(&line);
}

#endif
