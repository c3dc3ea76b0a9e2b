#include "inventory/inventory.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/xalloc.h"
#include "inventory/index.h"

#include <stdlib.h>
#include <string.h>

/* an array of things and the index that finds them */
struct table {
	void **item;
	size_t n, cap;
	size_t limit;
	struct index index;
};

struct inventory {
	struct table endpoints; /* struct known_endpoint */
	struct table hosts;     /* struct known_host */
	struct arena memory;    /* of both; what they own is apart */
	struct table names;     /* char: what many things have in common */
	struct shelf *shelf;    /* what TLS told of many endpoints */
	size_t n_observation;
	size_t observations_max;
	size_t n_reply;
	struct inventory_counts counts;
};

enum { ENDPOINT_KEY = 19 };

static size_t
or_else(size_t n, size_t standard)
{
	return n > 0 ? n : standard;
}

struct inventory *
inventory_new(const struct inventory_limits *limits)
{
	struct inventory *inv = xcalloc(1, sizeof(*inv));

	inv->endpoints.limit =
	    or_else(limits->endpoints, INVENTORY_ENDPOINTS_MAX);
	inv->hosts.limit = or_else(limits->hosts, INVENTORY_HOSTS_MAX);
	inv->names.limit = SIZE_MAX; /* as many as files were named */
	inv->observations_max =
	    or_else(limits->observations, INVENTORY_OBSERVATIONS_MAX);
	inv->endpoints.index.seed = limits->seed;
	inv->hosts.index.seed = limits->seed;
	inv->names.index.seed = limits->seed;
	inv->shelf = shelf_new(limits->seed);
	return inv;
}

static void
table_release(struct table *t)
{
	free(t->item);
	index_release(&t->index);
}

static void
endpoint_release(struct known_endpoint *e)
{
	for (size_t i = 0; i < e->n_observation; i++)
		observation_free(e->observation[i]);
	if (e->rest != NULL) {
		conflicts_release(&e->rest->conflicts);
		replies_release(&e->rest->replies);
		known_tls_free(e->rest->tls, NULL);
	}
	if (e->observation != &e->only)
		free(e->observation);
}

void
inventory_free(struct inventory *inv)
{
	if (inv == NULL)
		return;
	for (size_t i = 0; i < inv->endpoints.n; i++)
		endpoint_release(inv->endpoints.item[i]);
	for (size_t i = 0; i < inv->hosts.n; i++)
		host_release(inv->hosts.item[i]);
	for (size_t i = 0; i < inv->names.n; i++)
		free(inv->names.item[i]);
	table_release(&inv->endpoints);
	table_release(&inv->hosts);
	table_release(&inv->names);
	shelf_free(inv->shelf);
	arena_release(&inv->memory);
	free(inv);
}

/* `item` becomes part of the table */
static void *
table_add(struct table *t, uint32_t hash, void *item)
{
	t->item = xgrow(t->item, t->n, &t->cap, sizeof(*t->item));
	t->item[t->n] = item;
	index_add(&t->index, hash, t->n++);
	return item;
}

/* one lasting copy of a name that repeats: of files, signatures, reasons */
static const char *
name_of(struct inventory *inv, const char *name)
{
	struct table *t = &inv->names;

	if (name == NULL)
		return NULL;
	uint32_t hash = index_hash(&t->index, bytes_str(name));
	struct index_walk w = index_walk_of(&t->index, hash);
	for (size_t i; index_next(&w, &i);)
		if (strcmp(t->item[i], name) == 0)
			return t->item[i];
	return table_add(t, hash, xstrdup(name));
}

static uint32_t
endpoint_hash(
    const struct inventory *inv, const struct endpoint *at, enum proto proto)
{
	uint8_t key[ENDPOINT_KEY];

	memcpy(key, at->addr.b, 16);
	key[16] = (uint8_t)(at->port >> 8);
	key[17] = (uint8_t)at->port;
	key[18] = (uint8_t)proto;
	return index_hash(
	    &inv->endpoints.index, (struct bytes){ key, sizeof(key) });
}

static struct known_endpoint *
find_endpoint(struct inventory *inv, const struct endpoint *at,
    enum proto proto, uint32_t hash)
{
	struct index_walk w = index_walk_of(&inv->endpoints.index, hash);

