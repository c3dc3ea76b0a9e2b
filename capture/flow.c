#include "capture/flow.h"

#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

enum {
	BUCKETS_MIN = 1 << 10,
	SLAB_FLOWS = 256,
	SOURCES = 1 << 14, /* counters of half-open flows */
};

/* as serial numbers, of which only the difference counts */
static uint32_t
seconds(uint64_t us)
{
	return (uint32_t)(us / 1000000);
}

/* how long a flow is remembered after its last packet, in seconds */
static const unsigned linger[FLOW_STAGES] = {
	[FLOW_CLOSED] = 2,
	[FLOW_HALF_OPEN] = 5,
	[FLOW_DECIDED] = 300,
	[FLOW_QUIET] = 60,
	[FLOW_DATAGRAMS] = 60,
	[FLOW_TALKING] = 300,
};

enum { CACHE_LINE = 64 };

struct slab {
	_Alignas(CACHE_LINE) struct flow flows[SLAB_FLOWS];
	struct slab *next;
};

struct list {
	struct flow *oldest, *newest;
};

struct flow_table {
	struct flow **buckets;
	size_t n_buckets; /* a power of two */
	size_t n;
	struct flow_limits limits;
	struct budget *budget;
	uint64_t last_id;
	uint32_t ticked; /* the second when flow_expire last looked */
	struct list stages[FLOW_STAGES];
	struct slab *slabs;
	struct flow *spare;  /* linked by next */
	uint32_t *half_open; /* by hash of who sent the SYN */
	flow_end_fn *end;
	void *ctx;
};

/* what identifies a flow, without padding, for hashing */
struct key {
	struct endpoint end[2];
	uint16_t proto;
};

_Static_assert(sizeof(struct key) == 38, "a key has no padding");
_Static_assert(sizeof(struct flow) == 2 * CACHE_LINE, "a flow is two lines");
_Static_assert(offsetof(struct flow, conn) == CACHE_LINE, "one finds it");

struct flow_table *
flow_table_new(const struct flow_limits *limits, struct budget *budget,
    flow_end_fn *end, void *ctx)
{
	struct flow_table *t = xcalloc(1, sizeof(*t));

	t->n_buckets = BUCKETS_MIN;
	t->buckets = xcalloc(t->n_buckets, sizeof(struct flow *));
	t->half_open = xcalloc(SOURCES, sizeof(*t->half_open));
	t->limits = *limits;
	if (t->limits.flows == 0)
		t->limits.flows = 1;
	t->budget = budget;
	t->end = end;
	t->ctx = ctx;
	return t;
}

void
flow_table_free(struct flow_table *t)
{
	if (t == NULL)
		return;
	while (t->slabs != NULL) {
		struct slab *next = t->slabs->next;
		budget_give(t->budget, sizeof(*t->slabs));
		free(t->slabs);
		t->slabs = next;
	}
	budget_give(
	    t->budget, (t->n_buckets - BUCKETS_MIN) * sizeof(*t->buckets));
	free(t->half_open);
	free(t->buckets);
	free(t);
}

static struct key
key_of(const struct segment *s, unsigned *from)
{
	struct key k = { .proto = (uint16_t)s->proto };

	*from = memcmp(&s->src, &s->dst, sizeof(s->src)) > 0;
	k.end[*from] = s->src;
	k.end[1 - *from] = s->dst;
	return k;
}

static uint32_t
hash_of(const struct flow_table *t, const struct key *k)
{
	return (uint32_t)XXH3_64bits_withSeed(
	    k, sizeof(*k), t->limits.hash_seed);
}

static uint32_t *
half_open_of(const struct flow_table *t, const struct addr *source)
{
	uint64_t hash =
	    XXH3_64bits_withSeed(source, sizeof(*source), t->limits.hash_seed);

	return &t->half_open[hash & (SOURCES - 1)];
}

static struct flow **
bucket_of(const struct flow_table *t, uint32_t hash)
{
	return &t->buckets[hash & (t->n_buckets - 1)];
}

static struct flow *
lookup(const struct flow_table *t, const struct key *k, uint32_t hash)
{
	struct flow *f = *bucket_of(t, hash);

	while (f != NULL && (f->hash != hash || f->proto != k->proto ||
	                        memcmp(f->end, k->end, sizeof(f->end)) != 0))
		f = f->next;
	return f;
}

struct flow *
flow_find(struct flow_table *t, const struct segment *s, unsigned *from)
{
	struct key k = key_of(s, from);

	return lookup(t, &k, hash_of(t, &k));
}

static void
list_remove(struct flow_table *t, struct flow *f)
{
	struct list *l = &t->stages[f->stage];

	*(f->older != NULL ? &f->older->newer : &l->oldest) = f->newer;
	*(f->newer != NULL ? &f->newer->older : &l->newest) = f->older;
}

static void
list_append(struct flow_table *t, struct flow *f)
{
	struct list *l = &t->stages[f->stage];

	f->older = l->newest;
	f->newer = NULL;
	*(l->newest != NULL ? &l->newest->newer : &l->oldest) = f;
	l->newest = f;
}

/* leaves its stage for good */
static void
list_leave(struct flow_table *t, struct flow *f)
{
	list_remove(t, f);
	if (f->stage == FLOW_HALF_OPEN)
		--*half_open_of(t, &f->end[f->opener].addr);
}

static void
forget(struct flow_table *t, struct flow *f)
{
	struct flow **at = bucket_of(t, f->hash);

	while (*at != f)
		at = &(*at)->next;
	*at = f->next;
	list_leave(t, f);
	f->next = t->spare;
	t->spare = f;
	t->n--;
}

