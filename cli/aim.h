/*
 * aim: who is asked, on which ports, and what is out of bounds.
 *
 * The options of every verb that sends, and what they make together.
 *
 *	struct aim aim;
 *	status = aim_take(&aim, &options->targets, &options->scope,
 *	    &call->operands, db, names, seed);
 *	if (status == EXIT_FINE)
 *		ask(aim.targets, aim.scope);
 *	aim_release(&aim);
 */
#ifndef CLI_AIM_H
#define CLI_AIM_H

#include "active/scope.h"
#include "active/targets.h"
#include "cli/options.h"
#include "cli/resolve.h"
#include "cli/verbs.h"
#include "match/sig.h"

/* what to ask */
struct target_options {
	struct words lists;       /* files of targets or of earlier results */
	const char *ports;        /* NULL: the usual ones */
	size_t top;               /* 0: not given */
	bool fast, tcp, syn, udp; /* neither protocol: TCP */
	struct resolving names;
};

/* what may be asked */
struct scope_options {
	struct words scope, scope_files;
	struct words exclude, exclude_files;
	size_t max_hosts; /* 0: SCOPE_HOSTS_MAX */
	bool all_ports;
	struct words fragile;
	bool resolve; /* aim_take_scope may look names up */
};

extern const struct option target_options[];
extern const struct option scope_options[];

struct aim {
	struct targets *targets; /* finished */
	struct scope *scope;     /* finished */
	struct ports ports;
	struct resolving names;
};

/*
 * Makes all of it; `aim` is to be released whatever comes back.  The words
 * are targets and part of the scope; what lists and results name is a target
 * alone.  `db` (may be NULL) gives the ports that signatures exclude.  Other
 * codes than EXIT_FINE come after saying why: EXIT_USAGE, EXIT_FAILED for
 * files and names, EXIT_REFUSED when nothing that was named may be asked.
 * `aim` stays where it is until it is released.
 */
enum exit_code aim_take(struct aim *aim, const struct target_options *targets,
    const struct scope_options *scope, const struct words *words,
    const struct sigdb *db, const struct port_names *names, uint64_t seed);

/*
 * The scope alone, for a verb that finds its targets itself: it adds them to
 * `aim->targets`, where exclusions are known already, and calls
 * targets_finish.
 */
enum exit_code aim_take_scope(struct aim *aim,
    const struct scope_options *scope, const struct sigdb *db,
    const struct port_names *names);

/* one line for each reason, as counted by scope_allows's `why` */
void aim_say_refused(const uint64_t refused[REFUSALS]);

void aim_release(struct aim *aim);

void target_options_release(struct target_options *options);
void scope_options_release(struct scope_options *options);

#endif
