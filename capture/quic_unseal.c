#include "capture/quic_unseal.h"

#include "base/http3.h"
#include "capture/quic_frames.h"
#include "capture/quic_packet.h"

#include <string.h>

enum {
	STREAMS_MAX = 24, /* of both directions */
	IDS_MAX = 4,      /* that keys of Initial packets were made of */
	CLIENT = 0,
	SERVER = 1,
	/* the low bits of a stream's number: RFC 9000 section 2.1 */
	BY_SERVER = 1,
	ONE_WAY = 2,
};

/* one direction of one stream */
struct stream {
	uint64_t id;
	unsigned from; /* CLIENT or SERVER */
	size_t first;  /* the datagram in which it was first heard */
	struct quic_stream *said;
};

/* packets are numbered, and have keys, by these */
enum space { SPACE_INITIAL, SPACE_HANDSHAKE, SPACE_DATA, SPACES };

struct side {
	struct quic_keys keys[SPACES];
	bool has_keys[SPACES];
	struct quic_keys early;
	bool has_early;
	uint64_t next[SPACES];           /* packet number that is due */
	uint8_t secret[QUIC_SECRET_MAX]; /* of this key phase */
	size_t n_secret;
	size_t id_len; /* of the connection ids that it chose */
	struct quic_stream *crypto[SPACES];
};

struct reader {
	struct quic_unseal *u;
	const struct terms *terms;
	uint32_t version;
	struct side side[2];
	struct bytes id[IDS_MAX];
	size_t n_id;
	struct stream stream[STREAMS_MAX];
	size_t n_stream;
	size_t opened, failed; /* packets, but for Initial ones */
};

/* --- frames --- */

static struct stream *
stream_of(struct reader *r, uint64_t id, unsigned from, size_t at)
{
	for (size_t i = 0; i < r->n_stream; i++)
		if (r->stream[i].id == id && r->stream[i].from == from)
			return &r->stream[i];
	if (r->n_stream == STREAMS_MAX)
		return NULL;
	struct stream *s = &r->stream[r->n_stream++];
	*s = (struct stream){
		.id = id,
		.from = from,
		.first = at,
		.said = arena_alloc(&r->u->arena, sizeof(*s->said)),
	};
	return s;
}

static void
take_frames(struct reader *r, unsigned from, enum space space, size_t at,
    const struct quic_opened *p)
{
	struct side *side = &r->side[from];
	struct rd walk = rd_of((struct bytes){ p->frames, p->n });
	struct quic_frame f;

	while (quic_next_frame(&walk, &f)) {
		if (f.kind == QUIC_FRAME_CRYPTO) {
			if (side->crypto[space] == NULL)
				side->crypto[space] = arena_alloc(
				    &r->u->arena, sizeof(*side->crypto[space]));
			quic_stream_put(side->crypto[space], f.at, f.data);
		} else if (f.kind == QUIC_FRAME_STREAM && space == SPACE_DATA) {
			struct stream *s = stream_of(r, f.stream, from, at);
			if (s != NULL)
				quic_stream_put(s->said, f.at, f.data);
		}
	}
}

static struct bytes
crypto_of(const struct reader *r, unsigned from, enum space space)
{
	const struct quic_stream *s = r->side[from].crypto[space];

	return s != NULL ? quic_stream_heard(s, 0) : (struct bytes){ 0 };
}

/* --- packets --- */

static void
see_number(struct side *side, enum space space, uint64_t number)
{
	if (number >= side->next[space])
		side->next[space] = number + 1;
}

/* as quic.c opens them: the client's first id makes the keys of both */
static void
take_initial(
    struct reader *r, unsigned from, size_t at, const struct quic_header *h)
{
	struct quic_opened p;
	struct quic_keys k;
	size_t n = r->n_id;

	if (from == CLIENT && n < IDS_MAX)
		r->id[n++] = h->to;
	for (size_t i = 0; i < n; i++) {
		if (!quic_initial_keys(
		        &k, h->version, r->id[i], from == CLIENT) ||
		    !quic_open(&k, h, r->side[from].next[SPACE_INITIAL], &p))
			continue;
		if (i == r->n_id)
			r->n_id++;
		see_number(&r->side[from], SPACE_INITIAL, p.number);
		take_frames(r, from, SPACE_INITIAL, at, &p);
		return;
	}
}

/* the keys of the next phase are kept if the packet fits them */
static bool
open_updated(struct reader *r, struct side *side, const struct quic_header *h,
    struct quic_opened *p)
{
	struct quic_keys next = side->keys[SPACE_DATA];
	uint8_t secret[QUIC_SECRET_MAX];

