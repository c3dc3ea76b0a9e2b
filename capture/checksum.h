/*
 * checksum: whether a TCP segment is as its sender made it.
 *
 * Captures taken on the sender itself hold segments that its network card was
 * to finish, so a wrong sum alone says nothing against the bytes.
 */
#ifndef CAPTURE_CHECKSUM_H
#define CAPTURE_CHECKSUM_H

#include "capture/packet.h"

/* false when its sum or that of its IPv4 header is wrong; true also when
 * they can not be told */
bool checksum_fits(const struct segment *s);

#endif
