#include "match/pattern.h"

#include "base/text.h"

#include <string.h>

/* a place in the pattern; `lost` once something is not understood */
struct reader {
	struct arena *arena;
	struct bytes p;
	size_t i;
	uint8_t *out; /* room for the bytes that the rest may stand for */
	unsigned groups;
	unsigned depth;
	bool lost;
	struct pattern_series *series; /* NULL: nobody reads on from here */
	struct pattern_node *spare;    /* room for nodes */
	unsigned n_spare;
};

/* the end of a sequence, where nodes are added */
struct tail {
	struct pattern_node **next;
	struct pattern_node *run; /* its last node, when it may grow */
};

/* --- sets --- */

#define BITS(from, to) ((~(uint64_t)0 >> (63 - (to) + (from))) << (from))

static const struct pattern_set
    /* [0-9], [A-Za-z0-9_], and what is blank in one way or another */
    set_digit = { { BITS(48, 57) } },
    set_word = { { BITS(48, 57), BITS(1, 26) | BITS(31, 31) | BITS(33, 58) } },
    set_space = { { BITS(9, 13) | BITS(32, 32) } },
    set_blank = { { BITS(9, 9) | BITS(32, 32), 0, BITS(32, 32) } },
    set_lines = { { BITS(10, 13), 0, BITS(5, 5) } },
    set_dot = { { ~BITS(10, 10), BITS(0, 63), BITS(0, 63), BITS(0, 63) } };

/* the escapes of one letter; the capital one is the rest of the bytes */
static const struct {
	char name;
	const struct pattern_set *set;
} escapes[] = {
	{ 'd', &set_digit },
	{ 'w', &set_word },
	{ 's', &set_space },
	{ 'h', &set_blank },
	{ 'v', &set_lines },
};

/* POSIX classes in the C locale, as ranges of their bytes */
static const struct {
	const char *name;
	const char *ranges;
} posix[] = {
	{ "alnum", "09AZaz" },
	{ "alpha", "AZaz" },
	{ "blank", "\t\t  " },
	{ "digit", "09" },
	{ "graph", "!~" },
	{ "lower", "az" },
	{ "print", " ~" },
	{ "punct", "!/:@[`{~" },
	{ "space", "\t\r  " },
	{ "upper", "AZ" },
	{ "word", "09AZaz__" },
	{ "xdigit", "09AFaf" },
};

void
pattern_set_add(struct pattern_set *set, uint8_t c)
{
	set->w[c / 64] |= (uint64_t)1 << c % 64;
}

bool
pattern_set_has(const struct pattern_set *set, uint8_t c)
{
	return set->w[c / 64] >> c % 64 & 1;
}

bool
pattern_set_is_few(const struct pattern_set *set, unsigned most)
{
	unsigned n = 0;

	for (unsigned i = 0; i < 4; i++) {
		/* half of the bytes, as in most that are told by others */
		if (set->w[i] >> 32 == UINT32_MAX && most < 32)
			return false;
		for (uint64_t w = set->w[i]; w != 0; w &= w - 1)
			if (++n > most)
				return false;
	}
	return true;
}

static void
set_range(struct pattern_set *set, unsigned from, unsigned to)
{
	for (unsigned i = from / 64; i <= to / 64; i++) {
		unsigned lo = from > i * 64 ? from - i * 64 : 0;
		unsigned hi = to < i * 64 + 63 ? to - i * 64 : 63;
		set->w[i] |= BITS(lo, hi);
	}
}

static void
set_join(struct pattern_set *set, const struct pattern_set *more, bool others)
{
	for (unsigned i = 0; i < 4; i++)
		set->w[i] |= others ? ~more->w[i] : more->w[i];
}

/* --- characters --- */

static int
peek(const struct reader *r)
{
	return r->i < r->p.n ? r->p.p[r->i] : -1;
}

static bool
ahead(const struct reader *r, const char *text)
{
	return bytes_starts(bytes_cut(r->p, r->i, r->p.n), bytes_str(text));
}

/* \xHH with none to two digits; \x{..} is not understood */
static int
hex_escape(struct reader *r)
{
	int v = 0;

	r->lost |= peek(r) == '{';
	for (int n = 0; n < 2 && text_hex(peek(r)) >= 0; n++)
		v = v * 16 + text_hex(r->p.p[r->i++]);
	return v;
}

