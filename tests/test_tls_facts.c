#include "tests/check.h"

#include "base/cert.h"
#include "base/os.h"
#include "capture/handshake.h"
#include "capture/tls_fingerprint.h"
#include "capture/tls_heard.h"
#include "capture/tls_records.h"
#include "tests/hex.h"

#include <string.h>

/* --- making hellos --- */

static void
add16(struct buf *out, unsigned v)
{
	buf_byte(out, (uint8_t)(v >> 8));
	buf_byte(out, (uint8_t)v);
}

static void
add_numbers(struct buf *out, const unsigned *v, size_t n)
{
	for (size_t i = 0; i < n; i++)
		add16(out, v[i]);
}

/* an extension with a list of numbers, or with nothing */
static void
add_extension(struct buf *out, unsigned type, const unsigned *v, size_t n)
{
	add16(out, type);
	add16(out, n > 0 ? (unsigned)(2 * n + 2) : 0);
	if (n > 0)
		add16(out, (unsigned)(2 * n));
	add_numbers(out, v, n);
}

static void
add_bytes_extension(struct buf *out, unsigned type, struct bytes data)
{
	add16(out, type);
	add16(out, (unsigned)data.n);
	buf_add(out, data);
}

#define COUNT(v) (sizeof(v) / sizeof((v)[0]))

static void
ja3_is_as_published(void **state)
{
	static const unsigned ciphers[] = { 47, 53, 5, 10, 49161, 49162, 49171,
		49172, 50, 56, 19, 4 };
	static const unsigned old[] = { 4, 5, 10, 9, 100, 98, 3, 6, 19, 18,
		99 };
	static const unsigned groups[] = { 23, 24, 25 };
	struct buf c = { 0 }, x = { 0 };
	struct arena a = { 0 };

	(void)state;
	add_numbers(&c, ciphers, COUNT(ciphers));
	add_extension(&x, 0, NULL, 0);
	add_extension(&x, 10, groups, COUNT(groups));
	add_bytes_extension(&x, 11, BYTES("\x01\0"));
	struct hello h = { .version = 769,
		.ciphers = buf_view(&c),
		.extensions = buf_view(&x) };
	assert_string_equal(
	    fingerprint_ja3(&a, &h), "ada70206e40642a3e4461f35503241d5");
	buf_clear(&c);
	add_numbers(&c, old, COUNT(old));
	h = (struct hello){ .version = 769, .ciphers = buf_view(&c) };
	assert_string_equal(
	    fingerprint_ja3(&a, &h), "de350869b8c85de67a350c8d186f11e6");
	arena_release(&a);
	buf_release(&c);
	buf_release(&x);
}

static void
ja3s_hashes_version_cipher_extensions(void **state)
{
	static const unsigned types[] = { 65281, 0, 11, 35, 5, 16 };
	struct buf x = { 0 };
	struct arena a = { 0 };

	(void)state;
	for (size_t i = 0; i < COUNT(types); i++)
		add_extension(&x, types[i], NULL, 0);
	struct hello h = { .version = 769,
		.ciphers = BYTES("\0\x2f"),
		.extensions = buf_view(&x) };
	assert_string_equal(
	    fingerprint_ja3s(&a, &h), "836ce314215654b5b1f85f97c73e506f");
	arena_release(&a);
	buf_release(&x);
}