	for (size_t i; index_next(&w, &i);) {
		struct known_endpoint *e = inv->endpoints.item[i];
		if (e->proto == proto && endpoint_eq(&e->at, at))
			return e;
	}
	return NULL;
}

struct known_endpoint *
inventory_find(
    struct inventory *inv, const struct endpoint *at, enum proto proto)
{
	return find_endpoint(inv, at, proto, endpoint_hash(inv, at, proto));
}

static struct known_endpoint *
endpoint_at(struct inventory *inv, const struct endpoint *at, enum proto proto)
{
	struct table *t = &inv->endpoints;
	uint32_t hash = endpoint_hash(inv, at, proto);
	struct known_endpoint *e = find_endpoint(inv, at, proto, hash);

	if (e != NULL)
		return e;
	if (t->n >= t->limit) {
		inv->counts.endpoints_dropped++;
		return NULL;
	}
	e = arena_alloc(&inv->memory, sizeof(*e));
	e->at = *at;
	e->proto = proto;
	return table_add(t, hash, e);
}

static struct known_host *
host_at(struct inventory *inv, const struct addr *addr)
{
	struct table *t = &inv->hosts;
	uint32_t hash = index_hash(&t->index, (struct bytes){ addr->b, 16 });
	struct index_walk w = index_walk_of(&t->index, hash);

	for (size_t i; index_next(&w, &i);) {
		struct known_host *h = t->item[i];
		if (addr_eq(&h->addr, addr))
			return h;
	}
	if (t->n >= t->limit) {
		inv->counts.hosts_dropped++;
		return NULL;
	}
	struct known_host *h = arena_alloc(&inv->memory, sizeof(*h));
	h->addr = *addr;
	return table_add(t, hash, h);
}

/* what a state weighs: the least one is kept */
static int
state_rank(enum state s)
{
	static const int rank[] = {
		[STATE_OPEN] = 0,
		[STATE_CLOSED] = 1,
		[STATE_FILTERED] = 2,
		[STATE_OPEN_FILTERED] = 3,
	};
	return rank[s];
}

static void
endpoint_state(struct inventory *inv, struct known_endpoint *e,
    enum state state, const char *reason, uint64_t when_us)
{
	int c = e->has_state ? state_rank(state) - state_rank(e->state) : -1;

	if (c == 0 && when_us != e->reason_us)
		c = when_us - 1 < e->reason_us - 1 ? -1 : 1;
	if (c == 0)
		c = text_cmp(reason, e->reason);
	if (c >= 0)
		return;
	e->has_state = true;
	e->state = state;
	e->reason = name_of(inv, reason);
	e->reason_us = when_us;
}

/* of several reasons to stop the first by name is told */
static void
endpoint_stopped(
    struct inventory *inv, struct known_endpoint *e, const char *why)
{
	if (text_cmp(why, e->stopped) < 0)
		e->stopped = name_of(inv, why);
}

static struct known_rest *rest_of(
    struct inventory *inv, struct known_endpoint *e);

/* of several verdicts the first by name is told, and with it its evidence */
static void
endpoint_verdict(struct inventory *inv, struct known_endpoint *e,
    const char *verdict, const char *evidence)
{
	if (verdict == NULL)
		return;
	struct known_rest *rest = rest_of(inv, e);
	int c = text_cmp(verdict, rest->verdict);

	if (c == 0)
		c = text_cmp(evidence, rest->evidence);
	if (c >= 0)
		return;
	rest->verdict = name_of(inv, verdict);
	rest->evidence = name_of(inv, evidence);
}

/* names in the evidence become this inventory's */
static void
keep_names(struct inventory *inv, struct observation *o)
{
	for (size_t i = 0; i < o->n_evidence; i++) {
		o->evidence[i].file = name_of(inv, o->evidence[i].file);
		o->evidence[i].via = name_of(inv, o->evidence[i].via);
	}
}

/* a copy that lasts */
static struct observation *
keep(struct inventory *inv, const struct observation *o)
{
	struct observation *copy = observation_dup(o);

	copy->service = name_of(inv, o->service);
	copy->signature = name_of(inv, o->signature);
	keep_names(inv, copy);
	return copy;
}

