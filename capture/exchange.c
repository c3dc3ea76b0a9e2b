#include "capture/exchange.h"

#include "capture/roles.h"
#include "capture/stages.h"
#include "match/sides.h"

#include <string.h>

enum {
	QUIC_MIN = 1200, /* bytes of a datagram that opens a connection */
	QUIC_HEADER = 7, /* of a long header without ids */
	OPENVPN_SESSION = 8,
};

_Static_assert(sizeof(struct kept) <= 256, "it fits the smallest block");

/* An address that stands for many: no one answers from it. */
static bool
is_for_many(const struct addr *a)
{
	return addr_is_group(a) || (addr_is_v4(a) && a->b[15] == 255);
}

/*
 * Announcements that their words tell: WS-Discovery's Hello and Bye, by the
 * SOAP action that each has to name.  Who sends from a service's own port to
 * a group speaks as that service, whatever he says.
 */
static bool
is_announcement(const struct stages *st, const struct flow *f, unsigned from,
    struct bytes words)
{
	static const char *const actions[] = { "discovery/Hello",
		"discovery/Bye" };
	const struct endpoint *to = &f->end[1 - from];

	if (!is_for_many(&to->addr) || st->sinks.ports == NULL ||
	    port_names_find(st->sinks.ports, PROTO_UDP, to->port) == NULL)
		return false;
	if (f->end[from].port == to->port)
		return true;
	for (size_t i = 0; i < sizeof(actions) / sizeof(actions[0]); i++)
		if (memmem(words.p, words.n, actions[i], strlen(actions[i])) !=
		    NULL)
			return true;
	return false;
}

/*
 * A client's first datagram in QUIC (RFC 9000 sections 14.1 and 17.2), which
 * says more than the names of ports that anybody may use.
 */
static bool
opens_quic(const struct flow *f, struct bytes words)
{
	return words.n >= QUIC_MIN && words.p[0] >> 4 == 0xc &&
	       bytes_eq(bytes_cut(words, 1, 4), BYTES("\0\0\0\1")) &&
	       f->end[0].port >= PORT_SYSTEM_END &&
	       f->end[1].port >= PORT_SYSTEM_END;
}

static unsigned
server_of(const struct stages *st, const struct flow *f, unsigned from,
    const struct segment *s)
{
	enum side side = side_of(s->payload);

	if (side != SIDE_UNKNOWN)
		return side == SIDE_SERVER ? from : 1 - from;
	if (is_announcement(st, f, from, s->payload))
		return from;
	if (opens_quic(f, s->payload))
		return 1 - from;
	int which = roles_by_port(st->sinks.ports, PROTO_UDP, f->end);
	return which >= 0 ? (unsigned)which : 1 - from;
}

static void
begin(struct stages *st, struct flow *f, unsigned from, const struct segment *s)
{
	struct exchange *x = &f->exchange;
	unsigned server = server_of(st, f, from, s);

	x->server = (uint8_t)server;
	x->begun = true;
	if (server == from && is_for_many(&f->end[1 - from].addr))
		x->port = f->end[1 - from].port;
}

/* makes f->exchange.kept; false when the pool has no room */
static bool
keep_open(struct stages *st, struct flow *f, const struct segment *s)
{
	struct exchange *x = &f->exchange;
	struct block b = { 0 };

	if (x->kept == NULL) {
		if (!pool_grow(st->pool, &b, sizeof(struct kept), 0)) {
			st->counts.no_room++;
			return false;
		}
		x->kept = (struct kept *)(void *)b.p;
		*x->kept = (struct kept){ .self = b, .via = s->via };
	}
	x->kept->file = s->file;
	return true;
}

static void
clear_answers(struct stages *st, struct kept *k)
{
	pool_give(st->pool, &k->joined);
	k->joined_len = 0;
	k->answers = 0;
}

