#include "match/narrow.h"

#include "base/buf.h"
#include "base/xalloc.h"
#include "match/literals.h"
#include "match/regex.h"
#include "match/sig.h"

#include <stdlib.h>
#include <string.h>

enum {
	GRAM = 4,         /* bytes by which literals are found */
	FILTER_BITS = 18, /* a bitmap of 32 KiB in front of the table */
	FOLD_STEP = 64,
};

/* a literal, the gram it is filed under, and the lines that need it */
struct entry {
	struct literal text;
	uint8_t at;     /* offset of its gram */
	uint32_t next;  /* the next one under the same gram; 0: none */
	uint32_t first; /* its lines are line[first .. first + n) */
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
	struct prefix *prefix; /* by line */
	struct entry *entry;   /* from 1 */
	size_t n_entry;
	uint32_t *line;
	struct slot *slot;
	size_t n_slot; /* a power of two */
	uint64_t filter[1 << (FILTER_BITS - 6)];
	struct narrow_stats stats;
};

struct narrow_scan {
	const struct narrow *index;
	uint64_t *found; /* a set of lines */
	uint64_t *seen;  /* a set of entries */
	uint64_t head;   /* the first eight bytes of the subject */
	size_t n;        /* its length */
	struct buf folded;
};

/* --- building --- */

/* one literal of one line, before they are put together */
struct need {
	struct literal text;
	uint32_t line;
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

static uint32_t
filter_hash(uint32_t gram)
{
	return gram * 0x9e3779b1u >> (32 - FILTER_BITS);
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
take_line(struct narrow *n, struct needs *needs, const struct sig_line *line)
{
	struct literals l = literals_of(regex_pattern(line->regex));

	n->prefix[line->id] = (struct prefix){
		.value = word_of(l.prefix, PREFIX_MAX),
		.mask = word_of(l.mask, PREFIX_MAX),
		.n = l.prefix_n,
	};
	if (!is_usable(&l.required)) {
		bit_set(n->always, line->id);
		n->stats.always++;
		return;
	}
	for (unsigned i = 0; i < l.required.n; i++) {
		needs->v =
		    xgrow(needs->v, needs->n, &needs->cap, sizeof(*needs->v));
		needs->v[needs->n++] =
		    (struct need){ l.required.v[i], line->id };
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
	return (x->line > y->line) - (x->line < y->line);
}

/* the slot of a gram, or the free one where it belongs */
static struct slot *
slot_of(const struct narrow *n, uint32_t gram)
{
	size_t i = gram * 0x9e3779b1u & (n->n_slot - 1);

	while (n->slot[i].entry != 0 && n->slot[i].gram != gram)
		i = (i + 1) & (n->n_slot - 1);
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
	bit_set(n->filter, filter_hash(gram));
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
	n->line = xcalloc(needs->n, sizeof(*n->line));
	n->n_slot = 64;
	while (n->n_slot < needs->n * 2)
		n->n_slot *= 2;
	n->slot = xcalloc(n->n_slot, sizeof(*n->slot));
	n->n_entry = 1;
	for (size_t i = 0; i < needs->n; i++) {
		struct entry *e = &n->entry[n->n_entry];
		n->line[i] = needs->v[i].line;
		if (e->n++ == 0) {
			e->text = needs->v[i].text;
			e->first = (uint32_t)i;
		}
		if (i + 1 == needs->n ||
		    !same_text(&needs->v[i], &needs->v[i + 1]))
			file_entry(n, (uint32_t)n->n_entry++);
	}
	n->stats.literals = n->n_entry - 1;
}

struct narrow *
narrow_new(const struct sigdb *db)
{
	struct narrow *n = xcalloc(1, sizeof(*n));
	struct needs needs = { 0 };

	n->n_line = db->n_line;
	n->words = db->n_line / 64 + 1;
	n->always = xcalloc(n->words, sizeof(*n->always));
	n->prefix = xcalloc(n->n_line, sizeof(*n->prefix));
	n->stats.lines = db->n_line;
	for (size_t i = 0; i < db->n_line; i++)
		take_line(n, &needs, db->line[i]);
	build_entries(n, &needs);
	free(needs.v);
	return n;
}

void
narrow_free(struct narrow *n)
{
	if (n == NULL)
		return;
	free(n->always);
	free(n->prefix);
	free(n->entry);
	free(n->line);
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
	buf_release(&s->folded);
	free(s);
}

static void
fold(struct narrow_scan *s, struct bytes subject)
{
	uint8_t step[FOLD_STEP];

	buf_clear(&s->folded);
	for (size_t i = 0; i < subject.n; i += FOLD_STEP) {
		struct bytes part = bytes_cut(subject, i, FOLD_STEP);
		for (size_t k = 0; k < part.n; k++)
			step[k] = literals_fold(part.p[k]);
		buf_add(&s->folded, (struct bytes){ step, part.n });
	}
}

/* every literal filed under the gram at i that stands around it */
static void
look(struct narrow_scan *s, struct bytes text, size_t i, uint32_t gram)
{
	const struct narrow *n = s->index;

	for (uint32_t k = slot_of(n, gram)->entry; k != 0;
	     k = n->entry[k].next) {
		const struct entry *e = &n->entry[k];
		if (bit_has(s->seen, k) || i < e->at ||
		    text.n - (i - e->at) < e->text.n ||
		    memcmp(text.p + i - e->at, e->text.b, e->text.n) != 0)
			continue;
		bit_set(s->seen, k);
		for (uint32_t l = 0; l < e->n; l++)
			bit_set(s->found, n->line[e->first + l]);
	}
}

void
narrow_scan(struct narrow_scan *s, struct bytes subject)
{
	const struct narrow *n = s->index;

	fold(s, subject);
	struct bytes text = buf_view(&s->folded);
	s->n = text.n;
	s->head = word_of(text.p, text.n);
	memcpy(s->found, n->always, n->words * sizeof(*s->found));
	memset(s->seen, 0, (n->n_entry / 64 + 1) * sizeof(*s->seen));
	for (size_t i = 0; i + GRAM <= text.n; i++) {
		uint32_t gram = gram_of(text.p + i);
		if (bit_has(n->filter, filter_hash(gram)))
			look(s, text, i, gram);
	}
}

bool
narrow_may(const struct narrow_scan *s, uint32_t line)
{
	const struct prefix *p = &s->index->prefix[line];

	return bit_has(s->found, line) && s->n >= p->n &&
	       (s->head & p->mask) == p->value;
}
