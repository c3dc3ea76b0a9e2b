#include "inventory/index.h"

#include "base/xalloc.h"

#include <stdlib.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

enum { FIRST_CAP = 64 };

uint32_t
index_hash(const struct index *ix, struct bytes key)
{
	return (uint32_t)XXH3_64bits_withSeed(key.p, key.n, ix->seed);
}

struct index_walk
index_walk_of(const struct index *ix, uint32_t hash)
{
	return (struct index_walk){ ix, hash, hash };
}

bool
index_next(struct index_walk *w, size_t *item)
{
	const struct index *ix = w->index;

	if (ix->cap == 0)
		return false;
	for (;;) {
		const struct index_slot *s = &ix->slot[w->at & (ix->cap - 1)];
		if (s->item == 0)
			return false;
		w->at++;
		if (s->hash == w->hash) {
			*item = s->item - 1;
			return true;
		}
	}
}

static void
put(struct index *ix, struct index_slot s)
{
	size_t at = s.hash;

	while (ix->slot[at & (ix->cap - 1)].item != 0)
		at++;
	ix->slot[at & (ix->cap - 1)] = s;
}

/* twice the room, so that at least a third of the slots stays free */
static void
grow(struct index *ix)
{
	struct index old = *ix;

	ix->cap = old.cap > 0 ? old.cap * 2 : FIRST_CAP;
	ix->slot = xcalloc(ix->cap, sizeof(*ix->slot));
	for (size_t i = 0; i < old.cap; i++)
		if (old.slot[i].item != 0)
			put(ix, old.slot[i]);
	free(old.slot);
}

void
index_add(struct index *ix, uint32_t hash, size_t item)
{
	if (ix->n * 3 >= ix->cap * 2)
		grow(ix);
	put(ix, (struct index_slot){ hash, (uint32_t)item + 1 });
	ix->n++;
}

void
index_release(struct index *ix)
{
	free(ix->slot);
	*ix = (struct index){ 0 };
}
