#include "inventory/result_set.h"

#include "base/arena.h"
#include "base/xalloc.h"
#include "inventory/best.h"

#include <stdlib.h>

struct result_set {
	struct arena arena;
	struct result *v;
	size_t n, cap;
	bool full;
};

struct result_set *
result_set_new(void)
{
	return xcalloc(1, sizeof(struct result_set));
}

void
result_set_free(struct result_set *s)
{
	if (s == NULL)
		return;
	arena_release(&s->arena);
	free(s->v);
	free(s);
}

static const char *
keep(struct result_set *s, const char *text)
{
	return text != NULL ? arena_str(&s->arena, bytes_str(text)) : NULL;
}

void
result_set_add(void *set, const struct result *r)
{
	struct result_set *s = set;

	if (s->n == RESULT_SET_MAX) {
		s->full = true;
		return;
	}
	s->v = xgrow(s->v, s->n, &s->cap, sizeof(*s->v));
	struct result *own = &s->v[s->n++];
	*own = *r;
	own->reason = NULL;
	if (r->method == METHOD_TABLE)
		own->service = NULL;
	own->service = keep(s, own->service);
	for (unsigned f = 0; f < FIELD_N; f++)
		own->field[f] = keep(s, r->field[f]);
	for (size_t i = 0; i < r->n_cpe; i++)
		own->cpe[i] = keep(s, r->cpe[i]);
}

struct result
result_of(const struct known_endpoint *e)
{
	struct best b = best_of(e, NULL);
	struct result r = {
		.at = e->at,
		.proto = e->proto,
		.has_state = e->has_state,
		.state = e->state,
		.reason = e->reason,
		.service = b.service,
		.tunnel = b.tunnel,
		.method = b.method,
		.confidence = b.confidence,
		.first_us = e->first_us,
		.last_us = e->last_us,
	};

	for (unsigned f = 0; f < FIELD_N; f++)
		r.field[f] = b.field[f];
	for (; r.n_cpe < b.n_cpe && r.n_cpe < RESULT_CPE_MAX; r.n_cpe++)
		r.cpe[r.n_cpe] = b.cpe[r.n_cpe];
	return r;
}

int
result_cmp_at(const struct result *a, const struct result *b)
{
	int c = addr_cmp(&a->at.addr, &b->at.addr);

	if (c == 0)
		c = (int)a->proto - (int)b->proto;
	return c != 0 ? c : (int)a->at.port - (int)b->at.port;
}

/* those of one endpoint in the order in which they came */
static int
by_endpoint(const void *a, const void *b)
{
	const struct result *x = a, *y = b;
	int c = result_cmp_at(x, y);

	return c != 0 ? c : number_cmp(x->line, y->line);
}

/* `later` is about the same endpoint */
static void
update(struct result *r, const struct result *later)
{
	struct result old = *r;

	if (later->service != NULL) {
		*r = *later;
		r->has_state = old.has_state;
		r->state = old.state;
	}
	if (later->has_state) {
		r->has_state = true;
		r->state = later->state;
	}
}

bool
result_set_seal(struct result_set *s, struct err *err)
{
	size_t n = 0;

	if (s->full)
		return err_set(
		    err, "these are more than %d results", RESULT_SET_MAX);
	/* the line they stand in gives way to the order they came in */
	for (size_t i = 0; i < s->n; i++)
		s->v[i].line = i;
	if (s->n > 0)
		qsort(s->v, s->n, sizeof(*s->v), by_endpoint);
	for (size_t i = 0; i < s->n; i++)
		if (n > 0 && result_cmp_at(&s->v[n - 1], &s->v[i]) == 0)
			update(&s->v[n - 1], &s->v[i]);
		else
			s->v[n++] = s->v[i];
	s->n = n;
	return true;
}

const struct result *
result_set_all(const struct result_set *s, size_t *n)
{
	*n = s->n;
	return s->v;
}
