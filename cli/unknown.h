/*
 * unknown: what services said that nobody knows, as users have it.
 *
 * Fingerprints in text (report/fingerprint.h), lines of JSON (reports with
 * "replies", the input of `hark match`), or one answer's bytes.
 */
#ifndef CLI_UNKNOWN_H
#define CLI_UNKNOWN_H

#include "base/arena.h"
#include "base/err.h"
#include "inventory/replies.h"

/* one endpoint */
struct unknown {
	enum proto proto;
	unsigned port;       /* 0: not known */
	const char *addr;    /* NULL: not known */
	const char *service; /* NULL: not known; from a soft match */
	struct replies replies;
};

/* starts as all zeros */
struct unknowns {
	struct arena arena; /* of the text */
	struct unknown *v;
	size_t n, cap;
};

/* adds what a fingerprint or JSON tells; false with err when it is neither */
bool unknowns_read(struct unknowns *u, struct bytes text, struct err *err);

/* adds one answer, as it is */
void unknowns_add(struct unknowns *u, enum proto proto, unsigned port,
    const char *probe, struct bytes answer);
void unknowns_release(struct unknowns *u);

#endif
