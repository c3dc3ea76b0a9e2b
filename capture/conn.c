#include "capture/conn.h"

#include "capture/checksum.h"
#include "capture/roles.h"
#include "capture/stages.h"
#include "capture/turns.h"
#include "match/sides.h"

enum {
	/* a RST further ahead than this is not the peer's (RFC 5961) */
	RESET_AHEAD = 64 << 10,
	/* bytes further ahead than this belong to no window in use */
	BYTES_AHEAD = 1 << 20,
	/* behind this no offset is kept: 32 bits would run out */
	OFFSET_MAX = 1 << 30,
	/* routes of one connection differ by fewer hops */
	TTL_APART = 5,
};

/* serial number arithmetic, RFC 1982 */
static int32_t
seq_diff(uint32_t a, uint32_t b)
{
	return (int32_t)(a - b);
}

static bool
has_bytes(const struct conn *c)
{
	return c->talk != NULL || c->decided;
}

bool
conn_is_reborn(const struct conn *c, unsigned from, const struct segment *s)
{
	bool same =
	    c->base_known[from] != BASE_NONE && c->base[from] == s->seq + 1;

	if (!(s->flags & TCP_SYN) || (s->flags & TCP_RST) || same)
		return false;
	/* before any words, a second SYN+ACK may only be a rival's */
	if (s->flags & TCP_ACK)
		return c->base_known[from] != BASE_NONE &&
		       (has_bytes(c) || c->reset);
	return c->base_known[from] == BASE_EXACT || has_bytes(c);
}

static void
know_base(struct conn *c, unsigned end, uint32_t base, enum base how)
{
	if (c->base_known[end] >= how)
		return;
	c->base[end] = base;
	c->base_known[end] = (uint8_t)how;
}

static void
know_server(struct conn *c, unsigned end, enum role how)
{
	c->server = (uint8_t)end;
	c->role = (uint8_t)how;
}

static void
tell(struct stages *st, struct flow *f, unsigned server, enum state state,
    const char *reason, const struct segment *s)
{
	if (f->conn.told)
		return;
	f->conn.told = true;
	stages_event(st, &(struct endpoint_event){
	                     .server = f->end[server],
	                     .proto = PROTO_TCP,
	                     .state = state,
	                     .reason = reason,
	                     .when_us = s->when_us,
	                 });
}

/* Both ends may send a SYN (RFC 9293 section 3.5); then it tells no roles. */
static void
take_syn(struct conn *c, unsigned from, const struct segment *s)
{
	c->syn |= (uint8_t)(1 << from);
	know_base(c, from, s->seq + 1, BASE_EXACT);
	if (c->syn == 3)
		c->role = ROLE_NONE;
	else
		know_server(c, 1 - from, ROLE_HANDSHAKE);
}

static void
take_synack(
    struct stages *st, struct flow *f, unsigned from, const struct segment *s)
{
	struct conn *c = &f->conn;
	uint32_t base = s->seq + 1;

	c->synack |= (uint8_t)(1 << from);
	if (c->base_known[from] == BASE_EXACT && c->base[from] != base) {
		/* the client's next words say which of the two it took */
		c->rival = base;
		c->has_rival = true;
	}
	know_base(c, from, base, BASE_EXACT);
	know_base(c, 1 - from, s->ack, BASE_EXACT);
	if (c->syn & (1 << from))
		return;
	know_server(c, from, ROLE_HANDSHAKE);
	tell(st, f, from, STATE_OPEN, "syn-ack", s);
}

static void
settle_rival(struct conn *c, unsigned from, const struct segment *s)
{
	unsigned server = 1 - from;

	if (!(c->synack & (1 << server)) || !(s->flags & TCP_ACK) ||
	    (s->flags & TCP_RST))
		return;
	if (s->ack == c->rival && c->talk == NULL)
		c->base[server] = c->rival;
	c->has_rival = false;
}

/*
 * A RST ends a connection only from within its window; anything else was made
 * up by somebody, or is old.
 */
static bool
reset_counts(const struct conn *c, unsigned from, const struct segment *s)
{
	if (c->base_known[from] == BASE_NONE || c->decided)
		return true;
	int32_t at = seq_diff(s->seq, c->base[from]);
	int32_t contig = 0, high = 0;
	if (c->talk != NULL) {
		contig = (int32_t)c->talk->half[from].window.contig;
		high = (int32_t)c->talk->half[from].high;
	}
	return at >= contig - 1 && at <= high + RESET_AHEAD;
}

static void
take_reset(
    struct stages *st, struct flow *f, unsigned from, const struct segment *s)
{
	struct conn *c = &f->conn;

	if (!reset_counts(c, from, s))
		return;
	c->reset = true;
	if (c->syn == 1 << (1 - from) && c->synack == 0 &&
	    (s->flags & TCP_ACK) && s->ack == c->base[1 - from])
		tell(st, f, from, STATE_CLOSED, "reset", s);
}

/* Who is who, when no handshake said it. */
static void
settle_roles(struct stages *st, struct flow *f)
{
	struct conn *c = &f->conn;

	if (c->role >= ROLE_WORDS || c->turns > 0)
		return;
	for (unsigned i = 0; i < 2; i++) {
		const struct window *w = &c->talk->half[i].window;
		enum side side = SIDE_UNKNOWN;
		if (w->contig > 0)
			side = side_of(window_view(w, 0, w->contig));
		if (side != SIDE_UNKNOWN) {
			know_server(
			    c, side == SIDE_SERVER ? i : 1 - i, ROLE_WORDS);
			return;
		}
	}
	if (c->role == ROLE_PORT)
		return;
	int which = roles_by_port(st->sinks.ports, PROTO_TCP, f->end);
	if (which < 0)
		which = f->end[1].port < f->end[0].port;
	know_server(c, (unsigned)which, ROLE_PORT);
}

