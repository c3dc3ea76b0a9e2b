/* the beginning of a signature: what stays, what becomes a pattern */
#include "tests/check.h"

#include "match/draft.h"

#include <string.h>

static void
expect(struct bytes answer, const char *pattern, const char *version)
{
	struct draft d = { 0 };

	draft_make(&d, answer);
	assert_string_equal(buf_cstr(&d.pattern), pattern);
	assert_string_equal(buf_cstr(&d.version), version);
	draft_release(&d);
}

static void
a_version_becomes_the_group(void **state)
{
	(void)state;
	expect(BYTES("ZORK server 4.5.1-rc2 ready.\r\n"),
	    "^ZORK server (\\d[\\w.+~-]*) ready\\.\\r\\n", "4.5.1-rc2");
	expect(
	    BYTES("Z/1.2 Y/3.4"), "^Z/(\\d[\\w.+~-]*) Y/\\d[\\w.+~-]*", "1.2");
	/* what ends a sentence is not part of it */
	expect(
	    BYTES("this is 4.5.\n"), "^this is (\\d[\\w.+~-]*)\\.\\n", "4.5");
}

static void
what_differs_becomes_a_pattern(void **state)
{
	(void)state;
	expect(BYTES("hello 10.1.2.3 from mail.example.org"),
	    "^hello [\\d.]+ from [\\w.-]+", "");
	expect(BYTES("Sat Nov 28 12:34:56 2026\n"),
	    "^\\w\\w\\w \\w\\w\\w \\d+ \\d+:\\d+:\\d+ \\d+\\n", "");
	expect(BYTES("key 0123456789abcdef!"), "^key [\\da-fA-F]+!", "");
}

static void
codes_and_levels_stay(void **state)
{
	(void)state;
	expect(BYTES("220 ready\r\n220-5 of 17\r\n"),
	    "^220 ready\\r\\n220-5 of \\d+\\r\\n", "");
	expect(BYTES("level2 x|y"), "^level2 x\\x7cy", "");
}

static void
http_is_known_by_who_says_so(void **state)
{
	(void)state;
	expect(
	    BYTES("HTTP/1.1 200 OK\r\nDate: x\r\nServer: Zork/1.0\r\n\r\nhi"),
	    "^HTTP/1\\.[01] \\d\\d\\d[^\\r\\n]*\\r\\n(?:[^\\r\\n]+\\r\\n)*?"
	    "Server: Zork/(\\d[\\w.+~-]*)",
	    "1.0");
	expect(BYTES("HTTP/1.1 200 OK\r\n\r\nhi"),
	    "^HTTP/(\\d[\\w.+~-]*) \\d+ OK\\r\\n\\r\\nhi", "1.1");
}

static void
other_bytes_are_taken_as_they_are(void **state)
{
	(void)state;
	expect(BYTES("\x00\x01\x02|7.5\xff"), "^\\x00\\x01\\x02\\x7c7\\.5\\xff",
	    "");
	expect(BYTES("\0"), "^\\x00", "");
}

static void
only_the_beginning_counts(void **state)
{
	(void)state;
	char text[4096];
	struct draft d = { 0 };

	memset(text, 'a', sizeof(text));
	draft_make(&d, (struct bytes){ (const uint8_t *)text, sizeof(text) });
	assert_int_equal(d.pattern.n, 1 + 240);
	draft_release(&d);
	expect(BYTES("one\ntwo\nthree\nfour\n"), "^one\\ntwo\\nthree\\n", "");
}

static void
an_example_ends_where_it_must(void **state)
{
	(void)state;
	struct buf out = { 0 };

	draft_quote(&out, BYTES("a\\b|\r\n\0"), 64);
	assert_string_equal(buf_cstr(&out), "a\\\\b\\x7c\\r\\n\\x00");
	buf_clear(&out);
	draft_quote(&out, BYTES("ab\x01"), 5);
	assert_string_equal(buf_cstr(&out), "ab"); /* no half escape */
	buf_release(&out);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_version_becomes_the_group),
		cmocka_unit_test(what_differs_becomes_a_pattern),
		cmocka_unit_test(codes_and_levels_stay),
		cmocka_unit_test(http_is_known_by_who_says_so),
		cmocka_unit_test(other_bytes_are_taken_as_they_are),
		cmocka_unit_test(only_the_beginning_counts),
		cmocka_unit_test(an_example_ends_where_it_must),
	};

	return RUN(tests, argc, argv);
}
