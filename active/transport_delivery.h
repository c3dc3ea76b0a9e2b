/*
 * transport_delivery: whether a peer takes our words.  Private to
 * active/transport*.
 */
#ifndef ACTIVE_TRANSPORT_DELIVERY_H
#define ACTIVE_TRANSPORT_DELIVERY_H

#include <stdbool.h>

struct delivery;

/* of a connected TCP socket; false: the system does not tell */
bool delivery_of(int fd, struct delivery *out);

#endif
