/*
 * index: finds items of an array by the hash of their key.
 *
 * Open addressing over item numbers.  The hash is XXH3 with a seed chosen at
 * start, so that nobody who picks addresses can pick collisions.  The index
 * does not know the keys: it offers every item with an equal hash and the
 * caller compares.
 *
 *	struct index_walk w = index_walk_of(&ix, hash);
 *	while (index_next(&w, &item))
 *		if (same(items[item], key))
 *			return item;
 *	index_add(&ix, hash, new_item);
 */
#ifndef INVENTORY_INDEX_H
#define INVENTORY_INDEX_H

#include "base/bytes.h"

struct index_slot {
	uint32_t hash;
	uint32_t item; /* plus one; 0: free */
};

struct index {
	struct index_slot *slot; /* a power of two of them */
	size_t cap;
	size_t n;
	uint64_t seed;
};

struct index_walk {
	const struct index *index;
	uint32_t hash;
	size_t at;
};

uint32_t index_hash(const struct index *ix, struct bytes key);

struct index_walk index_walk_of(const struct index *ix, uint32_t hash);
bool index_next(struct index_walk *w, size_t *item);

void index_add(struct index *ix, uint32_t hash, size_t item);
void index_release(struct index *ix);

#endif
