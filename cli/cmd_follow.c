/*
 * hark follow: asks what captures left open, and nothing else.
 */
#include "cli/aim.h"
#include "cli/asking.h"
#include "cli/confine.h"
#include "cli/courses.h"
#include "cli/file.h"
#include "cli/heard.h"
#include "cli/hints.h"
#include "cli/interrupt.h"
#include "cli/ledger.h"
#include "cli/say.h"

#include "active/fragile.h"
#include "base/os.h"
#include "base/save.h"
#include "base/xalloc.h"

#include <stdlib.h>

enum {
	FILE_MAX = 256 << 20,
	WEIGHTS_MAX = 1 << 16,
	PERSISTENCE = 3, /* the intensity at which the silent are given up */
};

/* thirty days */
static const uint64_t FRESH_US = 30 * 86400 * 1000000ULL;

struct follow_options {
	struct identify_options identify;
	struct scope_options scope;
	struct pacing pacing;
	const char *ports;
	struct words known;
	bool plan, verify;
	const char *plan_file, *execute, *ledger, *weights;
	const char *authorised, *audit, *record;
	uint64_t fresh_us;
};

#define AT(member) offsetof(struct follow_options, member)

static const struct option plan_table[] = {
	{ NULL, "--plan", NULL,
	    "print what would be asked, why and at which cost; send nothing",
	    option_flag, AT(plan) },
	{ NULL, "--plan-file", "FILE",
	    "write that as JSON, for --execute; send nothing", option_text,
	    AT(plan_file) },
	{ NULL, "--execute", "FILE",
	    "carry out this plan and nothing else, without a capture",
	    option_text, AT(execute) },
	{ NULL, "--known", "FILE",
	    "what earlier results tell is known as well: of hark, Nmap, "
	    "masscan",
	    option_list, AT(known) },
	{ NULL, "--fresh", "TIME",
	    "what was known so long before the last packet is asked again "
	    "(720h)",
	    option_time, AT(fresh_us) },
	{ NULL, "--verify", NULL, "ask also what is known and fresh",
	    option_flag, AT(verify) },
	{ "-p", "--ports", "PORTS",
	    "follow these ports alone, of all hosts that were heard, "
	    "whether these were or not",
	    option_text, AT(ports) },
	{ NULL, "--safety", "LEVEL",
	    "questions up to safe, loggy or intrusive may be asked (safe)",
	    option_text, AT(pacing.safety) },
	{ NULL, "--weights", "FILE",
	    "what noise counts and what ports suggest, in place of "
	    "weights.tsv",
	    option_text, AT(weights) },
	{ NULL, "--authorised", "TEXT",
	    "public addresses may be asked; who allows it goes into the "
	    "audit log",
	    option_text, AT(authorised) },
	{ NULL, "--resolve", NULL,
	    "look names of the scope up, which asks name servers outside it",
	    option_flag, AT(scope.resolve) },
	{ 0 },
};

static const struct option record_table[] = {
	{ NULL, "--audit", "FILE",
	    "write down all that is sent, why, and what came back", option_text,
	    AT(audit) },
	{ NULL, "--record", "FILE",
	    "write all that is sent and heard as a capture", option_text,
	    AT(record) },
	{ NULL, "--ledger", "FILE",
	    "write what was spent as JSON; it is shown at the end anyway",
	    option_text, AT(ledger) },
	{ 0 },
};

/* -p is follow's own here */
static const struct option hear_table[] = {
	{ "-f", "--filter", "EXPR", "read packets that tcpdump's EXPR selects",
	    option_text, AT(identify.filter) },
	{ NULL, "--keylog", "FILE",
	    "read what is inside TLS with the secrets of a key log",
	    option_text, AT(identify.keylog) },
	{ "-q", "--quiet", NULL, "show no progress and no ledger", option_flag,
	    AT(identify.quiet) },
	{ "-v", "--verbose", NULL,
	    "report all that is known, and print what is left alone",
	    option_count, AT(identify.verbose) },
	{ 0 },
};

#undef AT

