/*
 * Link layers and what may lie between them and IP.
 */
#include "capture/decode_layer.h"

enum {
	ETHERTYPE_MIN = 1536, /* IEEE 802.3: smaller values are lengths */
	LLC_SNAP = 0xaa,
	LLC_UNNUMBERED = 0x03,
	MPLS_BOTTOM = 1 << 8, /* RFC 3032 section 2.1 */
};

static enum step
next_ethertype(struct walk *w, uint16_t type)
{
	if (type >= ETHERTYPE_MIN)
		return walk_next(w, SPACE_ETHERTYPE, type);
	if (!rd_ok(&w->r))
		return walk_drop(w, DROP_SHORT);
	walk_limit(w, type);
	return decode_llc(w);
}

enum step
decode_ethernet(struct walk *w)
{
	rd_take(&w->r, 12); /* the two addresses */
	return next_ethertype(w, rd_u16(&w->r));
}

enum step
decode_vlan(struct walk *w)
{
	rd_u16(&w->r); /* priority and VLAN */
	return next_ethertype(w, rd_u16(&w->r));
}

/* IEEE 802.2; SNAP (RFC 1042) with an ethertype when its organisation is 0 */
enum step
decode_llc(struct walk *w)
{
	uint8_t dsap = rd_u8(&w->r);
	rd_u8(&w->r); /* source */
	uint8_t control = rd_u8(&w->r);

	if (dsap != LLC_SNAP || control != LLC_UNNUMBERED)
		return walk_next(w, SPACE_LLC, dsap);
	uint32_t organisation = (uint32_t)rd_u8(&w->r) << 16;
	organisation |= rd_u16(&w->r);
	uint16_t type = rd_u16(&w->r);
	if (organisation != 0)
		return walk_next(w, SPACE_LLC, LLC_SNAP);
	return walk_next(w, SPACE_ETHERTYPE, type);
}

/* RFC 3032; nothing in it names the payload: IP shows by its version */
enum step
decode_mpls(struct walk *w)
{
	for (unsigned i = 0; i < DECODE_DEPTH_MAX; i++)
		if (rd_u32(&w->r) & MPLS_BOTTOM)
			return walk_next(w, SPACE_IP_VERSION, walk_nibble(w));
	return walk_drop(w, rd_ok(&w->r) ? DROP_DEPTH : DROP_SHORT);
}

/* RFC 2516 section 4 */
enum step
decode_pppoe(struct walk *w)
{
	rd_take(&w->r, 4); /* version, code, session */
	walk_limit(w, rd_u16(&w->r));
	return decode_ppp(w);
}

/* RFC 1661 section 2, with or without the header of RFC 1662 */
enum step
decode_ppp(struct walk *w)
{
	uint16_t protocol = rd_u8(&w->r);

	if (protocol == 0xff) {
		rd_u8(&w->r); /* control */
		protocol = rd_u8(&w->r);
	}
	if ((protocol & 1) == 0) /* odd: compressed to one byte */
		protocol = (uint16_t)(protocol << 8 | rd_u8(&w->r));
	return walk_next(w, SPACE_PPP, protocol);
}

/* PPP, or what Cisco speaks on such a line: its addresses are 0x0f, 0x8f */
enum step
decode_ppp_serial(struct walk *w)
{
	return walk_nibble(w) == 0xf ? decode_ppp(w) : decode_chdlc(w);
}

enum step
decode_chdlc(struct walk *w)
{
	rd_u16(&w->r); /* address and control */
	return walk_next(w, SPACE_ETHERTYPE, rd_u16(&w->r));
}

/* ETH_P_802_2: frames without an ethertype in Linux' cooked headers */
static enum step
next_cooked(struct walk *w, uint16_t type)
{
	if (type == 4 && rd_ok(&w->r))
		return decode_llc(w);
	return walk_next(w, SPACE_ETHERTYPE, type);
}

enum step
decode_sll(struct walk *w)
{
	rd_take(&w->r, 14); /* packet type, device type, address */
	return next_cooked(w, rd_u16(&w->r));
}

enum step
decode_sll2(struct walk *w)
{
	uint16_t type = rd_u16(&w->r);

	rd_take(&w->r, 18); /* interface, device type, packet type, address */
	return next_cooked(w, type);
}

/* the address family in the byte order of the machine that captured */
enum step
decode_null(struct walk *w)
{
	uint32_t family = rd_u32(&w->r);

	if (family > 0xffff)
		family = __builtin_bswap32(family);
	return walk_next(w, SPACE_FAMILY, family);
}

enum step
decode_raw(struct walk *w)
{
	if (w->r.n == 0)
		return walk_drop(w, DROP_SHORT);
	return walk_next(w, SPACE_IP_VERSION, walk_nibble(w));
}
