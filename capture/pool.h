/*
 * pool: blocks of memory in four sizes, under one cap.
 *
 * What the wire makes us keep lives in blocks of a pool.  Blocks given back
 * wait on a free list for their size, so a busy capture allocates nothing; the
 * cap holds for blocks in use and waiting together, so it is exact.
 */
#ifndef CAPTURE_POOL_H
#define CAPTURE_POOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct pool;

enum { POOL_BLOCK_MAX = 16 << 10 };

/* a block; all zeros holds none */
struct block {
	uint8_t *p;
	uint8_t size_class;
};

struct pool *pool_new(size_t cap);

/* every block must have been given back, or is lost with the pool */
void pool_free(struct pool *pool);

/*
 * Makes a block at least n bytes large, keeping its first `keep` bytes; false
 * when n is above POOL_BLOCK_MAX or the cap forbids it, with the block as it
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
