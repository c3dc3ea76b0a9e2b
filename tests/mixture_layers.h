/*
 * mixture_layers: headers of tunnels, tags and link layers, for mixture.h.
 *
 * Written from the specifications, and sharing nothing with the decoders.
 */
#ifndef TESTS_MIXTURE_LAYERS_H
#define TESTS_MIXTURE_LAYERS_H

#include "base/buf.h"

/* what a packet begins with; a set of them has one bit each */
enum content { IPV4, IPV6, ETHER, MPLS, PPPOE, NSH, CONTENTS };

#define IP (1u << IPV4 | 1u << IPV6)
#define TYPED (IP | 1u << MPLS | 1u << PPPOE | 1u << NSH)

struct layer {
	const struct wrapper *wrapper;
	enum content inner; /* what it is put around */
	enum content outer;
	uint32_t number;
	uint32_t variant;
	uint32_t tags[2]; /* VLANs in front of an Ethernet header; 0: none */
};

/* a header, and below it IP of this protocol, or 0: what `gives` says */
struct wrapper {
	const char *name; /* NULL: not reported */
	uint32_t numbers; /* it has one below this; 0: it has none */
	unsigned takes;
	enum content gives;
	uint8_t proto;
	void (*put)(const struct layer *l, struct buf *front, size_t inside);
};

/* how a link layer names what follows */
enum naming {
	BY_NOTHING,
	BY_ETHERTYPE,
	BY_PPP,
	BY_NLPID,
	BY_FAMILY, /* four bytes, as a big-endian machine writes them */
	BY_FAMILY_SWAPPED,
	BY_FAMILY_BYTE,
	NAMINGS,
};

struct cover {
	int link;
	unsigned takes;
	struct bytes before;
	enum naming naming;
	struct bytes after;
};

static inline void
add_number(struct buf *b, uint32_t n, unsigned bytes)
{
	while (bytes-- > 0)
		buf_byte(b, (uint8_t)(n >> 8 * bytes));
}

static inline void
add_zeros(struct buf *b, size_t n)
{
	while (n-- > 0)
		buf_byte(b, 0);
}

static const uint16_t ethertype_of[CONTENTS] = { 0x0800, 0x86dd, 0x6558, 0x8847,
	0x8864, 0x894f };

static inline void
put_ether(const struct layer *l, struct buf *b, size_t inside)
{
	static const uint16_t tpids[] = { 0x8100, 0x88a8, 0x9100, 0x9200 };

	buf_add(b, BYTES("\2\0\0\0\0\2\2\0\0\0\0\1"));
	for (unsigned i = 0; i < 2; i++)
		if (l->tags[i] != 0) {
			add_number(b, tpids[l->variant >> 2 * i & 3], 2);
			add_number(b, (l->variant & 7) << 13 | l->tags[i], 2);
		}
	if ((l->variant & 16) && inside < 1400) { /* IEEE 802.2 */
		add_number(b, (uint32_t)inside + 8, 2);
		buf_add(b, BYTES("\xaa\xaa\3\0\0\0"));
	}
	add_number(b, ethertype_of[l->inner], 2);
}

static inline void
put_mpls(const struct layer *l, struct buf *b, size_t inside)
{
	(void)inside;
	for (uint32_t i = l->variant & 3; i > 0; i--)
		add_number(b, (1000 + i) << 12 | 64, 4);
	add_number(b, l->number << 12 | 1 << 8 | 64, 4);
	if (l->inner == ETHER && (l->variant & 4))
		add_number(b, l->variant & 0xffff, 4); /* control word */
}

static inline void
put_pppoe(const struct layer *l, struct buf *b, size_t inside)
{
	add_number(b, 0x1100, 2);
	add_number(b, l->number, 2);
	add_number(b, (uint32_t)inside + 2, 2);
	add_number(b, l->inner == IPV4 ? 0x0021 : 0x0057, 2);
}

static inline uint8_t
nsh_protocol(enum content c)
{
	static const uint8_t of[CONTENTS] = { 1, 2, 3, 5, 0, 4 };

	return of[c];
}

static inline void
put_nsh(const struct layer *l, struct buf *b, size_t inside)
{
	uint32_t words = 2 + l->variant % 5;

	(void)inside;
	add_number(b, 0x0fc0 | words, 2);
	buf_byte(b, 2);
	buf_byte(b, nsh_protocol(l->inner));
	add_number(b, l->number << 8 | 255, 4);
	add_zeros(b, words * 4 - 8);
}

static inline void
put_nothing(const struct layer *l, struct buf *b, size_t inside)
{
	(void)l;
	(void)b;
	(void)inside;
}

static inline void
put_etherip(const struct layer *l, struct buf *b, size_t inside)
{
	(void)l;
	(void)inside;
	add_number(b, 0x3000, 2);
}

