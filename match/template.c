#include "match/template.h"

#include "base/text.h"
#include "match/cpe.h"

#include <stdio.h>
#include <string.h>

enum part_kind { PART_TEXT, PART_GROUP, PART_PRINT, PART_SUBST, PART_INT };

struct part {
	enum part_kind kind;
	unsigned group;
	bool little;       /* PART_INT */
	struct bytes text; /* PART_TEXT */
	struct bytes find; /* PART_SUBST */
	struct bytes repl; /* PART_SUBST */
	struct part *next;
};

struct template
{
	enum template_use use;
	unsigned max_group;
	struct bytes text; /* as it was written */
	struct part *parts;
};

enum { STRING_MAX = 126 }; /* bytes in a helper's string argument */

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

/* a reader over the template's text, which is in the arena */
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
	part->kind = h->kind;
	if (!read_group(r, &part->group))
		return false;
	for (unsigned k = 0; k < h->strings; k++)
		if (!skip(r, ',') || !read_string(r, &strings[k]))
			return false;
	if (!skip(r, ')'))
		return false;
	part->find = strings[0];
	part->repl = strings[1];
	if (h->kind == PART_SUBST && part->find.n == 0)
		return err_set(r->err, "nothing to be replaced is named");
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
		part->text = bytes_cut(r->text, start, r->i - start);
		return true;
	}
	r->i++;
	int c = peek(r);
	if (c >= '1' && c <= '9') {
		r->i++;
		part->kind = PART_GROUP;
		part->group = (unsigned)(c - '0');
		return true;
	}
	return read_helper(r, part);
}

/* the text itself, with a CPE's beginning */
static struct bytes
kept(struct arena *a, enum template_use use, struct bytes text)
{
	struct bytes begin = use == TEMPLATE_CPE ? BYTES("cpe:/") : BYTES("");
	uint8_t *copy = arena_alloc(a, begin.n + text.n);

	memcpy(copy, begin.p, begin.n);
	if (text.n > 0)
		memcpy(copy + begin.n, text.p, text.n);
	return (struct bytes){ copy, begin.n + text.n };
}

const struct template *
template_parse(struct arena *a, enum template_use use, struct bytes text,
    size_t *at, struct err *err)
{
	struct template *t = arena_alloc(a, sizeof(*t));
	struct part **last = &t->parts;
	struct reader r = { a, { 0 }, 0, err };

	t->use = use;
	t->text = kept(a, use, text);
	r.text = bytes_cut(t->text, t->text.n - text.n, text.n);
	if (use == TEMPLATE_CPE) {
		struct part *prefix = arena_alloc(a, sizeof(*prefix));
		prefix->text = BYTES("cpe:/");
		*last = prefix;
		last = &prefix->next;
	}
	while (r.i < text.n) {
		struct part *part = arena_alloc(a, sizeof(*part));
		if (!read_part(&r, part)) {
			*at = r.i;
			return NULL;
		}
		if (part->group > t->max_group)
			t->max_group = part->group;
		*last = part;
		last = &part->next;
	}
	return t;
}

struct bytes
template_text(const struct template *t)
{
	return t->text;
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

static bool
add_part(struct buf *out, const struct part *part, struct bytes group)
{
	const uint8_t *nul;

	switch (part->kind) {
	case PART_TEXT:
		buf_add(out, part->text);
		return true;
	case PART_GROUP:
		/* Nmap treats it as a C string */
		nul = group.n > 0 ? memchr(group.p, '\0', group.n) : NULL;
		if (nul != NULL)
			group.n = (size_t)(nul - group.p);
		buf_add(out, group);
		return true;
	case PART_PRINT:
		add_printable(out, group);
		return true;
	case PART_SUBST:
		add_replaced(out, group, part->find, part->repl);
		return true;
	case PART_INT:
		return add_number(out, group, part->little);
	}
	return false;
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

	for (const struct part *part = t->parts; part != NULL;
	     part = part->next) {
		struct bytes group = groups->v[part->group];

		if (part->kind == PART_TEXT) {
			buf_add(out, part->text);
			continue;
		}
		if (group.p == NULL) {
			result = TEMPLATE_NO_GROUP;
			break;
		}
		if (edge != NULL && group.p + group.n == edge) {
			result = TEMPLATE_AT_EDGE;
			break;
		}
		buf_clear(&value);
		if (!add_part(&value, part, group)) {
			result = TEMPLATE_NO_NUMBER;
			break;
		}
		if (t->use == TEMPLATE_CPE)
			cpe_escape(out, buf_view(&value));
		else
			buf_add(out, buf_view(&value));
	}
	buf_release(&value);

	/* a text with something filled in has one byte less, as in Nmap */
	if (out->n - start > limit - (t->max_group > 0))
		result = TEMPLATE_TOO_LONG;
	if (result == TEMPLATE_FILLED)
		trim(out, start);
	else
		out->n = start;
	return result;
}
