#include "match/match.h"

#include "base/buf.h"
#include "base/text.h"
#include "base/xalloc.h"
#include "match/elicit.h"
#include "match/memo.h"
#include "match/narrow.h"
#include "match/regex.h"
#include "match/template.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	SLOW_US = 5000, /* a confirm that takes so long is listed */
	KEY_OF_SERVER = 0,
	KEY_OF_CLIENT = 1,
};

struct matcher {
	const struct sigdb *db;
	finding_fn *sink;
	void *ctx;
	struct regex_scratch *scratch;
	struct match_options options;
	struct narrow_scan *scan;
	struct memo *memo;
	struct buf key;         /* of the response, for the memo */
	bool narrowed;          /* lines are tried by the scan's leave */
	struct sig_list probes; /* who could have asked, for this response */
	struct arena arena;     /* the finding's text; empty between calls */
	struct buf text;        /* a field being filled */
	struct buf joined;      /* `before` and `got` in one */
	uint64_t began_us, last_us; /* of this response, by the wall clock */
	uint64_t cpu_us;            /* as half the budget had gone by */
	bool on_cpu;                /* cpu_us is set */
	bool spent;                 /* the budget */
	struct match_costly costly[MATCH_COSTLY_MAX];
	size_t n_costly;
	struct match_counts counts;
};

/* the bytes to match on, and what is known of their end */
struct subject {
	struct bytes bytes;
	const uint8_t *edge; /* bytes are missing from here on; NULL: no */
};

/* a line that matched */
struct hit {
	const struct sig_line *line; /* NULL: none did */
	struct regex_groups groups;
	struct subject subject;
};

/*
 * The wall clock is cheap and asked between confirms.  Only when half of the
 * budget has gone by it is the CPU time asked, so that a response is given up
 * for what it cost, never because the process had to wait.
 */
static bool
has_budget(const struct matcher *m)
{
	/* all lines take the time they take: nothing else can be compared */
	return m->options.wall_us != NULL && m->options.mode == MATCH_NARROWED;
}

struct matcher *
matcher_new(const struct sigdb *db, const struct match_options *options,
    finding_fn *sink, void *ctx)
{
	struct matcher *m = xcalloc(1, sizeof(*m));

	m->db = db;
	if (options != NULL)
		m->options = *options;
	if (m->options.subject_max == 0)
		m->options.subject_max = MATCH_SUBJECT_MAX;
	if (m->options.budget_us == 0)
		m->options.budget_us = MATCH_BUDGET_US;
	m->sink = sink;
	m->ctx = ctx;
	m->scratch = regex_scratch_new(
	    m->options.nmap_exact ? REGEX_INTERPRETER : REGEX_JIT);
	if (has_budget(m))
		regex_scratch_set_clock(m->scratch, m->options.cpu_us);
	m->scan = narrow_scan_new(db->narrow);
	if (m->options.seed != 0)
		m->memo = memo_new(m->options.seed);
	return m;
}

void
matcher_free(struct matcher *m)
{
	if (m == NULL)
		return;
	regex_scratch_free(m->scratch);
	narrow_scan_free(m->scan);
	memo_free(m->memo);
	buf_release(&m->key);
	free(m->probes.v);
	arena_release(&m->arena);
	buf_release(&m->text);
	buf_release(&m->joined);
	free(m);
}

void
matcher_forget(struct matcher *m)
{
	if (m->memo != NULL)
		memo_clear(m->memo);
}

const struct match_counts *
matcher_counts(const struct matcher *m)
{
	return &m->counts;
}

/* --- what a confirm may cost --- */

static void
budget_start(struct matcher *m)
{
	m->spent = false;
	m->on_cpu = false;
	if (has_budget(m))
		m->began_us = m->last_us = m->options.wall_us();
}

/* after a confirm: what it took, in microseconds of the wall clock */
static uint64_t
budget_lap(struct matcher *m)
{
	uint64_t now, took, half = m->options.budget_us / 2;

	if (!has_budget(m))
		return 0;
	now = m->options.wall_us();
	took = now - m->last_us;
	m->last_us = now;
	if (now - m->began_us < half || m->options.cpu_us == NULL)
		return took;
	uint64_t cpu = m->options.cpu_us();
	if (!m->on_cpu)
		m->cpu_us = cpu;
	m->on_cpu = true;
	m->spent = cpu - m->cpu_us >= half;
	return took;
}

