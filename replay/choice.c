#include "replay/choice.h"

#include "base/rd.h"
#include "base/xalloc.h"
#include "match/elicit.h"

#include <ctype.h>
#include <stdlib.h>

enum {
	WORD_MAX = 16,       /* of a first word */
	COMPARED = 64,       /* bytes that are held against each other */
	SIMILAR_ENOUGH = 60, /* per cent of them */
	OF_ONE_WORD = 100,   /* more than any bytes in common */
};

struct chooser {
	const struct sigdb *db;
	struct regex_scratch *scratch;
	struct sig_list probes; /* of the request that is looked for */
};

/* what is looked for */
struct wanted {
	struct chooser *chooser;
	const struct script *script;
	struct bytes request;
};

/* how well a turn answers a request; 0: not at all */
typedef unsigned worth_fn(const struct wanted *w, const struct turn *t);

struct chooser *
chooser_new(const struct sigdb *db)
{
	struct chooser *c = xcalloc(1, sizeof(*c));

	c->db = db;
	c->scratch = regex_scratch_new(REGEX_JIT);
	return c;
}

void
chooser_free(struct chooser *c)
{
	if (c == NULL)
		return;
	regex_scratch_free(c->scratch);
	free(c->probes.v);
	free(c);
}

bool
place_is_greeted(const struct place *now)
{
	return now->in != NULL && now->turn < now->in->n_turn &&
	       now->in->turn[now->turn].sent.n == 0 &&
	       now->in->turn[now->turn].inside == now->inside;
}

struct place
choice_begin(const struct script *s)
{
	struct place last = { 0 };

	/* those that were heard from their beginning come first */
	for (size_t i = 0; i < s->n; i++) {
		const struct place at = { .in = &s->conversation[i] };
		if (place_is_greeted(&at) && (last.in == NULL || at.in->whole))
			last = at;
	}
	if (last.in != NULL)
		return last;
	return (struct place){ .in = s->n > 0 ? &s->conversation[0] : NULL };
}

/* the first turn inside, from one on; false: there is none */
static bool
go_inside(const struct conversation *c, size_t from, struct place *found)
{
	while (from < c->n_turn && !c->turn[from].inside)
		from++;
	if (from == c->n_turn)
		return false;
	*found = (struct place){ c, from, true };
	return true;
}

struct place
choice_inside(const struct script *s, const struct place *now)
{
	struct place found = { .inside = true }, at;

	if (now->in != NULL && now->turn > 0 &&
	    go_inside(now->in, now->turn, &at))
		return at;
	for (size_t i = 0; i < s->n; i++)
		if (go_inside(&s->conversation[i], 0, &at) &&
		    (found.in == NULL ||
		        (!place_is_greeted(&found) && place_is_greeted(&at))))
			found = at;
	return found;
}

/* --- how well --- */

static unsigned
is_equal(const struct wanted *w, const struct turn *t)
{
	return bytes_eq(w->request, t->sent);
}

/*
 * Bytes that are the same at the beginning and at the end, where many
 * protocols have what is asked for, behind numbers that are always others.
 */
static unsigned
in_common(struct bytes a, struct bytes b)
{
	size_t least = a.n < b.n ? a.n : b.n, n = 0, at_end = 0;

	while (n < least && n < COMPARED && a.p[n] == b.p[n])
		n++;
	while (at_end < least - n && at_end < COMPARED &&
	       a.p[a.n - 1 - at_end] == b.p[b.n - 1 - at_end])
		at_end++;
	return (unsigned)(n + at_end);
}

/* a word of printable characters at the beginning, without what ends it */
static struct bytes
first_word(struct bytes b)
{
	size_t n = 0;

	while (n < b.n && isgraph(b.p[n]))
		n++;
	bool ends =
	    n == b.n || b.p[n] == ' ' || b.p[n] == '\r' || b.p[n] == '\n';
	return n <= WORD_MAX && ends ? bytes_cut(b, 0, n) : (struct bytes){ 0 };
}

static bool
same_word(struct bytes a, struct bytes b)
{
	if (a.n == 0 || a.n != b.n)
		return false;
	for (size_t i = 0; i < a.n; i++)
		if (tolower(a.p[i]) != tolower(b.p[i]))
			return false;
	return true;
}

