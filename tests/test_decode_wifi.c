/* 802.11: which frames hold data that can be read, and where it begins */
#include "tests/decoding.h"

#include "base/buf.h"

#define ADDRESSES "111111222222333333"
#define SNAP "\xaa\xaa\3\0\0\0\x08\0"

static struct decoded
decode_behind(int link, struct bytes front)
{
	struct buf b = { 0 };
	uint8_t p[TCP_PACKET];

	hi_packet(p);
	buf_add(&b, front);
	buf_add(&b, (struct bytes){ p, sizeof(p) });
	buf_str(&b, "crc!"); /* as some cards leave it there */
	for (size_t cut = 0; cut < b.n; cut++)
		decode_guarded(link, bytes_cut(buf_view(&b), 0, cut), b.n);
	struct decoded d = decode_guarded(link, buf_view(&b), b.n);
	buf_release(&b);
	return d;
}

static void
data_frames(void **state)
{
	static const struct bytes fronts[] = {
		/* to and from the access point */
		BYTES("\x08\1dd" ADDRESSES "\x10\0" SNAP),
		BYTES("\x08\2dd" ADDRESSES "\x10\0" SNAP),
		/* sent again, of a station that sleeps */
		BYTES("\x08\x1a\0\0" ADDRESSES "\x10\0" SNAP),
		/* four addresses */
		BYTES("\x08\3dd" ADDRESSES "\x10\0"
		      "444444" SNAP),
		/* with quality of service, and with what came later */
		BYTES("\x88\2dd" ADDRESSES "\x10\0\0\0" SNAP),
		BYTES("\x88\x82zz" ADDRESSES "\x10\0\0\0htc!" SNAP),
		BYTES("\x88\3dd" ADDRESSES "\x10\0"
		      "444444\0\0" SNAP),
		/* the first of an aggregate */
		BYTES("\x88\2dd" ADDRESSES "\x10\0\x80\0"
		      "ddddddssssss\0\x33" SNAP),
		/* RFC 1042's other organisation */
		BYTES("\x08\2dd" ADDRESSES "\x10\0\xaa\xaa\3\0\0\xf8\x08\0"),
	};

	(void)state;
	for (size_t i = 0; i < sizeof(fronts) / sizeof(*fronts); i++) {
		struct decoded d = decode_behind(105, fronts[i]);
		assert_hi(&d);
	}
}

static void
receivers_headers(void **state)
{
	static const struct {
		int link;
		struct bytes front;
	} ways[] = {
		{ 127, BYTES("\0\0\x08\0\0\0\0\0") },
		{ 127, BYTES("\0\0\x09\0\2\0\0\0\x10") },
		{ 127, BYTES("\0\0\x11\0\3\0\0\0time8888\x10") },
		/* two words of presence bits, and the time aligned to eight */
		{ 127,
		    BYTES("\0\0\x19\0\3\0\0\x80\0\0\0\0\0\0\0\0time8888\0") },
		{ 163, BYTES("\x80\x21\x10\1\0\0\0\x0a..") },
		{ 119, BYTES("\x80\x21\x10\1\0\0\0\x0a..") },
		{ 192, BYTES("\0\0\x08\0\x69\0\0\0") },
	};
	struct buf front = { 0 };
	struct decoded d;

	(void)state;
	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		buf_clear(&front);
		buf_add(&front, ways[i].front);
		buf_add(&front, BYTES("\x08\2dd" ADDRESSES "\x10\0" SNAP));
		d = decode_behind(ways[i].link, buf_view(&front));
		assert_hi(&d);
	}
	buf_clear(&front);
	for (unsigned i = 0; i < 144; i++)
		buf_byte(&front, 'p');
	buf_add(&front, BYTES("\x08\2dd" ADDRESSES "\x10\0" SNAP));
	d = decode_behind(119, buf_view(&front));
	assert_hi(&d);
	buf_release(&front);

	/* a header of 26 bytes, which this card pads to 28 */
	d = decode_behind(127, BYTES("\0\0\x09\0\2\0\0\0\x30\x88\2dd" ADDRESSES
	                             "\x10\0\0\0pp" SNAP));
	assert_hi(&d);
}

static void
what_holds_nothing_is_counted(void **state)
{
	static const struct {
		enum drop why;
		struct bytes front;
	} ways[] = {
		{ DROP_NO_DATA, BYTES("\x80\0dd" ADDRESSES "\x10\0" SNAP) },
		{ DROP_NO_DATA, BYTES("\xd4\0dd" ADDRESSES "\x10\0" SNAP) },
		{ DROP_NO_DATA, BYTES("\x48\1dd" ADDRESSES "\x10\0" SNAP) },
		{ DROP_NO_DATA, BYTES("\xc8\1dd" ADDRESSES "\x10\0" SNAP) },
		{ DROP_PROTECTED, BYTES("\x08\x42"
		                        "dd" ADDRESSES "\x10\0" SNAP) },
		{ DROP_PROTECTED, BYTES("\x88\x42"
		                        "dd" ADDRESSES "\x10\0" SNAP) },
		{ DROP_FRAGMENT, BYTES("\x08\6dd" ADDRESSES "\x10\0" SNAP) },
		{ DROP_FRAGMENT, BYTES("\x08\2dd" ADDRESSES "\x11\0" SNAP) },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		struct decoded d = decode_behind(105, ways[i].front);
		assert_int_equal(d.kind, DECODE_NOTHING);
		assert_int_equal(counts.dropped[ways[i].why], 1);
	}
	/* an acknowledgement has no more than one address */
	decode_guarded(105, BYTES("\xd4\0dd111111"), 10);
	assert_int_equal(counts.dropped[DROP_NO_DATA], 1);
	decode_behind(127, BYTES("\0\0\7\0\0\0\0\0"));
	assert_int_equal(counts.dropped[DROP_LENGTH], 1);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(data_frames),
		cmocka_unit_test(receivers_headers),
		cmocka_unit_test(what_holds_nothing_is_counted),
	};
	return RUN(tests, argc, argv);
}
