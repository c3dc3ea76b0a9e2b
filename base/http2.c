#include "base/http2.h"

#include "base/http_text.h"
#include "base/rd.h"

#include <nghttp2/nghttp2.h>
#include <string.h>

enum {
	FRAME_DATA = 0,
	FRAME_HEADERS = 1,
	FRAME_SETTINGS = 4,
	FRAME_CONTINUATION = 9,
	FLAG_END_HEADERS = 4,
	FLAG_PADDED = 8,
	FLAG_PRIORITY = 0x20,
	SETTING = 6, /* bytes */
	PREFACE = sizeof("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") - 1,
	FRAMES_MAX = 256,
	TABLE_MAX = 64 << 10, /* the most that a peer may have been allowed */
};

struct frame {
	uint8_t type, flags;
	uint32_t stream;
	struct bytes body;
	bool whole;
};

/* one direction being written as text */
struct writer {
	struct http_text text;
	nghttp2_hd_inflater *hpack;
	uint32_t stream; /* whose headers came last */
};

bool
http2_begins_client(struct bytes stream)
{
	return bytes_starts(stream, BYTES("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"));
}

bool
http2_begins_server(struct bytes b)
{
	/* a SETTINGS frame that is no acknowledgement, of stream 0 */
	return b.n >= 9 && b.p[0] == 0 && b.p[1] == 0 &&
	       b.p[2] % SETTING == 0 && b.p[3] == FRAME_SETTINGS &&
	       b.p[4] == 0 && memcmp(b.p + 5, "\0\0\0\0", 4) == 0;
}

static bool
next_frame(struct rd *r, struct frame *f)
{
	if (r->n < 9)
		return false;
	size_t n = (size_t)rd_u8(r) << 16;
	n |= rd_u16(r);
	f->type = rd_u8(r);
	f->flags = rd_u8(r);
	f->stream = rd_u32(r) & 0x7fffffff;
	f->whole = n <= r->n;
	f->body = rd_take(r, f->whole ? n : r->n);
	return true;
}

static void
inflate(struct writer *w, struct bytes block, bool last)
{
	while (!w->text.failed) {
		nghttp2_nv nv;
		int flags = 0;
		ssize_t n = nghttp2_hd_inflate_hd2(
		    w->hpack, &nv, &flags, block.p, block.n, last);
		if (n < 0) {
			w->text.failed = true;
			break;
		}
		block = bytes_cut(block, (size_t)n, block.n);
		if (flags & NGHTTP2_HD_INFLATE_EMIT)
			http_text_field(&w->text,
			    (struct bytes){ nv.name, nv.namelen },
			    (struct bytes){ nv.value, nv.valuelen });
		if (flags & NGHTTP2_HD_INFLATE_FINAL) {
			nghttp2_hd_inflate_end_headers(w->hpack);
			break;
		}
		if (n == 0 && !(flags & NGHTTP2_HD_INFLATE_EMIT))
			break;
	}
}

/* takes padding and priority off: RFC 9113 sections 6.1 and 6.2 */
static struct bytes
content_of(const struct frame *f)
{
	struct rd r = rd_of(f->body);
	size_t padding = 0;

	if (f->type == FRAME_CONTINUATION)
		return f->body;
	if (f->flags & FLAG_PADDED)
		padding = rd_u8(&r);
	if (f->type == FRAME_HEADERS && f->flags & FLAG_PRIORITY)
		rd_take(&r, 5);
	size_t n = r.n > padding ? r.n - padding : 0;
	return rd_take(&r, f->whole ? n : r.n);
}

static void
take_frame(struct writer *w, const struct frame *f)
{
	switch (f->type) {
	case FRAME_HEADERS:
	case FRAME_CONTINUATION:
		if (f->type == FRAME_HEADERS && !w->text.wrote)
			w->stream = f->stream;
		inflate(
		    w, content_of(f), f->whole && f->flags & FLAG_END_HEADERS);
		if (w->text.failed || !f->whole || f->flags & FLAG_END_HEADERS)
			http_text_end(&w->text);
		break;
	case FRAME_DATA:
		if (f->stream == w->stream)
			http_text_body(&w->text, content_of(f));
		break;
	default:
		break;
	}
}

static bool
write_text(struct buf *out, struct bytes stream, bool client)
{
	struct writer w = { .text = { .out = out, .client = client } };
	struct rd r = rd_of(stream);
	struct frame f;

	if (nghttp2_hd_inflate_new(&w.hpack) != 0)
		return false;
	nghttp2_hd_inflate_change_table_size(w.hpack, TABLE_MAX);
	for (int i = 0; i < FRAMES_MAX && !w.text.failed && next_frame(&r, &f);
	     i++)
		take_frame(&w, &f);
	nghttp2_hd_inflate_del(w.hpack);
	http_text_release(&w.text);
	return w.text.wrote;
}

bool
http2_server_text(struct buf *out, struct bytes stream)
{
	return write_text(out, stream, false);
}

bool
http2_client_text(struct buf *out, struct bytes stream)
{
	return write_text(out, bytes_cut(stream, PREFACE, stream.n), true);
}
