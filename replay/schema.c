#include "replay/schema.h"

#include "base/buf.h"
#include "base/xalloc.h"

#include <assert.h>
#include <string.h>

json_t *
schema_load(void)
{
	struct bytes text = builtin_schema.text;
	json_t *schema = json_loadb((const char *)text.p, text.n, 0, NULL);

	assert(schema != NULL);
	return schema;
}

json_t *
schema_of_type(json_t *schema, const char *type)
{
	json_t *defs = json_object_get(schema, "$defs");
	json_t *shape = json_object_get(defs, type);

	/* the others are parts of objects */
	json_t *own = json_object_get(shape, "properties");
	const char *means = json_string_value(
	    json_object_get(json_object_get(own, "type"), "const"));
	return means != NULL && strcmp(means, type) == 0 ? shape : NULL;
}

/* what "$ref" points to: always "#/$defs/NAME" */
static json_t *
resolve(json_t *schema, json_t *shape)
{
	static const char defs[] = "#/$defs/";
	const char *ref = json_string_value(json_object_get(shape, "$ref"));

	if (ref == NULL || strncmp(ref, defs, sizeof(defs) - 1) != 0)
		return shape;
	return json_object_get(
	    json_object_get(schema, "$defs"), ref + sizeof(defs) - 1);
}

static bool find(
    json_t *schema, json_t *shape, const json_t *value, struct buf *path);

static bool
find_in_object(
    json_t *schema, json_t *shape, const json_t *object, struct buf *path)
{
	json_t *known = json_object_get(shape, "properties");
	void *at = json_object_iter((json_t *)(uintptr_t)object);
	size_t n = path->n;

	for (; at != NULL;
	     at = json_object_iter_next((json_t *)(uintptr_t)object, at)) {
		const char *key = json_object_iter_key(at);
		json_t *inner = json_object_get(known, key);
		buf_printf(path, "%s%s", n > 0 ? "." : "", key);
		if (inner == NULL ||
		    find(schema, inner, json_object_iter_value(at), path))
			return true;
		path->n = n;
	}
	return false;
}

/* where an unknown key is found, `path` says where */
static bool
find(json_t *schema, json_t *shape, const json_t *value, struct buf *path)
{
	json_t *all = resolve(schema, shape);
	const json_t *item;
	size_t i;

	if (json_is_object(value) && json_object_get(all, "properties"))
		return find_in_object(schema, all, value, path);
	if (!json_is_array(value))
		return false;
	for (i = 0; (item = json_array_get(value, i)) != NULL; i++)
		if (find(schema, json_object_get(all, "items"), item, path))
			return true;
	return false;
}

char *
schema_unknown_key(json_t *schema, json_t *shape, const json_t *object)
{
	struct buf path = { 0 };
	char *key = NULL;

	if (find(schema, shape, object, &path))
		key = xstrdup(buf_cstr(&path));
	buf_release(&path);
	return key;
}
