/*
 * hark match: raw responses through the core; no network, no capture file.
 */
#include "cli/file.h"
#include "cli/interrupt.h"
#include "cli/match_line.h"
#include "cli/matching.h"
#include "cli/say.h"
#include "cli/signatures.h"
#include "cli/verbs.h"

#include "base/os.h"
#include "base/text.h"
#include "match/match.h"
#include "report/json_fields.h"
#include "report/report.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

enum {
	LINE_MAX_BYTES = 4 << 20, /* of one line of JSON */
	RAW_MAX_BYTES = 16 << 20, /* of a response in a file */
};

struct match_call {
	struct signature_options signatures;
	struct match_options matching;
	bool cross_check;
	bool json;
	enum proto proto;
	unsigned port;
	const char *probe;
	unsigned verbose;
};

static const struct option match_table[] = {
	{ NULL, "--json", NULL, "answer in JSON also for a FILE", option_flag,
	    offsetof(struct match_call, json) },
	{ NULL, "--proto", "PROTO", "tcp (the default) or udp", option_proto,
	    offsetof(struct match_call, proto) },
	{ NULL, "--port", "N", "the server's port", option_port,
	    offsetof(struct match_call, port) },
	{ NULL, "--probe", "NAME", "the probe that was answered", option_text,
	    offsetof(struct match_call, probe) },
	{ NULL, "--cross-check", NULL,
	    "try all lines as well, and fail when the index missed one",
	    option_flag, offsetof(struct match_call, cross_check) },
	{ "-v", NULL, NULL, "say how many were matched", option_count,
	    offsetof(struct match_call, verbose) },
	{ 0 },
};

static const struct option_group match_groups[] = {
	{ "Options", match_table, 0 },
	{ "Signatures", signature_options,
	    offsetof(struct match_call, signatures) },
	{ "Matching", matching_options, offsetof(struct match_call, matching) },
	{ 0 },
};

/* --- one finding, in either form --- */

/* a finding_fn: puts what was found about the server into an object */
static void
found_json(void *ctx, const struct finding *f)
{
	json_t *answer = *(json_t **)ctx;

	if (f->about_client || f->service == NULL)
		return;
	json_put_service(answer, f->service, f->field, f->cpe, f->n_cpe);
	json_put_judgement(
	    answer, f->tunnel, f->method, f->confidence, f->signature);
}

static void
print_field(const char *name, const char *text)
{
	if (text != NULL)
		printf("    %s: %s\n", name, text);
}

/* how a file's finding is printed */
struct text_sink {
	bool verbose;
	bool any;
};

/* a finding_fn: prints it as a row of the report's table would */
static void
found_text(void *ctx, const struct finding *f)
{
	struct text_sink *sink = ctx;
	struct buf version = { 0 };

	if (f->about_client || f->service == NULL)
		return;
	sink->any = true;
	version_add(&version, f->field);
	printf("%s%s%s%s\n", f->tunnel != TUNNEL_NONE ? "ssl/" : "", f->service,
	    version.n > 0 ? " " : "", buf_cstr(&version));
	buf_release(&version);
	for (int i = FIELD_HOSTNAME; i < FIELD_N; i++)
		print_field(field_name((enum field)i), f->field[i]);
	for (size_t i = 0; i < f->n_cpe; i++)
		print_field("cpe", f->cpe[i]);
	if (sink->verbose)
		printf(
		    "    confidence %u, by %s\n", f->confidence, f->signature);
}

/* --- lines of JSON --- */

struct matching {
	const struct match_call *options;
	struct matcher *matcher;
	json_t *answer; /* to the line at hand */
	struct match_line parsed;
	uint64_t line;
	uint64_t bad;
};

static struct response
response_of(const struct match_call *options)
{
	return (struct response){
		.proto = options->proto,
		.server.port = (uint16_t)options->port,
		.probe = options->probe,
	};
}

static void
complain(struct matching *in, const char *why)
{
	say("standard input: line %llu: %s", (unsigned long long)in->line, why);
	in->bad++;
	/* without an id nobody could tell what the answer is to */
	if (json_object_size(in->answer) == 0) {
		json_decref(in->answer);
		return;
	}
	json_put_bytes(in->answer, "error", bytes_str(why));
	json_print(stdout, in->answer);
}

static void
answer_line(struct matching *in, struct bytes text)
{
	const struct response defaults = response_of(in->options);
	struct err err;

	in->answer = json_object();
	bool ok = match_line_parse(&in->parsed, text, &defaults, &err);
	if (in->parsed.id != NULL)
		json_object_set(in->answer, "id", in->parsed.id);
	if (ok) {
		in->parsed.res.conn = in->line;
		matcher_feed(in->matcher, &in->parsed.res);
		json_print(stdout, in->answer);
	} else {
		complain(in, err.text);
	}
}

