#include "match/template.h"

#include "base/text.h"
#include "match/cpe.h"

#include <stdio.h>
#include <string.h>

enum part_kind { PART_TEXT, PART_GROUP, PART_PRINT, PART_SUBST, PART_INT };

/* a database has very many of them, so they are kept small */
struct part {
	uint8_t kind;
	uint8_t group;
	bool little; /* PART_INT */
	uint32_t n;
	union {
		const uint8_t *text; /* PART_TEXT: n bytes */
		const struct subst *subst;
	};
};

struct subst {
	struct bytes find, repl;
};

struct template
{
	uint8_t use;
	uint8_t max_group;
	uint16_t n;
	uint32_t text_n;
	const uint8_t *text; /* as it was written, without "cpe:/" */
	struct part part[];
};

/* the parts while they are read */
struct parts {
	struct part *v;
	size_t n;
	size_t cap;
};

enum {
	STRING_MAX = 126, /* bytes in a helper's string argument */
	PARTS_FEW = 8,    /* as most templates have at most */
};

static const char cpe_prefix[] = "cpe:/";

/* what stands in the brackets of a helper: $NAME(group[,"a"[,"b"]]) */
struct helper {
	const char *name;
	enum part_kind kind;
	unsigned strings;
};

static const struct helper helpers[] = {
	{ "P", PART_PRINT, 0 },
	{ "SUBST", PART_SUBST, 2 },
	{ "I", PART_INT, 1 },
};

/* a reader over the template's text */
struct reader {
	struct arena *arena;
	struct bytes text;
	size_t i;
	struct err *err;
};

static int
peek(const struct reader *r)
{
	return r->i < r->text.n ? r->text.p[r->i] : -1;
}

static bool
skip(struct reader *r, char c)
{
	while (peek(r) == ' ')
		r->i++;
	if (peek(r) != c)
		return err_set(r->err, "'%c' is expected here", c);
	r->i++;
	return true;
}

/* a group number, decimal or 0x..; Nmap reads them as C does */
static bool
read_group(struct reader *r, unsigned *group)
{
	unsigned base = 10, v = 0, digits = 0;

	while (peek(r) == ' ')
		r->i++;
	if (r->text.n - r->i > 2 && memcmp(r->text.p + r->i, "0x", 2) == 0) {
		base = 16;
		r->i += 2;
	}
	for (;; r->i++, digits++) {
		int d = text_hex(peek(r));
		if (d < 0 || d >= (int)base || digits > 8)
			break;
		v = v * base + (unsigned)d;
	}
	if (digits == 0)
		return err_set(r->err, "a group number is expected here");
	if (v < 1 || v >= REGEX_GROUPS)
		return err_set(r->err, "groups go from 1 to 9");
	*group = v;
	return true;
}

static bool
read_string(struct reader *r, struct bytes *out)
{
	if (!skip(r, '"'))
		return false;
	size_t start = r->i;
	const uint8_t *end =
	    r->i < r->text.n ? memchr(r->text.p + start, '"', r->text.n - start)
	                     : NULL;
	if (end == NULL)
		return err_set(r->err, "the string has no closing quote");
	size_t n = (size_t)(end - (r->text.p + start)), at;
	struct buf b = { 0 };
	if (!text_unescape(&b, bytes_cut(r->text, start, n), &at)) {
		buf_release(&b);
		r->i = start + at;
		return err_set(r->err, "unknown escape in the string");
	}
	*out = arena_bytes(r->arena, buf_view(&b));
	buf_release(&b);
	if (out->n > STRING_MAX)
		return err_set(r->err, "the string is longer than 126 bytes");
	r->i = start + n + 1;
	return true;
}