/* a line of Redis's protocol that tells a number: "*1", "$4" */
static bool
skip_number(struct bytes *b, char kind)
{
	size_t n = 1;

	while (n < b->n && isdigit(b->p[n]))
		n++;
	if (b->n == 0 || b->p[0] != kind ||
	    !bytes_starts(bytes_cut(*b, n, SIZE_MAX), BYTES("\r\n")))
		return false;
	*b = bytes_cut(*b, n + 2, SIZE_MAX);
	return true;
}

/* the word that says what is wanted: the first, but for Redis's lists */
static struct bytes
command_of(struct bytes b)
{
	struct bytes in = b;

	return skip_number(&in, '*') && skip_number(&in, '$') ? first_word(in)
	                                                      : first_word(b);
}

/* what an SNMP message with a community asks for (RFC 3416 section 3); or 0 */
static uint8_t
snmp_request(struct bytes b)
{
	struct rd r = rd_of(b);
	bool is_snmp = rd_u8(&r) == 0x30 && rd_u8(&r) < 0x80 &&
	               rd_u16(&r) == 0x0201 && rd_u8(&r) <= 1 && rd_u8(&r) == 4;

	rd_take(&r, rd_u8(&r));
	uint8_t request = rd_u8(&r);
	return is_snmp && rd_ok(&r) ? request : 0;
}

/*
 * Program, version and procedure of a call of SunRPC (RFC 5531 section 9), over
 * TCP behind its length (section 11); empty: it is none.
 */
static struct bytes
rpc_wanted(struct bytes b)
{
	enum { BEFORE = 12, WANTED = 12 };

	for (size_t mark = 0; mark <= 4; mark += 4) {
		struct rd r = rd_of(bytes_cut(b, mark, SIZE_MAX));
		rd_u32(&r); /* the transaction */
		if (rd_u32(&r) == 0 && rd_u32(&r) == 2 && rd_ok(&r))
			return bytes_cut(b, mark + BEFORE, WANTED);
	}
	return (struct bytes){ 0 };
}

/*
 * Both are of a protocol that names what is wanted, Redis's, SNMP or SunRPC,
 * and want different things: whatever else is the same.
 */
static bool
is_other_command(struct bytes a, struct bytes b)
{
	struct bytes x = command_of(a), y = command_of(b);
	bool listed =
	    bytes_starts(a, BYTES("*")) || bytes_starts(b, BYTES("*"));
	uint8_t one = snmp_request(a), other = snmp_request(b);
	struct bytes call = rpc_wanted(a), other_call = rpc_wanted(b);

	return (call.n > 0 && other_call.n > 0 &&
	           !bytes_eq(call, other_call)) ||
	       (listed && x.n > 0 && y.n > 0 && !same_word(x, y)) ||
	       (one != 0 && other != 0 && one != other);
}

static unsigned
is_asked_alike(const struct wanted *w, const struct turn *t)
{
	const struct sig_list *probes = &w->chooser->probes;

	if (is_other_command(w->request, t->sent))
		return 0;
	for (size_t i = 0; i < probes->n; i++)
		for (size_t k = 0; k < t->n_probe; k++)
			if (probes->v[i] == t->probe[k])
				return 1 + in_common(w->request, t->sent) +
				       (same_word(command_of(w->request),
				            command_of(t->sent))
				               ? OF_ONE_WORD
				               : 0);
	return 0;
}

/* of the same kind: the same command, or mostly the same bytes */
static unsigned
is_similar(const struct wanted *w, const struct turn *t)
{
	struct bytes a = w->request, b = t->sent;
	size_t most = a.n > b.n ? a.n : b.n, least = a.n < b.n ? a.n : b.n;
	unsigned same = 0;

	if (least == 0 || is_other_command(a, b))
		return 0;
	for (size_t i = 0; i < least && i < COMPARED; i++)
		same += a.p[i] == b.p[i];
	if (same_word(command_of(a), command_of(b)))
		return OF_ONE_WORD + same;
	size_t of = most < COMPARED ? most : COMPARED;
	return same * 100 >= of * SIMILAR_ENOUGH ? same : 0;
}

