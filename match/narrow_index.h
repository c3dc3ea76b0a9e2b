/*
 * narrow_index: how the index of match/narrow.h lies in memory.
 *
 * For narrow.c, which reads it, narrow_build.c, which makes it, and
 * tools/index.c, which writes that of hark's own signatures as C: they are
 * known when hark is built, so nobody need wait for it when hark starts.
 */
#ifndef MATCH_NARROW_INDEX_H
#define MATCH_NARROW_INDEX_H

#include "base/arena.h"
#include "match/literals.h"
#include "match/narrow.h"

enum {
	NARROW_GRAM = LITERAL_GRAM, /* bytes by which literals are found */
	NARROW_FILTER_BITS = 19,    /* a bitmap of 64 KiB before the table */
	NARROW_FILTER_WORDS = 1 << (NARROW_FILTER_BITS - 6),
};

/*
 * Lines are kept by rank: probe after probe, in load order within each, client
 * lines last.  So the candidates of a probe are a run of bits in a set.
 */

/* a literal, the gram it is filed under, and the lines that need it */
struct narrow_entry {
	uint64_t head;  /* its first eight bytes */
	uint32_t text;  /* where its bytes begin among the texts */
	uint32_t next;  /* the next one under the same gram; 0: none */
	uint32_t first; /* its lines are rank[first .. first + n) */
	uint32_t n;
	uint8_t length;
	uint8_t at; /* offset of its gram */
};

struct narrow_slot {
	uint32_t gram;
	uint32_t entry; /* 0: free */
};

/* what a line's matches begin with, as two words */
struct narrow_prefix {
	uint64_t value;
	uint64_t mask;
	uint8_t n;
};

struct narrow {
	size_t n_line;
	const uint64_t *always;             /* a set of ranks */
	const struct narrow_prefix *prefix; /* by rank */
	const uint32_t *line;               /* by rank */
	const uint32_t *rank_of;            /* by line */
	const uint32_t *section; /* by probe, clients last: its first rank */
	size_t n_section;        /* and behind them where the last one ends */
	const struct narrow_entry *entry; /* from 1 */
	size_t n_entry;                   /* with the one that is none */
	const uint8_t *text;              /* the entries' */
	size_t n_text;
	const uint32_t *rank;
	size_t n_rank;
	const struct narrow_slot *slot;
	unsigned slot_bits;
	const uint64_t *filter;
	struct narrow_stats stats;
	struct arena own; /* the tables of an index that was built */
};

/* words of a set of lines */
static inline size_t
narrow_words(const struct narrow *n)
{
	return n->n_line / 64 + 1;
}

static inline void
narrow_bit_set(uint64_t *set, size_t i)
{
	set[i / 64] |= (uint64_t)1 << i % 64;
}

static inline bool
narrow_bit_has(const uint64_t *set, size_t i)
{
	return set[i / 64] >> i % 64 & 1;
}

static inline uint32_t
narrow_gram(const uint8_t *p)
{
	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
	       (uint32_t)p[3] << 24;
}

/* the upper bits of a product depend on all of the gram, the lower do not */
static inline uint32_t
narrow_hash(uint32_t gram, unsigned bits)
{
	return gram * 0x9e3779b1u >> (32 - bits);
}

/* up to eight bytes, the first one lowest */
static inline uint64_t
narrow_word(const uint8_t *p, size_t n)
{
	uint64_t w = 0;

	if (n >= 8)
		return narrow_gram(p) | (uint64_t)narrow_gram(p + 4) << 32;
	for (size_t i = 0; i < n; i++)
		w |= (uint64_t)p[i] << 8 * i;
	return w;
}

/* the place of a gram's slot, or of the free one where it belongs */
static inline size_t
narrow_slot_at(
    const struct narrow_slot *slot, unsigned slot_bits, uint32_t gram)
{
	size_t i = narrow_hash(gram, slot_bits);

	while (slot[i].entry != 0 && slot[i].gram != gram)
		i = (i + 1) & (((size_t)1 << slot_bits) - 1);
	return i;
}

#endif
