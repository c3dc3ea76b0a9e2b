/*
 * hark sig check: every error of a signature file, and what may be one.
 */
#include "cli/say.h"
#include "cli/sig.h"

#include "match/lint.h"

#include <stdio.h>

struct check_options {
	bool no_defaults;
	bool no_warnings;
	bool strict;
	unsigned verbose;
};

static const struct option check_table[] = {
	{ NULL, "--no-default-signatures", NULL,
	    "do not use the built-in signatures", option_flag,
	    offsetof(struct check_options, no_defaults) },
	{ "-q", "--no-warnings", NULL, "errors alone", option_flag,
	    offsetof(struct check_options, no_warnings) },
	{ NULL, "--strict", NULL, "fail on warnings, too", option_flag,
	    offsetof(struct check_options, strict) },
	{ "-v", NULL, NULL,
	    "name every line without an example, or whose example has no "
	    "origin, in a file that has none",
	    option_count, offsetof(struct check_options, verbose) },
	{ 0 },
};

static const struct option_group check_groups[] = {
	{ "Options", check_table, 0 },
	{ 0 },
};

/* how much a database holds */
struct sizes {
	size_t probes;
	size_t lines[SIG_CLIENT + 1];
	size_t examples;
	size_t origins; /* examples that tell where they come from */
};

static struct sizes
sizes_of(const struct sigdb *db)
{
	struct sizes s = { .probes = db->n_probe, .examples = db->n_example };

	for (size_t i = 0; i < db->n_line; i++) {
		s.lines[db->line[i]->kind]++;
		for (const struct sig_example *e = db->line[i]->examples;
		     e != NULL; e = e->next)
			s.origins += e->origin != SIG_UNTOLD;
	}
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

/* --- warnings --- */

struct warnings {
	const struct sig_source *source;
	const char *fold[LINT_N]; /* said once, for all lines of the file */
	size_t n[LINT_N];
};

/* a lint_fn */
static void
say_warning(void *ctx, const struct lint_warning *w)
{
	struct warnings *told = ctx;
	struct buf text = { 0 };
	const char *folded = told->fold[w->kind];

	if (told->n[w->kind]++ > 0 && folded != NULL)
		return;
	buf_printf(&text, "warning: %s [%s]", folded != NULL ? folded : w->text,
	    lint_name(w->kind));
	sig_source_say(told->source, w->line->place.file, w->line->place.line,
	    w->column, buf_cstr(&text));
	buf_release(&text);
}

static size_t
total(const struct warnings *told)
{
	size_t n = 0;

	for (int k = 0; k < LINT_N; k++)
		n += told->n[k];
	return n;
}

static void
print_warnings(const char *path, const struct warnings *told)
{
	const char *before = ": ";

	if (total(told) == 0)
		return;
	put_text(path);
	for (int k = 0; k < LINT_N; k++) {
		if (told->n[k] == 0)
			continue;
		printf("%s%zu [%s]", before, told->n[k],
		    lint_name((enum lint_kind)k));
		before = ", ";
	}
	putchar('\n');
}

/* --- a file --- */

/* what came of one file: the errors are told, so are the warnings */
struct checked {
	enum load load;
	size_t warnings;
};

static void
check_lines(const struct sigdb *db, const char *path,
    const struct sig_source *source, const struct sizes *sizes,
    const struct check_options *options, struct checked *result)
{
	struct warnings told = { .source = source };
	size_t n = 0;

	if (sizes->examples == 0 && options->verbose == 0)
		told.fold[LINT_NO_EXAMPLE] = "neither this line nor any other "
		                             "of the file has an example";
	if (sizes->origins == 0 && options->verbose == 0)
		told.fold[LINT_NO_ORIGIN] =
		    "neither this line's example nor any other of the file "
		    "tells where it comes from";

	for (int k = 0; k <= SIG_CLIENT; k++)
		n += sizes->lines[k];
	if (!options->no_warnings)
		lint(db, (uint32_t)n, say_warning, &told);
	print_sizes(path, sizes);
	print_warnings(path, &told);
	result->warnings = total(&told);
}

/* one file alone; the names it falls back to may be built-in ones */
static struct checked
check_file(const char *path, const struct check_options *options)
{
	struct sigdb *db = sigdb_new();
	struct sig_source source = { 0 };
	struct checked result = { signatures_add_file(db, path, &source), 0 };
	struct sizes sizes = sizes_of(db);

	if (result.load == LOAD_FINE && !options->no_defaults &&
	    !signatures_add_builtin(db, SIG_COMPILE_LAZILY))
		result.load = LOAD_ERRORS;
	if (result.load == LOAD_FINE && !signatures_finish(db, &source))
		result.load = LOAD_ERRORS;
	if (result.load == LOAD_FINE)
		check_lines(db, path, &source, &sizes, options, &result);
	sig_source_release(&source);
	sigdb_free(db);
	return result;
}

static enum exit_code
run_check(const struct call *call, void *o)
{
	const struct check_options *options = o;
	enum load worst = LOAD_FINE;
	size_t warnings = 0;

	if (call->operands.n == 0) {
		say("which files? See \"hark sig check --help\"");
		return EXIT_USAGE;
	}
	for (size_t i = 0; i < call->operands.n; i++) {
		struct checked c = check_file(call->operands.v[i], options);
		if (c.load > worst)
			worst = c.load;
		warnings += c.warnings;
	}
	if (worst == LOAD_FINE && warnings > 0 && options->strict)
		return sig_finish(EXIT_DIFFERENT);
	return sig_finish(sig_exit_of(worst));
}

const struct verb verb_sig_check = {
	"sig check",
	"FILE...",
	"tell every error in signature files, and what may be one",
	check_groups,
	sizeof(struct check_options),
	run_check,
	NULL,
	CONFINED_FIRST,
};
