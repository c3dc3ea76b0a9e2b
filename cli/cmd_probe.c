/*
 * hark probe: asks endpoints what they are.
 */
#include "cli/aim.h"
#include "cli/auditing.h"
#include "cli/called.h"
#include "cli/confine.h"
#include "cli/counts.h"
#include "cli/interrupt.h"
#include "cli/journal.h"
#include "cli/matching.h"
#include "cli/outputs.h"
#include "cli/pacing.h"
#include "cli/progress.h"
#include "cli/raw_ear.h"
#include "cli/record.h"
#include "cli/rpc_list.h"
#include "cli/say.h"
#include "cli/signatures.h"
#include "cli/verbs.h"

#include "active/prober.h"
#include "active/rpc_programs.h"
#include "base/loop.h"
#include "base/os.h"

#include <limits.h>
#include <stdlib.h>

enum {
	LOOK_US = 100000,      /* how often interrupts are looked for */
	DESCRIPTORS_KEPT = 32, /* for everything but connections */
	DESCRIPTORS_LEAST = 16,
};

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
	const struct sigdb *db;
	struct aim aim;
	uint64_t next; /* target */
	struct loop *loop;
	struct transport *transport;
	struct raw_ear *wire; /* NULL: UDP over sockets */
	struct prober *prober;
	struct timer *look;
	struct progress progress;
	struct record *record;     /* NULL: none is written */
	struct journal *journal;   /* NULL: none is kept */
	struct auditing *auditing; /* NULL: no log is written */
	uint64_t n_resumed;        /* targets that the journal is done with */
	uint64_t deadline_us;      /* UINT64_MAX: none */
	bool stopped;              /* by the deadline */
	struct inventory *inv;
	struct counts counts;
	enum exit_code status;
};

static bool
next_target(void *ctx, struct target *out)
{
	struct run *r = ctx;

	while (r->next < targets_n(r->aim.targets)) {
		*out = targets_at(r->aim.targets, r->next++);
		if (r->journal == NULL || !journal_has(r->journal, out))
			return true;
		r->n_resumed++;
	}
	return false;
}

/* a signal ends the run, and so does its deadline */
static void
look(void *ctx)
{
	struct run *r = ctx;
	uint64_t now = loop_now(r->loop);

	progress_set(&r->progress, prober_ended(r->prober) + r->n_resumed);
	auditing_look(r->auditing, now);
	if (interrupt_came()) {
		prober_stop(r->prober, "interrupt");
		loop_stop(r->loop);
	} else if (now >= r->deadline_us) {
		r->stopped = true;
		prober_stop(r->prober, "deadline");
		raw_ear_rest(r->wire);
	} else if (prober_is_done(r->prober)) {
		raw_ear_rest(r->wire);
	} else {
		timer_set(r->look, now + LOOK_US < r->deadline_us
		                       ? now + LOOK_US
		                       : r->deadline_us);
	}
}

static uint64_t
n_refused(const struct transport_counts *t)
{
	uint64_t n = 0;

	for (int i = 0; i < REFUSALS; i++)
		n += t->refused[i];
	return n;
}

