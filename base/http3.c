#include "base/http3.h"

#include "base/rd.h"
#include "base/xalloc.h"

#include <ctype.h>
#include <nghttp3/nghttp3.h>
#include <stdlib.h>
#include <string.h>

enum {
	FRAME_DATA = 0,
	FRAME_HEADERS = 1,
	FRAME_SETTINGS = 4,
	SETTING_TABLE = 1, /* RFC 9204 section 5 */
	FRAMES_MAX = 256,
	TABLE_MAX = 64 << 10,
	BLOCKED_MAX = 16,
	REQUEST_FIELDS_MAX = 8,
};

struct http3 {
	nghttp3_qpack_decoder *qpack; /* NULL: it failed */
	struct bytes encoder;         /* what has not been read of it */
	bool client;
};

/* --- streams --- */

bool
http3_stream_type(struct bytes *stream, uint64_t *type)
{
	struct rd r = rd_of(*stream);

	*type = rd_varint(&r);
	*stream = rd_rest(&r);
	return rd_ok(&r);
}

/* the last frame of what was heard may be cut short */
static bool
next_frame(struct rd *r, uint64_t *type, struct bytes *body, bool *whole)
{
	*type = rd_varint(r);
	uint64_t n = rd_varint(r);

	*whole = n <= r->n;
	*body = rd_take(r, *whole ? (size_t)n : r->n);
	return rd_ok(r);
}

bool
http3_is_control(struct bytes control)
{
	struct rd r = rd_of(control);
	uint64_t type;
	struct bytes body;
	bool whole;

	return next_frame(&r, &type, &body, &whole) && type == FRAME_SETTINGS;
}

size_t
http3_table(struct bytes control)
{
	struct rd r = rd_of(control);
	uint64_t type;
	struct bytes body;
	bool whole;

	if (!next_frame(&r, &type, &body, &whole) || type != FRAME_SETTINGS)
		return 0;
	struct rd s = rd_of(body);
	while (s.n > 0 && rd_ok(&s)) {
		uint64_t name = rd_varint(&s), value = rd_varint(&s);
		if (rd_ok(&s) && name == SETTING_TABLE)
			return value < TABLE_MAX ? (size_t)value : TABLE_MAX;
	}
	return 0;
}

/* --- messages --- */

struct http3 *
http3_new(bool client, size_t table, struct bytes encoder)
{
	struct http3 *h = xcalloc(1, sizeof(*h));

	h->client = client;
	h->encoder = encoder;
	if (nghttp3_qpack_decoder_new(
	        &h->qpack, table, BLOCKED_MAX, nghttp3_mem_default()) != 0)
		h->qpack = NULL;
	return h;
}

void
http3_free(struct http3 *h)
{
	if (h == NULL)
		return;
	nghttp3_qpack_decoder_del(h->qpack);
	free(h);
}

static void
fail(struct http3 *h)
{
	nghttp3_qpack_decoder_del(h->qpack);
	h->qpack = NULL;
}

/* no more than is needed, as later entries may push earlier ones out */
static bool
fill_table(struct http3 *h, uint64_t wanted)
{
	while (nghttp3_qpack_decoder_get_icnt(h->qpack) < wanted) {
		if (h->encoder.n == 0)
			return false;
		if (nghttp3_qpack_decoder_read_encoder(
		        h->qpack, h->encoder.p, 1) < 0) {
			fail(h);
			return false;
		}
		h->encoder = bytes_cut(h->encoder, 1, h->encoder.n);
	}
	return true;
}

static struct bytes
text_in(nghttp3_rcbuf *b)
{
	nghttp3_vec v = nghttp3_rcbuf_get_buf(b);

	return (struct bytes){ v.base, v.len };
}

static void
read_block(struct http3 *h, struct http_text *w,
    nghttp3_qpack_stream_context *context, struct bytes block, bool whole)
{
	while (h->qpack != NULL && !w->failed) {
		nghttp3_qpack_nv nv;
		uint8_t flags = 0;
		nghttp3_ssize n = nghttp3_qpack_decoder_read_request(
		    h->qpack, context, &nv, &flags, block.p, block.n, whole);
		if (n < 0) {
			fail(h);
			break;
		}
		block = bytes_cut(block, (size_t)n, block.n);
		if (flags & NGHTTP3_QPACK_DECODE_FLAG_EMIT) {
			http_text_field(w, text_in(nv.name), text_in(nv.value));
			nghttp3_rcbuf_decref(nv.name);
			nghttp3_rcbuf_decref(nv.value);
		}
		if (flags & NGHTTP3_QPACK_DECODE_FLAG_FINAL)
			break;
		if (flags & NGHTTP3_QPACK_DECODE_FLAG_BLOCKED) {
			uint64_t wanted =
			    nghttp3_qpack_stream_context_get_ricnt(context);
			if (!fill_table(h, wanted))
				w->failed = true;
		} else if (n == 0 &&
		           !(flags & NGHTTP3_QPACK_DECODE_FLAG_EMIT)) {
			break;
		}
	}
	http_text_end(w);
}

