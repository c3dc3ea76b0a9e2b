/*
 * known_tls: what handshakes told about an endpoint.
 *
 * A bounded set of texts of each kind, and of certificates, of which the least
 * are kept in a fixed order, so the bounds are exact in any order of telling
 * (inventory/inventory.h).
 */
#ifndef INVENTORY_KNOWN_TLS_H
#define INVENTORY_KNOWN_TLS_H

#include "base/tls_facts.h"

enum {
	TLS_TEXTS_MAX = 8, /* of each kind */
	TLS_CERTS_MAX = 8,
};

struct known_tls {
	char *text[TLS_WHAT_N][TLS_TEXTS_MAX]; /* ascending */
	uint8_t n_text[TLS_WHAT_N];
	struct tls_cert *cert[TLS_CERTS_MAX]; /* by their hashes */
	uint8_t n_cert;
	bool leaf[TLS_CERTS_MAX]; /* whether it was the server's own */
	bool crowded;             /* more was told than is kept */
	bool resumed, client_cert_asked, starttls;
};

struct known_tls *known_tls_new(void);
void known_tls_free(struct known_tls *t);

/* all text is copied */
void known_tls_add(struct known_tls *t, const struct tls_facts *facts);
void known_tls_merge(struct known_tls *t, const struct known_tls *from);

#endif
