#include "match/draft.h"

#include "base/arena.h"
#include "match/regex.h"

#include <ctype.h>
#include <string.h>

enum {
	LINES = 3,   /* of text that are looked at */
	TEXT = 240,  /* bytes of them */
	BINARY = 24, /* bytes of anything else */
	SURE = 64,   /* bytes of what is taken letter by letter */
	KEY = 8,     /* hexadecimal digits that are one */
	DELIMITER = '|',
};

/* --- bytes as patterns and in examples --- */

static void
add_hex(struct buf *out, uint8_t c)
{
	buf_printf(out, "\\x%02x", c);
}

static bool
add_letter(struct buf *out, uint8_t c)
{
	static const char letters[] = "\r\n\t", names[] = "rnt";
	const char *p = c != '\0' ? strchr(letters, c) : NULL;

	if (p == NULL)
		return false;
	buf_printf(out, "\\%c", names[p - letters]);
	return true;
}

static void
add_literal(struct buf *out, uint8_t c)
{
	static const char special[] = "\\^$.[]()?*+{}";

	if (add_letter(out, c))
		return;
	if (c < ' ' || c > '~' || c == DELIMITER)
		add_hex(out, c);
	else if (strchr(special, c) != NULL)
		buf_printf(out, "\\%c", c);
	else
		buf_byte(out, c);
}

static void
add_literals(struct buf *out, struct bytes b)
{
	for (size_t i = 0; i < b.n; i++)
		add_literal(out, b.p[i]);
}

void
draft_quote(struct buf *out, struct bytes b, size_t most)
{
	size_t end = out->n + most;

	for (size_t i = 0; i < b.n; i++) {
		size_t before = out->n;
		uint8_t c = b.p[i];

		if (c == '\\')
			buf_str(out, "\\\\");
		else if (c < ' ' || c > '~' || c == DELIMITER)
			add_letter(out, c) ? (void)0 : add_hex(out, c);
		else
			buf_byte(out, c);
		if (out->n > end) {
			out->n = before;
			return;
		}
	}
}

/* --- what a piece of text looks like --- */

/* bytes from the beginning that belong together; 0: it is not of this kind */
typedef size_t shape_fn(struct bytes b);

static size_t
run(struct bytes b, int (*is)(int))
{
	size_t n = 0;

	while (n < b.n && is(b.p[n]))
		n++;
	return n;
}

static int
is_word(int c)
{
	return isalnum(c) || c == '_';
}

static int
is_version(int c)
{
	return is_word(c) || c == '.' || c == '-' || c == '+' || c == '~';
}

static int
is_host(int c)
{
	return isalnum(c) || c == '.' || c == '-';
}

/* without what ends a sentence */
static size_t
trimmed(struct bytes b, size_t n)
{
	while (n > 0 && !isalnum(b.p[n - 1]))
		n--;
	return n;
}

static size_t
dots(struct bytes b, size_t n)
{
	size_t found = 0;

	for (size_t i = 0; i < n; i++)
		found += b.p[i] == '.';
	return found;
}

/* four numbers and nothing else */
static size_t
address(struct bytes b)
{
	size_t n = 0;

	for (int part = 0; part < 4; part++) {
		size_t digits = run(bytes_cut(b, n, b.n), isdigit);
		if (digits == 0 || digits > 3)
			return 0;
		n += digits;
		if (part < 3 && (n >= b.n || b.p[n++] != '.'))
			return 0;
	}
	return n < b.n && (is_word(b.p[n]) || b.p[n] == '-') ? 0 : n;
}

/* digits, a dot, digits, and what follows without a blank */
static size_t
version(struct bytes b)
{
	size_t first = run(b, isdigit);

	if (first == 0 || first + 1 >= b.n || b.p[first] != '.' ||
	    !isdigit(b.p[first + 1]))
		return 0;
	return trimmed(b, run(b, is_version));
}

/* hexadecimal digits, of both kinds */
static size_t
key(struct bytes b)
{
	size_t n = run(b, isxdigit), digits = 0;

	for (size_t i = 0; i < n; i++)
		digits += isdigit(b.p[i]) != 0;
	if (n < KEY || digits == 0 || (n < b.n && is_word(b.p[n])))
		return 0;
	return n;
}

/* two labels or more, the last of letters */
static size_t
host(struct bytes b)
{
	size_t n = trimmed(b, run(b, is_host)), last = n;

	while (last > 0 && isalpha(b.p[last - 1]))
		last--;
	if (n - last < 2 || last < 2 || b.p[last - 1] != '.')
		return 0;
	return isalpha(b.p[0]) && dots(b, n) > 0 ? n : 0;
}

static size_t
one_of(struct bytes b, const char *names)
{
	for (; *names != '\0'; names += 3)
		if (bytes_starts(
		        b, (struct bytes){ (const uint8_t *)names, 3 }) &&
		    (b.n == 3 || !is_word(b.p[3])))
			return 3;
	return 0;
}

static size_t
calendar(struct bytes b)
{
	return one_of(
	    b, "MonTueWedThuFriSatSunJanFebMarAprMayJunJulAugSepOctNovDec");
}

/* one digit is often a level or a protocol's number, and stays */
static size_t
number(struct bytes b)
{
	size_t n = run(b, isdigit);

	return n < 2 ? 0 : n;
}

