#include "capture/turns.h"

#include "capture/handshake.h"
#include "capture/relay.h"
#include "capture/stages.h"
#include "capture/unsealing.h"

#include <string.h>

enum { CLEAR_MAX = 64 }; /* said in clear in the packet of a ClientHello */

_Static_assert(sizeof(struct talk) <= 256, "a talk fits the smallest block");

bool
talk_open(struct stages *st, struct flow *f, const struct segment *s)
{
	struct block b = { 0 };

	if (!pool_grow(st->pool, &b, sizeof(struct talk), 0))
		return false;
	struct talk *talk = (struct talk *)(void *)b.p;
	*talk = (struct talk){ .size_class = b.size_class, .via = s->via };
	f->conn.talk = talk;
	return true;
}

void
talk_close(struct stages *st, struct flow *f)
{
	struct talk *talk = f->conn.talk;

	if (talk == NULL)
		return;
	for (unsigned i = 0; i < 2; i++) {
		window_release(&talk->half[i].window, st->pool);
		pool_give(st->pool, &talk->half[i].marks);
	}
	struct block self = { (uint8_t *)talk, talk->size_class };
	f->conn.talk = NULL;
	pool_give(st->pool, &self);
}

static struct mark *
marks_of(const struct half *h)
{
	return (struct mark *)(void *)h->marks.p;
}

const struct mark *
turns_mark(const struct half *h, uint32_t offset)
{
	const struct mark *m = marks_of(h);
	uint32_t n = h->n_marks;

	while (n > 0 && m[n - 1].offset > offset)
		n--;
	return n > 0 ? &m[n - 1] : NULL;
}

static uint32_t
ack_at(const struct half *h, uint32_t offset)
{
	const struct mark *m = turns_mark(h, offset);

	return m != NULL ? m->ack : 0;
}

static void
mark_see(struct mark *m, const struct mark *new)
{
	if (new->first_frame < m->first_frame) {
		m->first_frame = new->first_frame;
		m->first_us = new->first_us;
	}
	if (new->last_frame > m->last_frame) {
		m->last_frame = new->last_frame;
		m->last_us = new->last_us;
	}
}

/* merges mark i + 1 into mark i */
static void
mark_merge(struct half *h, uint32_t i)
{
	struct mark *m = marks_of(h);

	mark_see(&m[i], &m[i + 1]);
	h->n_marks--;
	memmove(&m[i + 1], &m[i + 2], (h->n_marks - i - 1) * sizeof(*m));
}

/*
 * Bytes further on were sent later, and acknowledge at least as much.  A
 * retransmission heard for the first time breaks this: its acknowledgement is
 * newer than its bytes, and is taken back to what its successors say.
 */
void
turns_add_mark(struct pool *pool, struct half *h, struct mark new)
{
	uint32_t i = h->n_marks;
	struct mark *m = marks_of(h);

	while (i > 0 && m[i - 1].offset > new.offset)
		i--;
	if (i < h->n_marks && m[i].ack < new.ack)
		new.ack = m[i].ack;
	if (i > 0 && m[i - 1].ack == new.ack) {
		mark_see(&m[i - 1], &new);
		return;
	}
	size_t used = h->n_marks * sizeof(*m);
	if (h->n_marks == MARKS_MAX ||
	    !pool_grow(pool, &h->marks, used + sizeof(*m), used)) {
		if (i > 0)
			mark_see(&m[i - 1], &new);
		return;
	}
	m = marks_of(h);
	memmove(&m[i + 1], &m[i], (h->n_marks - i) * sizeof(*m));
	m[i] = new;
	h->n_marks++;
	if (i + 1 < h->n_marks && m[i + 1].ack == m[i].ack)
		mark_merge(h, i);
	for (; i > 0 && m[i - 1].ack >= m[i].ack; i--) {
		m[i - 1].ack = m[i].ack;
		mark_merge(h, i - 1);
	}
}

