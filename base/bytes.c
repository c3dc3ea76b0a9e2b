#include "base/bytes.h"

#include <string.h>

struct bytes
bytes_str(const char *s)
{
	return (struct bytes){ (const uint8_t *)s, strlen(s) };
}

bool
bytes_eq(struct bytes a, struct bytes b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

bool
bytes_starts(struct bytes b, struct bytes prefix)
{
	return bytes_eq(bytes_cut(b, 0, prefix.n), prefix);
}

struct bytes
bytes_cut(struct bytes b, size_t from, size_t n)
{
	if (from >= b.n)
		return (struct bytes){ 0 };
	return (struct bytes){ b.p + from, n < b.n - from ? n : b.n - from };
}
