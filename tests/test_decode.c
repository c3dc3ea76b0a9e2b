#include "tests/decoding.h"

/* every way to IPv4 that needs nothing but bytes in front */
static void
ways_to_ip(void **state)
{
	static const struct {
		int link;
		struct bytes front;
	} ways[] = {
		{ 101, BYTES("") },
		{ 12, BYTES("") },
		{ 14, BYTES("") },
		{ 228, BYTES("") },
		{ 1, BYTES("ddddddssssss\x08\0") },
		{ 1, BYTES("ddddddssssss\x81\0\0\x64\x08\0") },
		{ 1, BYTES("ddddddssssss\x88\xa8\0\x64\x81\0\0\x64\x08\0") },
		{ 1, BYTES("ddddddssssss\x91\0\0\x64\x92\0\0\x64\x08\0") },
		{ 1, BYTES("ddddddssssss\0\x33\xaa\xaa\3\0\0\0\x08\0") },
		{ 1, BYTES("ddddddssssss\0\x2e\6\6\3") },
		{ 1, BYTES("ddddddssssss\x88\x47\0\6\x40\x40\0\1\1\x40") },
		{ 1, BYTES("ddddddssssss\x88\x64\x11\0\0\1\0\x2d\0\x21") },
		{ 51, BYTES("\x11\0\0\1\0\x2d\0\x21") },
		{ 113, BYTES("\0\0\0\1\0\6mmmmmm\0\0\x08\0") },
		{ 276, BYTES("\x08\0\0\0\0\0\0\2\0\1\0\6mmmmmm\0\0") },
		{ 0, BYTES("\2\0\0\0") },
		{ 0, BYTES("\0\0\0\2") },
		{ 108, BYTES("\0\0\0\2") },
		{ 9, BYTES("\xff\3\0\x21") },
		{ 9, BYTES("\x21") },
		{ 50, BYTES("\xff\3\0\x21") },
		{ 50, BYTES("\x0f\0\x08\0") },
		{ 104, BYTES("\x0f\0\x08\0") },
		{ 205, BYTES("\1\x0f\0\x08\0") },
		{ 204, BYTES("\1\xff\3\0\x21") },
		{ 166, BYTES("\1\3\0\x21") },
		{ 107, BYTES("\x18\x41\3\xcc") },
		{ 107, BYTES("\x18\x40\x41\3\xcc") },
		{ 107, BYTES("\x18\x41\x08\0") },
		{ 107, BYTES("\x18\x41\3\0\x80\0\0\0\x08\0") },
		{ 107, BYTES("\x18\x41\3\0\x80\0\x80\xc2\0\7"
		             "ddddddssssss\x08\0") },
		{ 107, BYTES("\x18\x41\3\xcf\0\x21") },
		{ 206, BYTES("\1\x18\x41\3\xcc") },
		{ 182, BYTES("\xc0\7\x18\x41\3\xcc") },
		{ 8, BYTES("\0\x45..............") },
		{ 6, BYTES("\x10\x40"
		           "dddddd\x52sssss\xaa\xaa\3\0\0\0\x08\0") },
		{ 6, BYTES("\x10\x40"
		           "dddddd\xd2sssss\6\x30rrrr\xaa\xaa\3\0\0\0"
		           "\x08\0") },
		{ 10, BYTES("\x50"
		            "ddddddssssss\xaa\xaa\3\0\0\0\x08\0") },
		{ 11, BYTES("\xaa\xaa\3\0\0\0\x08\0") },
		{ 100, BYTES("\xfe\xfe\3\xcc") },
		{ 123, BYTES("\2\0\0\5\xaa\xaa\3\0\0\0\x08\0") },
		{ 123, BYTES("\1\0\0\5\0\1"
		             "ddddddssssss\x08\0") },
		{ 138, BYTES("ddddddddssssssss\x08\0") },
		{ 242,
		    BYTES(
		        "gggggggggggggggggggggggggggggggggggggggg\x08\0\0\0") },
		{ 219, BYTES("\0\1\1\x40") },
		{ 240, BYTES("nnnnddddddssssss\x08\0") },
		{ 281, BYTES("ddddddsssssstttt\x08\0") },
		{ 282, BYTES("ttttddddddssssss\x08\0") },
		{ 284, BYTES("ddddddsssssstttt\x08\0") },
		{ 285, BYTES("ddddddsssssstttttttt\x08\0") },
		{ 239, BYTES("\2\0\0\0\5\0\x0a\0p\0\0\0\x2f\0\x09\0") },
		{ 239, BYTES("\2\0\0\0\0\5\0\x0ap\0\0\0\0\x2f\0\x09") },
		{ 258, BYTES("\x10\0\0\0\1\0\0\0\x0c\0\0\0more") },
		{ 149, BYTES("\x54\0\0\0\1\0\0\0\x0c\0\0\0"
		             "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii"
		             "pppppppppppppppppppppppppppppppppppp") },
		{ 178, BYTES("MGC\x80\0\4more"
		             "ddddddssssss\x08\0") },
		{ 178, BYTES("MGC\1"
		             "ddddddssssss\x08\0") },
		{ 178, BYTES("MGC\x82\0\4more") },
		{ 179, BYTES("MGC\1\xff\3\0\x21") },
		{ 180, BYTES("MGC\1\x18\x41\3\xcc") },
		{ 181, BYTES("MGC\1\x0f\0\x08\0") },
		{ 192, BYTES("\0\0\x0c\0\1\0\0\0moreddddddssssss\x08\0") },
		{ 117, BYTES("\x11\2..................") },
		{ 109, BYTES("\0\0\0\2spisflag") },
		{ 226, BYTES("\1\2......................") },
		{ 113, BYTES("\0\0\3\x23\0\6mmmmmm\0\0\0\0\0\0\x08\0\0\0\0\0"
		             "\x08\2\0\0ddddddssssssxxxxxx\0\0"
		             "\xaa\xaa\3\0\0\0\x08\0") },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		uint8_t p[128];
		size_t n = ways[i].front.n;
		memcpy(p, ways[i].front.p, n);
		hi_packet(p + n);
		struct bytes all = { p, n + TCP_PACKET };
		struct decoded d = decode_guarded(ways[i].link, all, all.n);
		assert_hi(&d);
		/* cut anywhere, nothing is read past the end */
		for (size_t cut = 0; cut < all.n; cut++)
			decode_guarded(
			    ways[i].link, bytes_cut(all, 0, cut), all.n);
	}
}

