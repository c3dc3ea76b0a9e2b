#include "base/arena.h"

#include "base/xalloc.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { BLOCK_SIZE = 8 << 10 };

struct arena_block {
	struct arena_block *next;
	size_t used;
	size_t size;
	size_t dirty;  /* from here on it is zeros, as the kernel gives them */
	size_t mapped; /* bytes of a mapping of its own; 0: from malloc */
	alignas(uint64_t) uint8_t data[];
};

static void
free_block(struct arena_block *b)
{
	if (b->mapped > 0)
		munmap(b, b->mapped);
	else
		free(b);
}

void
arena_release(struct arena *a)
{
	while (a->blocks != NULL) {
		struct arena_block *b = a->blocks;
		a->blocks = b->next;
		free_block(b);
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
		free_block(keep);
		return;
	}
	keep->next = NULL;
	keep->used = 0;
	a->blocks = keep;
}

/* a large one is mapped with all of its pages, if the system has room */
static struct arena_block *
new_block(size_t size)
{
	struct arena_block *b = MAP_FAILED;
	size_t all = sizeof(*b) + size;

	if (size >= ARENA_LARGE)
		b = mmap(NULL, all, PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
	if (b != MAP_FAILED) {
		b->mapped = all;
	} else {
		b = xrealloc(NULL, 1, all);
		b->mapped = 0;
		b->dirty = size;
	}
	b->size = size;
	b->used = 0;
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
	if (b->used < b->dirty)
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
