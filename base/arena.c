#include "base/arena.h"

#include "base/xalloc.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { BLOCK_SIZE = 8 << 10 };

struct arena_block {
	struct arena_block *next;
	size_t used;
	size_t size;
	bool zeros; /* what is not used yet */
	alignas(uint64_t) uint8_t data[];
};

void
arena_release(struct arena *a)
{
	while (a->blocks != NULL) {
		struct arena_block *b = a->blocks;
		a->blocks = b->next;
		free(b);
	}
}

void
arena_reset(struct arena *a)
{
	struct arena_block *keep = a->blocks;

	if (keep == NULL)
		return;
	a->blocks = keep->next;
	arena_release(a);
	if (keep->size > BLOCK_SIZE) {
		free(keep);
		return;
	}
	keep->next = NULL;
	keep->used = 0;
	keep->zeros = false;
	a->blocks = keep;
}

/* has the whole pages of a block come; if they do not, they come when touched
 */
static void
populate(struct arena_block *b)
{
#ifdef MADV_POPULATE_WRITE
	uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
	uintptr_t first = ((uintptr_t)b + page - 1) / page * page;
	uintptr_t end = ((uintptr_t)b->data + b->size) / page * page;

	madvise((void *)first, end - first, MADV_POPULATE_WRITE);
#else
	(void)b;
#endif
}

/* large ones are zeros as the system gives them, and not made so twice */
static struct arena_block *
new_block(size_t size)
{
	bool large = size >= ARENA_LARGE;
	struct arena_block *b = large ? xcalloc(1, sizeof(*b) + size)
	                              : xrealloc(NULL, 1, sizeof(*b) + size);

	b->size = size;
	b->used = 0;
	b->zeros = large;
	if (large)
		populate(b);
	return b;
}

void *
arena_alloc(struct arena *a, size_t n)
{
	struct arena_block *b = a->blocks;
	size_t align = alignof(uint64_t);

	n = (n + align - 1) / align * align;
	if (b == NULL || b->size - b->used < n) {
		size_t size = a->block > 0 ? a->block : BLOCK_SIZE;
		b = new_block(n > size ? n : size);
		b->next = a->blocks;
		a->blocks = b;
	}
	void *p = b->data + b->used;
	if (!b->zeros)
		memset(p, 0, n);
	b->used += n;
	return p;
}

struct bytes
arena_bytes(struct arena *a, struct bytes b)
{
	uint8_t *p = arena_alloc(a, b.n);

	if (b.n > 0)
		memcpy(p, b.p, b.n);
	return (struct bytes){ p, b.n };
}

char *
arena_str(struct arena *a, struct bytes b)
{
	char *s = arena_alloc(a, b.n + 1);

	if (b.n > 0)
		memcpy(s, b.p, b.n);
	return s;
}
