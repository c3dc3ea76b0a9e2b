/*
 * Headers that were never on a wire: the capturing machine made them up to
 * say where a packet came from and what it begins with.
 */
#include "capture/decode_layer.h"

enum {
	LINK_RADIOTAP = 127,
	COOKED_RADIOTAP = 803, /* ARPHRD_IEEE80211_RADIOTAP of Linux */
	COOKED_LLC = 4,        /* ETH_P_802_2 */
	NFLOG_PAYLOAD = 9,
	NFLOG_TYPE_MAX = 0xff, /* larger: the other byte order */
	PKTAP_PACKET = 1,
	JUNIPER_MAGIC = 0x4d4743, /* "MGC" */
	JUNIPER_BARE = 0x02,      /* the link layer's header was taken off */
	JUNIPER_MORE = 0x80,      /* more about the packet follows */
	PKTAP_MIN = 80, /* with the name of the interface, and the process */
};

/* a number in the byte order of the machine that captured, known to be small */
static uint32_t
host32(struct rd *r)
{
	uint32_t n = rd_u32(r);

	return n > 0xffff ? __builtin_bswap32(n) : n;
}

static enum step
next_cooked(struct walk *w, uint16_t device, uint16_t type)
{
	if (device == COOKED_RADIOTAP)
		return walk_next(w, SPACE_LINK, LINK_RADIOTAP);
	if (type == COOKED_LLC && rd_ok(&w->r))
		return decode_llc(w);
	return walk_next(w, SPACE_ETHERTYPE, type);
}

enum step
decode_sll(struct walk *w)
{
	rd_u16(&w->r); /* packet type */
	uint16_t device = rd_u16(&w->r);
	rd_take(&w->r, 10); /* address */
	return next_cooked(w, device, rd_u16(&w->r));
}

enum step
decode_sll2(struct walk *w)
{
	uint16_t type = rd_u16(&w->r);

	rd_take(&w->r, 6); /* interface */
	uint16_t device = rd_u16(&w->r);
	rd_take(&w->r, 10); /* packet type, address */
	return next_cooked(w, device, type);
}

enum step
decode_null(struct walk *w)
{
	return walk_next(w, SPACE_FAMILY, host32(&w->r));
}

enum step
decode_raw(struct walk *w)
{
	if (w->r.n == 0)
		return walk_drop(w, DROP_SHORT);
	return walk_next(w, SPACE_IP_VERSION, walk_nibble(w));
}

/*
 * Linux' netfilter log: family, version, resource; then attributes of
 *
 *	length of all four fields (2), type (2), value, up to 3 bytes of padding
 *
 * in the byte order of the machine that captured, of which one is the packet.
 */
enum step
decode_nflog(struct walk *w)
{
	uint8_t family = rd_u8(&w->r);
	struct rd peek;

	rd_take(&w->r, 3);
	peek = w->r;
	rd_u16(&peek);
	bool swapped = rd_le16(&peek) > NFLOG_TYPE_MAX;
	for (;;) {
		size_t length = swapped ? rd_u16(&w->r) : rd_le16(&w->r);
		uint16_t type = swapped ? rd_u16(&w->r) : rd_le16(&w->r);
		if (!rd_ok(&w->r))
			return walk_drop(w, DROP_SHORT);
		if (length < 4)
			return walk_drop(w, DROP_LENGTH);
		if (type == NFLOG_PAYLOAD) {
			walk_limit(w, length - 4);
			return walk_next(w, SPACE_FAMILY, family);
		}
		rd_take(&w->r, (length - 4 + 3) & ~(size_t)3);
	}
}

/* Apple's packet tap: its length, whether a packet follows, its link type */
enum step
decode_pktap(struct walk *w)
{
	size_t length = rd_le32(&w->r);
	uint32_t what = rd_le32(&w->r);
	uint32_t link = rd_le32(&w->r);

	if (!rd_ok(&w->r))
		return walk_drop(w, DROP_SHORT);
	if (length < 12)
		return walk_drop(w, DROP_LENGTH);
	if (what != PKTAP_PACKET)
		return walk_drop(w, DROP_NO_DATA);
	rd_take(&w->r, length - 12);
	return walk_next(w, SPACE_LINK, link);
}

/*
 * A number that is free for anybody's own use.  Apple's packet tap was written
 * under it before it had one, and shows by its header.
 */
enum step
decode_user2(struct walk *w)
{
	struct rd peek = w->r;
	size_t length = rd_le32(&peek);
	uint32_t what = rd_le32(&peek);
	uint32_t link = rd_le32(&peek);

	if (length < PKTAP_MIN || length > w->r.n || what != PKTAP_PACKET ||
	    layer_find(SPACE_LINK, link) == NULL)
		return walk_drop(w, DROP_UNSURE);
	return decode_pktap(w);
}

/* the per-packet information header, CACE Technologies 2008 */
enum step
decode_ppi(struct walk *w)
{
	rd_u16(&w->r); /* version, flags */
	size_t length = rd_le16(&w->r);
	uint32_t link = rd_le32(&w->r);

	if (rd_ok(&w->r) && length < 8)
		return walk_drop(w, DROP_LENGTH);
	rd_take(&w->r, length - 8);
	return walk_next(w, SPACE_LINK, link);
}

/* of the BSDs' packet filter; its length, padded to four, and the family */
enum step
decode_pflog(struct walk *w)
{
	size_t length = (rd_u8(&w->r) + 3u) & ~3u;
	uint8_t family = rd_u8(&w->r);

	if (rd_ok(&w->r) && length < 4)
		return walk_drop(w, DROP_LENGTH);
	rd_take(&w->r, length - 2);
	return walk_next(w, SPACE_FAMILY, family);
}

/* of OpenBSD's IPsec: what was, or will be, inside a security association */
enum step
decode_enc(struct walk *w)
{
	uint32_t family = host32(&w->r);

	rd_take(&w->r, 8); /* index and flags of the association */
	return walk_next(w, SPACE_FAMILY, family);
}

/* Solaris' hook for zones */
enum step
decode_ipnet(struct walk *w)
{
	rd_u8(&w->r); /* version */
	uint8_t family = rd_u8(&w->r);

	rd_take(&w->r, 22); /* hook, length, interfaces, zones */
	return walk_next(w, SPACE_FAMILY, family);
}

/* the direction and room for a compressed header */
enum step
decode_slip(struct walk *w)
{
	rd_take(&w->r, 16);
	return decode_raw(w);
}

/* of Juniper's routers: magic, flags, and, if they say so, so many bytes more
 */
static enum step
juniper(struct walk *w, layer_fn *below)
{
	uint32_t head = rd_u32(&w->r);

	if (rd_ok(&w->r) && head >> 8 != JUNIPER_MAGIC)
		return walk_drop(w, DROP_VERSION);
	if (head & JUNIPER_MORE)
		rd_take(&w->r, rd_u16(&w->r));
	if (!rd_ok(&w->r))
		return walk_drop(w, DROP_SHORT);
	return head & JUNIPER_BARE ? decode_raw(w) : below(w);
}

enum step
decode_juniper_ethernet(struct walk *w)
{
	return juniper(w, decode_ethernet);
}

enum step
decode_juniper_ppp(struct walk *w)
{
	return juniper(w, decode_ppp);
}

enum step
decode_juniper_frame_relay(struct walk *w)
{
	return juniper(w, decode_frame_relay);
}

enum step
decode_juniper_chdlc(struct walk *w)
{
	return juniper(w, decode_chdlc);
}
