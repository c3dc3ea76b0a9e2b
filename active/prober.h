/*
 * prober: many conversations at once.
 *
 * Takes targets as there is room for them, drives a scan (active/scan.h) with
 * connections (active/transport.h) for each, within the limits on endpoints
 * in flight and at their pace (active/pace.h); hands what is found to the
 * sinks.  What the budget no longer gives ends the conversation that wants
 * it, and no more begin.  Works while the loop runs, which ends when nothing
 * is left.
 */
#ifndef ACTIVE_PROBER_H
#define ACTIVE_PROBER_H

#include "active/pace.h"
#include "active/scan.h"
#include "active/targets.h"
#include "match/match.h"

struct prober;

struct prober_options {
	struct scan_options scan;
	struct match_options matching;
	unsigned parallelism; /* endpoints in flight; at least 1 */
	unsigned connections; /* descriptors that may be used */
	struct pace_options pace;
	uint64_t host_us; /* on one host; 0: no limit */
	uint64_t seed;    /* for hashing; any number nobody can guess */
};

struct prober_sinks {
	finding_fn *find;
	endpoint_event_fn *event;
	host_fact_fn *fact;
	tls_facts_fn *secured;
	/* a round trip to a host; 0 of microseconds is never told */
	void (*latency)(void *ctx, const struct addr *host, uint64_t rtt_us);
	/* its conversation is over, and was not ended early; or NULL */
	void (*done)(void *ctx, const struct target *t);
	void *ctx;
	/* what was heard, in front of what is found in it; may be NULL */
	void (*answer)(void *ctx, const struct response *res);
};

struct prober_counts {
	uint64_t asked;   /* endpoints whose conversation was begun */
	uint64_t done;    /* and ended by itself */
	uint64_t stopped; /* and was ended early */
	uint64_t left;    /* targets of hosts that were left alone */
	uint64_t unasked; /* targets whose turn did not come in time */
	uint64_t slowed;  /* hosts that strained, as far as is remembered */
	uint64_t shut;    /* hosts left alone, for they shut their doors */
};

/* the next target, or false when there are no more */
typedef bool target_fn(void *ctx, struct target *out);

/* everything is borrowed for as long as the prober lives */
struct prober *prober_new(const struct prober_options *options,
    struct loop *loop, struct transport *transport, const struct sigdb *db,
    const struct prober_sinks *sinks, target_fn *next, void *next_ctx);
void prober_free(struct prober *p);

/* ends all conversations; `why` is told of each, and no more begin */
void prober_stop(struct prober *p, const char *why);

/* whether no conversation is left, nor any target */
bool prober_is_done(const struct prober *p);

/* endpoints that are done with, be it for want of time */
uint64_t prober_ended(const struct prober *p);

const struct prober_counts *prober_counts(struct prober *p);
struct matcher *prober_matcher(struct prober *p);

#endif
