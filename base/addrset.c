#include "base/addrset.h"

#include "base/xalloc.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

/* addresses in order of their bytes; addr_cmp would move IPv4 in front */
static int
cmp(const struct addr *a, const struct addr *b)
{
	return memcmp(a->b, b->b, sizeof(a->b));
}

static struct addr
plus(struct addr a, uint64_t n)
{
	for (size_t i = sizeof(a.b); i-- > 0 && n > 0;) {
		n += a.b[i];
		a.b[i] = (uint8_t)n;
		n >>= 8;
	}
	return a;
}

/* the address in front of `a`, which is not the first of all */
static struct addr
minus_one(struct addr a)
{
	for (size_t i = sizeof(a.b); i-- > 0;)
		if (a.b[i]-- != 0)
			break;
	return a;
}

static uint64_t
half(const struct addr *a, size_t from)
{
	uint64_t v = 0;

	for (size_t i = from; i < from + 8; i++)
		v = v << 8 | a->b[i];
	return v;
}

/* how many addresses a range has; UINT64_MAX for that many and more */
static uint64_t
width(const struct addr_range *r)
{
	uint64_t lo = half(&r->lo, 8), hi = half(&r->hi, 8);
	uint64_t high = half(&r->hi, 0) - half(&r->lo, 0) - (hi < lo);
	uint64_t n = hi - lo;

	return high != 0 || n == UINT64_MAX ? UINT64_MAX : n + 1;
}

static uint64_t
sum(uint64_t a, uint64_t b)
{
	return a > UINT64_MAX - b ? UINT64_MAX : a + b;
}

struct addr_range
addr_prefix(const struct addr *a, unsigned bits)
{
	struct addr_range r = { *a, *a };
	unsigned from = bits + (addr_is_v4(a) ? 96 : 0);

	for (unsigned i = from; i < 128; i++) {
		r.lo.b[i / 8] &= (uint8_t) ~(0x80 >> i % 8);
		r.hi.b[i / 8] |= (uint8_t)(0x80 >> i % 8);
	}
	return r;
}

static void
append(struct addrset *s, const struct addr *lo, const struct addr *hi)
{
	if (cmp(lo, hi) > 0)
		return;
	s->v = xgrow(s->v, s->n, &s->cap, sizeof(*s->v));
	s->v[s->n++] = (struct addr_range){ *lo, *hi };
	s->unsealed = true;
}

void
addrset_add(struct addrset *s, const struct addr *lo, const struct addr *hi)
{
	static const uint8_t zero[4];
	struct addr v4 = addr_of_v4(zero);
	struct addr_range mapped = addr_prefix(&v4, 0);
	bool apart = cmp(hi, &mapped.lo) < 0 || cmp(lo, &mapped.hi) > 0;

	if (apart || (addr_is_v4(lo) && addr_is_v4(hi))) {
		append(s, lo, hi);
		return;
	}
	struct addr below = minus_one(mapped.lo), above = plus(mapped.hi, 1);
	append(s, lo, &below);
	append(s, &above, hi);
}

void
addrset_add_set(struct addrset *s, const struct addrset *more)
{
	for (size_t i = 0; i < more->n; i++)
		append(s, &more->v[i].lo, &more->v[i].hi);
}

static int
by_lo(const void *a, const void *b)
{
	const struct addr_range *x = a, *y = b;

	return cmp(&x->lo, &y->lo);
}

/* whether `next`, which does not begin earlier, overlaps or adjoins `r` */
static bool
joins(const struct addr_range *r, const struct addr_range *next)
{
	if (cmp(&next->lo, &r->hi) <= 0)
		return true;
	struct addr after = plus(r->hi, 1);
	return cmp(&next->lo, &after) == 0 &&
	       addr_is_v4(&next->lo) == addr_is_v4(&r->hi);
}

static void
join(struct addrset *s)
{
	size_t n = 0;

	for (size_t i = 0; i < s->n; i++) {
		struct addr_range *last = n > 0 ? &s->v[n - 1] : NULL;
		if (last == NULL || !joins(last, &s->v[i]))
			s->v[n++] = s->v[i];
		else if (cmp(&s->v[i].hi, &last->hi) > 0)
			last->hi = s->v[i].hi;
	}
	s->n = n;
}

void
addrset_seal(struct addrset *s)
{
	uint64_t before = 0;

	if (!s->unsealed)
		return;
	if (s->n > 0)
		qsort(s->v, s->n, sizeof(*s->v), by_lo);
	join(s);
	s->before = xrealloc(s->before, s->n + 1, sizeof(*s->before));
	for (size_t i = 0; i < s->n; i++) {
		s->before[i] = before;
		before = sum(before, width(&s->v[i]));
	}
	s->before[s->n] = before;
	s->unsealed = false;
}

bool
addrset_has(const struct addrset *s, const struct addr *a)
{
	size_t lo = 0, hi = s->n;

	assert(!s->unsealed);
	/* the first range that begins behind it */
	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		if (cmp(&s->v[mid].lo, a) <= 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo > 0 && cmp(a, &s->v[lo - 1].hi) <= 0;
}

/* what is left of `r` without the ranges of `less` from the *at-th on */
static void
cut(struct addrset *out, struct addr_range r, const struct addrset *less,
    size_t *at)
{
	while (*at < less->n && cmp(&less->v[*at].hi, &r.lo) < 0)
		++*at;
	for (size_t i = *at; i < less->n; i++) {
		const struct addr_range *hole = &less->v[i];
		if (cmp(&hole->lo, &r.hi) > 0)
			break;
		if (cmp(&hole->lo, &r.lo) > 0) {
			struct addr end = minus_one(hole->lo);
			append(out, &r.lo, &end);
		}
		if (cmp(&hole->hi, &r.hi) >= 0)
			return;
		r.lo = plus(hole->hi, 1);
	}
	append(out, &r.lo, &r.hi);
}

void
addrset_remove(struct addrset *s, const struct addrset *less)
{
	struct addrset left = { .unsealed = true };
	size_t at = 0;

	assert(!s->unsealed && !less->unsealed);
	for (size_t i = 0; i < s->n; i++)
		cut(&left, s->v[i], less, &at);
	addrset_seal(&left);
	addrset_release(s);
	*s = left;
}

uint64_t
addrset_count(const struct addrset *s)
{
	assert(!s->unsealed);
	return s->n > 0 ? s->before[s->n] : 0;
}

struct addr
addrset_at(const struct addrset *s, uint64_t i)
{
	size_t lo = 0, hi = s->n;

	assert(!s->unsealed && i < s->before[s->n]);
	while (hi - lo > 1) {
		size_t mid = lo + (hi - lo) / 2;
		if (s->before[mid] <= i)
			lo = mid;
		else
			hi = mid;
	}
	return plus(s->v[lo].lo, i - s->before[lo]);
}

void
addrset_release(struct addrset *s)
{
	free(s->v);
	free(s->before);
	*s = (struct addrset){ 0 };
}
