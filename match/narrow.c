#include "match/narrow.h"

#include "base/buf.h"
#include "base/xalloc.h"
#include "match/literals.h"
#include "match/pattern.h"
#include "match/regex.h"
#include "match/sig.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

enum {
	GRAM = LITERAL_GRAM, /* bytes by which literals are found */
	SLOT_BITS_MIN = 6,
	FILTER_BITS = 19, /* a bitmap of 64 KiB in front of the table */
	RARITY_BITS = 16,
	WORD = 8,
};

/*
 * Lines are kept by rank: probe after probe, in load order within each, client
 * lines last.  So the candidates of a probe are a run of bits in a set.
 */

/* a literal, the gram it is filed under, and the lines that need it */
struct entry {
	uint64_t head;  /* its first eight bytes */
	uint32_t text;  /* where its bytes begin among the texts */
	uint32_t next;  /* the next one under the same gram; 0: none */
	uint32_t first; /* its lines are rank[first .. first + n) */
	uint32_t n;
	uint8_t length;
	uint8_t at; /* offset of its gram */
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
	struct buf texts; /* of the entries */
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

/*
 * How many lines have which four bytes among their strings, by a hash.  Of the
 * sets of a line that one is chosen which the fewest others share.
 */
struct rarity {
	uint16_t n[1 << RARITY_BITS]; /* the highest stands for more, too */
};

/* that a line needs an entry */
struct need {
	uint32_t entry;
	uint32_t rank;
};

/*
 * The sets that each line may be found by, until one is chosen.  Packed
 * they are a count of sets, of each the count of its strings, of each its
 * length and its bytes.
 */
struct building {
	struct narrow *index;
	struct pattern_series trees;
	struct arena tables;
	struct rarity *rarity;
	const uint8_t **packed; /* by line */
	struct buf one;         /* line's, while it is packed */
	bool *judged;           /* by line: see judge_again */
	size_t n_string;        /* that may be chosen, at most */
	uint32_t *same;         /* entries by a hash of their text; 0: free */
	size_t n_same;          /* a power of two */
	struct need *need;
	size_t n_need;
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

static uint64_t
word_of(const uint8_t *p, size_t n)
{
	uint64_t w = 0;

	if (n >= 8)
		return gram_of(p) | (uint64_t)gram_of(p + 4) << 32;
	for (size_t i = 0; i < n; i++)
		w |= (uint64_t)p[i] << 8 * i;
	return w;
}

static uint16_t *
count_of(struct rarity *rarity, const uint8_t *gram)
{
	return &rarity->n[gram_hash(gram_of(gram), RARITY_BITS)];
}

/* a judge's: counts the grams of a set that can be looked for */
static void
count_set(void *building, const struct literal_set *set)
{
	struct building *b = building;

	if (literal_set_least(set) < GRAM)
		return;
	for (unsigned i = 0; i < set->n; i++)
		for (unsigned k = 0; k + GRAM <= set->v[i].n; k++) {
			uint16_t *n = count_of(b->rarity, set->v[i].b + k);
			*n += *n < UINT16_MAX;
		}
}

/* how many lines share the string's rarest gram */
static unsigned
sharers_of(const struct building *b, const uint8_t *text, unsigned n)
{
	unsigned least = UINT16_MAX;

	for (unsigned k = 0; k + GRAM <= n; k++) {
		unsigned count = *count_of(b->rarity, text + k);
		if (count < least)
			least = count;
	}
	return least;
}

/* a judge's */
static unsigned
set_sharers(void *building, const struct literal_set *set)
{
	unsigned sum = 0;

	for (unsigned i = 0; i < set->n; i++)
		sum += sharers_of(building, set->v[i].b, set->v[i].n);
	return sum;
}

static void
pack_set(struct buf *packed, const struct literal_set *set)
{
	buf_byte(packed, (uint8_t)set->n);
	for (unsigned i = 0; i < set->n; i++) {
		const struct literal *l = &set->v[i];
		buf_byte(packed, l->n);
		buf_add(packed, (struct bytes){ l->b, l->n });
	}
}

/* the sets that can be looked for, behind their count */
static void
pack_literals(struct buf *packed, const struct literals *l)
{
	buf_clear(packed);
	buf_byte(packed, 0);
	for (unsigned i = 0; i < l->n_choice; i++) {
		if (literal_set_least(&l->choice[i]) < GRAM)
			continue;
		pack_set(packed, &l->choice[i]);
		packed->p[0]++;
	}
}

static void
read_line(struct building *b, const struct sig_line *line,
    const struct literal_judge *judge, struct literals *l)
{
	literals_of(
	    pattern_next(&b->trees, regex_pattern(line->regex)), judge, l);
}

/* reads what the line's pattern needs */
static void
pack_line(struct building *b, const struct sig_line *line)
{
	const struct literal_judge judge = { .heard = count_set, .ctx = b };
	uint32_t rank = b->index->rank_of[line->id];
	struct literals l;
	unsigned most = 0;

	read_line(b, line, &judge, &l);
	b->index->prefix[rank] = (struct prefix){
		.value = word_of(l.prefix, PREFIX_MAX),
		.mask = word_of(l.mask, PREFIX_MAX),
		.n = l.prefix_n,
	};
	b->judged[line->id] = l.judged;
	for (unsigned i = 0; i < l.n_choice; i++) {
		count_set(b, &l.choice[i]);
		if (l.choice[i].n > most)
			most = l.choice[i].n;
	}
	b->n_string += l.judged ? LITERAL_SET_MAX : most;
	pack_literals(&b->one, &l);
	b->packed[line->id] = arena_bytes(&b->tables, buf_view(&b->one)).p;
}

/* how telling the packed set is, and where it ends */
static unsigned
worth_of(const struct building *b, const uint8_t *set, const uint8_t **end)
{
	unsigned n = *set++, sharers = 0, least = LITERAL_MAX;

	for (unsigned i = 0; i < n; i++) {
		unsigned length = *set++;
		sharers += sharers_of(b, set, length);
		if (length < least)
			least = length;
		set += length;
	}
	*end = set;
	return literals_worth(sharers, least, n);
}

/* the entry of that text, made if need be */
static uint32_t
entry_of(struct building *b, const uint8_t *text, uint8_t length)
{
	struct narrow *n = b->index;
	size_t i = XXH3_64bits(text, length) & (b->n_same - 1);

	for (; b->same[i] != 0; i = (i + 1) & (b->n_same - 1)) {
		const struct entry *e = &n->entry[b->same[i]];
		if (e->length == length &&
		    memcmp(n->texts.p + e->text, text, length) == 0)
			return b->same[i];
	}
	n->entry[n->n_entry] = (struct entry){
		.head = word_of(text, length),
		.text = (uint32_t)n->texts.n,
		.length = length,
	};
	buf_add(&n->texts, (struct bytes){ text, length });
	b->same[i] = (uint32_t)n->n_entry;
	return (uint32_t)n->n_entry++;
}

static void
need_set(struct building *b, const uint8_t *set, uint32_t rank)
{
	unsigned n = *set++;

	for (unsigned i = 0; i < n; i++) {
		uint8_t length = *set++;
		uint32_t entry = entry_of(b, set, length);
		b->index->entry[entry].n++;
		b->need[b->n_need++] = (struct need){ entry, rank };
		set += length;
	}
}

/* the most telling of packed sets, which begin at `p`; NULL: there is none */
static const uint8_t *
choose(struct building *b, const uint8_t *p)
{
	const uint8_t *best = NULL;
	unsigned n = *p++, most = 0;

	for (unsigned i = 0; i < n; i++) {
		const uint8_t *set = p;
		unsigned worth = worth_of(b, set, &p);
		if (best == NULL || worth > most) {
			best = set;
			most = worth;
		}
	}
	return best;
}

/*
 * Where alternatives had something to choose from, they did so without knowing
 * what is rare.  Now that this is known, they are read once more.
 */
static const uint8_t *
judge_again(struct building *b, const struct sig_line *line)
{
	const struct literal_judge judge = { .sharers = set_sharers, .ctx = b };
	struct literals l;

	read_line(b, line, &judge, &l);
	pack_literals(&b->one, &l);
	return choose(b, b->one.p);
}

/* files the line under the best of its sets */
static void
need_best(struct building *b, const struct sig_line *line)
{
	uint32_t rank = b->index->rank_of[line->id];
	const uint8_t *best = b->judged[line->id]
	                          ? judge_again(b, line)
	                          : choose(b, b->packed[line->id]);

	if (best == NULL) {
		bit_set(b->index->always, rank);
		b->index->stats.always++;
	} else {
		need_set(b, best, rank);
	}
}

/* the sets of every line, and then the one that each is found by */
static void
build_needs(struct building *b, const struct sigdb *db)
{
	b->packed = arena_alloc(&b->tables, db->n_line * sizeof(*b->packed));
	b->judged = arena_alloc(&b->tables, db->n_line * sizeof(*b->judged));
	for (size_t i = 0; i < db->n_line; i++)
		pack_line(b, db->line[i]);
	b->n_same = 1;
	while (b->n_same <= b->n_string)
		b->n_same *= 2;
	b->same = arena_alloc(&b->tables, b->n_same * sizeof(*b->same));
	/* room for all of them, of which a part is touched */
	b->need = arena_alloc(&b->tables, b->n_string * sizeof(*b->need));
	b->index->entry =
	    xrealloc(NULL, b->n_string + 1, sizeof(*b->index->entry));
	b->index->n_entry = 1;
	for (size_t i = 0; i < db->n_line; i++)
		need_best(b, db->line[i]);
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

/*
 * Files an entry under the gram of its that the fewest lines have.  Zeros are
 * everywhere: they serve only a literal that is nothing else.
 */
static void
file_entry(struct building *b, uint32_t index)
{
	struct narrow *n = b->index;
	struct entry *e = &n->entry[index];
	const uint8_t *text = n->texts.p + e->text;
	unsigned least = UINT_MAX;

	for (uint8_t at = 0; at + GRAM <= e->length; at++) {
		unsigned count = gram_of(text + at) == 0
		                     ? UINT_MAX - 1
		                     : *count_of(b->rarity, text + at);
		if (count < least) {
			least = count;
			e->at = at;
		}
	}
	uint32_t gram = gram_of(text + e->at);
	struct slot *slot = slot_of(n, gram);
	e->next = slot->entry;
	*slot = (struct slot){ gram, index };
	bit_set(n->filter, gram_hash(gram, FILTER_BITS));
}

static size_t
longest_chain(const struct narrow *n)
{
	size_t longest = 0;

	for (size_t i = 0; i < (size_t)1 << n->slot_bits; i++) {
		size_t k = 0;
		for (uint32_t e = n->slot[i].entry; e != 0;
		     e = n->entry[e].next)
			k++;
		if (k > longest)
			longest = k;
	}
	return longest;
}

static void
build_entries(struct building *b)
{
	struct narrow *n = b->index;
	uint32_t first = 0;

	n->slot_bits = SLOT_BITS_MIN;
	while ((size_t)1 << n->slot_bits < n->n_entry * 3 / 2)
		n->slot_bits++;
	n->slot = xcalloc((size_t)1 << n->slot_bits, sizeof(*n->slot));
	n->rank = xcalloc(b->n_need, sizeof(*n->rank));
	for (uint32_t i = 1; i < n->n_entry; i++) {
		struct entry *e = &n->entry[i];
		e->first = first;
		first += e->n;
		e->n = 0;
		file_entry(b, i);
	}
	for (size_t i = 0; i < b->n_need; i++) {
		struct entry *e = &n->entry[b->need[i].entry];
		n->rank[e->first + e->n++] = b->need[i].rank;
	}
	n->stats.literals = n->n_entry - 1;
	n->stats.longest = longest_chain(n);
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
	struct building b = { .index = n, .tables.block = ARENA_LARGE };

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
	b.rarity = arena_alloc(&b.tables, sizeof(*b.rarity));
	build_needs(&b, db);
	build_entries(&b);
	buf_release(&b.one);
	arena_release(&b.tables);
	pattern_series_release(&b.trees);
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
	buf_release(&n->texts);
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
stands_at(const struct narrow *index, const struct entry *e, const uint8_t *p,
    size_t n)
{
	uint64_t w;
	size_t head = e->length < WORD ? e->length : WORD;

	if (n < e->length)
		return false;
	memcpy(&w, p, WORD);
	if ((w & ~(uint64_t)0 >> 8 * (WORD - head)) != e->head)
		return false;
	return e->length <= WORD ||
	       memcmp(p + WORD, index->texts.p + e->text + WORD,
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
	for (uint32_t k = slot_of(n, gram)->entry; k != 0;
	     k = n->entry[k].next) {
		const struct entry *e = &n->entry[k];
		size_t at = i - e->at;
		if (i < e->at || bit_has(s->seen, k) ||
		    !stands_at(n, e, text.p + at, text.n - at))
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
