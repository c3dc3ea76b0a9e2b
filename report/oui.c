#include "report/oui.h"

#include "base/arena.h"
#include "base/text.h"
#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

enum { DIGITS = 6, UNKNOWN = 1 << 24, LINE_MAX_BYTES = 512 };

struct vendor {
	uint32_t prefix;
	struct bytes name; /* in the arena; nothing: not found */
};

struct oui {
	struct arena names;
	struct vendor *v; /* once read: by prefix, each one time */
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

static int
by_prefix(const void *a, const void *b)
{
	const struct vendor *x = a, *y = b;

	return (x->prefix > y->prefix) - (x->prefix < y->prefix);
}

static struct vendor *
vendor_of(const struct oui *o, uint32_t prefix)
{
	struct vendor key = { .prefix = prefix };

	return o->n == 0 ? NULL
	                 : bsearch(&key, o->v, o->n, sizeof(*o->v), by_prefix);
}

static void
sort(struct oui *o)
{
	size_t kept = 0;

	if (o->n > 0)
		qsort(o->v, o->n, sizeof(*o->v), by_prefix);
	for (size_t i = 0; i < o->n; i++)
		if (kept == 0 || o->v[kept - 1].prefix != o->v[i].prefix)
			o->v[kept++] = o->v[i];
	o->n = kept;
}

/* 00-22-72   (hex)<TAB><TAB>American Micro-Fuel Device Corp. */
static void
read_line(struct oui *o, const char *line)
{
	static const char mark[] = "(hex)";
	const char *at =
	    text_hex((unsigned char)line[0]) < 0 ? NULL : strstr(line, mark);
	struct vendor *v;

	if (at == NULL ||
	    (v = vendor_of(o, prefix_of(line, (size_t)(at - line)))) == NULL)
		return;
	at += sizeof(mark) - 1;
	at += strspn(at, "\t ");
	size_t n = strcspn(at, "\r\n");
	while (n > 0 && at[n - 1] == ' ')
		n--;
	v->name =
	    arena_bytes(&o->names, (struct bytes){ (const uint8_t *)at, n });
}

struct oui *
oui_new(void)
{
	return xcalloc(1, sizeof(struct oui));
}

void
oui_free(struct oui *o)
{
	if (o == NULL)
		return;
	arena_release(&o->names);
	free(o->v);
	free(o);
}

void
oui_want(struct oui *o, const char *mac)
{
	uint32_t prefix = prefix_of(mac, strlen(mac));

	if (prefix == UNKNOWN)
		return;
	if (o->n == o->cap)
		sort(o); /* few makers have many cards */
	o->v = xgrow(o->v, o->n, &o->cap, sizeof(*o->v));
	o->v[o->n++] = (struct vendor){ .prefix = prefix };
}

bool
oui_read(struct oui *o, FILE *list)
{
	char line[LINE_MAX_BYTES];
	bool begun = true, any = false;

	sort(o);
	while (fgets(line, sizeof(line), list) != NULL) {
		if (begun)
			read_line(o, line);
		begun = strchr(line, '\n') != NULL;
		any = true;
	}
	return any;
}

struct bytes
oui_find(const struct oui *o, const char *mac)
{
	const struct vendor *v =
	    o != NULL ? vendor_of(o, prefix_of(mac, strlen(mac))) : NULL;

	return v != NULL ? v->name : (struct bytes){ 0 };
}
