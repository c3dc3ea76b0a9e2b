#include "capture/unsealing.h"

#include "capture/stages.h"
#include "capture/turns.h"

/* how many inner bytes stood in records that end at or before `offset` */
static uint32_t
inner_of(const struct inner_stream *s, uint32_t offset)
{
	uint32_t n = 0;

	for (size_t i = 0; i < s->n_piece && s->piece[i].to <= offset; i++)
		n = s->piece[i].end;
	return n;
}

/* an outer offset, counted from where the handshake begins */
static uint32_t
since(uint32_t offset, uint32_t start)
{
	return offset > start ? offset - start : 0;
}

/* the streams and marks of one direction, from those of its records */
static void
put_inside(struct stages *st, struct half *inner, const struct half *outer,
    const struct inner_stream *mine, const struct inner_stream *peer,
    uint32_t start, uint32_t peer_start)
{
	window_put(&inner->window, st->pool, st->limits.window, 0, mine->plain,
	    0, COPY_FIRM);
	inner->high = (uint32_t)mine->plain.n;
	for (size_t i = 0; i < mine->n_piece; i++) {
		const struct inner_piece *p = &mine->piece[i];
		const struct mark *first = turns_mark(outer, start + p->from);
		const struct mark *last = turns_mark(outer, start + p->to - 1);
		if (first == NULL || last == NULL)
			continue;
		turns_add_mark(st->pool, inner,
		    (struct mark){
		        .offset = p->at,
		        .ack = inner_of(peer, since(first->ack, peer_start)),
		        .first_us = first->first_us,
		        .last_us = last->last_us,
		        .first_frame = first->first_frame,
		        .last_frame = last->last_frame,
		    });
	}
	inner->window.truncated = outer->window.truncated;
}

static bool
open_streams(
    struct stages *st, const struct flow *f, struct inner_stream out[2])
{
	const struct conn *c = &f->conn;
	const struct talk *talk = c->talk;
	const struct window *server = &talk->half[c->server].window;
	const struct window *client = &talk->half[1 - c->server].window;
	const struct mark *mark =
	    turns_mark(&talk->half[c->server], talk->sealed_s);
	struct response r = {
		.server = f->end[c->server],
		.client = f->end[1 - c->server],
		.proto = f->proto,
		.sent = window_view(client, talk->sealed_c, client->contig),
		.got = window_view(server, talk->sealed_s, server->contig),
		.starttls = talk->sealed_s > 0,
		.origin = { .file = talk->file, .via = talk->via },
	};

	r.whole = r.got.n;
	if (mark != NULL) {
		r.first_us = mark->first_us;
		r.last_us = mark->last_us;
		r.origin.first_frame = mark->first_frame;
		r.origin.last_frame = mark->last_frame;
	}
	return st->sinks.inner.streams(st->sinks.inner.ctx, &r, out);
}

bool
unsealing_try(struct stages *st, struct flow *f)
{
	struct conn *c = &f->conn;
	struct inner_stream out[2];
	struct talk *outer = c->talk;
	unsigned server = c->server, client = 1 - server;

	outer->sealed = false;
	if (!open_streams(st, f, out) || out[0].plain.n + out[1].plain.n == 0)
		return false;
	c->talk = NULL;
	if (!talk_open(st, f, &(struct segment){ .via = outer->via })) {
		c->talk = outer;
		return false;
	}
	struct talk *inner = c->talk;
	inner->file = outer->file;
	put_inside(st, &inner->half[server], &outer->half[server], &out[1],
	    &out[0], outer->sealed_s, outer->sealed_c);
	put_inside(st, &inner->half[client], &outer->half[client], &out[0],
	    &out[1], outer->sealed_c, outer->sealed_s);
	c->talk = outer;
	talk_close(st, f);
	c->talk = inner;
	c->tunnel = TUNNEL_TLS;
	c->turns = 0;
	c->asked = c->clear = false;
	st->counts.unsealed++;
	return true;
}
