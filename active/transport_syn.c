#include "active/transport_syn.h"

#include "active/source_port.h"
#include "active/transport_inside.h"
#include "base/random.h"
#include "base/xalloc.h"

#include <errno.h>
#include <libnet.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
	PORTS = 64,
	HOPS = 64,      /* what the kernel gives */
	WINDOW = 64240, /* 44 segments of Ethernet's size */
	AGAIN_US = 1000000,
	TRIES = 3,
	TRIES_LOSSY = 4, /* once an answer came to a repetition, of any */
	OPTIONS = 20,
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
	libnet_t *v4, *v6; /* v6 is NULL where there is no IPv6 */
	struct syn_port port[PORTS];
	size_t n, next;
	uint64_t random;
	bool lossy; /* the network loses what it is given, now and then */
};

/* --- opening --- */

struct syn *
syn_open(uint64_t seed, struct err *err)
{
	char why[LIBNET_ERRBUF_SIZE] = "";
	struct syn *syn = xcalloc(1, sizeof(*syn));

	syn->random = seed;
	syn->v4 = libnet_init(LIBNET_RAW4, NULL, why);
	if (syn->v4 == NULL) {
		err_set(err, "no raw socket: %s", why);
		syn_close(syn);
		return NULL;
	}
	syn->v6 = libnet_init(LIBNET_RAW6, NULL, why);
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
	if (syn->v4 != NULL)
		libnet_destroy(syn->v4);
	if (syn->v6 != NULL)
		libnet_destroy(syn->v6);
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

/* what every system sends: RFC 9293 section 3.2, RFC 7323, RFC 2018 */
static void
add_options(uint8_t out[OPTIONS], uint32_t clock)
{
	static const uint8_t options[OPTIONS] = {
		2, 4, 1460 >> 8, 1460 & 0xff,  /* MSS */
		4, 2,                          /* SACK permitted */
		8, 10, 0, 0, 0, 0, 0, 0, 0, 0, /* timestamps */
		1, 3, 3, 7,                    /* window scale */
	};

	memcpy(out, options, OPTIONS);
	for (unsigned i = 0; i < 4; i++)
		out[8 + i] = (uint8_t)(clock >> (24 - 8 * i));
}

static bool
build(libnet_t *l, const struct peer *c, uint64_t now)
{
	const struct half *h = c->half;
	const uint16_t n = LIBNET_TCP_H + OPTIONS;
	struct libnet_in6_addr src, dst;
	uint8_t options[OPTIONS];
	uint32_t src4, dst4;

	add_options(options, (uint32_t)(now / 1000) + h->seq);
	if (libnet_build_tcp_options(options, OPTIONS, l, 0) < 0 ||
	    libnet_build_tcp(h->port->own.number, c->to.port, h->seq, 0, TH_SYN,
	        WINDOW, 0, 0, n, NULL, 0, l, 0) < 0)
		return false;
	if (addr_is_v4(&c->to.addr)) {
		memcpy(&src4, c->local.addr.b + 12, 4);
		memcpy(&dst4, c->to.addr.b + 12, 4);
		return libnet_build_ipv4((uint16_t)(LIBNET_IPV4_H + n), 0, 0,
		           IP_DF, HOPS, IPPROTO_TCP, 0, src4, dst4, NULL, 0, l,
		           0) >= 0;
	}
	memcpy(&src, c->local.addr.b, 16);
	memcpy(&dst, c->to.addr.b, 16);
	return libnet_build_ipv6(
	           0, 0, n, IPPROTO_TCP, HOPS, src, dst, NULL, 0, l, 0) >= 0;
}

static bool
ask(struct peer *c, enum peer_end *why)
{
	struct syn *syn = c->t->syn;
	libnet_t *l = addr_is_v4(&c->to.addr) ? syn->v4 : syn->v6;
	uint64_t now = loop_now(c->t->loop);

	errno = 0;
	bool ok = build(l, c, now) && libnet_write(l) >= 0;
	*why = peer_end_of(errno);
	libnet_clear_packet(l);
	if (!ok)
		return false;
	c->t->counts.syns++;
	peer_tell_wire(c, WIRE_CHECKED, NULL, (struct bytes){ 0 });
	if (++c->half->n_sent < TRIES_LOSSY)
		timer_set(c->half->timer, now + AGAIN_US);
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

	if (!addr_is_v4(&c->to.addr) && syn->v6 == NULL) {
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
