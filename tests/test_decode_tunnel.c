/* tunnels: what is inside is found, and what only looks like one is not */
#include "tests/decoding.h"

#include "base/buf.h"

static void
add_hi(struct buf *b)
{
	uint8_t p[TCP_PACKET];

	hi_packet(p);
	buf_add(b, (struct bytes){ p, sizeof(p) });
}

/* an outer IPv4 header, for a payload of n bytes */
static void
add_outer(struct buf *b, uint8_t proto, size_t n)
{
	uint8_t p[20];

	wire_ip(p, CLIENT, proto, n);
	p[12] = p[16] = 10;
	buf_add(b, (struct bytes){ p, sizeof(p) });
}

/* the right thing, and nothing bad when the capture ends early */
static void
expect_hi(int link, struct bytes b, const char *via)
{
	struct decoded d = decode_guarded(link, b, b.n);
	char text[ENCAP_TEXT_MAX];

	assert_hi(&d);
	assert_int_equal(d.segment.src.addr.b[12], 192);
	assert_string_equal(encap_format(&d.segment.via, text), via);
	for (size_t cut = 0; cut < b.n; cut++)
		decode_guarded(link, bytes_cut(b, 0, cut), b.n);
}

static void
below_ethernet(void **state)
{
	static const struct {
		const char *via;
		struct bytes front;
	} ways[] = {
		{ "vlan:100", BYTES("ddddddssssss\x81\0\xe0\x64\x08\0") },
		{ "", BYTES("ddddddssssss\x81\0\xe0\0\x08\0") },
		{ "vlan:100/vlan:200", BYTES("ddddddssssss\x88\xa8\0\x64"
		                             "\x81\0\0\xc8\x08\0") },
		{ "", BYTES("ddddddssssss\x89\x26tttt\x08\0") },
		{ "", BYTES("ddddddssssss\x89\x3ftttttt\x08\0") },
		{ "", BYTES("ddddddssssss\x89\x09\1\1\0\1\0\2\x08\0") },
		{ "pbb:7", BYTES("ddddddssssss\x88\xe7\0\0\0\7"
		                 "DDDDDDSSSSSS\x08\0") },
		{ "mpls:20", BYTES("ddddddssssss\x88\x47\0\1\0\x40"
		                   "\0\1\x41\x40") },
		{ "mpls:20/pseudowire", BYTES("ddddddssssss\x88\x47\0\1\x41\x40"
		                              "\0\0\0\5DDDDDDSSSSSS\x08\0") },
		{ "mpls:20/pseudowire", BYTES("ddddddssssss\x88\x47\0\1\x41\x40"
		                              "\0DDDDDSSSSSS\x08\0") },
		{ "mpls:20/pseudowire",
		    BYTES("ddddddssssss\x88\x47\0\1\x41\x40"
		          "\x46\xff\xff\xff\xff\xffSSSSSS\x08\0") },
		{ "mpls:20/pseudowire/vlan:5",
		    BYTES("ddddddssssss\x88\x47\0\1\x41\x40"
		          "\2DDDDDSSSSSS\x81\0\0\5\x08\0") },
		{ "pppoe:9", BYTES("ddddddssssss\x88\x64\x11\0\0\x09\0\x2d"
		                   "\0\x21") },
		{ "nsh:258", BYTES("ddddddssssss\x89\x4f\0\2\1\1\0\1\2\xff") },
		{ "nsh:258", BYTES("ddddddssssss\x89\x4f\0\3\1\3\0\1\2\xffmeta"
		                   "DDDDDDSSSSSS\x08\0") },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		struct buf b = { 0 };
		buf_add(&b, ways[i].front);
		add_hi(&b);
		expect_hi(1, buf_view(&b), ways[i].via);
		buf_release(&b);
	}
}

