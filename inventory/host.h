/*
 * host: what was told about an address, by it or by others.
 *
 * A bounded set of facts, each kept once, with how often and when.  The
 * bounds keep the least facts in a fixed order, so they are exact in any order
 * of telling, as those of observations are (inventory/inventory.h).
 */
#ifndef INVENTORY_HOST_H
#define INVENTORY_HOST_H

#include "base/addr.h"

/* who told the names by which hosts are asked */
#define FROM_TARGET "target"       /* the user */
#define FROM_REVERSE "reverse dns" /* a name server, asked for the address */

enum {
	FACTS_PER_HOST_MAX = 64,
	FACTS_PER_KIND_MAX = 16, /* of one host: no kind displaces the rest */
};

/* one thing told about a host */
struct known_fact {
	const char *what, *value, *from;
	uint64_t first_us, last_us;
	uint64_t count;
	const char *file;  /* where it was told first; NULL: not known */
	uint64_t frame;    /* counted from 1; 0: not known */
	uint64_t place_us; /* when it was told there */
};

struct known_host {
	struct addr addr;
	uint64_t first_us, last_us;
	uint64_t rtt_us;         /* the least that was measured; 0: none */
	struct known_fact *fact; /* by what, value, from; clients last */
	uint32_t n_fact;
	bool crowded; /* more was told than is kept */
};

/* adds a fact, with a copy of its value; its other strings must last */
void host_tell(struct known_host *h, const struct known_fact *f);

/* whether it is what users or name servers call the host, not it itself */
bool fact_is_of_asker(const struct known_fact *f);

/* whether TLS told it: a certificate, or whom a client asked for */
bool fact_is_of_handshake(const struct known_fact *f);

/* of its facts of this kind the one seen last, or NULL */
const struct known_fact *host_latest(
    const struct known_host *h, const char *what);

/* what was told; the host's own memory is its owner's */
void host_release(struct known_host *h);

#endif
