/*
 * requests: what a client says that gets the answers of a well-known probe.
 *
 * Files in Nmap's grammar say what each probe sends, never what real clients
 * send to the same end.  This table does, by the probe's name; a probe with
 * `like` lines of its own does not need it.
 */
#ifndef MATCH_REQUESTS_H
#define MATCH_REQUESTS_H

#include "base/addr.h"

/* a pattern (dot matches newline), or NULL when the name is not known */
const char *requests_like(enum proto proto, const char *probe_name);

#endif