/* where a word begins, the first that fits */
static const struct shape {
	shape_fn *of;
	const char *pattern;
} shapes[] = {
	{ address, "[\\d.]+" },
	{ version, "\\d[\\w.+~-]*" },
	{ key, "[\\da-fA-F]+" },
	{ host, "[\\w.-]+" },
	{ calendar, "\\w\\w\\w" },
	{ number, "\\d+" },
};
enum { SHAPES = sizeof(shapes) / sizeof(shapes[0]) };

/* a reply code: three digits where a line begins */
static bool
is_code(struct bytes all, size_t at, size_t n)
{
	return n == 3 && (at == 0 || all.p[at - 1] == '\n');
}

/* --- the pattern --- */

static void
add_version(struct draft *d, struct bytes v, const char *pattern)
{
	bool first = d->version.n == 0;

	buf_printf(&d->pattern, first ? "(%s)" : "%s", pattern);
	if (first)
		buf_add(&d->version, v);
}

/* `b`, which begins at `at` of all; the bytes it took */
static size_t
add_piece(struct draft *d, struct bytes all, size_t at, struct bytes b)
{
	bool begins = at == 0 || !isalnum(all.p[at - 1]) ||
	              (isdigit(b.p[0]) && !isdigit(all.p[at - 1]));

	for (int i = 0; begins && i < SHAPES; i++) {
		size_t n = shapes[i].of(b);
		if (n == 0)
			continue;
		if (shapes[i].of == number && is_code(all, at, n))
			break;
		if (shapes[i].of == version)
			add_version(d, bytes_cut(b, 0, n), shapes[i].pattern);
		else
			buf_str(&d->pattern, shapes[i].pattern);
		return n;
	}
	/* the rest of a number that stays stays with it */
	size_t n = isdigit(b.p[0]) ? run(b, isdigit) : 1;
	add_literals(&d->pattern, bytes_cut(b, 0, n));
	return n;
}

static void
add_text(struct draft *d, struct bytes text)
{
	for (size_t at = 0; at < text.n;)
		at += add_piece(d, text, at, bytes_cut(text, at, text.n));
}

static bool
is_text(struct bytes b)
{
	for (size_t i = 0; i < b.n; i++)
		if ((b.p[i] < ' ' && strchr("\r\n\t", b.p[i]) == NULL) ||
		    b.p[i] == '\0' || b.p[i] > '~')
			return false;
	return true;
}

/* the first lines; one that is longer is cut where a word ends */
static struct bytes
beginning(struct bytes b)
{
	size_t n = 0;

	for (int lines = 0; n < b.n && n < TEXT && lines < LINES; n++)
		lines += b.p[n] == '\n';
	while (n < b.n && n > 0 && b.p[n - 1] != '\n' && b.p[n - 1] != ' ')
		n--;
	if (n == 0)
		n = b.n < TEXT ? b.n : TEXT;
	return bytes_cut(b, 0, n);
}

/* the value of a header of HTTP; empty: there is none */
static struct bytes
header(struct bytes b, const char *name)
{
	size_t len = strlen(name);

	for (size_t at = 0; at + len < b.n; at++) {
		size_t end = at + len;
		if (strncasecmp((const char *)b.p + at, name, len) != 0)
			continue;
		while (end < b.n && b.p[end] != '\r' && b.p[end] != '\n')
			end++;
		return bytes_cut(b, at + len, end - at - len);
	}
	return (struct bytes){ 0 };
}

/* by who it says it is, whatever stands in front */
static bool
add_http(struct draft *d, struct bytes b)
{
	static const char *const names[] = {
		"\r\nServer: ", "\r\nWWW-Authenticate: ", "\r\nX-Powered-By: "
	};

	if (!bytes_starts(b, BYTES("HTTP/1.")))
		return false;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct bytes value = header(b, names[i]);
		if (value.n == 0)
			continue;
		buf_str(&d->pattern, "^HTTP/1\\.[01] \\d\\d\\d[^\\r\\n]*\\r\\n"
		                     "(?:[^\\r\\n]+\\r\\n)*?");
		add_literals(&d->pattern, bytes_str(names[i] + 2));
		add_text(d, bytes_cut(value, 0, TEXT));
		return true;
	}
	return false;
}

static bool
matches(struct draft *d, struct bytes answer)
{
	struct arena arena = { 0 };
	struct regex *re = regex_new(&arena, buf_view(&d->pattern), 0);
	struct regex_scratch *scratch = regex_scratch_new(REGEX_INTERPRETER);
	struct regex_groups groups;
	struct err err;
	size_t at;

	bool ok = regex_compile(re, &at, &err) &&
	          regex_match(re, scratch, answer, &groups) == REGEX_HIT &&
	          bytes_eq(groups.v[1], buf_view(&d->version));
	regex_free(re);
	regex_scratch_free(scratch);
	arena_release(&arena);
	return ok;
}

void
draft_make(struct draft *d, struct bytes answer)
{
	struct bytes text = beginning(answer);

	buf_clear(&d->pattern);
	buf_clear(&d->version);
	if (!add_http(d, answer)) {
		buf_byte(&d->pattern, '^');
		if (is_text(text))
			add_text(d, text);
		else
			add_literals(&d->pattern, bytes_cut(answer, 0, BINARY));
	}
	if (matches(d, answer))
		return;
	/* a guess went wrong: what it says is surely what it says */
	buf_clear(&d->pattern);
	buf_clear(&d->version);
	buf_byte(&d->pattern, '^');
	add_literals(&d->pattern, bytes_cut(answer, 0, SURE));
}

void
draft_release(struct draft *d)
{
	buf_release(&d->pattern);
	buf_release(&d->version);
}
