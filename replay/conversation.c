#include "replay/conversation.h"

#include "base/xalloc.h"
#include "capture/tls_hello.h"
#include "capture/tls_records.h"
#include "match/elicit.h"
#include "match/match.h"
#include "replay/sealed.h"

#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

enum {
	WAIT_MAX_US = 10000000,
	TURNS_BACK = 8, /* among which a datagram's request is looked for */
	ALPN_MAX = 64,  /* characters of all that a server was heard to speak */
};

struct scripts *
scripts_new(void)
{
	struct scripts *s = xcalloc(1, sizeof(*s));

	s->arena.block = ARENA_LARGE;
	s->sealed = sealed_new();
	return s;
}

void
scripts_free(struct scripts *s)
{
	if (s == NULL)
		return;
	for (size_t i = 0; i < s->n; i++)
		free(s->v[i].conversation);
	free(s->v);
	free(s->slot);
	sealed_free(s->sealed);
	arena_release(&s->arena);
	free(s);
}

void
scripts_add_secrets(void *scripts, struct bytes text)
{
	struct scripts *s = scripts;

	sealed_add_secrets(s->sealed, text);
}

/* --- servers --- */

static uint64_t
hash_of(const struct endpoint *at, enum proto proto)
{
	uint8_t key[sizeof(at->addr.b) + 3];

	memcpy(key, at->addr.b, sizeof(at->addr.b));
	key[sizeof(key) - 3] = (uint8_t)(at->port >> 8);
	key[sizeof(key) - 2] = (uint8_t)at->port;
	key[sizeof(key) - 1] = (uint8_t)proto;
	return XXH3_64bits(key, sizeof(key));
}

/* the slot of a server, or the free one where it belongs */
static size_t *
slot_of(const struct scripts *s, const struct endpoint *at, enum proto proto)
{
	size_t i = hash_of(at, proto) & (s->n_slot - 1);

	for (; s->slot[i] != 0; i = (i + 1) & (s->n_slot - 1)) {
		const struct script *one = &s->v[s->slot[i] - 1];
		if (one->proto == proto && endpoint_eq(&one->at, at))
			break;
	}
	return &s->slot[i];
}

static void
index_all(struct scripts *s, size_t n_slot)
{
	free(s->slot);
	s->n_slot = n_slot;
	s->slot = xcalloc(n_slot, sizeof(*s->slot));
	for (size_t i = 0; i < s->n; i++)
		*slot_of(s, &s->v[i].at, s->v[i].proto) = i + 1;
}

static struct script *
script_of(struct scripts *s, const struct endpoint *at, enum proto proto)
{
	if (s->n * 2 >= s->n_slot)
		index_all(s, s->n_slot > 0 ? s->n_slot * 2 : 64);
	size_t *slot = slot_of(s, at, proto);
	if (*slot == 0) {
		s->v = xgrow(s->v, s->n, &s->cap, sizeof(*s->v));
		s->v[s->n++] = (struct script){ .at = *at, .proto = proto };
		*slot = s->n;
	}
	return &s->v[*slot - 1];
}

/* --- a conversation's turns --- */

/* the pieces of a stream, and to which turn each belongs */
struct sorting {
	const struct stream *stream;
	size_t n_piece; /* in front of the first hole in what the server said */
	size_t n_clear; /* of them those in front of TLS */
	size_t *turn;   /* by piece */
	bool *answered; /* by turn */
	size_t n_turn;
};

static bool
is_of_server(const struct sorting *s, size_t i)
{
	return s->stream->piece[i].side == STREAM_SERVER;
}

/*
 * The request that a datagram answers: of the last ones the unanswered one
 * with the same first bytes, where transactions have their number, or else
 * the last of all.
 */
static size_t
turn_of_datagram(const struct sorting *s, size_t at)
{
	struct bytes got = bytes_cut(s->stream->piece[at].data, 0, 2);
	size_t least = at > TURNS_BACK ? at - TURNS_BACK : 0;

	for (size_t i = at; i-- > least;)
		if (!is_of_server(s, i) && !s->answered[s->turn[i]] &&
		    bytes_starts(s->stream->piece[i].data, got))
			return s->turn[i];
	return s->n_turn - 1;
}

