#include "capture/exchange.h"

#include "capture/roles.h"
#include "capture/stages.h"
#include "match/sides.h"

#include <string.h>

enum {
	QUIC_MIN = 1200, /* bytes of a datagram that opens a connection */
	QUIC_HEADER = 7, /* of a long header without ids */
};

/*
 * An address that stands for many: no one answers from it, so who sends to it
 * from a service's own port speaks as that service.
 */
static bool
is_announcement(const struct stages *st, const struct flow *f, unsigned from)
{
	const struct endpoint *to = &f->end[1 - from];
	const struct endpoint *by = &f->end[from];
	bool group = addr_is_group(&to->addr) ||
	             (addr_is_v4(&to->addr) && to->addr.b[15] == 255);

	return group && by->port == to->port && st->sinks.ports != NULL &&
	       port_names_find(st->sinks.ports, PROTO_UDP, by->port) != NULL;
}

static unsigned
server_of(const struct stages *st, const struct flow *f, unsigned from,
    const struct segment *s)
{
	enum side side = side_of(s->payload);

	if (side != SIDE_UNKNOWN)
		return side == SIDE_SERVER ? from : 1 - from;
	if (is_announcement(st, f, from))
		return from;
	int which = roles_by_port(st->sinks.ports, PROTO_UDP, f->end);
	return which >= 0 ? (unsigned)which : 1 - from;
}

/* appends to a block, as far as one can grow */
static uint32_t
keep(struct stages *st, struct block *b, uint32_t used, struct bytes data)
{
	size_t cap = st->limits.window;

	data = bytes_cut(data, 0, cap > used ? cap - used : 0);
	if (data.n == 0)
		return used;
	if (!pool_grow(st->pool, b, used + data.n, used)) {
		st->counts.no_room++;
		return used;
	}
	memcpy(b->p + used, data.p, data.n);
	return used + (uint32_t)data.n;
}

static void
forget(struct stages *st, struct exchange *x)
{
	pool_give(st->pool, &x->request);
	pool_give(st->pool, &x->joined);
	x->request_len = x->joined_len = 0;
	x->answers = 0;
	x->has_request = false;
}

static void
decide(struct stages *st, struct flow *f)
{
	forget(st, &f->exchange);
	f->exchange.decided = true;
	flow_set_stage(st->flows, f, FLOW_DECIDED);
}

static void
respond(struct stages *st, struct flow *f, struct response *r, bool cut)
{
	struct exchange *x = &f->exchange;

	r->server = f->end[x->server];
	r->client = f->end[1 - x->server];
	r->turn = x->turns++;
	r->sent = (struct bytes){ x->request.p, x->request_len };
	r->sent_known = x->has_request && !x->request_cut;
	r->whole = r->got.n;
	r->flags =
	    (cut ? HEARD_TRUNCATED : 0) | (x->seen != 3 ? HEARD_ONE_SIDED : 0);
	if (stages_respond(st, f, r) || x->turns >= st->limits.turns)
		decide(st, f);
}

/* what the last request drew, all of it, or nothing */
static void
conclude(struct stages *st, struct flow *f, enum ending ending)
{
	struct exchange *x = &f->exchange;
	struct response r = { .ending = ending };

	if (x->decided)
		return;
	if (x->answers >= 2) {
		r.got = (struct bytes){ x->joined.p, x->joined_len };
		r.first_us = x->first_us;
		r.last_us = x->last_us;
		r.origin.first_frame = x->first_frame;
		r.origin.last_frame = x->last_frame;
		respond(st, f, &r, x->joined_cut);
	} else if (x->has_request && x->answers == 0) {
		r.first_us = r.last_us = x->asked_us;
		r.origin.first_frame = r.origin.last_frame = x->asked_frame;
		respond(st, f, &r, x->request_cut);
	}
}

/*
 * A hello may need several datagrams: in QUIC (RFC 9000 section 17.2), where
 * the first of them may be acknowledged before the last is sent, and in DTLS
 * (RFC 6347 section 4.2.3).
 */
static bool
goes_on(const struct exchange *x, const struct segment *s)
{
	const uint8_t *old = x->request.p, *new = s->payload.p;
	struct bytes first = { old, x->request_len };

	if (!x->has_request || x->request_cut)
		return false;
	if (x->request_len >= QUIC_MIN && s->payload.n >= QUIC_HEADER)
		return old[0] & 0x80 && new[0] & 0x80 &&
		       memcmp(old + 1, new + 1, 4) == 0;
	return x->answers == 0 && bytes_starts(first, BYTES("\x16\xfe")) &&
	       bytes_starts(s->payload, BYTES("\x16\xfe"));
}

static void
take_request(struct stages *st, struct flow *f, const struct segment *s)
{
	struct exchange *x = &f->exchange;

	/* an unanswered request gives way; only the last is reported */
	if (x->answers >= 2)
		conclude(st, f, END_OPEN);
	if (x->decided)
		return;
	uint32_t before = goes_on(x, s) ? x->request_len : 0;
	if (before == 0) {
		forget(st, x);
	} else {
		pool_give(st->pool, &x->joined);
		x->joined_len = x->answers = 0;
	}
	x->request_len = keep(st, &x->request, before, s->payload);
	x->request_cut =
	    s->missing > 0 || x->request_len < before + s->payload.n;
	x->has_request = true;
	x->asked_us = s->when_us;
	x->asked_frame = s->frame;
	flow_set_stage(st->flows, f, FLOW_TALKING);
}

static void
take_answer(struct stages *st, struct flow *f, const struct segment *s)
{
	struct exchange *x = &f->exchange;
	struct response r = {
		.got = bytes_cut(s->payload, 0, st->limits.window),
		.first_us = s->when_us,
		.last_us = s->when_us,
		.origin = { .first_frame = s->frame, .last_frame = s->frame },
	};

	if (!x->told) {
		x->told = true;
		stages_event(st, &(struct endpoint_event){
		                     .server = f->end[x->server],
		                     .proto = PROTO_UDP,
		                     .state = STATE_OPEN,
		                     .reason = "udp-response",
		                     .when_us = s->when_us,
		                 });
	}
	if (x->answers == 0) {
		x->first_us = s->when_us;
		x->first_frame = s->frame;
		x->joined_cut = false;
	}
	if (x->answers < EXCHANGE_JOIN_MAX) {
		x->joined_len = keep(st, &x->joined, x->joined_len, s->payload);
		x->joined_cut |= s->missing > 0;
		x->answers++;
		x->last_us = s->when_us;
		x->last_frame = s->frame;
	}
	flow_set_stage(st->flows, f, FLOW_TALKING);
	respond(st, f, &r, s->missing > 0);
}

void
exchange_feed(
    struct stages *st, struct flow *f, unsigned from, const struct segment *s)
{
	struct exchange *x = &f->exchange;

	x->seen |= (uint8_t)(1 << from);
	if (x->decided)
		return;
	if (!x->begun) {
		x->server = (uint8_t)server_of(st, f, from, s);
		x->begun = true;
	}
	if (from == x->server)
		take_answer(st, f, s);
	else
		take_request(st, f, s);
}

void
exchange_end(struct stages *st, struct flow *f, enum ending ending)
{
	conclude(st, f, ending);
	forget(st, &f->exchange);
}
