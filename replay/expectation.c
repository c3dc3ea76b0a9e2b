#include "replay/expectation.h"

#include "base/addr.h"
#include "base/text.h"
#include "base/xalloc.h"
#include "replay/schema.h"

#include <stdlib.h>
#include <string.h>

/* types of objects, the keys that tell them apart, and what is made of them */
static const struct kind {
	const char *type;
	const char *key[4];
	bool expected; /* each that is found must be expected */
	bool repeated; /* there may be several of one key */
} kinds[] = {
	{ "service", { "addr", "port", "proto" }, true, false },
	{ "host", { "addr" }, false, false },
	{ "change", { "addr", "port", "proto", "field" }, false, true },
};
enum { N_KINDS = sizeof(kinds) / sizeof(kinds[0]) };

/* keys that are free also where nothing else is, wherever they stand */
static const char *const always_free[] = { "signature", "evidence" };
/* and those that are in objects with two keys: facts of hosts, conflicts */
static const struct {
	const char *mark[2];
	const char *key[3];
} free_inside[] = {
	{ { "what", "value" }, { "from", "file", "frame" } },
	{ { "kept", "other" }, { "file" } },
};
enum { N_INSIDE = sizeof(free_inside) / sizeof(free_inside[0]) };

struct wanted {
	json_t *object;
	char *key;
	unsigned line;
	struct bytes text; /* of the line, in the expectation's own copy */
};

struct expectation {
	struct wanted *v;
	size_t n, cap;
	json_t *index; /* of `v`, by key */
	struct buf text;
};

static const struct kind *
kind_of(const json_t *object)
{
	const char *type = json_string_value(json_object_get(object, "type"));

	for (size_t i = 0; type != NULL && i < N_KINDS; i++)
		if (strcmp(kinds[i].type, type) == 0)
			return &kinds[i];
	return NULL;
}

/* what is absent or of no use as a key; NULL: nothing */
static const char *
lacks(const struct kind *k, const json_t *object)
{
	struct addr addr;

	for (size_t i = 0; i < 4 && k->key[i] != NULL; i++) {
		const json_t *v = json_object_get(object, k->key[i]);
		if (!json_is_string(v) && !json_is_integer(v))
			return k->key[i];
	}
	const char *text = json_string_value(json_object_get(object, "addr"));
	return text != NULL && addr_parse(text, &addr) ? NULL : "addr";
}

/* "service 192.0.2.10 22 tcp", the same for every way to write an address */
static char *
key_of(const struct kind *k, const json_t *object, unsigned nth)
{
	struct buf text = { 0 };
	char form[ADDR_TEXT_MAX];
	struct addr addr = { { 0 } };

	addr_parse(json_string_value(json_object_get(object, "addr")), &addr);
	buf_printf(&text, "%s %s", k->type, addr_format(&addr, form));
	for (size_t i = 1; i < 4 && k->key[i] != NULL; i++) {
		const json_t *v = json_object_get(object, k->key[i]);
		if (json_is_integer(v))
			buf_printf(
			    &text, " %lld", (long long)json_integer_value(v));
		else
			buf_printf(&text, " %s", json_string_value(v));
	}
	if (k->repeated)
		buf_printf(&text, " %u", nth);
	char *key = xstrdup(buf_cstr(&text));
	buf_release(&text);
	return key;
}

/* NULL: nothing of it is expected; so it is without an expectation */
static const struct wanted *
find(const struct expectation *e, const char *key)
{
	const json_t *i = e != NULL ? json_object_get(e->index, key) : NULL;

	return i != NULL ? &e->v[json_integer_value(i)] : NULL;
}

/* the key of what is not there yet; of what may not be repeated, any */
static char *
next_key(const struct expectation *e, const struct kind *k, const json_t *o)
{
	char *key = key_of(k, o, 0);

	for (unsigned nth = 1; k->repeated && find(e, key) != NULL; nth++) {
		free(key);
		key = key_of(k, o, nth);
	}
	return key;
}