static void
count_run(struct run *r, const struct matcher *m)
{
	const struct prober_counts *p = prober_counts(r->prober);
	const struct transport_counts *t = transport_counts(r->transport);
	const struct cost *spent = &transport_purse(r->transport)->spent;
	const struct report_count rows[] = {
		{ "endpoints asked", p->asked },
		{ "endpoints asked by an earlier run", r->n_resumed },
		{ "endpoints given up early", p->stopped },
		{ "endpoints not asked for lack of time or budget",
		    p->unasked },
		{ "endpoints of hosts that lie, left alone", p->left },
		{ "hosts slowed down for", p->slowed },
		{ "hosts left alone", p->shut },
		{ "endpoints refused by the scope", n_refused(t) },
		{ "half-open checks", t->syns },
		{ "connections", t->connects },
		{ "connections cut off", t->resets },
		{ "datagrams sent", t->datagrams },
		{ "packets sent", spent->n[PURSE_PACKETS] },
		{ "bytes sent", t->bytes_out },
		{ "bytes received", t->bytes_in },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		counts_add(&r->counts, rows[i].name, rows[i].n);
	counts_add_matcher(&r->counts, matcher_counts(m));
	counts_add_inventory(&r->counts, inventory_counts(r->inv));
}

static enum exit_code
status_of(const struct run *r)
{
	const struct prober_counts *p = prober_counts(r->prober);

	if (interrupt_came())
		return EXIT_INTERRUPTED;
	return r->stopped || p->unasked > 0 ||
	               transport_stopped(r->transport) != NULL
	           ? EXIT_STOPPED
	           : EXIT_FINE;
}

static void
say_stopped(const struct run *r)
{
	const struct purse *p = transport_purse(r->transport);

	if (p->over)
		say("stopped by the budget of %s; what was not asked is left "
		    "out",
		    purse_kind_name(p->what));
}

static void
ask(struct run *r, const struct prober_options *options,
    const struct prober_sinks *sinks)
{
	const struct prober_sinks audited = auditing_sinks(r->auditing, sinks);

	sinks = &audited;
	r->transport = transport_new(r->loop, r->aim.scope);
	transport_limit(r->transport, &r->options->pacing.budget);
	raw_ear_use(r->wire, r->transport);
	raw_ear_tell(r->wire, sinks->fact, sinks->ctx);
	if (r->record != NULL)
		transport_on_wire(r->transport, record_wire, r->record);
	auditing_use(r->auditing, r->transport);
	r->prober = prober_new(
	    options, r->loop, r->transport, r->db, sinks, next_target, r);
	r->look = timer_new(r->loop, look, r);
	progress_begin(&r->progress, "endpoints",
	    !r->options->quiet && !outputs_share_terminal(&r->options->outputs),
	    targets_n(r->aim.targets));
	look(r);
	loop_run(r->loop);
	progress_end(&r->progress);
	r->status = status_of(r);
	aim_say_refused(transport_counts(r->transport)->refused);
	say_stopped(r);
	count_run(r, prober_matcher(r->prober));
	if (r->options->verbose > 0) {
		counts_say(&r->counts);
		matching_say_costly(prober_matcher(r->prober));
	}
	timer_free(r->look);
	prober_free(r->prober);
	transport_free(r->transport);
}

/* how many there may be at once: some descriptors are for other things */
static unsigned
connections_max(void)
{
	uint64_t n = os_descriptors();

	if (n > UINT_MAX)
		return UINT_MAX;
	return n > DESCRIPTORS_KEPT ? (unsigned)(n - DESCRIPTORS_KEPT) : 1;
}

static bool
open_record(struct run *r, uint64_t epoch_us)
{
	const char *path = r->options->record;
	struct err err;

	if (path == NULL)
		return true;
	r->record = record_begin(path, epoch_us, &err);
	if (r->record == NULL)
		say("%s: %s", path, err.text);
	return r->record != NULL;
}

static bool
close_record(struct run *r)
{
	struct err err;

	if (r->record == NULL || record_end(r->record, &err))
		return true;
	say("%s: %s", r->options->record, err.text);
	return false;
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

static bool
open_audit(
    struct run *r, const struct call *call, uint64_t seed, uint64_t epoch_us)
{
	const char *path = r->options->audit;
	struct err err;

	if (path == NULL)
		return true;
	r->auditing = auditing_begin(path, call, seed, NULL, epoch_us, &err);
	if (r->auditing == NULL)
		say("%s: %s", path, err.text);
	return r->auditing != NULL;
}

static bool
close_audit(struct run *r)
{
	struct err err;

	if (auditing_end(r->auditing, (int)r->status, &err))
		return true;
	say("%s: %s; nothing was sent from then on", r->options->audit,
	    err.text);
	return false;
}

static void
tell_fact(void *ctx, const struct host_fact *fact)
{
	struct run *r = ctx;

	auditing_fact(r->auditing, fact);
	inventory_fact(r->inv, fact);
}

static bool
is_time_up(void *ctx)
{
	const struct run *r = ctx;

	return interrupt_came() || os_wall_us() >= r->deadline_us;
}

static void
name_hosts(struct run *r)
{
	called_by_user(r->inv, r->aim.targets, os_now_us(), tell_fact, r);
	if (r->options->reverse_dns)
		called_by_servers(
		    r->inv, os_now_us(), is_time_up, tell_fact, r);
}

static enum exit_code
probe_all(const struct call *call, struct run *r,
    const struct port_names *names, uint64_t seed)
{
	const struct probe_options *o = r->options;
	uint64_t started_us = os_now_us(), now = os_wall_us();
	struct prober_options options = pacing_prober(&o->pacing);
	struct rpc_programs *programs =
	    pacing_asks_rpc(&o->pacing) ? rpc_list_open() : NULL;

	options.scan.programs = programs;
	options.matching = o->matching;
	options.seed = seed;
	options.pace.seed = o->pacing.has_seed ? o->pacing.seed : seed;
	options.scan.epoch_us = started_us - now;
	options.connections = connections_max();
	if ((r->wire == NULL || !o->pacing.raw) &&
	    options.parallelism > options.connections)
		options.parallelism = options.connections;
	r->deadline_us = o->pacing.deadline_us > 0 ? now + o->pacing.deadline_us
	                                           : UINT64_MAX;
	r->inv = inventory_new(&(struct inventory_limits){ .seed = seed });
	interrupt_catch();
	const struct prober_sinks known = {
		.find = inventory_add,
		.event = inventory_event,
		.fact = inventory_fact,
		.secured = inventory_tls,
		.latency = inventory_latency,
		.ctx = r->inv,
	};
	const struct prober_sinks *sinks = &known;
	if (!open_journal(r, call, &sinks) ||
	    !open_audit(r, call, options.pace.seed, options.scan.epoch_us) ||
	    !open_record(r, options.scan.epoch_us) ||
	    !confine_asking(call, &o->outputs, &o->record, 1)) {
		r->status = EXIT_FAILED;
		close_audit(r);
		close_journal(r);
		rpc_programs_free(programs);
		inventory_free(r->inv);
		return EXIT_FAILED;
	}
	ask(r, &options, sinks);
	rpc_programs_free(programs);
	bool recorded = close_record(r);
	bool kept = close_journal(r);
	name_hosts(r);
	recorded &= close_audit(r);

	enum exit_code status = r->status;
	const struct report_options report = {
		.version = HARK_VERSION,
		.command = call->argv,
		.n_command = call->argc,
		.started_us = started_us,
		.finished_us = os_now_us(),
		.exit = (int)status,
		.counts = r->counts.row,
		.n_counts = r->counts.n,
		.names = names,
		.asked = true,
		.intensity = options.scan.plan.intensity,
		.verbose = o->verbose > 0,
	};
	if (!outputs_write(&o->outputs, r->inv, &report) || !recorded || !kept)
		status = EXIT_FAILED;
	inventory_free(r->inv);
	return status;
}

static enum exit_code
probe_with(const struct call *call, const struct probe_options *options,
    const struct sigdb *db)
{
	struct run r = { .options = options, .db = db };
	struct port_names *names = port_names_new();
	uint64_t seed = os_seed();
	enum exit_code status = aim_take(&r.aim, &options->targets,
	    &options->scope, &call->operands, db, names,
	    options->pacing.has_seed ? options->pacing.seed : seed);

	r.loop = loop_new(os_wall_us);
	if (status == EXIT_FINE && r.loop == NULL) {
		say("the system gives nothing to wait with");
		status = EXIT_FAILED;
	}
	if (status == EXIT_FINE &&
	    (options->pacing.raw || options->targets.syn) &&
	    !raw_ear_open(&r.wire, r.loop, options->pacing.raw,
	        options->targets.syn, seed))
		status = EXIT_FAILED;
	if (status == EXIT_FINE)
		status = probe_all(call, &r, names, seed);
	raw_ear_close(r.wire);
	loop_free(r.loop);
	aim_release(&r.aim);
	port_names_free(names);
	return status;
}

/* what waits for connections can not even say that it lacks descriptors */
static bool
may_open_enough(void)
{
	uint64_t n = os_descriptors();

	if (n >= DESCRIPTORS_LEAST)
		return true;
	say("only %llu descriptors may be open, and asking takes %d; see "
	    "\"ulimit -n\"",
	    (unsigned long long)n, DESCRIPTORS_LEAST);
	return false;
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
	if (!outputs_try(&options->outputs) || !may_open_enough())
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
	CONFINED_ITSELF,
};
