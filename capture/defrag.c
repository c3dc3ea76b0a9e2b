#include "capture/defrag.h"

#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

enum {
	BUCKETS = 1 << 10, /* a power of two */
	UNIT = 8,          /* bytes: RFC 791 section 3.1, RFC 8200 4.5 */
	SIZE_MIN = 2 << 10,
	DATAGRAM_MAX = 65535,
	COPIES_US = 2 * 1000000, /* so long a whole one is known again */
};

/* what tells datagrams apart, without padding */
struct key {
	struct addr src, dst;
	uint32_t id;
	uint32_t proto; /* IPv4 alone: in IPv6 only the first one's counts */
};

_Static_assert(sizeof(struct key) == 40, "a key has no padding");

enum stage {
	WANTING, /* for fragments */
	WHOLE,   /* handed out, and kept to tell copies of its fragments */
	STAGES,
	GONE, /* from the table; the one handed out last may still be read */
};

struct pile {
	struct key key;
	uint64_t hash;
	struct pile *next;          /* in its bucket */
	struct pile *older, *newer; /* in its stage */
	enum stage stage;
	uint64_t
	    since_us; /* its first fragment, or its last that was wanting */
	uint8_t *p;   /* `size` bytes, then a bit for each unit of them */
	size_t size;
	uint32_t total; /* 0: its end is not known */
	uint32_t high;  /* end of the last byte known to exist */
	uint32_t cut;   /* from here on bytes may lack: a short capture */
	uint32_t units; /* that are present */
	unsigned fragments;
	uint8_t proto;
	bool begun; /* the first bytes, and with them `proto`, are there */
	bool conflict;
};

struct defrag {
	struct defrag_limits limits;
	struct defrag_counts *counts;
	struct pile *buckets[BUCKETS];
	struct list {
		struct pile *oldest, *newest;
	} lists[STAGES];
	size_t n;           /* piles in the table */
	size_t used;        /* bytes of all piles */
	struct pile *last;  /* handed out before: where the input may lie */
	struct pile *fresh; /* handed out now */
};

struct defrag_limits
defrag_limits_default(void)
{
	return (struct defrag_limits){
		.bytes = 16 << 20,
		.datagrams = 4096,
		.fragments = 8192,
		.timeout_us = 30 * 1000000,
	};
}

struct defrag *
defrag_new(const struct defrag_limits *limits, struct defrag_counts *counts)
{
	struct defrag *d = xcalloc(1, sizeof(*d));

	d->limits = *limits;
	d->counts = counts;
	return d;
}

static size_t
with_bits(size_t size)
{
	return size + size / UNIT / 8;
}

static void
pile_free(struct defrag *d, struct pile *p)
{
	d->used -= sizeof(*p) + with_bits(p->size);
	free(p->p);
	free(p);
}

static void
list_append(struct defrag *d, struct pile *p, enum stage stage, uint64_t now)
{
	struct list *l = &d->lists[stage];

	p->stage = stage;
	p->since_us = now;
	p->newer = NULL;
	p->older = l->newest;
	*(l->newest != NULL ? &l->newest->newer : &l->oldest) = p;
	l->newest = p;
}

static void
list_remove(struct defrag *d, struct pile *p)
{
	struct list *l = &d->lists[p->stage];

	*(p->older != NULL ? &p->older->newer : &l->oldest) = p->newer;
	*(p->newer != NULL ? &p->newer->older : &l->newest) = p->older;
}

/* out of the table, and freed unless it may still be read */
static void
forget(struct defrag *d, struct pile *p)
{
	struct pile **at = &d->buckets[p->hash & (BUCKETS - 1)];

	while (*at != p)
		at = &(*at)->next;
	*at = p->next;
	list_remove(d, p);
	d->n--;
	if (p == d->last)
		p->stage = GONE;
	else
		pile_free(d, p);
}

static void
give_up(struct defrag *d, struct pile *p, uint64_t *counter)
{
	*counter += p->stage == WANTING;
	forget(d, p);
}

static void
expire(struct defrag *d, enum stage stage, uint64_t now_us, uint64_t after_us)
{
	struct pile *p;

	while ((p = d->lists[stage].oldest) != NULL &&
	       (now_us == UINT64_MAX ||
	           (now_us > p->since_us && now_us - p->since_us > after_us)))
		give_up(d, p, &d->counts->expired);
}

