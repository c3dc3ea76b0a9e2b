/* the small pieces of base/: rd, buf, arena, err, addr, encap, portset, text */
#include "tests/check.h"

#include "base/addr.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/encap.h"
#include "base/err.h"
#include "base/portset.h"
#include "base/rd.h"
#include "base/text.h"
#include "tests/guarded.h"

#include <string.h>

static void
rd_reads_straight_down(void **state)
{
	(void)state;
	struct bytes b = guarded(BYTES("\x01\x02\x03\x04\x05\x06\x07\x08\x09"));
	struct rd r = rd_of(b);

	assert_int_equal(rd_u8(&r), 1);
	assert_int_equal(rd_u16(&r), 0x0203);
	assert_int_equal(rd_le16(&r), 0x0504);
	assert_int_equal(rd_u32(&r), 0x06070809);
	assert_true(rd_ok(&r));
	assert_int_equal(rd_rest(&r).n, 0);
	guarded_free(b);
}

static void
rd_short_read_sticks(void **state)
{
	(void)state;
	struct bytes b = guarded(BYTES("abc"));
	struct rd r = rd_of(b);

	assert_int_equal(rd_u32(&r), 0);
	assert_false(rd_ok(&r));
	assert_int_equal(rd_u8(&r), 0);
	assert_false(rd_ok(&r));
	guarded_free(b);
}

static void
rd_sub_ends_with_its_part(void **state)
{
	(void)state;
	struct rd r = rd_of(BYTES("\x02xyz"));
	struct rd sub = rd_sub(&r, rd_u8(&r));

	assert_true(bytes_eq(rd_take(&sub, 2), BYTES("xy")));
	assert_int_equal(rd_u8(&sub), 0);
	assert_false(rd_ok(&sub));
	assert_int_equal(rd_u8(&r), 'z');
	assert_true(rd_ok(&r));
}

static void
bytes_cut_stays_inside(void **state)
{
	(void)state;
	struct bytes b = BYTES("abcdef");

	assert_true(bytes_eq(bytes_cut(b, 2, 2), BYTES("cd")));
	assert_true(bytes_eq(bytes_cut(b, 4, 99), BYTES("ef")));
	assert_int_equal(bytes_cut(b, 6, 1).n, 0);
	assert_int_equal(bytes_cut(b, SIZE_MAX, SIZE_MAX).n, 0);
	assert_true(bytes_starts(b, BYTES("abc")));
	assert_false(bytes_starts(BYTES("ab"), BYTES("abc")));
}

static void
arena_reset_gives_zeroed_memory(void **state)
{
	(void)state;
	struct arena a = { 0 };

	for (int round = 0; round < 3; round++) {
		for (size_t n = 1; n < 40000; n *= 3) {
			uint8_t *p = arena_alloc(&a, n);
			assert_int_equal(p[0] | p[n - 1], 0);
			memset(p, 0xff, n);
		}
		assert_string_equal(arena_str(&a, BYTES("kept")), "kept");
		arena_reset(&a);
	}
	arena_release(&a);
}

static void
buf_grows(void **state)
{
	(void)state;
	struct buf b = { 0 };

	for (int i = 0; i < 1000; i++)
		buf_printf(&b, "%d,", i % 10);
	assert_int_equal(b.n, 2000);
	assert_memory_equal(b.p + 1990, "5,6,7,8,9,", 10);
	buf_clear(&b);
	buf_str(&b, "again");
	assert_string_equal(buf_cstr(&b), "again");
	buf_release(&b);
}

static void
err_wrap_puts_context_in_front(void **state)
{
	(void)state;
	struct err err;
	char many[600];

	assert_false(err_set(&err, "line %d", 12));
	assert_false(err_wrap(&err, "loading %s", "x.sig"));
	assert_string_equal(err.text, "loading x.sig: line 12");
	memset(many, 'x', sizeof(many) - 1);
	many[sizeof(many) - 1] = '\0';
	err_wrap(&err, "%s", many);
	assert_int_equal(strlen(err.text), sizeof(err.text) - 1);
}

