/*
 * hkdf: secrets out of secrets, as TLS 1.3 and QUIC do it.
 *
 * RFC 5869 and RFC 8446 section 7.1, through OpenSSL's HMAC.  What is asked
 * for is never longer than one hash.
 */
#ifndef CAPTURE_HKDF_H
#define CAPTURE_HKDF_H

#include "base/bytes.h"

#include <openssl/evp.h>

enum { SECRET_MAX = 48 }; /* SHA-384 */

/* both return the number of bytes written to `out`; 0 when it fails */
size_t hkdf_extract(const EVP_MD *hash, struct bytes salt, struct bytes secret,
    uint8_t out[SECRET_MAX]);

/* HKDF-Expand-Label with an empty context; n bytes */
size_t hkdf_label(const EVP_MD *hash, struct bytes secret, const char *label,
    uint8_t *out, size_t n);

#endif
