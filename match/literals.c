#include "match/literals.h"

#include "match/pattern.h"

#include <string.h>

enum {
	REPEAT_MAX = 8, /* copies of a repeated string that are spelt out */
	CLASS_EXACT_MAX = 4, /* characters a class may have to be spelt out */
};

/*
 * A piece of the pattern.  `exact`: it matches the strings of `set` and
 * nothing else.  Otherwise `set` is what its matches must contain (n 0: no
 * such thing).
 */
struct piece {
	bool exact;
	bool zero_width;
	bool one_byte; /* matches exactly one byte, whichever */
	bool repeats;  /* exact once, and then perhaps again */
	struct literal_set set;
};

uint8_t
literals_fold(uint8_t c)
{
	return (uint8_t)(c | (uint8_t)((unsigned)c - 'A' < 26) << 5);
}

/*
 * --- sets of strings ---
 *
 * A set has room for many strings and mostly holds one, so only the strings
 * it has are ever cleared or copied.
 */

/* the set of the empty string alone */
static void
set_start(struct literal_set *set)
{
	set->n = 1;
	set->v[0].n = 0;
}

static void
set_copy(struct literal_set *to, const struct literal_set *from)
{
	to->n = from->n;
	memcpy(to->v, from->v, from->n * sizeof(*from->v));
}

static bool
literal_eq(const struct literal *a, const struct literal *b)
{
	return a->n == b->n && memcmp(a->b, b->b, a->n) == 0;
}

static bool
set_add(struct literal_set *set, const struct literal *l)
{
	for (unsigned i = 0; i < set->n; i++)
		if (literal_eq(&set->v[i], l))
			return true;
	if (set->n == LITERAL_SET_MAX)
		return false;
	set->v[set->n++] = *l;
	return true;
}

static bool
set_union(struct literal_set *a, const struct literal_set *b)
{
	for (unsigned i = 0; i < b->n; i++)
		if (!set_add(a, &b->v[i]))
			return false;
	return true;
}

/* the string at the end of every string of the set; false: too long */
static bool
set_append(struct literal_set *set, const uint8_t *b, unsigned n)
{
	for (unsigned i = 0; i < set->n; i++)
		if (set->v[i].n + n > LITERAL_MAX)
			return false;
	for (unsigned i = 0; i < set->n; i++) {
		struct literal *l = &set->v[i];
		memcpy(l->b + l->n, b, n);
		l->n = (uint8_t)(l->n + n);
	}
	return true;
}

/* every string of a followed by every string of b; false: too many, or long */
static bool
set_cross(struct literal_set *a, const struct literal_set *b)
{
	struct literal_set out;

	if (b->n == 1)
		return set_append(a, b->v[0].b, b->v[0].n);
	out.n = 0;
	for (unsigned i = 0; i < a->n; i++) {
		for (unsigned k = 0; k < b->n; k++) {
			struct literal l = a->v[i];
			if (l.n + b->v[k].n > LITERAL_MAX)
				return false;
			memcpy(l.b + l.n, b->v[k].b, b->v[k].n);
			l.n = (uint8_t)(l.n + b->v[k].n);
			if (!set_add(&out, &l))
				return false;
		}
	}
	set_copy(a, &out);
	return true;
}

unsigned
literal_set_least(const struct literal_set *s)
{
	unsigned least = s->n > 0 ? LITERAL_MAX : 0;

	for (unsigned i = 0; i < s->n; i++)
		if (s->v[i].n < least)
			least = s->v[i].n;
	return least;
}

/* without sharers: long strings tell more, then few of them */
static unsigned
length_worth(unsigned least, unsigned n)
{
	return least * 16 + (LITERAL_SET_MAX - n);
}

unsigned
literals_worth(unsigned sharers, unsigned least, unsigned n)
{
	/* the middle term: more than any set has by its length alone */
	return (1u << 24) / (sharers + 1) + (1u << 12) + length_worth(least, n);
}

/* 0: it says nothing */
static unsigned
set_worth(const struct literal_set *s)
{
	unsigned least = literal_set_least(s);

	return least > 0 ? length_worth(least, s->n) : 0;
}

/* --- choosing among sets --- */

/* what the walk over one pattern shares */
struct context {
	const struct literal_judge *judge; /* NULL: by length */
	struct literals *all;
};

/* where the sets of a sequence go: all of them, or the best of them alone */
struct chooser {
	struct context *context;
	struct literal_set *best; /* NULL: all of them are kept */
	unsigned worth;
};

/* a place for one more choice: the least telling one's, once all are taken */
static struct literal_set *
choice_for(struct literals *all, unsigned worth)
{
	struct literal_set *least = &all->choice[0];

	if (all->n_choice < LITERAL_CHOICES_MAX)
		return &all->choice[all->n_choice++];
	for (unsigned i = 1; i < all->n_choice; i++)
		if (set_worth(&all->choice[i]) < set_worth(least))
			least = &all->choice[i];
	return set_worth(least) < worth ? least : NULL;
}