/* whether the byte at `offset` has been heard before */
static bool
is_heard(const struct half *h, uint32_t offset)
{
	const struct window *w = &h->window;

	return offset < h->high &&
	       (offset >= w->high ||
	           window_hole(w, offset, offset + 1) > offset);
}

void
turns_put(struct stages *st, struct flow *f, unsigned from, int64_t offset,
    uint32_t ack, enum copy copy, const struct segment *s)
{
	struct half *h = &f->conn.talk->half[from];
	int64_t end = offset + (int64_t)s->payload.n + (int64_t)s->missing;

	f->conn.talk->file = s->file;
	if (end <= 0)
		return;
	uint32_t start = offset > 0 ? (uint32_t)offset : 0;
	/* a retransmission acknowledges what its first copy could not */
	if (is_heard(h, start))
		start = h->high;
	if (start < end)
		turns_add_mark(st->pool, h,
		    (struct mark){
		        .offset = start,
		        .ack = ack,
		        .first_us = s->when_us,
		        .last_us = s->when_us,
		        .first_frame = s->frame,
		        .last_frame = s->frame,
		    });
	if ((uint32_t)end > h->high)
		h->high = (uint32_t)end;
	int64_t urgent = s->urgent > 0 ? offset + s->urgent : 0;
	if (h->urgent == 0 && urgent > 0 && urgent <= end)
		h->urgent = (uint32_t)urgent;
	if (!window_put(&h->window, st->pool, st->limits.window, offset,
	        s->payload, s->missing, copy))
		st->counts.no_room++;
	if (s->conflict)
		window_doubt(&h->window, offset, end);
}

bool
turns_shift(struct stages *st, struct flow *f, unsigned end, uint32_t n)
{
	struct half *moved = &f->conn.talk->half[end];
	struct half *peer = &f->conn.talk->half[1 - end];

	if (!window_shift(&moved->window, st->pool, st->limits.window, n))
		return false;
	for (uint32_t i = 0; i < moved->n_marks; i++)
		marks_of(moved)[i].offset += n;
	for (uint32_t i = 0; i < peer->n_marks; i++)
		marks_of(peer)[i].ack += n;
	if (moved->high > 0)
		moved->high += n;
	if (moved->urgent > 0)
		moved->urgent += n;
	moved->fin += n;
	return true;
}

static void
decide(struct stages *st, struct flow *f)
{
	talk_close(st, f);
	f->conn.decided = true;
	if (f->stage != FLOW_CLOSED)
		flow_set_stage(st->flows, f, FLOW_DECIDED);
}

static void
set_times(struct response *r, const struct half *h, uint32_t from, uint32_t to)
{
	const struct mark *first = turns_mark(h, from);
	const struct mark *last = turns_mark(h, to > from ? to - 1 : from);

	if (last == NULL)
		return;
	if (first == NULL) /* behind a hole at the beginning */
		first = marks_of(h);
	r->first_us = first->first_us;
	r->last_us = last->last_us;
	r->origin.first_frame = first->first_frame;
	r->origin.last_frame = last->last_frame;
}

static unsigned
heard_flags(
    const struct conn *c, const struct window *w, uint32_t from, uint32_t to)
{
	unsigned flags = 0;
	uint32_t front = from > 0 ? from - 1 : 0;

	if (window_hole(w, front, to) < to)
		flags |= w->truncated ? HEARD_TRUNCATED : HEARD_GAP;
	if (w->conflict_from < to && w->conflict_to > from)
		flags |= HEARD_CONFLICT;
	if (c->syn == 0 && c->synack == 0)
		flags |= HEARD_MIDSTREAM;
	if (c->seen != 3)
		flags |= HEARD_ONE_SIDED;
	return flags;
}

/* whether the client bytes [c0, c1) are all that it had said */
static bool
knows_sent(
    const struct conn *c, const struct half *client, uint32_t c0, uint32_t c1)
{
	unsigned who = 1u - c->server;

	if (window_hole(&client->window, c0, c1) < c1)
		return false;
	return c->base_known[who] == BASE_EXACT || c1 > c0 || c->turns > 0;
}