/* each: the text in, and the text RFC 5952 wants out */
static void
encap_spells_out_its_hops(void **state)
{
	struct encap e = { 0 }, f;
	char text[ENCAP_TEXT_MAX];

	(void)state;
	assert_string_equal(encap_format(&e, text), "");
	encap_add_number(&e, ENCAP_VXLAN, 42);
	encap_add(&e, ENCAP_IPV4);
	assert_string_equal(encap_format(&e, text), "vxlan:42/ipv4");
	f = e;
	assert_int_equal(encap_cmp(&e, &f), 0);
	encap_add_number(&f, ENCAP_GRE, 0);
	assert_string_equal(encap_format(&f, text), "vxlan:42/ipv4/gre:0");
	assert_true(encap_cmp(&e, &f) < 0 && encap_cmp(&f, &e) > 0);
	for (unsigned i = 0; i < 9; i++)
		encap_add_number(&f, ENCAP_PSEUDOWIRE, UINT32_MAX);
	assert_string_equal(encap_format(&f, text),
	    "vxlan:42/ipv4/gre:0/pseudowire:4294967295/pseudowire:4294967295"
	    "/...");
}

static void
addr_formats_as_rfc_5952(void **state)
{
	(void)state;
	static const struct {
		const char *in, *out;
	} cases[] = {
		{ "192.0.2.10", "192.0.2.10" },
		{ "2001:DB8:0:0:0:0:0:10", "2001:db8::10" },
		{ "2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1" },
		{ "2001:0:0:1::1", "2001:0:0:1::1" },
		{ "::ffff:192.0.2.1", "192.0.2.1" },
		{ "::", "::" },
	};
	char text[ADDR_TEXT_MAX];
	struct addr a;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		assert_true(addr_parse(cases[i].in, &a));
		assert_string_equal(addr_format(&a, text), cases[i].out);
	}
	assert_false(addr_parse("192.0.2.256", &a));
	assert_false(addr_parse("host.example.net", &a));
}

static void
addr_orders_v4_first(void **state)
{
	(void)state;
	struct addr v4, v4b, v6, group, broadcast;

	addr_parse("203.0.113.9", &v4);
	addr_parse("203.0.113.10", &v4b);
	addr_parse("2001:db8::1", &v6);
	addr_parse("ff02::fb", &group);
	addr_parse("255.255.255.255", &broadcast);
	assert_true(addr_cmp(&v4, &v4b) < 0);
	assert_true(addr_cmp(&v4b, &v6) < 0);
	assert_true(addr_is_group(&group));
	assert_true(addr_is_group(&broadcast));
	assert_false(addr_is_group(&v4));
}

static void
portset_reads_what_nmap_reads(void **state)
{
	(void)state;
	struct portset s = { 0 };
	struct err err;

	assert_true(portset_parse(
	    &s, BYTES("22,80, U:53,161-162 ,T:8000-8002,-3"), NULL, &err));
	assert_true(portset_has(&s, PROTO_TCP, 22));
	assert_true(portset_has(&s, PROTO_UDP, 22));
	assert_false(portset_has(&s, PROTO_TCP, 53));
	assert_true(portset_has(&s, PROTO_UDP, 162));
	assert_true(portset_has(&s, PROTO_TCP, 8002));
	assert_false(portset_has(&s, PROTO_UDP, 8002));
	assert_true(portset_has(&s, PROTO_TCP, 3));
	assert_false(portset_has(&s, PROTO_TCP, 4));
}

static void
portset_says_where_it_is_wrong(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		size_t at;
	} cases[] = {
		{ "", 0 },
		{ "22,", 3 },
		{ "22;23", 2 },
		{ "22,http", 3 },
		{ "90-80", 5 },
		{ "1,65536", 6 },
		{ "99999999999999999999", 4 },
	};
	struct portset s = { 0 };
	struct err err;
	size_t at;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		assert_false(
		    portset_parse(&s, bytes_str(cases[i].text), &at, &err));
		assert_int_equal(at, cases[i].at);
	}
}

static void
assert_text(struct bytes in, const char *out)
{
	struct arena a = { 0 };
	struct bytes b = guarded(in);

	assert_string_equal(text_of(&a, b), out);
	guarded_free(b);
	arena_release(&a);
}

