/*
 * match: the core.  A response in, a finding out.
 *
 * One function for heard and asked responses alike: from what the client had
 * sent it finds out which probes could have asked (match/elicit.h), walks the
 * lines of each probe's chain in load order, and makes a finding of the first
 * line that matches.  A hard line anywhere beats a soft one.
 *
 * A matcher belongs to one thread; the database is shared.
 */
#ifndef MATCH_MATCH_H
#define MATCH_MATCH_H

#include "match/finding.h"
#include "match/response.h"
#include "match/sig.h"

struct matcher;

struct match_counts {
	uint64_t responses; /* handed in, with words of the server */
	uint64_t hard;
	uint64_t soft;
	uint64_t unknown;        /* no line matched */
	uint64_t clients;        /* findings about clients */
	uint64_t gave_up;        /* confirms ended by a limit */
	uint64_t over_budget;    /* responses whose time ran out */
	uint64_t subjects_cut;   /* responses longer than is matched on */
	uint64_t remembered;     /* answered from the memo */
	uint64_t fields_failed;  /* templates that could not be filled */
	uint64_t fields_cut;     /* fields withheld: they touch a hole */
	uint64_t unknown_probes; /* responses naming a probe we do not have */
	uint64_t differences;    /* of narrowed and linear; must be none */
};

/*
 * Which lines are tried: those that the index (match/narrow.h) leaves, or all
 * of them, or one after the other with what differs counted (then what the
 * linear way found holds).
 */
enum match_mode { MATCH_NARROWED, MATCH_LINEAR, MATCH_CROSS_CHECK };

enum {
	MATCH_SUBJECT_MAX = 8 << 10, /* bytes of a response, unless told */
	MATCH_BUDGET_US = 20000,     /* per response, unless told */
};

/* how to match; all zeros are the defaults */
struct match_options {
	enum match_mode mode;
	bool nmap_exact;    /* PCRE2's interpreter and its depth limit */
	size_t subject_max; /* bytes that are matched on; 0: the default */
	/* for remembering answers; any number nobody can guess; 0: none is */
	uint64_t seed;
	/*
	 * The clocks, in microseconds, that keep a response within its budget:
	 * a cheap one, asked after every confirm, and the CPU time of this
	 * thread, asked once the first says that half of it is gone.  A search
	 * ends with what it had found between half and all of the budget. NULL:
	 * no budget.
	 */
	uint64_t (*wall_us)(void);
	uint64_t (*cpu_us)(void);
	uint64_t budget_us; /* 0: the default */
};

/*
 * Findings go to `sink`: none, one or two per response.  `options` NULL: the
 * defaults, without a budget.
 */
struct matcher *matcher_new(const struct sigdb *db,
    const struct match_options *options, finding_fn *sink, void *ctx);
void matcher_free(struct matcher *m);

/*
 * Forgets what equal responses gave, so that what it counts for a capture does
 * not depend on those that it was fed before.
 */
void matcher_forget(struct matcher *m);

/* a response_fn: true once the connection's service and version are known */
bool matcher_feed(void *matcher, const struct response *res);

const struct match_counts *matcher_counts(const struct matcher *m);

/* a line whose confirms gave up, or took more than 5 ms each */
struct match_costly {
	const struct sig_line *line;
	uint64_t gave_up;
	uint64_t slow;
};
enum { MATCH_COSTLY_MAX = 16 };

/* the first such lines that were met */
const struct match_costly *matcher_costly(const struct matcher *m, size_t *n);

/*
 * Whether `line` is the one that wins for these bytes as an answer to its own
 * probe, with `f` filled from it; what a signature's examples are held
 * against.  `winner` is the line that won instead, NULL for none.  The finding
 * lasts until the next call.
 */
bool matcher_try(struct matcher *m, const struct sig_line *line,
    struct bytes bytes, struct finding *f, const struct sig_line **winner);

#endif
