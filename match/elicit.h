/*
 * elicit: which probes could have asked this?
 *
 * The matcher reads an answer with the lines of the probe that asked for it.
 * What an active scan knows is found out here for what was only heard: the
 * client's bytes equal a probe's payload, or are `like` it; with nothing sent
 * it was the NULL probe.  Anything else is unknown, and then every probe may
 * have asked: those of the port first, then all others by rarity.
 */
#ifndef MATCH_ELICIT_H
#define MATCH_ELICIT_H

#include "match/regex.h"
#include "match/response.h"
#include "match/sig.h"

enum elicit {
	ELICIT_NAMED,   /* the response says which probe it answers */
	ELICIT_NOTHING, /* the server spoke first */
	ELICIT_EQUAL,   /* a probe's very payload */
	ELICIT_LIKE,    /* a `like` line matched */
	ELICIT_UNKNOWN, /* `probes` are all of them, in the order to try */
};

/*
 * Puts the probes into `probes` (emptied first), best guess first.  `missing`
 * is set when the response names a probe that the database does not have.
 */
enum elicit elicit(const struct sigdb *db, struct regex_scratch *scratch,
    const struct response *res, struct sig_list *probes, bool *missing);

#endif
