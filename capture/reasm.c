#include "capture/reasm.h"

#include <string.h>

/* Presence bits are only meaningful in [contig, stored). */
static bool
is_sparse(const struct window *w)
{
	return w->contig < w->stored;
}

static uint8_t *
present_bits(const struct window *w)
{
	return block_bits(&w->block);
}

/* all zeros behind `stored`, and not meaningful without has_weak */
static uint8_t *
weak_bits(const struct window *w)
{
	return block_bits(&w->block) + block_size(&w->block) / 8;
}

static bool
bit_get(const uint8_t *bits, size_t i)
{
	return bits[i / 8] >> (i % 8) & 1;
}

static void
bit_put(uint8_t *bits, size_t i, bool on)
{
	bits[i / 8] &= (uint8_t) ~(1 << (i % 8));
	bits[i / 8] |= (uint8_t)(on << (i % 8));
}

static void
bits_set(uint8_t *bits, size_t from, size_t to)
{
	for (; from < to && from % 8 != 0; from++)
		bit_put(bits, from, true);
	if (to - from >= 8)
		memset(bits + from / 8, 0xff, (to - from) / 8);
	for (from = from + (to - from) / 8 * 8; from < to; from++)
		bit_put(bits, from, true);
}

/* the first n bits move to `by` and on; those before become zeros */
static void
bits_shift(uint8_t *bits, size_t n, size_t by)
{
	for (size_t i = n; i-- > 0;)
		bit_put(bits, i + by, bit_get(bits, i));
	for (size_t i = 0; i < by; i++)
		bit_put(bits, i, false);
}

static bool
is_present(const struct window *w, size_t i)
{
	return i < w->contig || (i < w->stored && bit_get(present_bits(w), i));
}

static bool
is_weak(const struct window *w, size_t i)
{
	return w->has_weak && bit_get(weak_bits(w), i);
}

static void
present_clear_all(struct window *w)
{
	memset(present_bits(w), 0, block_size(&w->block) / 8);
}

static bool
reserve(struct window *w, struct pool *pool, size_t n)
{
	uint8_t bits[2 * WINDOW_MAX / 8];
	size_t old = block_size(&w->block) / 8;
	bool used = is_sparse(w) || w->has_weak;

	if (n <= block_size(&w->block))
		return true;
	if (used)
		memcpy(bits, present_bits(w), 2 * old);
	if (!pool_grow(pool, &w->block, n, w->stored))
		return false;
	if (used) {
		memset(present_bits(w), 0, 2 * block_size(&w->block) / 8);
		memcpy(present_bits(w), bits, old);
		memcpy(weak_bits(w), bits + old, old);
	}
	return true;
}

static void
note_conflict(struct window *w, uint32_t from, uint32_t to)
{
	if (w->conflict_from == w->conflict_to) {
		w->conflict_from = from;
		w->conflict_to = to;
		return;
	}
	if (from < w->conflict_from)
		w->conflict_from = from;
	if (to > w->conflict_to)
		w->conflict_to = to;
}

/* the first i at which data differs from what is present, or data.n */
static uint32_t
first_difference(const struct window *w, uint32_t at, struct bytes data)
{
	uint32_t i = 0;

	if (at + data.n <= w->contig &&
	    memcmp(w->block.p + at, data.p, data.n) == 0)
		return (uint32_t)data.n;
	while (i < data.n &&
	       (!is_present(w, at + i) || w->block.p[at + i] == data.p[i]))
		i++;
	return i;
}

/* Keeps what loses at the first difference, with some bytes before it. */
static void
keep_loser(struct window *w, struct pool *pool, uint32_t at, uint32_t differs,
    struct bytes data, enum copy copy)
{
	enum { BEFORE = WINDOW_OTHER_MAX / 2 };
	uint32_t from = differs;
	bool old_loses = copy == COPY_FIRM && is_weak(w, at + differs);
	struct bytes lost =
	    old_loses ? window_view(w, at, at + (uint32_t)data.n) : data;

	while (
	    from > 0 && differs - from < BEFORE && is_present(w, at + from - 1))
		from--;
	lost = bytes_cut(lost, from, WINDOW_OTHER_MAX);
	if (w->other_len > 0 || !pool_grow(pool, &w->other, lost.n, 0))
		return;
	memcpy(w->other.p, lost.p, lost.n);
	w->other_at = at + from;
	w->other_len = (uint8_t)lost.n;
}

static void
put_one(struct window *w, uint32_t at, uint8_t byte, enum copy copy)
{
	bool present = is_present(w, at);

	if (present && w->block.p[at] != byte)
		note_conflict(w, at, at + 1);
	if (present && (copy == COPY_WEAK || !is_weak(w, at)))
		return;
	w->block.p[at] = byte;
	if (!present)
		bit_put(present_bits(w), at, true);
	if (w->has_weak)
		bit_put(weak_bits(w), at, copy == COPY_WEAK);
}

