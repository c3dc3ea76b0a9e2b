/*
 * relay: where a server stops speaking for itself.
 *
 * A proxy that grants what its client asked for passes on the words of another
 * server from then on.  What they tell is true of that other one, whose
 * address the capture need not show, so that nobody is told about it.
 */
#ifndef CAPTURE_RELAY_H
#define CAPTURE_RELAY_H

#include "base/bytes.h"

/*
 * Whether what both sides have said so far, each from its first byte on, is a
 * request to pass on and its grant: HTTP's CONNECT, SOCKS 4 and 5.
 */
bool relay_is_granted(struct bytes client, struct bytes server);

#endif
