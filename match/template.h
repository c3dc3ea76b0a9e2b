/*
 * template: a field's text with the groups of a match filled in.
 *
 *	$1 .. $9                   the group
 *	$P(1)                      its printable ASCII bytes alone
 *	$SUBST(1,"find","repl")    the group with every `find` replaced
 *	$I(1,">") or $I(1,"<")     its bytes as an unsigned number
 *
 * A value ends at its first NUL.  A group that is absent, a number of more than
 * eight bytes, a text longer than the field may be: the field fails and stays
 * empty, the others count.
 */
#ifndef MATCH_TEMPLATE_H
#define MATCH_TEMPLATE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "match/finding.h"
#include "match/regex.h"

struct template;

enum template_use { TEMPLATE_TEXT, TEMPLATE_CPE };

/*
 * Compiles a template, whose text is borrowed for as long; NULL when it is
 * wrong, with the byte where in `at`.  The text of a CPE comes without its
 * "cpe:/".
 */
const struct template *template_parse(struct arena *a, enum template_use use,
    struct bytes text, size_t *at, struct err *err);

/* the highest group it names, 0 for none */
unsigned template_max_group(const struct template *t);

/* its text as it was written, a CPE's without its "cpe:/" */
struct bytes template_text(const struct template *t);

enum template_result {
	TEMPLATE_FILLED,
	TEMPLATE_NO_GROUP,  /* a group took no part in the match */
	TEMPLATE_NO_NUMBER, /* of more than eight bytes none is made */
	TEMPLATE_TOO_LONG,
	TEMPLATE_AT_EDGE, /* a group ends where the whole bytes end */
};

/* the most bytes that a field, or a CPE for FIELD_N, has room for */
size_t template_limit(enum field field);

/*
 * Fills it at the end of `out`, at most `limit` bytes, and one less up to the
 * end of the last value, as in Nmap.  With `edge` not NULL a group that ends
 * there gives TEMPLATE_AT_EDGE: bytes are missing behind it, so its value may
 * be cut.
 */
enum template_result template_fill(const struct template *t,
    const struct regex_groups *groups, const uint8_t *edge, size_t limit,
    struct buf *out);

#endif