/*
 * A pattern is compiled once, for all the responses that follow: the one that
 * happens to need it first does not pay for it.
 */
static void
compile_apart(struct matcher *m, struct regex *re)
{
	if (!has_budget(m) || regex_is_ready(re))
		return;
	uint64_t wall = m->options.wall_us();
	uint64_t cpu = m->on_cpu ? m->options.cpu_us() : 0;
	regex_make_ready(re, m->scratch);
	if (m->on_cpu)
		m->cpu_us += m->options.cpu_us() - cpu;
	wall = m->options.wall_us() - wall;
	m->began_us += wall;
	m->last_us += wall;
}

/* a line that gave up or took long, among the few that are remembered */
static void
note_costly(struct matcher *m, const struct sig_line *line, bool gave_up)
{
	size_t i = 0;

	while (i < m->n_costly && m->costly[i].line != line)
		i++;
	if (i == MATCH_COSTLY_MAX)
		return;
	if (i == m->n_costly)
		m->costly[m->n_costly++] = (struct match_costly){ line, 0, 0 };
	m->costly[i].gave_up += gave_up;
	m->costly[i].slow += !gave_up;
}

const struct match_costly *
matcher_costly(const struct matcher *m, size_t *n)
{
	*n = m->n_costly;
	return m->costly;
}

/* --- finding the line --- */

/* the one place where lines are tried */
static bool
try_line(struct matcher *m, uint32_t id, const struct subject *subject,
    struct hit *hit)
{
	const struct sig_line *line = m->db->line[id];

	compile_apart(m, line->regex);
	enum regex_result result =
	    regex_match(line->regex, m->scratch, subject->bytes, &hit->groups);
	uint64_t took_us = budget_lap(m);

	if (result == REGEX_GAVE_UP) {
		m->counts.gave_up++;
		note_costly(m, line, true);
	} else if (took_us >= SLOW_US) {
		note_costly(m, line, false);
	}
	if (result != REGEX_HIT)
		return false;
	hit->line = line;
	hit->subject = *subject;
	return true;
}

/* the first line of a probe, or of the client lines, that matches */
static bool
first_of(struct matcher *m, int64_t probe, const struct subject *subject,
    struct hit *hit)
{
	const struct sig_list *lines = probe == NARROW_CLIENTS
	                                   ? &m->db->clients
	                                   : &m->db->probe[probe].lines;
	uint32_t line;

	if (m->narrowed) {
		for (uint32_t at = 0;
		     !m->spent && narrow_next(m->scan, probe, &at, &line);)
			if (try_line(m, line, subject, hit))
				return true;
		return false;
	}
	for (size_t i = 0; i < lines->n && !m->spent; i++)
		if (try_line(m, lines->v[i], subject, hit))
			return true;
	return false;
}

/* the lines of the probe itself, then those of its fallbacks */
static bool
first_in_chain(struct matcher *m, uint32_t probe, const struct subject *subject,
    struct hit *hit)
{
	const struct sig_list *chain = &m->db->probe[probe].chain;

	for (size_t i = 0; i < chain->n; i++)
		if (first_of(m, chain->v[i], subject, hit))
			return true;
	return false;
}

/* over the probes that could have asked: the first hard line, else soft */
static void
first_of_probes(struct matcher *m, enum elicit how,
    const struct subject *subject, struct hit *best)
{
	struct hit hit;

	for (size_t i = 0; i < m->probes.n; i++) {
		uint32_t p = m->probes.v[i];
		/* when all probes are tried, so are all fallbacks */
		if (how == ELICIT_UNKNOWN
		        ? !first_of(m, p, subject, &hit)
		        : !first_in_chain(m, p, subject, &hit))
			continue;
		if (hit.line->kind == SIG_MATCH) {
			*best = hit;
			return;
		}
		if (best->line == NULL)
			*best = hit;
	}
}

/* whose lines to try on a subject */
struct question {
	enum { ASK_CLIENTS, ASK_CHAIN, ASK_PROBES } of;
	uint32_t probe;  /* whose chain; ASK_CHAIN */
	enum elicit how; /* how m->probes were found; ASK_PROBES */
};

static struct hit
ask(struct matcher *m, const struct question *q, const struct subject *s)
{
	struct hit hit = { 0 };

	switch (q->of) {
	case ASK_CLIENTS:
		first_of(m, NARROW_CLIENTS, s, &hit);
		break;
	case ASK_CHAIN:
		first_in_chain(m, q->probe, s, &hit);
		break;
	case ASK_PROBES:
		first_of_probes(m, q->how, s, &hit);
		break;
	}
	return hit;
}

