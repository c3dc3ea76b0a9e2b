#include "base/http2.h"

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
	FIELDS_MAX = 256,     /* of all header blocks */
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
	struct buf *out;
	nghttp2_hd_inflater *hpack;
	struct buf line;   /* "METHOD path" or "status" so far */
	struct buf fields; /* the other headers of this block */
	uint32_t stream;   /* whose headers came last */
	unsigned n_field;
	bool client;
	bool wrote; /* a block */
	bool open;  /* a block has begun and goes on */
	bool failed;
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

/* as most servers of HTTP/1.1 spell it: a capital after each dash */
static void
add_name(struct buf *out, struct bytes name)
{
	bool first = true;

	for (size_t i = 0; i < name.n; i++) {
		uint8_t c = name.p[i];
		if (first && c >= 'a' && c <= 'z')
			c = (uint8_t)(c - 'a' + 'A');
		first = c == '-';
		buf_byte(out, c);
	}
}

static bool
has_room(const struct writer *w, size_t n)
{
	return w->out->n + w->line.n + w->fields.n + n + 16 <= HTTP2_TEXT_MAX;
}

static void
add_field(struct writer *w, struct bytes name, struct bytes value)
{
	if (++w->n_field > FIELDS_MAX || !has_room(w, name.n + value.n)) {
		w->failed = true;
		return;
	}
	if (bytes_eq(name, BYTES(":status"))) {
		buf_add(&w->line, value);
	} else if (bytes_eq(name, BYTES(":method"))) {
		buf_add(&w->line, value);
	} else if (bytes_eq(name, BYTES(":path"))) {
		buf_byte(&w->line, ' ');
		buf_add(&w->line, value);
	} else if (bytes_eq(name, BYTES(":authority"))) {
		buf_str(&w->fields, "Host: ");
		buf_add(&w->fields, value);
		buf_str(&w->fields, "\r\n");
	} else if (name.n > 0 && name.p[0] != ':') {
		add_name(&w->fields, name);
		buf_str(&w->fields, ": ");
		buf_add(&w->fields, value);
		buf_str(&w->fields, "\r\n");
	}
}

static void
inflate(struct writer *w, struct bytes block, bool last)
{
	while (!w->failed) {
		nghttp2_nv nv;
		int flags = 0;
		ssize_t n = nghttp2_hd_inflate_hd2(
		    w->hpack, &nv, &flags, block.p, block.n, last);
		if (n < 0) {
			w->failed = true;
			break;
		}
		block = bytes_cut(block, (size_t)n, block.n);
		if (flags & NGHTTP2_HD_INFLATE_EMIT)
			add_field(w, (struct bytes){ nv.name, nv.namelen },
			    (struct bytes){ nv.value, nv.valuelen });
		if (flags & NGHTTP2_HD_INFLATE_FINAL) {
			nghttp2_hd_inflate_end_headers(w->hpack);
			break;
		}
		if (n == 0 && !(flags & NGHTTP2_HD_INFLATE_EMIT))
			break;
	}
}

/* without a first line it is the end of a body, not a message */
static void
end_block(struct writer *w)
{
	if (w->line.n > 0 && !w->wrote) {
		if (w->client) {
			buf_add(w->out, buf_view(&w->line));
			buf_str(w->out, " HTTP/1.1\r\n");
		} else {
			buf_str(w->out, "HTTP/1.1 ");
			buf_add(w->out, buf_view(&w->line));
			buf_str(w->out, " \r\n");
		}
		buf_add(w->out, buf_view(&w->fields));
		buf_str(w->out, "\r\n");
		w->wrote = true;
	}
	buf_clear(&w->line);
	buf_clear(&w->fields);
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
		if (f->type == FRAME_HEADERS && !w->wrote)
			w->stream = f->stream;
		inflate(
		    w, content_of(f), f->whole && f->flags & FLAG_END_HEADERS);
		if (w->failed || !f->whole || f->flags & FLAG_END_HEADERS)
			end_block(w);
		break;
	case FRAME_DATA: {
		struct bytes data = content_of(f);
		if (w->wrote && !w->client && f->stream == w->stream &&
		    w->out->n < HTTP2_TEXT_MAX)
			buf_add(w->out,
			    bytes_cut(data, 0, HTTP2_TEXT_MAX - w->out->n));
		break;
	}
	default:
		break;
	}
}

static bool
write_text(struct buf *out, struct bytes stream, bool client)
{
	struct writer w = { .out = out, .client = client };
	struct rd r = rd_of(stream);
	struct frame f;

	if (nghttp2_hd_inflate_new(&w.hpack) != 0)
		return false;
	nghttp2_hd_inflate_change_table_size(w.hpack, TABLE_MAX);
	for (int i = 0; i < FRAMES_MAX && !w.failed && next_frame(&r, &f); i++)
		take_frame(&w, &f);
	nghttp2_hd_inflate_del(w.hpack);
	buf_release(&w.line);
	buf_release(&w.fields);
	return w.wrote;
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