static void
padding_is_not_payload(void **state)
{
	uint8_t p[60] = "ddddddssssss\x08";

	(void)state;
	hi_packet(p + 14);
	struct decoded d =
	    decode_guarded(1, (struct bytes){ p, sizeof(p) }, sizeof(p));
	assert_hi(&d);
}

static void
length_zero_takes_what_is_there(void **state)
{
	uint8_t p[TCP_PACKET];

	(void)state;
	hi_packet(p);
	put16(p + 2, 0);
	struct decoded d =
	    decode_guarded(101, (struct bytes){ p, sizeof(p) }, sizeof(p));
	assert_hi(&d);
}

static void
truncated_says_how_much(void **state)
{
	uint8_t p[TCP_PACKET];

	(void)state;
	hi_packet(p);
	struct bytes all = { p, sizeof(p) };
	struct decoded d =
	    decode_guarded(101, bytes_cut(all, 0, 41), sizeof(p));
	assert_int_equal(d.segment.payload.n, 1);
	assert_int_equal(d.segment.missing, 2);
	assert_int_equal(counts.truncated, 1);

	p[32] = 0x60; /* four bytes of options, of which one was captured */
	put16(p + 2, 47);
	d = decode_guarded(101, bytes_cut(all, 0, 41), 47);
	assert_int_equal(d.kind, DECODE_SEGMENT);
	assert_int_equal(d.segment.payload.n, 0);
	assert_int_equal(d.segment.missing, 3);
}

static void
ipv6_and_its_headers(void **state)
{
	uint8_t p[256] = { 0x60 };
	uint8_t tcp[TCP_PACKET];

	(void)state;
	hi_packet(tcp);
	memset(p + 8, 0x20, 32);
	put16(p + 4, 8 + 16 + 8 + 12 + 23);
	p[6] = 0;
	size_t n = 40;
	static const uint8_t headers[] = {
		60, 0, 1, 4, 0, 0, 0, 0, /* hop-by-hop */
		44, 1, 1, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* options */
		51, 0, 0, 0, 0, 0, 0, 1,            /* an atomic fragment */
		6, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, /* authentication */
	};
	memcpy(p + n, headers, sizeof(headers));
	n += sizeof(headers);
	memcpy(p + n, tcp + 20, 23);
	n += 23;
	struct decoded d = decode_guarded(229, (struct bytes){ p, n }, n);
	assert_hi(&d);
	assert_false(addr_is_v4(&d.segment.src.addr));

	p[40 + 8 + 16 + 3] = 1; /* more fragments follow */
	decode_guarded(101, (struct bytes){ p, n }, n);
	assert_int_equal(parts.fragments, 1);
}

