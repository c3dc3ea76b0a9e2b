/*
 * arena: memory with one lifetime.
 *
 * What is taken from an arena is never freed by itself: it ends with the
 * arena, or at the next reset.  One arena per database, per record, per
 * scratch; an error path has nothing to unwind.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/bytes.h"

struct arena_block;

struct arena {
	struct arena_block *blocks; /* newest first */
	size_t block;               /* bytes of one; 0: 8 KiB */
};

/*
 * For what will fill many of them.  The pages of a block this large are asked
 * of the kernel at once, which costs a tenth of faulting them in one by one.
 */
enum { ARENA_LARGE = 256 << 10 };

/*
 * An arena starts as all zeros, but for `block` if that is wanted; release
 * gives everything back.
 */
void arena_release(struct arena *a);

/* empty again, keeping one block for the next use */
void arena_reset(struct arena *a);

/* zeroed, aligned for pointers and numbers of 64 bits */
void *arena_alloc(struct arena *a, size_t n);

struct bytes arena_bytes(struct arena *a, struct bytes b);

/* a copy as a C string; a NUL inside ends it early for its readers */
char *arena_str(struct arena *a, struct bytes b);

#endif