static inline void
gre_head(const struct layer *l, struct buf *b, uint32_t flags, uint16_t type)
{
	if (l->variant & 1)
		flags |= 0x8000;
	add_number(b, flags, 2);
	add_number(b, type, 2);
	if (flags & 0x8000)
		add_number(b, 0xbad00000, 4); /* checksum, offset */
	if (flags & 0x2000)
		add_number(b, l->number, 4);
	if (flags & 0x1000)
		add_number(b, l->variant, 4);
}

static inline void
put_gre(const struct layer *l, struct buf *b, size_t inside)
{
	(void)inside;
	gre_head(l, b, l->variant & 2 ? 0x1000 : 0, ethertype_of[l->inner]);
}

static inline void
put_gre_key(const struct layer *l, struct buf *b, size_t inside)
{
	(void)inside;
	gre_head(
	    l, b, l->variant & 2 ? 0x3000 : 0x2000, ethertype_of[l->inner]);
}

static inline void
put_pptp(const struct layer *l, struct buf *b, size_t inside)
{
	bool acks = l->variant & 1, long_form = l->variant & 2;

	add_number(b, acks ? 0x3081 : 0x3001, 2);
	add_number(b, 0x880b, 2);
	add_number(b, (uint32_t)inside + (long_form ? 4 : 2), 2);
	add_number(b, l->number, 2);
	add_zeros(b, acks ? 8 : 4);
	if (long_form)
		add_number(b, 0xff03, 2);
	add_number(b, l->inner == IPV4 ? 0x0021 : 0x0057, 2);
}

static inline void
put_erspan1(const struct layer *l, struct buf *b, size_t inside)
{
	(void)inside;
	gre_head(l, b, 0, 0x88be);
}

static inline void
put_erspan2(const struct layer *l, struct buf *b, size_t inside)
{
	(void)inside;
	gre_head(l, b, 0x1000, 0x88be);
	add_number(b, 0x10010000 | l->number, 4);
	add_number(b, l->variant & 0xfffff, 4);
}

static inline void
put_erspan3(const struct layer *l, struct buf *b, size_t inside)
{
	bool optional = l->variant & 2;

	(void)inside;
	gre_head(l, b, 0x1000, 0x22eb);
	add_number(b, 0x20010000 | l->number, 4);
	add_number(b, l->variant, 4);
	add_number(b, 0, 2);
	add_number(b, optional ? 0x8001 : 0x8000, 2);
	add_zeros(b, optional ? 8 : 0);
}

/* RFC 768; the checksum is left out, as it may be for tunnels */
static inline void
udp_head(struct buf *b, uint16_t port, size_t n)
{
	add_number(b, 50000, 2);
	add_number(b, port, 2);
	add_number(b, (uint32_t)n + 8, 2);
	add_number(b, 0, 2);
}

static inline void
put_vxlan(const struct layer *l, struct buf *b, size_t inside)
{
	udp_head(b, l->variant & 1 ? 4789 : 8472, inside + 8);
	add_number(b, l->variant & 2 ? 0x88480007 : 0x08000000, 4);
	add_number(b, l->number << 8, 4);
}

static inline void
put_vxlan_gpe(const struct layer *l, struct buf *b, size_t inside)
{
	udp_head(b, 4790, inside + 8);
	add_number(b, 0x0c000000u | nsh_protocol(l->inner), 4);
	add_number(b, l->number << 8, 4);
}

static inline void
put_geneve(const struct layer *l, struct buf *b, size_t inside)
{
	uint32_t words = l->variant % 4;

	udp_head(b, 6081, inside + 8 + words * 4);
	add_number(b, words << 8 | (l->variant & 64), 2);
	add_number(b, ethertype_of[l->inner], 2);
	add_number(b, l->number << 8, 4);
	add_zeros(b, words * 4);
}

static inline void
put_gtp(const struct layer *l, struct buf *b, size_t inside)
{
	bool extended = l->variant & 1, numbered = l->variant & 2;
	size_t more = extended ? 12 : numbered ? 4 : 0;

	udp_head(b, 2152, inside + more + 8);
	add_number(b, 0x30 | (extended ? 4 : 0) | (numbered ? 2 : 0), 1);
	buf_byte(b, 255);
	add_number(b, (uint32_t)(inside + more), 2);
	add_number(b, l->number, 4);
	if (more > 0) {
		add_number(b, l->variant, 3);
		buf_byte(b, extended ? 0x85 : 0);
	}
	if (extended)
		buf_add(b, BYTES("\2sessio\0"));
}

static inline void
put_teredo(const struct layer *l, struct buf *b, size_t inside)
{
	bool origin = l->variant & 1, authentic = l->variant & 2;

	udp_head(b, 3544, inside + (origin ? 8 : 0) + (authentic ? 17 : 0));
	if (authentic)
		buf_add(b, BYTES("\0\1\2\2idaunnnnnnnnc"));
	if (origin)
		buf_add(b, BYTES("\0\0ppaddr"));
}

