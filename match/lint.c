#include "match/lint.h"

#include "base/text.h"
#include "base/xalloc.h"
#include "match/literals.h"
#include "match/narrow.h"
#include "match/noise.h"
#include "match/pattern.h"
#include "match/regex.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	SURE = 8,         /* bytes that are hardly found by chance */
	HARD_MAX = 4096,  /* bytes in front of a hard subject's end */
	HARD_CUTS = 8,    /* places where an example is cut for one */
	REPEATED_MAX = 8, /* bytes that are repeated at its end */
};

/* what is known of one line; texts are in the linter's arena */
struct record {
	const char *slow;
	const char *shadowed;
	const char *broad;
	unsigned more; /* subjects that it matches besides the one in `broad` */
};

struct linter {
	const struct sigdb *db;
	uint32_t n;
	struct record *record;          /* by line */
	const struct sig_line **sorted; /* by pattern */
	uint32_t *place;                /* by line, in load order */
	struct regex_scratch *scratch;
	struct narrow_scan *scan;
	struct arena arena;
	struct buf text;
	bool *excused; /* by mark: it stands for a warning, or was told of */
	lint_fn *report;
	void *ctx;
};

const char *
lint_name(enum lint_kind kind)
{
	static const char *const names[LINT_N] = {
		[LINT_NO_EXAMPLE] = "no-example",
		[LINT_NO_ORIGIN] = "no-origin",
		[LINT_UNANCHORED] = "unanchored",
		[LINT_NO_LITERAL] = "no-literal",
		[LINT_SLOW] = "slow",
		[LINT_SHADOWED] = "shadowed",
		[LINT_OVER_BROAD] = "over-broad",
		[LINT_MARK] = "needless-mark",
	};

	return names[kind];
}

/* the text that was put together in l->text, for good */
static const char *
keep_text(struct linter *l)
{
	return text_of(&l->arena, buf_view(&l->text));
}

static const char *
told_place(struct linter *l, const char *before, const struct sig_place *place)
{
	buf_clear(&l->text);
	buf_printf(&l->text, "%s%s:%u", before, place->file, place->line);
	return keep_text(l);
}

static bool
matches(struct linter *l, const struct sig_line *line, struct bytes subject)
{
	struct regex_groups groups;

	return regex_match(line->regex, l->scratch, subject, &groups) ==
	       REGEX_HIT;
}

/* --- slow --- */

/*
 * A hard subject looks like an example and then goes on and on: what repeats
 * in the pattern takes all of it, and what follows is not found.  The example
 * backwards behind it holds every byte that must be there, so that nothing
 * ends the attempt before it has begun.
 */
static void
make_hard(struct buf *out, struct bytes example, size_t cut, size_t repeated)
{
	struct bytes tail = bytes_cut(example, cut - repeated, repeated);

	buf_clear(out);
	buf_add(out, bytes_cut(example, 0, cut));
	while (out->n + tail.n <= HARD_MAX)
		buf_add(out, tail);
	buf_byte(out, 1);
	for (size_t i = example.n; i-- > 0;)
		buf_byte(out, example.p[i]);
}

static bool
gives_up(struct linter *l, const struct sig_line *line, struct bytes subject)
{
	struct regex_groups groups;

	return regex_match(line->regex, l->scratch, subject, &groups) ==
	       REGEX_GAVE_UP;
}

static bool
gives_up_on(struct linter *l, const struct sig_line *line,
    const struct sig_example *e, size_t cut, size_t repeated)
{
	struct buf hard = { 0 };

	make_hard(&hard, e->bytes, cut, repeated);
	bool slow = gives_up(l, line, buf_view(&hard));
	buf_release(&hard);
	if (!slow)
		return false;
	buf_clear(&l->text);
	buf_printf(&l->text,
	    "gives up on the first %zu bytes of the example at line %u with "
	    "the last %zu of them over and over",
	    cut, e->place.line, repeated);
	l->record[line->id].slow = keep_text(l);
	return true;
}

static bool
is_slow_on(
    struct linter *l, const struct sig_line *line, const struct sig_example *e)
{
	size_t n = e->bytes.n;

	for (size_t i = 1; i <= HARD_CUTS; i++) {
		size_t cut = n * i / HARD_CUTS;
		if (cut == 0 || cut > HARD_MAX)
			continue;
		size_t repeated = cut < REPEATED_MAX ? cut : REPEATED_MAX;
		if (gives_up_on(l, line, e, cut, 1) ||
		    gives_up_on(l, line, e, cut, repeated))
			return true;
	}
	return n > 0 && n <= HARD_MAX && gives_up_on(l, line, e, n, n);
}

