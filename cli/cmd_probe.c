/*
 * hark probe: asks endpoints what they are.
 */
#include "cli/aim.h"
#include "cli/asking.h"
#include "cli/called.h"
#include "cli/interrupt.h"
#include "cli/journal.h"
#include "cli/matching.h"
#include "cli/outputs.h"
#include "cli/rpc_list.h"
#include "cli/say.h"
#include "cli/signatures.h"

#include "active/rpc_programs.h"
#include "base/os.h"

#include <stdlib.h>

struct probe_options {
	struct signature_options signatures;
	struct match_options matching;
	struct output_options outputs;
	struct target_options targets;
	struct scope_options scope;
	struct pacing pacing;
	const char *record, *resume, *audit;
	bool reverse_dns, quiet;
	unsigned verbose;
};

static const struct option probe_table[] = {
	{ "-v", "--verbose", NULL,
	    "report all that is known, and say what was left aside",
	    option_count, offsetof(struct probe_options, verbose) },
	{ "-q", "--quiet", NULL, "show no progress", option_flag,
	    offsetof(struct probe_options, quiet) },
	{ "-R", "--reverse-dns", NULL,
	    "ask the system's resolver what hosts that are up are called",
	    option_flag, offsetof(struct probe_options, reverse_dns) },
	{ NULL, "--raw", NULL,
	    "send UDP through one raw socket, for very many endpoints at once",
	    option_flag, offsetof(struct probe_options, pacing.raw) },
	{ NULL, "--audit", "FILE",
	    "add to this log all that is sent, to whom and why, and what "
	    "comes back; see \"hark audit\"",
	    option_text, offsetof(struct probe_options, audit) },
	{ NULL, "--record", "FILE",
	    "write all that is sent and heard as a capture, pcapng (with the "
	    "secrets of TLS) or pcap by its name",
	    option_text, offsetof(struct probe_options, record) },
	{ NULL, "--resume", "FILE",
	    "keep a journal there, and go on with it when the same command ran "
	    "before and did not come to its end",
	    option_text, offsetof(struct probe_options, resume) },
	{ 0 },
};

static const struct option_group probe_groups[] = {
	{ "Targets", target_options, offsetof(struct probe_options, targets) },
	{ "Scope", scope_options, offsetof(struct probe_options, scope) },
	{ "Questions", question_options,
	    offsetof(struct probe_options, pacing) },
	{ "Pace", pacing_options, offsetof(struct probe_options, pacing) },
	{ "Options", probe_table, 0 },
	{ "Reports", output_options, offsetof(struct probe_options, outputs) },
	{ "Signatures", signature_options,
	    offsetof(struct probe_options, signatures) },
	{ "Matching", matching_options,
	    offsetof(struct probe_options, matching) },
	{ 0 },
};

/* a run: what is asked, by what, and what came of it */
struct run {
	const struct probe_options *options;
	struct aim aim;
	uint64_t next; /* target */
	struct asking asking;
	struct journal *journal; /* NULL: none is kept */
};

static bool
next_target(void *ctx, struct target *out)
{
	struct run *r = ctx;

	while (r->next < targets_n(r->aim.targets)) {
		*out = targets_at(r->aim.targets, r->next++);
		if (r->journal == NULL || !journal_has(r->journal, out))
			return true;
		r->asking.n_before++;
	}
	return false;
}

static void
count_run(struct asking *a)
{
	counts_add_asked(&a->counts, prober_counts(a->prober), a->transport);
	counts_add(
	    &a->counts, "endpoints asked by an earlier run", a->n_before);
	counts_add_matcher(
	    &a->counts, matcher_counts(prober_matcher(a->prober)));
	counts_add_inventory(&a->counts, inventory_counts(a->inv));
}

static void
say_stopped(const struct asking *a)
{
	const struct purse *p = transport_purse(a->transport);

	if (p->over)
		say("stopped by the budget of %s; what was not asked is left "
		    "out",
		    purse_kind_name(p->what));
}

/* what was learnt before, and who is told what is learnt from now on */
static bool
open_journal(
    struct run *r, const struct call *call, const struct prober_sinks **sinks)
{
	const char *path = r->options->resume;
	struct err err;

	if (path == NULL)
		return true;
	r->journal = journal_open(path, call->argv, call->argc, &err);
	if (r->journal == NULL || !journal_tell(r->journal, *sinks, &err)) {
		say("%s: %s", path, err.text);
		return false;
	}
	*sinks = journal_sinks(r->journal, *sinks);
	return true;
}

static bool
close_journal(struct run *r)
{
	struct err err;

	if (journal_close(r->journal, &err))
		return true;
	say("%s: %s", r->options->resume, err.text);
	return false;
}

