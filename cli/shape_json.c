#include "cli/shape_json.h"

void
shape_json_put(json_t *o, const struct shape *s)
{
	for (unsigned n = 0; n < SHAPE_NAMES; n++)
		if (s->name[n][0] != '\0')
			json_object_set_new(o,
			    shape_name_key((enum shape_name)n),
			    json_string(s->name[n]));
	for (unsigned t = 0; t < SHAPE_TRAITS; t++)
		if (shape_has(s, (enum shape_trait)t))
			json_object_set_new(o,
			    shape_trait_key((enum shape_trait)t),
			    json_integer((json_int_t)s->trait[t]));
}

static bool
read_name(
    struct shape *s, enum shape_name n, const json_t *value, struct err *err)
{
	const char *text = json_string_value(value);

	return value == NULL || (text != NULL && shape_set_name(s, n, text)) ||
	       err_set(err, "\"%s\" is no name of a host", shape_name_key(n));
}

static bool
read_trait(
    struct shape *s, enum shape_trait t, const json_t *value, struct err *err)
{
	json_int_t v = json_integer_value(value);

	return value == NULL ||
	       (json_is_integer(value) && v >= 0 &&
	           shape_set(s, t, (uint64_t)v)) ||
	       err_set(
	           err, "\"%s\" is nothing that it can be", shape_trait_key(t));
}

bool
shape_json_read(struct shape *s, const json_t *o, struct err *err)
{
	for (unsigned n = 0; n < SHAPE_NAMES; n++)
		if (!read_name(s, (enum shape_name)n,
		        json_object_get(o, shape_name_key((enum shape_name)n)),
		        err))
			return false;
	for (unsigned t = 0; t < SHAPE_TRAITS; t++)
		if (!read_trait(s, (enum shape_trait)t,
		        json_object_get(
		            o, shape_trait_key((enum shape_trait)t)),
		        err))
			return false;
	return true;
}