static inline void
put_l2tp(const struct layer *l, struct buf *b, size_t inside)
{
	bool sized = l->variant & 1;

	udp_head(b, 1701, inside + (sized ? 12 : 10));
	add_number(b, sized ? 0x4002 : 0x0002, 2);
	if (sized)
		add_number(b, (uint32_t)inside + 12, 2);
	add_number(b, 9, 2);
	add_number(b, l->number, 2);
	add_number(b, 0xff03, 2);
	add_number(b, l->inner == IPV4 ? 0x0021 : 0x0057, 2);
}

static inline void
put_gre_in_udp(const struct layer *l, struct buf *b, size_t inside)
{
	udp_head(b, 4754, inside + (l->variant & 1 ? 8 : 4));
	gre_head(l, b, 0, ethertype_of[l->inner]);
}

static inline void
put_mpls_in_udp(const struct layer *l, struct buf *b, size_t inside)
{
	udp_head(b, 6635, inside + 4 + 4 * (l->variant & 3));
	put_mpls(l, b, inside);
}

static inline void
put_tzsp(const struct layer *l, struct buf *b, size_t inside)
{
	bool tagged = l->variant & 1;

	udp_head(b, 37008, inside + (tagged ? 9 : 5));
	add_number(b, 0x01000001, 4);
	if (tagged)
		buf_add(b, BYTES("\x0a\1-\0"));
	buf_byte(b, 1);
}

static const struct wrapper wrappers[] = {
	{ NULL, 0, TYPED, ETHER, 0, put_ether },
	{ NULL, 0, TYPED, ETHER, 0, put_ether },
	{ "mpls", 1 << 20, IP | 1 << ETHER, MPLS, 0, put_mpls },
	{ "pppoe", 1 << 16, IP, PPPOE, 0, put_pppoe },
	{ "nsh", 1 << 24, IP | 1 << ETHER | 1 << MPLS, NSH, 0, put_nsh },
	{ "ipv4", 0, 1 << IPV4, 0, 4, put_nothing },
	{ "ipv6", 0, 1 << IPV6, 0, 41, put_nothing },
	{ NULL, 0, 1 << MPLS, 0, 137, put_nothing },
	{ "etherip", 0, 1 << ETHER, 0, 97, put_etherip },
	{ "gre", 0, TYPED | 1 << ETHER, 0, 47, put_gre },
	{ "gre", UINT32_MAX, TYPED | 1 << ETHER, 0, 47, put_gre_key },
	{ "pptp", 1 << 16, IP, 0, 47, put_pptp },
	{ "erspan", 0, 1 << ETHER, 0, 47, put_erspan1 },
	{ "erspan", 1 << 10, 1 << ETHER, 0, 47, put_erspan2 },
	{ "erspan", 1 << 10, 1 << ETHER, 0, 47, put_erspan3 },
	{ "vxlan", 1 << 24, 1 << ETHER, 0, 17, put_vxlan },
	{ "vxlan", 1 << 24, IP | 1 << ETHER | 1 << NSH | 1 << MPLS, 0, 17,
	    put_vxlan_gpe },
	{ "geneve", 1 << 24, TYPED | 1 << ETHER, 0, 17, put_geneve },
	{ "gtp", UINT32_MAX, IP, 0, 17, put_gtp },
	{ "teredo", 0, 1 << IPV6, 0, 17, put_teredo },
	{ "l2tp", 1 << 16, IP, 0, 17, put_l2tp },
	{ "gre", 0, IP | 1 << ETHER | 1 << MPLS, 0, 17, put_gre_in_udp },
	{ "mpls", 1 << 20, IP, 0, 17, put_mpls_in_udp },
	{ "tzsp", 0, 1 << ETHER, 0, 17, put_tzsp },
};

#define MACS "\2\0\0\0\0\2\2\0\0\0\0\1"
#define LLC "\xaa\xaa\3\0\0\0"
#define WIFI "\x88\2dd111111222222333333\x10\0\0\0" LLC