static const struct option_group follow_groups[] = {
	{ "Plan", plan_table, 0 },
	{ "Scope", scope_options, offsetof(struct follow_options, scope) },
	{ "Pace", pacing_options, offsetof(struct follow_options, pacing) },
	{ "Records", record_table, 0 },
	{ "Options", hear_table, 0 },
	IDENTIFY_GROUPS(struct follow_options, identify),
	{ 0 },
};

struct run {
	const struct call *call;
	const struct follow_options *options;
	struct identify id;
	struct evidence *evidence;
	struct weights weights;
	struct aim aim;
	struct portset port_set;
	struct ports ports;
	struct courses courses;
	uint64_t seed;
	size_t next; /* course */
	struct asking asking;
	struct ledger ledger;
};

/* --- what is known --- */

struct taking {
	struct evidence *evidence;
	bool full;
};

static void
take_result(void *ctx, const struct result *r)
{
	struct taking *t = ctx;

	t->full |= !evidence_take(t->evidence, r, EVIDENCE_EARLIER);
}

/* of results that end in the midst, what stands in front is used */
static bool
take_known(struct run *r, const char *path, struct bytes text, struct err *err)
{
	struct taking t = { .evidence = r->evidence };
	enum results_format format =
	    results_recognise(bytes_cut(text, 0, RESULTS_START));
	struct err why;

	if (format == RESULTS_NONE)
		return err_set(err, "no result that is known");
	struct results *all = results_new(format, take_result, &t);
	results_feed(all, text);
	bool whole = results_end(all, &why);
	bool any = results_n(all) > 0;
	results_free(all);
	if (!whole && !any)
		return err_set(err, "%s", why.text);
	if (!whole)
		say("%s: %s; the rest is used", path, why.text);
	return !t.full || err_set(err, "these are too many endpoints");
}

static bool
read_known(struct run *r, const char *path)
{
	struct buf text = { 0 };
	struct err err;
	bool ok = file_read(path, FILE_MAX, &text, &err) &&
	          take_known(r, path, buf_view(&text), &err);

	if (!ok)
		say("%s: %s", path, err.text);
	buf_release(&text);
	return ok;
}

static bool
read_weights(struct run *r)
{
	const char *path = r->options->weights;
	struct buf text = { 0 };
	struct err err;

	r->weights = weights_usual();
	if (path == NULL)
		return true;
	bool ok = file_read(path, WEIGHTS_MAX, &text, &err) &&
	          weights_parse(&r->weights, buf_view(&text), &err);
	if (!ok)
		say("%s: %s", path, err.text);
	buf_release(&text);
	return ok;
}

/* --- the plan --- */

/* up to which probes may ask: the safe ones, unless it was said */
static enum safety
safety_of(const struct follow_options *o)
{
	struct prober_options p = pacing_prober(&o->pacing);

	return p.scan.plan.has_safety ? p.scan.plan.safety : SAFETY_SAFE;
}

static enum exit_code
make_plan(struct run *r)
{
	const struct follow_options *o = r->options;
	const unsigned tcp = 1 << PROTO_TCP;
	const struct course_setup setup = {
		.db = r->id.db,
		.evidence = r->evidence,
		.scope = r->aim.scope,
		.weights = &r->weights,
		.fresh_us = o->fresh_us > 0 ? o->fresh_us : FRESH_US,
		.verify = o->verify,
		.safety = safety_of(o),
	};
	struct err err;

	if (o->ports != NULL) {
		if (!ports_parse(
		        &r->port_set, o->ports, tcp, r->id.names, &err)) {
			say("-p %s: %s", o->ports, err.text);
			return EXIT_USAGE;
		}
		r->ports = ports_list(&r->port_set);
	}
	evidence_seal(r->evidence);
	if (courses_make(&r->courses, &setup,
	        o->ports != NULL ? &r->ports : NULL, r->seed, &err))
		return EXIT_FINE;
	say("%s", err.text);
	return EXIT_USAGE;
}