/* strings that few patterns share are better than long ones */
static unsigned
judged_worth(const struct literal_judge *j, const struct literal_set *set)
{
	unsigned least = literal_set_least(set);

	if (j == NULL || j->sharers == NULL || least < LITERAL_GRAM)
		return set_worth(set);
	return literals_worth(j->sharers(j->ctx, set), least, set->n);
}

static void
offer(struct chooser *c, const struct literal_set *set)
{
	const struct literal_judge *judge = c->context->judge;
	struct literals *all = c->context->all;

	if (c->best == NULL) {
		unsigned worth = set_worth(set);
		struct literal_set *place =
		    worth > 0 ? choice_for(all, worth) : NULL;
		if (place != NULL)
			set_copy(place, set);
		return;
	}
	unsigned worth = judged_worth(judge, set);
	if (worth == 0)
		return;
	if (judge != NULL && judge->heard != NULL)
		judge->heard(judge->ctx, set);
	all->judged |= c->worth > 0;
	if (worth > c->worth) {
		set_copy(c->best, set);
		c->worth = worth;
	}
}

const struct literal_set *
literals_longest(const struct literals *l)
{
	const struct literal_set *best = NULL;

	for (unsigned i = 0; i < l->n_choice; i++)
		if (best == NULL || set_worth(&l->choice[i]) > set_worth(best))
			best = &l->choice[i];
	return best;
}

/* --- pieces --- */

static void walk_branches(
    struct context *c, const struct pattern_branch *b, struct piece *p);

/* a piece without strings */
static void
piece_init(struct piece *p)
{
	p->exact = p->zero_width = p->one_byte = p->repeats = false;
	p->set.n = 0;
}

/* the members of a set, when they are few: upper and lower case are one */
static void
piece_of_set(const struct pattern_set *set, struct piece *p)
{
	struct literal l = { .n = 1 };

	p->one_byte = true;
	if (!pattern_set_is_few(set, 2 * CLASS_EXACT_MAX))
		return;
	for (unsigned c = 0; c < 256; c++) {
		/* the next member, leaping over words without one */
		uint64_t word = set->w[c / 64] >> c % 64;
		if (word == 0) {
			c |= 63;
			continue;
		}
		c += (unsigned)__builtin_ctzll(word);
		l.b[0] = literals_fold((uint8_t)c);
		set_add(&p->set, &l);
	}
	p->exact = p->set.n <= CLASS_EXACT_MAX;
	if (!p->exact)
		p->set.n = 0;
}

/* at most LITERAL_MAX bytes */
static void
piece_of_bytes(struct bytes b, struct piece *p)
{
	set_start(&p->set);
	p->exact = true;
	p->one_byte = b.n == 1;
	p->set.v[0].n = (uint8_t)b.n;
	for (size_t i = 0; i < b.n; i++)
		p->set.v[0].b[i] = literals_fold(b.p[i]);
}

/* what the piece becomes when it is taken from min to max times */
static void
repeat(struct piece *p, uint32_t min, uint32_t max)
{
	struct literal nothing = { .n = 0 };
	struct literal_set once;

	if (p->zero_width || (min == 1 && max == 1))
		return;
	p->one_byte = false;
	if (min == 0) {
		if (!p->exact || max != 1 || !set_add(&p->set, &nothing)) {
			piece_init(p);
			p->zero_width = max == 0;
		}
		return;
	}
	if (!p->exact)
		return;
	p->repeats = min != max || min > REPEAT_MAX;
	set_copy(&once, &p->set);
	for (unsigned k = 1; k < min && k < REPEAT_MAX; k++) {
		if (!set_cross(&p->set, &once)) {
			p->repeats = true;
			return;
		}
	}
}

static void
piece_of(struct context *c, const struct pattern_node *n, struct piece *p)
{
	piece_init(p);
	switch (n->kind) {
	case PATTERN_BYTES:
		piece_of_bytes(n->bytes, p);
		break;
	case PATTERN_SET:
		piece_of_set(n->set, p);
		break;
	case PATTERN_GROUP:
		walk_branches(c, n->branches, p);
		break;
	case PATTERN_LOOK:
	case PATTERN_PLACE:
		p->zero_width = true;
		break;
	case PATTERN_BACK:
		break; /* any bytes at all */
	}
	repeat(p, n->min, n->max);
}

/* --- prefixes --- */

/* the bytes every match begins with, as long as they are known */
struct prefix {
	struct literals *out;
	bool grows;
};

/* one byte more; mask 0: whichever it is */
static void
add_prefix(struct prefix *prefix, uint8_t c, uint8_t mask)
{
	struct literals *out = prefix->out;

	if (out->prefix_n == PREFIX_MAX) {
		prefix->grows = false;
		return;
	}
	out->prefix[out->prefix_n] = c & mask;
	out->mask[out->prefix_n] = mask;
	out->prefix_n++;
}

static void
grow_prefix(struct prefix *prefix, const struct piece *piece)
{
	bool one = piece->exact && piece->set.n == 1;

	if (piece->zero_width)
		return;
	if (!one && !piece->one_byte) {
		prefix->grows = false;
		return;
	}
	if (!one)
		add_prefix(prefix, 0, 0);
	for (unsigned k = 0; one && k < piece->set.v[0].n; k++)
		add_prefix(prefix, piece->set.v[0].b[k], 0xff);
	prefix->grows = prefix->grows && !piece->repeats;
}

