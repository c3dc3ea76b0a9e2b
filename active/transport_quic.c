/*
 * QUIC over UDP: datagrams pass through base/quic on their way, and words, a
 * request in HTTP/1.1, become one in HTTP/3.  What the library wants to repeat
 * goes out when the pace allows it, and so much in all and no more.
 */
#include "active/transport_inside.h"

#include "base/http3.h"
#include "base/quic_client.h"

enum { DATAGRAMS_MAX = 32 }; /* however much the server makes us say */

static void
put(struct peer *c)
{
	struct bytes datagram;
	uint64_t due;

	while (c->n_repeated < DATAGRAMS_MAX &&
	       (datagram = quic_client_take(c->quic, loop_now(c->t->loop))).n >
	           0) {
		c->n_repeated++;
		c->ops->send(c, datagram);
	}
	due = quic_client_due(c->quic);
	if (due != UINT64_MAX && c->n_repeated < DATAGRAMS_MAX)
		timer_set(c->repeat, due);
}

static void
tell_secrets(struct peer *c)
{
	struct buf lines = { 0 };

	if (quic_client_take_secrets(c->quic, &lines))
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
	struct buf text = { 0 };
	bool whole;
	struct bytes answer = quic_client_answer(c->quic, &whole);

	if (!whole || c->answered || c->sink == NULL)
		return;
	c->answered = true;
	/* we let it fill no table, so that none can be meant */
	struct http3 *h = http3_new(false, 0, encoder_of(c->quic));
	if (answer.n > 0 && http3_text(h, &text, 0, answer))
		peer_deliver(c, buf_view(&text));
	http3_free(h);
	buf_release(&text);
}

static void
take(struct peer *c, enum tls_state state)
{
	tell_secrets(c);
	put(c);
	if (state != TLS_SHAKING && !c->secured && !c->tls_over) {
		c->secured = state == TLS_OPEN;
		c->tls_over = !c->secured;
		if (c->sink != NULL)
			c->sink->secured(c->ctx, c->secured,
			    (struct bytes){ 0 }, quic_client_facts(c->quic));
	}
	if (c->secured)
		deliver(c);
	if (c->secured && c->sink != NULL && state != TLS_OPEN)
		peer_end(c, PEER_CLOSED);
}

static void
on_due(void *ctx)
{
	struct peer *c = ctx;

	if (c->sink == NULL || !peer_may_repeat(c, c->repeat))
		return;
	c->busy++;
	take(c, quic_client_lapsed(c->quic, loop_now(c->t->loop)));
	c->busy--;
	if (c->gone)
		peer_drop(c);
}

bool
peer_can_quic(struct transport *t)
{
	if (t->quic == NULL)
		t->quic = quic_context_new(t->n_wire > 0);
	return t->quic != NULL;
}

void
peer_quic(struct peer *c, const char *name, const char *alpn)
{
	uint64_t now = loop_now(c->t->loop);

	if (c->fd < 0 && c->from == NULL)
		return;
	if (peer_can_quic(c->t))
		c->quic = quic_client_new(c->t->quic, name, alpn, now);
	if (c->quic == NULL) {
		c->failed = PEER_FAILED;
		peer_alarm(c, 0);
		return;
	}
	c->repeat = timer_new(c->t->loop, on_due, c);
	/* who reads a recording keeps datagrams for secrets that will come */
	if (c->t->n_wire > 0)
		peer_tell_wire(
		    c, WIRE_SECRETS, NULL, BYTES("# of QUIC, to come\n"));
	put(c);
}

void
peer_quic_heard(struct peer *c, struct bytes got)
{
	enum tls_state state =
	    quic_client_feed(c->quic, got, loop_now(c->t->loop));

	/* its secrets stand in front of what they open */
	tell_secrets(c);
	peer_tell_wire(c, WIRE_WORDS, &c->to, got);
	take(c, state);
}

void
peer_quic_ask(struct peer *c, struct bytes words)
{
	struct buf request = { 0 };

	if (http3_request(&request, words) &&
	    quic_client_say(c->quic, QUIC_TELLS, http3_hello))
		quic_client_say(c->quic, QUIC_ASKS, buf_view(&request));
	buf_release(&request);
	put(c);
}

void
peer_quic_close(struct peer *c)
{
	quic_client_close(c->quic);
	put(c);
}

void
peer_quic_eof(struct peer *c, enum peer_end why)
{
	peer_tell_failed(c, why);
	peer_end(c, why);
}
