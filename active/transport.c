#include "active/transport_inside.h"

#include "active/transport_delivery.h"
#include "base/xalloc.h"

#include <assert.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct tunnel_ops *const tunnels[PEER_TUNNELS] = {
	[PEER_TLS] = &tunnel_tls,
	[PEER_QUIC] = &tunnel_quic,
};

struct transport *
transport_new(struct loop *loop, const struct scope *scope)
{
	struct transport *t = xcalloc(1, sizeof(*t));

	t->loop = loop;
	t->scope = scope;
	return t;
}

void
transport_free(struct transport *t)
{
	if (t == NULL)
		return;
	t->on_room = NULL;
	while (t->conns != NULL) {
		t->conns->sink = NULL;
		peer_drop(t->conns);
	}
	for (size_t i = 0; i < PEER_TUNNELS; i++)
		tunnels[i]->context_free(t->context[i]);
	free(t);
}

const struct transport_counts *
transport_counts(const struct transport *t)
{
	return &t->counts;
}

unsigned
transport_open(const struct transport *t)
{
	return t->n_open;
}

void
transport_on_room(struct transport *t, void (*fn)(void *ctx), void *ctx)
{
	t->on_room = fn;
	t->on_room_ctx = ctx;
}

void
transport_pace(struct transport *t, transport_pace_fn *fn, void *ctx)
{
	t->pace = fn;
	t->pace_ctx = ctx;
}

void
transport_on_wire(struct transport *t, wire_fn *fn, void *ctx)
{
	assert(t->n_wire < TRANSPORT_WIRES);
	t->wire[t->n_wire].fn = fn;
	t->wire[t->n_wire++].ctx = ctx;
}

void
transport_limit(struct transport *t, const struct cost *limit)
{
	t->purse.limit = *limit;
}

const struct purse *
transport_purse(const struct transport *t)
{
	return &t->purse;
}

void
transport_stop(struct transport *t, const char *why)
{
	if (t->stopped == NULL)
		t->stopped = why;
}

const char *
transport_stopped(const struct transport *t)
{
	if (t->stopped == NULL && t->purse.over)
		return "budget";
	return t->stopped;
}

/* --- errors --- */

enum peer_end
peer_end_of(int error)
{
	static const struct {
		int error;
		enum peer_end end;
	} ends[] = {
		{ ECONNREFUSED, PEER_REFUSED },
		{ ECONNRESET, PEER_RESET },
		{ EPIPE, PEER_RESET },
		{ EHOSTUNREACH, PEER_UNREACHABLE },
		{ ENETUNREACH, PEER_UNREACHABLE },
		{ EHOSTDOWN, PEER_UNREACHABLE },
		{ EACCES, PEER_PROHIBITED },
		{ EPERM, PEER_PROHIBITED },
		{ EMFILE, PEER_NO_DESCRIPTOR },
		{ ENFILE, PEER_NO_DESCRIPTOR },
		{ ENOBUFS, PEER_NO_DESCRIPTOR },
		{ EADDRNOTAVAIL, PEER_NO_DESCRIPTOR }, /* no port is left */
		{ EAGAIN, PEER_NO_DESCRIPTOR },
	};

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		if (ends[i].error == error)
			return ends[i].end;
	return PEER_FAILED;
}

/* --- a connection --- */

