/*
 * transport: connections to endpoints, over non-blocking sockets.
 *
 * A connection calls back when it stands, when bytes come and when it ends.
 * Every packet that carries words, and every connect, asks the scope and the
 * budget at that moment (active/scope.h, active/purse.h); what they refuse
 * ends with PEER_REFUSED_BY_SCOPE or PEER_STOPPED and never reaches the
 * network.  TCP connections can turn to TLS, datagrams to DTLS.
 *
 * After peer_finish the connection is nobody's: it says goodbye, closes its
 * half, reads until the peer has closed too, for at most a second, and goes.
 */
#ifndef ACTIVE_TRANSPORT_H
#define ACTIVE_TRANSPORT_H

#include "active/purse.h"
#include "active/scope.h"
#include "active/wire.h"

struct peer;
struct loop;
struct tls_facts;
struct tls_agreed;
struct transport;

enum peer_end {
	PEER_CLOSED,      /* by the peer, in order */
	PEER_RESET,       /* by the peer, without warning */
	PEER_REFUSED,     /* nobody listens there */
	PEER_UNREACHABLE, /* the host or its network */
	PEER_PROHIBITED,  /* a firewall said no */
	PEER_FAILED,      /* anything else that is the network's */
	PEER_NO_DESCRIPTOR,
	PEER_REFUSED_BY_SCOPE,
	PEER_STOPPED, /* nothing more is sent in this run: transport_stopped */
	PEER_HALF_OPEN, /* a check was answered: peer_open may follow */
};

/* none of these may be called from within peer_open */
struct peer_sink {
	void (*connected)(void *ctx); /* TCP; a datagram needs no leave */
	/* not ok: only peer_finish is left to do */
	void (*secured)(void *ctx, bool ok, struct bytes heard,
	    const struct tls_facts *facts);
	void (*heard)(void *ctx, struct bytes got);
	/* once; the connection is gone when it returns */
	void (*ended)(void *ctx, enum peer_end why);
};

/* what was spent; counted here because everything passes here */
struct transport_counts {
	uint64_t connects; /* TCP */
	uint64_t syns;     /* half-open checks, repetitions included */
	uint64_t datagrams;
	uint64_t bytes_out, bytes_in; /* of words, TLS records included */
	uint64_t refused[REFUSALS];   /* by the scope */
	uint64_t resets; /* connections that we could not close in order */
};

struct transport *transport_new(struct loop *loop, const struct scope *scope);
/* connections that still say goodbye are cut off */
void transport_free(struct transport *t);

const struct transport_counts *transport_counts(const struct transport *t);

/* limits of what is sent from now on; none is usual */
void transport_limit(struct transport *t, const struct cost *limit);

/* what was spent, counted before it was */
const struct purse *transport_purse(const struct transport *t);

/* sends nothing more, but closes; `why` lasts as long as the transport */
void transport_stop(struct transport *t, const char *why);

/* why something was not sent: "budget", or what was said; NULL: all was */
const char *transport_stopped(const struct transport *t);

/*
 * Connections that exist and have a descriptor, those that say goodbye
 * included.
 */
unsigned transport_open(const struct transport *t);

/* called whenever a connection is gone, and there is room for another */
void transport_on_room(struct transport *t, void (*fn)(void *ctx), void *ctx);

/* as pace_ask: from when on a packet may go out, and whether it is ours */
typedef uint64_t transport_pace_fn(void *ctx, const struct endpoint *to,
    enum proto proto, uint64_t now, bool *mine);

/*
 * Asked in front of what nobody asked for: a check or a hello that is
 * repeated.  NULL: they are not held back.
 */
void transport_pace(struct transport *t, transport_pace_fn *fn, void *ctx);

/* the most datagrams that a handshake and its end take, repetitions apart */
enum { TRANSPORT_DTLS_DATAGRAMS = 8 };

enum { TRANSPORT_WIRES = 2 };

/*
 * Everything sent and heard from now on is told to `fn` as well; at most
 * TRANSPORT_WIRES may listen.
 */
void transport_on_wire(struct transport *t, wire_fn *fn, void *ctx);

/*
 * `probe` and `reason` as in peer_purpose, of connecting; may be NULL.
 * Never NULL: what fails at once is told by the sink, a moment later.
 */
struct peer *peer_open(struct transport *t, const struct endpoint *to,
    enum proto proto, const char *probe, const char *reason,
    const struct peer_sink *sink, void *ctx);

/*
 * TCP; if half-open checks are used it is one, and ends with PEER_HALF_OPEN
 * where somebody listens.
 */
struct peer *peer_open_checked(struct transport *t, const struct endpoint *to,
    const char *probe, const char *reason, const struct peer_sink *sink,
    void *ctx);

/* TCP alone: what the system knows of its words; false: nothing */
struct delivery;
bool peer_delivery(const struct peer *c, struct delivery *out);

/* what words can pass through on their way, and back */
enum peer_tunnel {
	PEER_TLS, /* over UDP DTLS, which uses the name alone */
	/*
	 * Over UDP, where words are a request in HTTP/1.1, and so is what is
	 * heard of the answer; the sink's `secured` has no bytes.
	 */
	PEER_QUIC,
	PEER_TUNNELS,
};

/* of its handshake, as tls_new has them; any may be NULL */
struct peer_terms {
	const char *name;
	const char *alpn;
	const struct tls_agreed *agreed; /* TLS alone */
};

/* false: there is no library for it */
bool transport_can(struct transport *t, enum peer_tunnel tunnel);

/* begins the handshake; the sink is told of its end */
void peer_secure(
    struct peer *c, enum peer_tunnel tunnel, const struct peer_terms *terms);

/* what is said next, for those on the wire; both last as long as it */
void peer_purpose(struct peer *c, const char *probe, const char *reason);

void peer_send(struct peer *c, struct bytes words);

/* sends `bye` and closes as described above; the sink hears no more of it */
void peer_finish(struct peer *c, struct bytes bye);

#endif
