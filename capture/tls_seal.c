#include "capture/tls_seal.h"

#include "capture/hkdf.h"
#include "capture/tls_records.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <string.h>

enum {
	TAG = 16, /* at most: see proof_of */
	NONCE = 12,
	EXPLICIT = 8, /* of a nonce of GCM or CCM, in front of the record */
	AAD_12 = 13,
	TLS_1_0 = 0x0301,
	TLS_1_2 = 0x0303,
	TLS_1_3 = 0x0304,
	BLOCK_MAX = 2 * (SEAL_MAC_MAX + SEAL_KEY_MAX + SEAL_IV_MAX),
};

/* --- keys --- */

bool
seal_keys_13(
    struct seal_keys *k, const struct suite *suite, struct bytes secret)
{
	const EVP_MD *hash = EVP_get_digestbyname(suite->prf);

	*k = (struct seal_keys){ .suite = suite, .version = TLS_1_3 };
	return hash != NULL && suite->seal != SEAL_CBC && suite->iv == NONCE &&
	       secret.n == (size_t)EVP_MD_get_size(hash) &&
	       hkdf_label(hash, secret, "key", k->key, suite->key) &&
	       hkdf_label(hash, secret, "iv", k->iv, NONCE);
}

bool
seal_next_secret(const struct suite *suite, uint8_t *secret, size_t n)
{
	const EVP_MD *hash = EVP_get_digestbyname(suite->prf);
	uint8_t next[SECRET_MAX];

	if (hash == NULL || n > sizeof(next) ||
	    hkdf_label(
	        hash, (struct bytes){ secret, n }, "traffic upd", next, n) == 0)
		return false;
	memcpy(secret, next, n);
	return true;
}

static OSSL_PARAM
octets(const char *key, struct bytes b)
{
	return OSSL_PARAM_construct_octet_string(
	    key, (void *)(uintptr_t)b.p, b.n);
}

/* the key block: RFC 5246 section 6.3, RFC 2246 section 6.3 */
static bool
key_block(const char *hash, struct bytes master, struct bytes client_random,
    struct bytes server_random, uint8_t *out, size_t n)
{
	EVP_KDF *kdf = EVP_KDF_fetch(NULL, "TLS1-PRF", NULL);
	EVP_KDF_CTX *c = kdf != NULL ? EVP_KDF_CTX_new(kdf) : NULL;
	char name[16];

	strncpy(name, hash, sizeof(name) - 1);
	name[sizeof(name) - 1] = '\0';
	OSSL_PARAM params[] = {
		OSSL_PARAM_construct_utf8_string(
		    OSSL_KDF_PARAM_DIGEST, name, 0),
		octets(OSSL_KDF_PARAM_SECRET, master),
		octets(OSSL_KDF_PARAM_SEED, BYTES("key expansion")),
		octets(OSSL_KDF_PARAM_SEED, server_random),
		octets(OSSL_KDF_PARAM_SEED, client_random),
		OSSL_PARAM_construct_end(),
	};
	bool ok = c != NULL && EVP_KDF_derive(c, out, n, params) > 0;
	EVP_KDF_CTX_free(c);
	EVP_KDF_free(kdf);
	return ok;
}

bool
seal_keys_12(struct seal_keys keys[2], const struct suite *suite,
    uint16_t version, struct bytes master, struct bytes client_random,
    struct bytes server_random)
{
	const EVP_MD *mac =
	    suite->mac != NULL ? EVP_get_digestbyname(suite->mac) : NULL;
	size_t n_mac = mac != NULL ? (size_t)EVP_MD_get_size(mac) : 0;
	size_t n = 2 * (n_mac + suite->key + suite->iv);
	uint8_t block[BLOCK_MAX], *at = block;