static void
tell_open(struct stages *st, struct flow *f, const struct response *r)
{
	if (f->conn.told || r->got.n == 0)
		return;
	f->conn.told = true;
	stages_event(st, &(struct endpoint_event){
	                     .server = r->server,
	                     .proto = PROTO_TCP,
	                     .state = STATE_OPEN,
	                     .reason = "data",
	                     .flags = r->flags,
	                     .when_us = r->first_us,
	                 });
}

/* the two versions of what differed first, as far as it is in [from, to) */
static struct conflict
conflict_in(const struct window *w, uint32_t from, uint32_t to)
{
	size_t at;
	struct bytes other = window_other(w, &at);

	if (at < from) {
		other = bytes_cut(other, from - at, other.n);
		at = from;
	}
	if (other.n == 0 || at >= to)
		return (struct conflict){ 0 };
	other = bytes_cut(other, 0, to - at);
	return (struct conflict){
		.offset = at - from,
		.kept = window_view(w, (uint32_t)at, (uint32_t)(at + other.n)),
		.other = other,
	};
}

/*
 * Most receivers hand an urgent byte out beside the stream (RFC 6093 section
 * 3), and some leave it where it is.  Telnet's data mark, RFC 854, is meant to
 * be read in its place.
 */
static bool
has_urgent(const struct half *server, const struct response *r, uint32_t s0)
{
	enum { DATA_MARK = 0xf2 };
	uint32_t at = server->urgent - 1;

	return server->urgent > s0 && at - s0 < r->whole && r->whole > 1 &&
	       r->got.p[at - s0] != DATA_MARK;
}

/* hands the response out as it reads without the byte at `at` */
static bool
respond_without(
    struct stages *st, struct flow *f, const struct response *r, size_t at)
{
	enum { BEFORE = WINDOW_OTHER_MAX / 2 };
	struct response less = *r;
	struct block b = { 0 };
	bool done;

	if (!pool_grow(st->pool, &b, r->got.n, 0))
		return false;
	memcpy(b.p, r->got.p, at);
	memcpy(b.p + at, r->got.p + at + 1, r->got.n - at - 1);
	less.got = (struct bytes){ b.p, r->got.n - 1 };
	less.whole--;
	less.flags |= HEARD_CONFLICT;
	size_t from = at > BEFORE ? at - BEFORE : 0;
	less.conflict = (struct conflict){
		.offset = from,
		.kept = bytes_cut(less.got, from, WINDOW_OTHER_MAX),
		.other = bytes_cut(r->got, from, WINDOW_OTHER_MAX),
	};
	done = stages_respond(st, f, &less);
	pool_give(st->pool, &b);
	return done;
}

/* where in [c0, c1) the client's first record begins */
static uint32_t
clear_end(const struct half *client, uint32_t c0, uint32_t c1)
{
	for (uint32_t at = c0; at < c1 && at <= c0 + CLEAR_MAX; at++)
		if (handshake_begins(window_view(&client->window, at, c1)))
			return at;
	return c0;
}

/* what follows a question that was heard to its end at c1 */
static struct bytes
said_meanwhile(const struct half *client, uint32_t said, uint32_t c1)
{
	const struct window *w = &client->window;
	uint32_t end = w->high;

	if (said < c1 || end <= c1)
		return (struct bytes){ 0 };
	return window_view(w, c1, (uint32_t)window_hole(w, c1, end));
}

