/*
 * digest: hashes as text, through OpenSSL.
 */
#ifndef BASE_DIGEST_H
#define BASE_DIGEST_H

#include "base/arena.h"

/* in lower-case hexadecimal */
const char *digest_md5(struct arena *a, struct bytes b);
const char *digest_sha256(struct arena *a, struct bytes b);

#endif
