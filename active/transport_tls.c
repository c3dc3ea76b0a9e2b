/*
 * TLS on a TCP connection, DTLS over UDP: words pass through base/tls on their
 * way.  A handshake over UDP is repeated while nothing comes of it.
 */
#include "active/transport_inside.h"

#include "base/tls.h"
#include "base/xalloc.h"

#include <stdlib.h>

enum { REPEAT_US = 400000, REPEATS = 3 };

struct inside {
	struct tls *tls;
	bool secured, over;   /* the handshake stood, or never will */
	struct timer *repeat; /* NULL: over TCP, where nothing gets lost */
	unsigned n_repeated;
};

static void *
context_new(bool keeps_secrets)
{
	return tls_context_new(keeps_secrets);
}

static void
context_free(void *context)
{
	tls_context_free(context);
}

static void
put(struct peer *c, struct bytes wire)
{
	if (c->proto == PROTO_TCP)
		c->ops->send(c, wire);
	else
		while (wire.n > 0)
			c->ops->send(c, tls_take_datagram(&wire));
}

static void
tell_secrets(struct peer *c)
{
	const struct inside *in = c->inside;
	struct buf lines = { 0 };

	if (tls_take_secrets(in->tls, &lines))
		peer_tell_wire(c, WIRE_SECRETS, NULL, buf_view(&lines));
	buf_release(&lines);
}

/* the handshake is over, or was never one */
static void
tell(struct peer *c, bool ok)
{
	struct inside *in = c->inside;

	if (!ok) {
		in->over = true;
		if (c->proto == PROTO_TCP)
			watch_want(c->watch, 0);
	}
	in->secured = ok;
	if (c->sink != NULL)
		c->sink->secured(
		    c->ctx, ok, tls_heard(in->tls), tls_facts(in->tls));
}

static void
on_repeat(void *ctx)
{
	struct peer *c = ctx;
	struct inside *in = c->inside;
	struct buf wire = { 0 };

	if (in->secured || in->over || c->sink == NULL ||
	    !peer_may_repeat(c, in->repeat))
		return;
	tls_repeat(in->tls, &wire);
	put(c, buf_view(&wire));
	buf_release(&wire);
	if (++in->n_repeated < REPEATS)
		timer_set(in->repeat,
		    loop_now(c->t->loop) + (REPEAT_US << in->n_repeated));
}

static bool
tls_begin(struct peer *c, void *context, const struct peer_terms *terms)
{
	struct inside *in = c->inside = xcalloc(1, sizeof(*in));
	struct buf wire = { 0 };

	if (c->proto == PROTO_TCP) {
		in->tls = tls_new(
		    context, terms->name, terms->alpn, terms->agreed, &wire);
	} else {
		in->tls = tls_new_datagrams(context, terms->name, &wire);
		in->repeat = timer_new(c->t->loop, on_repeat, c);
		timer_set(in->repeat, loop_now(c->t->loop) + REPEAT_US);
	}
	put(c, buf_view(&wire));
	buf_release(&wire);
	return true;
}

/* what follows from a state that is no longer that of a handshake */
static void
came_to(struct peer *c, enum tls_state state, struct bytes plain)
{
	const struct inside *in = c->inside;

	if (!in->secured)
		tell(c, state == TLS_OPEN || state == TLS_ENDED);
	if (c->sink == NULL || in->over)
		return;
	peer_deliver(c, plain);
	if (c->sink != NULL && (state == TLS_ENDED || state == TLS_FAILED))
		peer_end(c, state == TLS_ENDED ? PEER_CLOSED : PEER_RESET);
}

static void
tls_took(struct peer *c, struct bytes got)
{
	const struct inside *in = c->inside;
	struct buf plain = { 0 }, wire = { 0 };

	if (in->over) {
		peer_tell_wire(c, WIRE_WORDS, &c->to, got);
		return;
	}
	enum tls_state state = tls_feed(in->tls, got, &plain, &wire);
	tell_secrets(c);
	peer_tell_wire(c, WIRE_WORDS, &c->to, got);
	if (wire.n > 0)
		put(c, buf_view(&wire));
	buf_release(&wire);
	if (state != TLS_SHAKING)
		came_to(c, state, buf_view(&plain));
	buf_release(&plain);
}

static void
tls_failed(struct peer *c, enum peer_end why)
{
	const struct inside *in = c->inside;

	if (in->secured)
		peer_end(c, why);
	else if (!in->over)
		tell(c, false);
}

static void
tls_send(struct peer *c, struct bytes words)
{
	const struct inside *in = c->inside;
	struct buf wire = { 0 };

	tls_write(in->tls, words, &wire);
	put(c, buf_view(&wire));
	buf_release(&wire);
}

static void
tls_leave(struct peer *c, struct bytes bye)
{
	const struct inside *in = c->inside;
	struct buf wire = { 0 };

	if (bye.n > 0)
		tls_send(c, bye);
	tls_close(in->tls, &wire);
	put(c, buf_view(&wire));
	buf_release(&wire);
}

static void
inside_free(void *inside)
{
	struct inside *in = inside;

	timer_free(in->repeat);
	tls_free(in->tls);
	free(in);
}

const struct tunnel_ops tunnel_tls = {
	.context_new = context_new,
	.context_free = context_free,
	.begin = tls_begin,
	.heard = tls_took,
	.failed = tls_failed,
	.send = tls_send,
	.close = tls_leave,
	.free = inside_free,
};