/* --- the best --- */

/* among turns that are worth the same: how near they are */
static unsigned
nearness(const struct place *now, const struct conversation *c, size_t turn)
{
	if (c == now->in)
		return turn == now->turn ? 3 : 2;
	return turn == now->turn ? 1 : 0;
}

static bool
best_of(const struct wanted *w, worth_fn *worth, const struct place *now,
    struct place *found)
{
	unsigned most = 0;

	for (size_t i = 0; i < w->script->n; i++) {
		const struct conversation *c = &w->script->conversation[i];
		for (size_t t = 0; t < c->n_turn; t++) {
			bool fits = c->turn[t].sent.n > 0 &&
			            c->turn[t].inside == now->inside;
			unsigned n = fits ? worth(w, &c->turn[t]) : 0;
			if (n == 0 || n * 4 + nearness(now, c, t) <= most)
				continue;
			most = n * 4 + nearness(now, c, t);
			*found = (struct place){ c, t, now->inside };
		}
	}
	return most > 0;
}

enum choice
choice_of(struct chooser *c, const struct script *s, const struct place *now,
    struct bytes request, struct place *found)
{
	static worth_fn *const worths[] = {
		[CHOICE_EQUAL] = is_equal,
		[CHOICE_LIKE] = is_asked_alike,
		[CHOICE_SIMILAR] = is_similar,
	};
	struct wanted w = { c, s, request };
	struct response asked = { .proto = s->proto,
		.sent = request,
		.tunnel = now->inside ? TUNNEL_TLS : TUNNEL_NONE };
	bool missing;

	c->probes.n = 0;
	for (int how = CHOICE_EQUAL; how < CHOICE_NONE; how++) {
		if (how == CHOICE_LIKE &&
		    elicit(c->db, c->scratch, &asked, &c->probes, &missing) ==
		        ELICIT_UNKNOWN)
			continue;
		if (best_of(&w, worths[how], now, found))
			return (enum choice)how;
	}
	return CHOICE_NONE;
}

/* the bytes of a request that others follow; 0: it is no beginning of them */
static size_t
leads(const struct turn *t, const struct place *now, struct bytes bytes)
{
	return t->inside == now->inside && t->sent.n > 0 &&
	               t->sent.n < bytes.n && bytes_starts(bytes, t->sent)
	           ? t->sent.n
	           : 0;
}

size_t
choice_first(
    const struct script *s, const struct place *now, struct bytes bytes)
{
	size_t most = 0;

	if (now->in != NULL && now->turn < now->in->n_turn)
		most = leads(&now->in->turn[now->turn], now, bytes);
	for (size_t i = 0; most == 0 && i < s->n; i++) {
		const struct conversation *c = &s->conversation[i];
		for (size_t t = 0; t < c->n_turn; t++) {
			if (c->turn[t].inside == now->inside &&
			    bytes_eq(c->turn[t].sent, bytes))
				return 0;
		}
	}
	if (most > 0)
		return most;
	for (size_t i = 0; i < s->n; i++) {
		const struct conversation *c = &s->conversation[i];
		for (size_t t = 0; t < c->n_turn; t++) {
			size_t n = leads(&c->turn[t], now, bytes);
			/* of bytes without lines any may begin any */
			if (n > most && bytes.p[n - 1] == '\n')
				most = n;
		}
	}
	return most;
}

bool
choice_may_go_on(
    const struct script *s, const struct place *now, struct bytes bytes)
{
	for (size_t i = 0; i < s->n; i++) {
		const struct conversation *c = &s->conversation[i];
		for (size_t t = 0; t < c->n_turn; t++)
			if (c->turn[t].sent.n > bytes.n &&
			    c->turn[t].inside == now->inside &&
			    bytes_starts(c->turn[t].sent, bytes))
				return true;
	}
	return false;
}

const char *
choice_name(enum choice c)
{
	static const char *const names[] = {
		[CHOICE_EQUAL] = "equal",
		[CHOICE_LIKE] = "like",
		[CHOICE_SIMILAR] = "similar",
		[CHOICE_NONE] = "none",
	};
	return names[c];
}