	if (n_mac > SEAL_MAC_MAX || n > sizeof(block) || version >= TLS_1_3 ||
	    !key_block(version < TLS_1_2 ? "MD5-SHA1" : suite->prf, master,
	        client_random, server_random, block, n))
		return false;
	for (int i = 0; i < 2; i++)
		keys[i] = (struct seal_keys){
			.suite = suite,
			.version = version,
			.n_mac = (uint8_t)n_mac,
		};
	for (int i = 0; i < 2; i++, at += n_mac)
		memcpy(keys[i].mac, at, n_mac);
	for (int i = 0; i < 2; i++, at += suite->key)
		memcpy(keys[i].key, at, suite->key);
	for (int i = 0; i < 2; i++, at += suite->iv)
		memcpy(keys[i].iv, at, suite->iv);
	return true;
}

/* --- records --- */

static void
put_number(uint8_t *out, uint64_t v)
{
	for (int i = 7; i >= 0; i--, v >>= 8)
		out[i] = (uint8_t)v;
}

/* number, type, version, length: what stands for a record in its proof */
static void
make_aad(const struct seal_keys *k, const struct record *r, size_t n,
    uint8_t aad[AAD_12])
{
	put_number(aad, k->number);
	aad[8] = r->type;
	aad[9] = (uint8_t)(r->version >> 8);
	aad[10] = (uint8_t)r->version;
	aad[11] = (uint8_t)(n >> 8);
	aad[12] = (uint8_t)n;
}

static void
counted_nonce(const struct seal_keys *k, uint8_t nonce[NONCE])
{
	uint8_t number[8];

	memcpy(nonce, k->iv, NONCE);
	put_number(number, k->number);
	for (int i = 0; i < 8; i++)
		nonce[NONCE - 8 + i] ^= number[i];
}

/* how long a proof is */
static size_t
proof_of(const struct suite *s)
{
	return s->seal == SEAL_CCM_8 ? TAG / 2 : TAG;
}

static bool
is_ccm(const struct suite *s)
{
	return s->seal == SEAL_CCM || s->seal == SEAL_CCM_8;
}

/*
 * In CCM all lengths and the proof come first, and the words with their proof
 * at once.  Without a proof they are read in counter mode, whose first blocks
 * of counters CCM makes so: RFC 3610 section 2.3, with three bytes of counter.
 */
static bool
decrypt_ccm(EVP_CIPHER_CTX *c, const struct seal_keys *k,
    const uint8_t nonce[NONCE], struct bytes aad, struct bytes sealed,
    const uint8_t *proof, uint8_t *plain, int *n)
{
	const EVP_CIPHER *cipher = EVP_get_cipherbyname(k->suite->cipher);
	uint8_t counter[16] = { 2 };

	if (proof != NULL)
		return EVP_DecryptInit_ex(c, cipher, NULL, NULL, NULL) &&
		       EVP_CIPHER_CTX_ctrl(
		           c, EVP_CTRL_AEAD_SET_IVLEN, NONCE, NULL) &&
		       EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_AEAD_SET_TAG,
		           (int)proof_of(k->suite), (void *)(uintptr_t)proof) &&
		       EVP_DecryptInit_ex(c, NULL, NULL, k->key, nonce) &&
		       EVP_DecryptUpdate(c, NULL, n, NULL, (int)sealed.n) &&
		       EVP_DecryptUpdate(c, NULL, n, aad.p, (int)aad.n) &&
		       EVP_DecryptUpdate(c, plain, n, sealed.p, (int)sealed.n) >
		           0;
	memcpy(counter + 1, nonce, NONCE);
	counter[15] = 1;
	cipher = k->suite->key == 16 ? EVP_aes_128_ctr() : EVP_aes_256_ctr();
	return EVP_DecryptInit_ex(c, cipher, NULL, k->key, counter) &&
	       EVP_DecryptUpdate(c, plain, n, sealed.p, (int)sealed.n);
}

