#include "cli/test_trial.h"

#include "base/os.h"
#include "base/save.h"
#include "base/text.h"
#include "base/xalloc.h"
#include "cli/file.h"
#include "cli/findings.h"
#include "cli/reading.h"
#include "replay/expectation.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

enum { VALUE_MAX = 600 }; /* shown of a value, in bytes */

const char *
trial_name(const struct trial *t)
{
	const struct fixture *f = t->fixture;

	return f->capture != NULL ? f->capture : f->expected;
}

void
trial_release(struct trial *t)
{
	buf_release(&t->why);
}

/* a line of what came of it, made printable */
static void __attribute__((format(printf, 2, 3)))
explain(struct trial *t, const char *fmt, ...)
{
	va_list ap;
	char *raw;

	va_start(ap, fmt);
	int n = vasprintf(&raw, fmt, ap);
	va_end(ap);
	if (n < 0)
		out_of_memory();
	text_add(&t->why, (struct bytes){ (uint8_t *)raw, (size_t)n });
	buf_byte(&t->why, '\n');
	free(raw);
}

static void
end(struct trial *t, enum verdict verdict, const char *path, const char *why)
{
	t->verdict = verdict;
	explain(t, "%s: %s", path, why);
}

static void
explain_value(struct trial *t, const char *head, const json_t *value)
{
	char *text = value != NULL ? json_dumps(value, JSON_ENCODE_ANY) : NULL;
	size_t n = text != NULL ? strlen(text) : 0;

	if (text == NULL)
		explain(t, "%s(absent)", head);
	else if (n > VALUE_MAX)
		explain(t, "%s%.*s... (%zu bytes)", head, VALUE_MAX, text, n);
	else
		explain(t, "%s%s", head, text);
	free(text);
}

static void
explain_items(struct trial *t, const char *head, const json_t *list)
{
	for (size_t i = 0; i < json_array_size(list); i++)
		explain_value(t, head, json_array_get(list, i));
}

/* which line of which signature file spoke for it, and about which bytes */
static void
explain_signature(struct trial *t, const json_t *got)
{
	const char *line = json_string_value(json_object_get(got, "signature"));
	const json_t *from =
	    json_array_get(json_object_get(got, "evidence"), 0);
	const json_t *frames = json_object_get(from, "frames");
	const char *bytes = json_string_value(json_object_get(from, "bytes"));

	if (line == NULL)
		return;
	if (frames == NULL || bytes == NULL)
		explain(t, "  matched by %s", line);
	else
		explain(t, "  matched by %s in frames %lld-%lld: %s", line,
		    (long long)json_integer_value(json_array_get(frames, 0)),
		    (long long)json_integer_value(json_array_get(frames, 1)),
		    bytes);
}

/* what an object is, in a few words */
static void
explain_object(struct trial *t, const char *head, const json_t *o)
{
	static const char *const keys[] = { "state", "service", "product",
		"version" };
	struct buf text = { 0 };

	expectation_place(o, &text);
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		const char *v = json_string_value(json_object_get(o, keys[i]));
		if (v != NULL)
			buf_printf(&text, " %s", v);
	}
	explain(t, "%s %s", head, buf_cstr(&text));
	buf_release(&text);
}

/* one trial's differences, object by object */
struct telling {
	struct trial *trial;
	const json_t *last; /* object that is being told of */
};

/* a mismatch_fn */
static void
on_mismatch(void *ctx, const struct mismatch *m)
{
	struct telling *told = ctx;
	struct trial *t = told->trial;
	const char *type = json_string_value(
	    json_object_get(m->want != NULL ? m->want : m->got, "type"));
	struct buf head = { 0 };

	if (m->got == NULL)
		buf_printf(&head, "line %u, not found: %s", m->line, type);
	else if (m->want == NULL)
		buf_printf(&head, "found, not expected: %s", type);
	else
		buf_printf(&head, "line %u: %s", m->line, type);
	if (told->last == NULL || told->last != m->got) {
		explain_object(
		    t, buf_cstr(&head), m->got != NULL ? m->got : m->want);
		explain_signature(t, m->got);
		told->last = m->got;
	}
	buf_release(&head);
	if (m->key == NULL)
		return;
	explain(t, "  %s", m->key);
	if (m->is_list) {
		explain_items(t, "    lacks    ", m->want_value);
		explain_items(t, "    has also ", m->got_value);
	} else {
		explain_value(t, "    expected ", m->want_value);
		explain_value(t, "    got      ", m->got_value);
	}
}

/* NULL when the capture cannot be read to its end: that is told */
static json_t *
find_all(struct trial *t, const struct trial_setup *setup)
{
	const char *path = t->fixture->capture;
	struct pipeline_setup own = setup->pipeline;
	json_t *found = NULL;
	struct err err;

	own.keylog = t->fixture->keylog;
	struct pipeline *p = pipeline_new(&own);
	enum read_end got = reading_one(p, path, NULL, &err);
	pipeline_finish(p);
	if (got == READ_WHOLE)
		found = findings_of(p, setup->pipeline.names);
	else if (got == READ_DAMAGED || got == READ_BROKEN)
		end(t, TRIAL_DAMAGED, path, err.text);
	else if (got == READ_REFUSED)
		end(t, TRIAL_BROKEN, path, err.text);
	pipeline_free(p);
	return found;
}

static bool
accept(struct trial *t, const struct expectation *e, json_t *found, bool strict)
{
	const char *path = t->fixture->expected;
	struct buf text = { 0 };
	struct err err;
	struct save s;

	expectation_write(e, found, strict, &text);
	bool ok = save_begin(&s, path, 0666, &err);
	if (ok) {
		fwrite(text.p, 1, text.n, s.out);
		ok = save_end(&s, &err);
	}
	buf_release(&text);
	if (!ok) {
		end(t, TRIAL_BROKEN, path, err.text);
		return false;
	}
	t->verdict = TRIAL_ACCEPTED;
	explain(t, "accepted: %s", path);
	return true;
}

/* `e` is NULL when there is none */
static void
judge(struct trial *t, const struct trial_setup *setup,
    const struct expectation *e)
{
	struct telling told = { .trial = t };
	json_t *found = find_all(t, setup);

	if (found == NULL)
		return;
	bool same = e != NULL && expectation_compare(e, found, setup->strict,
	                             on_mismatch, &told) == 0;
	t->verdict = same ? TRIAL_PASSED : TRIAL_DIFFERENT;
	if (!same && setup->accept)
		accept(t, e, found, setup->strict);
	else if (e == NULL)
		end(t, TRIAL_BROKEN, t->fixture->expected,
		    "there is no such file; --accept writes one");
	json_decref(found);
}

static void
run(struct trial *t, const struct trial_setup *setup)
{
	const struct fixture *f = t->fixture;
	struct expectation *e = NULL;
	struct buf text = { 0 };
	struct err err;

	if (f->trouble.text[0] != '\0') {
		t->verdict = TRIAL_BROKEN;
		explain(t, "%s", f->trouble.text);
		return;
	}
	bool ok = !f->has_expected ||
	          (file_read(f->expected, EXPECTATION_BYTES_MAX, &text, &err) &&
	              (e = expectation_read(
	                   setup->schema, buf_view(&text), &err)) != NULL);
	if (ok)
		judge(t, setup, e);
	else
		end(t, TRIAL_BROKEN, f->expected, err.text);
	expectation_free(e);
	buf_release(&text);
}

void
trial_run(struct trial *t, const struct trial_setup *setup)
{
	uint64_t begin = os_wall_us();

	run(t, setup);
	t->took_us = os_wall_us() - begin;
}
