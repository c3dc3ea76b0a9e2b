/*
 * pacing: how much is asked, how fast, and for how long.
 *
 * The options of every verb that asks, and what they mean for a prober.
 */
#ifndef CLI_PACING_H
#define CLI_PACING_H

#include "active/pace.h"
#include "active/prober.h"
#include "cli/options.h"

struct pacing {
	/* questions */
	unsigned intensity; /* plus one; 0: not given */
	bool nmap_order;
	bool starttls, no_starttls, no_rpc;
	const char *safety; /* NULL: not given */
	uint64_t wait_min_us, wait_max_us, connect_us, silent_us; /* 0: usual */

	/* pace */
	unsigned profile;     /* plus one; 0: not given */
	unsigned parallelism; /* 0: the profile's */
	unsigned per_host;
	uint64_t rate;
	struct cost budget;
	const char *pace_text;                      /* NULL: the profile's */
	bool raw;                                   /* UDP without sockets */
	uint64_t endpoint_us, host_us, deadline_us; /* 0: no limit */
	bool has_seed;
	uint64_t seed;
};

extern const struct option question_options[];
extern const struct option pacing_options[];

bool pacing_check(const struct pacing *p, struct err *err);

/* whether RPC services are asked which programs they have */
bool pacing_asks_rpc(const struct pacing *p);

/* what is left to be set is what the machine and the run decide */
struct prober_options pacing_prober(const struct pacing *p);

#endif