/* \0 and up to two more octal digits */
static int
octal_escape(struct reader *r)
{
	int v = 0;

	for (int n = 0; n < 2 && peek(r) >= '0' && peek(r) <= '7'; n++)
		v = v * 8 + (r->p.p[r->i++] - '0');
	return v;
}

/*
 * The character an escape stands for, the backslash being behind us; -1: it
 * stands for none, and `name` is its letter.
 */
static int
escaped(struct reader *r, int *name)
{
	static const uint8_t values[256] = { ['a'] = '\a',
		['e'] = '\x1b',
		['f'] = '\f',
		['n'] = '\n',
		['r'] = '\r',
		['t'] = '\t' };
	int c = peek(r);

	*name = c;
	if (c < 0) {
		r->lost = true;
		return -1;
	}
	r->i++;
	if (c == 'x')
		return hex_escape(r);
	if (c == '0')
		return octal_escape(r);
	if (values[c] != 0)
		return values[c];
	bool word = (c >= '1' && c <= '9') || (c >= 'a' && c <= 'z') ||
	            (c >= 'A' && c <= 'Z');
	return word ? -1 : c;
}

/* the set of an escape such as \d, and whether it is all but that */
static const struct pattern_set *
escaped_set(int name, bool *others)
{
	*others = name >= 'A' && name <= 'Z';
	for (size_t i = 0; i < sizeof(escapes) / sizeof(escapes[0]); i++)
		if (escapes[i].name == (name | 0x20))
			return escapes[i].set;
	return NULL;
}

/* --- nodes --- */

static struct pattern_node *
add_node(struct reader *r, struct tail *tail, enum pattern_kind kind)
{
	enum { AT_ONCE = 8 };
	struct pattern_node *n;

	if (r->n_spare == 0) {
		r->spare = arena_alloc(r->arena, AT_ONCE * sizeof(*n));
		r->n_spare = AT_ONCE;
	}
	n = r->spare++;
	r->n_spare--;
	n->kind = kind;
	n->min = n->max = 1;
	*tail->next = n;
	tail->next = &n->next;
	tail->run = NULL;
	return n;
}

static void
add_bytes(struct reader *r, struct tail *tail, const uint8_t *b, size_t n)
{
	struct pattern_node *run = tail->run;

	if (run == NULL) {
		run = add_node(r, tail, PATTERN_BYTES);
		run->bytes.p = r->out;
		tail->run = run;
	}
	memcpy(r->out, b, n);
	r->out += n;
	run->bytes.n += n;
}

static void
add_set(struct reader *r, struct tail *tail, const struct pattern_set *set,
    bool others)
{
	struct pattern_node *n = add_node(r, tail, PATTERN_SET);

	n->set = set;
	if (others) {
		struct pattern_set *rest = arena_alloc(r->arena, sizeof(*rest));
		set_join(rest, set, true);
		n->set = rest;
	}
}

/* an escape outside a class */
static void
read_escape(struct reader *r, struct tail *tail)
{
	bool others;
	int name, c = escaped(r, &name);

	if (c >= 0) {
		add_bytes(r, tail, &(uint8_t){ (uint8_t)c }, 1);
		return;
	}
	if (r->lost)
		return;
	const struct pattern_set *set = escaped_set(name, &others);
	if (set != NULL)
		add_set(r, tail, set, others);
	else if (strchr("bBAZzGK", name) != NULL)
		add_node(r, tail, PATTERN_PLACE)->place = (uint8_t)name;
	else if (name >= '1' && name <= '9' && (peek(r) < '0' || peek(r) > '9'))
		add_node(r, tail, PATTERN_BACK)->number =
		    (unsigned)(name - '0');
	else
		r->lost = true;
}

/* --- classes --- */

