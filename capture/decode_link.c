/*
 * Ethernet and its kin, and what may lie between them and IP.
 */
#include "capture/decode_layer.h"

enum {
	CDP = 0x2000,         /* a protocol of Cisco's */
	ETHERTYPE_MIN = 1536, /* IEEE 802.3: smaller values are lengths */
	LLC_SNAP = 0xaa,
	LLC_UNNUMBERED = 0x03,
	VLAN_ID = 0xfff,
	PBB_SERVICE = 0xffffff,
	MPLS_BOTTOM = 1 << 8, /* RFC 3032 section 2.1 */
	MPLS_LABEL_AT = 12,
	TOKEN_RING_ROUTED = 0x80,
	TOKEN_RING_ROUTE_LENGTH = 0x1f,
	SUNATM_KIND = 15,
	SUNATM_LANE = 1,
	SUNATM_LLC = 2,
};

/* organisations in SNAP headers */
enum {
	ORG_ETHERTYPE = 0x000000,
	ORG_BRIDGE_TUNNEL = 0x0000f8, /* IEEE 802.1H */
	ORG_BRIDGED = 0x0080c2,       /* RFC 2427 section 4.2 */
	ORG_CISCO = 0x00000c,
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

/* IEEE 802.1Q section 9.6; number 0 is a priority and no VLAN */
enum step
decode_vlan(struct walk *w)
{
	uint16_t id = rd_u16(&w->r) & VLAN_ID;

	if (id != 0)
		walk_hop_number(w, ENCAP_VLAN, id);
	return next_ethertype(w, rd_u16(&w->r));
}

/* Cisco's VN-Tag: between a switch and its port extenders */
enum step
decode_vntag(struct walk *w)
{
	rd_u32(&w->r);
	return next_ethertype(w, rd_u16(&w->r));
}

/* the same in IEEE 802.1BR */
enum step
decode_etag(struct walk *w)
{
	rd_take(&w->r, 6);
	return next_ethertype(w, rd_u16(&w->r));
}

/* Cisco's: version, length, and a security group */
enum step
decode_metadata(struct walk *w)
{
	rd_take(&w->r, 6);
	return next_ethertype(w, rd_u16(&w->r));
}

/* IEEE 802.1Q section 9.7: the service, then the customer's whole frame */
enum step
decode_pbb(struct walk *w)
{
	walk_hop_number(w, ENCAP_PBB, rd_u32(&w->r) & PBB_SERVICE);
	return decode_ethernet(w);
}

/* IEEE 802.2 */
enum step
decode_llc(struct walk *w)
{
	uint8_t dsap = rd_u8(&w->r);
	rd_u8(&w->r); /* source */

	if (dsap == 0xfe) /* the control byte is looked at with what follows */
		return decode_nlpid(w);
	uint8_t control = rd_u8(&w->r);
	if (dsap != LLC_SNAP || control != LLC_UNNUMBERED)
		return walk_next(w, SPACE_LLC, dsap);
	return decode_snap(w);
}

/* RFC 1042 section 2; an organisation of its own gives its own numbers */
enum step
decode_snap(struct walk *w)
{
	uint32_t organisation = (uint32_t)rd_u8(&w->r) << 16;
	organisation |= rd_u16(&w->r);
	uint16_t type = rd_u16(&w->r);

	if (organisation == ORG_ETHERTYPE || organisation == ORG_BRIDGE_TUNNEL)
		return walk_next(w, SPACE_ETHERTYPE, type);
	/* Ethernet with and without a checksum at its end */
	if (organisation == ORG_BRIDGED && (type == 1 || type == 7))
		return decode_ethernet(w);
	if (organisation == ORG_CISCO && type == CDP)
		return decode_cdp(w);
	return walk_next(w, SPACE_LLC, LLC_SNAP);
}

static enum step
notice(struct walk *w, enum notice_kind kind)
{
	w->out->kind = DECODE_NOTICE;
	w->out->notice = (struct notice){ kind, rd_rest(&w->r) };
	return walk_done(w);
}

enum step
decode_lldp(struct walk *w)
{
	return notice(w, NOTICE_LLDP);
}

enum step
decode_cdp(struct walk *w)
{
	return notice(w, NOTICE_CDP);
}

/* an unnumbered frame, whose next byte, or the one after a pad, says what */
enum step
decode_nlpid(struct walk *w)
{
	rd_u8(&w->r); /* control */
	uint8_t nlpid = rd_u8(&w->r);

	if (nlpid == 0)
		nlpid = rd_u8(&w->r);
	return walk_next(w, SPACE_NLPID, nlpid);
}

static bool
looks_like_ethernet(const struct walk *w, size_t from)
{
	struct rd r = w->r;

	rd_take(&r, from + 12);
	uint16_t type = rd_u16(&r);
	if (type >= ETHERTYPE_MIN)
		return layer_find(SPACE_ETHERTYPE, type) != NULL;
	return rd_u16(&r) == 0xaaaa && rd_u8(&r) == LLC_UNNUMBERED;
}

/*
 * Nothing names what labels are in front of.  IP shows by its version, and a
 * whole Ethernet frame (RFC 4448) by a type that is known, behind a control
 * word (RFC 4385), whose upper half byte is 0, or without one.  Without comes
 * first, as a VLAN tag looks like four bytes too many.
 */
static enum step
below_labels(struct walk *w)
{
	unsigned nibble = walk_nibble(w);

	if ((nibble == 4 || nibble == 6) && walk_looks_like_ip(w))
		return decode_raw(w);
	if (!looks_like_ethernet(w, 0)) {
		if (nibble != 0 || !looks_like_ethernet(w, 4))
			return decode_raw(w);
		rd_u32(&w->r);
	}
	walk_hop(w, ENCAP_PSEUDOWIRE);
	return decode_ethernet(w);
}

/* RFC 3032; the bottom label is the one that says for whom the packet is */
enum step
decode_mpls(struct walk *w)
{
	for (unsigned i = 0; i < DECODE_DEPTH_MAX; i++) {
		uint32_t entry = rd_u32(&w->r);
		if (entry & MPLS_BOTTOM) {
			walk_hop_number(w, ENCAP_MPLS, entry >> MPLS_LABEL_AT);
			return below_labels(w);
		}
	}
	return walk_drop(w, rd_ok(&w->r) ? DROP_DEPTH : DROP_SHORT);
}

enum step
decode_fddi(struct walk *w)
{
	rd_take(&w->r, 13); /* frame control and addresses */
	return decode_llc(w);
}

/* IEEE 802.5: a bit of the source address says that a route follows */
enum step
decode_token_ring(struct walk *w)
{
	rd_take(&w->r, 8); /* access control, frame control, destination */
	struct bytes source = rd_take(&w->r, 6);

	if (source.n > 0 && (source.p[0] & TOKEN_RING_ROUTED)) {
		size_t route = rd_u8(&w->r) & TOKEN_RING_ROUTE_LENGTH;
		rd_take(&w->r, route > 0 ? route - 1 : 0);
	}
	return decode_llc(w);
}

enum step
decode_ieee1394(struct walk *w)
{
	rd_take(&w->r, 16); /* the two addresses */
	return walk_next(w, SPACE_ETHERTYPE, rd_u16(&w->r));
}

/* RFC 4391 section 6, behind a global routing header */
enum step
decode_ipoib(struct walk *w)
{
	rd_take(&w->r, 40);
	uint16_t type = rd_u16(&w->r);

	rd_u16(&w->r);
	return walk_next(w, SPACE_ETHERTYPE, type);
}

/* of SunATM: a kind of traffic, then path and channel */
enum step
decode_sunatm(struct walk *w)
{
	uint8_t kind = rd_u8(&w->r) & SUNATM_KIND;

	rd_take(&w->r, 3);
	if (kind == SUNATM_LLC)
		return decode_llc(w);
	if (kind != SUNATM_LANE)
		return walk_drop(w, DROP_NO_DATA);
	rd_u16(&w->r); /* the LAN emulation client */
	return decode_ethernet(w);
}

/* switches' own tags, of four and of eight bytes, behind the addresses */
enum step
decode_dsa(struct walk *w)
{
	rd_take(&w->r, 12 + 4);
	return next_ethertype(w, rd_u16(&w->r));
}

enum step
decode_edsa(struct walk *w)
{
	rd_take(&w->r, 12 + 8);
	return next_ethertype(w, rd_u16(&w->r));
}

/* four bytes of somebody's own in front of the frame */
enum step
decode_prepended(struct walk *w)
{
	rd_u32(&w->r);
	return decode_ethernet(w);
}
