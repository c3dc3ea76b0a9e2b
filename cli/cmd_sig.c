/*
 * hark sig check, test and stats: work on signature files.
 */
#include "cli/say.h"
#include "cli/signatures.h"
#include "cli/verbs.h"

#include "base/text.h"
#include "base/xalloc.h"
#include "match/match.h"
#include "match/regex.h"
#include "report/report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct sig_options {
	bool no_defaults;
	unsigned verbose;
};

static const struct option sig_table[] = {
	{ NULL, "--no-default-signatures", NULL,
	    "do not use the built-in signatures", option_flag,
	    offsetof(struct sig_options, no_defaults) },
	{ "-v", NULL, NULL, "list lines without an example, too", option_count,
	    offsetof(struct sig_options, verbose) },
	{ 0 },
};

static const struct option_group sig_groups[] = {
	{ "Options", sig_table, 0 },
	{ 0 },
};

/* a file's name or a field, as text to standard output */
static void
put_text(const char *s)
{
	struct buf text = { 0 };

	text_add(&text, bytes_str(s));
	fputs(buf_cstr(&text), stdout);
	buf_release(&text);
}

static void
put_place(const struct sig_place *place)
{
	put_text(place->file);
	printf(":%u: ", place->line);
}

/* the end of a verb: its results must have arrived */
static enum exit_code
finish(enum exit_code status)
{
	struct err err;

	if (report_flushed(stdout, &err))
		return status;
	say("standard output: %s", err.text);
	return EXIT_FAILED;
}

static enum exit_code
exit_of_load(enum load l)
{
	static const enum exit_code codes[] = {
		[LOAD_FINE] = EXIT_FINE,
		[LOAD_ERRORS] = EXIT_DIFFERENT,
		[LOAD_UNREADABLE] = EXIT_FAILED,
	};
	return codes[l];
}

/* --- check --- */

/* how much a database holds */
struct sizes {
	size_t probes;
	size_t lines[SIG_CLIENT + 1];
	size_t examples;
};

static struct sizes
sizes_of(const struct sigdb *db)
{
	struct sizes s = { .probes = db->n_probe, .examples = db->n_example };

	for (size_t i = 0; i < db->n_line; i++)
		s.lines[db->line[i]->kind]++;
	return s;
}

static void
print_sizes(const char *path, const struct sizes *s)
{
	put_text(path);
	printf(": %zu probes, %zu match lines, %zu softmatch lines, ",
	    s->probes, s->lines[SIG_MATCH], s->lines[SIG_SOFTMATCH]);
	if (s->lines[SIG_CLIENT] > 0)
		printf("%zu client lines, ", s->lines[SIG_CLIENT]);
	printf("%zu examples\n", s->examples);
}

/* one file alone; the names it falls back to may be built-in ones */
static enum load
check_file(const char *path, bool no_defaults)
{
	struct sigdb *db = sigdb_new();
	enum load l = signatures_add_file(db, path);
	struct sizes sizes = sizes_of(db);

	if (l == LOAD_FINE && !no_defaults &&
	    !signatures_add_builtin(db, SIG_COMPILE_LAZILY))
		l = LOAD_ERRORS;
	if (l == LOAD_FINE && !signatures_finish(db))
		l = LOAD_ERRORS;
	if (l == LOAD_FINE)
		print_sizes(path, &sizes);
	sigdb_free(db);
	return l;
}

static enum exit_code
run_check(const struct call *call, void *o)
{
	const struct sig_options *options = o;
	enum load worst = LOAD_FINE;

	if (call->operands.n == 0) {
		say("which files? See \"hark sig check --help\"");
		return EXIT_USAGE;
	}
	for (size_t i = 0; i < call->operands.n; i++) {
		enum load l =
		    check_file(call->operands.v[i], options->no_defaults);
		if (l > worst)
			worst = l;
	}
	return finish(exit_of_load(worst));
}

/* --- test --- */

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

/* a finding_fn for a matcher that is only tried */
static void
ignore(void *ctx, const struct finding *f)
{
	(void)ctx, (void)f;
}

