/*
 * quic_frames: what a QUIC packet carries, RFC 9000 section 19, and the bytes
 * of a stream put together from frames that come in any order.
 */
#ifndef CAPTURE_QUIC_FRAMES_H
#define CAPTURE_QUIC_FRAMES_H

#include "base/rd.h"

enum quic_frame_kind {
	QUIC_FRAME_OTHER,
	QUIC_FRAME_CRYPTO,
	QUIC_FRAME_STREAM,
	QUIC_FRAME_CLOSE,
};

struct quic_frame {
	enum quic_frame_kind kind;
	uint64_t stream; /* its number */
	uint64_t at;     /* where the data belongs */
	struct bytes data;
	uint64_t error; /* of the transport; 0 for an application's */
};

/* the next frame of a walk; false: no more, or it makes no sense */
bool quic_next_frame(struct rd *r, struct quic_frame *f);

enum { QUIC_STREAM_MAX = 16 << 10 };

struct quic_stream {
	uint8_t bytes[QUIC_STREAM_MAX];
	uint8_t there[QUIC_STREAM_MAX];
};

/* the first copy of a byte wins; what is beyond the end is left away */
void quic_stream_put(struct quic_stream *s, uint64_t at, struct bytes data);

/* from `from` on as far as there is no hole */
struct bytes quic_stream_heard(const struct quic_stream *s, size_t from);

#endif