static void
right_on_ip(void **state)
{
	static const struct {
		const char *via;
		uint8_t proto;
		struct bytes front;
	} ways[] = {
		{ "ipv4", 4, BYTES("") },
		{ "mpls:20", 137, BYTES("\0\1\x41\x40") },
		{ "etherip", 97, BYTES("\x30\0DDDDDDSSSSSS\x08\0") },
		{ "gre", 47, BYTES("\0\0\x08\0") },
		{ "gre:1", 47, BYTES("\x20\0\x08\0\0\0\0\1") },
		{ "gre", 47, BYTES("\x10\0\x08\0\0\0\0\1") },
		{ "gre:2", 47, BYTES("\xb0\0\x08\0ccoo\0\0\0\2ssss") },
		{ "gre", 47, BYTES("\x40\0\x08\0cc\0\0\0\2\0\4rrrr\0\0\0\0") },
		{ "gre", 47,
		    BYTES("\0\0\x65\x58"
		          "DDDDDDSSSSSS\x08\0") },
		{ "gre/mpls:20", 47, BYTES("\0\0\x88\x47\0\1\x41\x40") },
		{ "gre", 47,
		    BYTES("\0\0\x82\0\x88\1ee111111222222333333"
		          "\x10\0\0\0\xaa\xaa\3\0\0\0\x08\0") },
		{ "pptp:7", 47,
		    BYTES("\x30\x01\x88\x0b\0\x2f\0\7ssss"
		          "\xff\3\0\x21") },
		{ "pptp:7", 47,
		    BYTES("\x30\x81\x88\x0b\0\x2c\0\7ssssaaaa"
		          "\x21") },
		{ "erspan", 47,
		    BYTES("\0\0\x88\xbe"
		          "DDDDDDSSSSSS\x08\0") },
		{ "erspan:5", 47,
		    BYTES("\x10\0\x88\xbessss\x10\1\x08\5\0\0\0\0"
		          "DDDDDDSSSSSS\x08\0") },
		{ "erspan:5", 47,
		    BYTES("\x10\0\x22\xebssss\x20\1\0\5tttt\0\0"
		          "\x80\0DDDDDDSSSSSS\x08\0") },
		{ "erspan:5", 47,
		    BYTES("\x10\0\x22\xebssss\x20\1\0\5tttt\0\0"
		          "\x80\1platformDDDDDDSSSSSS\x08\0") },
		{ "erspan:5", 47,
		    BYTES("\x10\0\x22\xebssss\x20\1\0\5tttt\0\0"
		          "\x88\0") },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		struct buf b = { 0 };
		add_outer(&b, ways[i].proto, ways[i].front.n + TCP_PACKET);
		buf_add(&b, ways[i].front);
		add_hi(&b);
		expect_hi(101, buf_view(&b), ways[i].via);
		assert_string_not_equal(ways[i].via, "");
		buf_release(&b);
	}
}

/* 6in4, 4in6 and both in each other, down to the bound */
static void
ip_in_ip(void **state)
{
	uint8_t six[40] = { 0x60, 0, 0, 0, 0, TCP_PACKET, 4, 64, 0x20, 1 };
	struct buf b = { 0 };

	(void)state;
	buf_add(&b, (struct bytes){ six, sizeof(six) });
	add_hi(&b);
	expect_hi(101, buf_view(&b), "ipv4");

	buf_clear(&b);
	add_outer(&b, 41, 40 + TCP_PACKET);
	buf_add(&b, (struct bytes){ six, sizeof(six) });
	add_hi(&b);
	expect_hi(101, buf_view(&b), "ipv6/ipv4");
	buf_release(&b);
}

static void
a_packet_full_of_packets_is_left_aside(void **state)
{
	struct buf b = { 0 };

	(void)state;
	for (size_t i = DECODE_DEPTH_MAX + 4; i > 0; i--)
		add_outer(&b, 4, (i - 1) * 20 + TCP_PACKET);
	add_hi(&b);
	struct decoded d = decode_guarded(101, buf_view(&b), b.n);
	assert_int_equal(d.kind, DECODE_NOTHING);
	assert_int_equal(counts.dropped[DROP_DEPTH], 1);
	assert_int_equal(counts.wrapped[ENCAP_IPV4], DECODE_DEPTH_MAX - 2);
	buf_release(&b);
}

