/*
 * stream: a whole conversation, for those who play it again or cut it out.
 *
 * What both sides said, in the order in which it could be read, with times,
 * and who ended it and how.  The bytes of a TCP direction follow each other
 * without overlaps; a datagram is one piece.  Whoever is handed a stream
 * borrows it until the sink returns.
 */
#ifndef CAPTURE_STREAM_H
#define CAPTURE_STREAM_H

#include "match/response.h"

enum stream_side { STREAM_CLIENT, STREAM_SERVER };

enum stream_close { STREAM_OPEN, STREAM_FIN, STREAM_RESET };

struct stream_piece {
	enum stream_side side; /* who said it */
	uint64_t when_us;      /* when it could be read, never falling */
	uint64_t frame;        /* that brought it */
	uint64_t lost;         /* bytes of its side missing in front of it */
	struct bytes data;
};

struct stream {
	struct endpoint end[2]; /* by side */
	enum proto proto;
	uint64_t conn; /* as in its responses */
	const struct stream_piece *piece;
	size_t n_piece;
	struct {
		enum stream_close how;
		uint64_t when_us;
	} close[2];     /* by side */
	unsigned flags; /* HEARD_*; truncated also where a limit was met */
	uint64_t first_us, last_us;
	struct origin origin;
};

typedef void stream_fn(void *ctx, const struct stream *s);

#endif