static void
read_headers(struct http3 *h, struct http_text *w, uint64_t id,
    struct bytes block, bool whole)
{
	nghttp3_qpack_stream_context *context;

	if (h->qpack == NULL || nghttp3_qpack_stream_context_new(&context,
	                            (int64_t)id, nghttp3_mem_default()) != 0)
		return;
	read_block(h, w, context, block, whole);
	nghttp3_qpack_stream_context_del(context);
}

bool
http3_text(struct http3 *h, struct buf *out, uint64_t id, struct bytes stream)
{
	struct http_text w = { .out = out, .client = h->client };
	struct rd r = rd_of(stream);
	struct bytes body;
	uint64_t type;
	bool whole;

	for (int i = 0; i < FRAMES_MAX && r.n > 0 && !w.failed; i++) {
		if (!next_frame(&r, &type, &body, &whole))
			break;
		if (type == FRAME_HEADERS)
			read_headers(h, &w, id, body, whole);
		else if (type == FRAME_DATA)
			http_text_body(&w, body);
	}
	http_text_release(&w);
	return w.wrote;
}

/* --- a request --- */

const struct bytes http3_hello = { (const uint8_t *)"\0\4\0", 3 };

/* up to `end`, which is taken off as well; false: it is not there */
static bool
next_part(struct bytes *rest, const char *end, struct bytes *part)
{
	const size_t n = strlen(end);
	const uint8_t *at =
	    rest->n > 0 ? memmem(rest->p, rest->n, end, n) : NULL;

	if (at == NULL)
		return false;
	*part = bytes_cut(*rest, 0, (size_t)(at - rest->p));
	*rest = bytes_cut(*rest, part->n + n, rest->n);
	return true;
}

static nghttp3_nv
field_of(struct bytes name, struct bytes value)
{
	return (nghttp3_nv){ .name = (uint8_t *)(uintptr_t)name.p,
		.namelen = name.n,
		.value = (uint8_t *)(uintptr_t)value.p,
		.valuelen = value.n };
}

/* the fields of a request, whose names become small letters; 0: it is none */
static size_t
read_request(struct buf *request, nghttp3_nv v[REQUEST_FIELDS_MAX])
{
	struct bytes text = buf_view(request);
	struct bytes path, version, line, name;
	size_t n = 0;

	if (!bytes_starts(text, BYTES("GET ")) ||
	    !next_part(&text, " ", &name) || !next_part(&text, " ", &path) ||
	    !next_part(&text, "\r\n", &version))
		return 0;
	v[n++] = field_of(BYTES(":method"), BYTES("GET"));
	v[n++] = field_of(BYTES(":scheme"), BYTES("https"));
	v[n++] = field_of(BYTES(":path"), path);
	while (next_part(&text, "\r\n", &line) && line.n > 0) {
		if (n == REQUEST_FIELDS_MAX || !next_part(&line, ": ", &name))
			return 0;
		uint8_t *letter = request->p + (name.p - request->p);
		for (size_t i = 0; i < name.n; i++)
			letter[i] = (uint8_t)tolower(letter[i]);
		v[n++] = bytes_eq(name, BYTES("host"))
		             ? field_of(BYTES(":authority"), line)
		             : field_of(name, line);
	}
	return n;
}

/* a block that fills no table, whose bytes are added to `out` */
static bool
put_block(struct buf *out, const nghttp3_nv *v, size_t n)
{
	const nghttp3_mem *mem = nghttp3_mem_default();
	nghttp3_qpack_encoder *encoder;
	nghttp3_buf part[3]; /* prefix, fields, what goes to the encoder's */

	if (nghttp3_qpack_encoder_new(&encoder, 0, mem) != 0)
		return false;
	for (int i = 0; i < 3; i++)
		nghttp3_buf_init(&part[i]);
	bool ok = nghttp3_qpack_encoder_encode(
	              encoder, &part[0], &part[1], &part[2], 0, v, n) == 0;
	for (int i = 0; i < 3; i++) {
		if (ok && i < 2)
			buf_add(out, (struct bytes){ part[i].pos,
			                 nghttp3_buf_len(&part[i]) });
		nghttp3_buf_free(&part[i], mem);
	}
	nghttp3_qpack_encoder_del(encoder);
	return ok;
}

bool
http3_request(struct buf *out, struct bytes text)
{
	nghttp3_nv v[REQUEST_FIELDS_MAX];
	struct buf request = { 0 }, block = { 0 };

	buf_add(&request, text);
	size_t n = read_request(&request, v);
	bool ok = n > 0 && put_block(&block, v, n) && block.n < 1 << 14;

	if (ok) {
		buf_byte(out, FRAME_HEADERS);
		buf_byte(out, (uint8_t)(0x40 | block.n >> 8));
		buf_byte(out, (uint8_t)block.n);
		buf_add(out, buf_view(&block));
	}
	buf_release(&request);
	buf_release(&block);
	return ok;
}