#define ETHER "DDDDDDSSSSSS\x08\0"

/* a datagram to `port`: `front`, then the packet with "hi!" */
static void
udp_around(struct buf *b, uint16_t from, uint16_t to, struct bytes front)
{
	uint8_t udp[8] = { 0 };
	size_t n = sizeof(udp) + front.n + TCP_PACKET;

	buf_clear(b);
	add_outer(b, 17, n);
	put16(udp, from);
	put16(udp + 2, to);
	put16(udp + 4, n);
	buf_add(b, (struct bytes){ udp, sizeof(udp) });
	buf_add(b, front);
	add_hi(b);
}

static const struct {
	const char *via;
	uint16_t port;
	struct bytes front;
} over_udp[] = {
	{ "vxlan:100", 4789, BYTES("\x08\0\0\0\0\0\x64\0" ETHER) },
	{ "vxlan:100", 8472, BYTES("\x08\0\0\0\0\0\x64\0" ETHER) },
	{ "vxlan:100", 4789, BYTES("\x88\x40\1\2\0\0\x64\0" ETHER) },
	{ "vxlan:100/vlan:3", 4789,
	    BYTES("\x08\0\0\0\0\0\x64\0"
	          "DDDDDDSSSSSS\x81\0\0\3\x08\0") },
	{ "vxlan:100", 4790, BYTES("\x08\0\0\0\0\0\x64\0" ETHER) },
	{ "vxlan:100", 4790, BYTES("\x0c\0\0\3\0\0\x64\0" ETHER) },
	{ "vxlan:100", 4790, BYTES("\x0c\0\0\1\0\0\x64\0") },
	{ "vxlan:100/nsh:1", 4790,
	    BYTES("\x0c\0\0\4\0\0\x64\0\0\2\1\1\0\0\1\xff") },
	{ "geneve:100", 6081, BYTES("\0\0\x65\x58\0\0\x64\0" ETHER) },
	{ "geneve:100", 6081, BYTES("\0\0\x08\0\0\0\x64\0") },
	{ "geneve:100", 6081, BYTES("\2\0\x65\x58\0\0\x64\0options!" ETHER) },
	{ "gtp:1", 2152, BYTES("\x30\xff\0\x2b\0\0\0\1") },
	{ "gtp:1", 2152, BYTES("\x32\xff\0\x2f\0\0\0\1\0\5\0\0") },
	{ "gtp:1", 2152,
	    BYTES("\x34\xff\0\x3b\0\0\0\1\0\0\0\x85\1\1\2\xc0\2pdcpnb\0") },
	{ "gre:3", 4754, BYTES("\x20\0\x08\0\0\0\0\3") },
	{ "gre", 4754, BYTES("\0\0\x65\x58" ETHER) },
	{ "mpls:20", 6635, BYTES("\0\1\x41\x40") },
	{ "mpls:20", 6635, BYTES("\0\1\0\x40\0\1\x41\x40") },
	{ "tzsp", 37008, BYTES("\1\0\0\1\1" ETHER) },
	{ "tzsp", 37008, BYTES("\1\0\0\1\x0a\1-\0\x29\3tag\1" ETHER) },
	{ "tzsp", 37008,
	    BYTES("\1\0\0\x12\1\x08\2dd111111222222333333\x10\0"
	          "\xaa\xaa\3\0\0\0\x08\0") },
	{ "l2tp:4", 1701, BYTES("\0\2\0\3\0\4\xff\3\0\x21") },
	{ "l2tp:4", 1701, BYTES("\0\2\0\3\0\4\0\x21") },
	{ "l2tp:4", 1701, BYTES("\x4a\2\0\x3f\0\3\0\4nnrr\0\2oo\xff\3\0\x21") },
};

