/*
 * cert: what an X.509 certificate says, through OpenSSL.
 *
 * The one file that lets OpenSSL read what strangers send.  Bytes that are no
 * certificate still have their SHA-256.
 */
#ifndef BASE_CERT_H
#define BASE_CERT_H

#include "base/arena.h"
#include "base/tls_facts.h"

enum {
	CERT_NAMES_MAX = 32,       /* alternative names kept of each */
	CERT_BYTES_MAX = 64 << 10, /* longer ones are only hashed */
};

void cert_read(struct arena *a, struct bytes der, struct tls_cert *cert);

/*
 * The same, by way of the certificates read last: servers show the same one
 * again and again, and reading one takes longer than all else about it.
 */
struct cert_cache;

struct cert_cache *cert_cache_new(void);
void cert_cache_free(struct cert_cache *cache);

/* `cache` may be NULL; what comes out is the arena's alone */
void cert_read_cached(struct cert_cache *cache, struct arena *a,
    struct bytes der, struct tls_cert *cert);

#endif