/* [:alpha:] or [:^alpha:], the bracket being behind us; false: it is none */
static bool
read_posix(struct reader *r, struct pattern_set *set)
{
	size_t from = r->i + 1, i;
	bool others = from < r->p.n && r->p.p[from] == '^';
	struct pattern_set named = { { 0 } };

	from += others;
	for (i = from; i < r->p.n && r->p.p[i] >= 'a' && r->p.p[i] <= 'z'; i++)
		;
	if (peek(r) != ':' || !bytes_starts(bytes_cut(r->p, i, 2), BYTES(":]")))
		return false;
	r->i = i + 2;
	struct bytes name = bytes_cut(r->p, from, i - from);
	for (size_t k = 0; k < sizeof(posix) / sizeof(posix[0]); k++) {
		if (!bytes_eq(name, bytes_str(posix[k].name)))
			continue;
		for (const char *c = posix[k].ranges; *c != '\0'; c += 2)
			set_range(&named, (uint8_t)c[0], (uint8_t)c[1]);
		set_join(set, &named, others);
		return true;
	}
	r->lost = true;
	return true;
}

/* one member of a class; -1: several at once, which the set has now */
static int
class_member(struct reader *r, struct pattern_set *set)
{
	bool others;
	int name, c = r->p.p[r->i++];

	if (c == '[') {
		if (read_posix(r, set))
			return -1;
		r->lost |= peek(r) == '.' || peek(r) == '=';
	}
	if (c != '\\')
		return c;
	c = escaped(r, &name);
	if (c >= 0 || r->lost)
		return c;
	if (name == 'b')
		return '\b';
	const struct pattern_set *several = escaped_set(name, &others);
	if (several == NULL)
		r->lost = true;
	else
		set_join(set, several, others);
	return -1;
}

/* members up to the bracket that ends the class */
static void
read_members(struct reader *r, struct pattern_set *set)
{
	for (bool first = true; !r->lost; first = false) {
		if (peek(r) < 0)
			r->lost = true;
		if (r->lost || (peek(r) == ']' && !first))
			break;
		int from = class_member(r, set), to = from;
		if (peek(r) == '-' && r->i + 1 < r->p.n &&
		    r->p.p[r->i + 1] != ']') {
			r->i++;
			to = class_member(r, set);
			/* beside a class the dash is one of the members */
			if (from < 0 || to < 0)
				set_range(set, '-', '-');
		}
		if (from >= 0 && to < 0)
			set_range(set, (unsigned)from, (unsigned)from);
		else if (from < 0 && to >= 0)
			set_range(set, (unsigned)to, (unsigned)to);
		else if (from >= 0 && to >= from)
			set_range(set, (unsigned)from, (unsigned)to);
	}
	r->i++;
}

static void
read_class(struct reader *r, struct tail *tail)
{
	struct pattern_set *set = arena_alloc(r->arena, sizeof(*set));
	bool others = peek(r) == '^';

	r->i += others;
	read_members(r, set);
	for (unsigned i = 0; i < 4 && others; i++)
		set->w[i] = ~set->w[i];
	if ((set->w[0] | set->w[1] | set->w[2] | set->w[3]) == 0)
		r->lost = true;
	else
		add_set(r, tail, set, false);
}

/* --- groups --- */

static struct pattern_branch *read_branches(struct reader *r, bool reset);

/* what stands behind an opening bracket */
struct opening {
	const char *text;
	enum pattern_kind kind;
	bool negative;
	bool behind;
	bool reset; /* the alternatives count their groups from the same */
};

static const struct opening openings[] = {
	{ "?:", PATTERN_GROUP, false, false, false },
	{ "?>", PATTERN_GROUP, false, false, false },
	{ "?|", PATTERN_GROUP, false, false, true },
	{ "?=", PATTERN_LOOK, false, false, false },
	{ "?!", PATTERN_LOOK, true, false, false },
	{ "?<=", PATTERN_LOOK, false, true, false },
	{ "?<!", PATTERN_LOOK, true, true, false },
};

/* the opening, or NULL: flags, or something else */
static const struct opening *
read_opening(struct reader *r)
{
	int second = r->i + 1 < r->p.n ? r->p.p[r->i + 1] : -1;

	for (size_t k = 0; k < sizeof(openings) / sizeof(openings[0]); k++) {
		if (openings[k].text[1] == second &&
		    ahead(r, openings[k].text)) {
			r->i += strlen(openings[k].text);
			return &openings[k];
		}
	}
	/* (?i) (?s-i) (?i:...): only what does not change how we read */
	for (r->i++; peek(r) == 'i' || peek(r) == 's' || peek(r) == '-';)
		r->i++;
	if (peek(r) == ':') {
		r->i++;
		return &openings[0];
	}
	r->lost |= peek(r) != ')';
	return NULL;
}

