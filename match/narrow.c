#include "match/narrow.h"

#include "base/xalloc.h"
#include "match/literals.h"
#include "match/regex.h"
#include "match/sig.h"

#include <stdlib.h>
#include <string.h>

enum {
	GRAM = LITERAL_GRAM, /* bytes by which literals are found */
	SLOT_BITS_MIN = 6,
	FILTER_BITS = 19, /* a bitmap of 64 KiB in front of the table */
	WORD = 8,
};

/*
 * Lines are kept by rank: probe after probe, in load order within each, client
 * lines last.  So the candidates of a probe are a run of bits in a set.
 */

/* a literal, the gram it is filed under, and the lines that need it */
struct entry {
	uint64_t head; /* its first eight bytes, and which of them count */
	uint64_t mask;
	struct literal text;
	uint8_t at;     /* offset of its gram */
	uint32_t next;  /* the next one under the same gram; 0: none */
	uint32_t first; /* its lines are rank[first .. first + n) */
	uint32_t n;
};

struct slot {
	uint32_t gram;
	uint32_t entry; /* 0: free */
};

/* what a line's matches begin with, as two words */
struct prefix {
	uint64_t value;
	uint64_t mask;
	uint8_t n;
};

struct narrow {
	size_t n_line;
	size_t words; /* of a set of lines */
	uint64_t *always;
	struct prefix *prefix; /* by rank */
	uint32_t *line;        /* by rank */
	uint32_t *rank_of;     /* by line */
	uint32_t *section;     /* by probe, clients last: its first rank */
	size_t n_section;
	struct entry *entry; /* from 1 */
	size_t n_entry;
	uint32_t *rank;
	struct slot *slot;
	unsigned slot_bits;
	uint64_t filter[1 << (FILTER_BITS - 6)];
	struct narrow_stats stats;
};

struct narrow_scan {
	const struct narrow *index;
	uint64_t *found; /* a set of ranks */
	uint64_t *seen;  /* a set of entries */
	uint64_t head;   /* the first eight bytes of the subject */
	size_t n;        /* its length */
	uint8_t *folded;
	size_t cap;
};

/* --- building --- */

/* one literal of one line, before they are put together */
struct need {
	struct literal text;
	uint32_t rank;
};

struct needs {
	struct need *v;
	size_t n;
	size_t cap;
};

static void
bit_set(uint64_t *set, size_t i)
{
	set[i / 64] |= (uint64_t)1 << i % 64;
}

static bool
bit_has(const uint64_t *set, size_t i)
{
	return set[i / 64] >> i % 64 & 1;
}

static uint32_t
gram_of(const uint8_t *p)
{
	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
	       (uint32_t)p[3] << 24;
}

/* the upper bits of a product depend on all of the gram, the lower do not */
static uint32_t
gram_hash(uint32_t gram, unsigned bits)
{
	return gram * 0x9e3779b1u >> (32 - bits);
}

static bool
is_usable(const struct literal_set *set)
{
	for (unsigned i = 0; i < set->n; i++)
		if (set->v[i].n < GRAM)
			return false;
	return set->n > 0;
}

static uint64_t
word_of(const uint8_t *p, size_t n)
{
	uint64_t w = 0;

	for (size_t i = 0; i < n && i < 8; i++)
		w |= (uint64_t)p[i] << 8 * i;
	return w;
}

static void
take_line(struct narrow *n, struct needs *needs, const struct sig_line *line,
    const struct rarity *rarity)
{
	struct literals l = literals_of(regex_pattern(line->regex), rarity);
	uint32_t rank = n->rank_of[line->id];

	n->prefix[rank] = (struct prefix){
		.value = word_of(l.prefix, PREFIX_MAX),
		.mask = word_of(l.mask, PREFIX_MAX),
		.n = l.prefix_n,
	};
	if (!is_usable(&l.required)) {
		bit_set(n->always, rank);
		n->stats.always++;
		return;
	}
	for (unsigned i = 0; i < l.required.n; i++) {
		needs->v =
		    xgrow(needs->v, needs->n, &needs->cap, sizeof(*needs->v));
		needs->v[needs->n++] = (struct need){ l.required.v[i], rank };
	}
}

