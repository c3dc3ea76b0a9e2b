#include "capture/capture.h"

#include "base/xalloc.h"
#include "capture/recorder.h"
#include "capture/stages.h"
#include "capture/turns.h"

#include <stdio.h>
#include <stdlib.h>

enum {
	/* the most that one packet can make grow: two blocks and marks */
	PACKET_NEEDS = 48 << 10,
	MAC_TEXT = 18,
};

struct capture {
	struct stages st;
};

struct capture_limits
capture_limits_default(void)
{
	return (struct capture_limits){
		.memory = 256 << 20,
		.flows = 1 << 20,
		.buffered = SIZE_MAX,
		.fragments = 16 << 20,
		.per_source = 4096,
		.window = WINDOW_MAX,
		.turns = 8,
		.stream = 1 << 20,
		.streams = 64 << 20,
	};
}

static void
end_flow(void *ctx, struct flow *f, enum flow_end why)
{
	static const enum ending endings[] = {
		[FLOW_EXPIRED] = END_TIMEOUT,
		[FLOW_EVICTED] = END_CUT,
		[FLOW_FLUSHED] = END_OPEN,
	};
	struct stages *st = ctx;

	if (why == FLOW_EVICTED) {
		st->counts.evicted++;
		st->counts.evicted_as[f->stage]++;
	}
	if (f->proto == PROTO_TCP)
		conn_end(st, f, endings[why]);
	else
		exchange_end(st, f, endings[why]);
	recorder_end(st, f);
}

static size_t
at_most(size_t n, size_t cap)
{
	return n < cap ? n : cap;
}

/*
 * Fragments have a share of their own, so the budget is of what is left;
 * flows, of which any number may come, never take all of it.
 */
static void
share_memory(struct stages *st)
{
	struct capture_limits *l = &st->limits;

	if (l->memory < CAPTURE_MEMORY_MIN)
		l->memory = CAPTURE_MEMORY_MIN;
	l->fragments = at_most(l->fragments, l->memory / 8);
	l->flows = at_most(l->flows,
	    l->memory / 2 / (sizeof(struct flow) + 2 * sizeof(void *)));
	if (l->window == 0 || l->window > WINDOW_MAX)
		l->window = WINDOW_MAX;
	st->budget.cap = l->memory - l->fragments;
}

struct capture *
capture_new(
    const struct capture_limits *limits, const struct capture_sinks *sinks)
{
	struct capture *c = xcalloc(1, sizeof(*c));
	struct stages *st = &c->st;

	st->limits = *limits;
	share_memory(st);
	st->sinks = *sinks;
	struct defrag_limits fragments = defrag_limits_default();
	fragments.bytes = st->limits.fragments;
	fragments.hash_seed = limits->hash_seed;
	st->defrag = defrag_new(&fragments, &st->counts.defrag);
	st->pool = pool_new(&st->budget, limits->buffered);
	st->flows = flow_table_new(&(struct flow_limits){ st->limits.flows,
	                               limits->per_source, limits->hash_seed },
	    &st->budget, end_flow, st);
	return c;
}

void
capture_open_with(struct capture *c, const struct inner_sinks *inner)
{
	c->st.sinks.inner = *inner;
}

/* whether a SYN is one too many of its source's */
static bool
is_flood(struct stages *st, const struct segment *s)
{
	return (s->flags & (TCP_SYN | TCP_ACK)) == TCP_SYN &&
	       s->payload.n == 0 && !flow_may_open(st->flows, &s->src.addr);
}

/*
 * A client's SYN tells something once it was answered: then somebody is there,
 * and floods of invented addresses are not taken for hosts.
 */
static void
feed_hello(
    struct stages *st, struct flow *f, unsigned from, const struct segment *s)
{
	struct fact_sink sink = stages_fact_sink(st);

	if (sink.fn == NULL)
		return;
	if (!(s->flags & TCP_ACK)) {
		f->stack = host_facts_stack_of(s);
		return;
	}
	host_facts_stack(sink, &s->src.addr, host_facts_stack_of(s), s);
	host_facts_stack(sink, &f->end[1 - from].addr, f->stack, s);
	f->stack = 0;
}

static void
feed_tcp(struct stages *st, const struct segment *s)
{
	unsigned from;
	bool begins =
	    (s->flags & TCP_SYN) != 0 || s->payload.n + s->missing > 0;
	struct flow *f = flow_find(st->flows, s, &from);

	if (f == NULL && begins && is_flood(st, s))
		st->counts.not_opened++;
	else if (f == NULL && begins)
		f = flow_add(st->flows, s, &from);
	if (f == NULL)
		return;
	flow_touch(st->flows, f, s->when_us);
	if (f->conn.seen == 0) {
		st->counts.flows++;
	} else if (conn_is_reborn(&f->conn, from, s)) {
		conn_end(st, f, END_OPEN);
		recorder_end(st, f);
		flow_renew(st->flows, f);
		st->counts.flows++;
	}
	if (s->flags & TCP_SYN)
		feed_hello(st, f, from, s);
	conn_feed(st, f, from, s);
	recorder_feed(st, f, from, s);
}

/*
 * Services that take requests at one port and answer from another, which the
 * client then talks to: TFTP (RFC 1350 section 4).
 */
static const uint16_t moving[] = { 69 };

