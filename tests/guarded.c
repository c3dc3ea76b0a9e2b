#include "tests/guarded.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static size_t
pages(size_t n)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);

	return (n + page - 1) / page * page;
}

struct bytes
guarded(struct bytes b)
{
	size_t page = pages(1), n = pages(b.n);
	uint8_t *p = mmap(NULL, n + page, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED || mprotect(p + n, page, PROT_NONE) != 0)
		abort();
	if (b.n > 0)
		memcpy(p + n - b.n, b.p, b.n);
	return (struct bytes){ p + n - b.n, b.n };
}

void
guarded_free(struct bytes b)
{
	size_t n = pages(b.n);

	munmap((uint8_t *)(uintptr_t)(b.p + b.n - n), n + pages(1));
}
