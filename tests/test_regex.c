#include "tests/check.h"

#include "match/regex.h"

#include <string.h>

static struct arena arena;
static struct regex_scratch *scratch;

static enum regex_result
try(const char *pattern, unsigned flags, struct bytes subject,
    struct regex_groups *groups)
{
	struct regex *re = regex_new(&arena, bytes_str(pattern), flags);
	enum regex_result r = regex_match(re, scratch, subject, groups);

	regex_free(re);
	return r;
}

static void
groups_are_views_of_the_subject(void **state)
{
	(void)state;
	struct regex_groups g;
	struct bytes s = BYTES("xx a=1\0b");

	assert_int_equal(
	    try("a=(\\d)(q)?(.*)", REGEX_DOTALL, s, &g), REGEX_HIT);
	assert_int_equal(g.offset, 3);
	assert_ptr_equal(g.v[1].p, s.p + 5);
	assert_null(g.v[2].p);
	assert_true(bytes_eq(g.v[3], BYTES("\0b")));
	assert_null(g.v[4].p);
}

static void
flags_are_nmap_s(void **state)
{
	(void)state;
	struct regex_groups g;

	assert_int_equal(try("^abc", 0, BYTES("ABC"), &g), REGEX_MISS);
	assert_int_equal(
	    try("^abc", REGEX_CASELESS, BYTES("ABC"), &g), REGEX_HIT);
	assert_int_equal(try("a.b", 0, BYTES("a\nb"), &g), REGEX_MISS);
	assert_int_equal(try("a.b", 0, BYTES("a\rb"), &g), REGEX_HIT);
	assert_int_equal(
	    try("a.b", REGEX_DOTALL, BYTES("a\nb"), &g), REGEX_HIT);
	/* bytes, not characters; $ also before a last newline */
	assert_int_equal(
	    try("^.\\xa9$", 0, BYTES("\xc3\xa9\n"), &g), REGEX_HIT);
	assert_int_equal(try("^b", 0, BYTES("a\nb"), &g), REGEX_MISS);
}

static void
giving_up_is_not_a_miss(void **state)
{
	(void)state;
	static uint8_t s[4000];
	struct regex_groups g;

	memset(s, 'a', sizeof(s));
	memcpy(s + sizeof(s) - 2, "xb", 2);
	assert_int_equal(
	    try("^(?:a+)+b", 0, (struct bytes){ s, sizeof(s) }, &g),
	    REGEX_GAVE_UP);
}

static void
wrong_patterns_say_where(void **state)
{
	(void)state;
	static const struct {
		const char *pattern;
		size_t at;
		const char *says;
	} cases[] = {
		{ "ab(c", 4, "parenthesis" },
		{ "a[z-a]", 4, "range" },
		{ "x*", 0, "empty string" },
		{ "(1)(2)(3)(4)(5)(6)(7)(8)(9)(10)", 0, "10 groups" },
	};
	struct err err;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct regex *re =
		    regex_new(&arena, bytes_str(cases[i].pattern), 0);
		size_t at = 99;
		assert_false(regex_compile(re, &at, &err));
		assert_int_equal(at, cases[i].at);
		assert_non_null(strstr(err.text, cases[i].says));
		regex_free(re);
	}
}

static void
a_pattern_that_does_not_compile_never_matches(void **state)
{
	(void)state;
	struct regex_groups g;

	assert_int_equal(try("(", 0, BYTES("("), &g), REGEX_MISS);
	assert_int_equal(try("^a", 0, (struct bytes){ 0 }, &g), REGEX_MISS);
}

static int
setup(void **state)
{
	(void)state;
	scratch = regex_scratch_new(REGEX_JIT);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	regex_scratch_free(scratch);
	return 0;
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(groups_are_views_of_the_subject),
		cmocka_unit_test(flags_are_nmap_s),
		cmocka_unit_test(giving_up_is_not_a_miss),
		cmocka_unit_test(wrong_patterns_say_where),
		cmocka_unit_test(a_pattern_that_does_not_compile_never_matches),
	};
	cmocka_set_test_filter(argc > 1 ? argv[1] : NULL);
	return cmocka_run_group_tests_name(__FILE__, tests, setup, teardown);
}
