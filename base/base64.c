#include "base/base64.h"

#include <openssl/evp.h>

enum { PIECE = 3 << 10 }; /* bytes at a time; a multiple of three */

void
base64_add(struct buf *out, struct bytes b)
{
	unsigned char text[PIECE / 3 * 4 + 1];

	for (size_t at = 0; at < b.n; at += PIECE) {
		struct bytes piece = bytes_cut(b, at, PIECE);
		int n = EVP_EncodeBlock(text, piece.p, (int)piece.n);
		buf_add(out, (struct bytes){ text, (size_t)n });
	}
}

static bool
in_alphabet(uint8_t c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
	       (c >= '0' && c <= '9') || c == '+' || c == '/';
}

/* how many of the last characters are padding, or -1 for no base64 at all */
static int
padding_of(struct bytes text)
{
	size_t n = text.n;

	if (n % 4 != 0)
		return -1;
	while (n > 0 && text.n - n < 2 && text.p[n - 1] == '=')
		n--;
	for (size_t i = 0; i < n; i++)
		if (!in_alphabet(text.p[i]))
			return -1;
	return (int)(text.n - n);
}

bool
base64_parse(struct buf *out, struct bytes text)
{
	unsigned char bytes[PIECE];
	int padding = padding_of(text);

	if (padding < 0)
		return false;
	for (size_t at = 0; at < text.n; at += PIECE / 3 * 4) {
		struct bytes piece = bytes_cut(text, at, PIECE / 3 * 4);
		int n = EVP_DecodeBlock(bytes, piece.p, (int)piece.n);
		if (at + piece.n == text.n)
			n -= padding; /* it writes zeros for padding */
		buf_add(out, (struct bytes){ bytes, (size_t)n });
	}
	return true;
}
