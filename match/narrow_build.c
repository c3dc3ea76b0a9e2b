#include "match/narrow.h"

#include "base/buf.h"
#include "base/xalloc.h"
#include "match/literals.h"
#include "match/narrow_index.h"
#include "match/pattern.h"
#include "match/regex.h"
#include "match/sig.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

enum {
	SLOT_BITS_MIN = 6,
	RARITY_BITS = 16,
};

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
 * The index on its way, and the sets that each line may be found by, until one
 * is chosen.  Packed they are a count of sets, of each the count of its
 * strings, of each its length and its bytes.
 */
struct building {
	struct narrow *index;
	uint64_t *always;
	struct narrow_prefix *prefix;
	uint32_t *rank_of;
	struct narrow_entry *entry;
	size_t n_entry;
	struct buf text;
	struct pattern_series trees;
	struct arena tables; /* which the index does without */
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

/* what stays with the index */
static void *
own(struct building *b, size_t n, size_t size)
{
	return arena_alloc(&b->index->own, n * size);
}

static uint16_t *
count_of(struct rarity *rarity, const uint8_t *gram)
{
	return &rarity->n[narrow_hash(narrow_gram(gram), RARITY_BITS)];
}

/* a judge's: counts the grams of a set that can be looked for */
static void
count_set(void *building, const struct literal_set *set)
{
	struct building *b = building;

	if (literal_set_least(set) < NARROW_GRAM)
		return;
	for (unsigned i = 0; i < set->n; i++)
		for (unsigned k = 0; k + NARROW_GRAM <= set->v[i].n; k++) {
			uint16_t *n = count_of(b->rarity, set->v[i].b + k);
			*n += *n < UINT16_MAX;
		}
}

/* how many lines share the string's rarest gram */
static unsigned
sharers_of(const struct building *b, const uint8_t *text, unsigned n)
{
	unsigned least = UINT16_MAX;

	for (unsigned k = 0; k + NARROW_GRAM <= n; k++) {
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
		if (literal_set_least(&l->choice[i]) < NARROW_GRAM)
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
	uint32_t rank = b->rank_of[line->id];
	struct literals l;
	unsigned most = 0;

	read_line(b, line, &judge, &l);
	b->prefix[rank] = (struct narrow_prefix){
		.value = narrow_word(l.prefix, PREFIX_MAX),
		.mask = narrow_word(l.mask, PREFIX_MAX),
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
	size_t i = XXH3_64bits(text, length) & (b->n_same - 1);

	for (; b->same[i] != 0; i = (i + 1) & (b->n_same - 1)) {
		const struct narrow_entry *e = &b->entry[b->same[i]];
		if (e->length == length &&
		    memcmp(b->text.p + e->text, text, length) == 0)
			return b->same[i];
	}
	b->entry[b->n_entry] = (struct narrow_entry){
		.head = narrow_word(text, length),
		.text = (uint32_t)b->text.n,
		.length = length,
	};
	buf_add(&b->text, (struct bytes){ text, length });
	b->same[i] = (uint32_t)b->n_entry;
	return (uint32_t)b->n_entry++;
}

static void
need_set(struct building *b, const uint8_t *set, uint32_t rank)
{
	unsigned n = *set++;

	for (unsigned i = 0; i < n; i++) {
		uint8_t length = *set++;
		uint32_t entry = entry_of(b, set, length);
		b->entry[entry].n++;
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
	uint32_t rank = b->rank_of[line->id];
	const uint8_t *best = b->judged[line->id]
	                          ? judge_again(b, line)
	                          : choose(b, b->packed[line->id]);

	if (best == NULL) {
		narrow_bit_set(b->always, rank);
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
	b->entry =
	    arena_alloc(&b->tables, (b->n_string + 1) * sizeof(*b->entry));
	b->n_entry = 1;
	for (size_t i = 0; i < db->n_line; i++)
		need_best(b, db->line[i]);
}

/*
 * Files an entry under the gram of its that the fewest lines have.  Zeros are
 * everywhere: they serve only a literal that is nothing else.
 */
static void
file_entry(struct building *b, uint32_t index, struct narrow_slot *slots,
    uint64_t *filter)
{
	struct narrow_entry *e = &b->entry[index];
	const uint8_t *text = b->text.p + e->text;
	unsigned least = UINT_MAX;

	for (uint8_t at = 0; at + NARROW_GRAM <= e->length; at++) {
		unsigned count = narrow_gram(text + at) == 0
		                     ? UINT_MAX - 1
		                     : *count_of(b->rarity, text + at);
		if (count < least) {
			least = count;
			e->at = at;
		}
	}
	uint32_t gram = narrow_gram(text + e->at);
	struct narrow_slot *slot =
	    &slots[narrow_slot_at(slots, b->index->slot_bits, gram)];
	e->next = slot->entry;
	*slot = (struct narrow_slot){ gram, index };
	narrow_bit_set(filter, narrow_hash(gram, NARROW_FILTER_BITS));
}

static void
file_entries(struct building *b)
{
	struct narrow *n = b->index;

	n->slot_bits = SLOT_BITS_MIN;
	while ((size_t)1 << n->slot_bits < b->n_entry * 3 / 2)
		n->slot_bits++;
	struct narrow_slot *slot =
	    own(b, (size_t)1 << n->slot_bits, sizeof(*slot));
	uint64_t *filter = own(b, NARROW_FILTER_WORDS, sizeof(*filter));
	for (uint32_t i = 1; i < b->n_entry; i++)
		file_entry(b, i, slot, filter);
	n->slot = slot;
	n->filter = filter;
}

/* the lines of every entry, one entry's behind the other's */
static void
rank_needs(struct building *b)
{
	uint32_t *rank = own(b, b->n_need, sizeof(*rank));
	uint32_t first = 0;

	for (size_t i = 1; i < b->n_entry; i++) {
		struct narrow_entry *e = &b->entry[i];
		e->first = first;
		first += e->n;
		e->n = 0;
	}
	for (size_t i = 0; i < b->n_need; i++) {
		struct narrow_entry *e = &b->entry[b->need[i].entry];
		rank[e->first + e->n++] = b->need[i].rank;
	}
	b->index->rank = rank;
	b->index->n_rank = b->n_need;
}

/* what has grown elsewhere becomes the index's */
static void
keep_entries(struct building *b)
{
	struct narrow *n = b->index;
	struct narrow_entry *entry = own(b, b->n_entry, sizeof(*entry));

	memcpy(entry, b->entry, b->n_entry * sizeof(*entry));
	n->entry = entry;
	n->n_entry = b->n_entry;
	n->text = arena_bytes(&n->own, buf_view(&b->text)).p;
	n->n_text = b->text.n;
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

/* the lines of probe after probe, and of clients */
static void
rank_lines(struct building *b, const struct sigdb *db)
{
	struct narrow *n = b->index;
	uint32_t *line = own(b, db->n_line, sizeof(*line));
	uint32_t *section = own(b, db->n_probe + 2, sizeof(*section));
	uint32_t rank = 0;

	b->rank_of = own(b, db->n_line, sizeof(*b->rank_of));
	for (size_t k = 0; k <= db->n_probe; k++) {
		const struct sig_list *lines =
		    k < db->n_probe ? &db->probe[k].lines : &db->clients;
		for (size_t i = 0; i < lines->n; i++, rank++) {
			line[rank] = lines->v[i];
			b->rank_of[lines->v[i]] = rank;
		}
		section[k + 1] = rank;
	}
	n->line = line;
	n->rank_of = b->rank_of;
	n->section = section;
	n->n_section = db->n_probe + 1;
}

struct narrow *
narrow_new(const struct sigdb *db)
{
	struct narrow *n = xcalloc(1, sizeof(*n));
	struct building b = { .index = n, .tables.block = ARENA_LARGE };

	n->own.block = ARENA_LARGE;
	n->n_line = n->stats.lines = db->n_line;
	n->always = b.always = own(&b, narrow_words(n), sizeof(*b.always));
	n->prefix = b.prefix = own(&b, n->n_line, sizeof(*b.prefix));
	rank_lines(&b, db);
	b.rarity = arena_alloc(&b.tables, sizeof(*b.rarity));
	build_needs(&b, db);
	rank_needs(&b);
	file_entries(&b);
	keep_entries(&b);
	n->stats.literals = n->n_entry - 1;
	n->stats.longest = longest_chain(n);
	buf_release(&b.one);
	buf_release(&b.text);
	arena_release(&b.tables);
	pattern_series_release(&b.trees);
	return n;
}

void
narrow_free(struct narrow *n)
{
	if (n == NULL)
		return;
	arena_release(&n->own);
	free(n);
}
