/*
 * bytes: a view of memory somebody else owns.
 *
 * A view is two words and is passed by value.  It owns nothing, so there is
 * nothing to free; it is good for as long as the memory it looks at.
 */
#ifndef BASE_BYTES_H
#define BASE_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct bytes {
	const uint8_t *p;
	size_t n;
};

/* the bytes of a string literal, without its NUL */
#define BYTES(lit) ((struct bytes){ (const uint8_t *)(lit), sizeof(lit) - 1 })

/* the bytes of a C string, without its NUL */
static inline struct bytes
bytes_str(const char *s)
{
	return (struct bytes){ (const uint8_t *)s, strlen(s) };
}

static inline bool
bytes_eq(struct bytes a, struct bytes b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

/* the part that begins at `from` and has at most n bytes; empty when past it */
static inline struct bytes
bytes_cut(struct bytes b, size_t from, size_t n)
{
	if (from >= b.n)
		return (struct bytes){ 0 };
	return (struct bytes){ b.p + from, n < b.n - from ? n : b.n - from };
}

static inline bool
bytes_starts(struct bytes b, struct bytes prefix)
{
	return bytes_eq(bytes_cut(b, 0, prefix.n), prefix);
}

#endif
