#include "cli/outputs.h"

#include "base/save.h"
#include "base/xalloc.h"
#include "cli/say.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool
add(struct output_options *o, const char *writer, const char *path)
{
	o->v = xgrow(o->v, o->n, &o->cap, sizeof(*o->v));
	o->v[o->n++] = (struct output){ report_find(writer), path };
	return true;
}

/* -oN FILE, -oJ FILE and the like: which writer, the option itself says */
static bool
option_output(
    void *target, const struct option *o, char *value, struct err *err)
{
	(void)err;
	return add(target, o->brief, value);
}

static bool
option_json(void *target, const struct option *o, char *value, struct err *err)
{
	(void)o, (void)value, (void)err;
	return add(target, "json", "-");
}

const struct option output_options[] = {
	{ "-oN", NULL, "FILE", "write the report as text", option_output, 0 },
	{ "-oJ", NULL, "FILE", "write the report as JSON lines", option_output,
	    0 },
	{ "-oX", NULL, "FILE", "write the report as Nmap's XML", option_output,
	    0 },
	{ "-oG", NULL, "FILE", "write one line a host, as Nmap's -oG",
	    option_output, 0 },
	{ NULL, "--json", NULL, "JSON lines to standard output: -oJ -",
	    option_json, 0 },
	{ 0 },
};

static size_t
to_stdout(const struct output_options *outputs)
{
	size_t n = 0;

	for (size_t i = 0; i < outputs->n; i++)
		n += strcmp(outputs->v[i].path, "-") == 0;
	return n;
}

static bool
has_text(const struct output_options *outputs)
{
	for (size_t i = 0; i < outputs->n; i++)
		if (outputs->v[i].writer == report_find("text"))
			return true;
	return false;
}

bool
outputs_check(const struct output_options *outputs, struct err *err)
{
	if (to_stdout(outputs) > 1)
		return err_set(
		    err, "only one report can go to standard output");
	return true;
}

bool
outputs_try(const struct output_options *outputs)
{
	bool ok = true;
	struct err err;

	for (size_t i = 0; i < outputs->n; i++) {
		const char *path = outputs->v[i].path;
		if (strcmp(path, "-") == 0 || save_try(path, &err))
			continue;
		say("%s: %s", path, err.text);
		ok = false;
	}
	return ok;
}

static bool
write_stdout(const struct report_writer *writer, const struct inventory *inv,
    const struct report_options *options)
{
	struct err err;

	if (writer->write(stdout, inv, options, &err))
		return true;
	say("standard output: %s", err.text);
	return false;
}

static bool
write_file(const struct output *o, const struct inventory *inv,
    const struct report_options *options)
{
	struct report_options whole = *options;
	struct err err;

	whole.begun = false;
	if (report_save(o->writer, o->path, inv, &whole, &err))
		return true;
	say("%s: %s", o->path, err.text);
	return false;
}

bool
outputs_write(const struct output_options *outputs, const struct inventory *inv,
    const struct report_options *options)
{
	const struct report_writer *w = outputs_on_stdout(outputs);
	bool ok = true;

	/* whoever reads standard output may go before its end, and end us */
	for (size_t i = 0; i < outputs->n; i++)
		if (strcmp(outputs->v[i].path, "-") != 0)
			ok &= write_file(&outputs->v[i], inv, options);
	if (w == NULL && !has_text(outputs))
		w = report_find("text");
	return (w == NULL || write_stdout(w, inv, options)) && ok;
}

const struct report_writer *
outputs_on_stdout(const struct output_options *outputs)
{
	for (size_t i = 0; i < outputs->n; i++)
		if (strcmp(outputs->v[i].path, "-") == 0)
			return outputs->v[i].writer;
	return NULL;
}

bool
outputs_share_terminal(const struct output_options *outputs)
{
	return to_stdout(outputs) > 0 && !has_text(outputs) &&
	       isatty(STDOUT_FILENO) == 1;
}

void
outputs_release(struct output_options *outputs)
{
	free(outputs->v);
	*outputs = (struct output_options){ 0 };
}