static enum exit_code
read_plan(struct run *r)
{
	const char *path = r->options->execute;
	struct buf text = { 0 };
	struct err err;
	bool ok = file_read(path, FILE_MAX, &text, &err) &&
	          courses_read(&r->courses, r->id.db, &r->weights,
	              safety_of(r->options), buf_view(&text), &err);

	buf_release(&text);
	evidence_seal(r->evidence);
	if (ok)
		return EXIT_FINE;
	say("%s: %s; nothing was sent", path, err.text);
	return EXIT_FAILED;
}

static bool
write_plan(const char *path, struct bytes json)
{
	struct save s;
	struct err err;
	bool ok;

	if (strcmp(path, "-") == 0) {
		ok = fwrite(json.p, 1, json.n, stdout) == json.n &&
		     fflush(stdout) == 0;
		if (!ok)
			say("cannot write to standard output");
		return ok;
	}
	if (!save_begin(&s, path, 0600, &err)) {
		say("%s: %s", path, err.text);
		return false;
	}
	if (fwrite(json.p, 1, json.n, s.out) == json.n) {
		ok = save_end(&s, &err);
	} else {
		ok = err_set(&err, "can not be written");
		save_drop(&s);
	}
	if (!ok)
		say("%s: %s", path, err.text);
	return ok;
}

/* true when there is nothing more to be done */
static bool
show_plan(struct run *r, enum exit_code *status)
{
	const struct follow_options *o = r->options;
	struct prober_options pace = pacing_prober(&o->pacing);
	struct buf json = { 0 };

	courses_pace(&r->courses, &pace.pace);
	if (o->execute == NULL)
		courses_write(&r->courses, &json);
	if (o->plan)
		courses_print(&r->courses, stdout, o->identify.verbose > 0);
	if (o->plan_file != NULL && o->execute == NULL &&
	    !write_plan(o->plan_file, buf_view(&json)))
		*status = EXIT_FAILED;
	buf_release(&json);
	return o->plan || o->plan_file != NULL;
}

/* --- the run --- */

static bool
next_target(void *ctx, struct target *out)
{
	struct run *r = ctx;

	while (r->next < r->courses.n) {
		const struct course *c = &r->courses.v[r->next++];
		if (c->what == COURSE_SKIP)
			continue;
		*out = (struct target){
			.at = c->at, .proto = c->proto, .course = c
		};
		return true;
	}
	return false;
}

static enum exit_code
ask(struct run *r)
{
	struct asking *a = &r->asking;
	const struct prober_sinks sinks = asking_sinks(a);

	asking_run(a, &sinks);
	r->ledger = ledger_of(&r->courses, a->inv, a->prober, a->transport);
	hints_settle(r->evidence, &r->courses, a->inv);
	enum exit_code status = asking_status(a);
	counts_add_asked(&a->counts, prober_counts(a->prober), a->transport);
	counts_add_matcher(
	    &a->counts, matcher_counts(prober_matcher(a->prober)));
	counts_add_inventory(&a->counts, inventory_counts(a->inv));
	asking_hang_up(a);
	return status == EXIT_FINE && r->ledger.left > 0 ? EXIT_STOPPED
	                                                 : status;
}

static enum exit_code
report(struct run *r, enum exit_code status)
{
	const struct follow_options *o = r->options;
	struct report_options report = identify_report(&r->id);
	struct err err;

	report.finished_us = os_now_us();
	report.exit = (int)status;
	report.counts = r->asking.counts.row;
	report.n_counts = r->asking.counts.n;
	report.asked = true;
	if (!outputs_write(&o->identify.outputs, r->asking.inv, &report))
		status = EXIT_FAILED;
	if (!o->identify.quiet)
		ledger_print(&r->ledger, stderr);
	if (o->ledger != NULL && !ledger_save(&r->ledger, o->ledger, &err)) {
		say("%s: %s", o->ledger, err.text);
		status = EXIT_FAILED;
	}
	return status;
}

