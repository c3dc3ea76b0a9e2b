/*
 * transport_inside: what the transports share.  Private to active/transport*.
 *
 * A sink may finish a connection in the middle of anything, so whatever calls
 * one looks at `sink` again afterwards; memory goes when nothing is busy with
 * it any more.
 */
#ifndef ACTIVE_TRANSPORT_INSIDE_H
#define ACTIVE_TRANSPORT_INSIDE_H

#include "active/transport.h"
#include "base/buf.h"
#include "base/loop.h"
#include "base/sockaddr.h"

#include <sys/socket.h>

struct half;
struct raw;
struct raw_port;
struct syn;

struct transport {
	struct loop *loop;
	const struct scope *scope;
	void *context[PEER_TUNNELS]; /* each made when it is first needed */
	struct raw *raw;             /* for UDP; NULL: sockets */
	struct syn *syn;             /* for checks; NULL: there are none */
	struct peer *conns;
	unsigned n_open;
	struct transport_counts counts;
	struct purse purse;
	const char *stopped;     /* NULL: goes on */
	transport_pace_fn *pace; /* NULL: none */
	void *pace_ctx;
	void (*on_room)(void *ctx);
	void *on_room_ctx;
	struct {
		wire_fn *fn;
		void *ctx;
	} wire[TRANSPORT_WIRES]; /* who writes it down */
	unsigned n_wire;
};

/* what differs between protocols */
struct peer_ops {
	struct cost begin; /* of opening one, whatever follows */
	/* makes the socket; false with `why` when nothing can come of it */
	bool (*open)(struct peer *c, enum peer_end *why);
	void (*ready)(struct peer *c, unsigned what);
	/* as it stands on the wire, TLS's records for one */
	void (*send)(struct peer *c, struct bytes wire);
	void (*finish)(struct peer *c, struct bytes bye);
};

extern const struct peer_ops peer_tcp, peer_udp, peer_raw, peer_syn;

/* what differs between tunnels; a peer's `inside` is theirs alone */
struct tunnel_ops {
	/* one for all connections; NULL: there is no library for it */
	void *(*context_new)(bool keeps_secrets);
	void (*context_free)(void *context);
	/* the handshake's first words; false: the library refuses */
	bool (*begin)(
	    struct peer *c, void *context, const struct peer_terms *terms);
	/* bytes, or a datagram, from the wire */
	void (*heard)(struct peer *c, struct bytes got);
	/* the connection is over, or an error came back from the network */
	void (*failed)(struct peer *c, enum peer_end why);
	void (*send)(struct peer *c, struct bytes words);
	/* says `bye`, if it takes one, and that no more will come */
	void (*close)(struct peer *c, struct bytes bye);
	void (*free)(void *inside);
};

extern const struct tunnel_ops tunnel_tls, tunnel_quic;

struct peer {
	struct transport *t;
	struct peer *next, **link; /* all of the transport's */
	const struct peer_ops *ops;
	struct endpoint to;
	struct endpoint local; /* known when it is told on the wire */
	/* whose, only the listeners on the wire know */
	void *kept[TRANSPORT_WIRES];
	const char *probe, *reason; /* of what is sent now */
	enum proto proto;
	const struct peer_sink *sink; /* NULL: nobody listens any more */
	void *ctx;
	int fd; /* -1: none */
	struct watch *watch;
	struct timer *timer; /* NULL: never needed */
	unsigned busy;
	bool gone;
	enum peer_end failed; /* what the timer is to tell; open */
	bool granted;         /* a repetition that waits for its time */

	/* raw UDP */
	struct raw_port *from; /* NULL: none */
	struct peer *next_raw; /* from the same port */

	struct half *half; /* the check in front of TCP; NULL: none is on */

	/* TCP */
	bool connected, shut;
	bool heard_all;   /* the peer has closed its half */
	struct buf out;   /* words that the socket does not take yet */
	size_t paid;      /* bytes of `out` that the budget has given */
	size_t drained;   /* bytes read and dropped at the end */
	uint64_t packets; /* that the budget has given */

	const struct tunnel_ops *tunnel; /* NULL: plain */
	void *inside;                    /* the tunnel's */
};

/*
 * Asks the scope, and the budget for what it costs; what they refuse ends the
 * connection.
 */
bool peer_may_send(struct peer *c, const struct cost *cost);

/*
 * Whether a repetition may go out now; else the timer comes back when it may
 * be asked again.
 */
bool peer_may_repeat(struct peer *c, struct timer *again);

/* tells the sink, if any, and drops the connection */
void peer_end(struct peer *c, enum peer_end why);
void peer_drop(struct peer *c);

/*
 * Finds the address that the system would send from: local.addr.  Nothing is
 * sent for it; false with errno when there is none.
 */
bool peer_find_source(struct peer *c);

/* tells who listens on the wire, if anybody does; `by` NULL: the client */
void peer_tell_wire(struct peer *c, enum wire_what what,
    const struct endpoint *by, struct bytes bytes);

/* the same about a connection that does not come to stand */
void peer_tell_failed(struct peer *c, enum peer_end why);

/* calls the timer's function of this connection at that time */
void peer_alarm(struct peer *c, uint64_t in_us);

/* plain words for the sink */
void peer_deliver(struct peer *c, struct bytes words);

/* what an errno of a socket says about the endpoint */
enum peer_end peer_end_of(int error);

/* a datagram that came, for the tunnel or the sink */
void peer_took_datagram(
    struct peer *c, const struct endpoint *from, struct bytes got);

/* an error came back for a datagram of ours */
void peer_datagram_failed(struct peer *c, enum peer_end why);

/* the last words, through the tunnel if there is one, which is closed */
void peer_say_bye(struct peer *c, struct bytes bye);

/* over UDP: a goodbye, and no more */
void peer_leave(struct peer *c, struct bytes bye);

/* opens it as its ops do, and waits for what comes of it */
void peer_begin(struct peer *c);

/* transport_syn: the check is over */
void peer_syn_leave(struct peer *c);

/* transport_raw: gives its port back */
void peer_raw_leave(struct peer *c);

/* packets of TCP that the system has sent on a socket; 0: it does not tell */
uint64_t segments_sent(int fd);

/* transport_tcp: gives back what the budget gave and nobody needed */
void peer_tcp_settle(struct peer *c);

/* transport_tcp: bytes for the wire, as they are */
void peer_tcp_write(struct peer *c, struct bytes wire);

#endif