/* the conversation that moved here, or NULL; `s` is put back into it */
static struct flow *
find_moved(struct stages *st, struct segment *s, unsigned *from)
{
	for (size_t i = 0; i < sizeof(moving) / sizeof(moving[0]); i++) {
		struct segment answer = *s, more = *s;
		answer.src.port = moving[i];
		more.dst.port = moving[i];
		struct segment *as[] = { &answer, &more };
		for (size_t k = 0; k < 2; k++) {
			struct flow *f = flow_find(st->flows, as[k], from);
			if (f != NULL) {
				*s = *as[k];
				return f;
			}
		}
	}
	return NULL;
}

/*
 * The groups that services are asked in, and the port at which each listens:
 * SSDP, WS-Discovery, mDNS (RFC 6762), LLMNR (RFC 4795), and NetBIOS names by
 * broadcast (RFC 1002).
 */
static const struct {
	uint8_t addr[16];
	uint16_t port;
} groups[] = {
	{ { [10] = 0xff, 0xff, 239, 255, 255, 250 }, 1900 },
	{ { [10] = 0xff, 0xff, 239, 255, 255, 250 }, 3702 },
	{ { [10] = 0xff, 0xff, 224, 0, 0, 251 }, 5353 },
	{ { [10] = 0xff, 0xff, 224, 0, 0, 252 }, 5355 },
	{ { [10] = 0xff, 0xff, 255, 255, 255, 255 }, 137 },
	{ { 0xff, 2, [15] = 12 }, 1900 },
	{ { 0xff, 2, [15] = 12 }, 3702 },
	{ { 0xff, 2, [15] = 0xfb }, 5353 },
	{ { 0xff, 2, [13] = 1, [15] = 3 }, 5355 },
};

/* the conversation in which the receiver of `s` asked a group, or NULL */
static const struct flow *
find_asked(struct stages *st, const struct segment *s)
{
	struct segment question = *s;
	unsigned from;

	for (size_t i = 0; i < sizeof(groups) / sizeof(groups[0]); i++) {
		if (groups[i].port != s->src.port)
			continue;
		question.src.port = groups[i].port;
		question.src.addr = addr_of_v6(groups[i].addr);
		const struct flow *f = flow_find(st->flows, &question, &from);
		if (f != NULL)
			return f;
	}
	return NULL;
}

static void
feed_udp(struct stages *st, const struct segment *heard)
{
	unsigned from;
	struct segment moved = *heard, *s = &moved;
	struct flow *f = flow_find(st->flows, s, &from);

	if (f == NULL)
		f = find_moved(st, s, &from);
	if (f == NULL)
		f = flow_add(st->flows, s, &from);
	flow_touch(st->flows, f, s->when_us);
	if (f->exchange.seen == 0) {
		st->counts.flows++;
		const struct flow *asked = find_asked(st, s);
		if (asked != NULL)
			exchange_begin_from(st, f, from, asked, s);
	}
	host_facts_datagram(stages_fact_sink(st), heard);
	exchange_feed(st, f, from, s);
	recorder_feed(st, f, from, s);
}

static void
feed_segment(struct stages *st, const struct segment *s)
{
	flow_expire(st->flows, s->when_us);
	while (pool_is_short(st->pool, PACKET_NEEDS))
		if (!flow_evict_bytes(st->flows))
			break;
	if (s->proto == PROTO_TCP)
		feed_tcp(st, s);
	else
		feed_udp(st, s);
}

static void
feed_neighbour(
    struct stages *st, const struct neighbour *n, const struct packet *p)
{
	char mac[MAC_TEXT];
	struct host_fact fact = {
		.frame = p->frame,
		.file = p->file,
		.addr = n->addr,
		.what = "mac",
		.value = mac,
		.from = "arp",
		.when_us = p->when_us,
	};

	snprintf(mac, sizeof(mac), "%02x:%02x:%02x:%02x:%02x:%02x", n->mac[0],
	    n->mac[1], n->mac[2], n->mac[3], n->mac[4], n->mac[5]);
	if (st->sinks.host != NULL)
		st->sinks.host(st->sinks.host_ctx, &fact);
}

static void
feed_refusal(
    struct stages *st, const struct unreachable *r, const struct packet *p)
{
	if (r->kind != REFUSAL_PORT)
		return; /* it says nothing of the port */
	stages_event(st, &(struct endpoint_event){
	                     .server = r->server,
	                     .proto = r->proto,
	                     .state = STATE_CLOSED,
	                     .reason = "port-unreach",
	                     .when_us = p->when_us,
	                 });
}

void
capture_feed(void *capture, const struct packet *p)
{
	struct stages *st = &((struct capture *)capture)->st;
	struct decoded d;

	decode(&st->counts.decode, st->defrag, p, &d);
	switch (d.kind) {
	case DECODE_NOTHING:
		break;
	case DECODE_SEGMENT:
		feed_segment(st, &d.segment);
		break;
	case DECODE_NEIGHBOUR:
		feed_neighbour(st, &d.neighbour, p);
		break;
	case DECODE_NOTICE:
		host_facts_notice(stages_fact_sink(st), &d.notice, p);
		break;
	case DECODE_REFUSAL:
		feed_refusal(st, &d.refusal, p);
		break;
	}
}

void
capture_flush(struct capture *c, uint64_t now_us)
{
	flow_expire(c->st.flows, now_us);
	defrag_flush(c->st.defrag, now_us);
}

void
capture_free(struct capture *c)
{
	if (c == NULL)
		return;
	c->st.sinks = (struct capture_sinks){ 0 };
	flow_expire(c->st.flows, CAPTURE_END_OF_TIME);
	flow_table_free(c->st.flows);
	pool_free(c->st.pool);
	defrag_free(c->st.defrag);
	free(c);
}

const struct capture_counts *
capture_counts(const struct capture *c)
{
	return &c->st.counts;
}
