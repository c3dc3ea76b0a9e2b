/*
 * hark audit: what a run that asked wrote down, checked and read again.
 */
#include "cli/audit_file.h"
#include "cli/matching.h"
#include "cli/outputs.h"
#include "cli/say.h"
#include "cli/signatures.h"
#include "cli/verbs.h"

#include "base/os.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static const char *
one_operand(const struct call *call)
{
	if (call->operands.n == 1)
		return call->operands.v[0];
	say("which audit log? See \"hark audit --help\"");
	return NULL;
}

/* --- verify --- */

struct verify_options {
	const char *head;
};

static const struct option verify_table[] = {
	{ NULL, "--head", "HASH",
	    "the last hash must be this one, which was kept elsewhere",
	    option_text, offsetof(struct verify_options, head) },
	{ 0 },
};

static const struct option_group verify_groups[] = {
	{ "Options", verify_table, 0 },
	{ 0 },
};

static enum exit_code
run_verify(const struct call *call, void *o)
{
	const struct verify_options *options = o;
	const char *path = one_operand(call);
	enum exit_code status = EXIT_FINE;
	bool unread;
	struct err err;

	if (path == NULL)
		return EXIT_USAGE;
	struct audit_reader *r = audit_reader_new(&(struct audit_sinks){ 0 });
	const struct audit_chain *chain = audit_reader_chain(r);
	if (!audit_file_read(path, r, &unread, &err)) {
		say("%s: %s", path, err.text);
		status = unread ? EXIT_FAILED : EXIT_DIFFERENT;
	} else if (options->head != NULL &&
	           strcmp(options->head, chain->hash) != 0) {
		say("%s: its last hash is %s, and not the one that was kept: "
		    "all of it may have been written anew, or runs were added",
		    path, chain->hash);
		status = EXIT_DIFFERENT;
	} else {
		printf("%" PRIu64 " entries, %" PRIu64 " runs, whole\n"
		       "head %s\n",
		    chain->n, audit_reader_runs(r), chain->hash);
	}
	audit_reader_free(r);
	return status;
}

const struct verb verb_audit_verify = {
	"audit verify",
	"FILE",
	"check that nothing in an audit log was changed, cut or moved",
	verify_groups,
	sizeof(struct verify_options),
	run_verify,
	NULL,
	CONFINED_FIRST,
};

/* --- replay --- */

struct replay_options {
	struct signature_options signatures;
	struct match_options matching;
	struct output_options outputs;
	size_t run; /* 0: the last */
	unsigned verbose;
};

static const struct option replay_table[] = {
	{ NULL, "--run", "N", "of the runs in it the Nth (the last)",
	    option_number, offsetof(struct replay_options, run) },
	{ "-v", "--verbose", NULL, "report all that is known", option_count,
	    offsetof(struct replay_options, verbose) },
	{ 0 },
};

static const struct option_group replay_groups[] = {
	{ "Options", replay_table, 0 },
	{ "Reports", output_options, offsetof(struct replay_options, outputs) },
	{ "Signatures", signature_options,
	    offsetof(struct replay_options, signatures) },
	{ "Matching", matching_options,
	    offsetof(struct replay_options, matching) },
	{ 0 },
};

struct replay {
	uint64_t wanted; /* run */
	bool is_wanted;  /* the one that is read */
	struct inventory *inv;
	struct matcher *matcher;
};

/* as active/prober.c does: all that was asked for was asked */
static void
on_finding(void *ctx, const struct finding *f)
{
	struct replay *r = ctx;
	struct finding ours = *f;

	if (f->about_client)
		return;
	ours.method = METHOD_ACTIVE;
	inventory_add(r->inv, &ours);
}

static void
on_run(void *ctx, uint64_t number)
{
	struct replay *r = ctx;

	r->is_wanted = number == r->wanted;
}

static void
on_answer(void *ctx, const struct response *res)
{
	struct replay *r = ctx;

	if (r->is_wanted)
		matcher_feed(r->matcher, res);
}

static void
on_found(void *ctx, const struct finding *f)
{
	struct replay *r = ctx;

	if (r->is_wanted)
		inventory_add(r->inv, f);
}