static void
ja4_is_as_published(void **state)
{
	/* in an order of their own, with values that are to be ignored */
	static const unsigned ciphers[] = { 0x1a1a, 0x1301, 0x1302, 0x1303,
		0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0xc013, 0xc014,
		0x009c, 0x009d, 0x002f, 0x0035 };
	static const unsigned empty[] = { 0x5a5a, 0x0017, 0xff01, 0x000a,
		0x000b, 0x0023, 0x0005, 0x0012, 0x0033, 0x002d, 0x001b, 0x4469,
		0x0015, 0x0000 };
	static const unsigned signatures[] = { 0x0403, 0x0804, 0x0401, 0x0503,
		0x0805, 0x0501, 0x0806, 0x0601 };
	struct buf c = { 0 }, x = { 0 };
	struct arena a = { 0 };

	(void)state;
	add_numbers(&c, ciphers, COUNT(ciphers));
	for (size_t i = 0; i < COUNT(empty); i++)
		add_extension(&x, empty[i], NULL, 0);
	add_extension(&x, EXT_SIGNATURES, signatures, COUNT(signatures));
	add_bytes_extension(
	    &x, EXT_VERSIONS, BYTES("\x06\x7a\x7a\x03\x04\x03\x03"));
	add_bytes_extension(&x, EXT_ALPN, BYTES("\0\x0c\x02h2\x08http/1.1"));
	struct hello h = { .version = 0x0303,
		.ciphers = buf_view(&c),
		.extensions = buf_view(&x) };
	assert_string_equal(fingerprint_ja4(&a, &h, 't'),
	    "t13d1516h2_8daaf6152771_e5627efa2ab1");
	h = (struct hello){ .version = 0x0301 };
	assert_string_equal(fingerprint_ja4(&a, &h, 'q'),
	    "q10i000000_000000000000_000000000000");
	arena_release(&a);
	buf_release(&c);
	buf_release(&x);
}