bool
peer_find_source(struct peer *c)
{
	struct sockaddr_storage storage;
	socklen_t n = sockaddr_of(&c->to, &storage);
	struct endpoint e;
	int fd = socket(storage.ss_family, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	bool ok = fd >= 0 && connect(fd, (struct sockaddr *)&storage, n) == 0;

	n = sizeof(storage);
	ok = ok && getsockname(fd, (struct sockaddr *)&storage, &n) == 0 &&
	     endpoint_of(&storage, &e);
	if (ok)
		c->local.addr = e.addr;
	int error = errno;
	if (fd >= 0)
		close(fd);
	errno = error;
	return ok;
}

static void
find_local(struct peer *c)
{
	struct sockaddr_storage storage;
	socklen_t n = sizeof(storage);

	if (getsockname(c->fd, (struct sockaddr *)&storage, &n) == 0)
		endpoint_of(&storage, &c->local);
	/* a socket for datagrams has a port, and no address */
	if (c->proto == PROTO_UDP)
		peer_find_source(c);
}

void
peer_tell_wire(struct peer *c, enum wire_what what, const struct endpoint *by,
    struct bytes bytes)
{
	struct transport *t = c->t;

	if (t->n_wire == 0)
		return;
	if (c->local.port == 0 && c->fd >= 0)
		find_local(c);
	struct wire_event e = { .what = what,
		.proto = c->proto,
		.by_server = by != NULL,
		.client = &c->local,
		.server = by != NULL ? by : &c->to,
		.probe = c->probe,
		.reason = c->reason,
		.spent = &t->purse.spent,
		.bytes = bytes,
		.now = loop_now(t->loop) };
	for (unsigned i = 0; i < t->n_wire; i++) {
		e.kept = &c->kept[i];
		t->wire[i].fn(t->wire[i].ctx, &e);
	}
}

static void
on_alarm(void *ctx)
{
	struct peer *c = ctx;

	/* what could not begin is told now; what is closing is closed */
	peer_end(c, c->failed);
}

void
peer_alarm(struct peer *c, uint64_t in_us)
{
	if (c->timer == NULL)
		c->timer = timer_new(c->t->loop, on_alarm, c);
	timer_set(c->timer, loop_now(c->t->loop) + in_us);
}

static void
on_ready(void *ctx, unsigned what)
{
	struct peer *c = ctx;

	c->busy++;
	c->ops->ready(c, what);
	c->busy--;
	if (c->gone)
		peer_drop(c);
}

bool
peer_may_send(struct peer *c, const struct cost *cost)
{
	struct transport *t = c->t;
	enum refusal why;

	if (!scope_allows(t->scope, &c->to, c->proto, &why)) {
		t->counts.refused[why]++;
		c->failed = PEER_REFUSED_BY_SCOPE;
	} else if (t->stopped != NULL ||
	           !purse_take(&t->purse, cost, loop_now(t->loop))) {
		c->failed = PEER_STOPPED;
	} else {
		return true;
	}
	/* one that is closing closes without the words */
	if (c->sink != NULL)
		peer_alarm(c, 0);
	return false;
}

bool
peer_may_repeat(struct peer *c, struct timer *again)
{
	struct transport *t = c->t;
	uint64_t now = loop_now(t->loop), from = now;

	if (t->pace != NULL && !c->granted)
		from = t->pace(t->pace_ctx, &c->to, c->proto, now, &c->granted);
	if (t->pace == NULL || (c->granted && from <= now)) {
		c->granted = false;
		return true;
	}
	timer_set(again, from);
	return false;
}

static const struct peer_ops *
ops_for(const struct transport *t, enum proto proto)
{
	if (proto == PROTO_TCP)
		return &peer_tcp;
	return t->raw != NULL ? &peer_raw : &peer_udp;
}

static bool
is_open(const struct peer *c)
{
	return c->fd >= 0 || c->from != NULL;
}

/* a connection that nobody wants to have is heard of on the wire */
void
peer_tell_failed(struct peer *c, enum peer_end why)
{
	if (why == PEER_REFUSED)
		peer_tell_wire(c, WIRE_REFUSED, &c->to, (struct bytes){ 0 });
}

void
peer_begin(struct peer *c)
{
	if (!peer_may_send(c, &c->ops->begin))
		return;
	if (!c->ops->open(c, &c->failed)) {
		for (int i = 0; i < PURSE_KINDS; i++)
			purse_settle(&c->t->purse, (enum purse_kind)i,
			    c->ops->begin.n[i], 0);
		peer_tell_failed(c, c->failed);
		peer_alarm(c, 0);
		return;
	}
	c->packets = c->ops->begin.n[PURSE_PACKETS];
	if (c->fd < 0)
		return;
	if (c->proto == PROTO_TCP)
		peer_tell_wire(c, WIRE_TRIED, NULL, (struct bytes){ 0 });
	c->watch = watch_new(c->t->loop, c->fd, on_ready, c);
	watch_want(c->watch, c->proto == PROTO_UDP ? LOOP_READ : LOOP_WRITE);
}

static struct peer *
open_by(struct transport *t, const struct endpoint *to, enum proto proto,
    const struct peer_ops *ops, const char *probe, const char *reason,
    const struct peer_sink *sink, void *ctx)
{
	struct peer *c = xcalloc(1, sizeof(*c));

	*c = (struct peer){ .t = t,
		.ops = ops,
		.to = *to,
		.proto = proto,
		.probe = probe,
		.reason = reason,
		.sink = sink,
		.ctx = ctx,
		.fd = -1,
		.next = t->conns,
		.link = &t->conns };
	if (t->conns != NULL)
		t->conns->link = &c->next;
	t->conns = c;
	t->n_open += c->ops != &peer_raw;
	peer_begin(c);
	return c;
}

struct peer *
peer_open(struct transport *t, const struct endpoint *to, enum proto proto,
    const char *probe, const char *reason, const struct peer_sink *sink,
    void *ctx)
{
	return open_by(
	    t, to, proto, ops_for(t, proto), probe, reason, sink, ctx);
}

struct peer *
peer_open_checked(struct transport *t, const struct endpoint *to,
    const char *probe, const char *reason, const struct peer_sink *sink,
    void *ctx)
{
	return open_by(t, to, PROTO_TCP, t->syn != NULL ? &peer_syn : &peer_tcp,
	    probe, reason, sink, ctx);
}

void
peer_drop(struct peer *c)
{
	struct transport *t = c->t;

	c->gone = true;
	c->sink = NULL;
	if (c->busy > 0)
		return;
	if (c->proto == PROTO_TCP && c->connected && !c->shut)
		peer_tell_wire(c, WIRE_CLOSED, NULL, (struct bytes){ 0 });
	peer_tell_wire(c, WIRE_GONE, NULL, (struct bytes){ 0 });
	watch_free(c->watch);
	timer_free(c->timer);
	if (c->fd >= 0 && c->proto == PROTO_TCP && c->packets > 0)
		peer_tcp_settle(c);
	if (c->fd >= 0)
		close(c->fd);
	if (c->from != NULL)
		peer_raw_leave(c);
	if (c->half != NULL)
		peer_syn_leave(c);
	if (c->tunnel != NULL)
		c->tunnel->free(c->inside);
	buf_release(&c->out);
	*c->link = c->next;
	if (c->next != NULL)
		c->next->link = c->link;
	t->n_open -= c->ops != &peer_raw;
	free(c);
	if (t->on_room != NULL)
		t->on_room(t->on_room_ctx);
}

void
peer_end(struct peer *c, enum peer_end why)
{
	const struct peer_sink *sink = c->sink;

	c->sink = NULL;
	if (sink != NULL) {
		c->busy++;
		sink->ended(c->ctx, why);
		c->busy--;
	}
	peer_drop(c);
}

void
peer_deliver(struct peer *c, struct bytes words)
{
	if (c->sink != NULL && words.n > 0)
		c->sink->heard(c->ctx, words);
}

bool
peer_delivery(const struct peer *c, struct delivery *out)
{
	return c->proto == PROTO_TCP && c->connected && delivery_of(c->fd, out);
}

void
peer_took_datagram(
    struct peer *c, const struct endpoint *from, struct bytes got)
{
	c->t->counts.bytes_in += got.n;
	if (c->tunnel != NULL && endpoint_eq(from, &c->to)) {
		c->tunnel->heard(c, got);
		return;
	}
	peer_tell_wire(c, WIRE_WORDS, from, got);
	if (c->tunnel == NULL)
		peer_deliver(c, got);
}

void
peer_datagram_failed(struct peer *c, enum peer_end why)
{
	if (c->tunnel != NULL) {
		c->tunnel->failed(c, why);
		return;
	}
	peer_tell_failed(c, why);
	peer_end(c, why);
}

void
peer_say_bye(struct peer *c, struct bytes bye)
{
	if (c->tunnel != NULL)
		c->tunnel->close(c, bye);
	else if (bye.n > 0)
		c->ops->send(c, bye);
}

void
peer_leave(struct peer *c, struct bytes bye)
{
	peer_say_bye(c, bye);
	peer_drop(c);
}

void
peer_purpose(struct peer *c, const char *probe, const char *reason)
{
	c->probe = probe;
	c->reason = reason;
}

void
peer_send(struct peer *c, struct bytes words)
{
	if (!is_open(c))
		return;
	if (c->tunnel != NULL)
		c->tunnel->send(c, words);
	else
		c->ops->send(c, words);
}

/* NULL: the tunnel can not be */
static void *
context_of(struct transport *t, enum peer_tunnel tunnel)
{
	if (t->context[tunnel] == NULL)
		t->context[tunnel] =
		    tunnels[tunnel]->context_new(t->n_wire > 0);
	return t->context[tunnel];
}

bool
transport_can(struct transport *t, enum peer_tunnel tunnel)
{
	return context_of(t, tunnel) != NULL;
}

void
peer_secure(
    struct peer *c, enum peer_tunnel tunnel, const struct peer_terms *terms)
{
	if (!is_open(c))
		return;
	void *context = context_of(c->t, tunnel);
	c->tunnel = tunnels[tunnel];
	if (context != NULL && c->tunnel->begin(c, context, terms))
		return;
	c->tunnel = NULL;
	c->failed = PEER_FAILED;
	peer_alarm(c, 0);
}

void
peer_finish(struct peer *c, struct bytes bye)
{
	c->sink = NULL;
	if (!is_open(c))
		peer_drop(c);
	else
		c->ops->finish(c, bye);
}
