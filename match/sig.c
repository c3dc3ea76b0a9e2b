#include "match/sig.h"

#include "base/buf.h"
#include "base/xalloc.h"
#include "match/builtin.h"
#include "match/narrow.h"
#include "match/regex.h"
#include "match/requests.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct sigdb *
sigdb_new(void)
{
	struct sigdb *db = xcalloc(1, sizeof(*db));

	db->arena.block = ARENA_LARGE;
	return db;
}

const char *
sig_origin_name(enum sig_origin origin)
{
	static const char *const names[SIG_ORIGIN_N] = {
		[SIG_UNTOLD] = "untold",
		[SIG_OBSERVED] = "observed",
		[SIG_SPECIFICATION] = "specification",
		[SIG_DOCUMENTED] = "documented",
	};

	return names[origin];
}

static void
free_probe(struct sig_probe *probe)
{
	for (size_t i = 0; i < probe->n_like; i++)
		regex_free(probe->like[i]);
	free(probe->like);
	for (size_t i = 0; i < probe->n_then; i++)
		regex_free(probe->then[i].regex);
	free(probe->then);
	free(probe->ports.v);
	free(probe->sslports.v);
	free(probe->lines.v);
	free(probe->chain.v);
}

void
sigdb_free(struct sigdb *db)
{
	if (db == NULL)
		return;
	narrow_free(db->own_narrow);
	for (size_t i = 0; i < db->n_probe; i++)
		free_probe(&db->probe[i]);
	for (size_t i = 0; i < db->n_line; i++)
		regex_free(db->line[i]->regex);
	free(db->probe);
	free(db->line);
	free(db->clients.v);
	free(db->by_rarity.v);
	arena_release(&db->arena);
	free(db);
}

void
sig_list_add(struct sig_list *list, uint32_t index)
{
	list->v = xgrow(list->v, list->n, &list->cap, sizeof(*list->v));
	list->v[list->n++] = index;
}

bool
sig_ports_has(const struct sig_ports *p, uint16_t port)
{
	for (size_t i = 0; i < p->n; i++)
		if (port >= p->v[i].lo && port <= p->v[i].hi)
			return true;
	return false;
}

const struct sig_probe *
sigdb_find(const struct sigdb *db, enum proto proto, struct bytes name)
{
	const struct sig_probe *other = NULL;

	for (size_t i = 0; i < db->n_probe; i++) {
		const struct sig_probe *p = &db->probe[i];
		if (!bytes_eq(bytes_str(p->name), name))
			continue;
		if (p->proto == proto)
			return p;
		if (other == NULL)
			other = p;
	}
	return other;
}

static bool
listed(const struct sig_list *list, uint32_t index)
{
	for (size_t i = 0; i < list->n; i++)
		if (list->v[i] == index)
			return true;
	return false;
}

/* [itself, its fallbacks, NULL last] for TCP, without NULL for UDP */
static bool
resolve_chain(struct sigdb *db, uint32_t index, uint32_t null_probe,
    sig_error_fn *report, void *ctx)
{
	struct sig_probe *probe = &db->probe[index];
	bool ok = true;

	probe->chain.n = 0;
	sig_list_add(&probe->chain, index);
	for (const struct sig_fallback *f = probe->fallbacks; f != NULL;
	     f = f->next) {
		const struct sig_probe *to =
		    sigdb_find(db, probe->proto, bytes_str(f->name));
		if (to == NULL) {
			char text[128];
			snprintf(text, sizeof(text),
			    "no probe has the name '%.64s'", f->name);
			report(ctx, &(struct sig_error){ f->place.file,
			                f->place.line, f->column, text });
			ok = false;
			continue;
		}
		uint32_t k = (uint32_t)(to - db->probe);
		if (!listed(&probe->chain, k))
			sig_list_add(&probe->chain, k);
	}
	if (probe->proto == PROTO_TCP && null_probe != SIG_NO_PROBE &&
	    !listed(&probe->chain, null_probe))
		sig_list_add(&probe->chain, null_probe);
	return ok;
}

