#include "active/transport_syn.h"

#include "active/raw_ip.h"
#include "active/source_port.h"
#include "active/transport_inside.h"
#include "base/random.h"
#include "base/xalloc.h"

#include <errno.h>
#include <stdlib.h>

enum {
	PORTS = 64,
	AGAIN_US = 1000000,
	TRIES = 3,
	TRIES_LOSSY = 4, /* once an answer came to a repetition, of any */
};

/* a check on its way; its peer has one */
struct half {
	struct peer *peer;
	struct syn_port *port;
	struct half *next;
	struct timer *timer;
	uint32_t seq;
	unsigned n_sent;
};

struct syn_port {
	struct source_port own;
	struct half *halves;
};

struct syn {
	struct raw_ip *out;
	struct syn_port port[PORTS];
	size_t n, next;
	uint64_t random;
	bool lossy; /* the network loses what it is given, now and then */
};

/* --- opening --- */

struct syn *
syn_open(uint64_t seed, struct err *err)
{
	struct syn *syn = xcalloc(1, sizeof(*syn));

	syn->random = seed;
	syn->out = raw_ip_open(err);
	if (syn->out == NULL) {
		syn_close(syn);
		return NULL;
	}
	for (; syn->n < PORTS; syn->n++)
		if (!source_port_claim(
		        &syn->port[syn->n].own, SOCK_STREAM, err)) {
			syn_close(syn);
			return NULL;
		}
	return syn;
}

void
syn_close(struct syn *syn)
{
	if (syn == NULL)
		return;
	for (size_t i = 0; i < syn->n; i++)
		source_port_release(&syn->port[i].own);
	raw_ip_close(syn->out);
	free(syn);
}

void
transport_use_syn(struct transport *t, struct syn *syn)
{
	t->syn = syn;
}

void
syn_ports(const struct syn *syn, uint16_t *least, uint16_t *most)
{
	*least = UINT16_MAX;
	*most = 0;
	for (size_t i = 0; i < syn->n; i++)
		source_port_span(&syn->port[i].own, least, most);
}

/* --- which check --- */

static struct half *
half_of(const struct syn *syn, const struct endpoint *server, uint16_t number)
{
	for (size_t i = 0; i < syn->n; i++) {
		if (syn->port[i].own.number != number)
			continue;
		struct half *h = syn->port[i].halves;
		while (h != NULL && !endpoint_eq(&h->peer->to, server))
			h = h->next;
		return h;
	}
	return NULL;
}

void
peer_syn_leave(struct peer *c)
{
	struct half **link = &c->half->port->halves;

	while (*link != c->half)
		link = &(*link)->next;
	*link = c->half->next;
	timer_free(c->half->timer);
	free(c->half);
	c->half = NULL;
}

/* --- sending --- */

static bool
ask(struct peer *c, enum peer_end *why)
{
	struct half *h = c->half;
	uint64_t now = loop_now(c->t->loop);

	if (!raw_ip_send_syn(c->t->syn->out, &c->local, &c->to, h->seq,
	        (uint32_t)(now / 1000) + h->seq)) {
		*why = peer_end_of(errno);
		return false;
	}
	c->t->counts.syns++;
	peer_tell_wire(c, WIRE_CHECKED, NULL, (struct bytes){ 0 });
	if (++h->n_sent < TRIES_LOSSY)
		timer_set(h->timer, now + AGAIN_US);
	return true;
}

static void
on_again(void *ctx)
{
	struct peer *c = ctx;
	enum peer_end why;

	if (c->half->n_sent == TRIES && !c->t->syn->lossy)
		return;
	if (!peer_may_repeat(c, c->half->timer) ||
	    !peer_may_send(c, &peer_syn.begin) || ask(c, &why))
		return;
	c->failed = why;
	peer_alarm(c, 0);
}

static bool
syn_begin(struct peer *c, enum peer_end *why)
{
	struct syn *syn = c->t->syn;

	if (!raw_ip_reaches(syn->out, &c->to.addr)) {
		*why = PEER_UNREACHABLE;
		return false;
	}
	if (!peer_find_source(c)) {
		*why = peer_end_of(errno);
		return false;
	}
	struct half *h = xcalloc(1, sizeof(*h));
	*h = (struct half){ .peer = c,
		.port = &syn->port[syn->next++ % syn->n],
		.timer = timer_new(c->t->loop, on_again, c),
		.seq = (uint32_t)random_next(&syn->random) };
	h->next = h->port->halves;
	h->port->halves = h;
	c->half = h;
	c->local.port = h->port->own.number;
	return ask(c, why);
}

static void
syn_ready(struct peer *c, unsigned what)
{
	(void)c, (void)what; /* it has no descriptor that could be */
}

static void
syn_send(struct peer *c, struct bytes words)
{
	(void)c, (void)words; /* nobody sends before it is connected */
}

static void
syn_finish(struct peer *c, struct bytes bye)
{
	(void)bye;
	peer_drop(c);
}

const struct peer_ops peer_syn = {
	{ { 0, 1, 0, 0 } },
	syn_begin,
	syn_ready,
	syn_send,
	syn_finish,
};

/* --- hearing --- */

enum syn_answer
syn_heard(struct syn *syn, const struct endpoint *from, uint16_t to,
    bool is_syn, bool is_reset, uint32_t ack)
{
	struct half *h = half_of(syn, from, to);

	if (h == NULL || ack != h->seq + 1 || is_syn == is_reset)
		return SYN_NOT_OURS;
	struct peer *c = h->peer;
	syn->lossy |= h->n_sent > 1;
	peer_syn_leave(c);
	if (is_reset) {
		peer_tell_failed(c, PEER_REFUSED);
		peer_end(c, PEER_REFUSED);
		return SYN_CLOSED;
	}
	peer_tell_wire(c, WIRE_HALF_OPEN, &c->to, (struct bytes){ 0 });
	peer_end(c, PEER_HALF_OPEN);
	return SYN_OPEN;
}

void
syn_refused(struct syn *syn, const struct endpoint *server, uint16_t from,
    enum peer_end why)
{
	struct half *h = half_of(syn, server, from);

	if (h != NULL)
		peer_end(h->peer, why);
}