	memcpy(secret, side->secret, sizeof(secret));
	if (!quic_next_keys(&next, r->version, secret, side->n_secret) ||
	    !quic_open(&next, h, side->next[SPACE_DATA], p))
		return false;
	side->keys[SPACE_DATA] = next;
	memcpy(side->secret, secret, sizeof(secret));
	return true;
}

static bool
open_packet(struct reader *r, struct side *side, const struct quic_header *h,
    enum space space, struct quic_opened *p)
{
	uint64_t due = side->next[space];

	if (h->kind == QUIC_ZERO_RTT)
		return side->has_early && quic_open(&side->early, h, due, p);
	if (!side->has_keys[space])
		return false;
	return quic_open(&side->keys[space], h, due, p) ||
	       (space == SPACE_DATA && open_updated(r, side, h, p));
}

static void
take_packet(
    struct reader *r, unsigned from, size_t at, const struct quic_header *h)
{
	enum space space =
	    h->kind == QUIC_HANDSHAKE ? SPACE_HANDSHAKE : SPACE_DATA;
	struct side *side = &r->side[from];
	struct quic_opened p;

	if (!open_packet(r, side, h, space, &p)) {
		r->failed += side->has_keys[space];
		return;
	}
	r->opened++;
	see_number(side, space, p.number);
	take_frames(r, from, space, at, &p);
}

/* the first pass over all datagrams is for hellos, the second for the rest */
static void
read_datagram(
    struct reader *r, const struct inner_datagram *d, size_t at, bool hellos)
{
	unsigned from = d->client ? CLIENT : SERVER;
	struct rd in = rd_of(d->words);
	struct quic_header h;

	while (in.n > 0 && in.p[0] & 0x80) {
		if (!quic_next_packet(&in, &h))
			return;
		if (hellos && h.kind != QUIC_RETRY) {
			r->side[from].id_len = h.from.n;
			if (from == SERVER)
				r->version = h.version;
		}
		if (hellos && h.kind == QUIC_INITIAL)
			take_initial(r, from, at, &h);
		else if (!hellos && h.kind != QUIC_INITIAL &&
		         h.kind != QUIC_RETRY)
			take_packet(r, from, at, &h);
	}
	if (!hellos &&
	    quic_short_packet(rd_rest(&in), r->side[1 - from].id_len, &h))
		take_packet(r, from, at, &h);
}

/* --- secrets --- */

static bool
set_keys(struct reader *r, struct keylog *keys, enum keylog_label label,
    struct quic_keys *out)
{
	struct bytes secret = keylog_find(keys, label, r->terms->client_random);

	return secret.n > 0 &&
	       quic_secret_keys(out, r->version, r->terms->suite, secret);
}

static bool
find_secrets(struct reader *r, struct keylog *keys)
{
	static const enum keylog_label handshake[] = { KEYLOG_CLIENT_HANDSHAKE,
		KEYLOG_SERVER_HANDSHAKE };
	static const enum keylog_label data[] = { KEYLOG_CLIENT_DATA,
		KEYLOG_SERVER_DATA };
	bool any = false;

	for (int i = 0; i < 2; i++) {
		struct side *s = &r->side[i];
		s->has_keys[SPACE_HANDSHAKE] =
		    set_keys(r, keys, handshake[i], &s->keys[SPACE_HANDSHAKE]);
		s->has_keys[SPACE_DATA] =
		    set_keys(r, keys, data[i], &s->keys[SPACE_DATA]);
		struct bytes secret =
		    keylog_find(keys, data[i], r->terms->client_random);
		if (s->has_keys[SPACE_DATA]) {
			memcpy(s->secret, secret.p, secret.n);
			s->n_secret = secret.n;
		}
		any |= s->has_keys[SPACE_HANDSHAKE] | s->has_keys[SPACE_DATA];
	}
	r->side[CLIENT].has_early =
	    set_keys(r, keys, KEYLOG_CLIENT_EARLY, &r->side[CLIENT].early);
	return any;
}

/* --- what was said --- */

static const struct stream *
find_stream(const struct reader *r, uint64_t id, unsigned from)
{
	for (size_t i = 0; i < r->n_stream; i++)
		if (r->stream[i].id == id && r->stream[i].from == from)
			return &r->stream[i];
	return NULL;
}

/* the words of the stream of this type that a side opened, behind the type */
static struct bytes
one_way(const struct reader *r, unsigned from, uint64_t wanted)
{
	uint64_t type, bits = ONE_WAY | (from == SERVER ? BY_SERVER : 0);

	for (size_t i = 0; i < r->n_stream; i++) {
		const struct stream *s = &r->stream[i];
		struct bytes words = quic_stream_heard(s->said, 0);
		if (s->from == from && (s->id & 3) == bits &&
		    http3_stream_type(&words, &type) && type == wanted)
			return words;
	}
	return (struct bytes){ 0 };
}

