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

#include <sys/socket.h>

struct tls;

struct transport {
	struct loop *loop;
	const struct scope *scope;
	struct tls_context *tls; /* made when it is first needed */
	struct conn *conns;
	unsigned n_open;
	struct transport_counts counts;
	void (*on_room)(void *ctx);
	void *on_room_ctx;
};

/* what differs between protocols */
struct conn_ops {
	/* makes the socket; false with `why` when nothing can come of it */
	bool (*open)(struct conn *c, enum conn_end *why);
	void (*ready)(struct conn *c, unsigned what);
	void (*send)(struct conn *c, struct bytes words);
	void (*finish)(struct conn *c, struct bytes bye);
};

extern const struct conn_ops conn_tcp, conn_udp;

struct conn {
	struct transport *t;
	struct conn *next, **link; /* all of the transport's */
	const struct conn_ops *ops;
	struct endpoint to;
	enum proto proto;
	const struct conn_sink *sink; /* NULL: nobody listens any more */
	void *ctx;
	int fd; /* -1: none */
	struct watch *watch;
	struct timer *timer; /* NULL: never needed */
	unsigned busy;
	bool gone;
	enum conn_end failed; /* what the timer is to tell; open */

	/* TCP */
	bool connected, shut;
	bool heard_all;  /* the peer has closed its half */
	struct buf out;  /* words that the socket does not take yet */
	size_t drained;  /* bytes read and dropped at the end */
	struct tls *tls; /* NULL: plain */
	bool secured, tls_over;
};

/* asks the scope; what it refuses is counted, and ends the connection */
bool conn_may_send(struct conn *c);

/* tells the sink, if any, and drops the connection */
void conn_end(struct conn *c, enum conn_end why);
void conn_drop(struct conn *c);

/* calls conn_timer's function of this connection at that time */
void conn_alarm(struct conn *c, uint64_t in_us);

/* plain words for the sink */
void conn_deliver(struct conn *c, struct bytes words);

/* the kernel's address of an endpoint, and back; both families */
socklen_t sockaddr_of(
    const struct endpoint *e, struct sockaddr_storage *storage);
bool endpoint_of(const struct sockaddr_storage *storage, struct endpoint *e);

/* what an errno of a socket says about the endpoint */
enum conn_end conn_end_of(int error);

/* transport_tls: bytes from the wire, and the end of them */
void conn_tls_heard(struct conn *c, struct bytes got);
void conn_tls_eof(struct conn *c, enum conn_end why);
bool conn_tls_write(struct conn *c, struct bytes words);
void conn_tls_close(struct conn *c);

/* transport_tcp: bytes for the wire, as they are */
void conn_tcp_write(struct conn *c, struct bytes wire);

#endif
