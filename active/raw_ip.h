/*
 * raw_ip: packets that libnet makes, from one raw socket of each family.
 *
 * Headers are as the kernel's own, checksums included.  Opening takes the right
 * to raw sockets (CAP_NET_RAW); nothing later does.
 */
#ifndef ACTIVE_RAW_IP_H
#define ACTIVE_RAW_IP_H

#include "base/addr.h"
#include "base/bytes.h"
#include "base/err.h"

struct raw_ip;

/* NULL: err says why; where there is no IPv6 it does without */
struct raw_ip *raw_ip_open(struct err *err);
void raw_ip_close(struct raw_ip *r);

/* whether there is a socket of its family */
bool raw_ip_reaches(const struct raw_ip *r, const struct addr *to);

/* false: it did not leave, errno says why where the system does */
bool raw_ip_send_udp(struct raw_ip *r, const struct endpoint *from,
    const struct endpoint *to, struct bytes words);

/* the same; `clock` goes into the timestamp */
bool raw_ip_send_syn(struct raw_ip *r, const struct endpoint *from,
    const struct endpoint *to, uint32_t seq, uint32_t clock);

#endif