/* --- sequences and alternatives --- */

/* the strings that have been exact up to here, and what becomes of them */
struct walk {
	struct chooser chooser;
	struct prefix prefix;
	struct literal_set run;
	bool exact; /* all of the sequence so far is in the run */
};

/*
 * Most of a pattern are bytes that are not repeated: as they stand they go to
 * the end of the run, and a new run begins when that is full.
 */
static void
walk_bytes(struct walk *w, struct bytes b)
{
	while (b.n > 0) {
		struct literal *first = &w->run.v[0];
		size_t n, room = (size_t)LITERAL_MAX - first->n;
		for (unsigned i = 1; i < w->run.n; i++)
			if ((size_t)LITERAL_MAX - w->run.v[i].n < room)
				room = (size_t)LITERAL_MAX - w->run.v[i].n;
		if (room == 0) {
			offer(&w->chooser, &w->run);
			set_start(&w->run);
			w->exact = false;
			continue;
		}
		uint8_t *folded = first->b + first->n;
		for (n = 0; n < b.n && n < room; n++)
			folded[n] = literals_fold(b.p[n]);
		first->n = (uint8_t)(first->n + n);
		for (unsigned i = 1; i < w->run.n; i++) {
			struct literal *l = &w->run.v[i];
			memcpy(l->b + l->n, folded, n);
			l->n = (uint8_t)(l->n + n);
		}
		for (size_t i = 0; i < n && w->prefix.grows; i++)
			add_prefix(&w->prefix, folded[i], 0xff);
		b = (struct bytes){ b.p + n, b.n - n };
	}
}

static void
walk_piece(struct walk *w, const struct piece *p)
{
	if (w->prefix.grows)
		grow_prefix(&w->prefix, p);
	if (p->zero_width)
		return;
	if (p->exact && set_cross(&w->run, &p->set)) {
		if (!p->repeats)
			return;
		offer(&w->chooser, &w->run);
		set_start(&w->run);
	} else {
		offer(&w->chooser, &w->run);
		offer(&w->chooser, &p->set);
		if (p->exact && !p->repeats)
			set_copy(&w->run, &p->set);
		else
			set_start(&w->run);
	}
	w->exact = false;
}

static void
walk_nodes(struct walk *w, const struct pattern_node *n)
{
	set_start(&w->run);
	w->exact = true;
	for (; n != NULL; n = n->next) {
		struct piece piece;
		if (n->kind == PATTERN_BYTES && n->max == 1 && n->min == 1) {
			walk_bytes(w, n->bytes);
			continue;
		}
		piece_of(w->chooser.context, n, &piece);
		walk_piece(w, &piece);
	}
	if (!w->exact)
		offer(&w->chooser, &w->run);
}

static void
walk_branch(
    struct context *c, const struct pattern_branch *b, struct piece *out)
{
	struct walk w; /* of which walk_nodes begins the run */

	w.chooser = (struct chooser){ .context = c, .best = &out->set };
	w.prefix = (struct prefix){ 0 };
	piece_init(out);
	walk_nodes(&w, b->first);
	if (w.exact) {
		out->exact = true;
		set_copy(&out->set, &w.run);
	}
}

static void
walk_branches(
    struct context *c, const struct pattern_branch *b, struct piece *p)
{
	bool some = true;

	walk_branch(c, b, p);
	while ((b = b->next) != NULL) {
		struct piece next;
		walk_branch(c, b, &next);
		/* with nothing to require of one, nothing is of all */
		some = some && (p->exact || literal_set_least(&p->set) > 0) &&
		       (next.exact || literal_set_least(&next.set) > 0) &&
		       set_union(&p->set, &next.set);
		p->exact = p->exact && next.exact;
	}
	if (!some)
		piece_init(p);
}

/* whether every match begins where the subject does */
static bool
is_anchored(const struct pattern_node *n)
{
	return n != NULL && n->kind == PATTERN_PLACE &&
	       (n->place == '^' || n->place == 'A') && n->min > 0;
}

void
literals_of(const struct pattern_branch *pattern,
    const struct literal_judge *judge, struct literals *out)
{
	struct context context = { judge, out };
	struct chooser all = { .context = &context };
	struct piece piece;

	out->n_choice = 0;
	out->prefix_n = 0;
	out->judged = false;
	memset(out->prefix, 0, sizeof(out->prefix));
	memset(out->mask, 0, sizeof(out->mask));
	if (pattern == NULL)
		return;
	if (pattern->next != NULL) {
		walk_branches(&context, pattern, &piece);
		offer(&all, &piece.set);
		return;
	}
	struct walk w;
	w.chooser = all;
	w.prefix = (struct prefix){ out, is_anchored(pattern->first) };
	walk_nodes(&w, pattern->first);
	if (w.exact)
		offer(&w.chooser, &w.run);
}