static enum exit_code
run_test(const struct call *call, void *o)
{
	const struct sig_options *options = o;
	enum load why;
	struct sigdb *db = signatures_open(
	    &call->operands, options->no_defaults, SIG_COMPILE_LAZILY, &why);
	struct testing t = { .db = db };

	if (db == NULL)
		return exit_of_load(why);
	/* examples also prove that narrowing finds what all lines do */
	t.matcher = matcher_new(t.db,
	    &(struct match_options){ .mode = MATCH_CROSS_CHECK }, ignore, NULL);
	t.scratch = regex_scratch_new(REGEX_JIT);
	for (size_t i = 0; i < t.db->n_line; i++)
		test_line(&t, t.db->line[i], options->verbose > 0);
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
	return finish(
	    t.failed > 0 || differences > 0 ? EXIT_DIFFERENT : EXIT_FINE);
}

/* --- stats --- */

/* lines that have the same name: a service or a file */
struct tally {
	const char *name;
	size_t n[SIG_CLIENT + 1];
	size_t examples;
};

static int
by_name(const void *a, const void *b)
{
	const struct tally *x = a, *y = b;

	return strcmp(x->name, y->name);
}

static struct tally
tally_of(const struct sig_line *line, const char *name)
{
	struct tally t = { .name = name };

	t.n[line->kind] = 1;
	for (const struct sig_example *e = line->examples; e != NULL;
	     e = e->next)
		t.examples++;
	return t;
}

/* sorts, and makes one row of those with the same name; returns how many */
static size_t
add_up(struct tally *row, size_t n)
{
	size_t used = 0;

	qsort(row, n, sizeof(*row), by_name);
	for (size_t i = 0; i < n; i++) {
		if (used == 0 || by_name(&row[used - 1], &row[i]) != 0) {
			row[used++] = row[i];
			continue;
		}
		for (int k = 0; k <= SIG_CLIENT; k++)
			row[used - 1].n[k] += row[i].n[k];
		row[used - 1].examples += row[i].examples;
	}
	return used;
}

static const char *
file_of(const struct sig_line *line)
{
	return line->place.file;
}

static const char *
service_of(const struct sig_line *line)
{
	return line->service;
}

static void
print_tallies(const struct sigdb *db, const char *heading,
    const char *(*name_of)(const struct sig_line *))
{
	struct tally *row = xcalloc(db->n_line, sizeof(*row));

	for (size_t i = 0; i < db->n_line; i++)
		row[i] = tally_of(db->line[i], name_of(db->line[i]));
	size_t n = add_up(row, db->n_line);
	printf("%7s %9s %6s %8s  %s\n", "match", "softmatch", "client",
	    "examples", heading);
	for (size_t i = 0; i < n; i++) {
		printf("%7zu %9zu %6zu %8zu  ", row[i].n[SIG_MATCH],
		    row[i].n[SIG_SOFTMATCH], row[i].n[SIG_CLIENT],
		    row[i].examples);
		put_text(row[i].name);
		putchar('\n');
	}
	free(row);
}

static enum exit_code
run_stats(const struct call *call, void *o)
{
	const struct sig_options *options = o;
	enum load why;
	struct sigdb *db = signatures_open(
	    &call->operands, options->no_defaults, SIG_COMPILE_LAZILY, &why);

	if (db == NULL)
		return exit_of_load(why);
	printf("%zu probes, %zu lines, %zu examples\n\n", db->n_probe,
	    db->n_line, db->n_example);
	print_tallies(db, "file", file_of);
	putchar('\n');
	print_tallies(db, "service", service_of);
	sigdb_free(db);
	return finish(EXIT_FINE);
}

const struct verb verb_sig_check = {
	"sig check",
	"FILE...",
	"read signature files and tell every error in them",
	sig_groups,
	sizeof(struct sig_options),
	run_check,
	NULL,
	CONFINED_FIRST,
};

const struct verb verb_sig_test = {
	"sig test",
	"[FILE]...",
	"hold every signature against its examples",
	sig_groups,
	sizeof(struct sig_options),
	run_test,
	NULL,
	CONFINED_FIRST,
};

const struct verb verb_sig_stats = {
	"sig stats",
	"[FILE]...",
	"count signatures by file and by service",
	sig_groups,
	sizeof(struct sig_options),
	run_stats,
	NULL,
	CONFINED_FIRST,
};
