#include "capture/http_body.h"

#include "base/text.h"

#include <brotli/decode.h>
#include <string.h>
#include <strings.h>
#include <zlib.h>

enum {
	PIECE = 4 << 10,
	CHUNK_DIGITS = 7,
	WINDOW_AUTO = 15 + 32, /* zlib: gzip or zlib, whichever it is */
	WINDOW_RAW = -15,
};

/* the body's start, or 0 */
static size_t
headers_end(struct bytes b)
{
	for (size_t i = 0; i + 4 <= b.n; i++)
		if (b.p[i] == '\r' && memcmp(b.p + i, "\r\n\r\n", 4) == 0)
			return i + 4;
	return 0;
}

/* the value of a header, as far as its line goes; empty: not there */
static struct bytes
header(struct bytes headers, const char *name)
{
	size_t n = strlen(name);

	for (size_t i = 0; i + n + 3 < headers.n; i++) {
		if (headers.p[i] != '\n' || headers.p[i + n + 1] != ':' ||
		    strncasecmp((const char *)headers.p + i + 1, name, n) != 0)
			continue;
		struct bytes v = bytes_cut(headers, i + n + 2, headers.n);
		const uint8_t *end = memchr(v.p, '\r', v.n);
		v.n = end != NULL ? (size_t)(end - v.p) : v.n;
		while (v.n > 0 && v.p[0] == ' ')
			v = bytes_cut(v, 1, v.n);
		return v;
	}
	return (struct bytes){ 0 };
}

static bool
says(struct bytes value, const char *word)
{
	size_t n = strlen(word);

	return value.n == n && strncasecmp((const char *)value.p, word, n) == 0;
}

static void
join_chunks(struct buf *out, struct bytes b)
{
	while (b.n > 0) {
		size_t n = 0, i = 0;
		for (; i < b.n && i < CHUNK_DIGITS && text_hex(b.p[i]) >= 0;
		     i++)
			n = n << 4 | (size_t)text_hex(b.p[i]);
		const uint8_t *end = memchr(b.p, '\n', b.n);
		if (i == 0 || n == 0 || end == NULL)
			return;
		b = bytes_cut(b, (size_t)(end - b.p) + 1, b.n);
		buf_add(out, bytes_cut(b, 0, n));
		b = bytes_cut(b, n < b.n ? n : b.n, b.n);
		if (b.n >= 2 && b.p[0] == '\r')
			b = bytes_cut(b, 2, b.n);
		else if (b.n > 0 && b.p[0] == '\n')
			b = bytes_cut(b, 1, b.n);
	}
}

static size_t
room(const struct buf *out)
{
	return out->n < BODY_MAX ? BODY_MAX - out->n : 0;
}

/* how much came out; what is damaged ends it */
static bool
inflate_body(struct buf *out, struct bytes b, int window)
{
	uint8_t piece[PIECE];
	z_stream z = { .next_in = (Bytef *)(uintptr_t)b.p,
		.avail_in = (uInt)b.n };
	size_t before = out->n;
	int status = Z_OK;

	if (inflateInit2(&z, window) != Z_OK)
		return false;
	while (status == Z_OK && room(out) > 0) {
		z.next_out = piece;
		z.avail_out = sizeof(piece);
		status = inflate(&z, Z_NO_FLUSH);
		struct bytes got = { piece, sizeof(piece) - z.avail_out };
		buf_add(out, bytes_cut(got, 0, room(out)));
		if (got.n == 0)
			break;
	}
	inflateEnd(&z);
	return out->n > before;
}

static bool
brotli_body(struct buf *out, struct bytes b)
{
	uint8_t piece[PIECE];
	size_t before = out->n, in = b.n;
	const uint8_t *at = b.p;
	BrotliDecoderState *s = BrotliDecoderCreateInstance(NULL, NULL, NULL);
	BrotliDecoderResult result = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;

	while (s != NULL && room(out) > 0 &&
	       result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
		uint8_t *to = piece;
		size_t left = sizeof(piece);
		result = BrotliDecoderDecompressStream(
		    s, &in, &at, &left, &to, NULL);
		struct bytes got = { piece, sizeof(piece) - left };
		buf_add(out, bytes_cut(got, 0, room(out)));
	}
	if (s != NULL)
		BrotliDecoderDestroyInstance(s);
	return out->n > before;
}

static bool
undo(struct buf *out, struct bytes coding, struct bytes body)
{
	if (says(coding, "gzip") || says(coding, "x-gzip"))
		return inflate_body(out, body, WINDOW_AUTO);
	if (says(coding, "deflate")) /* with zlib's frame, or without */
		return inflate_body(out, body, WINDOW_AUTO) ||
		       inflate_body(out, body, WINDOW_RAW);
	if (says(coding, "br"))
		return brotli_body(out, body);
	return false;
}

bool
body_decode(struct buf *out, struct bytes response)
{
	if (!bytes_starts(response, BYTES("HTTP/1.")))
		return false;
	size_t at = headers_end(response);
	struct bytes head = bytes_cut(response, 0, at);
	struct bytes body = bytes_cut(response, at, response.n);
	struct bytes coding = header(head, "Content-Encoding");
	bool chunked = says(header(head, "Transfer-Encoding"), "chunked");
	struct buf joined = { 0 }, plain = { 0 };
	bool ok = false;

	if (at == 0 || body.n == 0 || (!chunked && coding.n == 0))
		return false;
	if (chunked) {
		join_chunks(&joined, body);
		body = buf_view(&joined);
	}
	ok = coding.n == 0 ? body.n > 0 : undo(&plain, coding, body);
	if (ok) {
		buf_add(out, head);
		buf_add(out, coding.n == 0 ? body : buf_view(&plain));
	}
	buf_release(&joined);
	buf_release(&plain);
	return ok;
}
