#include "match/specimen.h"

#include "base/random.h"
#include "match/pattern.h"
#include "match/regex.h"

enum {
	MORE_MAX = 3, /* how often more than it must a repeat is taken */
	GROUPS_MAX = 10,
};

struct maker {
	uint64_t state;
	struct buf *out;
	/* what the groups have got, as places in `out` */
	struct {
		size_t from, to;
	} group[GROUPS_MAX];
	bool too_long;
};

static unsigned
below(struct maker *m, unsigned n)
{
	return (unsigned)(random_next(&m->state) % n);
}

static void
put(struct maker *m, uint8_t c)
{
	if (m->out->n >= SPECIMEN_MAX)
		m->too_long = true;
	else
		buf_byte(m->out, c);
}

/* a member: mostly a letter or a digit, if it has any */
static uint8_t
member(struct maker *m, const struct pattern_set *set)
{
	static const char plain[] =
	    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
	unsigned from = below(m, 256);

	if (below(m, 8) != 0)
		for (unsigned i = 0; i < sizeof(plain) - 1; i++) {
			uint8_t c =
			    (uint8_t)plain[(from + i) % (sizeof(plain) - 1)];
			if (pattern_set_has(set, c))
				return c;
		}
	for (unsigned i = 0; i < 256; i++)
		if (pattern_set_has(set, (uint8_t)(from + i)))
			return (uint8_t)(from + i);
	return 0;
}

static void put_branches(struct maker *m, const struct pattern_branch *b);

static void
put_group(struct maker *m, const struct pattern_node *n)
{
	size_t from = m->out->n;

	put_branches(m, n->branches);
	if (n->number > 0 && n->number < GROUPS_MAX) {
		m->group[n->number].from = from;
		m->group[n->number].to = m->out->n;
	}
}

static void
put_once(struct maker *m, const struct pattern_node *n)
{
	switch (n->kind) {
	case PATTERN_BYTES:
		for (size_t i = 0; i < n->bytes.n; i++)
			put(m, n->bytes.p[i]);
		break;
	case PATTERN_SET:
		put(m, member(m, n->set));
		break;
	case PATTERN_GROUP:
		put_group(m, n);
		break;
	case PATTERN_LOOK:
		/* what is looked for may as well stand here */
		if (!n->negative && below(m, 4) != 0)
			put_branches(m, n->branches);
		break;
	case PATTERN_BACK:
		for (size_t i = m->group[n->number].from;
		     i < m->group[n->number].to; i++)
			put(m, m->out->p[i]);
		break;
	case PATTERN_PLACE:
		break;
	}
}

static void
put_node(struct maker *m, const struct pattern_node *n)
{
	uint32_t times = n->min, more = n->max - n->min;

	times += below(m, (more < MORE_MAX ? more : MORE_MAX) + 1);
	for (uint32_t i = 0; i < times && !m->too_long; i++)
		put_once(m, n);
}

static void
put_branches(struct maker *m, const struct pattern_branch *b)
{
	unsigned n = 0;

	for (const struct pattern_branch *k = b; k != NULL; k = k->next)
		n++;
	for (unsigned i = below(m, n); i > 0; i--)
		b = b->next;
	for (const struct pattern_node *k = b->first; k != NULL; k = k->next)
		put_node(m, k);
}

bool
specimen_of(
    const struct pattern_branch *pattern, uint64_t seed, struct buf *out)
{
	struct maker m = { .state = seed, .out = out };

	buf_clear(out);
	put_branches(&m, pattern);
	return !m.too_long;
}

bool
specimen_find(struct regex *re, struct regex_scratch *scratch, uint64_t seed,
    unsigned tries, struct buf *out)
{
	struct arena arena = { 0 };
	struct regex_groups groups;
	const struct pattern_branch *tree =
	    pattern_parse(&arena, regex_pattern(re));
	bool found = false;

	for (unsigned i = 0; tree != NULL && i < tries && !found; i++)
		found = specimen_of(tree, seed + i, out) &&
		        regex_match(re, scratch, buf_view(out), &groups) ==
		            REGEX_HIT;
	arena_release(&arena);
	return found;
}
