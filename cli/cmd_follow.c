/*
 * hark follow: asks what captures left open, and nothing else.
 */
#include "cli/aim.h"
#include "cli/auditing.h"
#include "cli/confine.h"
#include "cli/counts.h"
#include "cli/courses.h"
#include "cli/file.h"
#include "cli/heard.h"
#include "cli/interrupt.h"
#include "cli/ledger.h"
#include "cli/pacing.h"
#include "cli/record.h"
#include "cli/say.h"

#include "active/prober.h"
#include "base/loop.h"
#include "base/os.h"
#include "base/save.h"
#include "base/xalloc.h"

#include <limits.h>
#include <stdlib.h>

enum {
	LOOK_US = 100000,
	DESCRIPTORS_KEPT = 32,
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
	{ NULL, "--weights", "FILE",
	    "what noise counts and what ports suggest, in place of "
	    "weights.tsv",
	    option_text, AT(weights) },
	{ NULL, "--authorised", "TEXT",
	    "public addresses may be asked; who allows it goes into the "
	    "audit log",
	    option_text, AT(authorised) },
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
	struct loop *loop;
	struct transport *transport;
	struct prober *prober;
	struct timer *look;
	struct record *record;
	struct auditing *auditing;
	uint64_t deadline_us;
	bool stopped;
	struct inventory *inv;
	struct counts counts;
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

static bool
read_known(struct run *r, const char *path)
{
	struct taking t = { .evidence = r->evidence };
	struct buf text = { 0 };
	struct err err;
	bool ok = file_read(path, FILE_MAX, &text, &err);
	enum results_format format =
	    results_recognise(bytes_cut(buf_view(&text), 0, RESULTS_START));

	if (ok && format == RESULTS_NONE)
		ok = err_set(&err, "no result that is known");
	if (ok) {
		struct results *all = results_new(format, take_result, &t);
		struct err why;
		results_feed(all, buf_view(&text));
		if (!results_end(all, &why))
			say("%s: %s; the rest is used", path, why.text);
		results_free(all);
	}
	if (ok && t.full)
		ok = err_set(&err, "these are too many endpoints");
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
	              buf_view(&text), &err);

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

