#include "cli/identify.h"

#include "base/os.h"
#include "base/xalloc.h"
#include "cli/say.h"
#include "cli/vendors.h"

#include <stdlib.h>

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

static bool
option_memory(
    void *target, const struct option *o, char *value, struct err *err)
{
	if (!option_size(target, o, value, err))
		return false;
	if (*(size_t *)target < CAPTURE_MEMORY_MIN)
		return err_set(
		    err, "%s is at least 1M, not %s", o->name, value);
	return true;
}

const struct option identify_options[] = {
	{ "-f", "--filter", "EXPR",
	    "read packets that tcpdump's EXPR selects: 'net 192.0.2.0/24'",
	    option_text, offsetof(struct identify_options, filter) },
	{ NULL, "--keylog", "FILE",
	    "read what is inside TLS and QUIC with the secrets of a key log "
	    "(SSLKEYLOGFILE)",
	    option_text, offsetof(struct identify_options, keylog) },
	{ "-p", "--ports", "PORTS",
	    "report these ports alone: 22,80-90,U:53 or T:-", option_ports,
	    offsetof(struct identify_options, ports) },
	{ NULL, "--max-memory", "SIZE",
	    "what is remembered of the traffic stays below SIZE (256M)",
	    option_memory, offsetof(struct identify_options, memory) },
	{ "-q", "--quiet", NULL, "show no progress", option_flag,
	    offsetof(struct identify_options, quiet) },
	{ "-v", "--verbose", NULL,
	    "report all that is known, and say what was left aside",
	    option_count, offsetof(struct identify_options, verbose) },
	{ 0 },
};

/* what can be wrong with the options is found before any work */
static bool
check(const struct identify_options *options, struct err *err)
{
	if (!outputs_check(&options->outputs, err))
		return false;
	if (options->filter == NULL)
		return true;
	struct filter *f = filter_new(options->filter, err);
	if (f == NULL)
		return err_wrap(err, "the filter '%s'", options->filter);
	filter_free(f);
	return true;
}

/* and so are files that can be neither read nor written */
static bool
try_files(const struct identify_options *options)
{
	struct err err;

	if (options->keylog != NULL) {
		struct keylog_file *keys =
		    keylog_file_open(options->keylog, &err);
		if (keys == NULL) {
			say("%s", err.text);
			return false;
		}
		keylog_file_close(keys);
	}
	return outputs_try(&options->outputs);
}

enum exit_code
identify_open(struct identify *id, const struct call *call,
    struct identify_options *options)
{
	struct err err;

	if (!check(options, &err)) {
		say("%s", err.text);
		return EXIT_USAGE;
	}
	if (!try_files(options))
		return EXIT_FAILED;
	matching_set_clocks(&options->matching);
	struct sigdb *db = signatures_open(&options->signatures.files,
	    options->signatures.no_defaults, SIG_MATCH_ONLY, NULL);
	if (db == NULL)
		return EXIT_FAILED;
	*id = (struct identify){
		.call = call,
		.options = options,
		.db = db,
		.names = port_names_new(),
		.started_us = os_now_us(),
	};
	id->setup = (struct pipeline_setup){
		.db = db,
		.matching = &options->matching,
		.names = id->names,
		.filter = options->filter,
		.memory = options->memory,
		.seed = os_seed(),
		.keylog = options->keylog,
	};
	return EXIT_FINE;
}

/* a file that is something else helps nobody */
static void
say_useless_keylog(const struct identify_options *o, const struct counts *c)
{
	if (o->keylog != NULL && counts_of(c, "TLS secrets") == 0 &&
	    counts_of(c, "key log lines malformed") > 0)
		say("the key log %s: none of its lines is a secret that is "
		    "known",
		    o->keylog);
}

static bool
is_empty(const struct inventory *inv)
{
	const struct inventory_counts *c = inventory_counts(inv);

	return c->findings == 0 && c->clients == 0 && c->events == 0;
}

struct report_options
identify_report(const struct identify *id)
{
	const struct call *call = id->call;

	return (struct report_options){
		.version = HARK_VERSION,
		.command = call->argv,
		.n_command = call->argc,
		.files = call->operands.v,
		.n_files = call->operands.n,
		.started_us = id->started_us,
		.ports = id->options->ports,
		.names = id->names,
		.verbose = id->options->verbose > 0,
	};
}

enum exit_code
identify_close(struct identify *id, struct pipeline *p, enum exit_code status)
{
	const struct identify_options *options = id->options;

	counts_sort(&p->counts);
	say_useless_keylog(options, &p->counts);
	if (options->verbose > 0) {
		counts_say(&p->counts);
		matching_say_costly(p->matcher);
	} else if (is_empty(p->inventory) && p->counts.left_aside > 0) {
		say("nothing was found, and packets were left aside; -v says "
		    "why");
	}
	/* packets were hidden that the user did not mean */
	if (p->misfit.text[0] != '\0') {
		say("the filter makes no sense for %s; no packet of that link "
		    "type was read",
		    p->misfit.text);
		status = status == EXIT_FINE ? EXIT_USAGE : status;
	}

	struct oui *vendors = vendors_open(p->inventory);
	struct report_options report = identify_report(id);
	report.finished_us = os_now_us();
	report.vendors = vendors;
	report.exit = (int)status;
	report.begun = id->begun;
	report.counts = p->counts.row;
	report.n_counts = p->counts.n;
	if (!outputs_write(&options->outputs, p->inventory, &report))
		status = EXIT_FAILED;
	oui_free(vendors);
	identify_drop(id);
	return status;
}

void
identify_drop(struct identify *id)
{
	port_names_free(id->names);
	sigdb_free(id->db);
}

void
identify_release(struct identify_options *options)
{
	free(options->ports);
	outputs_release(&options->outputs);
	signature_options_release(&options->signatures);
}
