/*
 * sockaddr: the kernel's form of an endpoint, and back.  Both families.
 */
#ifndef BASE_SOCKADDR_H
#define BASE_SOCKADDR_H

#include "base/addr.h"

#include <sys/socket.h>

/* returns how much of the storage it takes */
socklen_t sockaddr_of(
    const struct endpoint *e, struct sockaddr_storage *storage);

/* false for a family that is neither */
bool endpoint_of(const struct sockaddr_storage *storage, struct endpoint *e);

#endif