static int
need_cmp(const void *a, const void *b)
{
	const struct need *x = a, *y = b;
	size_t n = x->text.n < y->text.n ? x->text.n : y->text.n;
	int c = memcmp(x->text.b, y->text.b, n);

	if (c != 0)
		return c;
	if (x->text.n != y->text.n)
		return (int)x->text.n - (int)y->text.n;
	return (x->rank > y->rank) - (x->rank < y->rank);
}

/* the slot of a gram, or the free one where it belongs */
static struct slot *
slot_of(const struct narrow *n, uint32_t gram)
{
	size_t i = gram_hash(gram, n->slot_bits);

	while (n->slot[i].entry != 0 && n->slot[i].gram != gram)
		i = (i + 1) & (((size_t)1 << n->slot_bits) - 1);
	return &n->slot[i];
}

static size_t
chain_length(const struct narrow *n, uint32_t gram)
{
	size_t k = 0;

	for (uint32_t e = slot_of(n, gram)->entry; e != 0; e = n->entry[e].next)
		k++;
	return k;
}

/* files an entry under the gram of its that the fewest others have */
static void
file_entry(struct narrow *n, uint32_t index)
{
	struct entry *e = &n->entry[index];
	size_t least = SIZE_MAX;

	for (uint8_t at = 0; at + GRAM <= e->text.n; at++) {
		size_t k = chain_length(n, gram_of(e->text.b + at));
		if (k < least) {
			least = k;
			e->at = at;
		}
	}
	uint32_t gram = gram_of(e->text.b + e->at);
	struct slot *slot = slot_of(n, gram);
	e->next = slot->entry;
	*slot = (struct slot){ gram, index };
	bit_set(n->filter, gram_hash(gram, FILTER_BITS));
	if (least + 1 > n->stats.longest)
		n->stats.longest = least + 1;
}

static bool
same_text(const struct need *a, const struct need *b)
{
	return a->text.n == b->text.n &&
	       memcmp(a->text.b, b->text.b, a->text.n) == 0;
}

static void
build_entries(struct narrow *n, struct needs *needs)
{
	if (needs->n > 0)
		qsort(needs->v, needs->n, sizeof(*needs->v), need_cmp);
	n->entry = xcalloc(needs->n + 1, sizeof(*n->entry));
	n->rank = xcalloc(needs->n, sizeof(*n->rank));
	n->slot_bits = SLOT_BITS_MIN;
	while ((size_t)1 << n->slot_bits < needs->n * 2)
		n->slot_bits++;
	n->slot = xcalloc((size_t)1 << n->slot_bits, sizeof(*n->slot));
	n->n_entry = 1;
	for (size_t i = 0; i < needs->n; i++) {
		static const uint8_t ones[WORD] = { 0xff, 0xff, 0xff, 0xff,
			0xff, 0xff, 0xff, 0xff };
		struct entry *e = &n->entry[n->n_entry];
		n->rank[i] = needs->v[i].rank;
		if (e->n++ == 0) {
			e->text = needs->v[i].text;
			e->head = word_of(e->text.b, e->text.n);
			e->mask = word_of(ones, e->text.n);
			e->first = (uint32_t)i;
		}
		if (i + 1 == needs->n ||
		    !same_text(&needs->v[i], &needs->v[i + 1]))
			file_entry(n, (uint32_t)n->n_entry++);
	}
	n->stats.literals = n->n_entry - 1;
}

static void
rank_lines(struct narrow *n, const struct sig_list *lines)
{
	n->section[n->n_section + 1] = n->section[n->n_section];
	for (size_t i = 0; i < lines->n; i++) {
		uint32_t rank = n->section[n->n_section + 1]++;
		n->line[rank] = lines->v[i];
		n->rank_of[lines->v[i]] = rank;
	}
	n->n_section++;
}