/* a probe without `like` lines has those its name is known for */
static void
add_known_request(struct arena *arena, struct sig_probe *probe)
{
	const char *like = requests_like(probe->proto, probe->name);

	if (probe->n_like > 0 || like == NULL)
		return;
	probe->like = xgrow(probe->like, probe->n_like, &probe->cap_like,
	    sizeof(struct regex *));
	probe->like[probe->n_like++] =
	    regex_new(arena, bytes_str(like), REGEX_DOTALL);
}

/* adds what subjects of this pattern may begin with */
static void
add_first(struct arena *a, const struct regex *re, struct pattern_set *out)
{
	struct pattern_set one;

	pattern_first(pattern_parse(a, regex_pattern(re)), &one);
	for (size_t k = 0; k < sizeof(one.w) / sizeof(one.w[0]); k++)
		out->w[k] |= one.w[k];
	arena_reset(a);
}

static void
find_first(struct sigdb *db)
{
	struct arena a = { 0 };

	for (size_t i = 0; i < db->n_probe; i++) {
		struct sig_probe *p = &db->probe[i];
		pattern_set_add(&db->payload_lengths, (uint8_t)p->payload.n);
		for (size_t k = 0; k < p->n_like; k++)
			add_first(&a, p->like[k], &p->like_first);
	}
	for (size_t i = 0; i < db->clients.n; i++)
		add_first(
		    &a, db->line[db->clients.v[i]]->regex, &db->clients_first);
	arena_release(&a);
}

bool
sigdb_finish(struct sigdb *db, sig_error_fn *report, void *ctx)
{
	uint32_t null_probe = SIG_NO_PROBE;
	bool ok = true;

	for (uint32_t i = 0; i < db->n_probe; i++)
		if (db->probe[i].payload.n == 0)
			null_probe = i;
	for (uint32_t i = 0; i < db->n_probe; i++) {
		ok &= resolve_chain(db, i, null_probe, report, ctx);
		add_known_request(&db->arena, &db->probe[i]);
	}
	find_first(db);
	db->by_rarity.n = 0;
	for (unsigned rarity = 1; rarity <= 9; rarity++)
		for (uint32_t i = 0; i < db->n_probe; i++)
			if (db->probe[i].rarity.value == rarity)
				sig_list_add(&db->by_rarity, i);
	if (ok && db->is_builtin && builtin_narrow != NULL)
		db->narrow = builtin_narrow;
	else if (ok)
		db->narrow = db->own_narrow = narrow_new(db);
	return ok;
}

unsigned
sig_group_at(struct bytes words, size_t at)
{
	bool named = at + 1 < words.n && words.p[at] == '$' &&
	             words.p[at + 1] >= '1' && words.p[at + 1] <= '9';

	return named ? (unsigned)(words.p[at + 1] - '0') : 0;
}

static void
fill_words(
    struct bytes words, const struct regex_groups *groups, struct buf *out)
{
	for (size_t i = 0; i < words.n; i++) {
		unsigned group = sig_group_at(words, i);
		if (group == 0)
			buf_byte(out, words.p[i]);
		else if (groups->v[group].p != NULL)
			buf_add(out, groups->v[group]);
		i += group != 0;
	}
}

const struct sig_then *
sig_then(const struct sig_probe *probe, struct regex_scratch *scratch,
    struct bytes answer, struct buf *out)
{
	struct regex_groups groups;

	for (size_t i = 0; i < probe->n_then; i++) {
		const struct sig_then *t = &probe->then[i];
		if (regex_match(t->regex, scratch, answer, &groups) !=
		    REGEX_HIT)
			continue;
		fill_words(t->words, &groups, out);
		return t;
	}
	return NULL;
}

bool
sig_is_like(const struct sig_probe *probe, struct regex_scratch *scratch,
    struct bytes sent)
{
	struct regex_groups groups;

	if (sent.n == 0 || !pattern_set_has(&probe->like_first, sent.p[0]))
		return false;
	for (size_t i = 0; i < probe->n_like; i++)
		if (regex_match(probe->like[i], scratch, sent, &groups) ==
		    REGEX_HIT)
			return true;
	return false;
}