/* what `h` makes of a stream; NULL: as it is */
static void
keep(struct reader *r, const struct stream *s, struct http3 *h)
{
	struct quic_unseal *u = r->u;
	struct bytes words = quic_stream_heard(s->said, 0);
	size_t before = u->words.n;
	struct buf text = { 0 };

	if (u->n == QUIC_INSIDE_MAX || words.n == 0)
		return;
	if (h == NULL)
		buf_add(&u->words, words);
	else if (http3_text(h, &text, s->id, words))
		buf_add(&u->words, buf_view(&text));
	buf_release(&text);
	if (u->words.n == before)
		return;
	/* where it lies: the buffer may still move */
	u->inside[u->n++] = (struct inner_datagram){
		.words = { NULL, u->words.n - before },
		.client = s->from == CLIENT,
		.at = s->first,
	};
}

/* the next stream that a client opened for a question, in their order */
static const struct stream *
next_question(const struct reader *r, const struct stream *last)
{
	const struct stream *best = NULL;

	for (size_t i = 0; i < r->n_stream; i++) {
		const struct stream *s = &r->stream[i];
		if (s->from == CLIENT && (s->id & 3) == 0 &&
		    (last == NULL || s->id > last->id) &&
		    (best == NULL || s->id < best->id))
			best = s;
	}
	return best;
}

static void
read_streams(struct reader *r)
{
	struct bytes control[2] = { one_way(r, CLIENT, HTTP3_CONTROL),
		one_way(r, SERVER, HTTP3_CONTROL) };
	bool http3 =
	    http3_is_control(control[0]) || http3_is_control(control[1]);
	const struct stream *question = NULL, *answer;
	struct http3 *h[2] = { NULL, NULL };
	const uint8_t *at;

	/* each side's table is as large as the other one lets it be */
	for (unsigned i = 0; http3 && i < 2; i++)
		h[i] = http3_new(i == CLIENT, http3_table(control[1 - i]),
		    one_way(r, i, HTTP3_ENCODER));
	while ((question = next_question(r, question)) != NULL) {
		keep(r, question, h[CLIENT]);
		answer = find_stream(r, question->id, SERVER);
		if (answer != NULL)
			keep(r, answer, h[SERVER]);
	}
	http3_free(h[0]);
	http3_free(h[1]);
	at = r->u->words.p;
	for (size_t i = 0; i < r->u->n; i++) {
		r->u->inside[i].words.p = at;
		at += r->u->inside[i].words.n;
	}
}

static enum unseal_result
read_all(struct reader *r, struct keylog *keys, struct inner_datagrams heard)
{
	const struct suite *suite = r->terms->suite;

	if (suite == NULL ||
	    (suite->seal != SEAL_GCM && suite->seal != SEAL_CHACHA))
		return UNSEAL_NO_SUITE;
	if (!find_secrets(r, keys))
		return UNSEAL_NO_SECRETS;
	for (size_t i = 0; i < heard.n; i++)
		read_datagram(r, &heard.v[i], i, false);
	r->u->messages = crypto_of(r, SERVER, SPACE_HANDSHAKE);
	read_streams(r);
	return r->opened > 0 || r->failed == 0 ? UNSEAL_OPENED : UNSEAL_WRONG;
}

enum unseal_result
quic_unseal_read(
    struct quic_unseal *u, struct keylog *keys, struct inner_datagrams heard)
{
	struct terms t = { .suite = NULL };
	struct reader *r;
	enum unseal_result result = UNSEAL_NO_HANDSHAKE;

	arena_reset(&u->arena);
	buf_clear(&u->words);
	u->messages = (struct bytes){ 0 };
	u->n = 0;
	r = arena_alloc(&u->arena, sizeof(*r));
	r->u = u;
	r->terms = &t;
	for (size_t i = 0; i < heard.n; i++)
		read_datagram(r, &heard.v[i], i, true);
	buf_add(&t.clear[0].messages, crypto_of(r, CLIENT, SPACE_INITIAL));
	buf_add(&t.clear[1].messages, crypto_of(r, SERVER, SPACE_INITIAL));
	if (terms_settle(&t, false))
		result = read_all(r, keys, heard);
	terms_release(&t);
	return result;
}

void
quic_unseal_release(struct quic_unseal *u)
{
	arena_release(&u->arena);
	buf_release(&u->words);
}
