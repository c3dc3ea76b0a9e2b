/*
 * xalloc: memory, or the end of the program.
 *
 * Every table that the wire can drive has a fixed cap, so running out of
 * memory is never something a peer did, and nothing is done about it but this.
 */
#ifndef BASE_XALLOC_H
#define BASE_XALLOC_H

#include <stddef.h>

void *xcalloc(size_t n, size_t size);
void *xrealloc(void *p, size_t n, size_t size);
char *xstrdup(const char *s);

/*
 * What happens then.  base/ has one that aborts without a word; a program may
 * define its own, which the linker prefers to that of an archive.
 */
_Noreturn void out_of_memory(void);

/* room for one more item at the end of an array of `*cap` items, `n` used */
void *xgrow(void *p, size_t n, size_t *cap, size_t size);

#endif
