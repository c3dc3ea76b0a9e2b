/*
 * cut: a conversation taken out of a capture, to be made a fixture.
 *
 * The words of each side are kept in one piece and may be overwritten, never
 * moved, so that what was said in how many pieces stays as it was.  Written
 * down, it is a clean connection of its own: capture/tcp_talk.h.
 */
#ifndef REPLAY_CUT_H
#define REPLAY_CUT_H

#include "base/buf.h"
#include "capture/pcap_writer.h"
#include "capture/stream.h"

struct cut_piece {
	enum stream_side side;
	uint64_t when_us;
	uint64_t lost; /* bytes of its side missing in front of it */
	size_t at, n;  /* in the words of its side */
	size_t heard;  /* what the other side had said by then */
};

struct cut {
	struct endpoint end[2]; /* by side */
	enum proto proto;
	struct buf words[2]; /* by side */
	struct cut_piece *piece;
	size_t n_piece;
	size_t *by_side[2], n_by_side[2]; /* which of them, in order */
	struct {
		enum stream_close how;
		uint64_t when_us;
	} close[2];
	unsigned flags; /* HEARD_* */
	uint64_t first_us;
};

/* `server` is one of its ends, and is the server whatever the stream says */
struct cut *cut_of(const struct stream *s, const struct endpoint *server);
void cut_free(struct cut *c);

/* how much the other side had said when byte `at` of this side's was said */
size_t cut_heard(const struct cut *c, enum stream_side side, size_t at);

/* to the addresses of documentation, as the nth client from 0 */
void cut_move(struct cut *c, unsigned nth);

/* so that it begins at that time */
void cut_shift(struct cut *c, uint64_t first_us);

/* its first `pieces` pieces, and how it ended if these are all */
void cut_write(const struct cut *c, struct pcap_writer *w, size_t pieces);

#endif
