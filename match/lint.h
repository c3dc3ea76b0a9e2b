/*
 * lint: what may be wrong with a signature that is not an error.
 *
 * Each kind of warning has a name, under which docs/signatures.md tells what
 * to do about it.  Nothing here asks a clock: the same database gives the
 * same warnings.
 */
#ifndef MATCH_LINT_H
#define MATCH_LINT_H

#include "match/sig.h"

enum lint_kind {
	LINT_NO_EXAMPLE, /* nothing shows what the line is for */
	LINT_NO_ORIGIN,  /* it is not told where an example comes from */
	LINT_UNANCHORED, /* it may match anywhere, by a short string */
	LINT_NO_LITERAL, /* no four bytes that must be there: always tried */
	LINT_SLOW,       /* gives up on what looks like its own examples */
	LINT_SHADOWED,   /* an earlier line wins in its place */
	LINT_OVER_BROAD, /* matches what is not its service */
	LINT_MARK,       /* a mark that nothing calls for */
	LINT_N,
};

struct lint_warning {
	enum lint_kind kind;
	const struct sig_line *line;
	unsigned column;  /* in the line, from 1 */
	const char *text; /* what, lasts for the call */
};

typedef void lint_fn(void *ctx, const struct lint_warning *warning);

/* "no-example", "unanchored", ... */
const char *lint_name(enum lint_kind kind);

/*
 * What a mark (struct sig_mark) excuses is not told; a mark that excuses
 * nothing is.
 *
 * Judges the first `n` lines of a complete database whose patterns were
 * compiled as they were loaded; the other lines lend their examples.  The
 * warnings come in order of lines.
 */
void lint(const struct sigdb *db, uint32_t n, lint_fn *report, void *ctx);

#endif