static void
find_slow(struct linter *l, const struct sig_line *line)
{
	for (const struct sig_example *e = line->examples; e != NULL;
	     e = e->next)
		if (!e->counter && is_slow_on(l, line, e))
			return;
}

/* --- shadowed --- */

static int
compare_patterns(const struct sig_line *x, const struct sig_line *y)
{
	struct bytes p = regex_pattern(x->regex), q = regex_pattern(y->regex);
	unsigned f = regex_flags(x->regex), g = regex_flags(y->regex);

	if (x->probe != y->probe)
		return x->probe < y->probe ? -1 : 1;
	if (f != g)
		return f < g ? -1 : 1;
	if (p.n != q.n)
		return p.n < q.n ? -1 : 1;
	return p.n > 0 ? memcmp(p.p, q.p, p.n) : 0;
}

static int
by_pattern(const void *a, const void *b)
{
	const struct sig_line *x = *(const struct sig_line *const *)a;
	const struct sig_line *y = *(const struct sig_line *const *)b;
	int c = compare_patterns(x, y);

	return c != 0 ? c : x->id < y->id ? -1 : x->id > y->id;
}

static void
sort_lines(struct linter *l)
{
	l->sorted = xcalloc(l->n + 1, sizeof(*l->sorted));
	for (uint32_t i = 0; i < l->n; i++)
		l->sorted[i] = l->db->line[i];
	qsort(l->sorted, l->n, sizeof(*l->sorted), by_pattern);
}

static void
find_equal_patterns(struct linter *l)
{
	for (uint32_t i = 1; i < l->n; i++) {
		const struct sig_line *first = l->sorted[i - 1];
		const struct sig_line *line = l->sorted[i];
		if (compare_patterns(first, line) == 0)
			l->record[line->id].shadowed = told_place(
			    l, "the same pattern stands at ", &first->place);
	}
}

/*
 * The line that is judged and has the pattern of this one, which is not:
 * whoever works on a copy of the built-in signatures is not told of the
 * original.
 */
static const struct sig_line *
twin_of(const struct linter *l, const struct sig_line *line)
{
	uint32_t lo = 0, hi = l->n;

	while (lo < hi && line->id >= l->n) {
		uint32_t middle = lo + (hi - lo) / 2;
		int c = compare_patterns(l->sorted[middle], line);
		if (c == 0)
			return l->sorted[middle];
		if (c < 0)
			lo = middle + 1;
		else
			hi = middle;
	}
	return NULL;
}

/* a copy stands where its original does, though it was loaded first */
static void
find_places(struct linter *l)
{
	for (uint32_t i = 0; i < l->n; i++)
		l->place[i] = i;
	for (uint32_t i = l->n; i < l->db->n_line; i++) {
		const struct sig_line *twin = twin_of(l, l->db->line[i]);
		if (twin != NULL)
			l->place[twin->id] = i;
	}
}

static uint32_t
place_of(const struct linter *l, const struct sig_line *line)
{
	return line->id < l->n ? l->place[line->id] : line->id;
}

/* the first line of the same section in front of `line` that matches */
static const struct sig_line *
first_before(
    struct linter *l, const struct sig_line *line, struct bytes subject)
{
	int64_t probe =
	    line->kind == SIG_CLIENT ? (int64_t)NARROW_CLIENTS : line->probe;
	uint32_t id;

	narrow_scan(l->scan, subject);
	for (uint32_t at = 0;
	     narrow_next(l->scan, probe, &at, &id) && id < line->id;)
		if (matches(l, l->db->line[id], subject))
			return l->db->line[id];
	return NULL;
}

static void
find_shadowed(struct linter *l, const struct sig_line *line)
{
	const struct sig_line *before = NULL;

	if (l->record[line->id].shadowed != NULL)
		return;
	for (const struct sig_example *e = line->examples; e != NULL;
	     e = e->next) {
		if (e->counter)
			continue;
		before = first_before(l, line, e->bytes);
		if (before == NULL)
			return;
	}
	if (before != NULL)
		l->record[line->id].shadowed = told_place(l,
		    "all of its examples are matched by the line at ",
		    &before->place);
}

/* --- over-broad --- */

static void
note_broad(struct linter *l, const struct sig_line *line, const char *text)
{
	struct record *r = &l->record[line->id];

	if (r->broad == NULL)
		r->broad = text;
	else
		r->more++;
}