void
defrag_flush(struct defrag *d, uint64_t now_us)
{
	expire(d, WANTING, now_us, d->limits.timeout_us);
	expire(d, WHOLE, now_us, COPIES_US);
}

void
defrag_free(struct defrag *d)
{
	if (d == NULL)
		return;
	struct pile *last = d->last;
	d->last = NULL;
	if (last != NULL && last->stage == GONE)
		pile_free(d, last);
	defrag_flush(d, UINT64_MAX);
	free(d);
}

/* Gives up one that is not `p`: a whole one first, the oldest first. */
static bool
evict(struct defrag *d, const struct pile *p)
{
	struct pile *victim = d->lists[WHOLE].oldest;

	if (victim == NULL || victim == d->last)
		victim = d->lists[WANTING].oldest;
	if (victim != NULL && victim == p)
		victim = victim->newer;
	if (victim == NULL)
		return false;
	give_up(d, victim, &d->counts->evicted);
	return true;
}

/* Makes room for n more bytes, at the cost of others than `p`. */
static bool
make_room(struct defrag *d, const struct pile *p, size_t n)
{
	while (d->used + n > d->limits.bytes)
		if (!evict(d, p))
			return false;
	return true;
}

static struct key
key_of(const struct fragment *f)
{
	return (struct key){
		.src = f->src,
		.dst = f->dst,
		.id = f->id,
		.proto = addr_is_v4(&f->src) ? f->proto : 0,
	};
}

static uint64_t
hash_of(const struct defrag *d, const struct key *key)
{
	return XXH3_64bits_withSeed(key, sizeof(*key), d->limits.hash_seed);
}

static struct pile *
pile_find(struct defrag *d, const struct fragment *f)
{
	struct key key = key_of(f);
	uint64_t hash = hash_of(d, &key);
	struct pile *p = d->buckets[hash & (BUCKETS - 1)];

	while (p != NULL &&
	       (p->hash != hash || memcmp(&p->key, &key, sizeof(key)) != 0))
		p = p->next;
	return p;
}

static struct pile *
pile_add(struct defrag *d, const struct fragment *f)
{
	if (d->n >= d->limits.datagrams)
		evict(d, NULL);
	if (!make_room(d, NULL, sizeof(struct pile)))
		return NULL;
	struct pile *p = xcalloc(1, sizeof(*p));
	d->used += sizeof(*p);
	p->key = key_of(f);
	p->hash = hash_of(d, &p->key);
	p->cut = UINT32_MAX;
	struct pile **bucket = &d->buckets[p->hash & (BUCKETS - 1)];
	p->next = *bucket;
	*bucket = p;
	list_append(d, p, WANTING, f->when_us);
	d->n++;
	return p;
}

/* room for the bytes in front of `end`; what is new is zeroed */
static bool
pile_reserve(struct defrag *d, struct pile *p, uint32_t end)
{
	size_t old = p->size, size = old > 0 ? old : SIZE_MIN;

	while (size < end)
		size *= 2;
	if (size == old)
		return true;
	size_t more = with_bits(size) - with_bits(old);
	if (!make_room(d, p, more))
		return false;
	p->p = xrealloc(p->p, with_bits(size), 1);
	memmove(p->p + size, p->p + old, with_bits(old) - old);
	memset(p->p + old, 0, size - old);
	memset(p->p + size + with_bits(old) - old, 0,
	    with_bits(size) - size - (with_bits(old) - old));
	p->size = size;
	d->used += more;
	return true;
}

/*
 * Brings the ends of a fragment and of its datagram together: the end that was
 * told first holds.  Returns how many of its n bytes are to be taken.
 */
static uint32_t
settle_end(struct pile *p, const struct fragment *f, uint32_t n)
{
	uint32_t end = f->offset + n;

	if (!f->more && p->total == 0 && end >= p->high) {
		p->total = end;
	} else if (!f->more && end != p->total) {
		p->conflict = true;
		n -= n % UNIT;
	}
	if (p->total == 0 || f->offset + n <= p->total)
		return n;
	p->conflict = true;
	return f->offset < p->total ? p->total - f->offset : 0;
}

