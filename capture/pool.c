#include "capture/pool.h"

#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

/* a block waiting on its free list */
struct waiting {
	struct waiting *next;
};

enum { N_CLASSES = 6 };

static const size_t class_sizes[N_CLASSES] = { 256, 1024, 2048, 4096, 8192,
	POOL_BLOCK_MAX };

struct pool {
	struct waiting *waiting[N_CLASSES];
	struct budget *budget;
	size_t cap;
	size_t used;     /* in blocks that are out */
	size_t reserved; /* in blocks that are out or waiting */
};

/* each block carries two bits per byte behind its bytes */
static size_t
footprint(unsigned size_class)
{
	return class_sizes[size_class] + class_sizes[size_class] / 4;
}

struct pool *
pool_new(struct budget *budget, size_t cap)
{
	struct pool *pool = xcalloc(1, sizeof(*pool));

	pool->budget = budget;
	pool->cap = cap;
	return pool;
}

static bool
drop_waiting(struct pool *pool, unsigned size_class)
{
	struct waiting *w = pool->waiting[size_class];

	if (w == NULL)
		return false;
	pool->waiting[size_class] = w->next;
	pool->reserved -= footprint(size_class);
	budget_give(pool->budget, footprint(size_class));
	free(w);
	return true;
}

void
pool_free(struct pool *pool)
{
	if (pool == NULL)
		return;
	for (unsigned i = 0; i < N_CLASSES; i++)
		while (drop_waiting(pool, i))
			;
	free(pool);
}

/* Blocks waiting in other sizes make room in the budget. */
static bool
make_room(struct pool *pool, size_t n)
{
	if (pool_is_short(pool, n))
		return false;
	for (unsigned i = N_CLASSES; i-- > 0;)
		while (budget_left(pool->budget) < n ||
		       pool->reserved + n > pool->cap)
			if (!drop_waiting(pool, i))
				break;
	return budget_take(pool->budget, n);
}

static uint8_t *
take(struct pool *pool, unsigned size_class)
{
	struct waiting *w = pool->waiting[size_class];
	size_t n = footprint(size_class);

	if (w != NULL) {
		pool->waiting[size_class] = w->next;
	} else {
		if (!make_room(pool, n))
			return NULL;
		w = xrealloc(NULL, 1, n);
		pool->reserved += n;
	}
	pool->used += n;
	return (uint8_t *)w;
}

bool
pool_grow(struct pool *pool, struct block *b, size_t n, size_t keep)
{
	struct block bigger = { 0 };

	if (n <= block_size(b))
		return true;
	if (n > POOL_BLOCK_MAX)
		return false;
	while (class_sizes[bigger.size_class] < n)
		bigger.size_class++;
	bigger.p = take(pool, bigger.size_class);
	if (bigger.p == NULL)
		return false;
	if (keep > 0)
		memcpy(bigger.p, b->p, keep);
	pool_give(pool, b);
	*b = bigger;
	return true;
}

void
pool_give(struct pool *pool, struct block *b)
{
	if (b->p == NULL)
		return;
	struct waiting *w = (struct waiting *)(void *)b->p;
	w->next = pool->waiting[b->size_class];
	pool->waiting[b->size_class] = w;
	pool->used -= footprint(b->size_class);
	*b = (struct block){ 0 };
}

size_t
block_size(const struct block *b)
{
	return b->p != NULL ? class_sizes[b->size_class] : 0;
}

uint8_t *
block_bits(const struct block *b)
{
	return b->p + class_sizes[b->size_class];
}

size_t
pool_used(const struct pool *pool)
{
	return pool->used;
}

bool
pool_is_short(const struct pool *pool, size_t n)
{
	size_t waiting = pool->reserved - pool->used;

	return pool->used + n > pool->cap ||
	       n > budget_left(pool->budget) + waiting;
}
