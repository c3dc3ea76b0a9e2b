#include "report/report.h"

#include "base/save.h"

#include <errno.h>
#include <string.h>
#include <time.h>

const struct report_writer report_writers[] = {
	{ "text", "-oN", report_text, NULL, report_text_line },
	{ "json", "-oJ", report_json, report_json_begin, report_json_line },
	{ "xml", "-oX", report_xml, NULL, NULL },
	{ "grepable", "-oG", report_grepable, NULL, NULL },
};
const size_t n_report_writers =
    sizeof(report_writers) / sizeof(report_writers[0]);

const struct report_writer *
report_find(const char *name)
{
	for (size_t i = 0; i < n_report_writers; i++)
		if (strcmp(report_writers[i].name, name) == 0 ||
		    strcmp(report_writers[i].option, name) == 0)
			return &report_writers[i];
	return NULL;
}

bool
report_flushed(FILE *out, struct err *err)
{
	if (fflush(out) != 0 || ferror(out))
		return err_set(err, "cannot write: %s", strerror(errno));
	return true;
}

bool
report_save(const struct report_writer *writer, const char *path,
    const struct inventory *inv, const struct report_options *options,
    struct err *err)
{
	struct save s;

	if (!save_begin(&s, path, 0666, err))
		return false;
	if (writer->write(s.out, inv, options, err))
		return save_end(&s, err);
	save_drop(&s);
	return false;
}

bool
report_shows(
    const struct report_options *options, const struct known_endpoint *e)
{
	return options->ports == NULL ||
	       portset_has(options->ports, e->proto, e->at.port);
}

void
version_add(struct buf *out, const char *const field[FIELD_N])
{
	static const struct {
		enum field field;
		const char *before, *after;
	} parts[] = {
		{ FIELD_PRODUCT, "", "" },
		{ FIELD_VERSION, "", "" },
		{ FIELD_INFO, "(", ")" },
	};
	size_t begin = out->n;

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		const char *text = field[parts[i].field];
		if (text != NULL)
			buf_printf(out, "%s%s%s%s", out->n > begin ? " " : "",
			    parts[i].before, text, parts[i].after);
	}
}

const char *
flag_name(unsigned i)
{
	static const char *const names[HEARD_FLAGS] = {
		"gap",
		"conflict",
		"truncated",
		"midstream",
		"one-sided",
	};
	return names[i];
}