static void
end_flow(struct flow_table *t, struct flow *f, enum flow_end why)
{
	t->end(t->ctx, f, why);
	forget(t, f);
}

/* Without room for it the chains grow instead. */
static void
double_buckets(struct flow_table *t)
{
	struct flow **old = t->buckets;
	size_t n = t->n_buckets;

	if (!budget_take(t->budget, n * sizeof(*old)))
		return;
	t->n_buckets = n * 2;
	t->buckets = xcalloc(t->n_buckets, sizeof(struct flow *));
	for (size_t i = 0; i < n; i++)
		while (old[i] != NULL) {
			struct flow *f = old[i];
			old[i] = f->next;
			struct flow **at = bucket_of(t, f->hash);
			f->next = *at;
			*at = f;
		}
	free(old);
}

/* The first slab is had whatever the budget says: a table holds some flows. */
static bool
add_slab(struct flow_table *t)
{
	if (!budget_take(t->budget, sizeof(struct slab))) {
		if (t->slabs != NULL)
			return false;
		t->budget->used += sizeof(struct slab);
	}
	struct slab *slab = aligned_alloc(CACHE_LINE, sizeof(*slab));
	if (slab == NULL)
		out_of_memory();
	slab->next = t->slabs;
	t->slabs = slab;
	for (size_t i = SLAB_FLOWS; i-- > 0;) {
		slab->flows[i].next = t->spare;
		t->spare = &slab->flows[i];
	}
	return true;
}

static void
evict_one(struct flow_table *t)
{
	for (unsigned i = 0; i < FLOW_STAGES; i++)
		if (t->stages[i].oldest != NULL) {
			end_flow(t, t->stages[i].oldest, FLOW_EVICTED);
			return;
		}
}

static struct flow *
fresh(struct flow_table *t)
{
	if (t->n >= t->limits.flows || (t->spare == NULL && !add_slab(t)))
		evict_one(t);
	struct flow *f = t->spare;
	t->spare = f->next;
	*f = (struct flow){ 0 };
	return f;
}

struct flow *
flow_add(struct flow_table *t, const struct segment *s, unsigned *from)
{
	struct key k = key_of(s, from);
	uint32_t hash = hash_of(t, &k);
	struct flow *f = lookup(t, &k, hash);

	if (f != NULL)
		return f;
	if (t->n >= t->n_buckets)
		double_buckets(t);
	f = fresh(t);
	memcpy(f->end, k.end, sizeof(f->end));
	f->proto = (uint8_t)s->proto;
	f->stage = FLOW_QUIET;
	f->id = ++t->last_id;
	f->last_s = seconds(s->when_us);
	f->hash = hash;
	struct flow **at = bucket_of(t, hash);
	f->next = *at;
	*at = f;
	list_append(t, f);
	t->n++;
	return f;
}

void
flow_renew(struct flow_table *t, struct flow *f)
{
	f->id = ++t->last_id;
	f->conn = (struct conn){ 0 };
	flow_set_stage(t, f, FLOW_QUIET);
}

void
flow_touch(struct flow_table *t, struct flow *f, uint64_t now)
{
	/* age in whole seconds is enough, and spares a cold list each packet */
	if (seconds(now) == f->last_s)
		return;
	f->last_s = seconds(now);
	list_remove(t, f);
	list_append(t, f);
}

void
flow_set_stage(struct flow_table *t, struct flow *f, enum flow_stage s)
{
	if (f->stage == s)
		return;
	list_leave(t, f);
	f->stage = (uint8_t)s;
	list_append(t, f);
	if (s == FLOW_HALF_OPEN)
		++*half_open_of(t, &f->end[f->opener].addr);
}

bool
flow_may_open(const struct flow_table *t, const struct addr *source)
{
	return *half_open_of(t, source) < t->limits.per_source;
}

void
flow_half_open(struct flow_table *t, struct flow *f, unsigned from)
{
	if (f->stage == FLOW_HALF_OPEN)
		return;
	f->opener = (uint8_t)from;
	flow_set_stage(t, f, FLOW_HALF_OPEN);
}

static void
flush_all(struct flow_table *t)
{
	for (unsigned i = 0; i < FLOW_STAGES; i++)
		while (t->stages[i].oldest != NULL)
			end_flow(t, t->stages[i].oldest, FLOW_FLUSHED);
}

void
flow_expire(struct flow_table *t, uint64_t now)
{
	if (now == UINT64_MAX) {
		flush_all(t);
		return;
	}
	if (seconds(now) == t->ticked)
		return;
	t->ticked = seconds(now);
	for (unsigned i = 0; i < FLOW_STAGES; i++) {
		struct flow *f;
		while ((f = t->stages[i].oldest) != NULL &&
		       (int32_t)(t->ticked - f->last_s) > (int)linger[i])
			end_flow(t, f, FLOW_EXPIRED);
	}
}

bool
flow_evict_bytes(struct flow_table *t)
{
	static const enum flow_stage order[] = { FLOW_CLOSED, FLOW_DATAGRAMS,
		FLOW_TALKING };

	for (size_t i = 0; i < sizeof(order) / sizeof(*order); i++) {
		struct flow *f = t->stages[order[i]].oldest;
		if (f != NULL) {
			end_flow(t, f, FLOW_EVICTED);
			return true;
		}
	}
	return false;
}

size_t
flow_count(const struct flow_table *t)
{
	return t->n;
}
