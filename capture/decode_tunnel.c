/*
 * Tunnels right on IP: IP itself, EtherIP, GRE and what GRE carries.
 */
#include "capture/decode_layer.h"

/* RFC 2784, RFC 2890; version 1 is PPTP's, RFC 2637 section 4.1 */
enum {
	GRE_CHECKSUM = 0x8000,
	GRE_ROUTING = 0x4000, /* RFC 1701 */
	GRE_KEY = 0x2000,
	GRE_SEQUENCE = 0x1000,
	GRE_ACK = 0x0080,
	GRE_VERSION = 0x0007,
	GRE_ROUTES_MAX = 16,
	ETHERTYPE_PPP = 0x880b,
	ETHERTYPE_BRIDGED = 0x6558,
	ETHERTYPE_ERSPAN2 = 0x88be,
	ETHERTYPE_ERSPAN3 = 0x22eb,
};

enum {
	ERSPAN_SESSION = 0x3ff,
	ERSPAN3_OPTIONAL = 1, /* eight bytes of the platform's follow */
	ERSPAN3_FRAME_AT = 10,
	ERSPAN3_FRAME = 31,
	ERSPAN3_IP = 2,
	ETHERIP_VERSION = 3,
	NSH_LENGTH = 0x3f,
};

enum step
decode_in_ipv4(struct walk *w)
{
	walk_hop(w, ENCAP_IPV4);
	return decode_ipv4(w);
}

enum step
decode_in_ipv6(struct walk *w)
{
	walk_hop(w, ENCAP_IPV6);
	return decode_ipv6(w);
}

/* RFC 3378 */
enum step
decode_etherip(struct walk *w)
{
	unsigned version = walk_nibble(w);

	rd_u16(&w->r);
	if (rd_ok(&w->r) && version != ETHERIP_VERSION)
		return walk_drop(w, DROP_VERSION);
	walk_hop(w, ENCAP_ETHERIP);
	return decode_ethernet(w);
}

static enum step
pptp(struct walk *w, uint16_t flags, uint16_t protocol)
{
	size_t length = rd_u16(&w->r);
	uint16_t call = rd_u16(&w->r);

	if (flags & GRE_SEQUENCE)
		rd_u32(&w->r);
	if (flags & GRE_ACK)
		rd_u32(&w->r);
	if (!rd_ok(&w->r))
		return walk_drop(w, DROP_SHORT);
	if (protocol != ETHERTYPE_PPP || !(flags & GRE_KEY))
		return walk_drop(w, DROP_VERSION);
	if (length == 0) /* it acknowledges, and that is all */
		return STEP_DONE;
	walk_hop_number(w, ENCAP_PPTP, call);
	walk_limit(w, length);
	return walk_next(w, SPACE_ETHERTYPE, ETHERTYPE_PPP);
}

/* source routes: family, offset, length, so many bytes; ended by an empty one
 */
static void
skip_routes(struct rd *r)
{
	for (unsigned i = 0; i < GRE_ROUTES_MAX && rd_ok(r); i++) {
		uint16_t family = rd_u16(r);
		rd_u8(r);
		uint8_t length = rd_u8(r);
		if (family == 0 && length == 0)
			return;
		rd_take(r, length);
	}
	r->bad = true;
}

enum step
decode_gre(struct walk *w)
{
	uint16_t flags = rd_u16(&w->r);
	uint16_t protocol = rd_u16(&w->r);
	uint32_t key = 0;

	if ((flags & GRE_VERSION) == 1)
		return pptp(w, flags, protocol);
	if ((flags & GRE_VERSION) != 0)
		return walk_drop(w, DROP_VERSION);
	if (flags & (GRE_CHECKSUM | GRE_ROUTING))
		rd_u32(&w->r);
	if (flags & GRE_KEY)
		key = rd_u32(&w->r);
	if (flags & GRE_SEQUENCE)
		rd_u32(&w->r);
	if (flags & GRE_ROUTING)
		skip_routes(&w->r);
	if (!rd_ok(&w->r))
		return walk_drop(w, DROP_SHORT);
	if (protocol == ETHERTYPE_ERSPAN2 && !(flags & GRE_SEQUENCE)) {
		/* the first ERSPAN had no header and no number */
		walk_hop(w, ENCAP_ERSPAN);
		return walk_next(w, SPACE_ETHERTYPE, ETHERTYPE_BRIDGED);
	}
	if (protocol == ETHERTYPE_ERSPAN2 || protocol == ETHERTYPE_ERSPAN3)
		return walk_next(w, SPACE_ETHERTYPE, protocol);
	if (flags & GRE_KEY)
		walk_hop_number(w, ENCAP_GRE, key);
	else
		walk_hop(w, ENCAP_GRE);
	return walk_next(w, SPACE_ETHERTYPE, protocol);
}

/*
 * ERSPAN's second form, eight bytes:
 *
 *	version 1 (4 bits), VLAN (12), class and flags (6), session (10),
 *	reserved (12), index (20)
 */
enum step
decode_erspan2(struct walk *w)
{
	uint32_t head = rd_u32(&w->r);

	rd_u32(&w->r);
	if (!rd_ok(&w->r))
		return walk_drop(w, DROP_SHORT);
	if (head >> 28 != 1)
		return walk_drop(w, DROP_VERSION);
	walk_hop_number(w, ENCAP_ERSPAN, head & ERSPAN_SESSION);
	return walk_next(w, SPACE_ETHERTYPE, ETHERTYPE_BRIDGED);
}

/*
 * Its third: the first four bytes as before but for version 2, a time stamp
 * (32 bits), group (16), and
 *
 *	P (1), kind of frame (5), hardware (6), direction (1), unit (2), O (1)
 */
enum step
decode_erspan3(struct walk *w)
{
	uint32_t head = rd_u32(&w->r);
	rd_u32(&w->r);
	rd_u16(&w->r);
	uint16_t tail = rd_u16(&w->r);

	if (tail & ERSPAN3_OPTIONAL)
		rd_take(&w->r, 8);
	if (!rd_ok(&w->r))
		return walk_drop(w, DROP_SHORT);
	if (head >> 28 != 2)
		return walk_drop(w, DROP_VERSION);
	walk_hop_number(w, ENCAP_ERSPAN, head & ERSPAN_SESSION);
	if ((tail >> ERSPAN3_FRAME_AT & ERSPAN3_FRAME) == ERSPAN3_IP)
		return decode_raw(w);
	return walk_next(w, SPACE_ETHERTYPE, ETHERTYPE_BRIDGED);
}

/* RFC 8300 section 2: length in words of four bytes, protocol, path, index */
enum step
decode_nsh(struct walk *w)
{
	size_t words = rd_u16(&w->r) & NSH_LENGTH;
	rd_u8(&w->r);
	uint8_t protocol = rd_u8(&w->r);
	uint32_t path = rd_u32(&w->r) >> 8;

	if (rd_ok(&w->r) && words < 2)
		return walk_drop(w, DROP_LENGTH);
	rd_take(&w->r, words * 4 - 8);
	if (!rd_ok(&w->r))
		return walk_drop(w, DROP_SHORT);
	walk_hop_number(w, ENCAP_NSH, path);
	return walk_next(w, SPACE_NSH, protocol);
}
