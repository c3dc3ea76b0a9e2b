/*
 * inner: what opens an encrypted connection, for those who have its keys.
 *
 * capture/ knows no cryptography.  Whoever does is handed both streams of a
 * connection, from its first record on, as a response, and gives back what was
 * inside and which of its bytes stood where, so that the inner streams are cut
 * into turns as if they had been heard.
 */
#ifndef MATCH_INNER_H
#define MATCH_INNER_H

#include "match/response.h"

/* one record: bytes [from, to) of the outer stream, [at, end) of the inner */
struct inner_piece {
	uint32_t from, to;
	uint32_t at, end;
};

struct inner_stream {
	struct bytes plain;
	const struct inner_piece *piece; /* ascending */
	size_t n_piece;
};

/*
 * out[0] is the client's stream and out[1] the server's, good until the next
 * call.  False: nothing could be opened.
 */
typedef bool inner_open_fn(
    void *ctx, const struct response *sealed, struct inner_stream out[2]);

#endif
