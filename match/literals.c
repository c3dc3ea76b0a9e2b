#include "match/literals.h"

#include "base/text.h"

#include <string.h>

enum {
	DEPTH_MAX = 24, /* of groups */
	REPEAT_MAX = 8, /* copies of a repeated string that are spelt out */
	CLASS_EXACT_MAX = 4, /* characters a class may have to be spelt out */
};

/* a place in the pattern; `lost` once something is not understood */
struct reader {
	struct bytes p;
	size_t i;
	bool lost;
	bool anchored;     /* the prefix is still growing */
	bool alternatives; /* at the outermost level: there is no prefix */
	struct literals *out;
	const struct rarity *rarity; /* NULL: not known */
	struct rarity *count; /* where the strings are counted, or NULL */
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
	return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
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

static uint16_t *
count_of(struct rarity *rarity, const uint8_t *gram)
{
	uint32_t v = (uint32_t)gram[0] | (uint32_t)gram[1] << 8 |
	             (uint32_t)gram[2] << 16 | (uint32_t)gram[3] << 24;

	return &rarity->n[v * 0x9e3779b1u >> (32 - RARITY_BITS)];
}

static void
count_set(struct rarity *rarity, const struct literal_set *set)
{
	for (unsigned i = 0; i < set->n; i++) {
		const struct literal *l = &set->v[i];
		for (unsigned k = 0; k + LITERAL_GRAM <= l->n; k++) {
			uint16_t *n = count_of(rarity, l->b + k);
			*n += *n < UINT16_MAX;
		}
	}
}

/* how many patterns share the string's rarest gram */
static unsigned
literal_sharers(const struct literal *l, const struct rarity *rarity)
{
	unsigned least = UINT16_MAX;

	for (unsigned k = 0; k + LITERAL_GRAM <= l->n; k++) {
		/* only read here */
		unsigned n =
		    *count_of((struct rarity *)(uintptr_t)rarity, l->b + k);
		if (n < least)
			least = n;
	}
	return least;
}

/* the length of its shortest string; 0: it says nothing */
static unsigned
set_least(const struct literal_set *s)
{
	unsigned least = s->n > 0 ? LITERAL_MAX : 0;

	for (unsigned i = 0; i < s->n; i++)
		if (s->v[i].n < least)
			least = s->v[i].n;
	return least;
}

/*
 * How telling a set is; 0: says nothing.  Strings that few patterns share are
 * better than those in every answer, then long ones, then few of them.
 */
static unsigned
set_worth(const struct literal_set *s, const struct rarity *rarity)
{
	unsigned least = set_least(s), sharers = 0;
	unsigned worth = least * 16 + (LITERAL_SET_MAX - s->n);

	if (least == 0)
		return 0;
	if (rarity == NULL || least < LITERAL_GRAM)
		return worth;
	for (unsigned i = 0; i < s->n; i++)
		sharers += literal_sharers(&s->v[i], rarity);
	return (1u << 24) / (sharers + 1) + (1u << 12) + worth;
}

/* the set that tells most so far */
struct best {
	struct literal_set *set;
	unsigned worth;
};

/* `other` in place of the best one if it tells more */
static void
prefer(struct reader *r, struct best *best, const struct literal_set *other)
{
	if (r->count != NULL) {
		count_set(r->count, other);
		return;
	}
	unsigned worth = set_worth(other, r->rarity);
	if (worth > best->worth) {
		set_copy(best->set, other);
		best->worth = worth;
	}
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

/* a piece without strings */
static void
piece_init(struct piece *p)
{
	p->exact = p->zero_width = p->one_byte = p->repeats = false;
	p->set.n = 0;
}

static void
piece_zero_width(struct piece *p)
{
	piece_init(p);
	p->zero_width = true;
}

static void
piece_one_byte(struct piece *p)
{
	piece_init(p);
	p->one_byte = true;
}

/* exactly one of these characters */
static void
piece_one_of(struct piece *p, const uint8_t *c, unsigned n)
{
	piece_one_byte(p);
	p->exact = true;
	for (unsigned i = 0; i < n; i++) {
		struct literal l;
		l.n = 1;
		l.b[0] = literals_fold(c[i]);
		set_add(&p->set, &l);
	}
}

/* \xHH with none to two digits; \x{..} is left alone */
static int
hex_escape(struct reader *r)
{
	int v = 0;

	if (peek(r) == '{') {
		r->lost = true;
		return 0;
	}
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
	static const char letters[] = "aefnrt", values[] = "\a\x1b\f\n\r\t";
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
	const char *at = strchr(letters, c);
	if (at != NULL)
		return (uint8_t)values[at - letters];
	bool word = (c >= '1' && c <= '9') || (c >= 'a' && c <= 'z') ||
	            (c >= 'A' && c <= 'Z');
	return word ? -1 : c;
}

/* an escape outside a class */
static void
read_escape(struct reader *r, struct piece *p)
{
	int name, c = escaped(r, &name);

	if (c >= 0)
		piece_one_of(p, &(uint8_t){ (uint8_t)c }, 1);
	else if (r->lost)
		return;
	else if (strchr("bBAZzGK", name) != NULL)
		piece_zero_width(p);
	else if (strchr("dDwWsShHvV", name) != NULL)
		piece_one_byte(p);
	/* a back-reference to one of nine groups: any bytes at all */
	else if (name < '1' || name > '9' || (peek(r) >= '0' && peek(r) <= '9'))
		r->lost = true;
}

/* --- classes --- */

/* one member of a class; -1: a whole class of them */
static int
class_member(struct reader *r)
{
	int name, c = r->p.p[r->i++];

	if (c == '[' && peek(r) == ':') {
		/* [:alpha:] or [:^alpha:]; without the end it is a bracket */
		size_t i = r->i + 1;
		while (
		    i < r->p.n && (r->p.p[i] == '^' ||
		                      (r->p.p[i] >= 'a' && r->p.p[i] <= 'z')))
			i++;
		if (bytes_starts(bytes_cut(r->p, i, 2), BYTES(":]"))) {
			r->i = i + 2;
			return -1;
		}
	}
	if (c == '[' && (peek(r) == '.' || peek(r) == '='))
		r->lost = true;
	if (c != '\\')
		return c;
	c = escaped(r, &name);
	if (c >= 0 || r->lost)
		return c;
	if (name == 'b')
		return '\b';
	if (strchr("dDwWsShHvV", name) == NULL)
		r->lost = true;
	return -1;
}

static void
read_class(struct reader *r, struct piece *p)
{
	uint8_t members[CLASS_EXACT_MAX];
	unsigned n = 0;
	bool many = false;

	if (peek(r) == '^') {
		many = true;
		r->i++;
	}
	for (bool first = true;; first = false) {
		if (peek(r) < 0) {
			r->lost = true;
			return;
		}
		if (peek(r) == ']' && !first)
			break;
		int from = class_member(r), to = from;
		if (peek(r) == '-' && r->i + 1 < r->p.n &&
		    r->p.p[r->i + 1] != ']') {
			r->i++;
			to = class_member(r);
		}
		if (r->lost)
			return;
		if (from < 0 || to < 0 || to - from >= CLASS_EXACT_MAX) {
			many = true;
			continue;
		}
		for (int c = from; c <= to && !many; c++) {
			if (n == CLASS_EXACT_MAX)
				many = true;
			else
				members[n++] = (uint8_t)c;
		}
	}
	r->i++;
	if (many || n == 0)
		piece_one_byte(p);
	else
		piece_one_of(p, members, n);
}

/* --- groups --- */

static void read_alternatives(
    struct reader *r, unsigned depth, struct piece *p);

/* what the characters behind "(?" say */
enum opening { OPEN_GROUP, OPEN_LOOK, OPEN_FLAGS, OPEN_UNKNOWN };

static enum opening
read_opening(struct reader *r)
{
	static const struct {
		const char *text;
		enum opening opening;
	} openings[] = {
		{ "?:", OPEN_GROUP },
		{ "?>", OPEN_GROUP },
		{ "?|", OPEN_GROUP },
		{ "?=", OPEN_LOOK },
		{ "?!", OPEN_LOOK },
		{ "?<=", OPEN_LOOK },
		{ "?<!", OPEN_LOOK },
	};

	if (peek(r) == '*')
		return OPEN_UNKNOWN;
	if (peek(r) != '?')
		return OPEN_GROUP;
	for (size_t k = 0; k < sizeof(openings) / sizeof(openings[0]); k++) {
		if (ahead(r, openings[k].text)) {
			r->i += strlen(openings[k].text);
			return openings[k].opening;
		}
	}
	/* (?i) (?s-i) (?i:...): only what does not change how we read */
	for (r->i++; peek(r) == 'i' || peek(r) == 's' || peek(r) == '-';)
		r->i++;
	if (peek(r) == ':') {
		r->i++;
		return OPEN_GROUP;
	}
	return peek(r) == ')' ? OPEN_FLAGS : OPEN_UNKNOWN;
}

static void
read_group(struct reader *r, unsigned depth, struct piece *p)
{
	enum opening opening = read_opening(r);

	if (opening == OPEN_UNKNOWN || depth >= DEPTH_MAX) {
		r->lost = true;
		return;
	}
	if (opening != OPEN_FLAGS)
		read_alternatives(r, depth + 1, p);
	if (peek(r) != ')')
		r->lost = true;
	r->i++;
	/* what is only looked at takes no room */
	if (opening == OPEN_LOOK || opening == OPEN_FLAGS)
		piece_zero_width(p);
}

/* `p` is without strings so far */
static void
read_atom(struct reader *r, unsigned depth, struct piece *p)
{
	uint8_t c = r->p.p[r->i++];

	switch (c) {
	case '\\':
		read_escape(r, p);
		break;
	case '[':
		read_class(r, p);
		break;
	case '(':
		read_group(r, depth, p);
		break;
	case '.':
		piece_one_byte(p);
		break;
	case '^':
	case '$':
		piece_zero_width(p);
		break;
	case '*':
	case '+':
	case '?':
		r->lost = true; /* nothing to repeat */
		break;
	default:
		piece_one_of(p, &c, 1);
	}
}

/* --- repeats --- */

/* {n}, {n,} or {n,m}; false when it is none and the brace stands for itself */
static bool
read_braces(struct reader *r, unsigned *min, unsigned *max)
{
	size_t i = r->i + 1;
	unsigned v[2] = { 0, 0 }, digits[2] = { 0, 0 }, k = 0;

	for (; i < r->p.n && r->p.p[i] != '}'; i++) {
		uint8_t c = r->p.p[i];
		if (c == ',' && k == 0) {
			k = 1;
		} else if (c >= '0' && c <= '9') {
			v[k] = v[k] * 10 + (unsigned)(c - '0');
			/* PCRE2 stops at 65535, with any zeros in front */
			if (++digits[k] > 6)
				r->lost = true;
		} else {
			return false;
		}
	}
	if (i >= r->p.n || digits[0] == 0)
		return false;
	r->i = i + 1;
	*min = v[0];
	*max = k == 0 ? v[0] : digits[1] > 0 ? v[1] : UINT32_MAX;
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

static void
read_repeat(struct reader *r, unsigned *min, unsigned *max)
{
	*min = *max = 1;
	switch (peek(r)) {
	case '?':
		*min = 0;
		break;
	case '*':
		*min = 0;
		*max = UINT32_MAX;
		break;
	case '+':
		*max = UINT32_MAX;
		break;
	case '{':
		if (is_newer_repeat(r))
			r->lost = true;
		if (!read_braces(r, min, max))
			return;
		r->i--;
		break;
	default:
		return;
	}
	r->i++;
	/* lazy or possessive: the same strings */
	if (peek(r) == '?' || peek(r) == '+')
		r->i++;
}

/* what the piece becomes when it is taken from min to max times */
static void
repeat(struct piece *p, unsigned min, unsigned max)
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

/* --- sequences and alternatives --- */

/* one byte more that every match begins with; mask 0: whichever it is */
static void
add_prefix(struct reader *r, uint8_t c, uint8_t mask)
{
	struct literals *out = r->out;

	if (out->prefix_n == PREFIX_MAX) {
		r->anchored = false;
		return;
	}
	out->prefix[out->prefix_n] = c & mask;
	out->mask[out->prefix_n] = mask;
	out->prefix_n++;
}

/* the bytes every match begins with, as far as they are one string */
static void
grow_prefix(struct reader *r, const struct piece *piece)
{
	bool one = piece->exact && piece->set.n == 1;

	if (piece->zero_width)
		return;
	if (!one && !piece->one_byte) {
		r->anchored = false;
		return;
	}
	if (!one)
		add_prefix(r, 0, 0);
	for (unsigned k = 0; one && k < piece->set.v[0].n; k++)
		add_prefix(r, piece->set.v[0].b[k], 0xff);
	r->anchored = r->anchored && !piece->repeats;
}

/*
 * Most of a pattern are characters that stand for themselves and are not
 * repeated: as many of them as fit go to the end of the run at once.  False
 * when anything else stands here, or the run is full; then nothing was read.
 */
static bool
read_plain(struct reader *r, unsigned depth, struct literal_set *run)
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
	uint8_t folded[LITERAL_MAX];

	while (n < left && n < LITERAL_MAX && !special[from[n]]) {
		folded[n] = literals_fold(from[n]);
		n++;
	}
	/* the last of them may be what is repeated */
	if (n > 0 && n < left && strchr("?*+{", from[n]) != NULL)
		n--;
	for (unsigned i = 0; i < run->n; i++)
		if (run->v[i].n + n > LITERAL_MAX)
			n = (size_t)LITERAL_MAX - run->v[i].n;
	if (n == 0)
		return false;
	set_append(run, folded, (unsigned)n);
	r->i += n;
	for (size_t i = 0; i < n && depth == 0 && r->anchored; i++)
		add_prefix(r, folded[i], 0xff);
	return true;
}

static void
read_sequence(struct reader *r, unsigned depth, struct piece *out)
{
	struct best best = { &out->set, 0 };
	struct literal_set run;
	bool exact = true;

	piece_init(out);
	set_start(&run);
	if (depth == 0 && !r->alternatives && peek(r) == '^')
		r->anchored = r->i + 1 < r->p.n &&
		              strchr("?*+{", r->p.p[r->i + 1]) == NULL;
	while (!r->lost && peek(r) >= 0 && peek(r) != '|' && peek(r) != ')') {
		struct piece piece;
		unsigned min, max;

		if (read_plain(r, depth, &run))
			continue;
		piece_init(&piece);
		read_atom(r, depth, &piece);
		if (r->lost)
			break;
		read_repeat(r, &min, &max);
		repeat(&piece, min, max);
		if (depth == 0 && r->anchored)
			grow_prefix(r, &piece);
		if (piece.zero_width)
			continue;
		if (piece.exact && set_cross(&run, &piece.set)) {
			if (!piece.repeats)
				continue;
			prefer(r, &best, &run);
			set_start(&run);
		} else {
			prefer(r, &best, &run);
			prefer(r, &best, &piece.set);
			if (piece.exact && !piece.repeats)
				set_copy(&run, &piece.set);
			else
				set_start(&run);
		}
		exact = false;
	}
	if (exact) {
		out->exact = true;
		set_copy(&out->set, &run);
	} else {
		prefer(r, &best, &run);
	}
}

static void
read_alternatives(struct reader *r, unsigned depth, struct piece *p)
{
	bool some = true;

	read_sequence(r, depth, p);
	while (!r->lost && peek(r) == '|') {
		struct piece next;
		r->i++;
		if (depth == 0)
			r->alternatives = true;
		read_sequence(r, depth, &next);
		/* with nothing to require of one, nothing is of all */
		some = some && (p->exact || set_least(&p->set) > 0) &&
		       (next.exact || set_least(&next.set) > 0) &&
		       set_union(&p->set, &next.set);
		p->exact = p->exact && next.exact;
	}
	if (!some)
		piece_init(p);
}

void
literals_count(struct bytes pattern, struct rarity *rarity)
{
	struct literals none = { 0 };
	struct reader r = { .p = pattern, .out = &none, .count = rarity };
	struct piece all;

	read_alternatives(&r, 0, &all);
	if (all.exact)
		count_set(rarity, &all.set);
}

struct literals
literals_of(struct bytes pattern, const struct rarity *rarity)
{
	struct literals out = { 0 };
	struct reader r = { .p = pattern, .out = &out, .rarity = rarity };
	struct piece all;

	read_alternatives(&r, 0, &all);
	if (r.lost || r.i < pattern.n)
		return (struct literals){ 0 };
	if (r.alternatives) {
		memset(out.prefix, 0, sizeof(out.prefix));
		memset(out.mask, 0, sizeof(out.mask));
		out.prefix_n = 0;
	}
	if (set_least(&all.set) > 0)
		set_copy(&out.required, &all.set);
	return out;
}
