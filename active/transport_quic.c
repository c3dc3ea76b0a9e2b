/*
 * QUIC over UDP: datagrams pass through base/quic on their way, and words, a
 * request in HTTP/1.1, become one in HTTP/3.  What the library wants to repeat
 * goes out when the pace allows it, and so much in all and no more.
 */
#include "active/transport_inside.h"

#include "base/http3.h"
#include "base/quic_client.h"
#include "base/xalloc.h"

#include <stdlib.h>

enum { DATAGRAMS_MAX = 32 }; /* however much the server makes us say */

struct inside {
	struct quic_client *quic;
	bool secured, over; /* the handshake stood, or never will */
	bool answered;      /* the question was */
	struct timer *due;
	unsigned n_sent; /* datagrams */
};

static void *
context_new(bool keeps_secrets)
{
	return quic_context_new(keeps_secrets);
}

static void
context_free(void *context)
{
	quic_context_free(context);
}

static void
put(struct peer *c)
{
	struct inside *in = c->inside;
	struct bytes datagram;
	uint64_t due;

	while (in->n_sent < DATAGRAMS_MAX &&
	       (datagram = quic_client_take(in->quic, loop_now(c->t->loop))).n >
	           0) {
		in->n_sent++;
		c->ops->send(c, datagram);
	}
	due = quic_client_due(in->quic);
	if (due != UINT64_MAX && in->n_sent < DATAGRAMS_MAX)
		timer_set(in->due, due);
}

static void
tell_secrets(struct peer *c)
{
	const struct inside *in = c->inside;
	struct buf lines = { 0 };

	if (quic_client_take_secrets(in->quic, &lines))
		peer_tell_wire(c, WIRE_SECRETS, NULL, buf_view(&lines));
	buf_release(&lines);
}

/* the server's table, which its headers may name: what its encoder told */
static struct bytes
encoder_of(const struct quic_client *q)
{
	uint64_t type;

	for (unsigned i = 0;; i++) {
		struct bytes told = quic_client_told(q, i);
		if (told.n == 0)
			return told;
		if (http3_stream_type(&told, &type) && type == HTTP3_ENCODER)
			return told;
	}
}

/* once, when it is whole */
static void
deliver(struct peer *c)
{
	struct inside *in = c->inside;
	struct buf text = { 0 };
	bool whole;
	struct bytes answer = quic_client_answer(in->quic, &whole);

	if (!whole || in->answered || c->sink == NULL)
		return;
	in->answered = true;
	/* we let it fill no table, so that none can be meant */
	struct http3 *h = http3_new(false, 0, encoder_of(in->quic));
	if (answer.n > 0 && http3_text(h, &text, 0, answer))
		peer_deliver(c, buf_view(&text));
	http3_free(h);
	buf_release(&text);
}

static void
came_to(struct peer *c, enum tls_state state)
{
	struct inside *in = c->inside;

	tell_secrets(c);
	put(c);
	if (state != TLS_SHAKING && !in->secured && !in->over) {
		in->secured = state == TLS_OPEN;
		in->over = !in->secured;
		if (c->sink != NULL)
			c->sink->secured(c->ctx, in->secured,
			    (struct bytes){ 0 }, quic_client_facts(in->quic));
	}
	if (in->secured)
		deliver(c);
	if (in->secured && c->sink != NULL && state != TLS_OPEN)
		peer_end(c, PEER_CLOSED);
}

static void
on_due(void *ctx)
{
	struct peer *c = ctx;
	const struct inside *in = c->inside;

	if (c->sink == NULL || !peer_may_repeat(c, in->due))
		return;
	c->busy++;
	came_to(c, quic_client_lapsed(in->quic, loop_now(c->t->loop)));
	c->busy--;
	if (c->gone)
		peer_drop(c);
}

static bool
quic_begin(struct peer *c, void *context, const struct peer_terms *terms)
{
	struct quic_client *quic = quic_client_new(
	    context, terms->name, terms->alpn, loop_now(c->t->loop));

	if (quic == NULL)
		return false;
	struct inside *in = c->inside = xcalloc(1, sizeof(*in));
	in->quic = quic;
	in->due = timer_new(c->t->loop, on_due, c);
	/* who reads a recording keeps datagrams for secrets that will come */
	if (c->t->n_wire > 0)
		peer_tell_wire(
		    c, WIRE_SECRETS, NULL, BYTES("# of QUIC, to come\n"));
	put(c);
	return true;
}

static void
quic_heard(struct peer *c, struct bytes got)
{
	const struct inside *in = c->inside;
	enum tls_state state =
	    quic_client_feed(in->quic, got, loop_now(c->t->loop));

	/* its secrets stand in front of what they open */
	tell_secrets(c);
	peer_tell_wire(c, WIRE_WORDS, &c->to, got);
	came_to(c, state);
}

static void
quic_failed(struct peer *c, enum peer_end why)
{
	peer_tell_failed(c, why);
	peer_end(c, why);
}

static void
quic_send(struct peer *c, struct bytes words)
{
	const struct inside *in = c->inside;
	struct buf request = { 0 };

	if (http3_request(&request, words) &&
	    quic_client_say(in->quic, QUIC_TELLS, http3_hello))
		quic_client_say(in->quic, QUIC_ASKS, buf_view(&request));
	buf_release(&request);
	put(c);
}

/* HTTP/3 has no word for it */
static void
quic_close(struct peer *c, struct bytes bye)
{
	const struct inside *in = c->inside;

	(void)bye;
	quic_client_close(in->quic);
	put(c);
}

static void
inside_free(void *inside)
{
	struct inside *in = inside;

	timer_free(in->due);
	quic_client_free(in->quic);
	free(in);
}

const struct tunnel_ops tunnel_quic = {
	.context_new = context_new,
	.context_free = context_free,
	.begin = quic_begin,
	.heard = quic_heard,
	.failed = quic_failed,
	.send = quic_send,
	.close = quic_close,
	.free = inside_free,
};
