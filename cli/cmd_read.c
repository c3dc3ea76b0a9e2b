/*
 * hark read: identifies services in captures.
 */
#include "cli/counts.h"
#include "cli/interrupt.h"
#include "cli/matching.h"
#include "cli/outputs.h"
#include "cli/say.h"
#include "cli/signatures.h"
#include "cli/vendors.h"
#include "cli/verbs.h"

#include "base/os.h"
#include "base/xalloc.h"
#include "capture/capture.h"
#include "capture/source.h"

#include <stdlib.h>
#include <string.h>

struct read_options {
	struct signature_options signatures;
	struct match_options matching;
	struct output_options outputs;
	struct portset *ports; /* NULL: all */
	unsigned verbose;
};

static bool
option_ports(void *target, const struct option *o, char *value, struct err *err)
{
	struct portset **ports = target;

	if (*ports == NULL)
		*ports = xcalloc(1, sizeof(**ports));
	if (portset_parse(*ports, bytes_str(value), NULL, err))
		return true;
	return err_wrap(err, "%s %s", o->brief, value);
}

static const struct option read_table[] = {
	{ "-p", "--ports", "PORTS",
	    "report these ports alone: 22,80-90,U:53 or T:-", option_ports,
	    offsetof(struct read_options, ports) },
	{ "-v", "--verbose", NULL,
	    "report all that is known, and say what was left aside",
	    option_count, offsetof(struct read_options, verbose) },
	{ 0 },
};

static const struct option_group read_groups[] = {
	{ "Options", read_table, 0 },
	{ "Reports", output_options, offsetof(struct read_options, outputs) },
	{ "Signatures", signature_options,
	    offsetof(struct read_options, signatures) },
	{ "Matching", matching_options,
	    offsetof(struct read_options, matching) },
	{ 0 },
};

/* the pipeline behind the captures, and what came of reading them */
struct reading {
	struct capture_limits limits;
	struct capture_sinks sinks;
	struct counts counts;
	bool unread, damaged;
};

static void
say_file(const char *path, const struct err *err)
{
	say("%s: %s", strcmp(path, "-") == 0 ? "standard input" : path,
	    err->text);
}

static void
read_file(struct reading *r, const char *path)
{
	struct err err;
	struct packet packet;
	enum source_result got = SOURCE_END;
	struct source *src = source_open(path, &err);

	if (src == NULL) {
		say_file(path, &err);
		r->unread = true;
		return;
	}
	struct capture *c = capture_new(&r->limits, &r->sinks);
	while (!interrupt_came() &&
	       (got = source_next(src, &packet, &err)) == SOURCE_PACKET)
		capture_feed(c, &packet);
	capture_flush(c, CAPTURE_END_OF_TIME);
	if (got == SOURCE_DAMAGED && !interrupt_came()) {
		say_file(path, &err);
		r->damaged = true;
	}
	counts_add_capture(&r->counts, capture_counts(c));
	capture_free(c);
	source_close(src);
}

static enum exit_code
status_of(const struct reading *r)
{
	if (interrupt_came())
		return EXIT_INTERRUPTED;
	if (r->unread)
		return EXIT_FAILED;
	return r->damaged ? EXIT_DAMAGED : EXIT_FINE;
}

static bool
is_empty(const struct inventory *inv)
{
	const struct inventory_counts *c = inventory_counts(inv);

	return c->findings == 0 && c->clients == 0 && c->events == 0;
}

/* reads the captures and writes the reports */
static enum exit_code
read_all(const struct call *call, const struct read_options *options,
    const struct sigdb *db)
{
	uint64_t started_us = os_now_us(), seed = os_seed();
	struct inventory *inv =
	    inventory_new(&(struct inventory_limits){ .seed = seed });
	struct matcher *m =
	    matcher_new(db, &options->matching, inventory_add, inv);
	struct port_names *names = port_names_new();
	struct reading r = {
		.limits = capture_limits_default(),
		.sinks = { matcher_feed, m, inventory_event, inv,
		    inventory_fact, inv, names },
	};

	r.limits.hash_seed = seed;
	interrupt_catch();
	for (size_t i = 0; i < call->operands.n && !interrupt_came(); i++)
		read_file(&r, call->operands.v[i]);
	counts_add_matcher(&r.counts, matcher_counts(m));
	counts_add_inventory(&r.counts, inventory_counts(inv));
	if (options->verbose > 0) {
		counts_say(&r.counts);
		matching_say_costly(m);
	} else if (is_empty(inv) && r.counts.left_aside > 0) {
		say("nothing was found, and packets were left aside; -v says "
		    "why");
	}

	struct oui *vendors = vendors_open(inv);
	enum exit_code status = status_of(&r);
	const struct report_options report = {
		.version = HARK_VERSION,
		.command = call->argv,
		.n_command = call->argc,
		.files = call->operands.v,
		.n_files = call->operands.n,
		.started_us = started_us,
		.exit = (int)status,
		.counts = r.counts.row,
		.n_counts = r.counts.n,
		.ports = options->ports,
		.names = names,
		.vendors = vendors,
		.verbose = options->verbose > 0,
	};
	if (!outputs_write(&options->outputs, inv, &report))
		status = EXIT_FAILED;
	oui_free(vendors);
	port_names_free(names);
	matcher_free(m);
	inventory_free(inv);
	return status;
}

static enum exit_code
run_read(const struct call *call, void *o)
{
	struct read_options *options = o;
	enum exit_code status = EXIT_USAGE;
	struct err err;

	matching_set_clocks(&options->matching);
	if (call->operands.n == 0) {
		say("read which captures? See \"hark read --help\"");
	} else if (!outputs_check(&options->outputs, &err)) {
		say("%s; see \"hark read --help\"", err.text);
	} else {
		struct sigdb *db = signatures_open(&options->signatures.files,
		    options->signatures.no_defaults, SIG_MATCH_ONLY, NULL);
		status = db != NULL ? read_all(call, options, db) : EXIT_FAILED;
		sigdb_free(db);
	}
	return status;
}

static void
release_read(void *o)
{
	struct read_options *options = o;

	free(options->ports);
	outputs_release(&options->outputs);
	signature_options_release(&options->signatures);
}

const struct verb verb_read = {
	"read",
	"FILE...",
	"identify the services in captures; - is standard input",
	read_groups,
	sizeof(struct read_options),
	run_read,
	release_read,
	CONFINED_FIRST,
};
