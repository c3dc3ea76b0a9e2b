/*
 * TLS on a TCP connection, DTLS over UDP: words pass through base/tls on their
 * way.  A handshake over UDP is repeated while nothing comes of it.
 */
#include "active/transport_inside.h"

#include "base/tls.h"

enum { REPEAT_US = 400000, REPEATS = 3 };

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
	struct buf lines = { 0 };

	if (tls_take_secrets(c->tls, &lines))
		peer_tell_wire(c, WIRE_SECRETS, NULL, buf_view(&lines));
	buf_release(&lines);
}

/* the handshake is over, or was never one */
static void
tell(struct peer *c, bool ok)
{
	if (!ok) {
		c->tls_over = true;
		if (c->proto == PROTO_TCP)
			watch_want(c->watch, 0);
	}
	c->secured = ok;
	if (c->sink != NULL)
		c->sink->secured(
		    c->ctx, ok, tls_heard(c->tls), tls_facts(c->tls));
}

static void
on_repeat(void *ctx)
{
	struct peer *c = ctx;
	struct buf wire = { 0 };

	if (c->secured || c->tls_over || c->sink == NULL ||
	    !peer_may_repeat(c, c->repeat))
		return;
	tls_repeat(c->tls, &wire);
	put(c, buf_view(&wire));
	buf_release(&wire);
	if (++c->n_repeated < REPEATS)
		timer_set(c->repeat,
		    loop_now(c->t->loop) + (REPEAT_US << c->n_repeated));
}

void
peer_secure(struct peer *c, const char *name, const char *alpn,
    const struct tls_agreed *terms)
{
	struct buf wire = { 0 };

	if (c->fd < 0 && c->from == NULL)
		return;
	if (c->t->tls == NULL)
		c->t->tls = tls_context_new(c->t->n_wire > 0);
	if (c->t->tls == NULL) {
		c->failed = PEER_FAILED;
		peer_alarm(c, 0);
		return;
	}
	if (c->proto == PROTO_TCP) {
		c->tls = tls_new(c->t->tls, name, alpn, terms, &wire);
	} else {
		c->tls = tls_new_datagrams(c->t->tls, name, &wire);
		c->repeat = timer_new(c->t->loop, on_repeat, c);
		timer_set(c->repeat, loop_now(c->t->loop) + REPEAT_US);
	}
	put(c, buf_view(&wire));
	buf_release(&wire);
}

/* what follows from a state that is no longer that of a handshake */
static void
peer_tls_state(struct peer *c, enum tls_state state, struct bytes plain)
{
	if (!c->secured)
		tell(c, state == TLS_OPEN || state == TLS_ENDED);
	if (c->sink == NULL || c->tls_over)
		return;
	peer_deliver(c, plain);
	if (c->sink != NULL && (state == TLS_ENDED || state == TLS_FAILED))
		peer_end(c, state == TLS_ENDED ? PEER_CLOSED : PEER_RESET);
}

void
peer_tls_heard(struct peer *c, struct bytes got)
{
	struct buf plain = { 0 }, wire = { 0 };

	if (c->tls_over) {
		peer_tell_wire(c, WIRE_WORDS, &c->to, got);
		return;
	}
	enum tls_state state = tls_feed(c->tls, got, &plain, &wire);
	tell_secrets(c);
	peer_tell_wire(c, WIRE_WORDS, &c->to, got);
	if (wire.n > 0)
		put(c, buf_view(&wire));
	buf_release(&wire);
	if (state != TLS_SHAKING)
		peer_tls_state(c, state, buf_view(&plain));
	buf_release(&plain);
}

void
peer_tls_eof(struct peer *c, enum peer_end why)
{
	if (c->secured)
		peer_end(c, why);
	else if (!c->tls_over)
		tell(c, false);
}

bool
peer_tls_write(struct peer *c, struct bytes words)
{
	struct buf wire = { 0 };
	bool ok = tls_write(c->tls, words, &wire);

	put(c, buf_view(&wire));
	buf_release(&wire);
	return ok;
}

void
peer_tls_close(struct peer *c)
{
	struct buf wire = { 0 };

	tls_close(c->tls, &wire);
	put(c, buf_view(&wire));
	buf_release(&wire);
}
