/*
 * hark diff: what two results tell differently, be they reports or captures.
 */
#include "cli/diff_print.h"
#include "cli/identify.h"
#include "cli/interrupt.h"
#include "cli/reading.h"
#include "cli/say.h"
#include "cli/verbs.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

struct diff_options {
	struct identify_options identify;
	bool json;
};

static const struct option diff_table[] = {
	{ NULL, "--json", NULL, "tell it as JSON lines", option_flag,
	    offsetof(struct diff_options, json) },
	{ 0 },
};

static const struct option_group diff_groups[] = {
	{ "Differences", diff_table, 0 },
	{ "Options", identify_options,
	    offsetof(struct diff_options, identify) },
	{ "Signatures, for captures", signature_options,
	    offsetof(struct diff_options, identify.signatures) },
	{ "Matching, for captures", matching_options,
	    offsetof(struct diff_options, identify.matching) },
	{ 0 },
};

struct diffing {
	struct identify id;
	bool unread, damaged; /* an input was: it was said which */
};

/* takes those of the wanted ports */
struct taking {
	struct result_set *into;
	const struct portset *ports; /* NULL: all */
};

static void
take_result(void *ctx, const struct result *r)
{
	struct taking *t = ctx;

	if (t->ports == NULL || portset_has(t->ports, r->proto, r->at.port))
		result_set_add(t->into, r);
}

static bool
read_results(struct diffing *d, FILE *in, enum results_format format,
    struct bytes start, const char *name, struct result_set *into)
{
	struct taking t = { into, d->id.options->ports };
	struct results *r = results_new(format, take_result, &t);
	uint8_t piece[16 << 10];
	struct err err;
	size_t n;

	results_feed(r, start);
	while ((n = fread(piece, 1, sizeof(piece), in)) > 0)
		results_feed(r, (struct bytes){ piece, n });
	bool ok = !ferror(in);
	if (!ok)
		say("%s: %s", name, strerror(errno));
	if (!results_end(r, &err)) {
		bool any = results_n(r) > 0;
		say("%s: %s%s", name, err.text,
		    any ? "; the rest is compared" : "");
		d->damaged = true;
		ok &= any;
	}
	results_free(r);
	return ok;
}

/* a capture, or a directory of them */
static bool
read_captures(struct diffing *d, char *path, struct result_set *into)
{
	const struct words one = { .v = &path, .n = 1 };
	struct captures captures = { 0 };

	captures_find(&captures, &one, d->id.options->verbose > 0);
	struct reading r = reading_run(&d->id, &captures, 0);
	struct inventory_view v = inventory_view_of(r.pipeline->inventory);
	struct taking t = { into, d->id.options->ports };
	for (size_t i = 0; i < v.n_endpoint; i++) {
		struct result one_result = result_of(v.endpoint[i]);
		take_result(&t, &one_result);
	}
	inventory_view_release(&v);
	const char *misfit = r.pipeline->misfit.text;
	if (misfit[0] != '\0')
		say("the filter makes no sense for %s", misfit);
	bool ok = !r.unread && misfit[0] == '\0';
	pipeline_free(r.pipeline);
	captures_release(&captures);
	d->damaged |= r.damaged;
	return ok;
}

/* what was read for looking at it is lost where it can not be read again */
static bool
is_file(FILE *in)
{
	struct stat st;

	return fstat(fileno(in), &st) == 0 && S_ISREG(st.st_mode);
}

static bool
read_file(struct diffing *d, FILE *in, char *path, struct result_set *into)
{
	bool is_stdin = strcmp(path, "-") == 0;
	const char *name = is_stdin ? "standard input" : path;
	uint8_t start[RESULTS_START];
	size_t n = fread(start, 1, sizeof(start), in);
	enum results_format format =
	    results_recognise((struct bytes){ start, n });

	if (ferror(in)) {
		say("%s: %s", name, strerror(errno));
		return false;
	}
	if (format != RESULTS_NONE)
		return read_results(
		    d, in, format, (struct bytes){ start, n }, name, into);
	if (!is_stdin && is_file(in))
		return read_captures(d, path, into);
	say("%s: no result of hark, Nmap or masscan; captures are compared "
	    "as files",
	    name);
	return false;
}

static bool
read_side(struct diffing *d, char *path, struct result_set *into)
{
	bool is_stdin = strcmp(path, "-") == 0;
	struct stat st;
	struct err err;

	if (!is_stdin && stat(path, &st) == 0 && S_ISDIR(st.st_mode)) {
		if (!read_captures(d, path, into))
			return false;
	} else {
		FILE *in = is_stdin ? stdin : fopen(path, "rbe");
		if (in == NULL) {
			say("%s: %s", path, strerror(errno));
			return false;
		}
		bool ok = read_file(d, in, path, into);
		if (!is_stdin)
			fclose(in);
		if (!ok)
			return false;
	}
	if (result_set_seal(into, &err))
		return true;
	say("%s: %s", path, err.text);
	return false;
}

static enum exit_code
compare(const struct diffing *d, const struct diff_options *options,
    const struct result_set *const side[2])
{
	const struct diff_printer *print =
	    options->json ? &diff_as_json : &diff_as_text;
	struct diff_counts counts =
	    diff_sets(side[0], side[1], print->one, stdout);
	bool differ = counts.of[DIFF_NEW] + counts.of[DIFF_GONE] +
	                  counts.of[DIFF_CHANGED] >
	              0;
	enum exit_code status = d->damaged ? EXIT_DAMAGED
	                        : differ   ? EXIT_DIFFERENT
	                                   : EXIT_FINE;
	struct err err;

	print->end(stdout, &counts, (int)status);
	if (report_flushed(stdout, &err))
		return status;
	say("standard output: %s", err.text);
	return EXIT_FAILED;
}

static enum exit_code
run_diff(const struct call *call, void *o)
{
	struct diff_options *options = o;
	char **path = call->operands.v;
	struct diffing d = { 0 };

	if (call->operands.n != 2 ||
	    (strcmp(path[0], "-") == 0 && strcmp(path[1], "-") == 0)) {
		say("diff takes two results; see \"hark diff --help\"");
		return EXIT_USAGE;
	}
	enum exit_code status = identify_open(&d.id, call, &options->identify);
	if (status != EXIT_FINE)
		return status;
	interrupt_catch();
	struct result_set *side[2] = { result_set_new(), result_set_new() };
	for (int i = 0; i < 2 && status == EXIT_FINE; i++)
		if (!read_side(&d, path[i], side[i]))
			status = EXIT_FAILED;
	if (interrupt_came())
		status = EXIT_INTERRUPTED;
	if (status == EXIT_FINE)
		status = compare(&d, options,
		    (const struct result_set *const[]){ side[0], side[1] });
	result_set_free(side[0]);
	result_set_free(side[1]);
	identify_drop(&d.id);
	return status;
}

static void
release_diff(void *o)
{
	identify_release(&((struct diff_options *)o)->identify);
}

const struct verb verb_diff = {
	"diff",
	"A B",
	"what changed between two results: JSON lines, Nmap's or masscan's, or "
	"captures",
	diff_groups,
	sizeof(struct diff_options),
	run_diff,
	release_diff,
	CONFINED_FIRST,
};
