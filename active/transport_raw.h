/*
 * transport_raw: datagrams without a descriptor for each endpoint.
 *
 * UDP packets are made by libnet and leave through one raw socket of each
 * family; a few bound sockets, which nobody reads, keep the ports they come
 * from ours, so that the kernel does not answer for us.  Two endpoints of one
 * host never share such a port, so an answer from another port of the host
 * still finds its peer.  What comes back is heard elsewhere (whoever reads
 * packets) and handed in.
 *
 *	struct raw *raw = raw_open(&err);
 *	transport_use_raw(transport, raw);
 *	... raw_heard, raw_refused while the loop runs ...
 *	transport_free(transport);
 *	raw_close(raw);
 *
 * Opening takes the right to raw sockets (CAP_NET_RAW); nothing later does.
 */
#ifndef ACTIVE_TRANSPORT_RAW_H
#define ACTIVE_TRANSPORT_RAW_H

#include "active/transport.h"
#include "base/err.h"

struct raw;

/* how many endpoints of one host there may be at once */
enum { RAW_PORTS = 255 };

/* NULL: err says why */
struct raw *raw_open(struct err *err);

/* after the transport that uses it */
void raw_close(struct raw *raw);

/* from here on its UDP goes this way; the raw is borrowed */
void transport_use_raw(struct transport *t, struct raw *raw);

/* the least and the greatest port that datagrams come from */
void raw_ports(const struct raw *raw, uint16_t *least, uint16_t *most);

/* a datagram to our port `to`, as read from the network; may be anybody's */
void raw_heard(struct raw *raw, const struct endpoint *from, uint16_t to,
    struct bytes words);

/* what ICMP says about a datagram from our port `from` to `server` */
void raw_refused(struct raw *raw, const struct endpoint *server, uint16_t from,
    enum peer_end why);

#endif