static enum exit_code
answer_lines(struct matching *in)
{
	static const char too_long[] = "longer than 4 MiB";
	struct lines lines = { .fd = STDIN_FILENO, .flush = stdout };
	struct buf text = { 0 };
	enum line got = LINE_END;

	while (!interrupt_came() && !ferror(stdout) &&
	       (got = lines_next(&lines, LINE_MAX_BYTES, &text)) != LINE_END) {
		if (got == LINE_FAILED)
			break;
		in->line++;
		if (got == LINE_TOO_LONG) {
			in->answer = json_object();
			complain(in, too_long);
		} else if (!text_is_blank(buf_view(&text))) {
			answer_line(in, buf_view(&text));
		}
	}
	buf_release(&text);
	if (interrupt_came())
		return EXIT_INTERRUPTED;
	if (got == LINE_FAILED) {
		say("standard input: %s", strerror(errno));
		return EXIT_FAILED;
	}
	return in->bad > 0 ? EXIT_DAMAGED : EXIT_FINE;
}

static void
say_counts(const struct matcher *m)
{
	const struct match_counts *n = matcher_counts(m);
	const struct {
		const char *what;
		uint64_t n;
	} rows[] = {
		{ "matched against the signatures", n->responses },
		{ "known with certainty", n->hard },
		{ "known by their service alone", n->soft },
		{ "unknown", n->unknown },
		{ "known from an equal one", n->remembered },
		{ "matched on their beginning", n->subjects_cut },
		{ "patterns given up on", n->gave_up },
		{ "given up for their time", n->over_budget },
		{ "naming a probe that no signature file has",
		    n->unknown_probes },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (rows[i].n > 0)
			say("%llu %s", (unsigned long long)rows[i].n,
			    rows[i].what);
	matching_say_costly(m);
}

/* what the cross-check found outweighs a success, not a failure */
static enum exit_code
cross_checked(const struct matcher *m, enum exit_code status)
{
	uint64_t n = matcher_counts(m)->differences;

	if (n == 0)
		return status;
	say("%llu responses match another line when all lines are tried",
	    (unsigned long long)n);
	return status == EXIT_FINE ? EXIT_DIFFERENT : status;
}

static enum exit_code
match_lines(const struct sigdb *db, const struct match_call *options)
{
	struct matching in = { .options = options };

	interrupt_catch();
	in.matcher =
	    matcher_new(db, &options->matching, found_json, &in.answer);
	enum exit_code status = cross_checked(in.matcher, answer_lines(&in));
	if (options->verbose > 0)
		say_counts(in.matcher);
	matcher_free(in.matcher);
	match_line_release(&in.parsed);
	return status;
}

/* --- one response in a file --- */

static enum exit_code
match_file(
    const struct sigdb *db, const struct match_call *options, const char *path)
{
	struct text_sink text = { options->verbose > 0, false };
	json_t *answer = json_object();
	struct buf got = { 0 };
	struct err err;
	enum exit_code status = EXIT_FAILED;
	struct matcher *m =
	    options->json
	        ? matcher_new(db, &options->matching, found_json, &answer)
	        : matcher_new(db, &options->matching, found_text, &text);

	if (file_read(path, RAW_MAX_BYTES, &got, &err)) {
		struct response res = response_of(options);
		res.got = buf_view(&got);
		res.whole = got.n;
		matcher_feed(m, &res);
		if (options->json)
			json_print(stdout, json_incref(answer));
		else if (!text.any)
			puts("unknown");
		if (options->verbose > 0)
			say_counts(m);
		status = cross_checked(m, EXIT_FINE);
	} else {
		say("%s: %s", path, err.text);
	}
	matcher_free(m);
	json_decref(answer);
	buf_release(&got);
	return status;
}

static enum exit_code
run_match(const struct call *call, void *o)
{
	struct match_call *options = o;
	const struct words *files = &call->operands;
	enum exit_code status = EXIT_FAILED;
	struct err err;

	matching_set_clocks(&options->matching);
	options->matching.seed = os_seed();
	if (options->cross_check)
		options->matching.mode = MATCH_CROSS_CHECK;
	if (files->n > 1) {
		say("match takes one file at most; see \"hark match --help\"");
		status = EXIT_USAGE;
	} else {
		struct sigdb *db = signatures_open(&options->signatures.files,
		    options->signatures.no_defaults, SIG_MATCH_ONLY, NULL);
		if (db != NULL)
			status = files->n == 0
			             ? match_lines(db, options)
			             : match_file(db, options, files->v[0]);
		sigdb_free(db);
	}
	if (!report_flushed(stdout, &err)) {
		say("standard output: %s", err.text);
		status = EXIT_FAILED;
	}
	return status;
}

static void
release_match(void *o)
{
	struct match_call *options = o;

	signature_options_release(&options->signatures);
}

const struct verb verb_match = {
	"match",
	"[FILE]",
	"match a FILE's bytes, or responses in JSON lines on standard input",
	match_groups,
	sizeof(struct match_call),
	run_match,
	release_match,
	CONFINED_FIRST,
};