/* gives back what belongs to the last request */
static void
clear(struct stages *st, struct kept *k)
{
	clear_answers(st, k);
	pool_give(st->pool, &k->request);
	k->request_len = 0;
	k->has_request = false;
}

static void
keep_close(struct stages *st, struct exchange *x)
{
	if (x->kept == NULL)
		return;
	clear(st, x->kept);
	sealed_release(&x->kept->sealed, st->pool);
	struct block self = x->kept->self;
	x->kept = NULL;
	pool_give(st->pool, &self);
}

/* appends to a block, as far as one can grow */
static uint32_t
append(struct stages *st, struct block *b, uint32_t used, struct bytes data)
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

/* nothing more is wanted, but for what may be opened in the end */
static void
decide(struct stages *st, struct flow *f)
{
	struct exchange *x = &f->exchange;

	x->quiet = true;
	if (x->kept != NULL && x->kept->sealed.n > 0) {
		clear(st, x->kept);
		return;
	}
	keep_close(st, x);
	x->decided = true;
	flow_set_stage(st->flows, f, FLOW_DECIDED);
}

static struct endpoint
server_at(const struct flow *f)
{
	struct endpoint e = f->end[f->exchange.server];

	if (f->exchange.port != 0)
		e.port = f->exchange.port;
	return e;
}

static void
respond(struct stages *st, struct flow *f, struct response *r, bool cut)
{
	struct exchange *x = &f->exchange;
	const struct kept *k = x->kept;

	r->server = server_at(f);
	r->client = f->end[1 - x->server];
	r->tunnel = (enum tunnel)x->tunnel;
	r->turn = x->turns++;
	r->sent = (struct bytes){ k->request.p, k->request_len };
	r->sent_known = k->has_request && !k->request_cut;
	r->whole = r->got.n;
	r->flags = (cut ? HEARD_TRUNCATED : 0) |
	           (x->conflict ? HEARD_CONFLICT : 0) |
	           (x->seen != 3 && !(k->has_request && k->answers > 0)
	                   ? HEARD_ONE_SIDED
	                   : 0);
	r->origin.file = k->file;
	r->origin.via = k->via;
	if (stages_respond(st, f, r) || x->turns >= st->limits.turns)
		decide(st, f);
}

/* what the last request drew, all of it, or nothing */
static void
conclude(struct stages *st, struct flow *f, enum ending ending)
{
	const struct kept *k = f->exchange.kept;
	struct response r = { .ending = ending };

	if (k == NULL)
		return;
	if (k->answers >= 2) {
		r.got = (struct bytes){ k->joined.p, k->joined_len };
		r.first_us = k->first_us;
		r.last_us = k->last_us;
		r.origin.first_frame = k->first_frame;
		r.origin.last_frame = k->last_frame;
		respond(st, f, &r, k->joined_cut);
	} else if (k->has_request && k->answers == 0) {
		r.first_us = r.last_us = k->asked_us;
		r.origin.first_frame = r.origin.last_frame = k->asked_frame;
		respond(st, f, &r, k->request_cut);
	}
}

static bool
is_dtls(struct bytes handshake)
{
	return bytes_starts(handshake, BYTES("\x16\xfe"));
}

/* a piece of TLS: P_CONTROL_V1, of any key */
static bool
is_openvpn(struct bytes packet)
{
	return packet.n > 1 + OPENVPN_SESSION && packet.p[0] >> 3 == 4;
}

/*
 * A hello may need several datagrams: in QUIC (RFC 9000 section 17.2), where
 * the first of them may be acknowledged before the last is sent, in DTLS
 * (RFC 6347 section 4.2.3), and in OpenVPN.
 */
