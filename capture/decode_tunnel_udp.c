/*
 * Tunnels over UDP.  A port alone proves nothing, so each of these looks hard
 * at its header first, at what must be zero and at what lengths must add up
 * to, and leaves a datagram that is something else to be one.
 */
#include "capture/decode_layer.h"

/* RFC 7348 section 5, with the group policy extension */
static const uint32_t vxlan_has_id = 0x08000000;
static const uint32_t vxlan_has_group = 0x80000000;
static const uint32_t vxlan_group = 0x0048ffff; /* two flags, the number */

/* draft-ietf-nvo3-vxlan-gpe section 3 */
enum {
	GPE_HAS_ID = 0x08000000,
	GPE_HAS_NEXT = 0x04000000,
	GPE_NEXT = 0xff,
	NSH_ETHERNET = 3,
};

/* RFC 8926 section 3.4 */
enum {
	GENEVE_OPTIONS = 0x3f,
	GENEVE_MUST_BE_ZERO = 0xc0bf, /* version, control, reserved */
};

/* 3GPP TS 29.281 section 5 */
enum {
	GTP_VERSION_1 = 0x30, /* version 1, and GTP rather than GTP' */
	GTP_OPTIONAL = 0x07,  /* extension, sequence number, N-PDU number */
	GTP_MASK = 0xf8,
	GTP_DATA = 255,
	GTP_EXTENSIONS_MAX = 8,
};

/* RFC 2661 section 3.1 */
enum {
	L2TP_CONTROL = 0x8000,
	L2TP_LENGTH = 0x4000,
	L2TP_SEQUENCE = 0x0800,
	L2TP_OFFSET = 0x0200,
	L2TP_MUST_BE = 0x34ff, /* reserved bits, version */
};

/* RFC 8086, RFC 7510 */
enum {
	GRE_MUST_BE_ZERO = 0x4fff, /* routing, reserved bits, version */
	MPLS_BOTTOM = 1 << 8,
};

/* what sniffers far away send home */
enum {
	TZSP_HEAD = 0x0100, /* version 1, a packet that was received */
	TZSP_ETHERNET = 1,
	TZSP_WIFI = 18,
	TZSP_TAGS_MAX = 32,
	TAG_PADDING = 0,
	TAG_END = 1,
};

enum { ETHERNET_HEADER = 14, IPV6_HEADER = 40 };

/* bytes of the datagram that are still to come, captured or not */
static size_t
left(const struct walk *w)
{
	return w->r.n + w->missing;
}

enum step
decode_vxlan(struct walk *w)
{
	uint32_t flags = rd_u32(&w->r);
	uint32_t id = rd_u32(&w->r);

	if (flags & vxlan_has_group)
		flags &= ~(vxlan_has_group | vxlan_group);
	if (!rd_ok(&w->r) || flags != vxlan_has_id || (id & 0xff) != 0 ||
	    left(w) < ETHERNET_HEADER)
		return STEP_OTHER;
	walk_hop_number(w, ENCAP_VXLAN, id >> 8);
	return decode_ethernet(w);
}

enum step
decode_vxlan_gpe(struct walk *w)
{
	uint32_t flags = rd_u32(&w->r);
	uint32_t id = rd_u32(&w->r);
	uint32_t next = flags & GPE_NEXT;

	if (!(flags & GPE_HAS_NEXT))
		next = NSH_ETHERNET;
	if (!rd_ok(&w->r) || (id & 0xff) != 0 ||
	    (flags & ~(uint32_t)(GPE_HAS_NEXT | GPE_NEXT)) != GPE_HAS_ID ||
	    layer_find(SPACE_NSH, next) == NULL)
		return STEP_OTHER;
	walk_hop_number(w, ENCAP_VXLAN, id >> 8);
	return walk_next(w, SPACE_NSH, next);
}

enum step
decode_geneve(struct walk *w)
{
	uint16_t head = rd_u16(&w->r);
	uint16_t protocol = rd_u16(&w->r);
	uint32_t id = rd_u32(&w->r);

	rd_take(&w->r, (head >> 8 & GENEVE_OPTIONS) * 4u);
	if (!rd_ok(&w->r) || (head & GENEVE_MUST_BE_ZERO) != 0 ||
	    (id & 0xff) != 0 || layer_find(SPACE_ETHERTYPE, protocol) == NULL)
		return STEP_OTHER;
	walk_hop_number(w, ENCAP_GENEVE, id >> 8);
	return walk_next(w, SPACE_ETHERTYPE, protocol);
}

/* extension headers: length in words of four bytes, content, what follows */
static bool
skip_extensions(struct rd *r, uint8_t next)
{
	for (unsigned i = 0; next != 0; i++) {
		size_t words = rd_u8(r);
		if (i == GTP_EXTENSIONS_MAX || words == 0)
			return false;
		rd_take(r, words * 4 - 2);
		next = rd_u8(r);
	}
	return true;
}

