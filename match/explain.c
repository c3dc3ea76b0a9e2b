#include "match/explain.h"

#include "base/text.h"
#include "base/xalloc.h"
#include "match/items.h"
#include "match/narrow.h"
#include "match/template.h"

#include <stdlib.h>
#include <string.h>

/* --- how far into a pattern a place is --- */

enum { NEST_MAX = 250 }; /* PCRE2's own limit of nested groups */

/* a group that is open: where it began, and its longest alternative so far */
struct nest {
	uint32_t begin;
	uint32_t longest;
};

static uint32_t
longer(uint32_t a, uint32_t b)
{
	return a > b ? a : b;
}

void
explain_passed(struct bytes pattern, uint32_t *passed)
{
	struct nest nest[NEST_MAX + 1] = { { 0, 0 } };
	size_t depth = 0;
	uint32_t now = 0;

	for (size_t i = 0; i < pattern.n;) {
		size_t end = item_end(pattern, i);
		struct nest *in = &nest[depth];
		for (size_t k = i; k < end; k++)
			passed[k] = now;
		now += (uint32_t)(end - i);
		switch (pattern.p[i]) {
		case '(':
			if (depth < NEST_MAX)
				nest[++depth] = (struct nest){ now, 0 };
			break;
		case '|':
			in->longest = longer(in->longest, now);
			now = in->begin;
			break;
		case ')':
			now = longer(in->longest, now);
			depth -= depth > 0;
			break;
		}
		i = end;
	}
	passed[pattern.n] = now;
}

/* --- trying a line --- */

struct reach {
	struct explain_try *try;
	const uint32_t *passed;
	size_t n; /* of the pattern */
};

/* a regex_step_fn: keeps the farthest one, and of equals the later bytes */
static void
keep_farthest(void *ctx, const struct regex_step *step)
{
	struct reach *r = ctx;
	size_t passed = r->passed[step->pattern < r->n ? step->pattern : r->n];

	if (passed < r->try->passed ||
	    (passed == r->try->passed && step->subject <= r->try->step.subject))
		return;
	r->try->passed = passed;
	r->try->step = *step;
}

static void
trace(struct explain_try *try, struct bytes subject)
{
	struct bytes pattern = regex_pattern(try->line->regex);
	uint32_t *passed = xcalloc(pattern.n + 1, sizeof(*passed));
	struct reach r = { try, passed, pattern.n };

	explain_passed(pattern, passed);
	(void)regex_trace(try->line->regex, subject, keep_farthest, &r);
	free(passed);
}

/* what is carried along while an explanation is made */
struct maker {
	const struct sigdb *db;
	struct regex_scratch *scratch;
	struct narrow_scan *scan;
	struct explanation *out;
	size_t cap_section, cap_tried;
	const uint8_t *edge; /* bytes are missing from here on; NULL: no */
};

static void
try_line(struct maker *m, const struct sig_line *line, bool named, bool left)
{
	struct explanation *e = m->out;
	struct regex_groups groups;

	if (e->n_tried == EXPLAIN_TRIED_MAX)
		return;
	e->tried =
	    xgrow(e->tried, e->n_tried, &m->cap_tried, sizeof(*e->tried));
	struct explain_try *try = &e->tried[e->n_tried++];
	*try = (struct explain_try){ .line = line,
		.section = e->n_section - 1,
		.named = named,
		.left = left };
	try->result = regex_match(line->regex, m->scratch, e->subject, &groups);
	if (try->result != REGEX_HIT)
		trace(try, e->subject);
}

/* --- the sections --- */

static bool
has_section(const struct explanation *e, uint32_t probe)
{
	for (size_t i = 0; i < e->n_section; i++)
		if (e->section[i].probe == probe)
			return true;
	return false;
}