static bool
same_hit(const struct hit *a, const struct hit *b)
{
	if (a->line != b->line)
		return false;
	for (int i = 0; a->line != NULL && i < REGEX_GROUPS; i++)
		if (a->groups.v[i].p != b->groups.v[i].p ||
		    a->groups.v[i].n != b->groups.v[i].n)
			return false;
	return true;
}

static struct hit
search(struct matcher *m, const struct question *q, const struct subject *s)
{
	m->narrowed = m->options.mode != MATCH_LINEAR;
	if (m->narrowed)
		narrow_scan(m->scan, s->bytes);
	struct hit hit = ask(m, q, s);
	if (m->options.mode != MATCH_CROSS_CHECK)
		return hit;

	uint64_t gave_up = m->counts.gave_up;
	m->narrowed = false;
	struct hit linear = ask(m, q, s);
	m->counts.gave_up = gave_up;
	m->counts.differences += !same_hit(&hit, &linear);
	return linear;
}

static struct subject
subject_of(struct matcher *m, struct bytes whole, bool cut)
{
	struct subject s = { whole, NULL };

	if (s.bytes.n > m->options.subject_max) {
		s.bytes.n = m->options.subject_max;
		m->counts.subjects_cut++;
		cut = true;
	}
	if (cut)
		s.edge = s.bytes.p + s.bytes.n;
	return s;
}

/* what came of one response */
struct verdict {
	struct hit hit;
	bool joined;  /* hit's subject is `before` and `got` in one */
	bool missing; /* the response names a probe that we do not have */
	enum elicit how;
};

static struct subject
subject_joined(
    struct matcher *m, const struct response *res, struct bytes got, bool cut)
{
	buf_clear(&m->joined);
	buf_add(&m->joined, res->before);
	buf_add(&m->joined, got);
	return subject_of(m, buf_view(&m->joined), cut);
}

/* the banner and the answer as one, for lines written for a whole session */
static void
match_joined(struct matcher *m, const struct response *res, struct bytes got,
    bool cut, struct verdict *v)
{
	struct question q = { .of = ASK_PROBES, .how = v->how };
	struct subject s = subject_joined(m, res, got, cut);
	struct hit hit = search(m, &q, &s);

	if (hit.line == NULL ||
	    hit.groups.offset + hit.groups.v[0].n <= res->before.n)
		return; /* it told of what had been said before */
	if (v->hit.line != NULL && hit.line->kind != SIG_MATCH)
		return;
	v->hit = hit;
	v->joined = true;
}

/* `got` is what stands in front of the first hole */
static struct verdict
decide(
    struct matcher *m, const struct response *res, struct bytes got, bool cut)
{
	struct verdict v = { 0 };
	struct subject s = subject_of(m, got, cut);

	v.how = elicit(m->db, m->scratch, res, &m->probes, &v.missing);
	if (got.n == 0)
		return v;
	v.hit =
	    search(m, &(struct question){ .of = ASK_PROBES, .how = v.how }, &s);
	if (res->before.n > 0 &&
	    (v.hit.line == NULL || v.hit.line->kind != SIG_MATCH))
		match_joined(m, res, got, cut, &v);
	return v;
}

/* --- remembering it --- */

/* bytes that decide; the places of groups in them have 16 bits */
enum { REMEMBERED_MAX = 16 << 10 };

static void
add_part(struct buf *key, struct bytes part)
{
	uint32_t n = (uint32_t)part.n;

	buf_add(key, (struct bytes){ (const uint8_t *)&n, sizeof(n) });
	buf_add(key, part);
}

/* what a client said decides alone about the client */
static bool
client_key_of(struct matcher *m, struct bytes sent)
{
	buf_clear(&m->key);
	if (sent.n > REMEMBERED_MAX)
		return false;
	buf_byte(&m->key, KEY_OF_CLIENT);
	buf_add(&m->key, sent);
	return true;
}

