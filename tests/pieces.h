/*
 * pieces: a fuzzer's bytes as a conversation.
 *
 * The first byte: 1 UDP, else TCP.  Then pieces: a byte of which the highest
 * bit is the side, and seven are the length of what follows.
 */
#ifndef TESTS_PIECES_H
#define TESTS_PIECES_H

#include "capture/stream.h"

enum { PIECES = 64 };

/* `piece` has room for PIECES, and is what the stream has */
static inline struct stream
pieces_stream(struct stream_piece *piece, const uint8_t *data, size_t n)
{
	struct stream s = { .piece = piece };
	size_t at = 1;

	s.proto = data[0] == 1 ? PROTO_UDP : PROTO_TCP;
	addr_parse("192.0.2.1", &s.end[STREAM_CLIENT].addr);
	addr_parse("192.0.2.2", &s.end[STREAM_SERVER].addr);
	while (at < n && s.n_piece < PIECES) {
		size_t most = data[at] & 0x7f, left = n - at - 1;
		piece[s.n_piece++] = (struct stream_piece){
			.side = data[at] & 0x80 ? STREAM_SERVER : STREAM_CLIENT,
			.data = { data + at + 1, most < left ? most : left },
		};
		at += 1 + most;
	}
	return s;
}

#endif
