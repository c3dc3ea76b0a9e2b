#include "active/evidence.h"

#include "base/arena.h"
#include "base/xalloc.h"

#include <stdlib.h>

struct evidence {
	struct arena arena;
	struct known *v;
	size_t n, cap;
	const struct known **by_port; /* sealed: by protocol and port */
	uint64_t latest_us;
	bool sealed;
};

struct evidence *
evidence_new(void)
{
	return xcalloc(1, sizeof(struct evidence));
}

void
evidence_free(struct evidence *e)
{
	if (e == NULL)
		return;
	arena_release(&e->arena);
	free(e->by_port);
	free(e->v);
	free(e);
}

static const char *
copy(struct evidence *e, const char *text)
{
	return text != NULL ? arena_str(&e->arena, bytes_str(text)) : NULL;
}

/* before sealing there may be several records of one endpoint */
static struct known *
add(struct evidence *e, const struct endpoint *at, enum proto proto)
{
	if (e->n >= 2 * EVIDENCE_ENDPOINTS_MAX)
		return NULL;
	e->sealed = false;
	e->v = xgrow(e->v, e->n, &e->cap, sizeof(*e->v));
	e->v[e->n] = (struct known){ .at = *at, .proto = proto };
	return &e->v[e->n++];
}

bool
evidence_take(
    struct evidence *e, const struct result *r, enum evidence_source source)
{
	bool guess = r->method == METHOD_TABLE;
	struct known *k = add(e, &r->at, r->proto);

	if (k == NULL)
		return false;
	k->source = source;
	k->has_state = r->has_state;
	k->state = r->state;
	k->reason = copy(e, r->reason);
	k->first_us = r->first_us;
	k->last_us = r->last_us;
	if (guess || r->service == NULL)
		return true; /* that the port suggests it is no evidence */
	k->service = copy(e, r->service);
	for (unsigned f = 0; f < FIELD_N; f++)
		k->field[f] = copy(e, r->field[f]);
	const char **cpe =
	    arena_alloc(&e->arena, (r->n_cpe + 1) * sizeof(*cpe));
	for (size_t i = 0; i < r->n_cpe; i++)
		cpe[i] = copy(e, r->cpe[i]);
	k->cpe = cpe;
	k->n_cpe = r->n_cpe;
	k->tunnel = r->tunnel;
	k->method = r->method;
	k->confidence = r->confidence;
	return true;
}

bool
evidence_shape(struct evidence *e, const struct endpoint *at, enum proto proto,
    const struct shape *shape)
{
	struct known *k = add(e, at, proto);

	if (k == NULL)
		return false;
	struct shape *own = arena_alloc(&e->arena, sizeof(*own));
	*own = *shape;
	k->shape = own;
	return true;
}

bool
evidence_silent(struct evidence *e, const struct endpoint *at, enum proto proto)
{
	struct known *k = add(e, at, proto);

	if (k != NULL)
		k->silent = true;
	return k != NULL;
}

static int
at_cmp(const struct known *a, const struct known *b)
{
	int c = addr_cmp(&a->at.addr, &b->at.addr);

	if (c == 0)
		c = (int)a->proto - (int)b->proto;
	return c != 0 ? c : (int)a->at.port - (int)b->at.port;
}

/* what outweighs the others comes first */
static int
known_cmp(const void *va, const void *vb)
{
	const struct known *a = va, *b = vb;
	int c = at_cmp(a, b);

	if (c == 0)
		c = (int)b->confidence - (int)a->confidence;
	if (c == 0)
		c = (b->last_us > a->last_us) - (b->last_us < a->last_us);
	if (c == 0)
		c = (int)a->source - (int)b->source;
	for (unsigned f = 0; c == 0 && f < FIELD_N; f++)
		c = strcmp(a->field[f] != NULL ? a->field[f] : "",
		    b->field[f] != NULL ? b->field[f] : "");
	return c;
}