static void
sort_pieces(struct sorting *s)
{
	bool datagrams = s->stream->proto == PROTO_UDP;

	for (size_t i = 0; i < s->n_piece; i++) {
		bool after_answer = i == 0 || is_of_server(s, i - 1);
		if (i == 0 || i == s->n_clear ||
		    (!is_of_server(s, i) && (datagrams || after_answer)))
			s->n_turn++;
		s->turn[i] = datagrams && is_of_server(s, i)
		                 ? turn_of_datagram(s, i)
		                 : s->n_turn - 1;
		s->answered[s->turn[i]] |= is_of_server(s, i);
	}
}

static uint32_t
pause_of(uint64_t from_us, uint64_t to_us)
{
	uint64_t wait = to_us > from_us ? to_us - from_us : 0;

	return (uint32_t)(wait < WAIT_MAX_US ? wait : WAIT_MAX_US);
}

/* adds a piece to a turn that has room for it */
static void
fill(struct turn *t, const struct stream_piece *piece, uint64_t before_us)
{
	struct bytes *words = piece->side == STREAM_SERVER ? &t->got : &t->sent;

	if (piece->data.n > 0)
		memcpy((uint8_t *)(uintptr_t)words->p + words->n, piece->data.p,
		    piece->data.n);
	words->n += piece->data.n;
	if (piece->side == STREAM_SERVER)
		t->step[t->n_step++] = (struct step){
			.n = (uint32_t)piece->data.n,
			.wait_us = pause_of(before_us, piece->when_us),
		};
}

/* how much will be in a turn */
struct room {
	size_t sent, got, steps;
};

static struct turn *
make_turns(struct arena *a, const struct sorting *s)
{
	const struct stream_piece *piece = s->stream->piece;
	struct turn *turn = arena_alloc(a, (s->n_turn + 1) * sizeof(*turn));
	struct room *room = xcalloc(s->n_turn + 1, sizeof(*room));

	for (size_t i = 0; i < s->n_piece; i++) {
		struct room *r = &room[s->turn[i]];
		*(is_of_server(s, i) ? &r->got : &r->sent) += piece[i].data.n;
		r->steps += is_of_server(s, i);
	}
	for (size_t i = 0; i < s->n_turn; i++) {
		turn[i].sent.p = arena_alloc(a, room[i].sent);
		turn[i].got.p = arena_alloc(a, room[i].got);
		turn[i].step =
		    arena_alloc(a, room[i].steps * sizeof(struct step));
	}
	for (size_t i = 0; i < s->n_piece; i++) {
		fill(&turn[s->turn[i]], &piece[i],
		    i > 0 ? piece[i - 1].when_us : s->stream->first_us);
		turn[s->turn[i]].inside = i >= s->n_clear;
	}
	free(room);
	return turn;
}

/* by all that is said in it, not by its times */
static uint64_t
hash_words(const struct stream *s)
{
	XXH3_state_t *state = XXH3_createState();
	uint64_t hash = 0;

	if (state == NULL)
		out_of_memory();
	XXH3_64bits_reset(state);
	for (size_t i = 0; i < s->n_piece; i++) {
		const struct stream_piece *p = &s->piece[i];
		uint64_t head[] = { (uint64_t)p->side, p->lost, p->data.n };
		XXH3_64bits_update(state, head, sizeof(head));
		XXH3_64bits_update(state, p->data.p, p->data.n);
	}
	hash = XXH3_64bits_digest(state);
	XXH3_freeState(state);
	return hash;
}

/* how the server ended it, unless its client did so first */
static enum stream_close
close_of(const struct stream *s)
{
	if (s->close[STREAM_SERVER].how == STREAM_OPEN ||
	    (s->close[STREAM_CLIENT].how != STREAM_OPEN &&
	        s->close[STREAM_CLIENT].when_us <
	            s->close[STREAM_SERVER].when_us))
		return STREAM_OPEN;
	return s->close[STREAM_SERVER].how;
}

static size_t
pieces_without_hole(const struct stream *s)
{
	for (size_t i = 0; i < s->n_piece; i++)
		if (s->piece[i].lost > 0 && s->piece[i].side == STREAM_SERVER)
			return i;
	return s->n_piece;
}

/* `n_clear` pieces of it were said in clear, the others inside of TLS */
static struct conversation
conversation_of(
    struct arena *a, const struct stream *stream, size_t n_clear, uint64_t hash)
{
	struct sorting s = { .stream = stream,
		.n_piece = pieces_without_hole(stream),
		.n_clear = n_clear };
	struct conversation c = { .hash = hash,
		.whole = (stream->flags & HEARD_MIDSTREAM) == 0 };

