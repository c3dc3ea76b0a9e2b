#include "active/transport_raw.h"

#include "active/raw_ip.h"
#include "active/source_port.h"
#include "active/transport_inside.h"
#include "base/xalloc.h"

#include <errno.h>
#include <stdlib.h>

enum { RECEIVE_MIN = 1 };

/* a port of ours; its socket is never read, the kernel soon drops for it */
struct raw_port {
	struct source_port own;
	struct peer *peers; /* each of another host */
};

struct raw {
	struct raw_ip *out;
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
	struct raw *raw = xcalloc(1, sizeof(*raw));

	raw->out = raw_ip_open(err);
	if (raw->out == NULL || !claim_all(raw, err)) {
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
	raw_ip_close(raw->out);
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

	if (!raw_ip_reaches(raw->out, &c->to.addr)) {
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

static void
raw_send(struct peer *c, struct bytes words)
{
	if (!peer_may_send(c, &(struct cost){ { 0, 1, words.n, 0 } }))
		return;
	if (!raw_ip_send_udp(c->t->raw->out, &c->local, &c->to, words)) {
		c->failed = peer_end_of(errno);
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