static bool
goes_on(const struct kept *k, const struct segment *s)
{
	const uint8_t *old = k->request.p, *new = s->payload.p;
	struct bytes first = { old, k->request_len };

	if (!k->has_request || k->request_cut)
		return false;
	if (k->request_len >= QUIC_MIN && s->payload.n >= QUIC_HEADER)
		return old[0] & 0x80 && new[0] & 0x80 &&
		       memcmp(old + 1, new + 1, 4) == 0;
	return k->answers == 0 &&
	       ((is_dtls(first) && is_dtls(s->payload)) ||
	           (is_openvpn(first) && is_openvpn(s->payload) &&
	               memcmp(old + 1, new + 1, OPENVPN_SESSION) == 0));
}

static void
take_request(struct stages *st, struct flow *f, const struct segment *s)
{
	struct exchange *x = &f->exchange;

	/* an unanswered request gives way; only the last is reported */
	if (x->kept->answers >= 2)
		conclude(st, f, END_OPEN);
	if (x->quiet)
		return;
	struct kept *k = x->kept;
	uint32_t before = goes_on(k, s) ? k->request_len : 0;
	if (before == 0)
		clear(st, k);
	else
		clear_answers(st, k);
	k->request_len = append(st, &k->request, before, s->payload);
	k->request_cut =
	    s->missing > 0 || k->request_len < before + s->payload.n;
	k->has_request = true;
	k->asked_us = s->when_us;
	k->asked_frame = s->frame;
	flow_set_stage(st->flows, f, FLOW_DATAGRAMS);
}

static void
tell(struct stages *st, struct flow *f, const struct segment *s)
{
	if (f->exchange.told)
		return;
	f->exchange.told = true;
	stages_event(st, &(struct endpoint_event){
	                     .server = server_at(f),
	                     .proto = PROTO_UDP,
	                     .state = STATE_OPEN,
	                     .reason = "udp-response",
	                     .when_us = s->when_us,
	                 });
}

static void
take_answer(struct stages *st, struct flow *f, const struct segment *s)
{
	struct kept *k = f->exchange.kept;
	struct response r = {
		.got = bytes_cut(s->payload, 0, st->limits.window),
		.first_us = s->when_us,
		.last_us = s->when_us,
		.origin = { .first_frame = s->frame, .last_frame = s->frame },
	};

	tell(st, f, s);
	bool flight = is_dtls((struct bytes){ k->request.p, k->request_len }) &&
	              is_dtls(s->payload);
	if (k->answers == 0) {
		k->first_us = s->when_us;
		k->first_frame = s->frame;
		k->joined_cut = false;
	}
	if (k->answers < (flight ? EXCHANGE_FLIGHT_MAX : EXCHANGE_JOIN_MAX)) {
		k->joined_len =
		    append(st, &k->joined, k->joined_len, s->payload);
		k->joined_cut |= s->missing > 0;
		k->answers++;
		k->last_us = s->when_us;
		k->last_frame = s->frame;
	}
	flow_set_stage(st->flows, f, FLOW_DATAGRAMS);
	/* a flight of a handshake is one answer, which is told when it is over
	 */
	if (!flight || k->answers == 1)
		respond(st, f, &r, s->missing > 0);
}

static void
take(struct stages *st, struct flow *f, bool client, const struct segment *s)
{
	if (f->exchange.quiet)
		return;
	if (client)
		take_request(st, f, s);
	else
		take_answer(st, f, s);
}

/* --- what is inside --- */

/* the first datagram of either side, and what is common to all */
static struct response
sealed_response(const struct flow *f, const struct sealed_list *list)
{
	const struct exchange *x = &f->exchange;
	struct response r = {
		.server = server_at(f),
		.client = f->end[1 - x->server],
		.proto = PROTO_UDP,
		.first_us = list->mark[0].when_us,
		.last_us = list->mark[list->n - 1].when_us,
		.origin = { .file = x->kept->file,
		    .first_frame = list->mark[0].frame,
		    .last_frame = list->mark[list->n - 1].frame,
		    .via = x->kept->via },
	};

	for (size_t i = list->n; i-- > 0;)
		*(list->v[i].client ? &r.sent : &r.got) = list->v[i].words;
	r.whole = r.got.n;
	return r;
}