static bool
read_helper(struct reader *r, struct part *part)
{
	const struct helper *h = NULL;

	for (size_t k = 0; k < sizeof(helpers) / sizeof(helpers[0]); k++) {
		size_t n = strlen(helpers[k].name);
		struct bytes ahead = bytes_cut(r->text, r->i, n + 1);
		if (ahead.n == n + 1 && ahead.p[n] == '(' &&
		    memcmp(ahead.p, helpers[k].name, n) == 0) {
			h = &helpers[k];
			r->i += n + 1;
			break;
		}
	}
	if (h == NULL)
		return err_set(
		    r->err, "'$' needs a digit from 1 to 9, P(, SUBST( or I(");

	struct bytes strings[2] = { { 0 } };
	unsigned group = 0;
	part->kind = (uint8_t)h->kind;
	if (!read_group(r, &group))
		return false;
	part->group = (uint8_t)group;
	for (unsigned k = 0; k < h->strings; k++)
		if (!skip(r, ',') || !read_string(r, &strings[k]))
			return false;
	if (!skip(r, ')'))
		return false;
	if (h->kind == PART_SUBST) {
		struct subst *subst = arena_alloc(r->arena, sizeof(*subst));
		*subst = (struct subst){ strings[0], strings[1] };
		part->subst = subst;
		if (subst->find.n == 0)
			return err_set(
			    r->err, "nothing to be replaced is named");
	}
	if (h->kind == PART_INT) {
		part->little = bytes_eq(strings[0], BYTES("<"));
		if (!part->little && !bytes_eq(strings[0], BYTES(">")))
			return err_set(
			    r->err, "the byte order is \">\" or \"<\"");
	}
	return true;
}

static bool
read_part(struct reader *r, struct part *part)
{
	size_t start = r->i;

	if (peek(r) != '$') {
		const uint8_t *end =
		    memchr(r->text.p + start, '$', r->text.n - start);
		r->i = end != NULL ? (size_t)(end - r->text.p) : r->text.n;
		part->kind = PART_TEXT;
		part->text = r->text.p + start;
		part->n = (uint32_t)(r->i - start);
		return true;
	}
	r->i++;
	int c = peek(r);
	if (c >= '1' && c <= '9') {
		r->i++;
		part->kind = PART_GROUP;
		part->group = (uint8_t)(c - '0');
		return true;
	}
	return read_helper(r, part);
}

static struct part *
add_part(struct arena *a, struct parts *parts)
{
	if (parts->n == parts->cap) {
		struct part *more =
		    arena_alloc(a, 2 * parts->cap * sizeof(*more));
		memcpy(more, parts->v, parts->n * sizeof(*more));
		parts->v = more;
		parts->cap *= 2;
	}
	parts->v[parts->n] = (struct part){ 0 };
	return &parts->v[parts->n++];
}

const struct template *
template_parse(struct arena *a, enum template_use use, struct bytes text,
    size_t *at, struct err *err)
{
	struct part few[PARTS_FEW];
	struct parts parts = { few, 0, PARTS_FEW };
	struct reader r = { a, text, 0, err };
	uint8_t max_group = 0;

	if (use == TEMPLATE_CPE)
		*add_part(a, &parts) = (struct part){ .kind = PART_TEXT,
			.n = sizeof(cpe_prefix) - 1,
			.text = (const uint8_t *)cpe_prefix };
	while (r.i < text.n) {
		struct part *part = add_part(a, &parts);
		if (!read_part(&r, part)) {
			*at = r.i;
			return NULL;
		}
		if (part->group > max_group)
			max_group = part->group;
	}
	struct template *t =
	    arena_alloc(a, sizeof(*t) + parts.n * sizeof(*parts.v));
	t->use = (uint8_t)use;
	t->max_group = max_group;
	t->n = (uint16_t)parts.n;
	t->text = text.p;
	t->text_n = (uint32_t)text.n;
	memcpy(t->part, parts.v, parts.n * sizeof(*parts.v));
	return t;
}

struct bytes
template_text(const struct template *t)
{
	return (struct bytes){ t->text, t->text_n };
}

unsigned
template_max_group(const struct template *t)
{
	return t->max_group;
}

static void
add_printable(struct buf *out, struct bytes b)
{
	for (size_t i = 0; i < b.n; i++)
		if (b.p[i] >= 0x20 && b.p[i] < 0x7f)
			buf_byte(out, b.p[i]);
}