/* all that decides about a response; false: too much to be remembered */
static bool
key_of(struct matcher *m, const struct response *res, struct bytes got)
{
	struct bytes probe =
	    res->probe != NULL ? bytes_str(res->probe) : (struct bytes){ 0 };
	const uint8_t head[] = { KEY_OF_SERVER, (uint8_t)res->proto,
		(uint8_t)res->tunnel, res->sent_known, res->probe != NULL,
		(uint8_t)(res->server.port >> 8), (uint8_t)res->server.port };

	buf_clear(&m->key);
	if (probe.n + res->sent.n + res->before.n + got.n > REMEMBERED_MAX)
		return false;
	buf_add(&m->key, (struct bytes){ head, sizeof(head) });
	add_part(&m->key, probe);
	add_part(&m->key, res->sent);
	add_part(&m->key, res->before);
	add_part(&m->key, got);
	return true;
}

static struct verdict
recall(struct matcher *m, const struct memo_answer *a,
    const struct response *res, struct bytes got, bool cut)
{
	struct verdict v = { .joined = a->joined,
		.missing = a->missing,
		.how = (enum elicit)a->how };

	v.hit.subject = a->joined ? subject_joined(m, res, got, cut)
	                          : subject_of(m, got, cut);
	v.hit.line = a->line;
	v.hit.groups.offset = a->group[0].at;
	for (int i = 0; i < REGEX_GROUPS; i++)
		if (a->set & 1u << i)
			v.hit.groups.v[i] = (struct bytes){
				v.hit.subject.bytes.p + a->group[i].at,
				a->group[i].n
			};
	return v;
}

static void
keep(struct matcher *m, size_t slot, const struct verdict *v)
{
	struct memo_answer a = { .line = v->hit.line,
		.joined = v->joined,
		.missing = v->missing,
		.how = (uint8_t)v->how };

	for (int i = 0; v->hit.line != NULL && i < REGEX_GROUPS; i++) {
		struct bytes g = v->hit.groups.v[i];
		if (g.p == NULL)
			continue;
		a.group[i].at = (uint16_t)(g.p - v->hit.subject.bytes.p);
		a.group[i].n = (uint16_t)g.n;
		a.set |= (uint16_t)(1u << i);
	}
	memo_keep(m->memo, slot, &a);
}

/* the clients' lines; no probe can have asked for what a client says */
static struct verdict
decide_client(struct matcher *m, struct bytes sent)
{
	struct question q = { .of = ASK_CLIENTS };
	struct subject s = subject_of(m, sent, false);

	return (struct verdict){ .hit = search(m, &q, &s) };
}

/*
 * Decides about what a server said, or with `of_client` about what its client
 * had sent, unless the same was decided lately.
 */
static struct verdict
decide_once(struct matcher *m, const struct response *res, struct bytes said,
    bool cut, bool of_client)
{
	uint64_t gave_up = m->counts.gave_up;
	bool keyed =
	    m->memo != NULL && m->options.mode == MATCH_NARROWED &&
	    (of_client ? client_key_of(m, said) : key_of(m, res, said));
	const struct memo_answer *a;
	size_t slot;

	if (keyed &&
	    (a = memo_find(m->memo, buf_view(&m->key), &slot)) != NULL) {
		m->counts.remembered += !of_client;
		return recall(m, a, res, said, cut);
	}
	struct verdict v =
	    of_client ? decide_client(m, said) : decide(m, res, said, cut);
	/* what was given up is tried, and counted, every time */
	if (keyed && !m->spent && m->counts.gave_up == gave_up)
		keep(m, slot, &v);
	return v;
}

/* --- filling the finding --- */

static const char *
filled(struct matcher *m, const struct template *t, const struct hit *hit,
    size_t limit)
{
	if (t == NULL)
		return NULL;
	buf_clear(&m->text);
	switch (template_fill(
	    t, &hit->groups, hit->subject.edge, limit, &m->text)) {
	case TEMPLATE_FILLED:
		break;
	case TEMPLATE_NO_GROUP:
	case TEMPLATE_NO_NUMBER:
	case TEMPLATE_TOO_LONG:
		m->counts.fields_failed++;
		return NULL;
	case TEMPLATE_AT_EDGE:
		m->counts.fields_cut++;
		return NULL;
	}
	if (m->text.n == 0)
		return NULL;
	return text_of(&m->arena, buf_view(&m->text));
}

static unsigned
confidence_of(const struct finding *f)
{
	if (f->soft)
		return CONFIDENCE_SOFT;
	if (service_is_tunnel(f->service))
		return CONFIDENCE_TLS;
	return f->field[FIELD_VERSION] != NULL ? CONFIDENCE_VERSION
	                                       : CONFIDENCE_HARD;
}