static bool
decrypt_aead(EVP_CIPHER_CTX *c, const struct seal_keys *k,
    const uint8_t nonce[NONCE], struct bytes aad, struct bytes sealed,
    const uint8_t *proof, uint8_t *plain, int *n)
{
	const EVP_CIPHER *cipher = EVP_get_cipherbyname(k->suite->cipher);
	int last = 0;

	return cipher != NULL &&
	       EVP_DecryptInit_ex(c, cipher, NULL, k->key, nonce) &&
	       EVP_DecryptUpdate(c, NULL, n, aad.p, (int)aad.n) &&
	       EVP_DecryptUpdate(c, plain, n, sealed.p, (int)sealed.n) &&
	       (proof == NULL ||
	           (EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_AEAD_SET_TAG, TAG,
	                (void *)(uintptr_t)proof) &&
	               EVP_DecryptFinal_ex(c, plain + *n, &last) > 0));
}

/*
 * `proof` NULL: there is none.  The cipher is fetched by name each time, which
 * is cheap beside what a connection costs.
 */
static bool
open_aead(const struct seal_keys *k, const uint8_t nonce[NONCE],
    struct bytes aad, struct bytes sealed, const uint8_t *proof,
    struct buf *out)
{
	EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
	uint8_t plain[SEAL_RECORD_MAX];
	int n = 0;
	bool ok = false;

	if (c != NULL && sealed.n <= sizeof(plain))
		ok = (is_ccm(k->suite) ? decrypt_ccm : decrypt_aead)(
		    c, k, nonce, aad, sealed, proof, plain, &n);
	if (ok)
		buf_add(out, (struct bytes){ plain, (size_t)n });
	EVP_CIPHER_CTX_free(c);
	ERR_clear_error();
	return ok;
}

static bool
open_13(const struct seal_keys *k, const struct record *r, bool whole,
    struct buf *out)
{
	const uint8_t aad[] = { r->type, (uint8_t)(r->version >> 8),
		(uint8_t)r->version, (uint8_t)(r->n >> 8), (uint8_t)r->n };
	uint8_t nonce[NONCE];
	struct bytes sealed = bytes_cut(r->body, 0, r->n - proof_of(k->suite));

	counted_nonce(k, nonce);
	return open_aead(k, nonce, (struct bytes){ aad, sizeof(aad) }, sealed,
	    whole ? r->body.p + sealed.n : NULL, out);
}

static bool
open_aead_12(const struct seal_keys *k, const struct record *r, bool whole,
    struct buf *out)
{
	size_t front = k->suite->iv < NONCE ? EXPLICIT : 0;
	size_t proof = proof_of(k->suite);
	uint8_t nonce[NONCE], aad[AAD_12];

	if (r->n < front + proof || r->body.n < front)
		return false;
	size_t n = r->n - front - proof;
	struct bytes sealed = bytes_cut(r->body, front, n);
	make_aad(k, r, n, aad);
	if (front > 0) {
		memcpy(nonce, k->iv, NONCE - EXPLICIT);
		memcpy(nonce + NONCE - EXPLICIT, r->body.p, EXPLICIT);
	} else {
		counted_nonce(k, nonce);
	}
	return open_aead(k, nonce, (struct bytes){ aad, sizeof(aad) }, sealed,
	    whole ? sealed.p + n : NULL, out);
}

/* --- CBC --- */

/* whole blocks, with their padding */
static bool
decrypt_cbc(const struct seal_keys *k, const uint8_t *iv, struct bytes sealed,
    struct buf *out)
{
	const EVP_CIPHER *cipher = EVP_get_cipherbyname(k->suite->cipher);
	EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
	uint8_t plain[SEAL_RECORD_MAX];
	int n = 0;
	bool ok = false;

	sealed.n -= sealed.n % k->suite->iv;
	if (c != NULL && cipher != NULL && sealed.n <= sizeof(plain))
		ok = EVP_DecryptInit_ex(c, cipher, NULL, k->key, iv) &&
		     EVP_CIPHER_CTX_set_padding(c, 0) &&
		     EVP_DecryptUpdate(c, plain, &n, sealed.p, (int)sealed.n);
	if (ok)
		buf_add(out, (struct bytes){ plain, (size_t)n });
	EVP_CIPHER_CTX_free(c);
	ERR_clear_error();
	return ok;
}

