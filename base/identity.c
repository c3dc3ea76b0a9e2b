#include "base/identity.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

enum {
	KEY_BITS = 2048, /* RSA: what every client takes */
	MODEL_MAX = 64 << 10,
	HALF_A_YEAR = 182 * 24 * 3600,
};

static bool
add_der(struct buf *out, uint8_t *der, int n)
{
	if (n > 0)
		buf_add(out, (struct bytes){ der, (size_t)n });
	OPENSSL_free(der);
	ERR_clear_error();
	return n > 0;
}

bool
identity_key(struct buf *key)
{
	EVP_PKEY *made = EVP_RSA_gen(KEY_BITS);
	uint8_t *der = NULL;
	int n = made != NULL ? i2d_PrivateKey(made, &der) : 0;

	EVP_PKEY_free(made);
	return add_der(key, der, n);
}

static X509 *
read_model(struct bytes model)
{
	const uint8_t *p = model.p;

	return model.n > 0 && model.n <= MODEL_MAX
	           ? d2i_X509(NULL, &p, (long)model.n)
	           : NULL;
}

static X509 *
make_anew(const char *name, int64_t now_s)
{
	X509 *x = X509_new();

	if (x == NULL)
		return NULL;
	X509_NAME *subject = X509_get_subject_name(x);
	X509_set_version(x, X509_VERSION_3);
	ASN1_INTEGER_set(X509_get_serialNumber(x), 1);
	ASN1_TIME_set(X509_getm_notBefore(x), now_s - HALF_A_YEAR);
	ASN1_TIME_set(X509_getm_notAfter(x), now_s + HALF_A_YEAR);
	X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
	    (const unsigned char *)name, -1, -1, 0);
	X509_set_issuer_name(x, subject);
	return x;
}

bool
identity_certificate(struct bytes key, struct bytes model, const char *name,
    int64_t now_s, struct buf *certificate)
{
	const uint8_t *p = key.p;
	EVP_PKEY *own = d2i_AutoPrivateKey(NULL, &p, (long)key.n);
	X509 *x = read_model(model);
	uint8_t *der = NULL;
	int n = 0;

	if (x == NULL)
		x = make_anew(name, now_s);
	if (own != NULL && x != NULL && X509_set_pubkey(x, own) == 1 &&
	    X509_sign(x, own, EVP_sha256()) > 0)
		n = i2d_X509(x, &der);
	X509_free(x);
	EVP_PKEY_free(own);
	return add_der(certificate, der, n);
}
