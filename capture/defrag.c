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
};

/* what tells datagrams apart, without padding */
struct key {
	struct addr src, dst;
	uint32_t id;
	uint32_t proto; /* IPv4 alone: in IPv6 only the first one's counts */
};

_Static_assert(sizeof(struct key) == 40, "a key has no padding");

/* a datagram that is being put together */
struct pile {
	struct key key;
	uint64_t hash;
	struct pile *next;          /* in its bucket */
	struct pile *older, *newer; /* by the time of their first fragments */
	uint64_t first_us;
	uint8_t *p; /* `size` bytes, then a bit for each unit of them */
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
	struct pile *oldest, *newest;
	size_t n;          /* piles in the table */
	size_t used;       /* bytes of all piles */
	struct pile *done; /* handed out last, no longer in the table */
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
	if (p == NULL)
		return;
	d->used -= sizeof(*p) + with_bits(p->size);
	free(p->p);
	free(p);
}

/* out of the table */
static void
take_out(struct defrag *d, struct pile *p)
{
	struct pile **at = &d->buckets[p->hash & (BUCKETS - 1)];

	while (*at != p)
		at = &(*at)->next;
	*at = p->next;
	*(p->older != NULL ? &p->older->newer : &d->oldest) = p->newer;
	*(p->newer != NULL ? &p->newer->older : &d->newest) = p->older;
	d->n--;
}

static void
give_up(struct defrag *d, struct pile *p, uint64_t *counter)
{
	++*counter;
	take_out(d, p);
	pile_free(d, p);
}

void
defrag_flush(struct defrag *d, uint64_t now_us)
{
	while (d->oldest != NULL &&
	       (now_us == UINT64_MAX ||
	           (now_us > d->oldest->first_us &&
	               now_us - d->oldest->first_us > d->limits.timeout_us)))
		give_up(d, d->oldest, &d->counts->expired);
}

void
defrag_free(struct defrag *d)
{
	if (d == NULL)
		return;
	defrag_flush(d, UINT64_MAX);
	pile_free(d, d->done);
	free(d);
}

/* Makes room for n more bytes, at the cost of others than `p`. */
static bool
make_room(struct defrag *d, const struct pile *p, size_t n)
{
	while (d->used + n > d->limits.bytes) {
		struct pile *victim = d->oldest;
		if (victim != NULL && victim == p)
			victim = victim->newer;
		if (victim == NULL)
			return false;
		give_up(d, victim, &d->counts->evicted);
	}
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

static struct pile *
pile_add(struct defrag *d, const struct key *key, uint64_t hash, uint64_t now)
{
	struct pile **bucket = &d->buckets[hash & (BUCKETS - 1)];

	if (d->n >= d->limits.datagrams && d->oldest != NULL)
		give_up(d, d->oldest, &d->counts->evicted);
	if (!make_room(d, NULL, sizeof(struct pile)))
		return NULL;
	struct pile *p = xcalloc(1, sizeof(*p));
	d->used += sizeof(*p);
	p->key = *key;
	p->hash = hash;
	p->first_us = now;
	p->cut = UINT32_MAX;
	p->next = *bucket;
	*bucket = p;
	p->older = d->newest;
	*(d->newest != NULL ? &d->newest->newer : &d->oldest) = p;
	d->newest = p;
	d->n++;
	return p;
}

static struct pile *
pile_of(struct defrag *d, const struct fragment *f)
{
	struct key key = key_of(f);
	uint64_t hash =
	    XXH3_64bits_withSeed(&key, sizeof(key), d->limits.hash_seed);
	struct pile *p = d->buckets[hash & (BUCKETS - 1)];

	while (p != NULL &&
	       (p->hash != hash || memcmp(&p->key, &key, sizeof(key)) != 0))
		p = p->next;
	return p != NULL ? p : pile_add(d, &key, hash, f->when_us);
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

static enum defrag_result
hand_out(struct defrag *d, struct pile *p, struct datagram *out)
{
	uint32_t n = p->cut < p->total ? p->cut : p->total;

	take_out(d, p);
	d->done = p;
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
	struct pile *p = pile_of(d, f);
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
	return is_whole(p) ? hand_out(d, p, out) : DEFRAG_WAITING;
}

enum defrag_result
defrag_feed(struct defrag *d, const struct fragment *f, struct datagram *out)
{
	/* the fragment itself may lie in what was handed out last */
	struct pile *before = d->done;

	d->done = NULL;
	d->counts->fragments++;
	defrag_flush(d, f->when_us);
	enum defrag_result result = feed(d, f, out);
	pile_free(d, before);
	return result;
}