/* Bytes that lie in front of `stored`: some may be there already. */
static void
put_among(struct window *w, struct pool *pool, uint32_t at, struct bytes data,
    enum copy copy)
{
	uint32_t differs = first_difference(w, at, data);

	if (differs < data.n)
		keep_loser(w, pool, at, differs, data, copy);
	else if (at + data.n <= w->contig &&
	         (copy == COPY_WEAK || !w->has_weak))
		return; /* all of it is there, and none of it any better */
	for (uint32_t i = 0; i < data.n; i++)
		put_one(w, at + i, data.p[i], copy);
}

/* Bytes at or behind `stored`; a hole in front of them reads as zeros. */
static void
put_behind(struct window *w, uint32_t at, struct bytes data, enum copy copy)
{
	bool in_order = at == w->stored && !is_sparse(w);

	if (data.n == 0)
		return;
	if (at > w->stored) {
		if (!is_sparse(w))
			present_clear_all(w);
		memset(w->block.p + w->stored, 0, at - w->stored);
	}
	memcpy(w->block.p + at, data.p, data.n);
	w->stored = at + (uint32_t)data.n;
	if (in_order)
		w->contig = w->stored;
	else
		bits_set(present_bits(w), at, w->stored);
	if (copy == COPY_WEAK)
		bits_set(weak_bits(w), at, w->stored);
}

static bool
put_bytes(struct window *w, struct pool *pool, uint32_t at, struct bytes data,
    enum copy copy)
{
	if (data.n == 0)
		return true;
	if (!reserve(w, pool, at + data.n))
		return false;
	if (copy == COPY_WEAK && !w->has_weak) {
		memset(weak_bits(w), 0, block_size(&w->block) / 8);
		w->has_weak = true;
	}
	if (at < w->stored) {
		struct bytes front = bytes_cut(data, 0, w->stored - at);
		put_among(w, pool, at, front, copy);
		data = bytes_cut(data, front.n, data.n);
		at += (uint32_t)front.n;
	}
	put_behind(w, at, data, copy);
	while (w->contig < w->stored && bit_get(present_bits(w), w->contig))
		w->contig++;
	return true;
}

bool
window_put(struct window *w, struct pool *pool, size_t cap, int64_t offset,
    struct bytes data, size_t missing, enum copy copy)
{
	int64_t end = offset + (int64_t)data.n + (int64_t)missing;

	if (offset >= (int64_t)cap || end <= 0)
		return true;
	if (offset < 0) {
		data = bytes_cut(data, (size_t)-offset, data.n);
		offset = 0;
	}
	uint32_t at = (uint32_t)offset;
	data = bytes_cut(data, 0, cap - at);
	bool fits = put_bytes(w, pool, at, data, copy);

	if (end > (int64_t)cap)
		end = (int64_t)cap;
	if (fits && missing > 0 && end > at + (int64_t)data.n)
		w->truncated = true;
	if ((uint32_t)end > w->high)
		w->high = (uint32_t)end;
	return fits;
}

void
window_doubt(struct window *w, int64_t from, int64_t to)
{
	if (from < 0)
		from = 0;
	if (to > w->high)
		to = w->high;
	if (from < to)
		note_conflict(w, (uint32_t)from, (uint32_t)to);
}

bool
window_shift(struct window *w, struct pool *pool, size_t cap, size_t n)
{
	uint32_t by = (uint32_t)n, stored = w->stored;

	if (w->high + n > cap)
		return false;
	if (stored > 0 && !reserve(w, pool, stored + n))
		return false;
	if (stored > 0) {
		if (!is_sparse(w))
			present_clear_all(w);
		bits_set(present_bits(w), 0, w->contig);
		bits_shift(present_bits(w), stored, by);
		if (w->has_weak)
			bits_shift(weak_bits(w), stored, by);
		memmove(w->block.p + by, w->block.p, stored);
		memset(w->block.p, 0, by);
		w->stored += by;
	}
	w->contig = 0;
	if (w->high > 0)
		w->high += by;
	w->other_at += by;
	if (w->conflict_from != w->conflict_to) {
		w->conflict_from += by;
		w->conflict_to += by;
	}
	return true;
}

size_t
window_hole(const struct window *w, size_t from, size_t to)
{
	size_t i = from > w->contig ? from : w->contig;

	if (i >= to)
		return to;
	while (i < to && is_present(w, i))
		i++;
	return i;
}

struct bytes
window_view(const struct window *w, size_t from, size_t to)
{
	struct bytes all = { w->block.p, w->stored };

	return to > from ? bytes_cut(all, from, to - from)
	                 : (struct bytes){ 0 };
}

struct bytes
window_other(const struct window *w, size_t *offset)
{
	*offset = w->other_at;
	return (struct bytes){ w->other.p, w->other_len };
}

void
window_release(struct window *w, struct pool *pool)
{
	pool_give(pool, &w->block);
	pool_give(pool, &w->other);
	*w = (struct window){ 0 };
}