/* the bytes of one unit that a fragment brings, of which `n` were captured */
static void
put_unit(struct pile *p, uint32_t at, const uint8_t *from, uint32_t n,
    uint32_t wanted)
{
	uint8_t *bits = p->p + p->size;
	uint32_t unit = at / UNIT;
	uint8_t bit = (uint8_t)(1 << (unit % 8));

	if (!(bits[unit / 8] & bit)) {
		bits[unit / 8] |= bit;
		p->units++;
		if (n > 0)
			memcpy(p->p + at, from, n);
		if (n < wanted && at + n < p->cut)
			p->cut = at + n;
	} else if (at + n <= p->cut && n > 0 &&
	           memcmp(p->p + at, from, n) != 0) {
		p->conflict = true;
	}
}

static void
put(struct pile *p, const struct fragment *f, uint32_t n)
{
	for (uint32_t i = 0; i < n; i += UNIT) {
		uint32_t wanted = n - i < UNIT ? n - i : UNIT;
		struct bytes part = bytes_cut(f->data, i, wanted);
		put_unit(p, f->offset + i, part.p, (uint32_t)part.n, wanted);
	}
	if (f->offset + n > p->high)
		p->high = f->offset + n;
	if (f->offset == 0 && !p->begun) {
		p->begun = true;
		p->proto = f->proto;
	}
}

static bool
is_whole(const struct pile *p)
{
	return p->total > 0 && p->units == (p->total + UNIT - 1) / UNIT;
}

/* whether this is a part of it once more */
static bool
is_copy(const struct pile *p, const struct fragment *f, size_t n)
{
	struct bytes part = bytes_cut(f->data, 0, n);
	size_t end = f->offset + n;

	if (end > p->total || (end == p->total) == f->more)
		return false;
	if (f->offset >= p->cut)
		return true;
	part = bytes_cut(part, 0, p->cut - f->offset);
	return part.n == 0 || memcmp(p->p + f->offset, part.p, part.n) == 0;
}

static enum defrag_result
hand_out(struct defrag *d, struct pile *p, uint64_t now, struct datagram *out)
{
	uint32_t n = p->cut < p->total ? p->cut : p->total;

	list_remove(d, p);
	list_append(d, p, WHOLE, now);
	d->fresh = p;
	d->counts->datagrams++;
	d->counts->conflicts += p->conflict;
	*out = (struct datagram){
		.proto = p->proto,
		.data = { p->p, n },
		.missing = p->total - n,
		.conflict = p->conflict,
	};
	return DEFRAG_WHOLE;
}

static enum defrag_result
feed(struct defrag *d, const struct fragment *f, struct datagram *out)
{
	size_t n = f->data.n + f->missing;

	if (f->offset > DATAGRAM_MAX || n > DATAGRAM_MAX - f->offset)
		return DEFRAG_OVERSIZE;
	if (f->more) /* what is more than whole units no receiver takes */
		n -= n % UNIT;
	if (n == 0)
		return DEFRAG_BAD;

	struct pile *p = pile_find(d, f);
	if (p != NULL && p->stage == WHOLE) {
		if (is_copy(p, f, n))
			return DEFRAG_WAITING;
		forget(d, p); /* its number is in use again */
		p = NULL;
	}
	if (p == NULL)
		p = pile_add(d, f);
	if (p == NULL) {
		d->counts->evicted++;
		return DEFRAG_WAITING;
	}
	if (p->fragments >= d->limits.fragments)
		return DEFRAG_BAD;
	p->fragments++;
	uint32_t taken = settle_end(p, f, (uint32_t)n);
	if (taken > 0 && !pile_reserve(d, p, f->offset + taken)) {
		give_up(d, p, &d->counts->evicted);
		return DEFRAG_WAITING;
	}
	put(p, f, taken);
	return is_whole(p) ? hand_out(d, p, f->when_us, out) : DEFRAG_WAITING;
}

enum defrag_result
defrag_feed(struct defrag *d, const struct fragment *f, struct datagram *out)
{
	d->counts->fragments++;
	defrag_flush(d, f->when_us);
	enum defrag_result result = feed(d, f, out);
	if (d->last != NULL && d->last->stage == GONE)
		pile_free(d, d->last);
	d->last = d->fresh;
	d->fresh = NULL;
	return result;
}
