/*
 * known_tls: what handshakes told about an endpoint.
 *
 * A bounded set of texts of each kind, and of certificates, of which the least
 * are kept in a fixed order, so the bounds are exact in any order of telling
 * (inventory/inventory.h).  Endpoints have most of it in common: it stands on
 * a shelf, always the same one for an endpoint.
 */
#ifndef INVENTORY_KNOWN_TLS_H
#define INVENTORY_KNOWN_TLS_H

#include "inventory/shelf.h"

enum {
	TLS_TEXTS_MAX = 8, /* of each kind */
	TLS_CERTS_MAX = 8,
};

struct known_tls {
	const char **text; /* by kind, then ascending: known_tls_texts */
	const struct tls_cert **cert; /* by their hashes */
	uint8_t n_text[TLS_WHAT_N];
	uint8_t n_cert;
	uint8_t leaves; /* bit i: certificate i was the server's own */
	bool crowded;   /* more was told than is kept */
	bool resumed, client_cert_asked, starttls;
};

struct known_tls *known_tls_new(void);

/* `shelf` NULL: it goes as well */
void known_tls_free(struct known_tls *t, struct shelf *shelf);

/* the n_text[what] texts of a kind */
const char *const *known_tls_texts(
    const struct known_tls *t, enum tls_what what);

bool known_tls_is_leaf(const struct known_tls *t, size_t cert);

void known_tls_add(
    struct known_tls *t, struct shelf *shelf, const struct tls_facts *facts);
void known_tls_merge(
    struct known_tls *t, struct shelf *shelf, const struct known_tls *from);

#endif
