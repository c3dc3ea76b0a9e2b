/*
 * verbs: what hark can be told to do, one file and one row each.
 */
#ifndef CLI_VERBS_H
#define CLI_VERBS_H

#include "cli/options.h"

/* what hark ends with */
enum exit_code {
	EXIT_FINE = 0,
	EXIT_FAILED = 1,       /* an error at run time */
	EXIT_USAGE = 2,        /* the command line makes no sense */
	EXIT_DIFFERENT = 3,    /* checked, and not as it should be */
	EXIT_STOPPED = 4,      /* by a limit on time; results written */
	EXIT_REFUSED = 5,      /* out of scope, all of it; nothing was sent */
	EXIT_DAMAGED = 6,      /* input was cut short or damaged */
	EXIT_INTERRUPTED = 130 /* by the user */
};

/* the command line a verb was called with */
struct call {
	char *const *argv; /* all of it */
	size_t argc;
	struct words operands;
	bool no_sandbox; /* the user wants none */
};

/* when a verb gives up what it does not need (cli/confine.h) */
enum confined {
	CONFINED_FIRST,  /* before it runs */
	CONFINED_ITSELF, /* it has something to open */
	CONFINED_NOT,    /* it is there to answer */
};

struct verb {
	const char *name; /* may be two words: "sig check" */
	const char *operands;
	const char *summary;
	const struct option_group *groups;
	size_t options_size; /* of the struct that the options fill */
	enum exit_code (*run)(const struct call *call, void *options);
	void (*release)(void *options); /* what parsing filled; NULL: nothing */
	enum confined confined;
};

extern const struct verb verb_read, verb_listen, verb_probe, verb_follow;
extern const struct verb verb_match;
extern const struct verb verb_cut, verb_diff, verb_test, verb_replay;
extern const struct verb verb_sig_check, verb_sig_test, verb_sig_stats,
    verb_sig_explain, verb_sig_export, verb_sig_bench, verb_sig_draft;
extern const struct verb verb_audit_verify, verb_audit_replay;

#endif