static void
the_rest_is_counted(void **state)
{
	uint8_t p[14 + TCP_PACKET + 160] = "ddddddssssss\x08";
	struct bytes all = { p, 14 + TCP_PACKET };

	(void)state;
	hi_packet(p + 14);
	decode_guarded(147, all, all.n);
	assert_int_equal(counts.n_unknown, 1);
	assert_int_equal(counts.unknown[0].number, 147);
	assert_string_equal(
	    decode_space_name(counts.unknown[0].space), "link type");

	p[14 + 6] = 0x20; /* more fragments */
	decode_guarded(1, all, all.n);
	assert_int_equal(parts.fragments, 1);
	assert_int_equal(parts.expired, 1);
	p[14 + 6] = 0x3f; /* the last eight bytes of 65536 and more */
	p[14 + 7] = 0xff;
	decode_guarded(1, all, all.n);
	assert_int_equal(counts.dropped[DROP_OVERSIZE], 1);
	p[14 + 6] = 0x20;
	p[14 + 7] = 0;
	p[14 + 3] = 20 + 7; /* too little to be anything but the last */
	decode_guarded(1, all, all.n);
	assert_int_equal(counts.dropped[DROP_BAD], 1);
	p[14 + 3] = TCP_PACKET;
	p[14 + 6] = 0;
	p[14 + 9] = 132;
	decode_guarded(1, all, all.n);
	assert_string_equal(
	    decode_space_name(counts.unknown[0].space), "IP protocol");
	p[14] = 0x65;
	decode_guarded(1, all, all.n);
	assert_int_equal(counts.dropped[DROP_VERSION], 1);
	p[14] = 0x42;
	decode_guarded(1, all, all.n);
	assert_int_equal(counts.dropped[DROP_LENGTH], 1);
	decode_guarded(1, bytes_cut(all, 0, 20), all.n);
	assert_int_equal(counts.dropped[DROP_SHORT], 1);

	for (size_t i = 12; i < 12 + 4 * 40; i += 4)
		memcpy(p + i, "\x81\0\0\1", 4);
	decode_guarded(1, (struct bytes){ p, sizeof(p) }, sizeof(p));
	assert_int_equal(counts.dropped[DROP_DEPTH], 1);
}

static void
arp_replies_alone_are_believed(void **state)
{
	uint8_t p[] = "ddddddssssss\x08\6\0\1\x08\0\6\4\0\2"
	              "\2\0\0\0\0\1\xc0\0\2\x0a\2\0\0\0\0\2\xc6\x33\x64\7";
	struct bytes all = { p, sizeof(p) - 1 };

	(void)state;
	struct decoded d = decode_guarded(1, all, all.n);
	assert_int_equal(d.kind, DECODE_NEIGHBOUR);
	assert_memory_equal(d.neighbour.mac, "\2\0\0\0\0\1", 6);
	assert_int_equal(d.neighbour.addr.b[15], 10);
	p[21] = 1; /* a request */
	d = decode_guarded(1, all, all.n);
	assert_int_equal(d.kind, DECODE_NOTHING);
	assert_int_equal(counts.arp, 1);
}

static void
port_unreachable_names_the_port(void **state)
{
	uint8_t p[56] = { 0 };

	(void)state;
	wire_ip(p, SERVER, 1, 36);
	p[20] = 3;
	p[21] = 3;
	wire_ip(p + 28, CLIENT, 17, 8);
	put16(p + 48, 40022);
	put16(p + 50, 161);
	struct bytes all = { p, sizeof(p) };
	struct decoded d = decode_guarded(101, all, all.n);
	assert_int_equal(d.kind, DECODE_REFUSAL);
	assert_int_equal(d.refusal.proto, PROTO_UDP);
	assert_int_equal(d.refusal.server.port, 161);
	assert_int_equal(d.refusal.server.addr.b[15], 10);
	assert_int_equal(d.refusal.client_port, 40022);
	assert_int_equal(d.refusal.kind, REFUSAL_PORT);
	p[21] = 13;
	d = decode_guarded(101, all, all.n);
	assert_int_equal(d.refusal.kind, REFUSAL_PROHIBITED);
	p[21] = 1;
	d = decode_guarded(101, all, all.n);
	assert_int_equal(d.refusal.kind, REFUSAL_HOST);
	p[21] = 4; /* too large: nothing about who listens */
	d = decode_guarded(101, all, all.n);
	assert_int_equal(d.kind, DECODE_NOTHING);
	p[21] = 3;
	for (size_t cut = 20; cut < 52; cut++) {
		d = decode_guarded(101, bytes_cut(all, 0, cut), all.n);
		assert_int_equal(d.kind, DECODE_NOTHING);
	}
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ways_to_ip),
		cmocka_unit_test(padding_is_not_payload),
		cmocka_unit_test(length_zero_takes_what_is_there),
		cmocka_unit_test(truncated_says_how_much),
		cmocka_unit_test(ipv6_and_its_headers),
		cmocka_unit_test(the_rest_is_counted),
		cmocka_unit_test(arp_replies_alone_are_believed),
		cmocka_unit_test(port_unreachable_names_the_port),
	};
	return RUN(tests, argc, argv);
}