static void
inside_datagrams(void **state)
{
	struct buf b = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(over_udp) / sizeof(*over_udp); i++) {
		udp_around(&b, 50000, over_udp[i].port, over_udp[i].front);
		expect_hi(101, buf_view(&b), over_udp[i].via);
		udp_around(&b, over_udp[i].port, 50000, over_udp[i].front);
		expect_hi(101, buf_view(&b), over_udp[i].via);
	}
	buf_release(&b);
}

/* the same bytes at any other port are a datagram, and so are near misses */
static void
what_is_no_tunnel_stays_a_datagram(void **state)
{
	static const struct {
		uint16_t port;
		struct bytes front;
	} misses[] = {
		{ 4789, BYTES("\x0c\0\0\0\0\0\x64\0" ETHER) },
		{ 4789, BYTES("\x08\0\0\1\0\0\x64\0" ETHER) },
		{ 4789, BYTES("\x08\0\0\0\0\0\x64\1" ETHER) },
		{ 4789, BYTES("\0\0\0\0\0\0\x64\0" ETHER) },
		{ 4790, BYTES("\x0d\0\0\3\0\0\x64\0" ETHER) },
		{ 4790, BYTES("\x0c\0\0\x63\0\0\x64\0" ETHER) },
		{ 6081, BYTES("\x40\0\x65\x58\0\0\x64\0" ETHER) },
		{ 6081, BYTES("\0\x80\x65\x58\0\0\x64\0" ETHER) },
		{ 6081, BYTES("\0\0\x12\x34\0\0\x64\0" ETHER) },
		{ 6081, BYTES("\0\0\x65\x58\0\0\x64\7" ETHER) },
		{ 2152, BYTES("\x30\xff\0\x2c\0\0\0\1") },
		{ 2152, BYTES("\x30\1\0\x2b\0\0\0\1") },
		{ 2152, BYTES("\x50\xff\0\x2b\0\0\0\1") },
		{ 2152, BYTES("\x30\xff\0\x39\0\0\0\1" ETHER) },
		{ 2152, BYTES("\x34\xff\0\x33\0\0\0\1\0\0\0\x85\0\1\2\0") },
		{ 3544, BYTES("") },
		{ 4754, BYTES("\x20\1\x08\0\0\0\0\3") },
		{ 4754, BYTES("\0\0\x12\x34") },
		{ 6635, BYTES("\0\1\1\x40" ETHER) },
		{ 6635, BYTES("\0\1\0\x40") },
		{ 37008, BYTES("\2\0\0\1\1" ETHER) },
		{ 37008, BYTES("\1\0\0\2\1" ETHER) },
		{ 37008, BYTES("\1\0\0\1\x0a\xf0\1" ETHER) },
		{ 1701, BYTES("\xc0\2\0\x35\0\3\0\4\xff\3\0\x21") },
		{ 1701, BYTES("\0\3\0\3\0\4\xff\3\0\x21") },
	};
	struct buf b = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(misses) / sizeof(*misses); i++) {
		udp_around(&b, 50000, misses[i].port, misses[i].front);
		struct decoded d = decode_guarded(101, buf_view(&b), b.n);
		assert_int_equal(d.kind, DECODE_SEGMENT);
		assert_int_equal(d.segment.proto, PROTO_UDP);
		assert_int_equal(d.segment.dst.port, misses[i].port);
		assert_int_equal(
		    d.segment.payload.n, misses[i].front.n + TCP_PACKET);
		assert_int_equal(d.segment.via.n, 0);
	}
	udp_around(&b, 50000, 53, over_udp[0].front);
	struct decoded d = decode_guarded(101, buf_view(&b), b.n);
	assert_int_equal(d.segment.proto, PROTO_UDP);
	buf_release(&b);
}