static void
add_replaced(
    struct buf *out, struct bytes b, struct bytes find, struct bytes repl)
{
	for (size_t i = 0; i < b.n;) {
		if (bytes_starts(bytes_cut(b, i, find.n), find)) {
			buf_add(out, repl);
			i += find.n;
		} else {
			buf_byte(out, b.p[i++]);
		}
	}
}

static bool
add_number(struct buf *out, struct bytes b, bool little)
{
	uint64_t v = 0;

	if (b.n > 8)
		return false;
	for (size_t i = 0; i < b.n; i++)
		v = v << 8 | b.p[little ? b.n - 1 - i : i];
	buf_printf(out, "%llu", (unsigned long long)v);
	return true;
}

/* the value of a part for its group; false: there is none */
static bool
fill_part(struct buf *out, const struct part *part, struct bytes group)
{
	switch ((enum part_kind)part->kind) {
	case PART_TEXT:
		break;
	case PART_GROUP:
		buf_add(out, group);
		return true;
	case PART_PRINT:
		add_printable(out, group);
		return true;
	case PART_SUBST:
		add_replaced(out, group, part->subst->find, part->subst->repl);
		return true;
	case PART_INT:
		return add_number(out, group, part->little);
	}
	return false;
}

/* Nmap treats every value as a C string */
static struct bytes
until_nul(struct bytes b)
{
	const uint8_t *nul = b.n > 0 ? memchr(b.p, '\0', b.n) : NULL;

	return nul != NULL ? bytes_cut(b, 0, (size_t)(nul - b.p)) : b;
}

/* the value of a part that names a group; `value` is to work in */
static enum template_result
fill_in(const struct part *part, enum template_use use, struct bytes group,
    const uint8_t *edge, struct buf *value, struct buf *out)
{
	if (group.p == NULL)
		return TEMPLATE_NO_GROUP;
	if (edge != NULL && group.p + group.n == edge)
		return TEMPLATE_AT_EDGE;
	buf_clear(value);
	if (!fill_part(value, part, group))
		return TEMPLATE_NO_NUMBER;
	if (use == TEMPLATE_CPE)
		cpe_escape(out, until_nul(buf_view(value)));
	else
		buf_add(out, until_nul(buf_view(value)));
	return TEMPLATE_FILLED;
}

/* trailing white space and commas say nothing */
static void
trim(struct buf *out, size_t start)
{
	while (out->n > start && out->p[out->n - 1] != '\0' &&
	       strchr(" \t\r\n\v\f,", out->p[out->n - 1]) != NULL)
		out->n--;
}

size_t
template_limit(enum field field)
{
	/* as in Nmap */
	static const size_t limits[FIELD_N + 1] = {
		[FIELD_PRODUCT] = 79,
		[FIELD_VERSION] = 79,
		[FIELD_INFO] = 255,
		[FIELD_HOSTNAME] = 79,
		[FIELD_OSTYPE] = 31,
		[FIELD_DEVICETYPE] = 31,
		[FIELD_N] = 79,
	};

	return limits[field];
}

enum template_result
template_fill(const struct template *t, const struct regex_groups *groups,
    const uint8_t *edge, size_t limit, struct buf *out)
{
	struct buf value = { 0 };
	enum template_result result = TEMPLATE_FILLED;
	size_t start = out->n;

	for (uint32_t i = 0; i < t->n && result == TEMPLATE_FILLED; i++) {
		const struct part *part = &t->part[i];
		bool filled_in = part->kind != PART_TEXT;

		if (filled_in)
			result = fill_in(part, t->use, groups->v[part->group],
			    edge, &value, out);
		else
			buf_add(out, (struct bytes){ part->text, part->n });
		/* behind what is filled in a byte stays free, as in Nmap */
		if (result == TEMPLATE_FILLED &&
		    out->n - start > limit - filled_in)
			result = TEMPLATE_TOO_LONG;
	}
	buf_release(&value);

	if (result == TEMPLATE_FILLED)
		trim(out, start);
	else
		out->n = start;
	return result;
}