/* [s0, s1) of the server, in answer to [c0, c1) of the client */
static bool
hand_out(struct stages *st, struct flow *f, uint32_t s1, uint32_t c1,
    enum ending ending)
{
	struct conn *c = &f->conn;
	struct talk *talk = c->talk;
	const struct half *server = &talk->half[c->server];
	const struct half *client = &talk->half[1 - c->server];
	uint32_t s0 = talk->s0, c0 = talk->c0;
	uint32_t hole = (uint32_t)window_hole(&server->window, s0, s1);
	uint32_t said = (uint32_t)window_hole(&client->window, c0, c1);
	uint32_t stop = server->window.truncated ? hole : s1;
	struct response r = {
		.server = f->end[c->server],
		.client = f->end[1 - c->server],
		.tunnel = (enum tunnel)c->tunnel,
		.turn = c->turns,
		.sent = window_view(&client->window, c0, said),
		.more = said_meanwhile(client, said, c1),
		.sent_known = knows_sent(c, client, c0, c1),
		.got = window_view(&server->window, s0, stop),
		.ending = ending,
		.flags = heard_flags(c, &server->window, s0, s1),
		.conflict = conflict_in(&server->window, s0, s1),
		.origin = { .file = talk->file, .via = talk->via },
	};

	r.whole = hole - s0 < r.got.n ? hole - s0 : r.got.n;
	if (window_hole(&server->window, 0, s0) >= s0)
		r.before = window_view(&server->window, 0, s0);
	if (s1 > s0)
		set_times(&r, server, s0, s1);
	else
		set_times(&r, client, c0, c1);
	talk->s0 = s1;
	talk->c0 = c1;
	if (relay_is_granted(window_view(&client->window, 0, c0), r.before))
		return true;

	bool tls = c->tunnel == TUNNEL_NONE &&
	           handshake_begins(bytes_cut(r.got, 0, r.whole));
	if (tls && st->sinks.inner.streams != NULL) {
		talk->sealed = true;
		talk->sealed_s = s0;
		talk->sealed_c = clear_end(client, c0, c1);
	}
	if (tls && c->clear) {
		st->counts.starttls++;
		r.starttls = !handshake_is_relayed(
		    window_view(&client->window, 0, clear_end(client, c0, c1)),
		    r.before);
		if (r.starttls)
			stages_respond(st, f, &r);
		return true;
	}
	tell_open(st, f, &r);
	c->turns++;
	c->clear |= r.got.n > 0;
	c->asked |= r.sent.n > 0;
	if (has_urgent(server, &r, s0) &&
	    respond_without(st, f, &r, server->urgent - 1 - s0))
		return true;
	return stages_respond(st, f, &r) || tls || c->turns >= st->limits.turns;
}

/* The client's words that no answer has followed, when they are the first. */
static void
hand_out_client(struct stages *st, struct flow *f, enum ending ending)
{
	struct conn *c = &f->conn;
	struct talk *talk = c->talk;
	const struct half *client = &talk->half[1 - c->server];
	uint32_t end = client->window.high;

	if (end > talk->c0 && c->turns < st->limits.turns)
		hand_out(st, f, talk->s0, end, ending);
}

/* what the client had said for the server's bytes from s0 on */
static uint32_t
answered(const struct talk *talk, const struct half *server)
{
	uint32_t ack = ack_at(server, talk->s0);

	return ack > talk->c0 ? ack : talk->c0;
}

/* Whether the client had seen something of the answer at s0 before c1. */
enum seen { SEEN_NO, SEEN_YES, SEEN_NOT_KNOWN };

static enum seen
client_had_seen(const struct half *client, uint32_t s0, uint32_t c1)
{
	if (client->high == 0)
		return SEEN_YES; /* nothing of it is heard: cut by the server */
	if (client->high <= c1 ||
	    (c1 < client->window.high &&
	        window_hole(&client->window, c1, c1 + 1) == c1))
		return SEEN_NOT_KNOWN;
	return ack_at(client, c1) > s0 ? SEEN_YES : SEEN_NO;
}

