#include "inventory/change.h"

#include <stdlib.h>

/* only what was matched hard, and whose time is known, can show a change */
static bool
is_certain(const struct observation *o)
{
	return o->confidence >= CONFIDENCE_HARD && !o->soft &&
	       o->field[FIELD_PRODUCT] != NULL && o->first_us > 0 &&
	       o->last_us > 0;
}

static bool
same_place(const struct observation *a, const struct observation *b)
{
	return a->turn == b->turn && a->tunnel == b->tunnel &&
	       text_cmp(a->service, b->service) == 0;
}

static int
by_time(const void *a, const void *b)
{
	const struct observation *x = *(const struct observation *const *)a;
	const struct observation *y = *(const struct observation *const *)b;
	int c = number_cmp(x->first_us, y->first_us);

	return c != 0 ? c : observation_cmp(x, y);
}

/* what differs between the two, if anything that is known of both does */
static bool
differs(
    const struct observation *a, const struct observation *b, enum field *field)
{
	static const enum field fields[] = { FIELD_PRODUCT, FIELD_VERSION };

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		*field = fields[i];
		if (a->field[*field] == NULL || b->field[*field] == NULL)
			return false;
		if (text_cmp(a->field[*field], b->field[*field]) != 0)
			return true;
	}
	return false;
}

size_t
changes_of(const struct known_endpoint *e, struct change out[CHANGES_MAX])
{
	const struct observation *by[OBSERVATIONS_PER_ENDPOINT_MAX];
	size_t n = 0, found = 0;

	for (size_t i = 0; i < e->n_observation; i++)
		if (is_certain(e->observation[i]))
			by[n++] = e->observation[i];
	qsort(by, n, sizeof(by[0]), by_time);
	for (size_t i = 1; i < n; i++) {
		const struct observation *old = by[i - 1], *new = by[i];
		enum field field;
		if (old->last_us < new->first_us && same_place(old, new) &&
		    differs(old, new, &field))
			out[found++] = (struct change){
				.field = field,
				.old = old->field[field],
				.new = new->field[field],
				.when_us = new->first_us,
			};
	}
	return found;
}