enum step
decode_gtp(struct walk *w)
{
	uint8_t flags = rd_u8(&w->r);
	uint8_t type = rd_u8(&w->r);
	size_t length = rd_u16(&w->r);
	uint32_t tunnel = rd_u32(&w->r);
	bool is_whole = length == left(w);
	uint8_t extension = 0;

	if (flags & GTP_OPTIONAL) {
		rd_take(&w->r, 3); /* the two numbers */
		extension = rd_u8(&w->r);
	}
	if ((flags & GTP_MASK) != GTP_VERSION_1 || type != GTP_DATA ||
	    !is_whole || !skip_extensions(&w->r, extension) || !rd_ok(&w->r) ||
	    !walk_looks_like_ip(w))
		return STEP_OTHER;
	walk_hop_number(w, ENCAP_GTP, tunnel);
	return decode_raw(w);
}

/* an address of RFC 4380 section 2.6, or one of the link's own */
static bool
is_teredo(struct bytes addr)
{
	return bytes_starts(addr, BYTES("\x20\x01\0\0")) ||
	       bytes_starts(addr, BYTES("\xfe\x80\0\0\0\0\0\0"));
}

/* RFC 4380 section 5.1.1: an authentication, an origin, or both, or none */
static void
skip_indications(struct rd *r)
{
	struct rd peek = *r;

	if (rd_u16(&peek) == 1) {
		uint8_t id = rd_u8(&peek);
		uint8_t value = rd_u8(&peek);
		rd_take(&peek, (size_t)id + value + 9);
		*r = peek;
	}
	peek = *r;
	if (rd_u16(&peek) == 0) {
		rd_take(&peek, 6);
		*r = peek;
	}
}

enum step
decode_teredo(struct walk *w)
{
	skip_indications(&w->r);
	struct rd peek = w->r;
	rd_u32(&peek);
	size_t payload = rd_u16(&peek);
	rd_u16(&peek);
	struct bytes src = rd_take(&peek, 16);
	struct bytes dst = rd_take(&peek, 16);

	if (!rd_ok(&peek) || walk_nibble(w) != 6 ||
	    payload + IPV6_HEADER != left(w) ||
	    (!is_teredo(src) && !is_teredo(dst)))
		return STEP_OTHER;
	walk_hop(w, ENCAP_TEREDO);
	return walk_next(w, SPACE_IP_VERSION, 6);
}

/* version 2, which carries PPP */
enum step
decode_l2tp(struct walk *w)
{
	size_t all = left(w);
	uint16_t flags = rd_u16(&w->r);
	size_t length = flags & L2TP_LENGTH ? rd_u16(&w->r) : all;
	rd_u16(&w->r); /* tunnel */
	uint16_t session = rd_u16(&w->r);

	if (flags & L2TP_SEQUENCE)
		rd_u32(&w->r);
	if (flags & L2TP_OFFSET)
		rd_take(&w->r, rd_u16(&w->r));
	struct rd peek = w->r;
	uint16_t ppp = rd_u16(&peek);
	if (!rd_ok(&peek) || (flags & L2TP_CONTROL) || length != all ||
	    (flags & L2TP_MUST_BE) != 2 ||
	    (ppp != 0xff03 && ppp != 0x0021 && ppp != 0x0057))
		return STEP_OTHER;
	walk_hop_number(w, ENCAP_L2TP, session);
	return decode_ppp(w);
}

enum step
decode_gre_in_udp(struct walk *w)
{
	struct rd peek = w->r;
	uint16_t flags = rd_u16(&peek);
	uint16_t protocol = rd_u16(&peek);

	if (!rd_ok(&peek) || (flags & GRE_MUST_BE_ZERO) != 0 ||
	    layer_find(SPACE_ETHERTYPE, protocol) == NULL)
		return STEP_OTHER;
	return decode_gre(w);
}

/* labels down to the bottom, and IP below them */
enum step
decode_mpls_in_udp(struct walk *w)
{
	struct walk below = *w;
	uint32_t entry = 0;

	for (unsigned i = 0; i < DECODE_DEPTH_MAX; i++) {
		entry = rd_u32(&below.r);
		if (entry & MPLS_BOTTOM)
			break;
	}
	if (!(entry & MPLS_BOTTOM) || !walk_looks_like_ip(&below))
		return STEP_OTHER;
	return decode_mpls(w);
}

/* tags of a number, a length and so many bytes, but for the first two numbers
 */
static bool
skip_tags(struct rd *r)
{
	for (unsigned i = 0; i < TZSP_TAGS_MAX && rd_ok(r); i++) {
		uint8_t tag = rd_u8(r);
		if (tag == TAG_END)
			return rd_ok(r);
		if (tag != TAG_PADDING)
			rd_take(r, rd_u8(r));
	}
	return false;
}

/* TaZmen's protocol: version, type, what the packet is, tags */
enum step
decode_tzsp(struct walk *w)
{
	uint16_t head = rd_u16(&w->r);
	uint16_t link = rd_u16(&w->r);

	if (head != TZSP_HEAD || (link != TZSP_ETHERNET && link != TZSP_WIFI) ||
	    !skip_tags(&w->r) || left(w) < ETHERNET_HEADER)
		return STEP_OTHER;
	walk_hop(w, ENCAP_TZSP);
	return link == TZSP_WIFI ? decode_wifi(w) : decode_ethernet(w);
}
