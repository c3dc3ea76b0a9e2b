/*
 * sides: who talks like a server, and who like a client.
 *
 * For connections whose beginning was not seen.  Looks at the first bytes of
 * one direction and knows the openings of common protocols.
 */
#ifndef MATCH_SIDES_H
#define MATCH_SIDES_H

#include "base/bytes.h"

enum side { SIDE_UNKNOWN, SIDE_CLIENT, SIDE_SERVER };

enum side side_of(struct bytes first_words);

#endif
