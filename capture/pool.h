/*
 * pool: blocks of memory in six sizes, out of a budget.
 *
 * What the wire makes us keep lives in blocks of a pool.  Blocks given back
 * wait on a free list for their size, so a busy capture allocates nothing; the
 * budget is charged for blocks in use and waiting, so its cap is exact.
 */
#ifndef CAPTURE_POOL_H
#define CAPTURE_POOL_H

#include "capture/budget.h"

#include <stdint.h>

struct pool;

enum { POOL_BLOCK_MAX = 16 << 10 };

/* a block; all zeros holds none */
struct block {
	uint8_t *p;
	uint8_t size_class;
};

/* at most `cap` bytes of the budget, which must outlive it */
struct pool *pool_new(struct budget *budget, size_t cap);

/* every block must have been given back, or is lost with the pool */
void pool_free(struct pool *pool);

/*
 * Makes a block at least n bytes large, keeping its first `keep` bytes; false
 * when n is above POOL_BLOCK_MAX or the budget forbids it, with the block as it
 * was.  Fresh memory is not zeroed.
 */
bool pool_grow(struct pool *pool, struct block *b, size_t n, size_t keep);

void pool_give(struct pool *pool, struct block *b);

/* how many bytes the block holds, and the quarter of that behind them */
size_t block_size(const struct block *b);
uint8_t *block_bits(const struct block *b);

/* bytes in blocks that are in use, and whether n more might not fit */
size_t pool_used(const struct pool *pool);
bool pool_is_short(const struct pool *pool, size_t n);

#endif