struct narrow *
narrow_new(const struct sigdb *db)
{
	struct narrow *n = xcalloc(1, sizeof(*n));
	struct needs needs = { 0 };
	struct rarity *rarity = xcalloc(1, sizeof(*rarity));

	n->n_line = db->n_line;
	n->words = db->n_line / 64 + 1;
	n->always = xcalloc(n->words, sizeof(*n->always));
	n->prefix = xcalloc(n->n_line, sizeof(*n->prefix));
	n->line = xcalloc(n->n_line, sizeof(*n->line));
	n->rank_of = xcalloc(n->n_line, sizeof(*n->rank_of));
	n->section = xcalloc(db->n_probe + 2, sizeof(*n->section));
	n->stats.lines = db->n_line;
	for (size_t i = 0; i < db->n_probe; i++)
		rank_lines(n, &db->probe[i].lines);
	rank_lines(n, &db->clients);
	for (size_t i = 0; i < db->n_line; i++)
		literals_count(regex_pattern(db->line[i]->regex), rarity);
	for (size_t i = 0; i < db->n_line; i++)
		take_line(n, &needs, db->line[i], rarity);
	build_entries(n, &needs);
	free(needs.v);
	free(rarity);
	return n;
}

void
narrow_free(struct narrow *n)
{
	if (n == NULL)
		return;
	free(n->always);
	free(n->prefix);
	free(n->line);
	free(n->rank_of);
	free(n->section);
	free(n->entry);
	free(n->rank);
	free(n->slot);
	free(n);
}

struct narrow_stats
narrow_stats(const struct narrow *n)
{
	return n->stats;
}

/* --- scanning --- */

struct narrow_scan *
narrow_scan_new(const struct narrow *n)
{
	struct narrow_scan *s = xcalloc(1, sizeof(*s));

	s->index = n;
	s->found = xcalloc(n->words, sizeof(*s->found));
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
stands_at(const struct entry *e, const uint8_t *p, size_t n)
{
	uint64_t w;

	if (n < e->text.n)
		return false;
	memcpy(&w, p, WORD);
	if ((w & e->mask) != e->head)
		return false;
	return e->text.n <= WORD || memcmp(p, e->text.b, e->text.n) == 0;
}

/* every literal filed under the gram at i that stands around it */
static void
look(struct narrow_scan *s, struct bytes text, size_t i, uint32_t gram)
{
	const struct narrow *n = s->index;

	for (uint32_t k = slot_of(n, gram)->entry; k != 0;
	     k = n->entry[k].next) {
		const struct entry *e = &n->entry[k];
		size_t at = i - e->at;
		if (i < e->at || bit_has(s->seen, k) ||
		    !stands_at(e, text.p + at, text.n - at))
			continue;
		bit_set(s->seen, k);
		for (uint32_t l = 0; l < e->n; l++)
			bit_set(s->found, n->rank[e->first + l]);
	}
}

void
narrow_scan(struct narrow_scan *s, struct bytes subject)
{
	const struct narrow *n = s->index;

	fold(s, subject);
	struct bytes text = { s->folded, subject.n };
	s->n = text.n;
	s->head = word_of(text.p, text.n);
	memcpy(s->found, n->always, n->words * sizeof(*s->found));
	memset(s->seen, 0, (n->n_entry / 64 + 1) * sizeof(*s->seen));
	for (size_t i = 0; i + GRAM <= text.n; i++) {
		uint32_t gram = gram_of(text.p + i);
		if (bit_has(n->filter, gram_hash(gram, FILTER_BITS)))
			look(s, text, i, gram);
	}
}

/* whether the subject begins as the line's matches must */
static bool
begins(const struct narrow_scan *s, uint32_t rank)
{
	const struct prefix *p = &s->index->prefix[rank];

	return s->n >= p->n && (s->head & p->mask) == p->value;
}

bool
narrow_may(const struct narrow_scan *s, uint32_t line)
{
	uint32_t rank = s->index->rank_of[line];

	return bit_has(s->found, rank) && begins(s, rank);
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
