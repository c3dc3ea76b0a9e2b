#include "active/rpc_call.h"

#include "base/rd.h"

enum {
	CALL = 0,
	REPLY = 1,
	RPC_VERSION = 2,
	MSG_DENIED = 1,
	CALL_LEN = 40,
	AUTH_MAX = 400, /* bytes of a verifier */
	LAST_FRAGMENT = 0x80,
	FRAGMENTS_MAX = 256,
};

static void
put_u32(struct buf *out, uint32_t v)
{
	for (int shift = 24; shift >= 0; shift -= 8)
		buf_byte(out, (uint8_t)(v >> shift));
}

void
rpc_call(struct buf *out, enum proto proto, uint32_t xid, uint32_t program,
    uint32_t version, uint32_t procedure)
{
	const uint32_t call[CALL_LEN / 4] = { xid, CALL, RPC_VERSION, program,
		version, procedure }; /* then AUTH_NONE of no bytes, twice */

	if (proto == PROTO_TCP)
		put_u32(out, (uint32_t)LAST_FRAGMENT << 24 | CALL_LEN);
	for (size_t i = 0; i < CALL_LEN / 4; i++)
		put_u32(out, call[i]);
}

bool
rpc_reply_parse(struct bytes message, struct rpc_reply *out)
{
	struct rd r = rd_of(message);

	*out = (struct rpc_reply){ .xid = rd_u32(&r) };
	if (rd_u32(&r) != REPLY)
		return false;
	uint32_t denied = rd_u32(&r);
	if (denied == MSG_DENIED) {
		out->answer = RPC_DENIED;
		return rd_u32(&r) <= 1 && rd_ok(&r);
	}
	rd_u32(&r); /* of what kind the verifier is */
	uint32_t n = rd_u32(&r);
	if (denied != 0 || n > AUTH_MAX)
		return false;
	rd_take(&r, (n + 3) / 4 * 4);
	uint32_t answer = rd_u32(&r);
	if (!rd_ok(&r) || answer > RPC_SYSTEM_ERR)
		return false;
	out->answer = (enum rpc_answer)answer;
	if (answer == RPC_SUCCESS)
		out->results = rd_rest(&r);
	if (answer == RPC_PROG_MISMATCH) {
		out->low = rd_u32(&r);
		out->high = rd_u32(&r);
	}
	return rd_ok(&r);
}

enum rpc_record
rpc_record_take(struct bytes stream, size_t *used, struct buf *message)
{
	struct rd r = rd_of(stream);

	buf_clear(message);
	for (int i = 0; i < FRAGMENTS_MAX; i++) {
		uint32_t mark = rd_u32(&r);
		uint32_t n = mark & 0x7fffffff;
		if (!rd_ok(&r))
			return RPC_RECORD_MORE;
		if (n > RPC_RECORD_MAX - message->n)
			return RPC_RECORD_BAD;
		buf_add(message, rd_take(&r, n));
		if (!rd_ok(&r))
			return RPC_RECORD_MORE;
		if (mark >> 31 != 0) {
			*used = stream.n - r.n;
			return RPC_RECORD_WHOLE;
		}
	}
	return RPC_RECORD_BAD;
}
