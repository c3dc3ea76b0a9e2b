/*
 * transport_syn: a half-open check in front of a connection.
 *
 * One SYN with ordinary options, made by libnet, asks whether a port is open
 * before a socket connects to it.  Who says no, or nothing, costs no socket,
 * and the kernel, which knows nothing of our SYN, ends those that say yes with
 * its reset, so that nobody accepts anything for a check.  Answers are heard
 * elsewhere (whoever reads packets) and handed in.
 *
 *	struct syn *syn = syn_open(seed, &err);
 *	transport_use_syn(transport, syn);
 *	... peer_open_checked; syn_heard, syn_refused while the loop runs ...
 *	transport_free(transport);
 *	syn_close(syn);
 *
 * Opening takes the right to raw sockets (CAP_NET_RAW); nothing later does.
 */
#ifndef ACTIVE_TRANSPORT_SYN_H
#define ACTIVE_TRANSPORT_SYN_H

#include "active/transport.h"
#include "base/err.h"

struct syn;

/* NULL: err says why.  `seed` is for sequence numbers */
struct syn *syn_open(uint64_t seed, struct err *err);

/* after the transport that uses it */
void syn_close(struct syn *syn);

/* from here on peer_open_checked checks; the syn is borrowed */
void transport_use_syn(struct transport *t, struct syn *syn);

/* the least and the greatest port that checks come from */
void syn_ports(const struct syn *syn, uint16_t *least, uint16_t *most);

enum syn_answer { SYN_NOT_OURS, SYN_OPEN, SYN_CLOSED };

/* a segment to our port `to`, as read from the network; may be anybody's */
enum syn_answer syn_heard(struct syn *syn, const struct endpoint *from,
    uint16_t to, bool is_syn, bool is_reset, uint32_t ack);

/* what ICMP says about a SYN from our port `from` to `server` */
void syn_refused(struct syn *syn, const struct endpoint *server, uint16_t from,
    enum peer_end why);

#endif