	if (strcmp(path, "-") == 0)
		return fwrite(json.p, 1, json.n, stdout) == json.n;
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

static void
look(void *ctx)
{
	struct run *r = ctx;
	uint64_t now = loop_now(r->loop);

	auditing_look(r->auditing, now);
	if (interrupt_came()) {
		prober_stop(r->prober, "interrupt");
		loop_stop(r->loop);
	} else if (now >= r->deadline_us) {
		r->stopped = true;
		prober_stop(r->prober, "deadline");
	} else if (!prober_is_done(r->prober)) {
		timer_set(r->look, now + LOOK_US < r->deadline_us
		                       ? now + LOOK_US
		                       : r->deadline_us);
	}
}

/* what was known before stands in the report beside what is found */
static void
remember(struct run *r)
{
	size_t n;
	const struct known *k = evidence_all(r->evidence, &n);

	for (size_t i = 0; i < n; i++, k++) {
		struct response res = { .server = k->at,
			.proto = k->proto,
			.tunnel = k->tunnel,
			.first_us = k->first_us,
			.last_us = k->last_us };
		struct finding f = { .res = &res,
			.service = k->service,
			.soft = k->confidence <= CONFIDENCE_SOFT,
			.tunnel = k->tunnel,
			.method = k->method,
			.confidence = k->confidence,
			.cpe = k->cpe,
			.n_cpe = k->n_cpe };
		struct endpoint_event event = { .server = k->at,
			.proto = k->proto,
			.state = k->state,
			.reason = k->reason != NULL ? k->reason : "heard",
			.when_us = k->first_us };
		memcpy(f.field, k->field, sizeof(f.field));
		if (k->has_state)
			inventory_event(r->inv, &event);
		if (k->service != NULL)
			inventory_add(r->inv, &f);
	}
}

static bool
open_records(struct run *r, uint64_t epoch_us)
{
	const struct follow_options *o = r->options;
	struct err err;

	if (o->audit != NULL &&
	    (r->auditing = auditing_begin(o->audit, r->call, r->seed,
	         r->courses.hash, epoch_us, &err)) == NULL) {
		say("%s: %s", o->audit, err.text);
		return false;
	}
	if (o->record != NULL &&
	    (r->record = record_begin(o->record, epoch_us, &err)) == NULL) {
		say("%s: %s", o->record, err.text);
		return false;
	}
	return true;
}

static bool
close_records(struct run *r, enum exit_code status)
{
	const struct follow_options *o = r->options;
	struct err err;
	bool ok = true;

	if (r->record != NULL && !record_end(r->record, &err)) {
		say("%s: %s", o->record, err.text);
		ok = false;
	}
	if (r->auditing != NULL &&
	    !auditing_end(r->auditing, (int)status, &err)) {
		say("%s: %s; nothing was sent from then on", o->audit,
		    err.text);
		ok = false;
	}
	return ok;
}

static enum exit_code
status_of(const struct run *r)
{
	if (interrupt_came())
		return EXIT_INTERRUPTED;
	return r->stopped || r->ledger.left > 0 || r->ledger.stopped != NULL
	           ? EXIT_STOPPED
	           : EXIT_FINE;
}

static void
ask(struct run *r, const struct prober_options *options)
{
	const struct prober_sinks plain = {
		.find = inventory_add,
		.event = inventory_event,
		.fact = inventory_fact,
		.secured = inventory_tls,
		.latency = inventory_latency,
		.ctx = r->inv,
	};
	const struct prober_sinks sinks = auditing_sinks(r->auditing, &plain);

	r->transport = transport_new(r->loop, r->aim.scope);
	transport_limit(r->transport, &r->options->pacing.budget);
	if (r->record != NULL)
		transport_on_wire(r->transport, record_wire, r->record);
	auditing_use(r->auditing, r->transport);
	r->prober = prober_new(
	    options, r->loop, r->transport, r->id.db, &sinks, next_target, r);
	r->look = timer_new(r->loop, look, r);
	look(r);
	loop_run(r->loop);
	aim_say_refused(transport_counts(r->transport)->refused);
	r->ledger = ledger_of(&r->courses, r->inv, r->prober, r->transport);
	counts_add_matcher(
	    &r->counts, matcher_counts(prober_matcher(r->prober)));
	counts_add_inventory(&r->counts, inventory_counts(r->inv));
	timer_free(r->look);
	prober_free(r->prober);
	transport_free(r->transport);
}

static enum exit_code
report(struct run *r, enum exit_code status)
{
	const struct follow_options *o = r->options;
	struct report_options report = identify_report(&r->id);
	struct err err;

	report.finished_us = os_now_us();
	report.exit = (int)status;
	report.counts = r->counts.row;
	report.n_counts = r->counts.n;
	report.asked = true;
	if (!outputs_write(&o->identify.outputs, r->inv, &report))
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
	uint64_t now = os_wall_us(), n = os_descriptors();
	struct prober_options options = pacing_prober(&o->pacing);
	enum exit_code status = EXIT_FAILED;

	options.matching = o->identify.matching;
	options.seed = r->id.setup.seed;
	options.pace.seed = r->seed;
	options.scan.epoch_us = os_now_us() - now;
	options.scan.starttls = false;
	options.scan.plan.intensity = PERSISTENCE;
	n = n > DESCRIPTORS_KEPT ? n - DESCRIPTORS_KEPT : 1;
	options.connections = n > UINT_MAX ? UINT_MAX : (unsigned)n;
	if (options.parallelism > options.connections)
		options.parallelism = options.connections;
	r->deadline_us = o->pacing.deadline_us > 0 ? now + o->pacing.deadline_us
	                                           : UINT64_MAX;
	r->loop = loop_new(os_wall_us);
	if (r->loop == NULL) {
		say("the system gives nothing to wait with");
		return EXIT_FAILED;
	}
	r->inv =
	    inventory_new(&(struct inventory_limits){ .seed = options.seed });
	remember(r);
	const char *const file[] = { o->record, o->ledger };
	bool opened = open_records(r, options.scan.epoch_us) &&
	              confine_asking(r->call, &o->identify.outputs, file, 2);
	if (opened) {
		ask(r, &options);
		status = status_of(r);
	}
	bool closed = close_records(r, status);
	if (opened)
		status = report(r, closed ? status : EXIT_FAILED);
	inventory_free(r->inv);
	loop_free(r->loop);
	return status;
}

static enum exit_code
plan_and_ask(struct run *r)
{
	const struct follow_options *o = r->options;
	enum exit_code status = EXIT_FINE, heard = EXIT_FINE;

	if (o->execute == NULL && r->call->operands.n > 0)
		heard = heard_read(&r->id, r->evidence);
	if (heard != EXIT_FINE && heard != EXIT_DAMAGED)
		return heard;
	for (size_t i = 0; i < o->known.n; i++)
		if (!read_known(r, o->known.v[i]))
			return EXIT_FAILED;
	status = aim_take_scope(&r->aim, &o->scope, r->id.db, r->id.names);
	if (status == EXIT_FINE && o->authorised == NULL)
		scope_refuse_public(r->aim.scope);
	if (status == EXIT_FINE)
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
		return err_set(err, "follow which captures?");
	if (o->scope.scope.n + o->scope.scope_files.n == 0)
		return err_set(err,
		    "what may be asked? Being in a capture allows nothing; "
		    "--scope says it");
	if (o->authorised != NULL && o->audit == NULL)
		return err_set(err,
		    "--authorised goes into the audit log; --audit names it");
	if (o->pacing.raw)
		return err_set(err, "--raw is for probe");
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