static const struct cover covers[] = {
	{ 1, 1 << ETHER, BYTES(""), BY_NOTHING, BYTES("") },
	{ 101, IP, BYTES(""), BY_NOTHING, BYTES("") },
	{ 12, IP, BYTES(""), BY_NOTHING, BYTES("") },
	{ 228, 1 << IPV4, BYTES(""), BY_NOTHING, BYTES("") },
	{ 229, 1 << IPV6, BYTES(""), BY_NOTHING, BYTES("") },
	{ 0, IP, BYTES(""), BY_FAMILY, BYTES("") },
	{ 0, IP, BYTES(""), BY_FAMILY_SWAPPED, BYTES("") },
	{ 108, IP, BYTES(""), BY_FAMILY, BYTES("") },
	{ 113, TYPED, BYTES("\0\0\0\1\0\6mmmmmm\0\0"), BY_ETHERTYPE,
	    BYTES("") },
	{ 276, TYPED, BYTES(""), BY_ETHERTYPE,
	    BYTES("\0\0\0\0\0\2\0\1\0\6mmmmmm\0\0") },
	{ 9, IP | 1 << MPLS, BYTES("\xff\3"), BY_PPP, BYTES("") },
	{ 50, IP | 1 << MPLS, BYTES("\xff\3"), BY_PPP, BYTES("") },
	{ 166, IP | 1 << MPLS, BYTES("\1\3"), BY_PPP, BYTES("") },
	{ 204, IP | 1 << MPLS, BYTES("\1\xff\3"), BY_PPP, BYTES("") },
	{ 104, TYPED, BYTES("\x0f\0"), BY_ETHERTYPE, BYTES("") },
	{ 205, TYPED, BYTES("\1\x8f\0"), BY_ETHERTYPE, BYTES("") },
	{ 107, IP, BYTES("\x18\x41\3"), BY_NLPID, BYTES("") },
	{ 107, TYPED, BYTES("\x18\x41"), BY_ETHERTYPE, BYTES("") },
	{ 206, IP, BYTES("\1\x18\x41\3"), BY_NLPID, BYTES("") },
	{ 182, IP, BYTES("\xc0\1\x18\x41\3"), BY_NLPID, BYTES("") },
	{ 8, IP, BYTES("\1..............."), BY_NOTHING, BYTES("") },
	{ 6, TYPED, BYTES("\x10\x40" MACS LLC), BY_ETHERTYPE, BYTES("") },
	{ 10, TYPED, BYTES("\x50" MACS LLC), BY_ETHERTYPE, BYTES("") },
	{ 11, TYPED, BYTES(LLC), BY_ETHERTYPE, BYTES("") },
	{ 100, IP, BYTES("\xfe\xfe\3"), BY_NLPID, BYTES("") },
	{ 123, TYPED, BYTES("\2\0\0\5" LLC), BY_ETHERTYPE, BYTES("") },
	{ 138, TYPED, BYTES("ddddddddssssssss"), BY_ETHERTYPE, BYTES("") },
	{ 242, TYPED, BYTES("gggggggggggggggggggggggggggggggggggggggg"),
	    BY_ETHERTYPE, BYTES("\0\0") },
	{ 219, 1 << MPLS, BYTES(""), BY_NOTHING, BYTES("") },
	{ 258, 1 << ETHER, BYTES("\x10\0\0\0\1\0\0\0\1\0\0\0more"), BY_NOTHING,
	    BYTES("") },
	{ 192, 1 << ETHER, BYTES("\0\0\x08\0\1\0\0\0"), BY_NOTHING, BYTES("") },
	{ 117, IP, BYTES("\x13"), BY_FAMILY_BYTE, BYTES("..................") },
	{ 109, IP, BYTES(""), BY_FAMILY_SWAPPED, BYTES("spisflag") },
	{ 226, IP, BYTES("\1"), BY_FAMILY_BYTE,
	    BYTES("......................") },
	{ 240, 1 << ETHER, BYTES("nnnn"), BY_NOTHING, BYTES("") },
	{ 281, TYPED, BYTES(MACS "tttt"), BY_ETHERTYPE, BYTES("") },
	{ 285, TYPED, BYTES(MACS "tttttttt"), BY_ETHERTYPE, BYTES("") },
	{ 105, TYPED, BYTES(WIFI), BY_ETHERTYPE, BYTES("") },
	{ 127, TYPED, BYTES("\0\0\x09\0\2\0\0\0\0" WIFI), BY_ETHERTYPE,
	    BYTES("") },
	{ 163, TYPED, BYTES("\x80\x21\x10\1\0\0\0\x0a.." WIFI), BY_ETHERTYPE,
	    BYTES("") },
};

static inline void
add_name(struct buf *b, enum naming how, enum content what)
{
	static const struct {
		unsigned bytes;
		uint32_t number[CONTENTS];
	} names[NAMINGS] = {
		[BY_ETHERTYPE] = { 2,
		    { 0x0800, 0x86dd, 0, 0x8847, 0x8864, 0x894f } },
		[BY_PPP] = { 2, { 0x0021, 0x0057, 0, 0x0281 } },
		[BY_NLPID] = { 1, { 0xcc, 0x8e } },
		[BY_FAMILY] = { 4, { 2, 24 } },
		[BY_FAMILY_SWAPPED] = { 4, { 2u << 24, 30u << 24 } },
		[BY_FAMILY_BYTE] = { 1, { 2, 26 } },
	};

	add_number(b, names[how].number[what], names[how].bytes);
}

#endif