/* the acknowledged offset of the peer, as far as it can be told */
static uint32_t
acked(struct conn *c, unsigned from, const struct segment *s)
{
	unsigned peer = 1 - from;
	const struct half *heard = &c->talk->half[peer];

	if (!(s->flags & TCP_ACK)) /* take the order of arrival instead */
		return heard->high;
	know_base(c, peer, s->ack, BASE_GUESSED);
	int32_t ack = seq_diff(s->ack, c->base[peer]);
	return ack > 0 ? (uint32_t)ack : 0;
}

/* a byte sent again to see whether the peer is alive: RFC 9293 3.8.4 */
static bool
is_keep_alive(const struct half *h, int32_t offset, const struct segment *s)
{
	return s->payload.n + s->missing <= 1 && h->window.contig > 0 &&
	       offset == (int32_t)h->window.contig - 1;
}

/* The window may begin too late when its beginning was guessed. */
static int32_t
move_base(struct stages *st, struct flow *f, unsigned from, int32_t offset)
{
	struct conn *c = &f->conn;

	if (offset >= 0 || c->base_known[from] == BASE_EXACT || c->turns > 0 ||
	    offset < -(int32_t)st->limits.window)
		return offset;
	if (!turns_shift(st, f, from, (uint32_t)-offset))
		return offset;
	c->base[from] += (uint32_t)offset;
	return 0;
}

/*
 * Who is near enough to insert a segment into a connection can make it one
 * that its receiver never takes: with wrong checksums, or too few hops to go.
 */
enum copy
conn_copy_of(const struct conn *c, unsigned from, const struct segment *s)
{
	int apart = (int)s->ttl - (int)c->ttl[from];

	if (apart > TTL_APART || apart < -TTL_APART)
		return COPY_WEAK;
	return checksum_fits(s) ? COPY_FIRM : COPY_WEAK;
}

static void
take_bytes(
    struct stages *st, struct flow *f, unsigned from, const struct segment *s)
{
	struct conn *c = &f->conn;

	if (c->talk == NULL && !talk_open(st, f, s)) {
		st->counts.no_room++;
		return;
	}
	const struct half *h = &c->talk->half[from];
	uint32_t seq = s->seq + ((s->flags & TCP_SYN) != 0);
	know_base(c, from, seq, BASE_GUESSED);
	int32_t offset = seq_diff(seq, c->base[from]);
	if (is_keep_alive(h, offset, s) || offset > OFFSET_MAX ||
	    offset > (int32_t)(h->high + BYTES_AHEAD))
		return;
	offset = move_base(st, f, from, offset);
	turns_put(st, f, from, offset, acked(c, from, s),
	    offset < (int32_t)st->limits.window ? conn_copy_of(c, from, s)
	                                        : COPY_FIRM,
	    s);
	settle_roles(st, f);
	turns_advance(st, f);
}

static void
take_fin(struct conn *c, unsigned from, const struct segment *s)
{
	uint32_t end = s->seq + (uint32_t)s->payload.n + (uint32_t)s->missing;

	if (c->talk != NULL && !(c->fin & (1 << from)))
		c->talk->half[from].fin = end - c->base[from];
	c->fin |= (uint8_t)(1 << from);
}

/* Both sides have closed, and nothing that they said before is missing. */
static bool
is_complete(const struct conn *c)
{
	if (c->fin != 3 || c->talk == NULL)
		return false;
	for (unsigned i = 0; i < 2; i++) {
		const struct half *h = &c->talk->half[i];
		if (c->base_known[i] != BASE_EXACT ||
		    h->window.contig != h->fin)
			return false;
	}
	return true;
}

static void
set_stage(struct stages *st, struct flow *f)
{
	const struct conn *c = &f->conn;
	enum flow_stage stage = FLOW_QUIET;

	if (c->reset || c->fin == 3)
		stage = FLOW_CLOSED;
	else if (c->decided)
		stage = FLOW_DECIDED;
	else if (c->talk != NULL)
		stage = FLOW_TALKING;
	else if (c->syn != 0 && c->seen == c->syn && c->seen != 3 &&
	         f->stage == FLOW_HALF_OPEN)
		stage = FLOW_HALF_OPEN;
	flow_set_stage(st->flows, f, stage);
}

void
conn_feed(
    struct stages *st, struct flow *f, unsigned from, const struct segment *s)
{
	struct conn *c = &f->conn;
	bool first = c->seen == 0;

	if (!(c->seen & (1 << from)))
		c->ttl[from] = s->ttl;
	c->seen |= (uint8_t)(1 << from);
	if (s->flags & TCP_SYN) {
		if (s->flags & TCP_ACK)
			take_synack(st, f, from, s);
		else
			take_syn(c, from, s);
		if (first && !(s->flags & TCP_ACK))
			flow_half_open(st->flows, f, from);
	} else if (c->has_rival) {
		settle_rival(c, from, s);
	}
	if (s->payload.n + s->missing > 0 && !c->decided)
		take_bytes(st, f, from, s);
	if (s->flags & TCP_FIN)
		take_fin(c, from, s);
	if (s->flags & TCP_RST)
		take_reset(st, f, from, s);
	if (is_complete(c))
		conn_end(st, f, END_CLOSED);
	set_stage(st, f);
}

void
conn_end(struct stages *st, struct flow *f, enum ending ending)
{
	struct conn *c = &f->conn;

	if (c->talk == NULL)
		return;
	if (c->reset)
		ending = END_RESET;
	else if (c->fin != 0)
		ending = END_CLOSED;
	settle_roles(st, f);
	turns_finish(st, f, ending);
}