static void
add_section(struct maker *m, uint32_t probe, bool asked)
{
	struct explanation *e = m->out;
	uint32_t line;

	if (has_section(e, probe))
		return;
	e->section = xgrow(
	    e->section, e->n_section, &m->cap_section, sizeof(*e->section));
	struct explain_section *s = &e->section[e->n_section++];
	*s = (struct explain_section){ .probe = probe,
		.asked = asked,
		.lines = m->db->probe[probe].lines.n };
	for (uint32_t at = 0; narrow_next(m->scan, probe, &at, &line);) {
		s->left++;
		try_line(m, m->db->line[line], false, true);
	}
}

static void
add_sections(struct maker *m, const struct response *res)
{
	struct explanation *e = m->out;
	struct sig_list probes = { 0 };

	e->how = elicit(m->db, m->scratch, res, &probes, &e->missing);
	for (size_t i = 0; i < probes.n; i++) {
		const struct sig_list *chain = &m->db->probe[probes.v[i]].chain;
		/* when all probes are tried, so are all fallbacks */
		size_t n = e->how == ELICIT_UNKNOWN ? 1 : chain->n;
		for (size_t k = 0; k < n; k++)
			add_section(m, chain->v[k], k == 0);
	}
	free(probes.v);
}

/* --- the winner --- */

/* a finding_fn */
static void
keep_winner(void *ctx, const struct finding *f)
{
	struct explanation *e = ctx;

	if (!f->about_client)
		e->winner = f->line;
}

static void
find_winner(struct maker *m, const struct response *res,
    const struct match_options *options)
{
	struct matcher *matcher =
	    matcher_new(m->db, options, keep_winner, m->out);

	matcher_feed(matcher, res);
	matcher_free(matcher);
	if (m->out->winner != NULL)
		regex_match(m->out->winner->regex, m->scratch, m->out->subject,
		    &m->out->groups);
}

static void
fill(struct maker *m, enum field field, const struct template *t)
{
	struct explanation *e = m->out;
	struct explain_field *f = &e->fields[e->n_field];
	struct buf value = { 0 };

	if (t == NULL)
		return;
	e->n_field++;
	f->field = field;
	f->template = t;
	f->result = template_fill(
	    t, &e->groups, m->edge, template_limit(field), &value);
	if (f->result == TEMPLATE_FILLED)
		f->value = text_of(&e->arena, buf_view(&value));
	buf_release(&value);
}

static void
fill_fields(struct maker *m)
{
	struct explanation *e = m->out;
	const struct sig_line *line = e->winner;

	if (line == NULL)
		return;
	e->fields = arena_alloc(
	    &e->arena, (FIELD_N + line->n_cpe) * sizeof(*e->fields));
	for (int i = 0; i < FIELD_N; i++)
		fill(m, (enum field)i, line->field[i]);
	for (size_t i = 0; i < line->n_cpe; i++)
		fill(m, FIELD_N, line->cpe[i]);
}

void
explain(const struct sigdb *db, const struct response *res,
    const struct match_options *options, const struct sig_line *named,
    struct explanation *out)
{
	struct maker m = {
		.db = db,
		.scratch = regex_scratch_new(
		    options->nmap_exact ? REGEX_INTERPRETER : REGEX_JIT),
		.scan = narrow_scan_new(db->narrow),
		.out = out,
	};
	size_t most =
	    options->subject_max > 0 ? options->subject_max : MATCH_SUBJECT_MAX;

	*out = (struct explanation){ 0 };
	out->subject = bytes_cut(bytes_cut(res->got, 0, res->whole), 0, most);
	if (out->subject.n < res->got.n)
		m.edge = out->subject.p + out->subject.n;
	find_winner(&m, res, options);
	narrow_scan(m.scan, out->subject);
	if (named != NULL)
		try_line(&m, named, true, narrow_may(m.scan, named->id));
	add_sections(&m, res);
	fill_fields(&m);
	narrow_scan_free(m.scan);
	regex_scratch_free(m.scratch);
}

void
explain_release(struct explanation *e)
{
	free(e->section);
	free(e->tried);
	arena_release(&e->arena);
	*e = (struct explanation){ 0 };
}
