#include "report/oui.h"

#include "base/text.h"
#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

enum { DIGITS = 6, UNKNOWN = 1 << 24 };

struct vendor {
	uint32_t prefix;
	struct bytes name;
};

struct oui {
	struct buf text;
	struct vendor *v; /* by prefix */
	size_t n, cap;
};

/* six hexadecimal digits, with anything or nothing between each two */
static uint32_t
prefix_of(const char *s, size_t n)
{
	uint32_t prefix = 0;
	size_t digits = 0;

	for (size_t i = 0; i < n && digits < DIGITS; i++) {
		int value = text_hex((unsigned char)s[i]);
		if (value >= 0) {
			prefix = prefix << 4 | (uint32_t)value;
			digits++;
		} else if (digits % 2 != 0) {
			return UNKNOWN;
		}
	}
	return digits == DIGITS ? prefix : UNKNOWN;
}

/* 00-22-72   (hex)<TAB><TAB>American Micro-Fuel Device Corp. */
static void
read_line(struct oui *o, const char *line, size_t n)
{
	static const char mark[] = "(hex)";
	const char *at = memmem(line, n, mark, sizeof(mark) - 1);

	if (at == NULL)
		return;
	struct vendor v = { .prefix = prefix_of(line, (size_t)(at - line)) };
	const char *end = line + n;
	at += sizeof(mark) - 1;
	while (at < end && (*at == '\t' || *at == ' '))
		at++;
	while (end > at && (end[-1] == '\r' || end[-1] == ' '))
		end--;
	v.name = (struct bytes){ (const uint8_t *)at, (size_t)(end - at) };
	if (v.prefix == UNKNOWN || v.name.n == 0)
		return;
	o->v = xgrow(o->v, o->n, &o->cap, sizeof(*o->v));
	o->v[o->n++] = v;
}

static int
by_prefix(const void *a, const void *b)
{
	const struct vendor *x = a, *y = b;

	return (x->prefix > y->prefix) - (x->prefix < y->prefix);
}

struct oui *
oui_new(struct buf *text)
{
	struct oui *o = xcalloc(1, sizeof(*o));

	o->text = *text;
	*text = (struct buf){ 0 };
	const char *p = (const char *)o->text.p;
	for (size_t left = o->text.n; left > 0;) {
		const char *end = memchr(p, '\n', left);
		size_t n = end != NULL ? (size_t)(end - p) : left;
		read_line(o, p, n);
		n += end != NULL;
		p += n;
		left -= n;
	}
	if (o->n > 0)
		qsort(o->v, o->n, sizeof(*o->v), by_prefix);
	return o;
}

void
oui_free(struct oui *o)
{
	if (o == NULL)
		return;
	buf_release(&o->text);
	free(o->v);
	free(o);
}

struct bytes
oui_find(const struct oui *o, const char *mac)
{
	struct vendor key = { .prefix = prefix_of(mac, strlen(mac)) };

	if (o == NULL || o->n == 0)
		return (struct bytes){ 0 };
	const struct vendor *v =
	    bsearch(&key, o->v, o->n, sizeof(*o->v), by_prefix);
	return v != NULL ? v->name : (struct bytes){ 0 };
}
