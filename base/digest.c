#include "base/digest.h"

#include <openssl/evp.h>

static const char *
digest(struct arena *a, const EVP_MD *how, struct bytes b)
{
	static const char digits[] = "0123456789abcdef";
	unsigned char out[EVP_MAX_MD_SIZE];
	unsigned n = 0;

	if (!EVP_Digest(b.p, b.n, out, &n, how, NULL))
		return "";
	char *text = arena_alloc(a, 2 * (size_t)n + 1);
	for (unsigned i = 0; i < n; i++) {
		text[2 * i] = digits[out[i] >> 4];
		text[2 * i + 1] = digits[out[i] & 15];
	}
	return text;
}

const char *
digest_md5(struct arena *a, struct bytes b)
{
	return digest(a, EVP_md5(), b);
}

const char *
digest_sha256(struct arena *a, struct bytes b)
{
	return digest(a, EVP_sha256(), b);
}
