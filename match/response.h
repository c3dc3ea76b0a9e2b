/*
 * response: what a server said, and what it was answering.
 *
 * The one record every feeder makes and the matcher reads: capture/ cuts it
 * out of a reassembled stream, active/ gets it back from a probe, replay/
 * reads it from a fixture.  Whoever is handed one borrows it until it returns.
 */
#ifndef MATCH_RESPONSE_H
#define MATCH_RESPONSE_H

#include "base/addr.h"
#include "base/bytes.h"
#include "base/encap.h"

/* QUIC: of responses alone; reports name what is inside (match/finding.h) */
enum tunnel { TUNNEL_NONE, TUNNEL_TLS, TUNNEL_DTLS, TUNNEL_QUIC, TUNNELS };

enum ending { END_OPEN, END_CLOSED, END_RESET, END_TIMEOUT, END_CUT, ENDINGS };

/* "open", "closed", ... */
const char *ending_name(enum ending e);

/* what a reader of the record must know about how it was heard */
enum {
	HEARD_GAP = 1 << 0,       /* bytes are missing in front of or in got */
	HEARD_CONFLICT = 1 << 1,  /* copies of the same bytes differed */
	HEARD_TRUNCATED = 1 << 2, /* the capture did not keep whole packets */
	HEARD_MIDSTREAM = 1 << 3, /* the connection's start was not seen */
	HEARD_ONE_SIDED = 1 << 4, /* only one direction was seen */
	HEARD_FLAGS = 5,
};

/* where the bytes were heard */
struct origin {
	const char *file;     /* NULL: not from a capture */
	uint64_t first_frame; /* counted from 1, as Wireshark does; 0: none */
	uint64_t last_frame;
	struct encap via; /* the tunnels and tags around the first packet */
};

/* two versions of the same bytes; empty: there was but one, or none is kept */
struct conflict {
	size_t offset; /* in `got` */
	struct bytes kept, other;
};

struct response {
	struct endpoint server;
	struct endpoint client;
	enum proto proto;
	enum tunnel tunnel;
	bool starttls; /* a handshake in the midst of a clear connection */
	uint64_t conn; /* tells the connections of one feeder apart */
	unsigned turn; /* 0: the first exchange of its connection */

	struct bytes sent;   /* what the client had said for this answer */
	struct bytes more;   /* what it went on to say meanwhile, if heard */
	bool sent_known;     /* false: `sent` may lack what was not heard */
	struct bytes got;    /* what the server said; empty: it kept silent */
	struct bytes before; /* what it had said earlier in the connection */
	size_t whole;        /* bytes of got in front of its first hole */

	const char *probe; /* name of the probe sent; NULL: not ours */
	enum ending ending;
	unsigned flags;             /* HEARD_* */
	struct conflict conflict;   /* with HEARD_CONFLICT, where kept */
	uint64_t first_us, last_us; /* since 1970, UTC; 0: not known */
	struct origin origin;
};

/*
 * Where a feeder puts its responses.  Returns true once nothing more of this
 * connection is needed: its service is known with its version.
 */
typedef bool response_fn(void *ctx, const struct response *res);

#endif
