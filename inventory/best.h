/*
 * best: what to say about an endpoint, out of all that was observed.
 *
 * Derived when reporting, never stored.  The first observation by confidence,
 * turn, time and count speaks for the endpoint; others that say the same
 * service, product and version fill what it leaves empty; those that
 * contradict it are alternatives.  Without any observation the port table may
 * guess, and the guess is marked as one.
 */
#ifndef INVENTORY_BEST_H
#define INVENTORY_BEST_H

#include "inventory/inventory.h"
#include "match/port_names.h"

enum { BEST_CPE_MAX = 32 };

struct best {
	const struct observation *from; /* NULL: nothing was observed */
	const char *service;            /* NULL: not even a guess */
	const char *field[FIELD_N];     /* NULL: not known */
	const char *cpe[BEST_CPE_MAX];
	size_t n_cpe;
	enum tunnel tunnel;
	enum method method; /* METHOD_TABLE: a guess from the port */
	unsigned confidence;
	unsigned flags; /* HEARD_*; of the connections that told it */
	const struct observation *alternative[OBSERVATIONS_PER_ENDPOINT_MAX];
	size_t n_alternative;
};

/* `names` may be NULL: no guesses.  Borrows from both. */
struct best best_of(
    const struct known_endpoint *e, const struct port_names *names);

#endif