/* lets the datagrams inside go through here, in place of those around them */
static void
take_inside(struct stages *st, struct flow *f, const struct sealed_list *list,
    const struct inner_datagrams *inside)
{
	struct exchange *x = &f->exchange;

	x->tunnel = (uint8_t)inside->tunnel;
	x->turns = 0;
	x->quiet = false;
	for (size_t i = 0; i < inside->n; i++) {
		const struct inner_datagram *d = &inside->v[i];
		struct segment s = {
			.payload = d->words,
			.when_us = list->mark[d->at].when_us,
			.frame = list->mark[d->at].frame,
		};
		take(st, f, d->client, &s);
	}
	conclude(st, f, END_OPEN);
	st->counts.unsealed++;
}

/* the conversation is over: what was kept of it is opened */
static void
finish(struct stages *st, struct flow *f, enum ending ending)
{
	struct exchange *x = &f->exchange;
	struct kept *k = x->kept;
	const struct inner_sinks *to = &st->sinks.inner;
	struct inner_datagrams inside;
	struct sealed_list list;

	if (!x->quiet)
		conclude(st, f, ending);
	if (x->kept == NULL || k->sealed.n == 0)
		return;
	/* from now on a decision is final */
	struct sealed sealed = k->sealed;
	k->sealed = (struct sealed){ .n = 0 };
	sealed_read(&sealed, &list);
	struct response r = sealed_response(f, &list);
	clear(st, k);
	if (to->datagrams != NULL &&
	    to->datagrams(to->ctx, &r,
	        (struct inner_datagrams){ list.v, list.n, TUNNEL_NONE },
	        &inside))
		take_inside(st, f, &list, &inside);
	sealed_release(&sealed, st->pool);
}

/* false: there is no room for more of it, and what there is was opened */
static bool
keep_sealed(
    struct stages *st, struct flow *f, bool client, const struct segment *s)
{
	const struct inner_sinks *to = &st->sinks.inner;
	struct exchange *x = &f->exchange;
	struct kept *k = x->kept;

	if (k->sealed.n == 0 && (x->quiet || !client || to->datagrams == NULL ||
	                            !to->begins(s->payload)))
		return true;
	if (s->missing == 0 && sealed_add(&k->sealed, st->pool, client, s)) {
		flow_set_stage(st->flows, f, FLOW_DATAGRAMS);
		return true;
	}
	finish(st, f, END_CUT);
	if (!x->decided)
		decide(st, f);
	return false;
}

void
exchange_feed(
    struct stages *st, struct flow *f, unsigned from, const struct segment *s)
{
	struct exchange *x = &f->exchange;

	x->seen |= (uint8_t)(1 << from);
	x->conflict |= s->conflict;
	if (x->decided || !keep_open(st, f, s))
		return;
	if (!x->begun)
		begin(st, f, from, s);
	bool client = from != x->server;
	if (keep_sealed(st, f, client, s))
		take(st, f, client, s);
}

void
exchange_begin_from(struct stages *st, struct flow *f, unsigned from,
    const struct flow *asked, const struct segment *s)
{
	struct exchange *x = &f->exchange;
	const struct kept *k = asked->exchange.kept;

	if (x->begun || k == NULL || !k->has_request || !keep_open(st, f, s))
		return;
	x->server = (uint8_t)from;
	x->begun = true;
	struct bytes words = { k->request.p, k->request_len };
	x->kept->request_len = append(st, &x->kept->request, 0, words);
	x->kept->request_cut = k->request_cut || x->kept->request_len < words.n;
	x->kept->has_request = true;
	x->kept->asked_us = k->asked_us;
	x->kept->asked_frame = k->asked_frame;
}

void
exchange_end(struct stages *st, struct flow *f, enum ending ending)
{
	finish(st, f, ending);
	keep_close(st, &f->exchange);
}