static bool
is_passed_over(const json_t *object)
{
	const char *type = json_string_value(json_object_get(object, "type"));

	return type != NULL &&
	       (strcmp(type, "run") == 0 || strcmp(type, "end") == 0);
}

/* takes over `object` when it returns true */
static bool
add(struct expectation *e, json_t *schema, json_t *object, unsigned line,
    struct bytes text, struct err *err)
{
	const struct kind *k = kind_of(object);
	const char *missing;

	if (k == NULL)
		return err_set(
		    err, "\"type\" is to be service, host or change");
	if ((missing = lacks(k, object)) != NULL)
		return err_set(
		    err, "a %s without a good \"%s\"", k->type, missing);
	char *unknown =
	    schema_unknown_key(schema, schema_of_type(schema, k->type), object);
	if (unknown != NULL) {
		err_set(err, "a %s has no \"%s\"", k->type, unknown);
		free(unknown);
		return false;
	}
	char *key = next_key(e, k, object);
	const struct wanted *twin = find(e, key);
	if (twin != NULL) {
		free(key);
		return err_set(
		    err, "the same %s as in line %u", k->type, twin->line);
	}
	json_object_set_new(e->index, key, json_integer((json_int_t)e->n));
	e->v = xgrow(e->v, e->n, &e->cap, sizeof(*e->v));
	e->v[e->n++] = (struct wanted){ object, key, line, text };
	return true;
}

static bool
take_line(struct expectation *e, json_t *schema, struct bytes text,
    unsigned line, struct err *err)
{
	json_error_t why;
	json_t *object;

	if (text_is_blank(text))
		return true;
	object = json_loadb(
	    (const char *)text.p, text.n, JSON_REJECT_DUPLICATES, &why);
	if (object == NULL)
		return err_set(err, "no good JSON: %s", why.text);
	if (!is_passed_over(object) && add(e, schema, object, line, text, err))
		return true;
	bool ok = is_passed_over(object);
	json_decref(object);
	return ok;
}

struct expectation *
expectation_read(json_t *schema, struct bytes text, struct err *err)
{
	struct expectation *e = xcalloc(1, sizeof(*e));
	unsigned line = 0;
	size_t at = 0;

	e->index = json_object();
	buf_add(&e->text, text);
	text = buf_view(&e->text);
	while (at < text.n) {
		struct bytes rest = bytes_cut(text, at, text.n);
		const uint8_t *end = memchr(rest.p, '\n', rest.n);
		if (end != NULL)
			rest.n = (size_t)(end - rest.p);
		at += rest.n + 1;
		if (!take_line(e, schema, rest, ++line, err)) {
			err_wrap(err, "line %u", line);
			expectation_free(e);
			return NULL;
		}
	}
	return e;
}

void
expectation_free(struct expectation *e)
{
	if (e == NULL)
		return;
	for (size_t i = 0; i < e->n; i++) {
		json_decref(e->v[i].object);
		free(e->v[i].key);
	}
	json_decref(e->index);
	free(e->v);
	buf_release(&e->text);
	free(e);
}

/* one object that is compared */
struct comparing {
	bool strict;
	mismatch_fn *sink; /* NULL: only whether there is any */
	void *ctx;
	struct mismatch m;
	struct buf path;
	size_t n;
};

static void
tell(struct comparing *c, const json_t *want, const json_t *got, bool is_list)
{
	c->n++;
	if (c->sink == NULL)
		return;
	c->m.key = buf_cstr(&c->path);
	c->m.want_value = want;
	c->m.got_value = got;
	c->m.is_list = is_list;
	c->sink(c->ctx, &c->m);
}

static bool
is_among(const char *key, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n && list[i] != NULL; i++)
		if (strcmp(key, list[i]) == 0)
			return true;
	return false;
}

