#include "replay/choice.h"

#include "base/xalloc.h"
#include "match/elicit.h"
#include "replay/request.h"

#include <stdlib.h>

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

/* the same probe asks both */
static unsigned
is_asked_alike(const struct wanted *w, const struct turn *t)
{
	const struct sig_list *probes = &w->chooser->probes;

	for (size_t i = 0; i < probes->n; i++)
		for (size_t k = 0; k < t->n_probe; k++)
			if (probes->v[i] == t->probe[k])
				return request_likeness(
				    w->request, t->sent, t->got);
	return 0;
}

static unsigned
is_similar(const struct wanted *w, const struct turn *t)
{
	return request_is_similar(w->request, t->sent)
	           ? request_likeness(w->request, t->sent, t->got)
	           : 0;
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
