/*
 * inner: what opens an encrypted connection, for those who have its keys.
 *
 * capture/ knows no cryptography.  Whoever does is handed both streams of a
 * connection, from its first record on, as a response, and gives back what was
 * inside and which of its bytes stood where, so that the inner streams are cut
 * into turns as if they had been heard.  Of datagrams it is handed the list,
 * and gives back a list of what was said inside.
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

/* a datagram as it was heard, or what one said inside */
struct inner_datagram {
	struct bytes words;
	bool client; /* who said it */
	size_t at;   /* inside: the datagram heard that completed it */
};

struct inner_datagrams {
	const struct inner_datagram *v;
	size_t n;
	enum tunnel tunnel; /* inside: what they were inside of */
};

/*
 * `sealed` names the ends, and the time and frames of it all; its words are
 * the client's first datagram and the server's.  What `inside` borrows is good
 * until the next call.  False: nothing could be opened.
 */
typedef bool inner_datagrams_fn(void *ctx, const struct response *sealed,
    struct inner_datagrams heard, struct inner_datagrams *inside);

/* whether a client that begins so has something that could be opened */
typedef bool inner_begins_fn(struct bytes datagram);

/* all that a capture calls; NULL: nobody opens such */
struct inner_sinks {
	inner_open_fn *streams;
	inner_datagrams_fn *datagrams;
	inner_begins_fn *begins; /* with `datagrams` */
	void *ctx;
};

#endif
