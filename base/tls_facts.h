/*
 * tls_facts: what a TLS handshake tells about the server.
 *
 * The same record whoever saw the handshake: base/tls fills it from one it
 * took part in, and tls_facts_certificate from the bytes of a certificate
 * that were only heard.  All text is printable UTF-8 (base/text.h).
 */
#ifndef BASE_TLS_FACTS_H
#define BASE_TLS_FACTS_H

#include "base/arena.h"

enum { TLS_NAMES_MAX = 32 }; /* of one certificate */

struct tls_facts {
	const char *version;    /* "TLSv1.3"; NULL: no handshake was finished */
	const char *cipher;     /* by its name in RFCs */
	const char *alpn;       /* the protocol that was agreed on, or NULL */
	const char *alert;      /* with which the server gave up, or NULL */
	bool wants_certificate; /* it asked for one of the client's */

	bool has_certificate;
	const char *subject; /* as RFC 2253 writes names */
	const char *issuer;
	const char *name[TLS_NAMES_MAX]; /* DNS names and IP addresses */
	size_t n_name;
	uint64_t not_before_us, not_after_us; /* since 1970, UTC; 0: unknown */
	uint8_t sha256[32];                   /* of the certificate */
};

/*
 * Adds what a certificate (DER) says, as text in the arena.  False when it is
 * no certificate; `facts` is then as it was.
 */
bool tls_facts_certificate(
    struct tls_facts *facts, struct arena *arena, struct bytes der);

#endif