static void
merge_kept(struct inventory *inv, struct observation *o,
    const struct observation *more)
{
	observation_merge(o, more);
	keep_names(inv, o);
}

/* for one more: few say more than one thing, and need no list */
static void
add_room(struct known_endpoint *e)
{
	struct observation **list = e->observation;

	if (list == NULL) {
		e->observation = &e->only;
		return;
	}
	if (list == &e->only)
		list = NULL;
	e->observation = xrealloc(list, e->n_observation + 1, sizeof(*list));
	if (list == NULL)
		e->observation[0] = e->only;
}

/*
 * Adds an observation.  Of more than fit, those least by identity stay.  One
 * that stays in the end was among the least at every step before, so it was
 * never dropped and its sums are whole: the bound is exact in any order.
 */
static void
endpoint_observe(struct inventory *inv, struct known_endpoint *e,
    const struct observation *o)
{
	size_t at = 0;
	int c = 1;

	while (at < e->n_observation &&
	       (c = observation_cmp(e->observation[at], o)) < 0)
		at++;
	if (at < e->n_observation && c == 0) {
		merge_kept(inv, e->observation[at], o);
		return;
	}
	if (e->n_observation == OBSERVATIONS_PER_ENDPOINT_MAX) {
		e->crowded = true;
		if (at == e->n_observation)
			return;
		observation_free(e->observation[--e->n_observation]);
		inv->n_observation--;
	}
	if (inv->n_observation >= inv->observations_max) {
		inv->counts.observations_dropped++;
		return;
	}
	add_room(e);
	memmove(&e->observation[at + 1], &e->observation[at],
	    (e->n_observation - at) * sizeof(*e->observation));
	e->observation[at] = keep(inv, o);
	e->n_observation++;
	inv->n_observation++;
}

const struct known_rest *
known_rest_of(const struct known_endpoint *e)
{
	static const struct known_rest nothing = { 0 };

	return e->rest != NULL ? e->rest : &nothing;
}

static struct known_rest *
rest_of(struct inventory *inv, struct known_endpoint *e)
{
	if (e->rest == NULL)
		e->rest = arena_alloc(&inv->memory, sizeof(*e->rest));
	return e->rest;
}

static void
endpoint_conflict(struct inventory *inv, struct known_endpoint *e,
    const struct known_conflict *conflict)
{
	struct known_conflict c = *conflict;

	c.file = name_of(inv, c.file);
	conflicts_add(&rest_of(inv, e)->conflicts, &c);
}

/* whether a hard line told what it is; a protocol that was agreed on is none */
static bool
is_known(const struct known_endpoint *e)
{
	for (size_t i = 0; i < e->n_observation; i++)
		if (!e->observation[i]->soft &&
		    e->observation[i]->confidence != CONFIDENCE_ALPN &&
		    !observation_is_tunnel_alone(e->observation[i]))
			return true;
	return false;
}

static void
endpoint_forget_replies(struct inventory *inv, struct known_endpoint *e)
{
	if (e->rest == NULL)
		return;
	inv->n_reply -= e->rest->replies.n;
	replies_release(&e->rest->replies);
}

static void
endpoint_reply(
    struct inventory *inv, struct known_endpoint *e, const struct reply *reply)
{
	struct reply r = *reply;

	if (inv->n_reply >= INVENTORY_REPLIES_MAX) {
		inv->counts.replies_dropped++;
		return;
	}
	r.probe = name_of(inv, r.probe);
	inv->n_reply += replies_add(&rest_of(inv, e)->replies, &r);
}

static void
add_fact(
    struct inventory *inv, const struct addr *addr, const struct known_fact *f)
{
	struct known_host *h = host_at(inv, addr);
	struct known_fact placed = *f;

	if (h == NULL)
		return;
	placed.what = name_of(inv, f->what);
	placed.from = name_of(inv, f->from);
	placed.file = name_of(inv, f->file);
	host_tell(h, &placed);
}

