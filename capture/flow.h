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
#include "capture/stage.h"

/*
 * Two cache lines, of which the first finds it; what only talkers need is in
 * blocks of the pool.
 */
struct flow {
	struct endpoint end[2]; /* the smaller one first */
	uint8_t proto;          /* enum proto */
	uint8_t stage;          /* enum flow_stage */
	uint8_t opener;         /* FLOW_HALF_OPEN: index of its end */
	uint8_t stack;          /* of the end that sent a SYN (host_facts.h) */
	uint32_t hash;          /* the table's own */
	uint32_t last_s;        /* of its last packet, in seconds since 1970 */
	struct flow *next;      /* in its bucket; the table's own */
	uint64_t id;            /* counted from 1 */
	union {
		struct conn conn;         /* TCP */
		struct exchange exchange; /* UDP */
	};
	struct recording *recording; /* for the sink of streams, or NULL */
	struct flow *older, *newer;  /* in its stage; the table's own */
};

enum flow_end { FLOW_EXPIRED, FLOW_EVICTED, FLOW_FLUSHED };

/* called before a flow is forgotten */
typedef void flow_end_fn(void *ctx, struct flow *f, enum flow_end why);

struct flow_table;

struct flow_limits {
	size_t flows;      /* remembered at once */
	size_t per_source; /* of these half open, by who sent the SYN */
	uint64_t hash_seed;
};

/* the budget is charged for every flow, and must outlive the table */
struct flow_table *flow_table_new(const struct flow_limits *limits,
    struct budget *budget, flow_end_fn *end, void *ctx);

/* forgets all flows without calling anybody */
void flow_table_free(struct flow_table *t);

/* the flow and which end sent; NULL when there is none */
struct flow *flow_find(
    struct flow_table *t, const struct segment *s, unsigned *from);

/* the flow, made if need be; another one may be given up for it */
struct flow *flow_add(
    struct flow_table *t, const struct segment *s, unsigned *from);

/*
 * Whether one more half-open flow of this source is remembered.  Sources share
 * their caps where their hashes meet.
 */
bool flow_may_open(const struct flow_table *t, const struct addr *source);

/* a flow that is nothing but a SYN of end `from` so far */
void flow_half_open(struct flow_table *t, struct flow *f, unsigned from);

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