static void
read_group(struct reader *r, struct tail *tail)
{
	const struct opening *o = &openings[0];
	unsigned number = 0;

	r->lost |= peek(r) == '*' || r->depth >= PATTERN_DEPTH_MAX;
	if (r->lost)
		return;
	if (peek(r) == '?')
		o = read_opening(r);
	else
		number = ++r->groups;
	if (o != NULL) {
		struct pattern_node *n = add_node(r, tail, o->kind);
		n->negative = o->negative;
		n->behind = o->behind;
		n->number = number;
		r->depth++;
		n->branches = read_branches(r, o->reset);
		r->depth--;
	}
	tail->run = NULL;
	r->lost |= peek(r) != ')';
	r->i++;
}

/* --- repeats --- */

/* {n}, {n,} or {n,m}; false when it is none and the brace stands for itself */
static bool
read_braces(struct reader *r, uint32_t *min, uint32_t *max)
{
	size_t i = r->i + 1;
	uint32_t v[2] = { 0, 0 }, digits[2] = { 0, 0 }, k = 0;

	for (; i < r->p.n && r->p.p[i] != '}'; i++) {
		uint8_t c = r->p.p[i];
		if (c == ',' && k == 0) {
			k = 1;
		} else if (c >= '0' && c <= '9') {
			v[k] = v[k] * 10 + (uint32_t)(c - '0');
			/* PCRE2 stops at 65535, with any zeros in front */
			if (++digits[k] > 6) {
				r->lost = true;
				return false;
			}
		} else {
			return false;
		}
	}
	if (i >= r->p.n || digits[0] == 0)
		return false;
	r->i = i + 1;
	*min = v[0];
	*max = k == 0 ? v[0] : digits[1] > 0 ? v[1] : PATTERN_NO_LIMIT;
	return true;
}

/*
 * PCRE2 10.43 reads {,n} as a repeat, and blanks inside the braces; older
 * releases take both for plain text.
 */
static bool
is_newer_repeat(const struct reader *r)
{
	size_t i = r->i + 1;

	if (!ahead(r, "{,") && !ahead(r, "{ ") && !ahead(r, "{\t")) {
		/* {3 } and {3, 4} */
		for (; i < r->p.n && r->p.p[i] >= '0' && r->p.p[i] <= '9'; i++)
			;
		if (i == r->i + 1)
			return false;
	}
	bool blank = r->p.p[r->i + 1] == ',';
	for (; i < r->p.n && memchr(" \t,0123456789", r->p.p[i], 13); i++)
		blank |= r->p.p[i] == ' ' || r->p.p[i] == '\t';
	return blank && i < r->p.n && r->p.p[i] == '}';
}

/* false: there is none */
static bool
read_repeat(struct reader *r, uint32_t *min, uint32_t *max)
{
	*min = *max = 1;
	switch (peek(r)) {
	case '?':
		*min = 0;
		break;
	case '*':
		*min = 0;
		*max = PATTERN_NO_LIMIT;
		break;
	case '+':
		*max = PATTERN_NO_LIMIT;
		break;
	case '{':
		r->lost |= is_newer_repeat(r);
		if (!read_braces(r, min, max))
			return false;
		r->i--;
		break;
	default:
		return false;
	}
	r->i++;
	/* lazy or possessive: the same strings */
	if (peek(r) == '?' || peek(r) == '+')
		r->i++;
	return true;
}

/* the last byte of a run as a node of its own, when there are others */
static struct pattern_node *
part_last(struct reader *r, struct tail *tail, struct pattern_node *run)
{
	if (run->kind != PATTERN_BYTES || run->bytes.n == 1)
		return run;
	struct pattern_node *last = add_node(r, tail, PATTERN_BYTES);
	run->bytes.n--;
	last->bytes = (struct bytes){ run->bytes.p + run->bytes.n, 1 };
	return last;
}

