/*
 * IPv4 (RFC 791), IPv6 (RFC 8200) with its extension headers, and ARP.
 */
#include "capture/decode_layer.h"

#include <string.h>

enum {
	IPV4_HEADER = 20,
	IPV4_OFFSET = 0x1fff, /* in units of eight bytes */
	IPV4_MORE = 0x2000,
	IPV6_OFFSET = 0xfff8,
	IPV6_MORE = 1,
	ARP_REPLY = 2,
};

/* Goes on with the whole packet, when this was the last fragment it lacked. */
static enum step
put_together(struct walk *w, struct fragment f)
{
	struct datagram whole;

	f.src = w->src;
	f.dst = w->dst;
	f.data = rd_rest(&w->r);
	f.missing = w->missing;
	f.when_us = w->when_us;
	switch (defrag_feed(w->defrag, &f, &whole)) {
	case DEFRAG_BAD:
		return walk_drop(w, DROP_BAD);
	case DEFRAG_OVERSIZE:
		return walk_drop(w, DROP_OVERSIZE);
	case DEFRAG_WAITING:
		return STEP_DONE;
	case DEFRAG_WHOLE:
		break;
	}
	w->r = rd_of(whole.data);
	w->head = (struct bytes){ 0 };
	w->missing = whole.missing;
	w->conflict |= whole.conflict;
	return walk_next(w, SPACE_IP_PROTO, whole.proto);
}

enum step
decode_ipv4(struct walk *w)
{
	const uint8_t *head = w->r.p;
	uint8_t first = rd_u8(&w->r);
	rd_u8(&w->r); /* type of service */
	size_t total = rd_u16(&w->r);
	uint16_t id = rd_u16(&w->r);
	uint16_t fragment = rd_u16(&w->r);
	w->ttl = rd_u8(&w->r);
	uint8_t protocol = rd_u8(&w->r);
	rd_u16(&w->r); /* checksum: whoever keeps the bytes asks for it */
	struct bytes addrs = rd_take(&w->r, 8);
	size_t header = (first & 15u) * 4;

	if (!rd_ok(&w->r))
		return walk_drop(w, DROP_SHORT);
	if (first >> 4 != 4)
		return walk_drop(w, DROP_VERSION);
	if (header < IPV4_HEADER || (total > 0 && total < header))
		return walk_drop(w, DROP_LENGTH);
	w->src = addr_of_v4(addrs.p);
	w->dst = addr_of_v4(addrs.p + 4);
	rd_take(&w->r, header - IPV4_HEADER); /* options */
	w->head = (struct bytes){ head, rd_ok(&w->r) ? header : 0 };
	/* 0: the sender left cutting into packets to its network card */
	if (total > 0 && rd_ok(&w->r))
		walk_limit(w, total - header);
	if ((fragment & (IPV4_OFFSET | IPV4_MORE)) && rd_ok(&w->r))
		return put_together(
		    w, (struct fragment){
		           .id = id,
		           .proto = protocol,
		           .offset = (fragment & IPV4_OFFSET) * 8u,
		           .more = (fragment & IPV4_MORE) != 0,
		       });
	return walk_next(w, SPACE_IP_PROTO, protocol);
}

enum step
decode_ipv6(struct walk *w)
{
	uint32_t first = rd_u32(&w->r);
	size_t payload = rd_u16(&w->r);
	uint8_t next = rd_u8(&w->r);
	w->ttl = rd_u8(&w->r); /* here the hop limit */
	struct bytes addrs = rd_take(&w->r, 32);

	if (!rd_ok(&w->r))
		return walk_drop(w, DROP_SHORT);
	if (first >> 28 != 6)
		return walk_drop(w, DROP_VERSION);
	w->head = (struct bytes){ 0 };
	w->src = addr_of_v6(addrs.p);
	w->dst = addr_of_v6(addrs.p + 16);
	if (payload > 0) /* 0: jumbo, or as with IPv4 */
		walk_limit(w, payload);
	return walk_next(w, SPACE_IP_PROTO, next);
}

/* hop-by-hop, routing and destination options: RFC 8200 section 4.2 */
enum step
decode_options(struct walk *w)
{
	uint8_t next = rd_u8(&w->r);
	size_t eights = rd_u8(&w->r);

	rd_take(&w->r, 6 + 8 * eights);
	return walk_next(w, SPACE_IP_PROTO, next);
}

/* RFC 8200 section 4.5; an atomic fragment (RFC 6946) is a whole packet */
enum step
decode_fragment(struct walk *w)
{
	uint8_t next = rd_u8(&w->r);
	rd_u8(&w->r);
	uint16_t offset = rd_u16(&w->r);
	uint32_t id = rd_u32(&w->r);

	if ((offset & (IPV6_OFFSET | IPV6_MORE)) && rd_ok(&w->r))
		return put_together(w, (struct fragment){
		                           .id = id,
		                           .proto = next,
		                           .offset = offset & IPV6_OFFSET,
		                           .more = (offset & IPV6_MORE) != 0,
		                       });
	return walk_next(w, SPACE_IP_PROTO, next);
}

/* the authentication header: RFC 4302 section 2 */
enum step
decode_auth(struct walk *w)
{
	uint8_t next = rd_u8(&w->r);
	size_t fours = rd_u8(&w->r);

	rd_take(&w->r, 6 + 4 * fours);
	return walk_next(w, SPACE_IP_PROTO, next);
}

/* RFC 826, for IPv4 and six-byte addresses; only replies are believed */
enum step
decode_arp(struct walk *w)
{
	static const uint8_t none[6];

	w->counts->arp++;
	rd_u16(&w->r); /* hardware type */
	uint16_t protocol = rd_u16(&w->r);
	uint16_t lengths = rd_u16(&w->r);
	uint16_t operation = rd_u16(&w->r);
	struct bytes mac = rd_take(&w->r, 6);
	struct bytes addr = rd_take(&w->r, 4);

	if (!rd_ok(&w->r) || protocol != 0x0800 || lengths != 0x0604 ||
	    operation != ARP_REPLY)
		return walk_done(w);
	struct neighbour *n = &w->out->neighbour;
	n->addr = addr_of_v4(addr.p);
	memcpy(n->mac, mac.p, 6);
	if (addr_is_zero(&n->addr) || (n->mac[0] & 1) ||
	    memcmp(n->mac, none, 6) == 0)
		return STEP_DONE;
	w->out->kind = DECODE_NEIGHBOUR;
	return STEP_DONE;
}
