/*
 * rpc_grind: asks an endpoint that speaks ONC RPC which programs it has.
 *
 * Every program is called with a version that nobody has.  Who does not have
 * the program says so; who has it says from which version to which.  First
 * those that the host's port mapper named for this port, if it was asked; if
 * they are not there the common ones; if none of them is there, all others.
 * A server that has everything is not believed: unless it lacked a program
 * before, or agrees with the port mapper on the versions, it is asked for one
 * that can not exist.  A port mapper itself is asked for its list, if that of
 * its host is not known.
 *
 * A machine without I/O.  Calls go out many at once over TCP, and a few
 * datagrams at a time:
 *
 *	switch (rpc_grind_next(g, &say)) {
 *	case RPC_SAY:    ... send `say`, and ask again
 *	case RPC_WAIT:   ... rpc_grind_heard / _lapsed / _ended, and ask again
 *	case RPC_AGAIN:  ... connect once more, and ask again
 *	case RPC_OVER:   ... rpc_grind_tell
 *	}
 */
#ifndef ACTIVE_RPC_GRIND_H
#define ACTIVE_RPC_GRIND_H

#include "active/rpc_book.h"
#include "active/rpc_programs.h"
#include "base/buf.h"

enum rpc_do { RPC_SAY, RPC_WAIT, RPC_AGAIN, RPC_OVER };

struct rpc_grind;

/* whether a service is one of RPC, that may be asked so; NULL: it is none */
bool rpc_grind_knows(const char *service);

/* if the answer to a probe is a port mapper's list (version 2), it is kept */
void rpc_grind_learn(struct rpc_book *book, const struct endpoint *at,
    enum proto proto, struct bytes got);

/* why an endpoint is asked */
enum rpc_reason {
	RPC_NAMED,   /* by the port mapper; nothing else is asked for */
	RPC_LIKELY,  /* it answered as RPC does */
	RPC_FOR_SURE /* it is what it is known as; what else it has is asked */
};

/*
 * `service` is what it is known as, NULL: as nothing; `answer` what it said to
 * a call before, or nothing.  Programs and book are borrowed.
 */
struct rpc_grind *rpc_grind_new(const struct rpc_programs *programs,
    struct rpc_book *book, const struct endpoint *at, enum proto proto,
    enum rpc_reason why, const char *service, struct bytes answer);
void rpc_grind_free(struct rpc_grind *g);
enum rpc_reason rpc_grind_why(const struct rpc_grind *g);

enum rpc_do rpc_grind_next(struct rpc_grind *g, struct buf *say);

/* a piece of the stream, or a datagram; true: it answers a call */
bool rpc_grind_heard(struct rpc_grind *g, struct bytes got);

/* nothing came in the time it usually takes */
void rpc_grind_lapsed(struct rpc_grind *g);

/* the connection is gone; over UDP: the port is closed */
void rpc_grind_ended(struct rpc_grind *g);

struct rpc_told {
	const char *service; /* NULL: nothing was found */
	const char *version; /* or NULL */
	const char *info;
	bool soft; /* RPC, and nothing more is sure */
};

/* lasts as long as the machine */
struct rpc_told rpc_grind_tell(struct rpc_grind *g);

#endif
