/*
 * hark listen: identifies services in what passes an interface, until told to
 * stop.
 */
#include "cli/confine.h"
#include "cli/identify.h"
#include "cli/interrupt.h"
#include "cli/say.h"
#include "cli/verbs.h"
#include "cli/watch.h"

#include "base/os.h"
#include "capture/live.h"

#include <inttypes.h>

enum {
	LOOK_UP_MS = 100, /* without packets, to see whether to stop */
	BATCH = 4096,     /* packets between two looks */
	BUFFER = 64 << 20,
	SNAPLEN = 256 << 10,
	SNAPLEN_MIN = 64,
};

struct listen_options {
	struct identify_options identify;
	const char *interface;
	size_t buffer, snaplen;  /* 0: the constants above */
	size_t packets, seconds; /* 0: no end */
	bool promiscuous;
};

static const struct option listen_table[] = {
	{ "-i", "--interface", "IF", "listen on IF; any is all of them",
	    option_text, offsetof(struct listen_options, interface) },
	{ "-c", "--count", "N", "stop after N packets", option_number,
	    offsetof(struct listen_options, packets) },
	{ NULL, "--duration", "SECONDS", "stop after SECONDS", option_number,
	    offsetof(struct listen_options, seconds) },
	{ NULL, "--promiscuous", NULL,
	    "hear also what is addressed to other hosts", option_flag,
	    offsetof(struct listen_options, promiscuous) },
	{ NULL, "--buffer-size", "BYTES",
	    "that the kernel keeps until they are read (64M)", option_size,
	    offsetof(struct listen_options, buffer) },
	{ NULL, "--snaplen", "BYTES", "to keep of each packet (256k)",
	    option_size, offsetof(struct listen_options, snaplen) },
	{ 0 },
};

static const struct option_group listen_groups[] = {
	{ "Listening", listen_table, 0 },
	{ "Options", identify_options,
	    offsetof(struct listen_options, identify) },
	IDENTIFY_GROUPS(struct listen_options, identify),
	{ 0 },
};

/* what is heard goes on until this says so */
struct listening {
	const struct listen_options *options;
	struct live *live;
	struct pipeline *pipeline;
	uint64_t end_us; /* by os_wall_us; UINT64_MAX: never */
};

static void
say_status(const struct listening *l)
{
	struct live_counts c = live_counts(l->live);
	struct inventory_view v = inventory_view_of(l->pipeline->inventory);

	say("%" PRIu64 " packets read, %" PRIu64 " received, %" PRIu64
	    " dropped by the kernel, %" PRIu64
	    " by the interface; %zu endpoints, %zu hosts",
	    live_packets(l->live), c.received, c.dropped, c.dropped_if,
	    v.n_endpoint, v.n_host);
	inventory_view_release(&v);
}

/* how many more packets are wanted at once; 0: none */
static size_t
wanted(const struct listening *l)
{
	uint64_t most = l->options->packets, n = live_packets(l->live);

	if (interrupt_came() || os_wall_us() >= l->end_us)
		return 0;
	if (most == 0 || most - n > BATCH)
		return BATCH;
	return (size_t)(most - n);
}

/* false when the interface is gone */
static bool
listen_on(struct listening *l)
{
	struct err err;
	size_t n;

	while ((n = wanted(l)) > 0) {
		if (!live_read(l->live, n, LOOK_UP_MS, pipeline_feed,
		        l->pipeline, &err)) {
			say("%s: %s", l->options->interface, err.text);
			return false;
		}
		/* also on a quiet link, conversations come to an end */
		capture_flush(l->pipeline->capture, os_now_us());
		if (interrupt_asked())
			say_status(l);
	}
	return true;
}

static enum exit_code
open_live(struct listening *l)
{
	const struct listen_options *o = l->options;
	const struct live_options live = {
		.interface = o->interface,
		.buffer = o->buffer > 0 ? o->buffer : BUFFER,
		.snaplen = o->snaplen > 0 ? o->snaplen : SNAPLEN,
		.promiscuous = o->promiscuous,
	};
	struct err err;

	l->live = live_open(&live, &err);
	if (l->live == NULL) {
		say("%s", err.text);
		return EXIT_FAILED;
	}
	if (o->identify.filter == NULL ||
	    live_filter(l->live, o->identify.filter, &err))
		return EXIT_FINE;
	say("the filter '%s': %s", o->identify.filter, err.text);
	return EXIT_USAGE;
}

static enum exit_code
listen_and_report(struct listening *l, struct identify *id)
{
	struct watch watch;
	bool gone;

	/* the kernel has the filter already */
	id->setup.filter = NULL;
	watch_begin(&watch, id);
	l->pipeline = pipeline_new(&id->setup);
	interrupt_catch();
	l->end_us = UINT64_MAX;
	if (l->options->seconds > 0)
		l->end_us =
		    os_wall_us() + (uint64_t)l->options->seconds * 1000000;
	if (!l->options->identify.quiet)
		say("listening on %s, link type %d", l->options->interface,
		    live_link(l->live));
	pipeline_begin(l->pipeline);
	gone = !listen_on(l);
	pipeline_end(l->pipeline);
	pipeline_finish(l->pipeline);

	struct live_counts c = live_counts(l->live);
	counts_add(
	    &l->pipeline->counts, "packets dropped by the kernel", c.dropped);
	counts_add(&l->pipeline->counts, "packets dropped by the interface",
	    c.dropped_if);
	if (!l->options->identify.quiet)
		say_status(l);
	enum exit_code status = gone               ? EXIT_FAILED
	                        : interrupt_came() ? EXIT_INTERRUPTED
	                                           : EXIT_FINE;
	status = identify_close(id, l->pipeline, status);
	pipeline_free(l->pipeline);
	return status;
}

static bool
check(const struct call *call, const struct listen_options *o, struct err *err)
{
	if (o->interface == NULL)
		return err_set(err, "listen on which interface? -i IF");
	if (call->operands.n > 0)
		return err_set(err, "listen takes no %s, only options",
		    call->operands.v[0]);
	if (o->snaplen > 0 && o->snaplen < SNAPLEN_MIN)
		return err_set(
		    err, "--snaplen: %d bytes at least", SNAPLEN_MIN);
	return true;
}

static enum exit_code
run_listen(const struct call *call, void *o)
{
	struct listen_options *options = o;
	struct listening l = { .options = options };
	struct identify id;
	struct err err;

	if (!check(call, options, &err)) {
		say("%s; see \"hark listen --help\"", err.text);
		return EXIT_USAGE;
	}
	/* what is wrong with the interface is known soonest */
	enum exit_code status = open_live(&l);
	if (status == EXIT_FINE && !confine(call, live_descriptor(l.live)))
		status = EXIT_FAILED;
	if (status == EXIT_FINE)
		status = identify_open(&id, call, &options->identify);
	if (status == EXIT_FINE)
		status = listen_and_report(&l, &id);
	live_close(l.live);
	return status;
}

static void
release_listen(void *o)
{
	identify_release(&((struct listen_options *)o)->identify);
}

const struct verb verb_listen = {
	"listen",
	"-i IF",
	"identify the services in what passes an interface, as it passes",
	listen_groups,
	sizeof(struct listen_options),
	run_listen,
	release_listen,
	CONFINED_ITSELF,
};
