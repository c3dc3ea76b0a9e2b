/*
 * TLS on a TCP connection: words pass through base/tls on their way.
 */
#include "active/transport_inside.h"

#include "base/tls.h"

/* the handshake is over, or was never one */
static void
tell(struct conn *c, bool ok)
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
conn_secure(struct conn *c, const char *name)
{
	struct buf wire = { 0 };

	if (c->fd < 0)
		return;
	if (c->t->tls == NULL)
		c->t->tls = tls_context_new();
	if (c->t->tls == NULL) {
		c->failed = CONN_FAILED;
		conn_alarm(c, 0);
		return;
	}
	c->tls = tls_new(c->t->tls, name, NULL, &wire);
	conn_tcp_write(c, buf_view(&wire));
	buf_release(&wire);
}

/* what follows from a state that is no longer that of a handshake */
static void
conn_tls_state(struct conn *c, enum tls_state state, struct bytes plain)
{
	if (!c->secured)
		tell(c, state == TLS_OPEN || state == TLS_ENDED);
	if (c->sink == NULL || c->tls_over)
		return;
	conn_deliver(c, plain);
	if (c->sink != NULL && (state == TLS_ENDED || state == TLS_FAILED))
		conn_end(c, state == TLS_ENDED ? CONN_CLOSED : CONN_RESET);
}

void
conn_tls_heard(struct conn *c, struct bytes got)
{
	struct buf plain = { 0 }, wire = { 0 };

	if (c->tls_over)
		return;
	enum tls_state state = tls_feed(c->tls, got, &plain, &wire);
	if (wire.n > 0)
		conn_tcp_write(c, buf_view(&wire));
	buf_release(&wire);
	if (state != TLS_SHAKING)
		conn_tls_state(c, state, buf_view(&plain));
	buf_release(&plain);
}

void
conn_tls_eof(struct conn *c, enum conn_end why)
{
	if (c->secured)
		conn_end(c, why);
	else
		tell(c, false);
}

bool
conn_tls_write(struct conn *c, struct bytes words)
{
	struct buf wire = { 0 };
	bool ok = tls_write(c->tls, words, &wire);

	conn_tcp_write(c, buf_view(&wire));
	buf_release(&wire);
	return ok;
}

void
conn_tls_close(struct conn *c)
{
	struct buf wire = { 0 };

	tls_close(c->tls, &wire);
	buf_add(&c->out, buf_view(&wire));
	buf_release(&wire);
}
