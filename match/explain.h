/*
 * explain: why a response is matched by this line and not by that one.
 *
 * For those who write signatures.  Which probes could have asked, how many
 * lines the index left, which of these match, and for the others where in
 * the pattern and in the bytes they stopped.  The winner is what the matcher
 * finds; what is told beside it is tried again, slowly and with no regard to
 * a budget, but within the limits of every attempt.
 */
#ifndef MATCH_EXPLAIN_H
#define MATCH_EXPLAIN_H

#include "match/elicit.h"
#include "match/match.h"
#include "match/regex.h"
#include "match/template.h"

/* the lines of one probe, in the order in which probes are gone through */
struct explain_section {
	uint32_t probe;
	bool asked; /* it could have asked; false: read as a fallback */
	size_t lines;
	size_t left; /* candidates, by the index */
};

/* a line that was tried */
struct explain_try {
	const struct sig_line *line;
	enum regex_result result;
	size_t section;
	bool named; /* by the caller: it comes first, without a section */
	bool left;  /* by the index */
	/*
	 * Unless it matched, its farthest step: all in front of this byte of
	 * the pattern matched the bytes of the subject from `start` on up to
	 * `subject`.  `passed` counts the bytes of the pattern on the way
	 * there, of alternatives only the one that was taken.
	 */
	struct regex_step step;
	size_t passed;
};

/* a template of the winner */
struct explain_field {
	enum field field; /* FIELD_N: a CPE */
	const struct template *template;
	enum template_result result;
	const char *value; /* when filled; text */
};

struct explanation {
	enum elicit how;
	bool missing; /* the probe that the response names is not known */
	struct bytes subject; /* what was matched on */
	struct explain_section *section;
	size_t n_section;
	struct explain_try *tried; /* in order */
	size_t n_tried;
	const struct sig_line *winner; /* NULL: none */
	struct regex_groups groups;    /* of the winner */
	struct explain_field *fields;
	size_t n_field;
	struct arena arena; /* holds all that is pointed to */
};

enum { EXPLAIN_TRIED_MAX = 1000 }; /* lines that are traced */

/*
 * `named` is a line to be tried wherever it stands, NULL for none.  What `out`
 * points to lives until explain_release, as long as the database and the
 * response.
 */
void explain(const struct sigdb *db, const struct response *res,
    const struct match_options *options, const struct sig_line *named,
    struct explanation *out);
void explain_release(struct explanation *e);

/*
 * For each byte of a pattern, and its end, how many bytes of it are passed on
 * the way there; `passed` has room for pattern.n + 1.
 */
void explain_passed(struct bytes pattern, uint32_t *passed);

#endif
