/*
 * hark sig test: every signature against its examples.
 */
#include "cli/sig.h"

#include "base/buf.h"
#include "match/match.h"
#include "match/regex.h"

#include <stdio.h>
#include <string.h>

struct test_options {
	bool no_defaults;
	unsigned verbose;
};

static const struct option test_table[] = {
	{ NULL, "--no-default-signatures", NULL,
	    "do not use the built-in signatures", option_flag,
	    offsetof(struct test_options, no_defaults) },
	{ "-v", NULL, NULL, "list lines without an example, too", option_count,
	    offsetof(struct test_options, verbose) },
	{ 0 },
};

static const struct option_group test_groups[] = {
	{ "Options", test_table, 0 },
	{ 0 },
};

struct testing {
	const struct sigdb *db;
	struct matcher *matcher;
	struct regex_scratch *scratch;
	size_t examples, failed, without;
};

/* begins the line that tells a failure */
static void
fail(struct testing *t, const struct sig_example *e)
{
	t->failed++;
	put_place(&e->place);
	fputs(e->counter ? "counter: " : "example: ", stdout);
}

static void
run_counter(
    struct testing *t, const struct sig_line *line, const struct sig_example *e)
{
	struct regex_groups groups;

	if (regex_match(line->regex, t->scratch, e->bytes, &groups) ==
	    REGEX_MISS)
		return;
	fail(t, e);
	printf("the line at %u matches it, and must not\n", line->place.line);
}

static void
tell_winner(const struct sig_line *line, const struct sig_line *winner)
{
	printf("expected the line at %u to win, ", line->place.line);
	if (winner == NULL) {
		puts("but no line matches");
		return;
	}
	fputs("but ", stdout);
	put_text(winner->place.file);
	printf(":%u does (%s)\n", winner->place.line, winner->service);
}

static void
check_field(struct testing *t, const struct sig_example *e, const char *name,
    const char *expected, const char *got)
{
	if (expected == NULL || (got != NULL && strcmp(expected, got) == 0))
		return;
	fail(t, e);
	printf("expected %s \"", name);
	put_text(expected);
	printf("\", got %s%s%s\n", got != NULL ? "\"" : "",
	    got != NULL ? got : "none", got != NULL ? "\"" : "");
}

static bool
has_cpe(const struct finding *f, const char *cpe)
{
	for (size_t i = 0; i < f->n_cpe; i++)
		if (strcmp(f->cpe[i], cpe) == 0)
			return true;
	return false;
}

static void
check_cpe(struct testing *t, const struct sig_example *e,
    const struct finding *f, const char *cpe)
{
	if (has_cpe(f, cpe))
		return;
	fail(t, e);
	fputs("expected ", stdout);
	put_text(cpe);
	fputs(", got", stdout);
	for (size_t i = 0; i < f->n_cpe; i++)
		printf(" %s", f->cpe[i]);
	puts(f->n_cpe == 0 ? " no CPE" : "");
}

static void
run_example(
    struct testing *t, const struct sig_line *line, const struct sig_example *e)
{
	const struct sig_line *winner;
	struct finding f;

	if (!matcher_try(t->matcher, line, e->bytes, &f, &winner)) {
		fail(t, e);
		tell_winner(line, winner);
		return;
	}
	for (int i = 0; i < FIELD_N; i++)
		check_field(
		    t, e, field_name((enum field)i), e->field[i], f.field[i]);
	for (size_t i = 0; i < e->n_cpe; i++)
		check_cpe(t, e, &f, e->cpe[i]);
}

static void
test_line(struct testing *t, const struct sig_line *line, bool verbose)
{
	bool any = false;

	for (const struct sig_example *e = line->examples; e != NULL;
	     e = e->next) {
		t->examples++;
		any |= !e->counter;
		if (e->counter)
			run_counter(t, line, e);
		else
			run_example(t, line, e);
	}
	if (any)
		return;
	t->without++;
	if (verbose) {
		put_place(&line->place);
		printf("no example (%s)\n", line->service);
	}
}

/* what is said to the example is what captures are understood by */
static void
check_words(struct testing *t, const struct sig_probe *probe,
    const struct sig_example *e, struct bytes words)
{
	if (words.n == 0 || sig_is_like(probe, t->scratch, words))
		return;
	fail(t, e);
	printf(
	    "no `like` of %s matches what is said to it then\n", probe->name);
}

/* whether one of the probe's examples is gone on from by this `then` line */
static bool
is_tried(struct testing *t, const struct sig_probe *probe,
    const struct sig_then *then)
{
	struct buf words = { 0 };
	bool tried = false;

	for (size_t i = 0; i < probe->lines.n && !tried; i++) {
		const struct sig_line *line = t->db->line[probe->lines.v[i]];
		for (const struct sig_example *e = line->examples;
		     e != NULL && !tried; e = e->next) {
			buf_clear(&words);
			tried = !e->counter && sig_then(probe, t->scratch,
			                           e->bytes, &words) == then;
			if (tried)
				check_words(t, probe, e, buf_view(&words));
		}
	}
	buf_release(&words);
	return tried;
}

static void
test_thens(struct testing *t, const struct sig_probe *probe)
{
	for (size_t i = 0; i < probe->n_then; i++) {
		if (is_tried(t, probe, &probe->then[i]))
			continue;
		t->failed++;
		put_place(&probe->then[i].place);
		printf("then: no example of %s is gone on from by it\n",
		    probe->name);
	}
}

/* a finding_fn for a matcher that is only tried */
static void
ignore(void *ctx, const struct finding *f)
{
	(void)ctx, (void)f;
}

static enum exit_code
run_test(const struct call *call, void *o)
{
	const struct test_options *options = o;
	enum load why;
	struct sigdb *db = signatures_open(
	    &call->operands, options->no_defaults, SIG_COMPILE_LAZILY, &why);
	struct testing t = { .db = db };

	if (db == NULL)
		return sig_exit_of(why);
	/* examples also prove that narrowing finds what all lines do */
	t.matcher = matcher_new(t.db,
	    &(struct match_options){ .mode = MATCH_CROSS_CHECK }, ignore, NULL);
	t.scratch = regex_scratch_new(REGEX_JIT);
	for (size_t i = 0; i < t.db->n_line; i++)
		test_line(&t, t.db->line[i], options->verbose > 0);
	for (size_t i = 0; i < t.db->n_probe; i++)
		test_thens(&t, &t.db->probe[i]);
	printf("%zu examples, %zu failures, %zu of %zu lines without an "
	       "example\n",
	    t.examples, t.failed, t.without, t.db->n_line);
	uint64_t differences = matcher_counts(t.matcher)->differences;
	if (differences > 0)
		printf("%llu examples match another line when all lines are "
		       "tried\n",
		    (unsigned long long)differences);
	matcher_free(t.matcher);
	regex_scratch_free(t.scratch);
	sigdb_free(db);
	return sig_finish(
	    t.failed > 0 || differences > 0 ? EXIT_DIFFERENT : EXIT_FINE);
}

const struct verb verb_sig_test = {
	"sig test",
	"[FILE]...",
	"hold every signature against its examples",
	test_groups,
	sizeof(struct test_options),
	run_test,
	NULL,
	CONFINED_FIRST,
};
