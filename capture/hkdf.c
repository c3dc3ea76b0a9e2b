#include "capture/hkdf.h"

#include "base/buf.h"

#include <openssl/hmac.h>
#include <string.h>

size_t
hkdf_extract(const EVP_MD *hash, struct bytes salt, struct bytes secret,
    uint8_t out[SECRET_MAX])
{
	unsigned n = 0;

	if (EVP_MD_get_size(hash) > SECRET_MAX ||
	    HMAC(hash, salt.p, (int)salt.n, secret.p, secret.n, out, &n) ==
	        NULL)
		return 0;
	return n;
}

size_t
hkdf_label(const EVP_MD *hash, struct bytes secret, const char *label,
    uint8_t *out, size_t n)
{
	uint8_t info[64], block[EVP_MAX_MD_SIZE];
	size_t size = strlen(label), at = 0;
	unsigned got = 0;

	if (size > 40 || n > (size_t)EVP_MD_get_size(hash))
		return 0;
	info[at++] = 0;
	info[at++] = (uint8_t)n;
	info[at++] = (uint8_t)(6 + size);
	memcpy(info + at, "tls13 ", 6);
	memcpy(info + at + 6, label, size);
	at += 6 + size;
	info[at++] = 0; /* the context */
	info[at++] = 1; /* the block's number */
	if (HMAC(hash, secret.p, (int)secret.n, info, at, block, &got) == NULL)
		return 0;
	memcpy(out, block, n);
	return n;
}