/* whether a service is the other, or a kind of it: http and http-proxy */
static bool
related(const char *a, const char *b)
{
	size_t n = strlen(a) < strlen(b) ? strlen(a) : strlen(b);

	return strncmp(a, b, n) == 0;
}

/* the service is right, and more is not said than that */
static bool
may_say(const struct sig_line *line, const struct noise *noise)
{
	return noise->service != NULL &&
	       related(line->service, noise->service) &&
	       line->field[FIELD_PRODUCT] == NULL;
}

static void
try_noise(struct linter *l, const struct noise *noise, struct bytes subject)
{
	narrow_scan(l->scan, subject);
	for (uint32_t id = 0; id < l->n; id++) {
		const struct sig_line *line = l->db->line[id];
		if (!narrow_may(l->scan, id))
			continue;
		if (l->record[id].slow == NULL && gives_up(l, line, subject)) {
			buf_clear(&l->text);
			buf_printf(&l->text, "gives up on %s", noise->name);
			l->record[id].slow = keep_text(l);
		}
		if (may_say(line, noise) || !matches(l, line, subject))
			continue;
		buf_clear(&l->text);
		buf_printf(&l->text, "matches %s", noise->name);
		note_broad(l, line, keep_text(l));
	}
}

static void
find_noisy(struct linter *l)
{
	struct buf subject = { 0 };
	struct noise noise;

	for (size_t i = 0; noise_get(i, &noise, &subject); i++)
		try_noise(l, &noise, buf_view(&subject));
	buf_release(&subject);
}

/* whether the matcher asks `other` for the line's answers, if only later */
static bool
stands_behind(const struct linter *l, const struct sig_line *other,
    const struct sig_line *line)
{
	const struct sig_list *chain;

	if (other->probe == line->probe)
		return place_of(l, other) > place_of(l, line);
	chain = &l->db->probe[line->probe].chain;
	for (size_t i = 0; i < chain->n; i++)
		if (chain->v[i] == other->probe)
			return true;
	return false;
}

/* a hard line that could take the answer away from the line it belongs to */
static bool
competes(const struct linter *l, const struct sig_line *other,
    const struct sig_line *line)
{
	if (other->kind != SIG_MATCH || line->kind == SIG_CLIENT ||
	    related(other->service, line->service))
		return false;
	return l->db->probe[other->probe].proto ==
	           l->db->probe[line->probe].proto &&
	       !stands_behind(l, other, line);
}

static void
try_example(
    struct linter *l, const struct sig_line *line, const struct sig_example *e)
{
	narrow_scan(l->scan, e->bytes);
	for (uint32_t id = 0; id < l->n; id++) {
		const struct sig_line *other = l->db->line[id];
		if (!narrow_may(l->scan, id) || !competes(l, other, line) ||
		    !matches(l, other, e->bytes))
			continue;
		buf_clear(&l->text);
		buf_printf(&l->text, "matches the example of %s at %s:%u",
		    line->service, e->place.file, e->place.line);
		note_broad(l, other, keep_text(l));
	}
}

static void
find_broad(struct linter *l)
{
	find_noisy(l);
	for (size_t i = 0; i < l->db->n_line; i++) {
		const struct sig_line *line = l->db->line[i];
		if (twin_of(l, line) != NULL)
			continue;
		for (const struct sig_example *e = line->examples; e != NULL;
		     e = e->next)
			if (!e->counter)
				try_example(l, line, e);
	}
}

/* --- what a look at the line tells --- */

static bool
has_example(const struct sig_line *line)
{
	for (const struct sig_example *e = line->examples; e != NULL;
	     e = e->next)
		if (!e->counter)
			return true;
	return false;
}

/* the first example that does not tell where it comes from */
static const struct sig_example *
untold_example(const struct sig_line *line)
{
	for (const struct sig_example *e = line->examples; e != NULL;
	     e = e->next)
		if (!e->counter && e->origin == SIG_UNTOLD)
			return e;
	return NULL;
}

/* what a line's matches can not be without */
struct required {
	unsigned
	    string;     /* bytes of the shortest string of which one is there */
	unsigned first; /* bytes that are known among the first */
};

