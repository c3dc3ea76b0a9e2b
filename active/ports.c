#include "active/ports.h"

#include "base/xalloc.h"
#include "match/builtin.h"

#include <ctype.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

enum { ITEM_MAX = 64 };

/* what an item without a range means, and what is known of ports */
struct context {
	struct portset *set;
	const struct port_names *names;
	unsigned protos; /* of the items from here on */
	struct err *err;
};

static bool
has_proto(const struct context *c, unsigned p)
{
	return c->protos >> p & 1;
}

/* digits at *t; false when the number is no port */
static bool
number(const char **t, unsigned absent, unsigned *v)
{
	if (!isdigit((unsigned char)**t)) {
		*v = absent;
		return true;
	}
	for (*v = 0; isdigit((unsigned char)**t) && *v <= 65535; ++*t)
		*v = *v * 10 + (unsigned)(**t - '0');
	return *v >= 1 && *v <= 65535;
}

static bool
range(const char *text, unsigned *lo, unsigned *hi, struct err *err)
{
	const char *t = text;
	bool ok = number(&t, 1, lo);

	*hi = *lo;
	if (ok && *t == '-') {
		t++;
		ok = number(&t, 65535, hi);
	}
	if (!ok)
		return err_set(err, "a port is a number from 1 to 65535");
	if (*t != '\0' || t == text)
		return err_set(err, "%s is no port and no range", text);
	if (*lo > *hi)
		return err_set(err, "the range %s goes downwards", text);
	return true;
}

static bool
add_range(struct context *c, const char *text)
{
	unsigned lo, hi;

	if (!range(text, &lo, &hi, c->err))
		return false;
	for (unsigned p = PROTO_TCP; p <= PROTO_UDP; p++)
		if (has_proto(c, p))
			portset_add(c->set, (enum proto)p, lo, hi);
	return true;
}

/* ports from lo to hi whose name is as the pattern; the number of them */
static size_t
add_named(struct context *c, const char *pattern, unsigned lo, unsigned hi)
{
	size_t n = 0;

	for (unsigned p = PROTO_TCP; p <= PROTO_UDP; p++)
		for (unsigned i = lo; has_proto(c, p) && i <= hi; i++) {
			const char *name = port_names_find(
			    c->names, (enum proto)p, (uint16_t)i);
			if (name == NULL || fnmatch(pattern, name, 0) != 0)
				continue;
			portset_add(c->set, (enum proto)p, i, i);
			n++;
		}
	return n;
}

static bool
add_bracketed(struct context *c, char *text)
{
	unsigned lo, hi;
	size_t n = strlen(text);

	if (n < 2 || text[n - 1] != ']')
		return err_set(c->err, "%s lacks its ]", text);
	text[n - 1] = '\0';
	if (!range(text + 1, &lo, &hi, c->err))
		return false;
	add_named(c, "*", lo, hi);
	return true;
}

static bool
add_name(struct context *c, const char *name)
{
	if (add_named(c, name, 1, 65535) > 0)
		return true;
	return err_set(c->err, "no port is called %s", name);
}

/* takes the prefix off an item, and keeps what it says */
static bool
prefix(struct context *c, char **item)
{
	static const char letters[] = { [PROTO_TCP] = 'T', [PROTO_UDP] = 'U' };

	if ((*item)[0] == '\0' || (*item)[1] != ':')
		return true;
	for (unsigned p = PROTO_TCP; p <= PROTO_UDP; p++)
		if ((*item)[0] == letters[p]) {
			c->protos = 1U << p;
			*item += 2;
			return true;
		}
	return err_set(c->err, "%.2s is no protocol; T: and U: are", *item);
}

static bool
add_item(struct context *c, char *item)
{
	if (!prefix(c, &item))
		return false;
	if (*item == '\0')
		return err_set(c->err, "a port or a range is expected");
	if (*item == '[')
		return add_bracketed(c, item);
	if (strspn(item, "0123456789-") == strlen(item))
		return add_range(c, item);
	return add_name(c, item);
}

bool
ports_parse(struct portset *s, const char *text, unsigned protos,
    const struct port_names *names, struct err *err)
{
	struct context c = { s, names, protos, err };

	for (;;) {
		char item[ITEM_MAX];
		size_t n = strcspn(text, ",");
		const char *from = text + strspn(text, " \t");
		const char *to = text + n;

		while (to > from && (to[-1] == ' ' || to[-1] == '\t'))
			to--;
		size_t len = to > from ? (size_t)(to - from) : 0;
		if (len >= sizeof(item))
			return err_set(err, "%.16s... is too long", from);
		memcpy(item, from, len);
		item[len] = '\0';
		if (!add_item(&c, item))
			return false;
		if (text[n] == '\0')
			return true;
		text += n + 1;
	}
}

/* PORT "/" PROTO: the port, or 0 when the line is of another protocol */
static unsigned
top_port(struct bytes line, enum proto proto)
{
	unsigned port = 0;
	size_t i = 0;

	while (i < line.n && isdigit(line.p[i]) && port <= 65535)
		port = port * 10 + (unsigned)(line.p[i++] - '0');
	if (i == line.n || line.p[i] != '/' || port > 65535)
		return 0;
	struct bytes name = bytes_cut(line, i + 1, line.n);
	return bytes_eq(name, bytes_str(proto_name(proto))) ? port : 0;
}

size_t
ports_top(struct portset *s, enum proto proto, size_t n)
{
	struct bytes text = builtin_top_ports.text;
	size_t found = 0;

	while (found < n && text.n > 0) {
		const uint8_t *end = memchr(text.p, '\n', text.n);
		size_t len = end != NULL ? (size_t)(end - text.p) : text.n;
		unsigned port = top_port(bytes_cut(text, 0, len), proto);
		if (port != 0) {
			portset_add(s, proto, port, port);
			found++;
		}
		text = bytes_cut(text, len + 1, text.n);
	}
	return found;
}

struct ports
ports_list(const struct portset *s)
{
	struct ports list = { NULL, 0 };
	size_t cap = 0;

	for (unsigned p = PROTO_TCP; p <= PROTO_UDP; p++)
		for (unsigned i = 1; i <= 65535; i++) {
			if (!portset_has(s, (enum proto)p, (uint16_t)i))
				continue;
			list.v = xgrow(list.v, list.n, &cap, sizeof(*list.v));
			list.v[list.n++] =
			    (struct port){ (uint16_t)i, (enum proto)p };
		}
	return list;
}

void
ports_release(struct ports *p)
{
	free(p->v);
	*p = (struct ports){ 0 };
}
