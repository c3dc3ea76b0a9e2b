/*
 * TCP (RFC 9293), UDP (RFC 768), and the one ICMP message that tells what
 * became of a packet: unreachable (RFC 792, RFC 4443).
 */
#include "capture/decode_layer.h"

enum { TCP_HEADER = 20, UDP_HEADER = 8, IP_TCP = 6, IP_UDP = 17 };

static enum step
segment(struct walk *w, struct segment *s)
{
	s->src.addr = w->src;
	s->dst.addr = w->dst;
	s->payload = rd_rest(&w->r);
	s->missing = w->missing;
	s->conflict = w->conflict;
	s->ttl = w->ttl;
	s->head = w->head;
	s->via = w->via;
	w->out->kind = DECODE_SEGMENT;
	return STEP_DONE;
}

enum step
decode_tcp(struct walk *w)
{
	struct segment *s = &w->out->segment;

	s->proto = PROTO_TCP;
	s->whole = w->missing == 0 ? (struct bytes){ w->r.p, w->r.n }
	                           : (struct bytes){ 0 };
	s->src.port = rd_u16(&w->r);
	s->dst.port = rd_u16(&w->r);
	s->seq = rd_u32(&w->r);
	s->ack = rd_u32(&w->r);
	size_t options = (rd_u8(&w->r) >> 4) * 4u;
	s->flags = rd_u8(&w->r);
	rd_u16(&w->r); /* window */
	rd_u16(&w->r); /* checksum: whoever keeps the bytes asks for it */
	s->urgent = rd_u16(&w->r);

	if (!rd_ok(&w->r))
		return walk_drop(w, DROP_SHORT);
	if (!(s->flags & TCP_URG))
		s->urgent = 0;
	if (options < TCP_HEADER)
		return walk_drop(w, DROP_LENGTH);
	options -= TCP_HEADER;
	if (options <= w->r.n) {
		rd_take(&w->r, options);
		return segment(w, s);
	}
	/* the capture ends within the options: the flags still count */
	options -= w->r.n;
	if (options > w->missing)
		return walk_drop(w, DROP_LENGTH);
	w->missing -= options;
	rd_take(&w->r, w->r.n);
	return segment(w, s);
}

/* the tunnel that one of the ports belongs to, or NULL */
static layer_fn *
tunnel_of(const struct segment *s)
{
	layer_fn *fn = layer_find(SPACE_UDP_PORT, s->dst.port);

	return fn != NULL ? fn : layer_find(SPACE_UDP_PORT, s->src.port);
}

enum step
decode_udp(struct walk *w)
{
	struct segment *s = &w->out->segment;

	s->proto = PROTO_UDP;
	s->src.port = rd_u16(&w->r);
	s->dst.port = rd_u16(&w->r);
	size_t length = rd_u16(&w->r);
	rd_u16(&w->r); /* checksum */
	s->seq = s->ack = s->flags = 0;
	s->urgent = 0;
	s->whole = (struct bytes){ 0 };

	if (!rd_ok(&w->r))
		return walk_drop(w, DROP_SHORT);
	if (length > 0 && length < UDP_HEADER)
		return walk_drop(w, DROP_LENGTH);
	if (length > 0) /* 0: a jumbogram, RFC 2675 section 4 */
		walk_limit(w, length - UDP_HEADER);
	layer_fn *tunnel = tunnel_of(s);
	if (tunnel != NULL) {
		const struct walk before = *w;
		enum step step = tunnel(w);
		if (step != STEP_OTHER)
			return step;
		*w = before;
	}
	return segment(w, s);
}

/* the first eight bytes of what the refused packet carried */
static enum step
refused(struct walk *w, enum refusal_kind kind, struct rd *inner,
    uint8_t protocol, struct addr server)
{
	uint16_t client_port = rd_u16(inner);
	uint16_t port = rd_u16(inner);

	if (!rd_ok(inner) || (protocol != IP_TCP && protocol != IP_UDP))
		return STEP_DONE;
	w->out->kind = DECODE_REFUSAL;
	w->out->refusal = (struct unreachable){
		.kind = kind,
		.proto = protocol == IP_TCP ? PROTO_TCP : PROTO_UDP,
		.server = { server, port },
		.client_port = client_port,
	};
	return STEP_DONE;
}

enum { UNREACHABLE_V4 = 3, TOO_LARGE_V4 = 4, UNREACHABLE_V6 = 1 };

static enum refusal_kind
kind_v4(uint8_t code)
{
	switch (code) {
	case 3:
		return REFUSAL_PORT;
	case 9:
	case 10:
	case 13:
		return REFUSAL_PROHIBITED;
	default:
		return REFUSAL_HOST;
	}
}

static enum refusal_kind
kind_v6(uint8_t code)
{
	switch (code) {
	case 4:
		return REFUSAL_PORT;
	case 1:
		return REFUSAL_PROHIBITED;
	default:
		return REFUSAL_HOST;
	}
}

enum step
decode_icmp(struct walk *w)
{
	struct rd r = w->r;

	w->counts->icmp++;
	uint8_t type = rd_u8(&r), code = rd_u8(&r);
	rd_take(&r, 6);
	if (type != UNREACHABLE_V4 || code == TOO_LARGE_V4)
		return STEP_DONE;
	uint8_t first = rd_u8(&r);
	rd_take(&r, 8);
	uint8_t protocol = rd_u8(&r);
	rd_take(&r, 6);
	struct bytes server = rd_take(&r, 4);
	size_t options = (first & 15u) * 4;
	if (!rd_ok(&r) || first >> 4 != 4 || options < 20)
		return STEP_DONE;
	rd_take(&r, options - 20);
	return refused(w, kind_v4(code), &r, protocol, addr_of_v4(server.p));
}

enum step
decode_icmp6(struct walk *w)
{
	struct rd r = w->r;

	w->counts->icmp++;
	uint8_t type = rd_u8(&r), code = rd_u8(&r);
	rd_take(&r, 6);
	if (type != UNREACHABLE_V6)
		return STEP_DONE;
	rd_take(&r, 6);
	uint8_t protocol = rd_u8(&r);
	rd_take(&r, 17);
	struct bytes server = rd_take(&r, 16);
	if (!rd_ok(&r))
		return STEP_DONE;
	return refused(w, kind_v6(code), &r, protocol, addr_of_v6(server.p));
}
