/*
 * inventory: what is known about endpoints and hosts.
 *
 * Findings, endpoint events and host facts go in, in any order; writers walk
 * what came of them.  Everything is kept by union, minimum, maximum and sum,
 * and every bounded set keeps its least members in a fixed order.  So adding
 * the same things in another order, or merging two inventories, gives the
 * same inventory, as long as no cap on the number of endpoints, hosts or
 * observations was met; what these caps drop is counted.
 *
 *	struct inventory *inv = inventory_new(&limits);
 *	struct matcher *m = matcher_new(db, NULL, inventory_add, inv);
 *	...
 *	struct inventory_view v = inventory_view_of(inv);
 *	for (size_t i = 0; i < v.n_endpoint; i++)
 *		show(v.endpoint[i]);
 *	inventory_view_release(&v);
 */
#ifndef INVENTORY_INVENTORY_H
#define INVENTORY_INVENTORY_H

#include "inventory/conflict.h"
#include "inventory/host.h"
#include "inventory/known_tls.h"
#include "inventory/observation.h"
#include "inventory/replies.h"
#include "match/event.h"

enum {
	OBSERVATIONS_PER_ENDPOINT_MAX = 16,
	INVENTORY_ENDPOINTS_MAX = 1 << 20,
	INVENTORY_HOSTS_MAX = 1 << 18,
	INVENTORY_OBSERVATIONS_MAX = 1 << 21,
	INVENTORY_REPLIES_MAX = 1 << 14,
};

/* 0 stands for the constants above */
struct inventory_limits {
	size_t endpoints;
	size_t hosts;
	size_t observations;
	uint64_t seed; /* for hashing; any number nobody can guess */
};

/* what is known of a few endpoints only */
struct known_rest {
	struct known_tls *tls; /* NULL: no handshake was seen */
	struct conflicts conflicts;
	struct replies replies; /* none once it is known what it is */
	/* why it is no honest service ("tarpit"), and what it did; or NULL */
	const char *verdict, *evidence;
};

/* what an address and port was found to be; there may be very many */
struct known_endpoint {
	struct endpoint at;
	enum proto proto : 8;
	enum state state : 8; /* open outweighs closed, closed filtered */
	bool has_state;
	bool crowded;       /* it said more different things than are kept */
	const char *reason; /* of the earliest event with that state */
	uint64_t reason_us;
	const char *stopped; /* why not all was asked; NULL: nothing was cut */
	uint64_t first_us, last_us; /* of words and events; 0: not known */
	uint64_t count;             /* responses heard */
	unsigned flags;             /* HEARD_* of all its connections */
	unsigned n_observation;
	struct observation **observation; /* by observation_cmp */
	struct observation *only; /* where that points while there is one */
	struct known_rest *rest;  /* NULL: nothing; see known_rest_of */
	uint64_t shown;           /* a watcher's own; never merged */
};

/* never NULL, and good until the inventory changes */
const struct known_rest *known_rest_of(const struct known_endpoint *e);

struct inventory_counts {
	uint64_t findings; /* about servers, with or without a service */
	uint64_t clients;  /* findings about clients */
	uint64_t events;
	uint64_t facts;
	uint64_t
	    endpoints_dropped; /* things told of endpoints beyond the cap */
	uint64_t hosts_dropped;
	uint64_t observations_dropped;
	uint64_t replies_dropped;
};

struct inventory;

struct inventory *inventory_new(const struct inventory_limits *limits);
void inventory_free(struct inventory *inv);

/* sinks: a finding_fn, an endpoint_event_fn, a host_fact_fn, a tls_facts_fn */
void inventory_add(void *inv, const struct finding *f);
void inventory_event(void *inv, const struct endpoint_event *event);
void inventory_fact(void *inv, const struct host_fact *fact);
void inventory_tls(void *inv, const struct tls_facts *facts);

/* how long a round trip to a host took; of several the shortest is kept */
void inventory_latency(void *inv, const struct addr *host, uint64_t rtt_us);

/* adds all that `from` knows; `from` stays as it is */
void inventory_merge(struct inventory *into, const struct inventory *from);

/* what is known of an endpoint so far; NULL: nothing */
struct known_endpoint *inventory_find(
    struct inventory *inv, const struct endpoint *at, enum proto proto);

const struct inventory_counts *inventory_counts(const struct inventory *inv);

/* everything, by address; endpoints of an address tcp first, by port */
struct inventory_view {
	const struct known_endpoint **endpoint;
	size_t n_endpoint;
	const struct known_host **host;
	size_t n_host;
};

/* good until the inventory changes */
struct inventory_view inventory_view_of(const struct inventory *inv);
void inventory_view_release(struct inventory_view *v);

#endif
