/*
 * turns: a TCP connection cut into exchanges by what was acknowledged.
 *
 * A turn is what the client said, then what the server answered.  Its server
 * bytes begin at s0; the client bytes before c1, which the server had
 * acknowledged when it sent the byte at s0, are what it was answering.  The
 * next turn begins at the first server byte that was sent having acknowledged
 * more than c1, provided that the client had seen part of this answer before
 * it spoke again.  Otherwise, with pipelined requests or with both sides
 * speaking at once, the turn simply goes on.
 *
 *	client  0 ........ c0 [ sent ) c1 ........
 *	server  0 ........ s0 [ got ............. ) s1
 *
 * For this each direction keeps marks: at which offset the sender had
 * acknowledged how much of its peer.  A turn is handed out when the next one
 * has begun, when the connection ends, or when the window is full.
 */
#ifndef CAPTURE_TURNS_H
#define CAPTURE_TURNS_H

#include "capture/reasm.h"
#include "match/response.h"

struct flow;
struct segment;
struct stages;

enum { MARKS_MAX = 64 };

/* from this offset of its direction on, the sender had acknowledged `ack` */
struct mark {
	uint32_t offset;
	uint32_t ack; /* an offset of the other direction */
	uint64_t first_us, last_us;
	uint64_t first_frame, last_frame;
};

struct half {
	struct window window;
	struct block marks; /* struct mark, by offset and by ack */
	uint32_t n_marks;
	uint32_t high;   /* end of the last byte seen, also past the window */
	uint32_t urgent; /* end of the first urgent byte; 0: none */
	uint32_t fin;    /* with conn.fin: end of the last byte there will be */
};

struct talk {
	struct half half[2]; /* by end */
	struct encap via;    /* what its first bytes were wrapped in */
	const char *file;    /* where its last packet came from */
	uint32_t s0, c0;     /* where the turn to be handed out begins */
	uint32_t sealed_s, sealed_c; /* where its handshake began */
	bool sealed;                 /* that was handed out; it may be opened */
	uint8_t size_class;          /* of the block where this lives */
};

/* makes f->conn.talk; false when the pool has no room */
bool talk_open(struct stages *st, struct flow *f, const struct segment *s);

/* gives all memory of the talk back */
void talk_close(struct stages *st, struct flow *f);

/*
 * Takes a segment's bytes.  `offset` is that of its first byte, and `ack` what
 * it acknowledges as an offset of the other direction.
 */
void turns_put(struct stages *st, struct flow *f, unsigned from, int64_t offset,
    uint32_t ack, enum copy copy, const struct segment *s);

/* the mark that holds for an offset: the last one not behind it, or NULL */
const struct mark *turns_mark(const struct half *h, uint32_t offset);

/* adds one; bytes further on acknowledge at least as much */
void turns_add_mark(struct pool *pool, struct half *h, struct mark new);

/* the first byte of `end` was n bytes earlier; false when that cannot be */
bool turns_shift(struct stages *st, struct flow *f, unsigned end, uint32_t n);

/* hands out the turns that are complete; the roles must be known */
void turns_advance(struct stages *st, struct flow *f);

/* hands out everything, holes or not */
void turns_finish(struct stages *st, struct flow *f, enum ending ending);

#endif
