/*
 * asking: a run that asks, from its loop to what came of it.
 *
 * What the verbs share that send: the prober and what drives it, interrupts
 * and the deadline, the inventory that it fills, and what is written down on
 * the way (--audit, --record).  Whom they ask, and what they tell of it, is
 * theirs.
 *
 *	if (asking_open(&a, &setup)) {
 *		... a.options may be changed, a.inv be told what is known ...
 *		const struct prober_sinks sinks = asking_sinks(&a);
 *		if (asking_write_down(&a, NULL)) {
 *			asking_run(&a, &sinks);
 *			status = asking_status(&a);
 *			... what a.prober and a.transport counted ...
 *			asking_hang_up(&a);
 *		}
 *		asking_end(&a, status);
 *		... the report of a.inv ...
 *	}
 *	asking_close(&a);
 */
#ifndef CLI_ASKING_H
#define CLI_ASKING_H

#include "cli/counts.h"
#include "cli/pacing.h"
#include "cli/progress.h"
#include "cli/verbs.h"

struct scope;

/* what a verb wants; everything is borrowed */
struct asking_setup {
	const struct call *call;
	const struct sigdb *db;
	const struct scope *scope;
	const struct pacing *pacing;
	const struct match_options *matching;
	const char *audit, *record; /* files; NULL: none is written */
	bool syn;                   /* half-open checks go in front */
	bool progress;              /* is shown */
	uint64_t n_targets;         /* for the progress */
	uint64_t hash_seed;         /* any number nobody can guess */
	uint64_t seed;              /* of the pace, written down */
	target_fn *next;
	void *next_ctx;
};

struct asking {
	const struct asking_setup *setup;
	struct prober_options options; /* until asking_run */
	uint64_t started_us;           /* of the calendar */
	uint64_t deadline_us;          /* of the loop; UINT64_MAX: none */
	struct loop *loop;
	struct raw_ear *ear; /* NULL: sockets alone */
	struct transport *transport;
	struct prober *prober;
	struct prober_sinks sinks; /* its own, the log in front */
	struct timer *look;
	struct progress progress;
	uint64_t n_before; /* targets that an earlier run is done with */
	struct record *record;
	struct auditing *auditing;
	struct inventory *inv;
	struct counts counts;
	bool stopped; /* by the deadline */
	bool lost;    /* not all was written down; it was said */
};

/*
 * Takes what asking needs of the system, and works out the options.  False
 * after saying why; asking_close is called whatever comes back.  Signals are
 * the caller's to catch.
 */
bool asking_open(struct asking *a, const struct asking_setup *setup);

/* the inventory's; they last as long as it */
struct prober_sinks asking_sinks(struct asking *a);

/*
 * Opens the files that are wanted; false after saying which can not be.
 * `plan`: the hash of the plan that is carried out, or NULL.
 */
bool asking_write_down(struct asking *a, const char *plan);

/* asks until all is asked, or something ended it, and says what was refused */
void asking_run(struct asking *a, const struct prober_sinks *sinks);

/* after asking_run: EXIT_FINE, EXIT_STOPPED or EXIT_INTERRUPTED */
enum exit_code asking_status(const struct asking *a);

/* the prober and its connections go, and the capture is whole */
void asking_hang_up(struct asking *a);

/* whether there is no time for more; `a` is an asking */
bool asking_is_over(void *a);

/* a host_fact_fn for what is learnt otherwise; `a` is an asking */
void asking_fact(void *a, const struct host_fact *fact);

/* the log is whole, with what the run ended with */
void asking_end(struct asking *a, enum exit_code status);

/* gives all back */
void asking_close(struct asking *a);

#endif
