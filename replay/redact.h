/*
 * redact: secrets in a conversation, overwritten with as many bytes of
 * filler.
 *
 * Names and passwords are found by what protocols say around them, whatever
 * the port is and whether the service is known; what was found is then also
 * overwritten wherever else it stands in the conversation, as echoes do.
 * Which protocols there are is told by the table in replay/redact.c; of
 * others, and inside what is encrypted or compressed, nothing is found.
 */
#ifndef REPLAY_REDACT_H
#define REPLAY_REDACT_H

#include "replay/cut.h"

/* what was overwritten, as "of MySQL", and how often */
struct redaction {
	const char *what;
	size_t n;
};

enum { REDACT_KINDS = 24 };

struct redacted {
	struct redaction of[REDACT_KINDS];
	size_t n;
	size_t echoes; /* of these, said again somewhere */
};

/*
 * Names and passwords of known protocols.  False when there are more than can
 * be looked for everywhere: some of them may then still stand somewhere.
 */
bool redact_credentials(struct cut *c, struct redacted *told, struct err *err);

/*
 * All that a pattern (PCRE) matches, on both sides; `n` counts the hits.
 * False when the pattern is wrong or takes too long.
 */
bool redact_pattern(
    struct cut *c, const char *pattern, size_t *n, struct err *err);

#endif