static void
merge(struct known *into, const struct known *more)
{
	struct shape *s;

	if (!into->has_state && more->has_state) {
		into->has_state = true;
		into->state = more->state;
		into->reason = more->reason;
	}
	if (into->first_us == 0 ||
	    (more->first_us > 0 && more->first_us < into->first_us))
		into->first_us = more->first_us;
	if (into->service == NULL && more->last_us > into->last_us)
		into->last_us = more->last_us;
	into->silent |= more->silent;
	if (into->shape == NULL) {
		into->shape = more->shape;
	} else if (more->shape != NULL) {
		memcpy(&s, &into->shape, sizeof(s)); /* it is the arena's */
		shape_merge(s, more->shape);
	}
}

static uint32_t
port_key(const struct known *k)
{
	return (uint32_t)k->proto << 16 | k->at.port;
}

static int
by_port_cmp(const void *va, const void *vb)
{
	const struct known *const *a = va, *const *b = vb;

	if (port_key(*a) != port_key(*b))
		return port_key(*a) < port_key(*b) ? -1 : 1;
	return addr_cmp(&(*a)->at.addr, &(*b)->at.addr);
}

void
evidence_seal(struct evidence *e)
{
	size_t n = 0;

	if (e->n > 0)
		qsort(e->v, e->n, sizeof(*e->v), known_cmp);
	for (size_t i = 0; i < e->n; i++)
		if (n > 0 && at_cmp(&e->v[n - 1], &e->v[i]) == 0)
			merge(&e->v[n - 1], &e->v[i]);
		else
			e->v[n++] = e->v[i];
	e->n = n;
	e->sealed = true;
	free(e->by_port);
	e->by_port = xcalloc(n + 1, sizeof(*e->by_port));
	e->latest_us = 0;
	for (size_t i = 0; i < n; i++) {
		e->by_port[i] = &e->v[i];
		if (e->v[i].last_us > e->latest_us)
			e->latest_us = e->v[i].last_us;
	}
	qsort(e->by_port, n, sizeof(*e->by_port), by_port_cmp);
}

const struct known *
evidence_all(const struct evidence *e, size_t *n)
{
	*n = e->n;
	return e->v;
}

static int
by_place(const void *a, const void *b)
{
	return at_cmp(a, b);
}

const struct known *
evidence_find(
    const struct evidence *e, const struct endpoint *at, enum proto proto)
{
	struct known key = { .at = *at, .proto = proto };

	if (!e->sealed || e->n == 0)
		return NULL;
	return bsearch(&key, e->v, e->n, sizeof(*e->v), by_place);
}

const struct known *
evidence_host(const struct evidence *e, const struct addr *host, size_t *n)
{
	size_t lo = 0, hi = e->n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		if (addr_cmp(&e->v[mid].at.addr, host) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (*n = 0; lo + *n < e->n && addr_eq(&e->v[lo + *n].at.addr, host);)
		(*n)++;
	return *n > 0 ? &e->v[lo] : NULL;
}

/* the first on that port */
static size_t
port_begins(const struct evidence *e, enum proto proto, uint16_t port)
{
	size_t lo = 0, hi = e->n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		const struct known *k = e->by_port[mid];
		if (port_key(k) < ((uint32_t)proto << 16 | port))
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

const char *
evidence_neighbours(
    const struct evidence *e, const struct endpoint *at, enum proto proto)
{
	struct {
		const char *service;
		unsigned n;
	} seen[NEIGHBOURS_MAX];
	size_t n = 0, best = 0, first = port_begins(e, proto, at->port);

	for (size_t i = first; i < e->n && i - first < NEIGHBOURS_MAX; i++) {
		const struct known *k = e->by_port[i];
		size_t j = 0;
		if (port_key(k) != ((uint32_t)proto << 16 | at->port))
			break;
		if (k->service == NULL || addr_eq(&k->at.addr, &at->addr))
			continue;
		while (j < n && strcmp(seen[j].service, k->service) != 0)
			j++;
		if (j == n) {
			seen[n].service = k->service;
			seen[n++].n = 0;
		}
		seen[j].n++;
	}
	for (size_t j = 1; j < n; j++)
		if (seen[j].n > seen[best].n ||
		    (seen[j].n == seen[best].n &&
		        strcmp(seen[j].service, seen[best].service) < 0))
			best = j;
	return n > 0 ? seen[best].service : NULL;
}

uint64_t
evidence_latest(const struct evidence *e)
{
	return e->latest_us;
}
