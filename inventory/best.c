#include "inventory/best.h"

#include <stdlib.h>
#include <string.h>

static int
descending(uint64_t a, uint64_t b)
{
	return (a < b) - (a > b);
}

/* who is named tells more than what, however early that was heard */
static bool
names_product(const struct observation *o)
{
	return o->field[FIELD_PRODUCT] != NULL;
}

static int
by_worth(const void *a, const void *b)
{
	const struct observation *x = *(const struct observation *const *)a;
	const struct observation *y = *(const struct observation *const *)b;
	int c = descending(x->confidence, y->confidence);

	if (c == 0)
		c = descending(names_product(x), names_product(y));
	if (c == 0)
		c = descending(y->turn, x->turn);
	if (c == 0)
		c = descending(x->last_us, y->last_us);
	if (c == 0)
		c = descending(x->count, y->count);
	return c != 0 ? c : observation_cmp(x, y);
}

/* both say it and say the same, or one of them leaves it open */
static bool
compatible(const char *a, const char *b)
{
	return a == NULL || b == NULL || strcmp(a, b) == 0;
}

static bool
agrees(const struct best *b, const struct observation *o)
{
	return text_cmp(b->service, o->service) == 0 &&
	       text_cmp(b->field[FIELD_PRODUCT], o->field[FIELD_PRODUCT]) ==
	           0 &&
	       compatible(b->field[FIELD_VERSION], o->field[FIELD_VERSION]);
}

/* in a tunnel, of which HTTP/3 needs no mention */
static bool
is_inside(const struct best *b)
{
	return b->tunnel != TUNNEL_NONE || text_cmp(b->service, "http3") == 0;
}

/* says nothing that differs from b in service, product or version */
static bool
adds_nothing(const struct best *b, const struct observation *o)
{
	if (is_inside(b) && observation_is_tunnel_alone(o))
		return true;
	return text_cmp(b->service, o->service) == 0 &&
	       compatible(b->field[FIELD_PRODUCT], o->field[FIELD_PRODUCT]) &&
	       compatible(b->field[FIELD_VERSION], o->field[FIELD_VERSION]);
}

static void
add_cpe(struct best *b, const char *cpe)
{
	for (size_t i = 0; i < b->n_cpe; i++)
		if (strcmp(b->cpe[i], cpe) == 0)
			return;
	if (b->n_cpe < BEST_CPE_MAX)
		b->cpe[b->n_cpe++] = cpe;
}

static void
fill(struct best *b, const struct observation *o)
{
	for (int i = 0; i < FIELD_N; i++)
		if (b->field[i] == NULL)
			b->field[i] = o->field[i];
	for (size_t i = 0; i < o->n_cpe; i++)
		add_cpe(b, o->cpe[i]);
}

static bool
is_told(const struct best *b, const struct observation *o)
{
	for (size_t i = 0; i < b->n_alternative; i++) {
		const struct observation *a = b->alternative[i];
		if (text_cmp(a->service, o->service) == 0 &&
		    text_cmp(a->field[FIELD_PRODUCT],
		        o->field[FIELD_PRODUCT]) == 0 &&
		    text_cmp(
		        a->field[FIELD_VERSION], o->field[FIELD_VERSION]) == 0)
			return true;
	}
	return false;
}

static struct best
guess(const struct known_endpoint *e, const struct port_names *names)
{
	struct best b = { .flags = e->flags };

	if (names != NULL)
		b.service = port_names_find(names, e->proto, e->at.port);
	if (b.service != NULL) {
		b.method = METHOD_TABLE;
		b.confidence = CONFIDENCE_TABLE;
	}
	return b;
}

struct best
best_of(const struct known_endpoint *e, const struct port_names *names)
{
	const struct observation *by[OBSERVATIONS_PER_ENDPOINT_MAX];
	size_t n = e->n_observation;

	if (n == 0)
		return guess(e, names);
	for (size_t i = 0; i < n; i++)
		by[i] = e->observation[i];
	qsort(by, n, sizeof(by[0]), by_worth);

	const struct observation *first = by[0];
	struct best b = {
		.from = first,
		.service = first->service,
		.tunnel = first->tunnel,
		.method = first->method,
		.confidence = first->confidence,
		.flags = first->flags,
	};
	fill(&b, first);
	for (size_t i = 1; i < n; i++)
		if (agrees(&b, by[i]))
			fill(&b, by[i]);
		else if (!adds_nothing(&b, by[i]) && !is_told(&b, by[i]))
			b.alternative[b.n_alternative++] = by[i];
	return b;
}
