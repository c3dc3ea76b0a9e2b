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

#endif
