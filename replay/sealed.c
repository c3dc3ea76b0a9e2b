#include "replay/sealed.h"

#include "base/xalloc.h"
#include "capture/tls_hello.h"
#include "capture/tls_records.h"
#include "capture/tls_unseal.h"

#include <stdlib.h>

enum { RECORD_HEAD = 5 };

struct sealed {
	struct keylog *keys;
	struct unseal unseal;
	struct records records[2]; /* in clear, by side */
	struct buf said[2];        /* from the handshake on */
	struct stream_piece *piece;
};

struct sealed *
sealed_new(void)
{
	struct sealed *s = xcalloc(1, sizeof(*s));

	s->keys = keylog_new();
	return s;
}

void
sealed_free(struct sealed *s)
{
	if (s == NULL)
		return;
	keylog_free(s->keys);
	unseal_release(&s->unseal);
	for (int side = 0; side < 2; side++) {
		records_release(&s->records[side]);
		buf_release(&s->said[side]);
	}
	free(s->piece);
	free(s);
}

void
sealed_add_secrets(struct sealed *s, struct bytes text)
{
	keylog_end(s->keys);
	keylog_add(s->keys, text);
	keylog_end(s->keys);
}

/* a ClientHello's record */
static bool
begins_handshake(const struct stream_piece *p)
{
	return p->side == STREAM_CLIENT && p->data.n > RECORD_HEAD &&
	       records_begin(p->data) && p->data.p[0] == RECORD_HANDSHAKE &&
	       p->data.p[RECORD_HEAD] == MSG_CLIENT_HELLO;
}

/* the piece with which TLS begins, or the number of pieces */
static size_t
beginning_of(const struct stream *s)
{
	size_t i = 0;

	while (i < s->n_piece && !begins_handshake(&s->piece[i]))
		i++;
	return s->proto == PROTO_TCP ? i : s->n_piece;
}

/* both sides from there on, as far as nothing is missing */
static void
collect(struct sealed *s, const struct stream *stream, size_t from)
{
	bool missing[2] = { false, false };

	for (int side = 0; side < 2; side++)
		buf_clear(&s->said[side]);
	for (size_t i = from; i < stream->n_piece; i++) {
		const struct stream_piece *p = &stream->piece[i];
		missing[p->side] |= p->lost > 0;
		if (!missing[p->side])
			buf_add(&s->said[p->side], p->data);
	}
}

/* --- what the handshake settled on --- */

/* the first of a Certificate message; RFC 5246 section 7.4.2 and RFC 8446 4.4.2
 */
static struct bytes
first_certificate(struct bytes body, uint16_t version)
{
	struct rd r = rd_of(body);

	if (version >= SEALED_TLS_1_3)
		rd_take(&r, rd_u8(&r));
	rd_big(&r, 3); /* length of the list */
	struct bytes der = rd_take(&r, rd_big(&r, 3));
	return rd_ok(&r) ? der : (struct bytes){ 0 };
}

/* the protocol in an extension of ALPN; RFC 7301 section 3.1 */
static void
read_alpn(struct opened *o, struct bytes extensions)
{
	struct hello h = { .extensions = extensions, .has_extensions = true };
	struct rd walk = rd_of(hello_list(&h, EXT_ALPN));
	struct bytes name;

	if (hello_next_protocol(&walk, &name))
		o->alpn = name;
}

static void
read_message(struct opened *o, uint8_t type, struct bytes body)
{
	struct rd r = rd_of(body);
	struct hello h;

	switch (type) {
	case MSG_SERVER_HELLO:
		if (!hello_server(&h, body) || hello_is_retry(&h))
			return;
		o->version = hello_chosen_version(&h);
		read_alpn(o, h.extensions);
		return;
	case MSG_ENCRYPTED_EXTENSIONS:
		read_alpn(o, rd_take(&r, rd_u16(&r)));
		return;
	case MSG_CERTIFICATE:
		if (o->certificate.n == 0)
			o->certificate = first_certificate(body, o->version);
		return;
	default:
		return;
	}
}

static void
read_messages(struct opened *o, struct bytes messages)
{
	struct rd walk = rd_of(messages);
	struct bytes body;
	uint8_t type;
	bool whole;

	while (records_next(&walk, &type, &body, &whole))
		if (whole)
			read_message(o, type, body);
}

/* what TLS 1.3 agreed on is sealed, and was among what the client offered */
static void
read_offered(struct opened *o, struct bytes messages)
{
	struct rd walk = rd_of(messages);
	struct bytes body;
	struct hello h;
	uint8_t type;
	bool whole;

	while (records_next(&walk, &type, &body, &whole))
		if (whole && type == MSG_CLIENT_HELLO &&
		    hello_client(&h, body, false))
			o->offered = hello_list(&h, EXT_ALPN);
}

/* --- what was said inside --- */

/* one piece for each that brought records: what stood in them */
static void
add_inside(struct sealed *s, struct opened *o, const struct stream *stream,
    size_t from)
{
	size_t heard[2] = { 0, 0 }, next[2] = { 0, 0 };

	for (size_t i = from; i < stream->n_piece; i++) {
		const struct stream_piece *p = &stream->piece[i];
		const struct unseal_side *u = &s->unseal.side[p->side];
		size_t *k = &next[p->side];
		struct bytes all = buf_view(&u->plain);
		size_t begin = SIZE_MAX, end = 0;

		heard[p->side] += p->data.n;
		for (; *k < u->n_piece && u->piece[*k].to <= heard[p->side];
		     ++*k) {
			if (begin == SIZE_MAX)
				begin = u->piece[*k].at;
			end = u->piece[*k].end;
		}
		if (begin >= end)
			continue;
		struct stream_piece *in = &s->piece[o->stream.n_piece++];
		*in = *p;
		in->lost = 0;
		in->data = bytes_cut(all, begin, end - begin);
	}
}

enum sealed_result
sealed_open(struct sealed *s, const struct stream *stream, struct opened *out)
{
	size_t from = beginning_of(stream);

	if (from == stream->n_piece)
		return SEALED_NOT;
	collect(s, stream, from);
	struct bytes server = buf_view(&s->said[STREAM_SERVER]);
	if (!records_begin(server))
		return SEALED_NOT;
	*out = (struct opened){ .stream = *stream, .n_clear = from };
	out->stream.n_piece = from;
	for (int side = 0; side < 2; side++) {
		records_release(&s->records[side]);
		s->records[side] = (struct records){ 0 };
		records_read(&s->records[side], buf_view(&s->said[side]));
	}
	read_messages(out, buf_view(&s->records[STREAM_SERVER].messages));
	if (unseal_read(&s->unseal, s->keys, buf_view(&s->said[STREAM_CLIENT]),
	        server) != UNSEAL_OPENED) {
		if (out->version >= SEALED_TLS_1_3)
			read_offered(
			    out, buf_view(&s->records[STREAM_CLIENT].messages));
		return SEALED_SHUT;
	}
	read_messages(out, buf_view(&s->unseal.side[STREAM_SERVER].messages));
	free(s->piece);
	s->piece = xcalloc(stream->n_piece, sizeof(*s->piece));
	for (size_t i = 0; i < from; i++)
		s->piece[i] = stream->piece[i];
	out->stream.piece = s->piece;
	out->stream.n_piece = from;
	add_inside(s, out, stream, from);
	return out->stream.n_piece > from ? SEALED_OPENED : SEALED_SHUT;
}
