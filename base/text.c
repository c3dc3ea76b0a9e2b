#include "base/text.h"

/*
 * The length of the printable UTF-8 character at the start of b, or 0.  RFC
 * 3629 section 4 gives the allowed second bytes; controls (C0, DEL, C1) and
 * the line and direction controls of U+2028-202E and U+2066-2069 are left
 * out, as are the private use areas, tags, and the noncharacters that XML 1.0
 * forbids.
 */
static size_t
printable(struct bytes b)
{
	uint8_t c = b.p[0];

	if (c < 0x80)
		return c >= 0x20 && c != 0x7f;

	size_t n = c >= 0xc2 && c <= 0xdf   ? 2
	           : c >= 0xe0 && c <= 0xef ? 3
	           : c >= 0xf0 && c <= 0xf4 ? 4
	                                    : 0;
	if (n == 0 || b.n < n)
		return 0;

	uint32_t u = c & (0x7f >> n);
	for (size_t i = 1; i < n; i++) {
		if ((b.p[i] & 0xc0) != 0x80)
			return 0;
		u = u << 6 | (b.p[i] & 0x3f);
	}
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	if (u < least[n] || u > 0x10ffff || (u >= 0xd800 && u <= 0xdfff))
		return 0;
	if (u < 0xa0 || u == 0xad || (u >= 0x200b && u <= 0x200f) ||
	    (u >= 0x2028 && u <= 0x202e) || (u >= 0x2060 && u <= 0x206f) ||
	    u == 0x61c || u == 0xfeff || (u & 0xfffe) == 0xfffe ||
	    (u >= 0xe000 && u <= 0xf8ff) || u >= 0xe0000)
		return 0;
	return n;
}

void
text_add(struct buf *out, struct bytes b)
{
	while (b.n > 0) {
		size_t run = 0, n;
		while (run < b.n && (n = printable(bytes_cut(b, run, b.n))) > 0)
			run += n;
		buf_add(out, bytes_cut(b, 0, run));
		if (run < b.n) {
			buf_str(out, "\\x");
			buf_hex(out, b.p[run++], 2);
		}
		b = bytes_cut(b, run, b.n);
	}
}

const char *
text_of(struct arena *a, struct bytes b)
{
	struct buf out = { 0 };

	text_add(&out, b);
	const char *s = arena_str(a, buf_view(&out));
	buf_release(&out);
	return s;
}

bool
text_is_blank(struct bytes b)
{
	for (size_t i = 0; i < b.n; i++)
		if (b.p[i] != ' ' && b.p[i] != '\t' && b.p[i] != '\r')
			return false;
	return true;
}

int
text_hex(int c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool
text_unescape(struct buf *out, struct bytes text, size_t *at)
{
	static const char names[] = "\\0nrt", values[] = "\\\0\n\r\t";

	for (size_t i = 0; i < text.n; i++) {
		if (text.p[i] != '\\') {
			buf_byte(out, text.p[i]);
			continue;
		}
		*at = i++;
		if (i >= text.n)
			return false;
		if (text.p[i] == 'x') {
			if (text.n - i < 3 || text_hex(text.p[i + 1]) < 0 ||
			    text_hex(text.p[i + 2]) < 0)
				return false;
			buf_byte(out, (uint8_t)(text_hex(text.p[i + 1]) << 4 |
			                        text_hex(text.p[i + 2])));
			i += 2;
			continue;
		}
		size_t k = 0;
		while (names[k] != '\0' && (uint8_t)names[k] != text.p[i])
			k++;
		if (names[k] == '\0')
			return false;
		buf_byte(out, (uint8_t)values[k]);
	}
	return true;
}
