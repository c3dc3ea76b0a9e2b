/*
 * sig_explain: an explanation, for people and for programs.
 */
#ifndef CLI_SIG_EXPLAIN_H
#define CLI_SIG_EXPLAIN_H

#include "match/explain.h"

struct explained {
	const struct sigdb *db;
	const struct response *res;
	const struct explanation *e;
	bool all; /* every line that was tried, not the nearest alone */
};

/* which of the lines that were tried are worth being told */
enum told { TOLD_NOT, TOLD_NAMED, TOLD_EARLIER, TOLD_LATER, TOLD_N };

/* what is told of each of e->tried; to be freed */
enum told *explained_choose(const struct explained *x);

/* "nothing", "equal", ...; why a template failed, NULL when it did not */
const char *elicit_name(enum elicit how);
const char *template_failure(enum template_result result);

/* both print to standard output */
void explained_text(const struct explained *x);
void explained_json(const struct explained *x);

#endif