	s.turn = xcalloc(s.n_piece + 1, sizeof(*s.turn));
	s.answered = xcalloc(s.n_piece + 1, sizeof(*s.answered));
	sort_pieces(&s);
	c.n_turn = s.n_turn;
	c.turn = make_turns(a, &s);
	if (s.n_piece == stream->n_piece) {
		uint64_t last = s.n_piece > 0
		                    ? stream->piece[s.n_piece - 1].when_us
		                    : stream->first_us;
		c.close = close_of(stream);
		c.close_wait_us =
		    pause_of(last, stream->close[STREAM_SERVER].when_us);
	}
	free(s.turn);
	free(s.answered);
	return c;
}

/* adds one of the protocols that it speaks */
static void
add_alpn(struct arena *a, struct script_tls *tls, struct bytes name)
{
	char text[ALPN_MAX + 1];
	size_t n = tls->alpn != NULL ? strlen(tls->alpn) : 0;

	if (name.n == 0 || n + 1 + name.n > ALPN_MAX ||
	    memchr(name.p, ' ', name.n) != NULL ||
	    memchr(name.p, '\0', name.n) != NULL ||
	    (n > 0 && memmem(tls->alpn, n, name.p, name.n) != NULL))
		return;
	if (n > 0) {
		memcpy(text, tls->alpn, n);
		text[n++] = ' ';
	}
	memcpy(text + n, name.p, name.n);
	tls->alpn = arena_str(a, (struct bytes){ (uint8_t *)text, n + name.n });
}

static void
note_tls(struct scripts *s, struct script *one, const struct opened *o)
{
	struct script_tls *tls = &one->tls;

	if (tls->oldest == 0 || o->version < tls->oldest)
		tls->oldest = o->version;
	if (o->version > tls->newest)
		tls->newest = o->version;
	if (tls->certificate.n == 0 && o->certificate.n > 0)
		tls->certificate = arena_bytes(&s->arena, o->certificate);
	add_alpn(&s->arena, tls, o->alpn);
	struct rd offered = rd_of(o->offered);
	for (struct bytes name; hello_next_protocol(&offered, &name);)
		add_alpn(&s->arena, tls, name);
}

/* what we can speak as well: TLS 1.0 to 1.3 */
static bool
can_speak(uint16_t version)
{
	return version >= SEALED_TLS_1_0 && version <= SEALED_TLS_1_3;
}

static bool
has_heard(const struct script *one, uint64_t hash)
{
	for (size_t i = 0; i < one->n; i++)
		if (one->conversation[i].hash == hash)
			return true;
	return false;
}

void
scripts_add(void *scripts, const struct stream *stream)
{
	struct scripts *s = scripts;
	struct script *one =
	    script_of(s, &stream->end[STREAM_SERVER], stream->proto);
	size_t bytes = 0, n_clear = stream->n_piece;
	struct opened opened;

	switch (sealed_open(s->sealed, stream, &opened)) {
	case SEALED_OPENED:
		note_tls(s, one, &opened);
		stream = &opened.stream;
		n_clear = opened.n_clear;
		break;
	case SEALED_SHUT:
		one->n_shut++;
		if (!can_speak(opened.version))
			break;
		note_tls(s, one, &opened);
		if (opened.n_clear == 0)
			return;
		stream = &opened.stream;
		n_clear = opened.n_clear;
		break;
	case SEALED_NOT:
		break;
	}
	uint64_t hash = hash_words(stream);
	if (has_heard(one, hash))
		return;
	for (size_t i = 0; i < stream->n_piece; i++)
		bytes += stream->piece[i].data.n + sizeof(struct step);
	if (one->n == CONVERSATIONS_MAX ||
	    s->bytes + bytes > SCRIPT_BYTES_MAX) {
		one->left_out++;
		return;
	}
	s->bytes += bytes;
	one->conversation = xgrow(
	    one->conversation, one->n, &one->cap, sizeof(*one->conversation));
	one->conversation[one->n++] =
	    conversation_of(&s->arena, stream, n_clear, hash);
}

/* --- all of them --- */

static int
by_server(const void *a, const void *b)
{
	const struct script *x = a, *y = b;
	int order = endpoint_cmp(&x->at, &y->at);

	return order != 0 ? order : (int)x->proto - (int)y->proto;
}

/* a stable sort: whole ones to the front */
static void
whole_ones_first(struct script *s)
{
	struct conversation *sorted = xcalloc(s->n + 1, sizeof(*sorted));
	size_t n = 0;

	for (int whole = 1; whole >= 0; whole--)
		for (size_t i = 0; i < s->n; i++)
			if (s->conversation[i].whole == (whole == 1))
				sorted[n++] = s->conversation[i];
	free(s->conversation);
	s->conversation = sorted;
	s->cap = s->n + 1;
}