static bool
is_free(const json_t *object, const char *key)
{
	for (size_t i = 0; i < N_INSIDE; i++)
		if (json_object_get(object, free_inside[i].mark[0]) != NULL &&
		    json_object_get(object, free_inside[i].mark[1]) != NULL &&
		    is_among(key, free_inside[i].key, 3))
			return true;
	return is_among(
	    key, always_free, sizeof(always_free) / sizeof(always_free[0]));
}

/* a copy without what is free in any case */
static json_t *
stripped(const json_t *value)
{
	json_t *v = (json_t *)(uintptr_t)value, *copy, *inner;
	const char *key;
	size_t i;

	if (json_is_array(value)) {
		copy = json_array();
		json_array_foreach(v, i, inner)
		    json_array_append_new(copy, stripped(inner));
		return copy;
	}
	if (!json_is_object(value))
		return json_incref(v);
	copy = json_object();
	json_object_foreach(v, key, inner)
	{
		if (!is_free(value, key))
			json_object_set_new(copy, key, stripped(inner));
	}
	return copy;
}

static void compare(struct comparing *c, const json_t *want, const json_t *got);

static bool
equal(const struct comparing *c, const json_t *want, const json_t *got)
{
	struct comparing quiet = { .strict = c->strict };

	compare(&quiet, want, got);
	buf_release(&quiet.path);
	return quiet.n == 0;
}

/* those of `from` that have no partner in `other`, each with another one */
static json_t *
left_over(const struct comparing *c, const json_t *from, const json_t *other,
    bool from_is_want)
{
	size_t n = json_array_size(other);
	bool *used = xcalloc(n > 0 ? n : 1, sizeof(*used));
	json_t *left = json_array();

	for (size_t i = 0; i < json_array_size(from); i++) {
		json_t *a = json_array_get(from, i);
		size_t k = 0;
		for (; k < n; k++) {
			json_t *b = json_array_get(other, k);
			if (!used[k] && equal(c, from_is_want ? a : b,
			                    from_is_want ? b : a))
				break;
		}
		if (k < n)
			used[k] = true;
		else
			json_array_append_new(left, stripped(a));
	}
	free(used);
	return left;
}

static void
compare_lists(struct comparing *c, const json_t *want, const json_t *got)
{
	size_t n = json_array_size(want), same = 0;

	while (same < n && same < json_array_size(got) &&
	       equal(c, json_array_get(want, same), json_array_get(got, same)))
		same++;
	if (same == n && same == json_array_size(got))
		return;
	json_t *lacking = left_over(c, want, got, true);
	json_t *more = left_over(c, got, want, false);

	if (json_array_size(lacking) + json_array_size(more) > 0)
		tell(c, lacking, more, true);
	else if (c->strict) /* the order is another one */
		tell(c, want, got, false);
	json_decref(lacking);
	json_decref(more);
}

static void
compare_objects(struct comparing *c, const json_t *want, const json_t *got)
{
	json_t *w = (json_t *)(uintptr_t)want, *g = (json_t *)(uintptr_t)got;
	size_t n = c->path.n;
	const char *key;
	json_t *value;

	json_object_foreach(w, key, value)
	{
		buf_printf(&c->path, "%s%s", n > 0 ? "." : "", key);
		compare(c, value, json_object_get(got, key));
		c->path.n = n;
	}
	if (!c->strict)
		return;
	json_object_foreach(g, key, value)
	{
		if (json_object_get(want, key) != NULL || is_free(got, key))
			continue;
		buf_printf(&c->path, "%s%s", n > 0 ? "." : "", key);
		tell(c, NULL, value, false);
		c->path.n = n;
	}
}

static void
compare(struct comparing *c, const json_t *want, const json_t *got)
{
	if (json_is_null(want) && got == NULL)
		return;
	if (json_is_object(want) && json_is_object(got))
		compare_objects(c, want, got);
	else if (json_is_array(want) && json_is_array(got))
		compare_lists(c, want, got);
	else if (got == NULL || !json_equal(want, got))
		tell(c, json_is_null(want) ? NULL : want, got, false);
}