static void
on_event(void *ctx, const struct endpoint_event *e)
{
	struct replay *r = ctx;

	if (r->is_wanted)
		inventory_event(r->inv, e);
}

static void
on_tls(void *ctx, const struct tls_facts *facts)
{
	struct replay *r = ctx;

	if (r->is_wanted)
		inventory_tls(r->inv, facts);
}

static void
on_fact(void *ctx, const struct host_fact *fact)
{
	struct replay *r = ctx;

	if (r->is_wanted)
		inventory_fact(r->inv, fact);
}

static void
on_latency(void *ctx, const struct addr *host, uint64_t rtt_us)
{
	struct replay *r = ctx;

	if (r->is_wanted)
		inventory_latency(r->inv, host, rtt_us);
}

/* once to see that it is whole, and how many runs it has; then for good */
static bool
read_log(const char *path, struct replay *r, size_t run, bool *unread,
    struct err *err)
{
	const struct audit_sinks sinks = { on_run, on_answer, on_found,
		on_event, on_tls, on_fact, on_latency, r };
	struct audit_reader *reader =
	    audit_reader_new(&(struct audit_sinks){ 0 });
	bool ok = audit_file_read(path, reader, unread, err);
	uint64_t n = audit_reader_runs(reader);

	audit_reader_free(reader);
	if (!ok)
		return false;
	if (run > n)
		return err_set(
		    err, "it has %" PRIu64 " runs, and no run %zu", n, run);
	r->wanted = run > 0 ? run : n;
	reader = audit_reader_new(&sinks);
	ok = audit_file_read(path, reader, unread, err);
	audit_reader_free(reader);
	return ok;
}

static enum exit_code
replay_with(const struct call *call, struct replay_options *o,
    const struct sigdb *db, const char *path)
{
	struct port_names *names = port_names_new();
	uint64_t now = os_now_us();
	struct replay r = { .inv = inventory_new(&(struct inventory_limits){
		                .seed = os_seed() }) };
	const struct report_options report = {
		.version = HARK_VERSION,
		.command = call->argv,
		.n_command = call->argc,
		.files = call->operands.v,
		.n_files = call->operands.n,
		.started_us = now,
		.finished_us = now,
		.names = names,
		.asked = true,
		.verbose = o->verbose > 0,
	};
	enum exit_code status = EXIT_FINE;
	bool unread;
	struct err err;

	r.matcher = matcher_new(db, &o->matching, on_finding, &r);
	if (!read_log(path, &r, o->run, &unread, &err)) {
		say("%s: %s", path, err.text);
		status = unread ? EXIT_FAILED : EXIT_DIFFERENT;
	} else if (!outputs_write(&o->outputs, r.inv, &report)) {
		status = EXIT_FAILED;
	}
	matcher_free(r.matcher);
	inventory_free(r.inv);
	port_names_free(names);
	return status;
}

static enum exit_code
run_replay(const struct call *call, void *o)
{
	struct replay_options *options = o;
	const char *path = one_operand(call);
	struct err err;

	if (path == NULL)
		return EXIT_USAGE;
	matching_set_clocks(&options->matching);
	if (!outputs_check(&options->outputs, &err)) {
		say("%s; see \"hark audit replay --help\"", err.text);
		return EXIT_USAGE;
	}
	if (!outputs_try(&options->outputs))
		return EXIT_FAILED;
	struct sigdb *db = signatures_open(&options->signatures.files,
	    options->signatures.no_defaults, SIG_MATCH_ONLY, NULL);
	enum exit_code status =
	    db != NULL ? replay_with(call, options, db, path) : EXIT_FAILED;
	sigdb_free(db);
	return status;
}

static void
release_replay(void *o)
{
	struct replay_options *options = o;

	outputs_release(&options->outputs);
	signature_options_release(&options->signatures);
}

const struct verb verb_audit_replay = {
	"audit replay",
	"FILE",
	"find again what a run found, from the answers in its audit log",
	replay_groups,
	sizeof(struct replay_options),
	run_replay,
	release_replay,
	CONFINED_FIRST,
};
