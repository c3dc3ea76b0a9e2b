#include "tests/check.h"

#include "match/template.h"

#include <string.h>

static struct arena arena;

/* fills `template` for groups $1 = a, $2 = b */
static enum template_result
fill(enum template_use use, const char *text, struct bytes a, struct bytes b,
    size_t limit, struct buf *out)
{
	struct regex_groups groups = { .v = { a, a, b } };
	struct err err;
	size_t at;
	const struct template *t =
	    template_parse(&arena, use, bytes_str(text), &at, &err);

	assert_non_null(t);
	buf_clear(out);
	return template_fill(t, &groups, NULL, limit, out);
}

static void
helpers_do_what_they_say(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		struct bytes a;
		const char *out; /* NULL: the field fails */
	} cases[] = {
		{ "plain text", { 0 }, "plain text" },
		{ "v$1", { (const uint8_t *)"1.2", 3 }, "v1.2" },
		{ "$12", { (const uint8_t *)"x", 1 }, "x2" },
		{ "$1", { (const uint8_t *)"a\0b", 3 }, "a" },
		{ "$P(1)", { (const uint8_t *)"W\0i\0n\0\x01\xff", 8 }, "Win" },
		{ "$SUBST(1,\"_\",\".\")", { (const uint8_t *)"1_2_3", 5 },
		    "1.2.3" },
		{ "$SUBST(1,\"ab\",\"\")", { (const uint8_t *)"xaabb", 5 },
		    "xab" },
		/* every value ends at its first NUL, the field goes on */
		{ "$SUBST(1,\"_\",\".\")!", { (const uint8_t *)"a_b\0c_d", 7 },
		    "a.b!" },
		{ "$SUBST(1,\"b\",\"\\0\")!", { (const uint8_t *)"abc", 3 },
		    "a!" },
		{ "$SUBST(1,\"\\0\",\"-\")", { (const uint8_t *)"a\0b", 3 },
		    "a-b" },
		{ "$I(1,\">\")", { (const uint8_t *)"\x01\x02", 2 }, "258" },
		{ "$I(1,\"<\")", { (const uint8_t *)"\x01\x02", 2 }, "513" },
		{ "$I(0x1,\">\")", { (const uint8_t *)"", 0 }, "0" },
		{ "$I(1,\">\")", { (const uint8_t *)"123456789", 9 }, NULL },
		{ "$I(1,\"<\")",
		    { (const uint8_t *)"\xff\xff\xff\xff\xff\xff\xff\xff", 8 },
		    "18446744073709551615" },
		{ "$1 , ", { (const uint8_t *)"end,\r\n", 6 }, "end" },
		{ " $1", { (const uint8_t *)"x", 1 }, " x" },
	};
	struct buf out = { 0 };

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct bytes none = { 0 };
		enum template_result r = fill(
		    TEMPLATE_TEXT, cases[i].text, cases[i].a, none, 79, &out);
		if (cases[i].out == NULL) {
			assert_int_equal(r, TEMPLATE_NO_NUMBER);
			continue;
		}
		assert_int_equal(r, TEMPLATE_FILLED);
		assert_string_equal(buf_cstr(&out), cases[i].out);
	}
	buf_release(&out);
}

static void
its_text_is_kept(void **state)
{
	(void)state;
	struct arena a = { 0 };
	struct err err;
	size_t at;

	const struct template *t = template_parse(
	    &a, TEMPLATE_TEXT, BYTES("v $I(1,\">\")"), &at, &err);
	assert_true(bytes_eq(template_text(t), BYTES("v $I(1,\">\")")));
	t = template_parse(&a, TEMPLATE_CPE, BYTES("a:b:c:$1"), &at, &err);
	assert_true(bytes_eq(template_text(t), BYTES("a:b:c:$1")));
	arena_release(&a);
}

static void
absent_group_fails_the_field(void **state)
{
	(void)state;
	struct buf out = { 0 };
	struct bytes none = { 0 };

	assert_int_equal(
	    fill(TEMPLATE_TEXT, "a $2", BYTES("x"), none, 79, &out),
	    TEMPLATE_NO_GROUP);
	assert_int_equal(out.n, 0);
	buf_release(&out);
}