/* --- sequences and alternatives --- */

/*
 * Most of a pattern are characters that stand for themselves and are not
 * repeated: these go to the run at once.  False: something else stands here.
 */
static bool
read_plain(struct reader *r, struct tail *tail)
{
	static const bool special[256] = { ['\\'] = true,
		['['] = true,
		['('] = true,
		['.'] = true,
		['^'] = true,
		['$'] = true,
		['*'] = true,
		['+'] = true,
		['?'] = true,
		['{'] = true,
		['|'] = true,
		[')'] = true };
	const uint8_t *from = r->p.p + r->i;
	size_t left = r->p.n - r->i, n = 0;

	while (n < left && !special[from[n]])
		n++;
	/* the last of them may be what is repeated */
	if (n > 0 && n < left && strchr("?*+{", from[n]) != NULL)
		n--;
	if (n == 0)
		return false;
	add_bytes(r, tail, from, n);
	r->i += n;
	return true;
}

static void
read_atom(struct reader *r, struct tail *tail)
{
	uint8_t c = r->p.p[r->i++];

	switch (c) {
	case '\\':
		read_escape(r, tail);
		break;
	case '[':
		read_class(r, tail);
		break;
	case '(':
		read_group(r, tail);
		break;
	case '.':
		add_set(r, tail, &set_dot, false);
		break;
	case '^':
	case '$':
		add_node(r, tail, PATTERN_PLACE)->place = c;
		break;
	case '*':
	case '+':
	case '?':
		r->lost = true; /* nothing to repeat */
		break;
	default:
		add_bytes(r, tail, &c, 1);
	}
}

/*
 * A place behind a node that no byte can be added to.  The next byte was
 * looked at, to see that the node is not repeated; a brace needs more of them.
 */
static void
note_place(struct reader *r, const struct tail *tail)
{
	struct pattern_series *s = r->series;

	if (s == NULL || r->depth > 0 || tail->run != NULL || r->lost ||
	    peek(r) == '{' || s->all->next != NULL ||
	    s->n_place == SERIES_PLACES)
		return;
	s->place[s->n_place++] =
	    (struct series_place){ r->i, tail->next, r->groups };
}

/* what stands behind `tail` */
static void
read_sequence(struct reader *r, struct tail tail)
{
	struct pattern_node *last = NULL;

	while (!r->lost && peek(r) >= 0 && peek(r) != '|' && peek(r) != ')') {
		uint32_t min, max;

		if (read_plain(r, &tail)) {
			last = tail.run;
			continue;
		}
		struct pattern_node **at = tail.next;
		struct pattern_node *run = tail.run;
		read_atom(r, &tail);
		/* the node it made, or the run that it went on */
		last = *at != NULL ? *at : run;
		if (r->lost || !read_repeat(r, &min, &max)) {
			note_place(r, &tail);
			continue;
		}
		if (last == NULL) {
			r->lost = true; /* flags can not be repeated */
			break;
		}
		last = part_last(r, &tail, last);
		last->min = min;
		last->max = max;
		tail.run = NULL;
		note_place(r, &tail);
	}
}

/* the rest of a branch and all those behind it */
static void
read_alternatives(struct reader *r, struct pattern_branch *b,
    struct pattern_node **next, bool reset)
{
	unsigned from = r->groups, most = from;

	for (;;) {
		read_sequence(r, (struct tail){ next, NULL });
		if (r->groups > most)
			most = r->groups;
		if (r->lost || peek(r) != '|')
			break;
		r->i++;
		if (reset)
			r->groups = from;
		b->next = arena_alloc(r->arena, sizeof(*b));
		b = b->next;
		next = &b->first;
	}
	r->groups = most;
}

static struct pattern_branch *
read_branches(struct reader *r, bool reset)
{
	struct pattern_branch *b = arena_alloc(r->arena, sizeof(*b));

	read_alternatives(r, b, &b->first, reset);
	return b;
}

const struct pattern_branch *
pattern_parse(struct arena *arena, struct bytes text)
{
	struct reader r = { .arena = arena, .p = text };

	r.out = arena_alloc(arena, text.n);
	const struct pattern_branch *all = read_branches(&r, false);
	return r.lost || r.i < text.n ? NULL : all;
}

