/*
 * known_tls: what TLS told about an endpoint.
 *
 * One record per endpoint: of several handshakes the least by
 * known_tls_cmp is kept, which makes the order of telling not matter.
 */
#ifndef INVENTORY_KNOWN_TLS_H
#define INVENTORY_KNOWN_TLS_H

#include "base/tls_facts.h"

struct known_tls {
	struct tls_facts facts;
	struct arena arena; /* its text */
};

/* a copy that lasts */
struct known_tls *known_tls_new(const struct tls_facts *facts);
void known_tls_free(struct known_tls *t);

/* with a certificate first, then finished ones, the newest version first */
int known_tls_cmp(const struct tls_facts *a, const struct tls_facts *b);

#endif
