#include "cli/say.h"

#include "base/text.h"
#include "base/xalloc.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static void __attribute__((format(printf, 2, 0)))
say_line(const char *before, const char *fmt, va_list ap)
{
	struct buf line = { 0 };
	char *raw;

	if (vasprintf(&raw, fmt, ap) < 0)
		return;
	buf_str(&line, before);
	text_add(&line, bytes_str(raw));
	fprintf(stderr, "%s\n", buf_cstr(&line));
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
