#include "report/report.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { TEMPORARY_TRIES = 100 };

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

/* the end of a temporary file that did not become the report */
static bool
give_up(FILE *out, const char *temporary, struct err *err)
{
	int why = errno;

	if (out != NULL)
		fclose(out);
	if (temporary != NULL)
		unlink(temporary);
	return err_set(err, "cannot write: %s", strerror(why));
}

/* a new file beside `path`, and its name in `name` */
static FILE *
open_beside(const char *path, struct buf *name)
{
	for (int i = 0; i < TEMPORARY_TRIES; i++) {
		buf_clear(name);
		buf_printf(name, "%s.%ld-%d.tmp", path, (long)getpid(), i);
		int fd = open(buf_cstr(name),
		    O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
		if (fd >= 0)
			return fdopen(fd, "w");
		if (errno != EEXIST)
			return NULL;
	}
	return NULL;
}

static bool
save_direct(const struct report_writer *writer, const char *path,
    const struct inventory *inv, const struct report_options *options,
    struct err *err)
{
	FILE *out = fopen(path, "we");

	if (out == NULL)
		return give_up(NULL, NULL, err);
	if (!writer->write(out, inv, options, err)) {
		fclose(out);
		return false;
	}
	return fclose(out) == 0 || give_up(NULL, NULL, err);
}

static bool
save_renamed(const struct report_writer *writer, const char *path,
    const struct inventory *inv, const struct report_options *options,
    struct buf *name, struct err *err)
{
	FILE *out = open_beside(path, name);

	if (out == NULL)
		return give_up(NULL, NULL, err);
	const char *temporary = buf_cstr(name);
	if (!writer->write(out, inv, options, err)) {
		fclose(out);
		unlink(temporary);
		return false;
	}
	if (fclose(out) != 0 || rename(temporary, path) != 0)
		return give_up(NULL, temporary, err);
	return true;
}

bool
report_save(const struct report_writer *writer, const char *path,
    const struct inventory *inv, const struct report_options *options,
    struct err *err)
{
	struct buf name = { 0 };
	struct stat st;
	bool ok;

	/* a link stays a link: what it points to is replaced */
	char *target = realpath(path, NULL);
	if (stat(path, &st) == 0 && !S_ISREG(st.st_mode))
		ok = save_direct(writer, path, inv, options, err);
	else
		ok = save_renamed(writer, target != NULL ? target : path, inv,
		    options, &name, err);
	free(target);
	buf_release(&name);
	return ok;
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
time_format(uint64_t us, char text[TIME_TEXT_MAX])
{
	time_t s = (time_t)(us / 1000000);
	struct tm tm;

	if (us == 0 || gmtime_r(&s, &tm) == NULL || tm.tm_year > 9999 - 1900)
		return NULL;
	size_t n = strftime(text, TIME_TEXT_MAX, "%Y-%m-%dT%H:%M:%S", &tm);
	snprintf(
	    text + n, TIME_TEXT_MAX - n, ".%06uZ", (unsigned)(us % 1000000));
	return text;
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
