#include "match/narrow.h"

#include "base/xalloc.h"
#include "match/literals.h"
#include "match/narrow_index.h"

#include <stdlib.h>
#include <string.h>

enum { WORD = 8 };

struct narrow_scan {
	const struct narrow *index;
	uint64_t *found; /* a set of ranks */
	uint64_t *seen;  /* a set of entries */
	uint64_t head;   /* the first eight bytes of the subject */
	size_t n;        /* its length */
	uint8_t *folded;
	size_t cap;
};

struct narrow_stats
narrow_stats(const struct narrow *n)
{
	return n->stats;
}

struct narrow_scan *
narrow_scan_new(const struct narrow *n)
{
	struct narrow_scan *s = xcalloc(1, sizeof(*s));

	s->index = n;
	s->found = xcalloc(narrow_words(n), sizeof(*s->found));
	s->seen = xcalloc(n->n_entry / 64 + 1, sizeof(*s->seen));
	return s;
}

void
narrow_scan_free(struct narrow_scan *s)
{
	if (s == NULL)
		return;
	free(s->found);
	free(s->seen);
	free(s->folded);
	free(s);
}

/* eight bytes at once: 'A' to 'Z' get the bit that makes them small */
static uint64_t
fold_word(uint64_t w)
{
	const uint64_t ones = 0x0101010101010101u, low = ~(ones * 0x80);
	uint64_t heads = (w & low) + ones * (0x80 - 'A');
	uint64_t tails = (w & low) + ones * (0x80 - 'Z' - 1);

	return w | ((heads & ~tails & ~w & ones * 0x80) >> 2);
}

static void
fold(struct narrow_scan *s, struct bytes subject)
{
	uint64_t w;
	size_t i = 0;

	/* a word can be read at every byte of it */
	if (s->cap < subject.n + WORD) {
		s->folded = xrealloc(s->folded, 1, subject.n + WORD);
		s->cap = subject.n + WORD;
	}
	for (; i + sizeof(w) <= subject.n; i += sizeof(w)) {
		memcpy(&w, subject.p + i, sizeof(w));
		w = fold_word(w);
		memcpy(s->folded + i, &w, sizeof(w));
	}
	for (; i < subject.n; i++)
		s->folded[i] = literals_fold(subject.p[i]);
	memset(s->folded + subject.n, 0, WORD);
}

/* whether the entry's text stands at p, with n bytes behind it to read */
static bool
stands_at(const struct narrow *index, const struct narrow_entry *e,
    const uint8_t *p, size_t n)
{
	uint64_t w;
	size_t head = e->length < WORD ? e->length : WORD;

	if (n < e->length)
		return false;
	memcpy(&w, p, WORD);
	if ((w & ~(uint64_t)0 >> 8 * (WORD - head)) != e->head)
		return false;
	return e->length <= WORD ||
	       memcmp(p + WORD, index->text + e->text + WORD,
	           e->length - WORD) == 0;
}

/* every literal filed under the gram at i that stands around it */
static __attribute__((noinline)) void
look(struct narrow_scan *s, struct bytes text, size_t i, uint32_t gram)
{
	const struct narrow *n = s->index;

	/* what is all zeros was found where these begin */
	if (gram == 0 && i > 0 && text.p[i - 1] == 0)
		return;
	for (uint32_t k =
	         n->slot[narrow_slot_at(n->slot, n->slot_bits, gram)].entry;
	     k != 0; k = n->entry[k].next) {
		const struct narrow_entry *e = &n->entry[k];
		size_t at = i - e->at;
		if (i < e->at || narrow_bit_has(s->seen, k) ||
		    !stands_at(n, e, text.p + at, text.n - at))
			continue;
		narrow_bit_set(s->seen, k);
		for (uint32_t l = 0; l < e->n; l++)
			narrow_bit_set(s->found, n->rank[e->first + l]);
	}
}

void
narrow_scan(struct narrow_scan *s, struct bytes subject)
{
	const struct narrow *n = s->index;

	fold(s, subject);
	struct bytes text = { s->folded, subject.n };
	s->n = text.n;
	s->head = narrow_word(text.p, text.n);
	memcpy(s->found, n->always, narrow_words(n) * sizeof(*s->found));
	memset(s->seen, 0, (n->n_entry / 64 + 1) * sizeof(*s->seen));
	for (size_t i = 0; i + NARROW_GRAM <= text.n; i++) {
		uint32_t gram = narrow_gram(text.p + i);
		if (narrow_bit_has(
		        n->filter, narrow_hash(gram, NARROW_FILTER_BITS)))
			look(s, text, i, gram);
	}
}

/* whether the subject begins as the line's matches must */
static bool
begins(const struct narrow_scan *s, uint32_t rank)
{
	const struct narrow_prefix *p = &s->index->prefix[rank];

	return s->n >= p->n && (s->head & p->mask) == p->value;
}

bool
narrow_may(const struct narrow_scan *s, uint32_t line)
{
	uint32_t rank = s->index->rank_of[line];

	return narrow_bit_has(s->found, rank) && begins(s, rank);
}

bool
narrow_next(
    const struct narrow_scan *s, int64_t probe, uint32_t *at, uint32_t *line)
{
	const struct narrow *n = s->index;
	size_t k = probe < 0 ? n->n_section - 1 : (size_t)probe;
	uint32_t rank = n->section[k] + *at, end = n->section[k + 1];

	while (rank < end) {
		uint64_t word = s->found[rank / 64] >> rank % 64;
		if (word == 0) {
			rank = (rank / 64 + 1) * 64;
			continue;
		}
		rank += (uint32_t)__builtin_ctzll(word);
		if (rank >= end)
			break;
		if (begins(s, rank)) {
			*line = n->line[rank];
			*at = rank + 1 - n->section[k];
			return true;
		}
		rank++;
	}
	return false;
}