static enum exit_code
carry_out(struct run *r)
{
	const struct follow_options *o = r->options;
	struct asking *a = &r->asking;
	const struct asking_setup setup = {
		.call = r->call,
		.db = r->id.db,
		.scope = r->aim.scope,
		.pacing = &o->pacing,
		.matching = &o->identify.matching,
		.audit = o->audit,
		.record = o->record,
		.hash_seed = r->id.setup.seed,
		.seed = r->seed,
		.next = next_target,
		.next_ctx = r,
	};
	enum exit_code status = EXIT_FAILED;

	if (asking_open(a, &setup)) {
		a->options.scan.starttls = false;
		a->options.scan.plan.intensity = PERSISTENCE;
		const char *const file[] = { o->record, o->ledger };
		bool begun =
		    asking_write_down(a, r->courses.hash) &&
		    confine_asking(r->call, &o->identify.outputs, file, 2);
		if (begun)
			status = ask(r);
		asking_end(a, status);
		if (begun)
			status = report(r, a->lost ? EXIT_FAILED : status);
	}
	asking_close(a);
	return status;
}

/* machines are spared as printers are, and so is who nobody answers for */
static void
narrow_scope(struct run *r)
{
	struct portset machines = { 0 };

	fragile_machines(&machines);
	scope_spare(r->aim.scope, &machines);
	if (r->options->authorised == NULL)
		scope_refuse_public(r->aim.scope);
}

static enum exit_code
plan_and_ask(struct run *r)
{
	const struct follow_options *o = r->options;
	enum exit_code status, heard = EXIT_FINE;

	if (o->execute == NULL && r->call->operands.n > 0)
		heard = heard_read(&r->id, r->evidence);
	if (heard != EXIT_FINE && heard != EXIT_DAMAGED)
		return heard;
	for (size_t i = 0; i < o->known.n; i++)
		if (!read_known(r, o->known.v[i]))
			return EXIT_FAILED;
	status = aim_take_scope(&r->aim, &o->scope, r->id.db, r->id.names);
	if (status != EXIT_FINE)
		return status;
	narrow_scope(r);
	status = o->execute != NULL ? read_plan(r) : make_plan(r);
	if (status == EXIT_FINE && !show_plan(r, &status))
		status = carry_out(r);
	return status == EXIT_FINE ? heard : status;
}

static bool
check(const struct call *call, const struct follow_options *o, struct err *err)
{
	if (o->execute != NULL && (call->operands.n > 0 || o->known.n > 0))
		return err_set(err,
		    "--execute takes what the plan says, and no captures or "
		    "results");
	if (o->execute == NULL && call->operands.n == 0 && o->known.n == 0)
		return err_set(
		    err, "follow takes captures, or --known results");
	if (o->scope.scope.n + o->scope.scope_files.n == 0)
		return err_set(err,
		    "being in a capture allows nothing; --scope says what may "
		    "be asked");
	if (o->authorised != NULL && o->audit == NULL)
		return err_set(err,
		    "--authorised goes into the audit log; --audit names it");
	return pacing_check(&o->pacing, err);
}

static enum exit_code
run_follow(const struct call *call, void *options)
{
	struct follow_options *o = options;
	struct run *r;
	struct err err;

	if (!check(call, o, &err)) {
		say("%s; see \"hark follow --help\"", err.text);
		return EXIT_USAGE;
	}
	r = xcalloc(1, sizeof(*r));
	r->call = call;
	r->options = o;
	enum exit_code status = identify_open(&r->id, call, &o->identify);
	if (status != EXIT_FINE) {
		free(r);
		return status;
	}
	r->seed = o->pacing.has_seed ? o->pacing.seed : os_seed() & UINT32_MAX;
	r->evidence = evidence_new();
	interrupt_catch();
	status = read_weights(r) ? plan_and_ask(r) : EXIT_FAILED;
	courses_release(&r->courses);
	ports_release(&r->ports);
	if (r->aim.scope != NULL)
		aim_release(&r->aim);
	evidence_free(r->evidence);
	identify_drop(&r->id);
	free(r);
	return status;
}

static void
release_follow(void *o)
{
	struct follow_options *options = o;

	identify_release(&options->identify);
	scope_options_release(&options->scope);
	words_release(&options->known);
}

const struct verb verb_follow = {
	"follow",
	"CAPTURE... --scope TARGETS",
	"ask what captures left open, each endpoint in the shape its clients "
	"use",
	follow_groups,
	sizeof(struct follow_options),
	run_follow,
	release_follow,
	CONFINED_ITSELF,
};