/* what a client said of itself is a fact about the client's host */
static void
add_client(struct inventory *inv, const struct finding *f)
{
	static const enum field shown[] = { FIELD_PRODUCT, FIELD_VERSION };
	static const struct {
		enum field field;
		const char *what;
	} more[] = {
		{ FIELD_OSTYPE, "os" },
		{ FIELD_DEVICETYPE, "device" },
		{ FIELD_HOSTNAME, "hostname" },
	};
	struct known_fact fact = {
		.what = "client",
		.from = f->signature,
		.first_us = f->res->first_us,
		.last_us = f->res->last_us,
		.count = 1,
		.file = f->res->origin.file,
		.frame = f->res->origin.first_frame,
		.place_us = f->res->first_us,
	};
	struct buf value = { 0 };

	for (size_t i = 0; i < sizeof(shown) / sizeof(shown[0]); i++) {
		const char *text = f->field[shown[i]];
		if (text != NULL)
			buf_printf(
			    &value, "%s%s", value.n > 0 ? " " : "", text);
	}
	if (value.n == 0)
		buf_str(&value, f->service);
	fact.value = buf_cstr(&value);
	add_fact(inv, &f->res->client.addr, &fact);
	buf_release(&value);

	for (size_t i = 0; i < sizeof(more) / sizeof(more[0]); i++)
		if (f->field[more[i].field] != NULL) {
			fact.what = more[i].what;
			fact.value = f->field[more[i].field];
			add_fact(inv, &f->res->client.addr, &fact);
		}
}

static const char *
spoke_reason(enum proto proto)
{
	return proto == PROTO_UDP ? "udp-response" : "tcp-response";
}

void
inventory_add(void *ctx, const struct finding *f)
{
	struct inventory *inv = ctx;
	const struct response *res = f->res;

	if (f->about_client) {
		inv->counts.clients++;
		if (f->service != NULL)
			add_client(inv, f);
		return;
	}
	inv->counts.findings++;
	struct known_endpoint *e = endpoint_at(inv, &res->server, res->proto);
	if (e == NULL)
		return;
	widen(&e->first_us, &e->last_us, res->first_us, res->last_us);
	e->count++;
	e->flags |= res->flags;
	if (res->conflict.other.n > 0) {
		struct known_conflict c = conflict_of(res);
		endpoint_conflict(inv, e, &c);
	}
	if (res->got.n > 0 || f->service != NULL)
		endpoint_state(inv, e, STATE_OPEN, spoke_reason(res->proto),
		    res->first_us);
	if (f->service != NULL) {
		struct evidence_room room;
		struct observation o = observation_of(f, &room);
		endpoint_observe(inv, e, &o);
	}
	if (is_known(e)) {
		endpoint_forget_replies(inv, e);
	} else if (res->probe != NULL && (f->service == NULL || f->soft)) {
		struct reply reply = reply_of(res);
		endpoint_reply(inv, e, &reply);
	}
}

void
inventory_event(void *ctx, const struct endpoint_event *event)
{
	struct inventory *inv = ctx;
	struct known_endpoint *e;

	inv->counts.events++;
	e = endpoint_at(inv, &event->server, event->proto);
	if (e == NULL)
		return;
	widen(&e->first_us, &e->last_us, event->when_us, event->when_us);
	e->flags |= event->flags;
	endpoint_state(inv, e, event->state, event->reason, event->when_us);
	endpoint_stopped(inv, e, event->stopped);
	endpoint_verdict(inv, e, event->verdict, event->evidence);
}

void
inventory_fact(void *ctx, const struct host_fact *fact)
{
	struct inventory *inv = ctx;
	struct known_fact f = {
		.what = fact->what,
		.value = fact->value,
		.from = fact->from,
		.first_us = fact->when_us,
		.last_us = fact->when_us,
		.count = 1,
		.file = fact->file,
		.frame = fact->frame,
		.place_us = fact->when_us,
	};

	inv->counts.facts++;
	add_fact(inv, &fact->addr, &f);
}

static struct known_tls *
endpoint_tls(struct inventory *inv, struct known_endpoint *e)
{
	struct known_rest *rest = rest_of(inv, e);

	if (rest->tls == NULL)
		rest->tls = known_tls_new();
	return rest->tls;
}

void
inventory_tls(void *ctx, const struct tls_facts *facts)
{
	struct inventory *inv = ctx;
	struct known_endpoint *e =
	    endpoint_at(inv, &facts->server, facts->proto);

	if (e == NULL)
		return;
	known_tls_add(endpoint_tls(inv, e), inv->shelf, facts);
}

