#include "active/transport_raw.h"

#include "active/source_port.h"
#include "active/transport_inside.h"
#include "base/xalloc.h"

#include <errno.h>
#include <libnet.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
	HOPS = 64, /* what the kernel gives */
	RECEIVE_MIN = 1,
	DATAGRAM_MAX = 65507,
};

/* a port of ours; its socket is never read, the kernel soon drops for it */
struct raw_port {
	struct source_port own;
	struct peer *peers; /* each of another host */
};

struct raw {
	libnet_t *v4, *v6; /* v6 is NULL where there is no IPv6 */
	struct raw_port port[RAW_PORTS];
	size_t n, next;
	uint8_t place[1 << 16]; /* in `port`, plus one, by number */
};

/* --- opening --- */

static bool
claim_all(struct raw *raw, struct err *err)
{
	for (size_t i = 0; i < RAW_PORTS; i++) {
		struct source_port *p = &raw->port[i].own;
		int least = RECEIVE_MIN;
		if (!source_port_claim(p, SOCK_DGRAM, err))
			return false;
		(void)setsockopt(
		    p->fd, SOL_SOCKET, SO_RCVBUF, &least, sizeof(least));
		raw->place[p->number] = (uint8_t)(i + 1);
		raw->n++;
	}
	return true;
}

struct raw *
raw_open(struct err *err)
{
	char why[LIBNET_ERRBUF_SIZE] = "";
	struct raw *raw = xcalloc(1, sizeof(*raw));

	raw->v4 = libnet_init(LIBNET_RAW4, NULL, why);
	if (raw->v4 == NULL) {
		err_set(err, "no raw socket: %s", why);
		raw_close(raw);
		return NULL;
	}
	raw->v6 = libnet_init(LIBNET_RAW6, NULL, why);
	if (!claim_all(raw, err)) {
		raw_close(raw);
		return NULL;
	}
	return raw;
}

void
raw_close(struct raw *raw)
{
	if (raw == NULL)
		return;
	for (size_t i = 0; i < raw->n; i++)
		source_port_release(&raw->port[i].own);
	if (raw->v4 != NULL)
		libnet_destroy(raw->v4);
	if (raw->v6 != NULL)
		libnet_destroy(raw->v6);
	free(raw);
}

void
transport_use_raw(struct transport *t, struct raw *raw)
{
	t->raw = raw;
}

void
raw_ports(const struct raw *raw, uint16_t *least, uint16_t *most)
{
	*least = UINT16_MAX;
	*most = 0;
	for (size_t i = 0; i < raw->n; i++)
		source_port_span(&raw->port[i].own, least, most);
}

/* --- which peer --- */

static struct peer *
peer_at(const struct raw_port *port, const struct addr *host)
{
	struct peer *c = port->peers;

	while (c != NULL && !addr_eq(&c->to.addr, host))
		c = c->next_raw;
	return c;
}

static struct peer *
peer_of(const struct raw *raw, uint16_t number, const struct addr *host)
{
	unsigned place = raw->place[number];

	return place > 0 ? peer_at(&raw->port[place - 1], host) : NULL;
}

/* ports are taken in turn, so that one is not used again soon */
static struct raw_port *
free_port(struct raw *raw, const struct addr *host)
{
	for (size_t i = 0; i < raw->n; i++) {
		struct raw_port *p = &raw->port[raw->next++ % raw->n];
		if (peer_at(p, host) == NULL)
			return p;
	}
	return NULL;
}

static bool
raw_begin(struct peer *c, enum peer_end *why)
{
	struct raw *raw = c->t->raw;

	if (!addr_is_v4(&c->to.addr) && raw->v6 == NULL) {
		*why = PEER_UNREACHABLE;
		return false;
	}
	if (!peer_find_source(c)) {
		*why = peer_end_of(errno);
		return false;
	}
	struct raw_port *p = free_port(raw, &c->to.addr);
	if (p == NULL) {
		*why = PEER_NO_DESCRIPTOR;
		return false;
	}
	c->from = p;
	c->local.port = p->own.number;
	c->next_raw = p->peers;
	p->peers = c;
	c->connected = true;
	return true;
}

void
peer_raw_leave(struct peer *c)
{
	struct peer **link = &c->from->peers;

	while (*link != c)
		link = &(*link)->next_raw;
	*link = c->next_raw;
	c->from = NULL;
}

/* --- sending --- */

static bool
build(libnet_t *l, const struct peer *c, struct bytes words)
{
	uint16_t n = (uint16_t)(LIBNET_UDP_H + words.n);
	struct libnet_in6_addr src, dst;
	uint32_t src4, dst4;

	if (libnet_build_udp(c->from->own.number, c->to.port, n, 0,
	        words.n > 0 ? words.p : NULL, (uint32_t)words.n, l, 0) < 0)
		return false;
	if (addr_is_v4(&c->to.addr)) {
		memcpy(&src4, c->local.addr.b + 12, 4);
		memcpy(&dst4, c->to.addr.b + 12, 4);
		return libnet_build_ipv4((uint16_t)(LIBNET_IPV4_H + n), 0, 0,
		           IP_DF, HOPS, IPPROTO_UDP, 0, src4, dst4, NULL, 0, l,
		           0) >= 0;
	}
	memcpy(&src, c->local.addr.b, 16);
	memcpy(&dst, c->to.addr.b, 16);
	return libnet_build_ipv6(
	           0, 0, n, IPPROTO_UDP, HOPS, src, dst, NULL, 0, l, 0) >= 0;
}

static void
raw_send(struct peer *c, struct bytes words)
{
	libnet_t *l = addr_is_v4(&c->to.addr) ? c->t->raw->v4 : c->t->raw->v6;

	if (!peer_may_send(c, &(struct cost){ { 0, 1, words.n, 0 } }))
		return;
	errno = 0;
	bool ok = words.n <= DATAGRAM_MAX && build(l, c, words) &&
	          libnet_write(l) >= 0;
	enum peer_end why = peer_end_of(errno);
	libnet_clear_packet(l);
	if (!ok) {
		c->failed = why;
		peer_alarm(c, 0);
		return;
	}
	c->t->counts.datagrams++;
	c->t->counts.bytes_out += words.n;
	peer_tell_wire(c, WIRE_WORDS, NULL, words);
}

static void
raw_ready(struct peer *c, unsigned what)
{
	(void)c, (void)what; /* it has no descriptor that could be */
}

const struct peer_ops peer_raw = {
	{ { 0 } },
	raw_begin,
	raw_ready,
	raw_send,
	peer_leave,
};

/* --- hearing --- */

void
raw_heard(struct raw *raw, const struct endpoint *from, uint16_t to,
    struct bytes words)
{
	struct peer *c = peer_of(raw, to, &from->addr);

	/* on loopback our own packets pass as well */
	if (c == NULL || (addr_eq(&from->addr, &c->local.addr) &&
	                     raw->place[from->port] > 0))
		return;
	c->busy++;
	peer_took_datagram(c, from, words);
	c->busy--;
	if (c->gone)
		peer_drop(c);
}

void
raw_refused(struct raw *raw, const struct endpoint *server, uint16_t from,
    enum peer_end why)
{
	struct peer *c = peer_of(raw, from, &server->addr);

	if (c == NULL || c->to.port != server->port)
		return;
	c->busy++;
	peer_datagram_failed(c, why);
	c->busy--;
	if (c->gone)
		peer_drop(c);
}
