/*
 * Lines between two points: PPP, Cisco's HDLC and Frame Relay.
 */
#include "capture/decode_layer.h"

enum {
	UNNUMBERED = 0x03, /* control byte of an unnumbered frame */
	ADDRESS_MAX = 4,   /* bytes of a Frame Relay address, Q.922 */
	ADDRESS_LAST = 1,
	FRAGMENT_WHOLE = 0xc0, /* FRF.16: the first and the last of its frame */
	FRAGMENT_CONTROL = 0x20,
};

/* RFC 2516 section 4 */
enum step
decode_pppoe(struct walk *w)
{
	rd_u16(&w->r); /* version, type, code */
	uint16_t session = rd_u16(&w->r);
	uint16_t length = rd_u16(&w->r);

	if (!rd_ok(&w->r))
		return walk_drop(w, DROP_SHORT);
	walk_hop_number(w, ENCAP_PPPOE, session);
	walk_limit(w, length);
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
decode_ppp_direction(struct walk *w)
{
	rd_u8(&w->r);
	return decode_ppp_serial(w);
}

/* Linux' pppd puts the direction in the address' place */
enum step
decode_pppd(struct walk *w)
{
	rd_u16(&w->r); /* direction, control */
	return decode_ppp(w);
}

enum step
decode_chdlc(struct walk *w)
{
	rd_u16(&w->r); /* address and control */
	return walk_next(w, SPACE_ETHERTYPE, rd_u16(&w->r));
}

enum step
decode_chdlc_direction(struct walk *w)
{
	rd_u8(&w->r);
	return decode_chdlc(w);
}

/* RFC 2427; Cisco's own form has an ethertype for control byte and NLPID */
enum step
decode_frame_relay(struct walk *w)
{
	for (unsigned i = 0; i < ADDRESS_MAX; i++)
		if (rd_u8(&w->r) & ADDRESS_LAST)
			break;
	struct rd peek = w->r;
	if (rd_u8(&peek) != UNNUMBERED)
		return walk_next(w, SPACE_ETHERTYPE, rd_u16(&w->r));
	return decode_nlpid(w);
}

enum step
decode_frame_relay_direction(struct walk *w)
{
	rd_u8(&w->r);
	return decode_frame_relay(w);
}

/* FRF.16.1 section 2: two bytes of fragmentation in front of each part */
enum step
decode_multilink_frame_relay(struct walk *w)
{
	uint8_t flags = rd_u8(&w->r);

	rd_u8(&w->r); /* the rest of the sequence number */
	if (flags & FRAGMENT_CONTROL)
		return walk_drop(w, DROP_NO_DATA);
	if ((flags & FRAGMENT_WHOLE) != FRAGMENT_WHOLE)
		return walk_drop(w, DROP_FRAGMENT);
	return decode_frame_relay(w);
}
