#include "capture/handshake.h"

#include "base/rd.h"

#include <string.h>

enum {
	LOOK = 3, /* record type, version: RFC 8446 section 5.1 */
	HEADER = 5,
	RECORD_CHANGE = 20,
	RECORD_ALERT = 21,
	RECORD_HANDSHAKE = 22,
	RECORD_DATA = 23,
	SERVER_HELLO = 2,
	SERVER_DONE = 14,
	RANDOM_AT = 6, /* in a ServerHello message */
};

bool
handshake_begins(struct bytes b)
{
	return b.n >= LOOK && b.p[0] >= RECORD_CHANGE &&
	       b.p[0] <= RECORD_DATA && b.p[1] == 3 && b.p[2] <= 4;
}

/* what a walk over the records has met */
struct walk {
	bool retry; /* the last hello asked for another one */
	bool hello;
	bool changed;
	bool done;
};

static void
walk_messages(struct walk *w, struct bytes body)
{
	struct rd r = rd_of(body);

	/* a message cut by its record hides those behind it: they come later */
	while (r.n >= 4) {
		struct bytes message = rd_rest(&r);
		uint8_t type = rd_u8(&r);
		size_t n = (size_t)rd_u8(&r) << 16;
		n |= rd_u16(&r);
		if (type == SERVER_HELLO) {
			w->hello = true;
			w->retry =
			    bytes_starts(bytes_cut(message, RANDOM_AT, 8),
			        BYTES("\xcf\x21\xad\x74\xe5\x9a\x61\x11"));
		}
		w->done |= type == SERVER_DONE && n == 0;
		rd_take(&r, n < r.n ? n : r.n);
	}
}

bool
handshake_is_told(struct bytes server)
{
	/* a message done with at the end of the flight, wherever it began */
	static const char done[] = "\x0e\0\0\0";
	struct walk w = { .done = false };
	struct rd r = rd_of(server);

	while (r.n >= HEADER && handshake_begins(rd_rest(&r))) {
		uint8_t type = rd_u8(&r);
		rd_u16(&r);
		size_t n = rd_u16(&r);
		if (type == RECORD_DATA || type == RECORD_ALERT)
			return true;
		if (n > r.n)
			return false;
		struct bytes body = rd_take(&r, n);
		w.changed |= type == RECORD_CHANGE;
		if (type != RECORD_HANDSHAKE)
			continue;
		if (w.changed && !w.retry)
			return true;
		walk_messages(&w, body);
		w.done |= w.hello && body.n >= 4 && r.n == 0 &&
		          memcmp(body.p + body.n - 4, done, 4) == 0;
	}
	return w.done ||
	       (r.n > 0 && r.n >= LOOK && !handshake_begins(rd_rest(&r)));
}

bool
handshake_is_relayed(struct bytes client, struct bytes server)
{
	/* RFC 9110 section 9.3.6; RFC 1928, and version 4's grant */
	return bytes_starts(server, BYTES("HTTP/1.")) ||
	       bytes_starts(client, BYTES("CONNECT ")) ||
	       (server.n >= 2 && server.p[0] == 5 && server.p[1] <= 2) ||
	       bytes_starts(server, BYTES("\0\x5a"));
}