/* --- many patterns --- */

static size_t
in_common(struct bytes a, struct bytes b)
{
	size_t n = a.n < b.n ? a.n : b.n, i = 0;

	while (i < n && a.p[i] == b.p[i])
		i++;
	return i;
}

/* the last place that both texts lead to; NULL: there is none */
static const struct series_place *
place_to_go_on(struct pattern_series *s, struct bytes text)
{
	size_t common = in_common(s->text, text);

	if (s->length >= SERIES_LENGTH)
		return NULL;
	while (s->n_place > 0 && s->place[s->n_place - 1].i >= common)
		s->n_place--;
	return s->n_place > 0 ? &s->place[s->n_place - 1] : NULL;
}

static void
start_anew(struct pattern_series *s)
{
	arena_reset(&s->arena);
	s->n_place = s->length = 0;
	s->all = arena_alloc(&s->arena, sizeof(*s->all));
}

const struct pattern_branch *
pattern_next(struct pattern_series *s, struct bytes text)
{
	const struct series_place *from = place_to_go_on(s, text);
	struct reader r = { .arena = &s->arena, .p = text, .series = s };

	if (from == NULL)
		start_anew(s);
	struct pattern_node **next = from != NULL ? from->next : &s->all->first;
	if (from != NULL) {
		r.i = from->i;
		r.groups = from->groups;
	}
	*next = NULL;
	s->all->next = NULL;
	s->text = text;
	s->length++;
	r.out = arena_alloc(&s->arena, text.n - r.i);
	read_alternatives(&r, s->all, next, false);
	return r.lost || r.i < text.n ? NULL : s->all;
}

void
pattern_series_release(struct pattern_series *s)
{
	arena_release(&s->arena);
}

/* --- the first byte --- */

static void
set_all(struct pattern_set *set)
{
	memset(set, 0xff, sizeof(*set));
}

/* adds the letters of the other case: bit 5 tells them apart */
static void
set_both_cases(struct pattern_set *set)
{
	const uint64_t upper = BITS(1, 26), lower = BITS(33, 58);

	set->w[1] |= (set->w[1] & upper) << 32 | (set->w[1] & lower) >> 32;
}

static bool first_of_branches(
    const struct pattern_branch *branches, struct pattern_set *out);

/* adds what one of it begins with; whether it can also take no room at all */
static bool
first_of_node(const struct pattern_node *node, struct pattern_set *out)
{
	switch (node->kind) {
	case PATTERN_BYTES:
		if (node->bytes.n > 0)
			pattern_set_add(out, node->bytes.p[0]);
		return node->bytes.n == 0 || node->min == 0;
	case PATTERN_SET:
		set_join(out, node->set, false);
		if (memcmp(node->set, &set_dot, sizeof(set_dot)) == 0)
			set_all(out);
		return node->min == 0;
	case PATTERN_GROUP:
		return first_of_branches(node->branches, out) || node->min == 0;
	case PATTERN_BACK:
		set_all(out);
		return true;
	case PATTERN_LOOK:
	case PATTERN_PLACE:
		break;
	}
	return true;
}

static bool
first_of_branches(
    const struct pattern_branch *branches, struct pattern_set *out)
{
	bool empty = false;

	for (; branches != NULL; branches = branches->next) {
		const struct pattern_node *node = branches->first;
		while (node != NULL && first_of_node(node, out))
			node = node->next;
		empty |= node == NULL;
	}
	return empty;
}

static bool
begins_at_start(const struct pattern_branch *branch)
{
	const struct pattern_node *node = branch->first;

	return node != NULL && node->kind == PATTERN_PLACE &&
	       node->place == '^' && node->min > 0;
}

void
pattern_first(const struct pattern_branch *branches, struct pattern_set *out)
{
	bool anchored = branches != NULL;

	memset(out, 0, sizeof(*out));
	for (const struct pattern_branch *b = branches; b != NULL; b = b->next)
		anchored &= begins_at_start(b);
	if (!anchored || first_of_branches(branches, out))
		set_all(out);
	set_both_cases(out);
}
