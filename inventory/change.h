/*
 * change: what an endpoint was, and what it became.
 *
 * Derived when reporting, from when each thing was said: one product that was
 * last seen before another was seen first, in the same place of the
 * conversation, has given way to it.  Things said in turns are alternatives
 * and no change.
 */
#ifndef INVENTORY_CHANGE_H
#define INVENTORY_CHANGE_H

#include "inventory/inventory.h"

struct change {
	enum field field; /* FIELD_PRODUCT or FIELD_VERSION */
	const char *old, *new;
	uint64_t when_us; /* when the new one was seen first */
};

enum { CHANGES_MAX = OBSERVATIONS_PER_ENDPOINT_MAX - 1 };

/* by time; returns how many there are */
size_t changes_of(
    const struct known_endpoint *e, struct change out[CHANGES_MAX]);

#endif
