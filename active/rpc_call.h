/*
 * rpc_call: calls and replies of ONC RPC (RFC 5531).
 *
 * Over UDP a datagram is a message; over TCP messages are records, cut into
 * fragments that begin with their length (section 11).
 */
#ifndef ACTIVE_RPC_CALL_H
#define ACTIVE_RPC_CALL_H

#include "base/addr.h"
#include "base/buf.h"

enum { RPC_RECORD_MAX = 64 << 10 };

/* accept_stat of section 9, and what is none */
enum rpc_answer {
	RPC_SUCCESS,
	RPC_PROG_UNAVAIL,
	RPC_PROG_MISMATCH,
	RPC_PROC_UNAVAIL,
	RPC_GARBAGE_ARGS,
	RPC_SYSTEM_ERR,
	RPC_DENIED, /* by authentication, or RPC's own version */
};

struct rpc_reply {
	uint32_t xid;
	enum rpc_answer answer;
	uint32_t low, high;   /* RPC_PROG_MISMATCH */
	struct bytes results; /* RPC_SUCCESS */
};

/* adds a call without arguments or credentials, as the protocol carries it */
void rpc_call(struct buf *out, enum proto proto, uint32_t xid, uint32_t program,
    uint32_t version, uint32_t procedure);

/* false: it is not a reply */
bool rpc_reply_parse(struct bytes message, struct rpc_reply *out);

enum rpc_record { RPC_RECORD_WHOLE, RPC_RECORD_MORE, RPC_RECORD_BAD };

/* the first record of a stream; `used` are its bytes there, when it is whole */
enum rpc_record rpc_record_take(
    struct bytes stream, size_t *used, struct buf *message);

#endif
