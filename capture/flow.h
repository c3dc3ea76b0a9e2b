/*
 * flow: the table of conversations, and how long each is remembered.
 *
 * A flow is found by its two endpoints and protocol, whichever of them sends.
 * Each is in one stage, and each stage is a list ordered by age; time, taken
 * from the packets, ends the oldest, and so does pressure on the table or the
 * pool, in the order of what is least worth keeping.
 */
#ifndef CAPTURE_FLOW_H
#define CAPTURE_FLOW_H

#include "capture/conn.h"
#include "capture/exchange.h"

/* in the order in which flows are given up when the table is full */
enum flow_stage {
	FLOW_CLOSED,    /* ended; waits for stragglers */
	FLOW_HALF_OPEN, /* a SYN and nothing else */
	FLOW_DECIDED,   /* nothing more is wanted of it */
	FLOW_QUIET,     /* no bytes kept */
	FLOW_TALKING,   /* bytes kept */
	FLOW_STAGES,
};

struct flow {
	struct endpoint end[2]; /* the smaller one first */
	enum proto proto;
	enum flow_stage stage;
	uint8_t stack; /* of the end that sent a SYN (capture/host_facts.h) */
	uint64_t id; /* counted from 1 */
	uint64_t last_us;
	const char *file; /* where its last packet came from */
	struct encap via; /* what its first packet was wrapped in */
	union {
		struct conn conn;         /* TCP */
		struct exchange exchange; /* UDP */
	};

	/* the table's own */
	uint64_t hash;
	struct flow *next;          /* in its bucket */
	struct flow *older, *newer; /* in its stage */
};

enum flow_end { FLOW_EXPIRED, FLOW_EVICTED, FLOW_FLUSHED };

/* called before a flow is forgotten */
typedef void flow_end_fn(void *ctx, struct flow *f, enum flow_end why);

struct flow_table;

struct flow_table *flow_table_new(
    size_t max, uint64_t seed, flow_end_fn *end, void *ctx);

/* forgets all flows without calling anybody */
void flow_table_free(struct flow_table *t);

/* the flow and which end sent; NULL when there is none */
struct flow *flow_find(
    struct flow_table *t, const struct segment *s, unsigned *from);

/* the flow, made if need be; another one may be given up for it */
struct flow *flow_add(
    struct flow_table *t, const struct segment *s, unsigned *from);

/* makes a flow begin anew, under a new id */
void flow_renew(struct flow_table *t, struct flow *f);

/* a packet of the flow was seen */
void flow_touch(struct flow_table *t, struct flow *f, uint64_t now);

void flow_set_stage(struct flow_table *t, struct flow *f, enum flow_stage s);

/* ends what time has ended; UINT64_MAX ends everything */
void flow_expire(struct flow_table *t, uint64_t now);

/* gives up one flow that may hold bytes; false: there is none */
bool flow_evict_bytes(struct flow_table *t);

size_t flow_count(const struct flow_table *t);

#endif
