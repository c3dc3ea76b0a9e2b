/*
 * TLS on a TCP connection: words pass through base/tls on their way.
 */
#include "active/transport_inside.h"

#include "base/tls.h"

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
		watch_want(c->watch, 0);
	}
	c->secured = ok;
	if (c->sink != NULL)
		c->sink->secured(
		    c->ctx, ok, tls_heard(c->tls), tls_facts(c->tls));
}

void
peer_secure(struct peer *c, const char *name, const char *alpn)
{
	struct buf wire = { 0 };

	if (c->fd < 0)
		return;
	if (c->t->tls == NULL)
		c->t->tls = tls_context_new(c->t->n_wire > 0);
	if (c->t->tls == NULL) {
		c->failed = PEER_FAILED;
		peer_alarm(c, 0);
		return;
	}
	c->tls = tls_new(c->t->tls, name, alpn, &wire);
	peer_tcp_write(c, buf_view(&wire));
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
		peer_tcp_write(c, buf_view(&wire));
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
	else
		tell(c, false);
}

bool
peer_tls_write(struct peer *c, struct bytes words)
{
	struct buf wire = { 0 };
	bool ok = tls_write(c->tls, words, &wire);

	peer_tcp_write(c, buf_view(&wire));
	buf_release(&wire);
	return ok;
}

void
peer_tls_close(struct peer *c)
{
	struct buf wire = { 0 };

	tls_close(c->tls, &wire);
	buf_add(&c->out, buf_view(&wire));
	buf_release(&wire);
}
