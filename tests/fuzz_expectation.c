/* fuzz_expectation: lines that people wrote, against what they say */
#include "replay/expectation.h"
#include "replay/schema.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void
ignore(void *ctx, const struct mismatch *m)
{
	(void)ctx;
	assert(m->want != NULL || m->got != NULL);
}

/* the lines as objects; what is no JSON is left out */
static json_t *
objects_of(struct bytes text)
{
	json_t *all = json_array();

	while (text.n > 0) {
		const uint8_t *end = memchr(text.p, '\n', text.n);
		size_t k = end != NULL ? (size_t)(end - text.p) : text.n;
		json_t *o = json_loadb((const char *)text.p, k, 0, NULL);
		if (json_is_object(o))
			json_array_append(all, o);
		json_decref(o);
		text = bytes_cut(text, k + 1, text.n);
	}
	return all;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const struct bytes text = { data, n };
	json_t *schema = schema_load(), *found = objects_of(text);
	struct buf out = { 0 };
	struct err err;
	struct expectation *e = expectation_read(schema, text, &err);

	if (e != NULL) {
		expectation_compare(e, found, false, ignore, NULL);
		expectation_compare(e, found, true, ignore, NULL);
		expectation_write(e, found, false, &out);
		expectation_write(e, found, true, &out);
	}
	expectation_free(e);
	buf_release(&out);
	json_decref(schema);
	json_decref(found);
	return 0;
}
