#include "cli/say.h"

#include "base/text.h"
#include "base/xalloc.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* there is one standard error: a line stands on it that is to go */
static bool is_standing;

/* standard error is locked */
static void
wipe(void)
{
	if (is_standing)
		fputs("\r\033[K", stderr);
	is_standing = false;
}

void
say_for_now(const char *line)
{
	flockfile(stderr);
	wipe();
	if (line != NULL) {
		fprintf(stderr, "%s", line);
		is_standing = true;
	}
	fflush(stderr);
	funlockfile(stderr);
}

static void __attribute__((format(printf, 2, 0)))
say_line(const char *before, const char *fmt, va_list ap)
{
	struct buf line = { 0 };
	char *raw;

	if (vasprintf(&raw, fmt, ap) < 0)
		return;
	buf_str(&line, before);
	text_add(&line, bytes_str(raw));
	flockfile(stderr);
	wipe();
	fprintf(stderr, "%s\n", buf_cstr(&line));
	funlockfile(stderr);
	buf_release(&line);
	free(raw);
}

void
say(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say_line("hark: ", fmt, ap);
	va_end(ap);
}

void
say_plain(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say_line("", fmt, ap);
	va_end(ap);
}

/* nothing here may need memory */
void
out_of_memory(void)
{
	fputs("hark: out of memory\n", stderr);
	abort();
}