static void
name_hosts(struct run *r)
{
	struct asking *a = &r->asking;

	called_by_user(a->inv, r->aim.targets, os_now_us(), asking_fact, a);
	if (r->options->reverse_dns)
		called_by_servers(
		    a->inv, os_now_us(), asking_is_over, asking_fact, a);
}

/* what the run ended with; `ok`: and all of it was kept */
static enum exit_code
ask(struct run *r, const struct prober_sinks *sinks, bool *ok)
{
	struct asking *a = &r->asking;
	struct rpc_programs *programs =
	    pacing_asks_rpc(&r->options->pacing) ? rpc_list_open() : NULL;

	a->options.scan.programs = programs;
	asking_run(a, sinks);
	enum exit_code status = asking_status(a);
	say_stopped(a);
	count_run(a);
	if (r->options->verbose > 0) {
		counts_say(&a->counts);
		matching_say_costly(prober_matcher(a->prober));
	}
	asking_hang_up(a);
	rpc_programs_free(programs);
	*ok = close_journal(r);
	name_hosts(r);
	asking_end(a, status);
	*ok &= !a->lost;
	return status;
}

static bool
report(const struct run *r, const struct call *call,
    const struct port_names *names, enum exit_code status)
{
	const struct asking *a = &r->asking;
	const struct report_options report = {
		.version = HARK_VERSION,
		.command = call->argv,
		.n_command = call->argc,
		.started_us = a->started_us,
		.finished_us = os_now_us(),
		.exit = (int)status,
		.counts = a->counts.row,
		.n_counts = a->counts.n,
		.names = names,
		.asked = true,
		.intensity = a->options.scan.plan.intensity,
		.verbose = r->options->verbose > 0,
	};

	return outputs_write(&r->options->outputs, a->inv, &report);
}

static enum exit_code
probe_all(
    const struct call *call, struct run *r, const struct port_names *names)
{
	struct asking *a = &r->asking;
	const struct prober_sinks known = asking_sinks(a), *sinks = &known;
	bool ok;

	interrupt_catch();
	if (!open_journal(r, call, &sinks) || !asking_write_down(a, NULL)) {
		asking_end(a, EXIT_FAILED);
		close_journal(r);
		return EXIT_FAILED;
	}
	enum exit_code status = ask(r, sinks, &ok);
	return report(r, call, names, status) && ok ? status : EXIT_FAILED;
}

static enum exit_code
probe_with(const struct call *call, const struct probe_options *options,
    const struct sigdb *db)
{
	struct run r = { .options = options };
	struct port_names *names = port_names_new();
	uint64_t hash_seed = os_seed();
	uint64_t seed =
	    options->pacing.has_seed ? options->pacing.seed : hash_seed;
	enum exit_code status = aim_take(&r.aim, &options->targets,
	    &options->scope, &call->operands, db, names, seed);

	if (status == EXIT_FINE) {
		const struct asking_setup setup = {
			.call = call,
			.db = db,
			.scope = r.aim.scope,
			.pacing = &options->pacing,
			.matching = &options->matching,
			.audit = options->audit,
			.record = options->record,
			.syn = options->targets.syn,
			.progress = !options->quiet &&
			            !outputs_share_terminal(&options->outputs),
			.n_targets = targets_n(r.aim.targets),
			.hash_seed = hash_seed,
			.seed = seed,
			.next = next_target,
			.next_ctx = &r,
		};
		status = asking_open(&r.asking, &setup)
		             ? probe_all(call, &r, names)
		             : EXIT_FAILED;
		asking_close(&r.asking);
	}
	aim_release(&r.aim);
	port_names_free(names);
	return status;
}

static enum exit_code
run_probe(const struct call *call, void *o)
{
	struct probe_options *options = o;
	struct err err;

	matching_set_clocks(&options->matching);
	if (call->operands.n == 0 && options->targets.lists.n == 0) {
		say("probe which targets? See \"hark probe --help\"");
		return EXIT_USAGE;
	}
	if (!outputs_check(&options->outputs, &err) ||
	    !pacing_check(&options->pacing, &err)) {
		say("%s; see \"hark probe --help\"", err.text);
		return EXIT_USAGE;
	}
	if (!outputs_try(&options->outputs))
		return EXIT_FAILED;
	struct sigdb *db = signatures_open(&options->signatures.files,
	    options->signatures.no_defaults, SIG_MATCH_ONLY, NULL);
	enum exit_code status =
	    db != NULL ? probe_with(call, options, db) : EXIT_FAILED;
	sigdb_free(db);
	return status;
}

static void
release_probe(void *o)
{
	struct probe_options *options = o;

	outputs_release(&options->outputs);
	signature_options_release(&options->signatures);
	target_options_release(&options->targets);
	scope_options_release(&options->scope);
}

const struct verb verb_probe = {
	"probe",
	"TARGET...",
	"ask endpoints what they are",
	probe_groups,
	sizeof(struct probe_options),
	run_probe,
	release_probe,
	CONFINED_NOT,
};
