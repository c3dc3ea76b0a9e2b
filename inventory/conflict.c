#include "inventory/conflict.h"

#include "base/xalloc.h"
#include "inventory/observation.h"

#include <stdlib.h>
#include <string.h>

static unsigned
keep(uint8_t to[CONFLICT_BYTES_MAX], struct bytes b)
{
	b = bytes_cut(b, 0, CONFLICT_BYTES_MAX);
	if (b.n > 0)
		memcpy(to, b.p, b.n);
	return (unsigned)b.n;
}

struct known_conflict
conflict_of(const struct response *r)
{
	struct known_conflict c = {
		.first_us = r->first_us,
		.file = r->origin.file,
		.first_frame = r->origin.first_frame,
		.last_frame = r->origin.last_frame,
		.offset = r->conflict.offset,
	};

	c.n_kept = keep(c.kept, r->conflict.kept);
	c.n_other = keep(c.other, r->conflict.other);
	return c;
}

static int
conflict_cmp(const struct known_conflict *a, const struct known_conflict *b)
{
	/* an unknown time, 0, comes last */
	int c = number_cmp(a->first_us - 1, b->first_us - 1);

	if (c == 0)
		c = text_cmp(a->file, b->file);
	if (c == 0)
		c = number_cmp(a->first_frame, b->first_frame);
	if (c == 0)
		c = number_cmp(a->last_frame, b->last_frame);
	if (c == 0)
		c = number_cmp(a->offset, b->offset);
	if (c == 0)
		c = number_cmp(a->n_kept, b->n_kept);
	if (c == 0)
		c = number_cmp(a->n_other, b->n_other);
	if (c == 0)
		c = memcmp(a->kept, b->kept, sizeof(a->kept));
	return c != 0 ? c : memcmp(a->other, b->other, sizeof(a->other));
}

bool
conflicts_add(struct conflicts *all, const struct known_conflict *c)
{
	size_t at = 0;
	int order = 1;

	while (at < all->n && (order = conflict_cmp(&all->v[at], c)) < 0)
		at++;
	if (at == CONFLICTS_PER_ENDPOINT_MAX || (at < all->n && order == 0))
		return false;
	if (all->v == NULL)
		all->v = xcalloc(CONFLICTS_PER_ENDPOINT_MAX, sizeof(*all->v));
	if (all->n < CONFLICTS_PER_ENDPOINT_MAX)
		all->n++;
	memmove(
	    &all->v[at + 1], &all->v[at], (all->n - 1 - at) * sizeof(*all->v));
	all->v[at] = *c;
	return true;
}

void
conflicts_release(struct conflicts *all)
{
	free(all->v);
	*all = (struct conflicts){ 0 };
}
