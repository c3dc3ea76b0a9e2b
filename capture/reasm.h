/*
 * reasm: the first bytes of one direction of a stream, put in order.
 *
 * A window is addressed by offset from the stream's first byte and keeps at
 * most `cap` bytes.  The first copy of a byte wins, whatever arrives later; a
 * copy that differs is noted as a conflict, and the beginning of what lost is
 * kept.  A copy that no receiver may have taken is weak: it counts until one
 * comes that is not.  Nothing is delivered or skipped: the reader looks at what
 * is there and asks where the holes are.  The bytes of a hole read as zeros.
 *
 * Memory is one block of a pool, promoted as bytes arrive.  In order, no
 * bookkeeping beside two numbers is needed; otherwise one bit per byte says
 * which are present, and another which are weak.
 */
#ifndef CAPTURE_REASM_H
#define CAPTURE_REASM_H

#include "base/bytes.h"
#include "capture/pool.h"

struct window {
	struct block block;
	uint32_t contig; /* bytes from 0 that are all present */
	uint32_t stored; /* end of the last byte present */
	uint32_t high;   /* end of the last byte known to exist, up to cap */
	uint32_t conflict_from, conflict_to; /* equal: none */
	uint32_t other_at;
	struct block other; /* what lost where copies first differed */
	uint8_t other_len;
	bool truncated; /* bytes are absent because of a short capture */
	bool has_weak;  /* some of its bytes are, or were, weak */
};

enum { WINDOW_MAX = POOL_BLOCK_MAX, WINDOW_OTHER_MAX = 64 };

enum copy { COPY_FIRM, COPY_WEAK };

/*
 * Puts bytes at an offset (negative: only what reaches 0 is taken), followed
 * by `missing` bytes that existed but were not captured.  Bytes past the cap,
 * or for which the pool has no room, are left out; false in the latter case.
 */
bool window_put(struct window *w, struct pool *pool, size_t cap, int64_t offset,
    struct bytes data, size_t missing, enum copy copy);

/* bytes in [from, to) are in doubt: their copies differed before they came */
void window_doubt(struct window *w, int64_t from, int64_t to);

/*
 * The stream begins n bytes earlier than was thought.  False when what is
 * there would no longer fit.
 */
bool window_shift(struct window *w, struct pool *pool, size_t cap, size_t n);

/* the first absent offset in [from, to), or `to` */
size_t window_hole(const struct window *w, size_t from, size_t to);

/* [from, to), shortened to what is stored */
struct bytes window_view(const struct window *w, size_t from, size_t to);

/* what lost where copies first differed, with its offset; empty: not kept */
struct bytes window_other(const struct window *w, size_t *offset);

void window_release(struct window *w, struct pool *pool);

#endif