/* what it takes to see which question a request is */
struct sealing {
	const struct sigdb *db;
	struct regex_scratch *scratch;
	struct sig_list probes;
	struct matcher *matcher;
	bool matched; /* what was handed in last */
	bool hard;    /* by a line that is sure */
};

/* which probes ask what was asked here */
static void
find_probes(struct sealing *s, struct turn *t, enum proto proto)
{
	struct response asked = { .proto = proto,
		.sent = t->sent,
		.tunnel = t->inside ? TUNNEL_TLS : TUNNEL_NONE };
	bool missing;

	if (t->sent.n == 0)
		return;
	enum elicit how =
	    elicit(s->db, s->scratch, &asked, &s->probes, &missing);
	if (how != ELICIT_EQUAL && how != ELICIT_LIKE)
		return;
	t->exact = how == ELICIT_EQUAL;
	while (t->n_probe < TURN_PROBES_MAX && t->n_probe < s->probes.n) {
		t->probe[t->n_probe] = s->probes.v[t->n_probe];
		t->n_probe++;
	}
}

/* a finding_fn */
static void
note_match(void *ctx, const struct finding *f)
{
	struct sealing *s = ctx;

	s->matched |= f->line != NULL && !f->about_client;
	s->hard |= s->matched && !f->soft;
}

/*
 * Some clients do not wait for the greeting.  What no probe asks for, and
 * what is a greeting by the signatures, would have been said anyway; where
 * the request is like a probe's, only what surely is one, and is not all.
 */
static bool
greets(struct sealing *s, const struct turn *first)
{
	struct response said = { .proto = PROTO_TCP, .probe = "NULL" };

	if (first->sent.n == 0 || first->exact || first->n_step == 0 ||
	    records_begin(first->sent)) /* TLS answers, it does not greet */
		return false;
	said.got = bytes_cut(first->got, 0, first->step[0].n);
	said.whole = said.got.n;
	s->matched = s->hard = false;
	matcher_feed(s->matcher, &said);
	return first->n_probe == 0 ? s->matched : s->hard && first->n_step > 1;
}

/* a turn of its own for the greeting; there is room for one more */
static void
split_greeting(struct conversation *c)
{
	struct turn *t = c->turn;

	memmove(t + 1, t, c->n_turn * sizeof(*t));
	c->n_turn++;
	t[0].sent.n = 0;
	t[0].got.n = t[1].step[0].n;
	t[0].n_step = 1;
	t[1].got = bytes_cut(t[1].got, t[0].got.n, SIZE_MAX);
	t[1].step++;
	t[1].n_step--;
}

static void
seal_script(struct sealing *s, struct script *one)
{
	whole_ones_first(one);
	for (size_t i = 0; i < one->n; i++) {
		struct conversation *c = &one->conversation[i];
		for (size_t t = 0; t < c->n_turn; t++)
			find_probes(s, &c->turn[t], one->proto);
		if (one->proto == PROTO_TCP && c->n_turn > 0 &&
		    greets(s, &c->turn[0]))
			split_greeting(c);
	}
}

void
scripts_seal(struct scripts *all, const struct sigdb *db)
{
	struct sealing s = { .db = db,
		.scratch = regex_scratch_new(REGEX_JIT) };

	s.matcher = matcher_new(db, NULL, note_match, &s);
	if (all->n > 0)
		qsort(all->v, all->n, sizeof(*all->v), by_server);
	if (all->n_slot > 0)
		index_all(all, all->n_slot);
	for (size_t i = 0; i < all->n; i++)
		seal_script(&s, &all->v[i]);
	matcher_free(s.matcher);
	regex_scratch_free(s.scratch);
	free(s.probes.v);
}

const struct script *
scripts_find(
    const struct scripts *s, const struct endpoint *at, enum proto proto)
{
	size_t i = s->n_slot > 0 ? *slot_of(s, at, proto) : 0;

	return i > 0 ? &s->v[i - 1] : NULL;
}

bool
script_speaks_first(const struct script *s)
{
	for (size_t i = 0; i < s->n; i++) {
		const struct conversation *c = &s->conversation[i];
		if (c->n_turn > 0 && c->turn[0].sent.n == 0)
			return true;
	}
	return false;
}
