#include "cli/asking.h"

#include "cli/aim.h"
#include "cli/auditing.h"
#include "cli/interrupt.h"
#include "cli/raw_ear.h"
#include "cli/record.h"
#include "cli/say.h"

#include "active/transport_raw.h"
#include "base/loop.h"
#include "base/os.h"

#include <limits.h>

enum {
	LOOK_US = 100000,      /* how often interrupts are looked for */
	DESCRIPTORS_KEPT = 32, /* for everything but connections */
	DESCRIPTORS_LEAST = 16,
};

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

/* how many there may be at once: some descriptors are for other things */
static unsigned
connections_max(void)
{
	uint64_t n = os_descriptors();

	if (n > UINT_MAX)
		return UINT_MAX;
	return n > DESCRIPTORS_KEPT ? (unsigned)(n - DESCRIPTORS_KEPT) : 1;
}

/* sockets for each endpoint, or ports of ours that tell them apart */
static unsigned
lines_of(const struct prober_options *o, bool raw)
{
	unsigned n =
	    raw ? RAW_PORTS / o->pace.at_once : o->connections / o->parallelism;

	return n > SCAN_LINES ? SCAN_LINES : n;
}

bool
asking_open(struct asking *a, const struct asking_setup *setup)
{
	const struct pacing *p = setup->pacing;

	*a = (struct asking){ .setup = setup };
	if (!may_open_enough())
		return false;
	a->loop = loop_new(os_wall_us);
	if (a->loop == NULL) {
		say("the system gives nothing to wait with");
		return false;
	}
	if ((p->raw || setup->syn) && !raw_ear_open(&a->ear, a->loop, p->raw,
	                                  setup->syn, setup->hash_seed))
		return false;

	struct prober_options *o = &a->options;
	uint64_t now = os_wall_us();
	a->started_us = os_now_us();
	a->deadline_us = p->deadline_us > 0 ? now + p->deadline_us : UINT64_MAX;
	*o = pacing_prober(p);
	o->matching = *setup->matching;
	o->seed = setup->hash_seed;
	o->pace.seed = setup->seed;
	o->scan.epoch_us = a->started_us - now;
	o->connections = connections_max();
	if ((a->ear == NULL || !p->raw) && o->parallelism > o->connections)
		o->parallelism = o->connections;
	o->scan.lines = lines_of(o, a->ear != NULL && p->raw);
	a->inv = inventory_new(&(struct inventory_limits){ .seed = o->seed });
	return true;
}

struct prober_sinks
asking_sinks(struct asking *a)
{
	return (struct prober_sinks){
		.find = inventory_add,
		.event = inventory_event,
		.fact = inventory_fact,
		.secured = inventory_tls,
		.latency = inventory_latency,
		.ctx = a->inv,
	};
}

bool
asking_write_down(struct asking *a, const char *plan)
{
	const struct asking_setup *s = a->setup;
	uint64_t epoch_us = a->options.scan.epoch_us;
	struct err err;

	if (s->audit != NULL && (a->auditing = auditing_begin(s->audit, s->call,
	                             s->seed, plan, epoch_us, &err)) == NULL) {
		say("%s: %s", s->audit, err.text);
		return false;
	}
	if (s->record != NULL &&
	    (a->record = record_begin(s->record, epoch_us, &err)) == NULL) {
		say("%s: %s", s->record, err.text);
		return false;
	}
	return true;
}

/* a signal ends the run, and so does its deadline */
static void
look(void *ctx)
{
	struct asking *a = ctx;
	uint64_t now = loop_now(a->loop);

	progress_set(&a->progress, prober_ended(a->prober) + a->n_before);
	auditing_look(a->auditing, now);
	if (interrupt_came()) {
		prober_stop(a->prober, "interrupt");
		loop_stop(a->loop);
	} else if (now >= a->deadline_us) {
		a->stopped = true;
		prober_stop(a->prober, "deadline");
		raw_ear_rest(a->ear);
	} else if (prober_is_done(a->prober)) {
		raw_ear_rest(a->ear);
	} else {
		timer_set(a->look, now + LOOK_US < a->deadline_us
		                       ? now + LOOK_US
		                       : a->deadline_us);
	}
}

void
asking_run(struct asking *a, const struct prober_sinks *sinks)
{
	const struct asking_setup *s = a->setup;

	a->sinks = auditing_sinks(a->auditing, sinks);
	a->transport = transport_new(a->loop, s->scope);
	transport_limit(a->transport, &s->pacing->budget);
	raw_ear_use(a->ear, a->transport);
	raw_ear_tell(a->ear, a->sinks.fact, a->sinks.ctx);
	if (a->record != NULL)
		transport_on_wire(a->transport, record_wire, a->record);
	auditing_use(a->auditing, a->transport);
	a->prober = prober_new(&a->options, a->loop, a->transport, s->db,
	    &a->sinks, s->next, s->next_ctx);
	a->look = timer_new(a->loop, look, a);
	progress_begin(&a->progress, "endpoints", s->progress, s->n_targets);
	look(a);
	loop_run(a->loop);
	progress_end(&a->progress);
	aim_say_refused(transport_counts(a->transport)->refused);
}

enum exit_code
asking_status(const struct asking *a)
{
	if (interrupt_came())
		return EXIT_INTERRUPTED;
	return a->stopped || prober_counts(a->prober)->unasked > 0 ||
	               transport_stopped(a->transport) != NULL
	           ? EXIT_STOPPED
	           : EXIT_FINE;
}

void
asking_hang_up(struct asking *a)
{
	struct err err;

	timer_free(a->look);
	prober_free(a->prober);
	transport_free(a->transport);
	a->look = NULL;
	a->prober = NULL;
	a->transport = NULL;
	if (a->record != NULL && !record_end(a->record, &err)) {
		say("%s: %s", a->setup->record, err.text);
		a->lost = true;
	}
	a->record = NULL;
}

bool
asking_is_over(void *ctx)
{
	const struct asking *a = ctx;

	return interrupt_came() || os_wall_us() >= a->deadline_us;
}

void
asking_fact(void *ctx, const struct host_fact *fact)
{
	struct asking *a = ctx;

	auditing_fact(a->auditing, fact);
	inventory_fact(a->inv, fact);
}

void
asking_end(struct asking *a, enum exit_code status)
{
	struct err err;

	if (!auditing_end(a->auditing, (int)status, &err)) {
		say("%s: %s; nothing was sent from then on", a->setup->audit,
		    err.text);
		a->lost = true;
	}
	a->auditing = NULL;
}

void
asking_close(struct asking *a)
{
	inventory_free(a->inv);
	raw_ear_close(a->ear);
	loop_free(a->loop);
}