static void
text_is_printable_utf8(void **state)
{
	(void)state;
	assert_text(BYTES("plain\\text"), "plain\\text");
	assert_text(
	    BYTES("a\0b\x1b[31m\x7f\r\n"), "a\\x00b\\x1b[31m\\x7f\\x0d\\x0a");
	assert_text(BYTES("\xc3\xa9 \xe2\x82\xac \xf0\x9f\x99\x82"),
	    "\xc3\xa9 \xe2\x82\xac \xf0\x9f\x99\x82");
	/* cut, overlong, surrogate, too large, stray, C1, direction override */
	assert_text(BYTES("\xc3"), "\\xc3");
	assert_text(BYTES("\xe2\x82"), "\\xe2\\x82");
	assert_text(BYTES("\xc0\xaf"), "\\xc0\\xaf");
	assert_text(BYTES("\xed\xa0\x80"), "\\xed\\xa0\\x80");
	assert_text(BYTES("\xf4\x90\x80\x80"), "\\xf4\\x90\\x80\\x80");
	assert_text(BYTES("\x80z"), "\\x80z");
	assert_text(BYTES("\xc2\x9b"), "\\xc2\\x9b");
	assert_text(BYTES("\xe2\x80\xae"), "\\xe2\\x80\\xae");
	assert_text(BYTES("\xef\xbf\xbf"), "\\xef\\xbf\\xbf");
	/* private use */
	assert_text(BYTES("\xee\xae\x89"), "\\xee\\xae\\x89");
	assert_text(BYTES(""), "");
}

static void
text_unescapes_six(void **state)
{
	(void)state;
	struct buf b = { 0 };
	size_t at = 99;

	assert_true(text_unescape(&b,
	    BYTES("a\\\\\\0\\n\\r\\t\\xFe\\x00"
	          "12"),
	    &at));
	assert_int_equal(b.n, 10);
	assert_memory_equal(b.p,
	    "a\\\0\n\r\t\xfe\0"
	    "12",
	    10);
	assert_false(text_unescape(&b, BYTES("ab\\q"), &at));
	assert_int_equal(at, 2);
	assert_false(text_unescape(&b, BYTES("\\x1"), &at));
	assert_int_equal(at, 0);
	assert_false(text_unescape(&b, BYTES("abc\\"), &at));
	assert_int_equal(at, 3);
	buf_release(&b);
}

static void
protocols_have_names(void **state)
{
	(void)state;
	enum proto p = PROTO_TCP;

	assert_true(proto_parse("udp", &p));
	assert_int_equal(p, PROTO_UDP);
	assert_true(proto_parse(proto_name(PROTO_TCP), &p));
	assert_int_equal(p, PROTO_TCP);
	assert_false(proto_parse("TCP", &p));
	assert_false(proto_parse("", &p));
}

static void
numbers_are_written_as_printf_does(void **state)
{
	(void)state;
	static const uint32_t numbers[] = { 0, 7, 10, 65535, 4294967295 };
	struct buf fast = { 0 }, slow = { 0 };

	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
		buf_decimal(&fast, numbers[i]);
		buf_hex(&fast, numbers[i], 8);
		buf_printf(&slow, "%u%08x", numbers[i], numbers[i]);
	}
	buf_hex(&fast, 0x1a2b, 4);
	buf_printf(&slow, "1a2b%.*s", 100, "");
	assert_string_equal(buf_cstr(&fast), buf_cstr(&slow));
	/* longer than what is tried first */
	buf_clear(&slow);
	buf_printf(&slow, "%0100d", 1);
	assert_int_equal(slow.n, 100);
	buf_release(&fast);
	buf_release(&slow);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_are_written_as_printf_does),
		cmocka_unit_test(protocols_have_names),
		cmocka_unit_test(rd_reads_straight_down),
		cmocka_unit_test(rd_short_read_sticks),
		cmocka_unit_test(rd_sub_ends_with_its_part),
		cmocka_unit_test(bytes_cut_stays_inside),
		cmocka_unit_test(arena_reset_gives_zeroed_memory),
		cmocka_unit_test(buf_grows),
		cmocka_unit_test(err_wrap_puts_context_in_front),
		cmocka_unit_test(encap_spells_out_its_hops),
		cmocka_unit_test(addr_formats_as_rfc_5952),
		cmocka_unit_test(addr_orders_v4_first),
		cmocka_unit_test(portset_reads_what_nmap_reads),
		cmocka_unit_test(portset_says_where_it_is_wrong),
		cmocka_unit_test(text_is_printable_utf8),
		cmocka_unit_test(text_unescapes_six),
	};
	return RUN(tests, argc, argv);
}
