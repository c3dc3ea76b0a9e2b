#include "active/control.h"

#include "active/transport.h"
#include "base/buf.h"
#include "base/loop.h"
#include "base/random.h"
#include "base/xalloc.h"

#include <stdlib.h>

enum {
	PORTS = 4,
	PORTS_ENOUGH = 3,
	PORT_FIRST = 61000, /* systems give none of these to clients */
	PORT_LAST = 65400,
	CONNECT_US = 3000000,
	HANG_UP_US = 500000,
};

struct control {
	struct loop *loop;
	struct transport *transport;
	struct control_sinks sinks;
	struct addr host;
	uint16_t port[PORTS];
	unsigned i, n_stood, n_hung_up;
	bool stands, granted;
	struct peer *conn; /* NULL: none now */
	struct timer *timer;
};

static void
conclude(struct control *c)
{
	struct buf evidence = { 0 };
	const char *verdict = NULL;

	if (c->n_stood >= PORTS_ENOUGH) {
		verdict = c->n_hung_up >= PORTS_ENOUGH ? "syn-proxy"
		                                       : "answers-everywhere";
		buf_printf(&evidence,
		    "%u of %d ports without a service took a connection, %u "
		    "hung up at once:",
		    c->n_stood, PORTS, c->n_hung_up);
		for (unsigned i = 0; i < PORTS; i++)
			buf_printf(&evidence, " %u", c->port[i]);
	}
	c->sinks.done(c->sinks.ctx, &c->host, verdict, buf_cstr(&evidence));
	buf_release(&evidence);
}

/* it is decided when those that are left change nothing */
static bool
is_decided(const struct control *c)
{
	return c->i == PORTS || c->n_stood + PORTS - c->i < PORTS_ENOUGH;
}

static void
go_on(struct control *c)
{
	c->i++;
	c->stands = c->granted = false;
	if (is_decided(c))
		conclude(c);
	else
		timer_set(c->timer, loop_now(c->loop));
}

static void
on_connected(void *ctx)
{
	struct control *c = ctx;

	c->stands = true;
	c->n_stood++;
	timer_set(c->timer, loop_now(c->loop) + HANG_UP_US);
}

static void
on_secured(
    void *ctx, bool ok, struct bytes heard, const struct tls_facts *facts)
{
	(void)ctx, (void)ok, (void)heard, (void)facts; /* never asked for */
}

static void
leave(struct control *c)
{
	struct peer *conn = c->conn;

	c->conn = NULL;
	if (conn != NULL)
		peer_finish(conn, (struct bytes){ 0 });
	go_on(c);
}

/* who has words stays; they are not listened to */
static void
on_heard(void *ctx, struct bytes got)
{
	(void)got;
	leave(ctx);
}

static void
on_ended(void *ctx, enum peer_end why)
{
	struct control *c = ctx;

	(void)why;
	c->conn = NULL;
	c->n_hung_up += c->stands;
	go_on(c);
}

static const struct peer_sink sink = {
	on_connected,
	on_secured,
	on_heard,
	on_ended,
};

static void
on_time(void *ctx)
{
	struct control *c = ctx;
	uint64_t now = loop_now(c->loop);

	if (c->conn != NULL) {
		leave(c);
		return;
	}
	if (is_decided(c))
		return; /* the wait for the last of them was still on */
	struct endpoint to = { c->host, c->port[c->i] };
	uint64_t from = now;
	if (!c->granted)
		from = c->sinks.reserve(c->sinks.ctx, &to, now, &c->granted);
	if (!c->granted || from > now) {
		timer_set(c->timer, from);
		return;
	}
	c->conn =
	    peer_open(c->transport, &to, PROTO_TCP, NULL, "control", &sink, c);
	timer_set(c->timer, now + CONNECT_US);
}

/* ports that differ, one from each part of those there are */
static void
choose(struct control *c, uint64_t seed)
{
	const unsigned part = (PORT_LAST - PORT_FIRST) / PORTS;

	for (unsigned i = 0; i < PORTS; i++)
		c->port[i] = (uint16_t)(PORT_FIRST + i * part +
		                        random_next(&seed) % part);
}

struct control *
control_new(struct loop *loop, struct transport *transport,
    const struct addr *host, uint64_t seed, const struct control_sinks *sinks)
{
	struct control *c = xcalloc(1, sizeof(*c));

	*c = (struct control){ .loop = loop,
		.transport = transport,
		.sinks = *sinks,
		.host = *host };
	choose(c, seed);
	c->timer = timer_new(loop, on_time, c);
	timer_set(c->timer, loop_now(loop));
	return c;
}

void
control_free(struct control *c)
{
	if (c == NULL)
		return;
	if (c->conn != NULL)
		peer_finish(c->conn, (struct bytes){ 0 });
	timer_free(c->timer);
	free(c);
}