/* the marks of first protocols as the specification lists them */
static void
ja4_marks_protocols_as_published(void **state)
{
	static const struct {
		struct bytes list;
		const char *mark;
	} marks[] = {
		{ { (const uint8_t *)"\0\x02\x01\xab", 4 }, "ab" },
		{ { (const uint8_t *)"\0\x03\x02\xab\xcd", 5 }, "ad" },
		{ { (const uint8_t *)"\0\x03\x02\x30\xab", 5 }, "3b" },
		{ { (const uint8_t *)"\0\x05\x04\x30\x31\xab\xcd", 7 }, "3d" },
		{ { (const uint8_t *)"\0\x05\x04\x30\xab\xcd\x31", 7 }, "01" },
		{ { (const uint8_t *)"\0\x09\x08http/1.1", 11 }, "h1" },
		{ { (const uint8_t *)"\0\x02\x01h", 4 }, "hh" },
		{ { (const uint8_t *)"\0\x01\0", 3 }, "00" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(marks); i++) {
		struct buf x = { 0 };
		struct arena a = { 0 };
		add_bytes_extension(&x, EXT_ALPN, marks[i].list);
		struct hello h = { .version = 0x0303,
			.extensions = buf_view(&x) };
		const char *ja4 = fingerprint_ja4(&a, &h, 't');
		assert_memory_equal(ja4, "t12i0001", 8);
		assert_memory_equal(ja4 + 8, marks[i].mark, 2);
		arena_release(&a);
		buf_release(&x);
	}
}

static void
ja4_without_signature_algorithms_is_as_published(void **state)
{
	static const unsigned types[] = { 0x001b, 0x0000, 0x0033, 0x0010,
		0x4469, 0x0017, 0x002d, 0x000d, 0x0005, 0x0023, 0x0012, 0x002b,
		0xff01, 0x000b, 0x000a, 0x0015 };
	struct buf x = { 0 };
	struct arena a = { 0 };

	(void)state;
	for (size_t i = 0; i < COUNT(types); i++)
		add_extension(&x, types[i], NULL, 0);
	struct hello h = { .version = 0x0303, .extensions = buf_view(&x) };
	assert_string_equal(
	    fingerprint_ja4(&a, &h, 'd') + 10, "_000000000000_6d807ffa2a79");
	arena_release(&a);
	buf_release(&x);
}

/* --- records --- */

/* a ServerHello of TLS 1.2, a certificate that is none, the end */
enum { HELLO = 59 }; /* bytes of the hello's body */

static const char flight[] =
    "160303003f0200003b0303"
    "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
    "00c02f0000130010000b000908687474702f312e3100170000" /* cipher suite; ALPN
                                                            http/1.1 and another
                                                            extension */
    "160303000f0b00000b0000080000050102030405"
    "16030300040e000000";

static void
records_are_cut_anywhere(void **state)
{
	struct buf all = { 0 }, cut = { 0 };
	struct facts f = { .n_fact = 0 };

	(void)state;
	hex_add(&all, flight);
	/* the same messages, one byte to a record */
	struct records whole = { .version = 0 };
	records_read(&whole, buf_view(&all));
	for (size_t i = 0; i < whole.messages.n; i++) {
		buf_add(&cut, BYTES("\x16\x03\x03\0\x01"));
		buf_byte(&cut, whole.messages.p[i]);
	}
	for (int i = 0; i < 2; i++) {
		struct response res = { .got = buf_view(i ? &cut : &all) };
		res.whole = res.got.n;
		facts_reset(&f, 't');
		facts_of_tls(&f, &res);
		assert_true(f.has_server);
		assert_int_equal(f.version, 0x0303);
		assert_int_equal(f.cipher, 0xc02f);
		assert_string_equal(f.chosen, "http");
		assert_int_equal(f.n_cert, 1);
		assert_null(f.cert[0].subject);
		assert_false(f.resumed);
		assert_true(handshake_is_told(res.got) || i == 1);
	}
	records_release(&whole);
	facts_release(&f);
	buf_release(&all);
	buf_release(&cut);
}

static void
nothing_is_read_past_the_end(void **state)
{
	struct buf all = { 0 };
	struct facts f = { .n_fact = 0 };

	(void)state;
	hex_add(&all, flight);
	for (size_t n = 0; n <= all.n; n++) {
		struct buf exact = { 0 };
		buf_add(&exact, bytes_cut(buf_view(&all), 0, n));
		struct response res = { .got = buf_view(&exact),
			.sent = buf_view(&exact),
			.whole = n };
		facts_reset(&f, n % 2 ? 't' : 'd');
		facts_of_tls(&f, &res);
		handshake_is_told(res.got);
		buf_release(&exact);
	}
	facts_release(&f);
	buf_release(&all);
}

static void
add_fragment(
    struct buf *out, struct bytes body, size_t from, size_t to, uint8_t seq)
{
	size_t n = to - from;

	buf_add(out, BYTES("\x16\xfe\xfd\0\0\0\0\0\0\0"));
	buf_byte(out, (uint8_t)out->n); /* the record's number */
	add16(out, (unsigned)(n + 12));
	buf_byte(out, MSG_SERVER_HELLO);
	buf_byte(out, 0);
	add16(out, (unsigned)body.n);
	add16(out, seq);
	buf_byte(out, 0);
	add16(out, (unsigned)from);
	buf_byte(out, 0);
	add16(out, (unsigned)n);
	buf_add(out, bytes_cut(body, from, n));
}

static void
dtls_fragments_come_in_any_order(void **state)
{
	struct buf all = { 0 }, got = { 0 };
	struct facts f = { .n_fact = 0 };

	(void)state;
	hex_add(&all, flight);
	struct bytes body = bytes_cut(buf_view(&all), 9, HELLO);
	add_fragment(&got, body, 30, body.n, 1);
	add_fragment(&got, body, 0, 20, 1);
	add_fragment(&got, body, 10, 40, 1);
	struct response res = { .got = buf_view(&got), .whole = got.n };
	assert_true(records_begin_dtls(res.got));
	facts_reset(&f, 'd');
	facts_of_tls(&f, &res);
	assert_true(f.has_server);
	assert_string_equal(f.chosen, "http");
	facts_release(&f);
	buf_release(&all);
	buf_release(&got);
}

static void
alerts_and_short_handshakes(void **state)
{
	struct buf got = { 0 };
	struct facts f = { .n_fact = 0 };

	(void)state;
	hex_add(&got, "15030100020228");
	struct response res = { .got = buf_view(&got), .whole = got.n };
	facts_reset(&f, 't');
	facts_of_tls(&f, &res);
	assert_int_equal(f.n_fact, 1);
	assert_string_equal(f.fact[0].text, "server: handshake_failure");
	assert_true(handshake_is_told(res.got));

	buf_clear(&got);
	hex_add(&got, flight);
	got.n = 9 + HELLO; /* the hello alone */
	hex_add(&got, "140303000101"
	              "1603030004deadbeef");
	res = (struct response){ .got = buf_view(&got), .whole = got.n };
	facts_reset(&f, 't');
	facts_of_tls(&f, &res);
	assert_true(f.resumed);
	assert_true(handshake_is_told(res.got));
	facts_release(&f);
	buf_release(&got);
}

/* --- certificates --- */

static void
a_certificate_is_read(void **state)
{
	FILE *in = fopen("tests/seeds/tls_cert/ec", "rb");
	struct buf der = { 0 };
	struct arena a = { 0 };
	struct tls_cert c;
	struct err err;

	(void)state;
	assert_non_null(in);
	assert_true(os_read(in, CERT_BYTES_MAX, &der, &err));
	fclose(in);
	cert_read(&a, buf_view(&der), &c);
	assert_string_equal(c.subject, "O=Example, CN=host.example.net");
	assert_string_equal(c.issuer, c.subject);
	assert_string_equal(c.key, "EC prime256v1");
	assert_true(c.self_signed);
	assert_int_equal(c.n_name, 2);
	assert_string_equal(c.name[0], "host.example.net");
	assert_string_equal(c.name[1], "192.0.2.1");
	assert_int_equal(strlen(c.sha256), 64);
	der.p[der.n - 1] ^= 1; /* in its signature */
	cert_read(&a, buf_view(&der), &c);
	assert_non_null(c.subject);
	assert_false(c.self_signed);
	for (size_t i = 0; i < 64 << 10; i++)
		buf_byte(&der, (uint8_t)i);
	cert_read(&a, buf_view(&der), &c);
	assert_null(c.subject);
	arena_release(&a);
	buf_release(&der);
}

/* MD5 of "kex;c1;m1;z1" and of "kex;c2;m2;z2" */
static void
hassh_is_behind_what_a_server_says_first(void **state)
{
	static const char *const fronts[] = { "", "SSH-2.0-x\r\n",
		"come in\r\nas a guest\r\nSSH-2.0-x\r\n" };
	static const char packet[] =
	    "00000059081463636363636363636363636363636363000000036b657800"
	    "0000036b6579000000026331000000026332000000026d31000000026d32"
	    "000000027a31000000027a32000000000000000000000000007070707070"
	    "707070";
	struct facts f = { .n_fact = 0 };
	struct arena a = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(fronts) / sizeof(fronts[0]); i++) {
		struct buf stream = { 0 };
		buf_str(&stream, fronts[i]);
		hex_add(&stream, packet);
		struct bytes b = buf_view(&stream);
		assert_string_equal(fingerprint_hassh(&a, b, false),
		    "b7ea5e4a02d023fc931bfc64be2280ab");
		assert_string_equal(fingerprint_hassh(&a, b, true),
		    "0a86ab390e3dc6f92443ef61250130db");
		struct response res = {
			.before = BYTES("SSH-2.0-y\r\n"),
			.sent = bytes_cut(b, 0, b.n - 50),
			.more = bytes_cut(b, b.n - 50, 50),
		};
		facts_reset(&f, 't');
		facts_of_ssh(&f, &res);
		assert_int_equal(f.n_fact, 1);
		assert_int_equal(f.fact[0].what, TLS_HASSH);
		assert_string_equal(
		    f.fact[0].text, "b7ea5e4a02d023fc931bfc64be2280ab");
		b.n -= 20;
		assert_null(fingerprint_hassh(&a, b, true));
		buf_release(&stream);
	}
	facts_release(&f);
	assert_null(fingerprint_hassh(&a, BYTES("no version\n"), true));
	assert_null(fingerprint_hassh(&a, BYTES("a line\nSSH-2.0-x"), true));
	arena_release(&a);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ja3_is_as_published),
		cmocka_unit_test(ja3s_hashes_version_cipher_extensions),
		cmocka_unit_test(ja4_is_as_published),
		cmocka_unit_test(ja4_marks_protocols_as_published),
		cmocka_unit_test(
		    ja4_without_signature_algorithms_is_as_published),
		cmocka_unit_test(hassh_is_behind_what_a_server_says_first),
		cmocka_unit_test(records_are_cut_anywhere),
		cmocka_unit_test(nothing_is_read_past_the_end),
		cmocka_unit_test(dtls_fragments_come_in_any_order),
		cmocka_unit_test(alerts_and_short_handshakes),
		cmocka_unit_test(a_certificate_is_read),
	};
	return RUN(tests, argc, argv);
}
