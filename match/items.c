#include "match/items.h"

#include <string.h>

/* behind a [:name:] in a class, or where it is none the next byte */
static size_t
name_end(struct bytes p, size_t i)
{
	if (i + 2 >= p.n || p.p[i] != '[' || p.p[i + 1] != ':')
		return i + 1;
	const uint8_t *end = memmem(p.p + i + 2, p.n - i - 2, ":]", 2);
	return end != NULL ? (size_t)(end - p.p) + 2 : i + 1;
}

/* behind the class that begins at `i`; a ] in first place is a member */
static size_t
class_end(struct bytes p, size_t i)
{
	i++;
	if (i < p.n && p.p[i] == '^')
		i++;
	if (i < p.n && p.p[i] == ']')
		i++;
	while (i < p.n && p.p[i] != ']')
		i = p.p[i] == '\\' ? i + 2 : name_end(p, i);
	return i < p.n ? i + 1 : p.n;
}

size_t
item_end(struct bytes p, size_t i)
{
	size_t end = i + 1;

	if (p.p[i] == '\\')
		end = i + 2;
	else if (p.p[i] == '[')
		end = class_end(p, i);
	return end < p.n ? end : p.n;
}
