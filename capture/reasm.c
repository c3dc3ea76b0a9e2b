#include "capture/reasm.h"

#include <string.h>

/* Presence bits are only meaningful in [contig, stored). */
static bool
is_sparse(const struct window *w)
{
	return w->contig < w->stored;
}

static bool
bit_get(const struct window *w, size_t i)
{
	return block_bits(&w->block)[i / 8] >> (i % 8) & 1;
}

static void
bits_set(struct window *w, size_t from, size_t to)
{
	uint8_t *bits = block_bits(&w->block);

	for (size_t i = from; i < to; i++)
		bits[i / 8] |= (uint8_t)(1 << (i % 8));
}

static bool
is_present(const struct window *w, size_t i)
{
	return i < w->contig || (i < w->stored && bit_get(w, i));
}

static void
bits_clear_all(struct window *w)
{
	memset(block_bits(&w->block), 0, block_size(&w->block) / 8);
}

static bool
reserve(struct window *w, struct pool *pool, size_t n)
{
	uint8_t bits[WINDOW_MAX / 8];
	size_t old = block_size(&w->block) / 8;

	if (n <= block_size(&w->block))
		return true;
	if (is_sparse(w))
		memcpy(bits, block_bits(&w->block), old);
	if (!pool_grow(pool, &w->block, n, w->stored))
		return false;
	if (is_sparse(w)) {
		bits_clear_all(w);
		memcpy(block_bits(&w->block), bits, old);
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

/* Bytes that lie in front of `stored`: some may be there already. */
static void
put_among(struct window *w, uint32_t at, struct bytes data)
{
	for (uint32_t i = 0; i < data.n; i++) {
		if (!is_present(w, at + i)) {
			w->block.p[at + i] = data.p[i];
			bits_set(w, at + i, at + i + 1);
		} else if (w->block.p[at + i] != data.p[i]) {
			note_conflict(w, at + i, at + i + 1);
		}
	}
}

/* Bytes at or behind `stored`; a hole in front of them reads as zeros. */
static void
put_behind(struct window *w, uint32_t at, struct bytes data)
{
	bool in_order = at == w->stored && !is_sparse(w);

	if (data.n == 0)
		return;
	if (at > w->stored) {
		if (!is_sparse(w))
			bits_clear_all(w);
		memset(w->block.p + w->stored, 0, at - w->stored);
	}
	memcpy(w->block.p + at, data.p, data.n);
	w->stored = at + (uint32_t)data.n;
	if (in_order)
		w->contig = w->stored;
	else
		bits_set(w, at, w->stored);
}

static bool
put_bytes(struct window *w, struct pool *pool, uint32_t at, struct bytes data)
{
	if (data.n == 0)
		return true;
	if (!reserve(w, pool, at + data.n))
		return false;
	if (at < w->stored) {
		struct bytes front = bytes_cut(data, 0, w->stored - at);
		put_among(w, at, front);
		data = bytes_cut(data, front.n, data.n);
		at += (uint32_t)front.n;
	}
	put_behind(w, at, data);
	while (w->contig < w->stored && bit_get(w, w->contig))
		w->contig++;
	return true;
}

bool
window_put(struct window *w, struct pool *pool, size_t cap, int64_t offset,
    struct bytes data, size_t missing)
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
	bool fits = put_bytes(w, pool, at, data);

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
	if (w->high + n > cap)
		return false;
	uint32_t by = (uint32_t)n;
	uint32_t stored = w->stored;
	if (stored > 0 && !reserve(w, pool, stored + n))
		return false;
	if (stored > 0) {
		if (!is_sparse(w))
			bits_clear_all(w);
		bits_set(w, 0, w->contig);
		memmove(w->block.p + by, w->block.p, stored);
		memset(w->block.p, 0, by);
		uint8_t *bits = block_bits(&w->block);
		for (size_t i = stored; i-- > 0;) {
			size_t to = i + by;
			bool on = bit_get(w, i);
			bits[to / 8] &= (uint8_t) ~(1 << (to % 8));
			bits[to / 8] |= (uint8_t)(on << (to % 8));
		}
		for (size_t i = 0; i < by && i < stored + by; i++)
			bits[i / 8] &= (uint8_t) ~(1 << (i % 8));
		w->stored += by;
	}
	w->contig = 0;
	if (w->high > 0)
		w->high += by;
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

void
window_release(struct window *w, struct pool *pool)
{
	pool_give(pool, &w->block);
	*w = (struct window){ 0 };
}
