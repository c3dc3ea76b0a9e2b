/*
 * request: how like two requests are, by their bytes alone.
 *
 * Where a protocol names what is wanted (a command of Redis's, a procedure of
 * SunRPC, objects of SNMP, a file, a page), the names are what counts; else it
 * is the first word, and the bytes at both ends.
 */
#ifndef REPLAY_REQUEST_H
#define REPLAY_REQUEST_H

#include "base/bytes.h"

/*
 * How well what a recorded request got as its answer would do for another one
 * that is of its kind; 0: not at all, since that wants something else.
 */
unsigned request_likeness(
    struct bytes request, struct bytes recorded, struct bytes answer);

/* of one kind: the same command, or mostly the same bytes */
bool request_is_similar(struct bytes a, struct bytes b);

#endif