/* what was found, by key */
static json_t *
index_of(json_t *found)
{
	json_t *index = json_object();

	for (size_t i = 0; i < json_array_size(found); i++) {
		json_t *o = json_array_get(found, i);
		const struct kind *k = kind_of(o);
		if (k == NULL || lacks(k, o) != NULL)
			continue;
		char *key = key_of(k, o, 0);
		for (unsigned nth = 1;
		     k->repeated && json_object_get(index, key) != NULL;
		     nth++) {
			free(key);
			key = key_of(k, o, nth);
		}
		json_object_set(index, key, o);
		free(key);
	}
	return index;
}

static size_t
compare_one(const struct wanted *w, const json_t *got, bool strict,
    mismatch_fn *sink, void *ctx)
{
	struct comparing c = { .strict = strict,
		.sink = sink,
		.ctx = ctx,
		.m = { .want = w->object, .got = got, .line = w->line } };

	if (got == NULL) {
		if (sink != NULL)
			sink(ctx, &c.m);
		return 1;
	}
	/* the key is the same, however it is written */
	json_t *want = json_copy(w->object);
	json_object_set(want, "addr", json_object_get(got, "addr"));
	compare_objects(&c, want, got);
	json_decref(want);
	buf_release(&c.path);
	return c.n;
}

size_t
expectation_compare(const struct expectation *e, json_t *found, bool strict,
    mismatch_fn *sink, void *ctx)
{
	json_t *index = index_of(found);
	const char *key;
	json_t *got;
	size_t n = 0;

	for (size_t i = 0; i < e->n; i++)
		n += compare_one(&e->v[i], json_object_get(index, e->v[i].key),
		    strict, sink, ctx);
	json_object_foreach(index, key, got)
	{
		if (find(e, key) != NULL ||
		    (!strict && !kind_of(got)->expected))
			continue;
		struct mismatch m = { .got = got };
		sink(ctx, &m);
		n++;
	}
	json_decref(index);
	return n;
}

/* what was found, with the keys that `want` asks for alone */
static json_t *
narrowed(const json_t *want, const json_t *got)
{
	json_t *w = (json_t *)(uintptr_t)want, *out = json_object(), *value;
	const char *key;

	json_object_foreach(w, key, value)
	{
		json_t *now = json_object_get(got, key);
		if (now == NULL)
			json_object_set_new(out, key, json_null());
		else if (json_is_object(value) && json_is_object(now))
			json_object_set_new(out, key, narrowed(value, now));
		else
			json_object_set_new(out, key, stripped(now));
	}
	return out;
}

static void
put_line(struct buf *out, json_t *object)
{
	char *text = json_dumps(object, 0);

	buf_str(out, text);
	buf_byte(out, '\n');
	free(text);
	json_decref(object);
}

void
expectation_write(
    const struct expectation *e, json_t *found, bool strict, struct buf *out)
{
	json_t *index = index_of(found), *got;
	const char *key;

	for (size_t i = 0; e != NULL && !strict && i < e->n; i++) {
		const struct wanted *w = &e->v[i];
		got = json_object_get(index, w->key);
		if (got == NULL)
			continue;
		if (compare_one(w, got, false, NULL, NULL) > 0) {
			put_line(out, narrowed(w->object, got));
		} else {
			buf_add(out, w->text);
			buf_byte(out, '\n');
		}
	}
	bool partial = e != NULL && !strict;
	json_object_foreach(index, key, got)
	{
		if (!partial ||
		    (find(e, key) == NULL && kind_of(got)->expected))
			put_line(out, stripped(got));
	}
	json_decref(index);
}

void
expectation_place(const json_t *object, struct buf *out)
{
	const json_t *port = json_object_get(object, "port");
	const char *addr = json_string_value(json_object_get(object, "addr"));
	const char *proto = json_string_value(json_object_get(object, "proto"));

	buf_str(out, addr != NULL ? addr : "?");
	if (json_is_integer(port))
		buf_printf(out, " %lld/%s", (long long)json_integer_value(port),
		    proto != NULL ? proto : "?");
}
