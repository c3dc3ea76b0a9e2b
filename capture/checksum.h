/*
 * checksum: whether a TCP segment is as its sender made it, and the sums of
 * packets that are made here.
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

/*
 * The sum that makes a header of IPv4, or a TCP segment or UDP datagram,
 * right; where it goes must be zero.  The bytes are as they stand in memory:
 * to be copied, not turned into network order.
 */
uint16_t checksum_ipv4(struct bytes header);
uint16_t checksum_l4(const struct addr *src, const struct addr *dst,
    uint8_t ip_proto, struct bytes whole);

#endif
