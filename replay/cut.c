#include "replay/cut.h"

#include "base/xalloc.h"
#include "capture/tcp_talk.h"

#include <stdlib.h>

/* RFC 5737 and RFC 3849, as the fixtures of hark itself have them */
static const char *const servers[] = { "192.0.2.10", "2001:db8::10" };
static const char *const clients[] = { "192.0.2.77", "2001:db8::77" };

enum { CLIENT_PORT = 40000, CLIENT_PORTS = 20000 };

struct cut *
cut_of(const struct stream *s, const struct endpoint *server)
{
	struct cut *c = xcalloc(1, sizeof(*c));
	/* of each side in the stream, the one that it is here */
	unsigned turned = endpoint_eq(&s->end[STREAM_SERVER], server) ? 0 : 1;

	c->proto = s->proto;
	c->flags = s->flags;
	c->first_us = s->first_us;
	for (unsigned side = 0; side < 2; side++) {
		c->end[side ^ turned] = s->end[side];
		c->close[side ^ turned].how = s->close[side].how;
		c->close[side ^ turned].when_us = s->close[side].when_us;
	}
	size_t room = s->n_piece > 0 ? s->n_piece : 1;
	c->piece = xcalloc(room, sizeof(*c->piece));
	c->by_side[0] = xcalloc(room, sizeof(size_t));
	c->by_side[1] = xcalloc(room, sizeof(size_t));
	for (size_t i = 0; i < s->n_piece; i++) {
		const struct stream_piece *p = &s->piece[i];
		unsigned side = p->side ^ turned;
		c->by_side[side][c->n_by_side[side]++] = c->n_piece;
		c->piece[c->n_piece++] = (struct cut_piece){
			.side = (enum stream_side)side,
			.when_us = p->when_us,
			.lost = p->lost,
			.at = c->words[side].n,
			.n = p->data.n,
			.heard = c->words[1 - side].n,
		};
		buf_add(&c->words[side], p->data);
	}
	return c;
}

void
cut_free(struct cut *c)
{
	if (c == NULL)
		return;
	buf_release(&c->words[0]);
	buf_release(&c->words[1]);
	free(c->piece);
	free(c->by_side[0]);
	free(c->by_side[1]);
	free(c);
}

size_t
cut_heard(const struct cut *c, enum stream_side side, size_t at)
{
	size_t lo = 0, hi = c->n_by_side[side];

	/* the first piece that reaches beyond it */
	while (lo < hi) {
		size_t middle = (lo + hi) / 2;
		const struct cut_piece *p = &c->piece[c->by_side[side][middle]];
		if (p->at + p->n <= at)
			lo = middle + 1;
		else
			hi = middle;
	}
	return lo < c->n_by_side[side] ? c->piece[c->by_side[side][lo]].heard
	                               : c->words[1 - side].n;
}

void
cut_move(struct cut *c, unsigned nth)
{
	unsigned family = addr_is_v4(&c->end[STREAM_SERVER].addr) ? 0 : 1;

	addr_parse(servers[family], &c->end[STREAM_SERVER].addr);
	addr_parse(clients[family], &c->end[STREAM_CLIENT].addr);
	c->end[STREAM_CLIENT].port =
	    (uint16_t)(CLIENT_PORT + nth % CLIENT_PORTS);
}

void
cut_shift(struct cut *c, uint64_t first_us)
{
	uint64_t by = first_us - c->first_us;

	c->first_us += by;
	for (size_t i = 0; i < c->n_piece; i++)
		c->piece[i].when_us += by;
	for (unsigned side = 0; side < 2; side++)
		if (c->close[side].how != STREAM_OPEN)
			c->close[side].when_us += by;
}

static struct bytes
words_of(const struct cut *c, const struct cut_piece *p)
{
	return bytes_cut(buf_view(&c->words[p->side]), p->at, p->n);
}

/* a connection that is being written */
struct writing {
	const struct cut *cut;
	struct pcap_writer *out;
	struct tcp_talk talk;
	bool closed[2];
};

static void
write_close(struct writing *w, enum stream_side side)
{
	uint64_t when = w->cut->close[side].when_us;

	w->closed[side] = true;
	if (w->cut->close[side].how == STREAM_RESET)
		tcp_talk_reset(&w->talk, w->out, (enum talk_side)side, when);
	else
		tcp_talk_close(&w->talk, w->out, (enum talk_side)side, when);
}

/* the ends up to a time, the earlier one first */
static void
write_closes(struct writing *w, uint64_t until_us)
{
	const struct cut *c = w->cut;
	unsigned first = c->close[1].how != STREAM_OPEN &&
	                 c->close[1].when_us < c->close[0].when_us;

	for (unsigned i = 0; i < 2; i++) {
		unsigned side = first ^ i;
		if (!w->closed[side] && c->close[side].how != STREAM_OPEN &&
		    c->close[side].when_us <= until_us)
			write_close(w, (enum stream_side)side);
	}
}

/* whether this side says no more from piece i on */
static bool
is_silent(const struct cut *c, size_t i, enum stream_side side)
{
	for (; i < c->n_piece; i++)
		if (c->piece[i].side == side)
			return false;
	return true;
}

static void
write_tcp(const struct cut *c, struct pcap_writer *out, size_t pieces)
{
	struct writing w = { .cut = c,
		.out = out,
		.talk = tcp_talk_of(
		    &c->end[STREAM_CLIENT], &c->end[STREAM_SERVER], 1) };

	if (!(c->flags & HEARD_MIDSTREAM))
		tcp_talk_open(&w.talk, out, c->first_us);
	for (size_t i = 0; i < pieces; i++) {
		const struct cut_piece *p = &c->piece[i];
		enum stream_side other = (enum stream_side)(1 - p->side);
		/* who has closed may still listen */
		if (!w.closed[other] && c->close[other].how == STREAM_FIN &&
		    c->close[other].when_us < p->when_us &&
		    is_silent(c, i, other))
			write_close(&w, other);
		tcp_talk_miss(&w.talk, (enum talk_side)p->side, p->lost);
		tcp_talk_say(&w.talk, out, (enum talk_side)p->side, p->when_us,
		    words_of(c, p));
	}
	if (pieces == c->n_piece)
		write_closes(&w, UINT64_MAX);
}

void
cut_write(const struct cut *c, struct pcap_writer *w, size_t pieces)
{
	if (c->proto == PROTO_TCP) {
		write_tcp(c, w, pieces);
		return;
	}
	for (size_t i = 0; i < pieces; i++) {
		const struct cut_piece *p = &c->piece[i];
		pcap_writer_udp(w, &c->end[p->side], &c->end[1 - p->side],
		    p->when_us, words_of(c, p));
	}
}
