#include "cli/snippet.h"

#include "base/buf.h"
#include "base/text.h"

static const char dots[] = "...";
enum { DOTS = sizeof(dots) - 1 };

static void
add_text(struct buf *out, struct bytes b)
{
	struct buf line = { 0 };

	for (size_t i = 0; i < b.n; i++)
		buf_byte(&line, b.p[i] == '\t' ? ' ' : b.p[i]);
	text_add(out, buf_view(&line));
	buf_release(&line);
}

static bool
begins_character(uint8_t c)
{
	return (c & 0xc0) != 0x80;
}

static size_t
columns_of(struct bytes text)
{
	size_t n = 0;

	for (size_t i = 0; i < text.n; i++)
		n += begins_character(text.p[i]);
	return n;
}

/* the characters of a text from one column on to another */
static void
print_columns(FILE *out, struct bytes text, size_t from, size_t to)
{
	size_t column = 0;

	for (size_t i = 0; i < text.n; i++) {
		column += begins_character(text.p[i]);
		if (column > from && column <= to)
			fputc(text.p[i], out);
	}
}

void
snippet_print(FILE *out, int indent, struct bytes line, size_t at)
{
	struct buf text = { 0 };
	size_t room = SNIPPET_COLUMNS - (size_t)indent, from = 0, caret;

	add_text(&text, bytes_cut(line, 0, at));
	caret = columns_of(buf_view(&text));
	add_text(&text, bytes_cut(line, at, line.n));

	size_t all = columns_of(buf_view(&text)), to = all;
	if (all > room) {
		/* a third of it in front of the caret, as far as there is */
		if (caret + 1 > room - DOTS)
			from = caret - room / 3;
		if (all - from + (from > 0 ? DOTS : 0) > room)
			to = from + room - DOTS - (from > 0 ? DOTS : 0);
	}
	fprintf(out, "%*s%s", indent, "", from > 0 ? dots : "");
	print_columns(out, buf_view(&text), from, to);
	fprintf(out, "%s\n%*s^\n", to < all ? dots : "",
	    indent + (int)(caret - from) + (from > 0 ? DOTS : 0), "");
	buf_release(&text);
}