static const char *
place_text(struct matcher *m, const struct sig_place *place)
{
	buf_clear(&m->text);
	text_add(&m->text, bytes_str(place->file));
	buf_printf(&m->text, ":%u", place->line);
	return arena_str(&m->arena, buf_view(&m->text));
}

static void
fill_finding(struct matcher *m, const struct hit *hit, struct finding *f)
{
	const struct sig_line *line = hit->line;
	const char **cpe =
	    arena_alloc(&m->arena, (line->n_cpe + 1) * sizeof(*cpe));

	f->line = line;
	f->service = line->service;
	f->soft = line->kind == SIG_SOFTMATCH;
	if (line->inside_tls)
		f->tunnel = TUNNEL_TLS;
	for (int i = 0; i < FIELD_N; i++)
		f->field[i] = filled(
		    m, line->field[i], hit, template_limit((enum field)i));
	for (size_t i = 0; i < line->n_cpe; i++) {
		cpe[f->n_cpe] =
		    filled(m, line->cpe[i], hit, template_limit(FIELD_N));
		f->n_cpe += cpe[f->n_cpe] != NULL;
	}
	f->cpe = cpe;
	f->signature = place_text(m, &line->place);
	f->matched = hit->groups.v[0];
	f->offset = hit->groups.offset;
	f->confidence = confidence_of(f);
	finding_in_quic(f);
}

/* --- the stage --- */

/* whether any line for clients begins like this */
static bool
may_be_client(const struct matcher *m, struct bytes sent)
{
	return m->options.mode != MATCH_NARROWED ||
	       pattern_set_has(&m->db->clients_first, sent.p[0]);
}

static void
match_client(struct matcher *m, const struct response *res)
{
	struct finding f = {
		.res = res,
		.about_client = true,
		.method = METHOD_PASSIVE,
		.tunnel = res->tunnel,
	};

	if (res->probe != NULL || !may_be_client(m, res->sent))
		return;
	budget_start(m);
	struct verdict v = decide_once(m, res, res->sent, false, true);
	m->counts.over_budget += m->spent;
	if (v.hit.line == NULL)
		return;
	m->counts.clients++;
	fill_finding(m, &v.hit, &f);
	m->sink(m->ctx, &f);
}

static bool
match_server(struct matcher *m, const struct response *res)
{
	struct bytes got = bytes_cut(res->got, 0, res->whole);
	bool cut = res->whole < res->got.n || res->ending == END_CUT ||
	           (res->flags & (HEARD_GAP | HEARD_TRUNCATED)) != 0;

	budget_start(m);
	struct verdict v = decide_once(m, res, got, cut, false);
	struct finding f = {
		.res = res,
		.tunnel = res->tunnel,
		.method =
		    v.how == ELICIT_NAMED ? METHOD_ACTIVE : METHOD_PASSIVE,
	};

	m->counts.responses++;
	m->counts.unknown_probes += v.missing;
	m->counts.over_budget += m->spent;
	if (v.hit.line == NULL) {
		m->counts.unknown++;
	} else {
		fill_finding(m, &v.hit, &f);
		m->counts.soft += f.soft;
		m->counts.hard += !f.soft;
	}
	m->sink(m->ctx, &f);
	return v.hit.line != NULL && !f.soft && f.field[FIELD_VERSION] != NULL;
}

bool
matcher_feed(void *matcher, const struct response *res)
{
	struct matcher *m = matcher;
	bool decided = false;

	/* what stands behind it was told by the words in clear before it */
	if (res->starttls)
		return true;
	if (res->sent.n > 0)
		match_client(m, res);
	if (res->got.n > 0)
		decided = match_server(m, res);
	arena_reset(&m->arena);
	return decided;
}

bool
matcher_try(struct matcher *m, const struct sig_line *line, struct bytes bytes,
    struct finding *f, const struct sig_line **winner)
{
	static const struct response none;
	struct subject s = subject_of(m, bytes, false);
	struct question q = { 0 };

	budget_start(m);
	arena_reset(&m->arena);
	*f = (struct finding){ .res = &none, .method = METHOD_PASSIVE };
	if (line->kind == SIG_CLIENT)
		q.of = ASK_CLIENTS;
	else
		q = (struct question){ .of = ASK_CHAIN, .probe = line->probe };
	struct hit hit = search(m, &q, &s);
	*winner = hit.line;
	if (hit.line != line)
		return false;
	f->about_client = line->kind == SIG_CLIENT;
	fill_finding(m, &hit, f);
	return true;
}
