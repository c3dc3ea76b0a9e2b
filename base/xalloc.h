/*
 * xalloc: memory, or the end of the program.
 *
 * Every table that the wire can drive has a fixed cap, so running out of
 * memory is never something a peer did; it is reported once and ends hark.
 */
#ifndef BASE_XALLOC_H
#define BASE_XALLOC_H

#include <stddef.h>

void *xcalloc(size_t n, size_t size);
void *xrealloc(void *p, size_t n, size_t size);
char *xstrdup(const char *s);

/* room for one more item at the end of an array of `*cap` items, `n` used */
void *xgrow(void *p, size_t n, size_t *cap, size_t size);

#endif