static bool
mac_fits(const struct seal_keys *k, const struct record *r, struct bytes said,
    const uint8_t *mac)
{
	const EVP_MD *hash = EVP_get_digestbyname(k->suite->mac);
	struct buf text = { 0 };
	uint8_t aad[AAD_12], made[EVP_MAX_MD_SIZE];
	unsigned n = 0;

	make_aad(k, r, said.n, aad);
	buf_add(&text, (struct bytes){ aad, sizeof(aad) });
	buf_add(&text, said);
	bool ok =
	    hash != NULL &&
	    HMAC(hash, k->mac, k->n_mac, text.p, text.n, made, &n) != NULL &&
	    n == k->n_mac && CRYPTO_memcmp(made, mac, n) == 0;
	buf_release(&text);
	return ok;
}

/* takes the padding off; false: it is none */
static bool
strip_padding(struct buf *b)
{
	size_t n = b->n > 0 ? b->p[b->n - 1] + 1u : 0;

	if (n == 0 || n > b->n)
		return false;
	for (size_t i = b->n - n; i < b->n; i++)
		if (b->p[i] != n - 1)
			return false;
	b->n -= n;
	return true;
}

static bool
open_cbc(
    struct seal_keys *k, const struct record *r, bool whole, struct buf *out)
{
	size_t block = k->suite->iv, proof = k->n_mac;
	bool chained = k->version <= TLS_1_0, last = k->encrypt_then_mac;
	struct bytes sealed = r->body;

	if (whole && last) {
		if (sealed.n < proof)
			return false;
		sealed.n -= proof;
		if (!mac_fits(k, r, sealed, sealed.p + sealed.n))
			return false;
	}
	struct bytes blocks = sealed;
	if (!chained)
		blocks = bytes_cut(sealed, block, sealed.n);
	if (blocks.n < block || (whole && blocks.n % block != 0) ||
	    !decrypt_cbc(k, chained ? k->iv : sealed.p, blocks, out))
		return false;
	if (!whole)
		return true;
	if (!strip_padding(out))
		return false;
	if (!last) {
		if (out->n < proof)
			return false;
		out->n -= proof;
		if (!mac_fits(k, r, buf_view(out), out->p + out->n))
			return false;
	}
	if (chained)
		memcpy(k->iv, blocks.p + blocks.n - block, block);
	return true;
}

/* the type of a TLS 1.3 record stands behind its content, then zeros */
static bool
take_type(struct buf *out, uint8_t *type)
{
	while (out->n > 0 && out->p[out->n - 1] == 0)
		out->n--;
	if (out->n == 0)
		return false;
	*type = out->p[--out->n];
	return true;
}

bool
seal_open(
    struct seal_keys *k, const struct record *r, struct buf *out, uint8_t *type)
{
	bool ok;

	buf_clear(out);
	*type = r->type;
	if (r->body.n != r->n || r->n > SEAL_RECORD_MAX)
		return false;
	if (k->version == TLS_1_3)
		ok = r->n > proof_of(k->suite) && open_13(k, r, true, out) &&
		     take_type(out, type);
	else if (k->suite->seal == SEAL_CBC)
		ok = open_cbc(k, r, true, out);
	else
		ok = open_aead_12(k, r, true, out);
	k->number += ok;
	return ok;
}

bool
seal_open_cut(struct seal_keys *k, const struct record *r, struct buf *out)
{
	buf_clear(out);
	if (r->n > SEAL_RECORD_MAX || r->n <= TAG)
		return false;
	if (k->version == TLS_1_3)
		return open_13(k, r, false, out);
	if (k->suite->seal == SEAL_CBC)
		return open_cbc(k, r, false, out);
	return open_aead_12(k, r, false, out);
}
