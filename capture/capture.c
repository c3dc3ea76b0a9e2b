#include "capture/capture.h"

#include "base/xalloc.h"
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
		.flows = 1 << 20,
		.buffered = 256 << 20,
		.window = WINDOW_MAX,
		.turns = 8,
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

	st->counts.evicted += why == FLOW_EVICTED;
	if (f->proto == PROTO_TCP)
		conn_end(st, f, endings[why]);
	else
		exchange_end(st, f, endings[why]);
}

struct capture *
capture_new(
    const struct capture_limits *limits, const struct capture_sinks *sinks)
{
	struct capture *c = xcalloc(1, sizeof(*c));
	struct stages *st = &c->st;

	st->limits = *limits;
	if (st->limits.window == 0 || st->limits.window > WINDOW_MAX)
		st->limits.window = WINDOW_MAX;
	st->sinks = *sinks;
	st->pool = pool_new(limits->buffered);
	st->flows =
	    flow_table_new(limits->flows, limits->hash_seed, end_flow, st);
	return c;
}

void
capture_open_with(struct capture *c, inner_open_fn *open, void *ctx)
{
	c->st.sinks.open = open;
	c->st.sinks.open_ctx = ctx;
}

static void
feed_tcp(struct stages *st, const struct segment *s)
{
	unsigned from;
	bool begins =
	    (s->flags & TCP_SYN) != 0 || s->payload.n + s->missing > 0;
	struct flow *f = begins ? flow_add(st->flows, s, &from)
	                        : flow_find(st->flows, s, &from);

	if (f == NULL)
		return;
	flow_touch(st->flows, f, s->when_us);
	if (f->conn.seen == 0) {
		st->counts.flows++;
	} else if (conn_is_reborn(&f->conn, from, s)) {
		conn_end(st, f, END_OPEN);
		flow_renew(st->flows, f);
		st->counts.flows++;
	}
	f->file = s->file;
	conn_feed(st, f, from, s);
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
	st->counts.flows += f->exchange.seen == 0;
	f->file = s->file;
	exchange_feed(st, f, from, s);
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
feed_refusal(struct stages *st, const struct refusal *r, const struct packet *p)
{
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

	decode(&st->counts.decode, p, &d);
	switch (d.kind) {
	case DECODE_NOTHING:
		break;
	case DECODE_SEGMENT:
		feed_segment(st, &d.segment);
		break;
	case DECODE_NEIGHBOUR:
		feed_neighbour(st, &d.neighbour, p);
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
	free(c);
}

const struct capture_counts *
capture_counts(const struct capture *c)
{
	return &c->st.counts;
}