static void
limits_fail_and_never_cut(void **state)
{
	(void)state;
	/* what is filled in leaves a byte, plain text behind it may take it */
	static const struct {
		const char *text;
		size_t n; /* of $1 */
		enum template_result result;
	} cases[] = {
		{ "literally", 0, TEMPLATE_FILLED },
		{ "literally!", 0, TEMPLATE_TOO_LONG },
		{ "$1", 8, TEMPLATE_FILLED },
		{ "$1", 9, TEMPLATE_TOO_LONG },
		{ "ab$1", 6, TEMPLATE_FILLED },
		{ "ab$1", 7, TEMPLATE_TOO_LONG },
		{ "$1ab", 7, TEMPLATE_FILLED },
		{ "$1ab", 8, TEMPLATE_TOO_LONG },
		{ "$1$2", 8, TEMPLATE_FILLED },
		{ "literall$2", 0, TEMPLATE_FILLED },
		{ "literally$2", 0, TEMPLATE_TOO_LONG },
		{ "$2literally", 0, TEMPLATE_FILLED },
		{ "$2literally!", 0, TEMPLATE_TOO_LONG },
	};
	struct buf out = { 0 };

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct bytes a = bytes_cut(BYTES("xxxxxxxxx"), 0, cases[i].n);
		enum template_result r =
		    fill(TEMPLATE_TEXT, cases[i].text, a, BYTES(""), 9, &out);
		assert_int_equal(r, cases[i].result);
		if (r == TEMPLATE_TOO_LONG)
			assert_int_equal(out.n, 0);
	}
	buf_release(&out);
}

static void
cpe_escapes_values_not_literals(void **state)
{
	(void)state;
	struct buf out = { 0 };
	struct bytes a = BYTES("A b/C:1+2"), none = { 0 };

	assert_int_equal(fill(TEMPLATE_CPE, "a:Ven:p:$1", a, none, 79, &out),
	    TEMPLATE_FILLED);
	assert_string_equal(buf_cstr(&out), "cpe:/a:Ven:p:a_b%2Fc%3A1%2B2");
	buf_release(&out);
}

static void
group_at_the_edge_is_withheld(void **state)
{
	(void)state;
	static const uint8_t subject[] = "OpenSSH_9.6p1 Ubun";
	struct regex_groups groups = { .v = { { subject, 18 },
		                           { subject + 8, 5 },
		                           { subject + 14, 4 } } };
	const uint8_t *edge = subject + 18;
	struct buf out = { 0 };
	struct err err;
	size_t at;

	const struct template *whole =
	    template_parse(&arena, TEMPLATE_TEXT, BYTES("$1"), &at, &err);
	const struct template *cut =
	    template_parse(&arena, TEMPLATE_TEXT, BYTES("$1 $2"), &at, &err);
	assert_int_equal(
	    template_fill(whole, &groups, edge, 79, &out), TEMPLATE_FILLED);
	assert_string_equal(buf_cstr(&out), "9.6p1");
	assert_int_equal(
	    template_fill(cut, &groups, edge, 79, &out), TEMPLATE_AT_EDGE);
	assert_string_equal(buf_cstr(&out), "9.6p1");
	assert_int_equal(
	    template_fill(cut, &groups, NULL, 79, &out), TEMPLATE_FILLED);
	buf_release(&out);
}

static void
wrong_templates_say_where(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		size_t at;
	} cases[] = {
		{ "a $", 3 },
		{ "a $0", 3 },
		{ "$x", 1 },
		{ "$P 1", 1 },
		{ "$P(x)", 3 },
		{ "$P(0)", 4 },
		{ "$P(10)", 5 },
		{ "$P(1", 4 },
		{ "$I(1)", 4 },
		{ "$I(1,\"=\")", 9 },
		{ "$SUBST(1,\"a\")", 12 },
		{ "$SUBST(1,\"\",\"b\")", 16 },
		{ "$SUBST(1,\"a", 10 },
		{ "$SUBST(1,\"a\\q\",\"b\")", 11 },
	};
	struct err err;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		size_t at = 999;
		assert_null(template_parse(&arena, TEMPLATE_TEXT,
		    bytes_str(cases[i].text), &at, &err));
		if (at != cases[i].at)
			fail_msg("%s: at %zu, not %zu", cases[i].text, at,
			    cases[i].at);
	}
}

static int
release(void **state)
{
	(void)state;
	arena_release(&arena);
	return 0;
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(helpers_do_what_they_say, release),
		cmocka_unit_test_teardown(
		    absent_group_fails_the_field, release),
		cmocka_unit_test_teardown(limits_fail_and_never_cut, release),
		cmocka_unit_test(its_text_is_kept),
		cmocka_unit_test_teardown(
		    cpe_escapes_values_not_literals, release),
		cmocka_unit_test_teardown(
		    group_at_the_edge_is_withheld, release),
		cmocka_unit_test_teardown(wrong_templates_say_where, release),
	};
	return RUN(tests, argc, argv);
}
