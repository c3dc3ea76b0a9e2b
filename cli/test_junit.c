#include "cli/test_junit.h"

#include "base/save.h"
#include "base/text.h"
#include "base/xalloc.h"

#include <libxml/xmlwriter.h>
#include <string.h>

/* how a verdict is told; NULL: the test passed */
static const char *const elements[] = {
	[TRIAL_NOT_RUN] = "skipped",
	[TRIAL_PASSED] = NULL,
	[TRIAL_ACCEPTED] = NULL,
	[TRIAL_DIFFERENT] = "failure",
	[TRIAL_DAMAGED] = "error",
	[TRIAL_BROKEN] = "error",
};

static const xmlChar *
x(const char *s)
{
	return (const xmlChar *)s;
}

/* bytes of anybody, made text */
static void
put(xmlTextWriterPtr w, const char *name, struct bytes value)
{
	struct buf text = { 0 };

	text_add(&text, value);
	xmlTextWriterWriteAttribute(w, x(name), x(buf_cstr(&text)));
	buf_release(&text);
}

static void
put_seconds(xmlTextWriterPtr w, uint64_t us)
{
	xmlTextWriterWriteFormatAttribute(
	    w, x("time"), "%.6f", (double)us / 1000000);
}

static size_t
count(const struct trial *trial, size_t n, const char *element)
{
	size_t k = 0;

	for (size_t i = 0; i < n; i++) {
		const char *own = elements[trial[i].verdict];
		k += own != NULL && strcmp(own, element) == 0;
	}
	return k;
}

static void
put_count(xmlTextWriterPtr w, const char *name, size_t n)
{
	xmlTextWriterWriteFormatAttribute(w, x(name), "%zu", n);
}

static void
write_trial(xmlTextWriterPtr w, const struct trial *t)
{
	const char *path = trial_name(t), *slash = strrchr(path, '/');
	const char *name = slash != NULL ? slash + 1 : path;
	size_t n = slash != NULL ? (size_t)(slash - path) : 1;
	const char *element = elements[t->verdict];
	struct bytes why = buf_view(&t->why);

	xmlTextWriterWriteString(w, x("\n"));
	xmlTextWriterStartElement(w, x("testcase"));
	put(w, "classname",
	    bytes_cut(bytes_str(slash != NULL ? path : "."), 0, n));
	put(w, "name", bytes_str(name));
	put_seconds(w, t->took_us);
	if (element != NULL) {
		const uint8_t *end =
		    why.n > 0 ? memchr(why.p, '\n', why.n) : NULL;
		xmlTextWriterStartElement(w, x(element));
		if (end != NULL)
			put(w, "message",
			    bytes_cut(why, 0, (size_t)(end - why.p)));
		struct buf text = { 0 };
		buf_add(&text, why);
		xmlTextWriterWriteString(w, x(buf_cstr(&text)));
		buf_release(&text);
		xmlTextWriterEndElement(w);
	}
	xmlTextWriterEndElement(w);
}

static void
write_all(xmlTextWriterPtr w, const struct trial *trial, size_t n)
{
	uint64_t took = 0;

	for (size_t i = 0; i < n; i++)
		took += trial[i].took_us;
	xmlTextWriterStartDocument(w, NULL, "UTF-8", NULL);
	xmlTextWriterStartElement(w, x("testsuites"));
	xmlTextWriterStartElement(w, x("testsuite"));
	put(w, "name", BYTES("hark test"));
	put_count(w, "tests", n);
	put_count(w, "failures", count(trial, n, "failure"));
	put_count(w, "errors", count(trial, n, "error"));
	put_count(w, "skipped", count(trial, n, "skipped"));
	put_seconds(w, took);
	for (size_t i = 0; i < n; i++)
		write_trial(w, &trial[i]);
	xmlTextWriterWriteString(w, x("\n"));
	xmlTextWriterEndDocument(w);
}

bool
test_junit_save(
    const char *path, const struct trial *trial, size_t n, struct err *err)
{
	xmlBufferPtr buffer = xmlBufferCreate();
	xmlTextWriterPtr w =
	    buffer != NULL ? xmlNewTextWriterMemory(buffer, 0) : NULL;
	struct save s;

	if (w == NULL)
		out_of_memory();
	write_all(w, trial, n);
	xmlFreeTextWriter(w);
	bool ok = save_begin(&s, path, 0666, err);
	if (ok) {
		fwrite(xmlBufferContent(buffer), 1,
		    (size_t)xmlBufferLength(buffer), s.out);
		ok = save_end(&s, err);
	}
	xmlBufferFree(buffer);
	return ok;
}