static void
teredo_and_its_indications(void **state)
{
	static const struct bytes fronts[] = {
		BYTES(""),
		BYTES("\0\0ppaddr"),
		BYTES("\0\1\0\0nnnnnnnnc"),
		BYTES("\0\1\3\4idsauthnnnnnnnnc\0\0ppaddr"),
	};
	uint8_t six[40] = { 0x60, 0, 0, 0, 0, TCP_PACKET, 4, 64, 0x20, 1, 0, 0,
		0x0a };
	struct buf front = { 0 }, b = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(fronts) / sizeof(*fronts); i++) {
		buf_clear(&front);
		buf_add(&front, fronts[i]);
		buf_add(&front, (struct bytes){ six, sizeof(six) });
		udp_around(&b, 50000, 3544, buf_view(&front));
		expect_hi(101, buf_view(&b), "teredo/ipv4");
	}
	/* an address of no such network; a length that does not add up */
	front.p[front.n - 32] = 0x26;
	udp_around(&b, 50000, 3544, buf_view(&front));
	struct decoded d = decode_guarded(101, buf_view(&b), b.n);
	assert_int_equal(d.segment.proto, PROTO_UDP);
	front.p[front.n - 32] = 0x20;
	front.p[front.n - 35]++;
	udp_around(&b, 50000, 3544, buf_view(&front));
	d = decode_guarded(101, buf_view(&b), b.n);
	assert_int_equal(d.segment.proto, PROTO_UDP);
	buf_release(&front);
	buf_release(&b);
}

/* the truth about lengths is the outer packet's when the capture is short */
static void
a_cut_inside_a_tunnel_is_told(void **state)
{
	struct buf b = { 0 };

	(void)state;
	udp_around(&b, 50000, 2152, BYTES("\x30\xff\0\x2b\0\0\0\1"));
	struct decoded d =
	    decode_guarded(101, bytes_cut(buf_view(&b), 0, b.n - 2), b.n);
	assert_int_equal(d.kind, DECODE_SEGMENT);
	assert_int_equal(d.segment.payload.n, 1);
	assert_int_equal(d.segment.missing, 2);
	assert_int_equal(counts.truncated, 1);
	buf_release(&b);
}

static void
bad_headers_are_counted(void **state)
{
	static const struct {
		uint8_t proto;
		enum drop drop;
		struct bytes front;
	} bad[] = {
		{ 47, DROP_VERSION, BYTES("\0\2\x08\0") },
		{ 47, DROP_VERSION, BYTES("\x30\1\x08\0\0\4\0\1ssss") },
		{ 47, DROP_VERSION,
		    BYTES("\x10\0\x88\xbessss\x30\1\0\5\0\0\0\0") },
		{ 47, DROP_VERSION,
		    BYTES("\x10\0\x22\xebssss\x10\1\0\5\0\0\0\0\0\0\0\0") },
		{ 97, DROP_VERSION, BYTES("\x40\0") },
		{ 47, DROP_LENGTH, BYTES("\0\0\x89\x4f\0\1\1\1\0\0\0\0") },
		{ 47, DROP_SHORT, BYTES("\x40\0\x08\0cc\0\0\0\2\0\xffrrrr") },
	};
	struct buf b = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		buf_clear(&b);
		add_outer(&b, bad[i].proto, bad[i].front.n + TCP_PACKET);
		buf_add(&b, bad[i].front);
		add_hi(&b);
		struct decoded d = decode_guarded(101, buf_view(&b), b.n);
		assert_int_equal(d.kind, DECODE_NOTHING);
		assert_int_equal(counts.dropped[bad[i].drop], 1);
	}
	buf_release(&b);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(below_ethernet),
		cmocka_unit_test(right_on_ip),
		cmocka_unit_test(ip_in_ip),
		cmocka_unit_test(a_packet_full_of_packets_is_left_aside),
		cmocka_unit_test(inside_datagrams),
		cmocka_unit_test(what_is_no_tunnel_stays_a_datagram),
		cmocka_unit_test(teredo_and_its_indications),
		cmocka_unit_test(a_cut_inside_a_tunnel_is_told),
		cmocka_unit_test(bad_headers_are_counted),
	};
	return RUN(tests, argc, argv);
}
