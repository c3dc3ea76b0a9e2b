/*
 * result_set: what a report tells of each endpoint, once.
 *
 * Reports tell of an endpoint several times: hark while it listens, masscan
 * with a line for the port and one for its banner.  What comes later holds,
 * state and service each for itself.  A name that only the port suggests is
 * none here.
 *
 *	struct result_set *s = result_set_new();
 *	struct results *r = results_new(format, result_set_add, s);
 *	...
 *	if (result_set_seal(s, &err))
 *		all = result_set_all(s, &n);
 */
#ifndef INVENTORY_RESULT_SET_H
#define INVENTORY_RESULT_SET_H

#include "inventory/inventory.h"
#include "inventory/results.h"

/* results, before those of one endpoint are put together */
enum { RESULT_SET_MAX = 1 << 21 };

struct result_set;

struct result_set *result_set_new(void);
void result_set_free(struct result_set *s);

/* a result_fn */
void result_set_add(void *set, const struct result *r);

/* what an inventory knows of an endpoint; borrows from it */
struct result result_of(const struct known_endpoint *e);

/* false when there were more than RESULT_SET_MAX */
bool result_set_seal(struct result_set *s, struct err *err);

/* sealed: by address, tcp first, by port */
const struct result *result_set_all(const struct result_set *s, size_t *n);

int result_cmp_at(const struct result *a, const struct result *b);

#endif