static void
host_latency(struct known_host *h, uint64_t rtt_us)
{
	h->rtt_us = earlier(h->rtt_us, rtt_us);
}

void
inventory_latency(void *ctx, const struct addr *host, uint64_t rtt_us)
{
	struct known_host *h = host_at(ctx, host);

	if (h != NULL)
		host_latency(h, rtt_us);
}

static void
merge_endpoint(struct inventory *inv, const struct known_endpoint *from)
{
	const struct known_rest *more = known_rest_of(from);
	struct known_endpoint *e = endpoint_at(inv, &from->at, from->proto);

	if (e == NULL)
		return;
	widen(&e->first_us, &e->last_us, from->first_us, from->last_us);
	e->count += from->count;
	e->flags |= from->flags;
	e->crowded |= from->crowded;
	if (from->has_state)
		endpoint_state(
		    inv, e, from->state, from->reason, from->reason_us);
	endpoint_stopped(inv, e, from->stopped);
	endpoint_verdict(inv, e, more->verdict, more->evidence);
	for (size_t i = 0; i < from->n_observation; i++)
		endpoint_observe(inv, e, from->observation[i]);
	for (size_t i = 0; i < more->conflicts.n; i++)
		endpoint_conflict(inv, e, &more->conflicts.v[i]);
	if (is_known(e))
		endpoint_forget_replies(inv, e);
	else
		for (size_t i = 0; i < more->replies.n; i++)
			endpoint_reply(inv, e, &more->replies.v[i]);
	if (more->tls != NULL)
		known_tls_merge(endpoint_tls(inv, e), inv->shelf, more->tls);
}

void
inventory_merge(struct inventory *into, const struct inventory *from)
{
	const struct inventory_counts *more = &from->counts;
	struct inventory_counts *sum = &into->counts;

	sum->findings += more->findings;
	sum->clients += more->clients;
	sum->events += more->events;
	sum->facts += more->facts;
	sum->endpoints_dropped += more->endpoints_dropped;
	sum->hosts_dropped += more->hosts_dropped;
	sum->observations_dropped += more->observations_dropped;
	sum->replies_dropped += more->replies_dropped;

	for (size_t i = 0; i < from->endpoints.n; i++)
		merge_endpoint(into, from->endpoints.item[i]);
	for (size_t i = 0; i < from->hosts.n; i++) {
		const struct known_host *h = from->hosts.item[i];
		for (size_t k = 0; k < h->n_fact; k++)
			add_fact(into, &h->addr, &h->fact[k]);
		struct known_host *mine = host_at(into, &h->addr);
		if (mine == NULL)
			continue;
		mine->crowded |= h->crowded;
		host_latency(mine, h->rtt_us);
		widen(&mine->first_us, &mine->last_us, h->first_us, h->last_us);
	}
}

const struct inventory_counts *
inventory_counts(const struct inventory *inv)
{
	return &inv->counts;
}

static int
by_endpoint(const void *a, const void *b)
{
	const struct known_endpoint *const *x = a, *const *y = b;
	int c = addr_cmp(&(*x)->at.addr, &(*y)->at.addr);

	if (c == 0)
		c = (int)(*x)->proto - (int)(*y)->proto;
	return c != 0 ? c : (int)(*x)->at.port - (int)(*y)->at.port;
}

static int
by_host(const void *a, const void *b)
{
	const struct known_host *const *x = a, *const *y = b;

	return addr_cmp(&(*x)->addr, &(*y)->addr);
}

static void *
sorted(const struct table *t, int (*cmp)(const void *, const void *))
{
	void **item = xcalloc(t->n, sizeof(*item));

	if (t->n > 0) {
		memcpy(item, t->item, t->n * sizeof(*item));
		qsort(item, t->n, sizeof(*item), cmp);
	}
	return item;
}

struct inventory_view
inventory_view_of(const struct inventory *inv)
{
	return (struct inventory_view){
		.endpoint = sorted(&inv->endpoints, by_endpoint),
		.n_endpoint = inv->endpoints.n,
		.host = sorted(&inv->hosts, by_host),
		.n_host = inv->hosts.n,
	};
}

void
inventory_view_release(struct inventory_view *v)
{
	free(v->endpoint);
	free(v->host);
	*v = (struct inventory_view){ 0 };
}
