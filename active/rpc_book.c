#include "active/rpc_book.h"

#include "base/rd.h"
#include "base/xalloc.h"
#include "inventory/index.h"

#include <stdlib.h>
#include <string.h>

struct entry {
	struct rpc_named named;
	enum proto proto;
	uint16_t port;
};

struct page {
	struct addr host;
	struct entry *entry;
	size_t n, cap;
};

struct rpc_book {
	struct index by_host;
	struct page *page;
	size_t n, cap;
};

struct rpc_book *
rpc_book_new(uint64_t seed)
{
	struct rpc_book *b = xcalloc(1, sizeof(*b));

	b->by_host.seed = seed;
	return b;
}

void
rpc_book_free(struct rpc_book *b)
{
	if (b == NULL)
		return;
	for (size_t i = 0; i < b->n; i++)
		free(b->page[i].entry);
	free(b->page);
	index_release(&b->by_host);
	free(b);
}

/* NULL: nothing is known of the host */
static struct page *
page_of(const struct rpc_book *b, const struct addr *host)
{
	struct index_walk w = index_walk_of(&b->by_host,
	    index_hash(&b->by_host, (struct bytes){ host->b, 16 }));

	for (size_t i; index_next(&w, &i);)
		if (addr_eq(&b->page[i].host, host))
			return &b->page[i];
	return NULL;
}

static struct page *
page_for(struct rpc_book *b, const struct addr *host)
{
	struct page *p = page_of(b, host);

	if (p != NULL || b->n == RPC_BOOK_HOSTS_MAX)
		return p;
	b->page = xgrow(b->page, b->n, &b->cap, sizeof(*b->page));
	b->page[b->n] = (struct page){ .host = *host };
	index_add(&b->by_host,
	    index_hash(&b->by_host, (struct bytes){ host->b, 16 }), b->n);
	return &b->page[b->n++];
}

static void
widen(struct rpc_named *to, const struct rpc_named *by)
{
	if (by->low < to->low)
		to->low = by->low;
	if (by->high > to->high)
		to->high = by->high;
}

static void
add(struct page *p, struct entry e)
{
	for (size_t i = 0; i < p->n; i++) {
		struct entry *o = &p->entry[i];
		if (o->named.program == e.named.program &&
		    o->proto == e.proto && o->port == e.port) {
			widen(&o->named, &e.named);
			return;
		}
	}
	if (p->n == RPC_BOOK_PER_HOST)
		return;
	p->entry = xgrow(p->entry, p->n, &p->cap, sizeof(*p->entry));
	p->entry[p->n++] = e;
}

/* each version of a program is an entry of its own */
static struct rpc_named
read_named(struct rd *r)
{
	uint32_t program = rd_u32(r), version = rd_u32(r);

	return (struct rpc_named){ program, version, version };
}

/* the protocol's number, as IP has it */
static bool
read_numbers(struct rd *r, struct entry *e)
{
	enum { TCP = 6, UDP = 17 };

	e->named = read_named(r);
	uint32_t proto = rd_u32(r), port = rd_u32(r);
	e->proto = proto == TCP ? PROTO_TCP : PROTO_UDP;
	e->port = (uint16_t)port;
	return (proto == TCP || proto == UDP) && port <= UINT16_MAX;
}

static struct bytes
read_text(struct rd *r)
{
	uint32_t n = rd_u32(r);
	struct bytes text = rd_take(r, n);

	if (n % 4 != 0)
		rd_take(r, 4 - n % 4);
	return text;
}

/* a number of an address in text, from its end; what is in front is left */
static bool
last_octet(struct bytes *text, uint16_t *out)
{
	unsigned v = 0, scale = 1;

	while (text->n > 0 && text->p[text->n - 1] != '.') {
		uint8_t c = text->p[--text->n];
		if (c < '0' || c > '9' || scale > 100)
			return false;
		v += scale * (unsigned)(c - '0');
		scale *= 10;
	}
	if (text->n == 0 || scale == 1 || v > 255)
		return false;
	text->n--;
	*out = (uint16_t)v;
	return true;
}

/* an address ends with the octets of the port: "0.0.0.0.8.1" (RFC 5665) */
static bool
read_names(struct rd *r, struct entry *e)
{
	uint16_t high, low;

	e->named = read_named(r);
	struct bytes net = read_text(r), at = read_text(r);
	read_text(r); /* the owner */
	e->proto = bytes_starts(net, BYTES("tcp")) ? PROTO_TCP : PROTO_UDP;
	if (e->proto == PROTO_UDP && !bytes_starts(net, BYTES("udp")))
		return false;
	if (!last_octet(&at, &low) || !last_octet(&at, &high))
		return false;
	e->port = (uint16_t)(high << 8 | low);
	return true;
}

void
rpc_book_learn(struct rpc_book *b, const struct addr *host, unsigned version,
    struct bytes results)
{
	struct rd r = rd_of(results);
	struct page *p = NULL;

	while (rd_u32(&r) == 1) {
		struct entry e = { 0 };
		bool good =
		    version == 2 ? read_numbers(&r, &e) : read_names(&r, &e);
		if (!rd_ok(&r))
			return;
		if (p == NULL && (p = page_for(b, host)) == NULL)
			return;
		if (good && e.port != 0)
			add(p, e);
	}
}

bool
rpc_book_knows(const struct rpc_book *b, const struct addr *host)
{
	return page_of(b, host) != NULL;
}

size_t
rpc_book_find(const struct rpc_book *b, const struct endpoint *at,
    enum proto proto, struct rpc_named *out, size_t max)
{
	const struct page *p = page_of(b, &at->addr);
	size_t n = 0;

	for (size_t i = 0; p != NULL && i < p->n && n < max; i++)
		if (p->entry[i].proto == proto && p->entry[i].port == at->port)
			out[n++] = p->entry[i].named;
	return n;
}