static struct required
required_by(const struct sig_line *line)
{
	struct arena tree = { 0 };
	struct literals l;
	struct required r = { 0 };

	literals_of(pattern_parse(&tree, regex_pattern(line->regex)), NULL, &l);
	arena_release(&tree);
	const struct literal_set *set = literals_longest(&l);
	if (set != NULL)
		r.string = literal_set_least(set);
	for (unsigned i = 0; i < l.prefix_n; i++)
		r.first += l.mask[i] != 0;
	return r;
}

static bool
is_marked(struct linter *l, const struct sig_line *line, enum lint_kind kind)
{
	bool marked = false;

	for (const struct sig_mark *m = line->marks; m != NULL; m = m->next) {
		if (strcmp(m->warning, lint_name(kind)) != 0)
			continue;
		l->excused[m->id] = marked = true;
	}
	return marked;
}

static void
warn(struct linter *l, const struct sig_line *line, enum lint_kind kind,
    const char *text)
{
	bool whole = kind == LINT_NO_EXAMPLE || kind == LINT_NO_ORIGIN ||
	             kind == LINT_MARK;
	struct lint_warning w = { kind, line, whole ? 1 : line->column, text };

	if (text != NULL && !is_marked(l, line, kind))
		l->report(l->ctx, &w);
}

/* once all lines were judged: the marks that stood for nothing */
static void
report_marks(struct linter *l, const struct sig_line *line)
{
	for (const struct sig_mark *m = line->marks; m != NULL; m = m->next) {
		if (l->excused[m->id])
			continue;
		l->excused[m->id] = true;
		buf_clear(&l->text);
		buf_printf(&l->text,
		    "the mark at line %u is not needed: nothing is warned of "
		    "as %s",
		    m->place.line, m->warning);
		warn(l, line, LINT_MARK, buf_cstr(&l->text));
	}
}

static const char *
told_broad(struct linter *l, const struct record *r)
{
	if (r->broad == NULL || r->more == 0)
		return r->broad;
	buf_clear(&l->text);
	buf_printf(&l->text, "%s, and %u more", r->broad, r->more);
	return keep_text(l);
}

static const char *
told_untold(struct linter *l, const struct sig_example *e)
{
	if (e == NULL)
		return NULL;
	buf_clear(&l->text);
	buf_printf(&l->text,
	    "the example at line %u does not tell where it comes from",
	    e->place.line);
	return keep_text(l);
}

static void
report_line(struct linter *l, const struct sig_line *line)
{
	const struct record *r = &l->record[line->id];
	struct required required = required_by(line);

	if (!has_example(line))
		warn(l, line, LINT_NO_EXAMPLE, "the line has no example");
	warn(l, line, LINT_NO_ORIGIN, told_untold(l, untold_example(line)));
	if (!regex_is_anchored(line->regex) && required.string < SURE)
		warn(l, line, LINT_UNANCHORED,
		    "may match anywhere in an answer, and has no string of 8 "
		    "bytes");
	if (required.string < LITERAL_GRAM && required.first < LITERAL_GRAM)
		warn(l, line, LINT_NO_LITERAL,
		    "no string of 4 bytes is in all that it matches, nor are "
		    "4 of the first 8 known, so hardly an attempt is spared");
	warn(l, line, LINT_SLOW, r->slow);
	warn(l, line, LINT_SHADOWED, r->shadowed);
	warn(l, line, LINT_OVER_BROAD, told_broad(l, r));
}

void
lint(const struct sigdb *db, uint32_t n, lint_fn *report, void *ctx)
{
	struct linter l = {
		.db = db,
		.n = n,
		.record = xcalloc(n + 1, sizeof(*l.record)),
		.scratch = regex_scratch_new(REGEX_JIT),
		.place = xcalloc(n + 1, sizeof(*l.place)),
		.scan = narrow_scan_new(db->narrow),
		.excused = xcalloc(db->n_mark + 1, sizeof(bool)),
		.report = report,
		.ctx = ctx,
	};

	sort_lines(&l);
	find_places(&l);
	find_equal_patterns(&l);
	for (uint32_t i = 0; i < n; i++) {
		find_slow(&l, db->line[i]);
		find_shadowed(&l, db->line[i]);
	}
	find_broad(&l);
	for (uint32_t i = 0; i < n; i++)
		report_line(&l, db->line[i]);
	for (uint32_t i = 0; i < n; i++)
		report_marks(&l, db->line[i]);
	free(l.record);
	free(l.excused);
	free(l.sorted);
	free(l.place);
	regex_scratch_free(l.scratch);
	narrow_scan_free(l.scan);
	arena_release(&l.arena);
	buf_release(&l.text);
}
