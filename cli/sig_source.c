#include "cli/sig_source.h"

#include "base/xalloc.h"
#include "cli/file.h"
#include "cli/say.h"
#include "cli/snippet.h"

#include <stdlib.h>
#include <string.h>

enum { SOURCE_MAX = 64 << 20, INDENT = 4 };

static void
add_line(struct sig_source *s, size_t begin)
{
	s->begin = xgrow(s->begin, s->n_line, &s->cap_line, sizeof(*s->begin));
	s->begin[s->n_line++] = begin;
}

bool
sig_source_read(struct sig_source *s, const char *path, struct err *err)
{
	if (!file_read(path, SOURCE_MAX, &s->text, err))
		return false;
	for (size_t at = 0; at < s->text.n;) {
		const uint8_t *end =
		    memchr(s->text.p + at, '\n', s->text.n - at);
		add_line(s, at);
		at = end != NULL ? (size_t)(end - s->text.p) + 1 : s->text.n;
	}
	return true;
}

void
sig_source_release(struct sig_source *s)
{
	buf_release(&s->text);
	free(s->begin);
	*s = (struct sig_source){ 0 };
}

/* a line, counted from 1, without its newline; empty past the last */
static struct bytes
line_of(const struct sig_source *s, unsigned n)
{
	if (n == 0 || n > s->n_line)
		return (struct bytes){ 0 };
	size_t begin = s->begin[n - 1];
	size_t end = n < s->n_line ? s->begin[n] : s->text.n;
	if (end > begin && s->text.p[end - 1] == '\n')
		end--;
	return bytes_cut(buf_view(&s->text), begin, end - begin);
}

void
sig_source_say(const struct sig_source *s, const char *file, unsigned line,
    unsigned column, const char *text)
{
	say_plain("%s:%u:%u: %s", file, line, column, text);
	snippet_print(
	    stderr, INDENT, line_of(s, line), column > 0 ? column - 1 : 0);
}
