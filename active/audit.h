/*
 * audit: what a run sent, to whom and why, and what came back.
 *
 * One JSON object a line, chained (active/audit_chain.h).  A line has its
 * number `n`, its time `at` (RFC 3339) and its `type`:
 *
 *	run	begins a run: version, command, seed, plan (a hash)
 *	connect	a connection was asked for
 *	send	words left: all of them as base64, as they were on the wire
 *	close	a connection is over, by whom, and what went each way
 *	answer	what was heard, as it was matched
 *	found	what was found without words of the server
 *	state, tls, fact, rtt	the other things learnt, as reports know them
 *	end	ends the run: its exit code
 *
 * connect and send name the socket (a number in this run), the target, the
 * probe, the reason, and what was spent once that had left.  From answer and
 * what stands below it, all that the run found is found again (audit_reader).
 *
 * The writer makes lines and knows no file.  Once a line could not be kept it
 * makes no more, and says so (audit_is_lost), so that the run can end.
 */
#ifndef ACTIVE_AUDIT_H
#define ACTIVE_AUDIT_H

#include "active/audit_chain.h"
#include "active/prober.h"
#include "active/wire.h"

struct audit;

/* keeps a line, with its line feed; false: it is lost */
typedef bool audit_put_fn(void *ctx, struct bytes line);

/* what the first line of a run tells; NULL and 0: nothing */
struct audit_run {
	const char *version;
	char *const *command;
	size_t n_command;
	uint64_t seed;
	const char *plan; /* SHA-256 of the plan that is carried out */
};

/* goes on behind `chain`; the clock's zero is `epoch_us` after 1970 */
struct audit *audit_new(const struct audit_chain *chain, audit_put_fn *put,
    void *ctx, uint64_t epoch_us);
void audit_free(struct audit *a);

void audit_begin(struct audit *a, const struct audit_run *run, uint64_t now_us);
void audit_end(struct audit *a, int exit, uint64_t now_us);
bool audit_is_lost(const struct audit *a);

/* a wire_fn */
void audit_wire(void *audit, const struct wire_event *event);

/* sinks that write down what they are told and hand it to `inner` */
struct prober_sinks audit_sinks(
    struct audit *a, const struct prober_sinks *inner);

/* a host_fact_fn: what was learnt by asking nobody */
void audit_fact(void *audit, const struct host_fact *fact);

/* --- reading --- */

/* what a log tells, in its order; all but ctx may be NULL */
struct audit_sinks {
	void (*run)(void *ctx, uint64_t number); /* from 1 */
	void (*answer)(void *ctx, const struct response *res);
	finding_fn *found;
	endpoint_event_fn *event;
	tls_facts_fn *secured;
	host_fact_fn *fact;
	void (*latency)(void *ctx, const struct addr *host, uint64_t rtt_us);
	void *ctx;
};

struct audit_reader;

struct audit_reader *audit_reader_new(const struct audit_sinks *sinks);
void audit_reader_free(struct audit_reader *r);

/*
 * The next line, without its line feed.  False with the reason when it is not
 * what was written; no other line can be trusted then.
 */
bool audit_reader_feed(
    struct audit_reader *r, struct bytes line, struct err *err);

/* there are no more: false when the log ends within a run, or has none */
bool audit_reader_end(const struct audit_reader *r, struct err *err);

const struct audit_chain *audit_reader_chain(const struct audit_reader *r);
uint64_t audit_reader_runs(const struct audit_reader *r);

#endif