/* Where the turn after the one at s0 begins; false: it has not, or not yet. */
static bool
next_turn(const struct conn *c, bool ended, uint32_t c1, uint32_t *s1)
{
	const struct talk *talk = c->talk;
	const struct half *server = &talk->half[c->server];
	const struct half *client = &talk->half[1 - c->server];
	const struct mark *m = marks_of(server);

	for (uint32_t i = 0; i < server->n_marks; i++) {
		if (m[i].offset <= talk->s0 || m[i].ack <= c1)
			continue;
		if (m[i].offset >= server->window.high)
			return false;
		if (!ended && server->window.contig < m[i].offset)
			return false;
		enum seen seen = client_had_seen(client, talk->s0, c1);
		*s1 = m[i].offset;
		return seen == SEEN_YES || (ended && seen == SEEN_NOT_KNOWN);
	}
	return false;
}

static void
decide_after(struct stages *st, struct flow *f, enum ending ending)
{
	/* who the client is may not have been told yet */
	if (!f->conn.asked)
		hand_out_client(st, f, ending);
	decide(st, f);
}

static bool
is_full(const struct stages *st, const struct half *server)
{
	return server->window.contig >= st->limits.window ||
	       server->high / 4 >= st->limits.window;
}

/* what the server has said from s0 on, when that is a handshake; or empty */
static struct bytes
handshake_at(
    unsigned tunnel, const struct talk *talk, const struct half *server)
{
	struct bytes said =
	    window_view(&server->window, talk->s0, server->window.contig);

	return tunnel == TUNNEL_NONE && handshake_begins(said)
	           ? said
	           : (struct bytes){ 0 };
}

/*
 * A handshake is one turn, from the server's first record to where it falls
 * silent, whatever was acknowledged in between.
 */
static bool
advance_handshake(struct stages *st, struct flow *f, struct bytes said)
{
	struct talk *talk = f->conn.talk;

	if (!handshake_is_told(said))
		return false;
	hand_out(st, f, talk->half[f->conn.server].window.high,
	    talk->half[1 - f->conn.server].window.high, END_OPEN);
	if (!talk->sealed)
		decide(st, f);
	return !talk->sealed;
}

void
turns_advance(struct stages *st, struct flow *f)
{
	struct talk *talk = f->conn.talk;
	struct half *server = &talk->half[f->conn.server];
	uint32_t s1, c1 = answered(talk, server);
	struct bytes said = { 0 };

	if (talk->sealed) {
		if (is_full(st, server))
			turns_finish(st, f, END_CUT);
		return;
	}
	while ((said = handshake_at(f->conn.tunnel, talk, server)).n == 0 &&
	       next_turn(&f->conn, false, c1, &s1)) {
		if (hand_out(st, f, s1, c1, END_OPEN)) {
			decide_after(st, f, END_OPEN);
			return;
		}
		c1 = answered(talk, server);
	}
	if (said.n > 0 && advance_handshake(st, f, said))
		return;
	if (is_full(st, server))
		turns_finish(st, f, END_CUT);
}

/* what is left of the streams as they are */
static void
finish_streams(struct stages *st, struct flow *f, enum ending ending)
{
	struct talk *talk = f->conn.talk;
	struct half *server = &talk->half[f->conn.server];
	uint32_t s1, c1 = answered(talk, server);
	bool done = false;

	while (!done && handshake_at(f->conn.tunnel, talk, server).n == 0 &&
	       next_turn(&f->conn, true, c1, &s1)) {
		done = hand_out(st, f, s1, c1, END_OPEN);
		c1 = answered(talk, server);
	}
	if (!done && handshake_at(f->conn.tunnel, talk, server).n > 0)
		c1 = talk->half[1 - f->conn.server].window.high;
	if (!done && server->window.high > talk->s0)
		done = hand_out(st, f, server->window.high, c1, ending);
	if (!done)
		hand_out_client(st, f, ending);
	if (talk->sealed)
		return;
	if (done)
		decide_after(st, f, ending);
	else
		decide(st, f);
}

void
turns_finish(struct stages *st, struct flow *f, enum ending ending)
{
	if (!f->conn.talk->sealed)
		finish_streams(st, f, ending);
	if (f->conn.talk == NULL)
		return;
	if (unsealing_try(st, f))
		finish_streams(st, f, ending);
	else
		decide(st, f);
}
