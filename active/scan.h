/*
 * scan: the conversation with one endpoint.
 *
 * A machine without sockets and clocks.  It is told what happened and at what
 * time, and asked what to do next until it wants to wait:
 *
 *	struct scan *s = scan_new(&options, table, &at, proto, &sinks, now);
 *	for (;;) {
 *		struct scan_action a = scan_next(s, now);
 *		if (a.what == SCAN_DONE) break;
 *		... connect, secure, send, close, or wait until a.until_us ...
 *		scan_connected / scan_secured / scan_heard / scan_ended
 *	}
 *
 * Listens first, then asks what active/plan.h proposes, and ends as soon as
 * the service is known and the peer quiet, if it is not one that turns to TLS
 * when asked (active/starttls.h).  Whatever is learnt goes out at
 * once, so that a later failure takes nothing away.  Times are microseconds of
 * a clock that is never set back.
 */
#ifndef ACTIVE_SCAN_H
#define ACTIVE_SCAN_H

#include "active/doubt.h"
#include "active/plan.h"
#include "active/transport.h"
#include "base/tls_facts.h"
#include "match/event.h"
#include "match/response.h"

struct rpc_book;
struct rpc_programs;
struct scan;

enum {
	SCAN_GOT_MAX = 16 << 10, /* kept of one answer */
	SCAN_LINES = 4,          /* at most; see scan_options */
};

/*
 * How long peers take to begin an answer, round trip included, as far as was
 * measured in this run.  A busy machine, network or server shows here, and
 * waits grow with it.
 */
struct scan_pulse {
	uint64_t mean_us, spread_us;
};

struct scan_options {
	struct plan_options plan;
	const char *name;    /* what the server is called (SNI), or NULL */
	uint64_t epoch_us;   /* the clock's zero, since 1970, UTC */
	uint64_t connect_us; /* to wait for a connection */
	/* every other wait is worked out and then kept within these two */
	uint64_t wait_min_us, wait_max_us;
	uint64_t wait_slow_us; /* and those of probes that tell of their own */
	unsigned patience;     /* of all waits, in per cent */
	struct scan_pulse *pulse; /* shared by all scans of a run; or NULL */
	uint64_t silent_us;       /* on an endpoint that never says a word */
	uint64_t endpoint_us;     /* on one endpoint; 0: no limit */
	/*
	 * Sockets for datagrams: who is silent is asked the next question on
	 * another one while answers may still come on those before, which
	 * none of them waits less for.  0 and 1: one after the other.
	 */
	unsigned lines;
	/* a service that turns to TLS when asked is asked, once it is known */
	bool starttls;
	/* the transport speaks QUIC, so that who does is asked inside */
	bool quic;
	/* RPC is asked which programs it has, these first; or NULL, both */
	const struct rpc_programs *programs;
	struct rpc_book *book; /* shared by all scans of a run */
};

/* what a response was found to be */
struct verdict {
	const char *service; /* lasts as long as the database; NULL: unknown */
	bool soft;
	bool wants_tls; /* it said in clear that it speaks inside TLS */
	bool named;     /* which product it is, not the protocol alone */
};

struct scan_sinks {
	/* `last`: no more of this answer will come, and the finding counts */
	struct verdict (*judge)(
	    void *ctx, const struct response *res, bool last);
	finding_fn *find; /* what is known without any words */
	endpoint_event_fn *event;
	tls_facts_fn *secured;
	void *ctx;
};

enum scan_do {
	SCAN_CONNECT, /* UDP: a new socket, in the place of what was `line` */
	SCAN_SECURE,  /* begin `tunnel` on the connection, on `terms` */
	SCAN_SEND,    /* `bytes` */
	SCAN_CLOSE,   /* politely, after sending `bytes` */
	SCAN_WAIT,    /* for something to happen, or `until_us` */
	SCAN_DONE,    /* no connection is left */
};

struct scan_action {
	enum scan_do what;
	struct bytes bytes; /* as long as the scan and its database */
	uint64_t until_us;
	unsigned line; /* the one that is spoken on; 0 unless it is UDP */
	enum peer_tunnel tunnel; /* SECURE: which begins */
	struct peer_terms terms; /* of its handshake */
	const char *probe;       /* whose question it is; NULL: none */
	const char *reason;      /* CONNECT, SECURE and SEND have one */
};

/* `options`, `table` and `sinks` are borrowed for as long as the scan lives */
struct scan *scan_new(const struct scan_options *options,
    const struct plan_table *table, const struct endpoint *at, enum proto proto,
    const struct scan_sinks *sinks, uint64_t now);
void scan_free(struct scan *s);

struct scan_action scan_next(struct scan *s, uint64_t now);

void scan_connected(struct scan *s, uint64_t now);

/* `heard` is what the server sent during the handshake */
void scan_secured(struct scan *s, bool ok, struct bytes heard,
    const struct tls_facts *facts, uint64_t now);
void scan_heard(struct scan *s, struct bytes got, uint64_t now);
/* after PEER_STOPPED, scan_stop says why */
void scan_ended(struct scan *s, enum peer_end why, uint64_t now);

/*
 * Something came on a line that was left open.  True: that one is spoken on
 * now, and what came is to be told.  False: nobody wants to know.
 */
bool scan_turn_to(struct scan *s, unsigned line, uint64_t now);

/* how it stands with the words on this connection, when a wait is over */
void scan_delivery(struct scan *s, const struct delivery *delivery);

/*
 * What scan_next last wanted, a datagram or to connect or secure, is to be done
 * later, and is wanted again then.
 */
void scan_postpone(struct scan *s, uint64_t until_us);

/* the connection that was wanted was a check, and somebody listens there */
void scan_checked(struct scan *s, uint64_t now);

/* ends it early; `why` ("deadline", ...) is told with the endpoint's state */
void scan_stop(struct scan *s, const char *why, uint64_t now);

/* the round trip, as far as it was measured; 0: it was not */
uint64_t scan_rtt(const struct scan *s);

/* what is known of the round trip to its host from other endpoints */
void scan_set_rtt(struct scan *s, uint64_t rtt_us);

/* nobody at this address ever said a word: little is gained by repeating */
void scan_expect_silence(struct scan *s);

#endif
