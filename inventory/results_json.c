/*
 * JSON as hark and masscan write it.  One is an object a line, the other a
 * list of objects in which commas are missing or left over, and that may end
 * with {finished: 1}.  So a file is taken as objects with anything like
 * blanks, commas, brackets and a byte order mark between them.
 */
#include "inventory/results_objects.h"

#include "base/buf.h"
#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

struct objects {
	struct results *results;
	struct buf object; /* the one at hand, up to RESULT_BYTES_MAX */
	uint64_t line;     /* of the byte at hand */
	uint64_t begun;    /* line where the object began */
	unsigned depth;    /* of braces; 0: between objects */
	bool in_string, escaped;
	bool too_long;
	bool strange; /* something that is no object, already told */
};

static results_object_fn *const kinds[] = {
	results_hark_object,
	results_masscan_object,
};

const char *
results_member(struct results *r, const json_t *object, const char *key)
{
	return results_text(r, json_string_value(json_object_get(object, key)));
}

bool
results_member_port(const json_t *object, uint16_t *port)
{
	const json_t *v = json_object_get(object, "port");
	json_int_t n = json_integer_value(v);

	*port = (uint16_t)n;
	return json_is_integer(v) && n >= 0 && n <= 65535;
}

static void
take_object(struct objects *o)
{
	struct bytes text = buf_view(&o->object);
	json_error_t error;
	size_t i = 0;

	if (bytes_starts(text, BYTES("{finished:")))
		return;
	json_t *object = json_loadb((const char *)text.p, text.n, 0, &error);
	if (object == NULL) {
		results_bad(
		    o->results, o->begun, "no good JSON: %s", error.text);
		return;
	}
	while (i < sizeof(kinds) / sizeof(kinds[0]) &&
	       !kinds[i](o->results, object, o->line))
		i++;
	if (i == sizeof(kinds) / sizeof(kinds[0]))
		results_bad(o->results, o->begun,
		    "neither a result of hark nor of masscan");
	json_decref(object);
}

static void
keep(struct objects *o, uint8_t c)
{
	if (o->object.n < RESULT_BYTES_MAX)
		buf_byte(&o->object, c);
	else
		o->too_long = true;
}

static void
end_object(struct objects *o)
{
	if (o->too_long)
		results_bad(o->results, o->begun,
		    "a result of more than %d bytes", RESULT_BYTES_MAX);
	else
		take_object(o);
	arena_reset(results_arena(o->results));
	buf_clear(&o->object);
	o->too_long = false;
}

static void
feed_inside(struct objects *o, uint8_t c)
{
	keep(o, c);
	if (o->in_string) {
		if (o->escaped || c == '\\')
			o->escaped = !o->escaped;
		else if (c == '"')
			o->in_string = false;
	} else if (c == '"') {
		o->in_string = true;
	} else if (c == '{') {
		o->depth++;
	} else if (c == '}' && --o->depth == 0) {
		end_object(o);
	}
}

/* a byte in front of an object, or behind one */
static void
feed_between(struct objects *o, uint8_t c)
{
	if (c == '{') {
		o->begun = o->line;
		o->depth = 1;
		o->strange = false;
		keep(o, c);
	} else if (c == '\0' || strchr(" \t\r\n,[]\xef\xbb\xbf", c) == NULL) {
		if (!o->strange)
			results_bad(o->results, o->line,
			    "something that is no JSON object");
		o->strange = true;
	}
}

static void *
objects_open(struct results *r)
{
	struct objects *o = xcalloc(1, sizeof(*o));

	o->results = r;
	o->line = 1;
	return o;
}

static void
objects_feed(void *state, struct bytes piece)
{
	struct objects *o = state;

	for (size_t i = 0; i < piece.n; i++) {
		if (o->depth > 0)
			feed_inside(o, piece.p[i]);
		else
			feed_between(o, piece.p[i]);
		o->line += piece.p[i] == '\n';
	}
}

static void
objects_end(void *state)
{
	struct objects *o = state;

	if (o->depth > 0)
		results_bad(o->results, o->begun, "the last result is cut off");
}

static void
objects_close(void *state)
{
	struct objects *o = state;

	buf_release(&o->object);
	free(o);
}

const struct results_reader results_json = {
	objects_open,
	objects_feed,
	objects_end,
	objects_close,
};
