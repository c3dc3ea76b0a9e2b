#include "cli/sig.h"

#include "base/text.h"
#include "cli/say.h"
#include "report/report.h"

#include <stdio.h>

static const struct option sig_table[] = {
	{ NULL, "--no-default-signatures", NULL,
	    "do not use the built-in signatures", option_flag,
	    offsetof(struct sig_options, no_defaults) },
	{ NULL, "--json", NULL, "answer in JSON", option_flag,
	    offsetof(struct sig_options, json) },
	{ 0 },
};

const struct option_group sig_groups[] = {
	{ "Options", sig_table, 0 },
	{ 0 },
};

void
put_text(const char *s)
{
	struct buf text = { 0 };

	text_add(&text, bytes_str(s));
	fputs(buf_cstr(&text), stdout);
	buf_release(&text);
}

void
put_place(const struct sig_place *place)
{
	put_text(place->file);
	printf(":%u: ", place->line);
}

void
sig_put_place(json_t *object, const struct sig_place *place)
{
	struct buf text = { 0 };

	buf_printf(&text, "%s:%u", place->file, place->line);
	json_put_bytes(object, "signature", buf_view(&text));
	buf_release(&text);
}

const char *
sig_kind_name(enum sig_kind kind)
{
	static const char *const names[] = {
		[SIG_MATCH] = "match",
		[SIG_SOFTMATCH] = "softmatch",
		[SIG_CLIENT] = "client",
	};

	return names[kind];
}

enum exit_code
sig_finish(enum exit_code status)
{
	struct err err;

	if (report_flushed(stdout, &err))
		return status;
	say("standard output: %s", err.text);
	return EXIT_FAILED;
}

enum exit_code
sig_exit_of(enum load l)
{
	static const enum exit_code codes[] = {
		[LOAD_FINE] = EXIT_FINE,
		[LOAD_ERRORS] = EXIT_DIFFERENT,
		[LOAD_UNREADABLE] = EXIT_FAILED,
	};
	return codes[l];
}
