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

/* a clock on which 6 ms go by between two looks at it */
static uint64_t
slow_clock(void)
{
	static uint64_t now_us;

	return now_us += 6000;
}

static uint64_t
no_time_goes_by(void)
{
	return 1;
}

static void
many_short_steps_are_no_hard_attempt(void **state)
{
	(void)state;
	static uint8_t s[8000];
	struct bytes subject = { s, sizeof(s) };
	struct regex_groups g;

	memset(s, 'x', sizeof(s));
	memcpy(s, "begin", 5);
	memcpy(s + sizeof(s) - 3, "end", 3);
	assert_int_equal(try("^begin.*?end", 0, subject, &g), REGEX_HIT);
	regex_scratch_set_clock(scratch, no_time_goes_by);
	assert_int_equal(try("^begin.*?end", 0, subject, &g), REGEX_HIT);
	regex_scratch_set_clock(scratch, slow_clock);
	assert_int_equal(try("^begin.*?end", 0, subject, &g), REGEX_GAVE_UP);
	/* what comes to no limit is not looked at */
	assert_int_equal(try("^begin.*end", 0, subject, &g), REGEX_HIT);
	regex_scratch_set_clock(scratch, NULL);
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

/* the step that came farthest into the pattern, and how many there were */
struct farthest {
	struct regex_step step;
	size_t n;
};

static void
note_step(void *ctx, const struct regex_step *step)
{
	struct farthest *f = ctx;

	f->n++;
	if (step->pattern >= f->step.pattern)
		f->step = *step;
}

static enum regex_result
trace(const char *pattern, unsigned flags, struct bytes subject,
    struct farthest *f)
{
	struct regex *re = regex_new(&arena, bytes_str(pattern), flags);

	*f = (struct farthest){ 0 };
	enum regex_result r = regex_trace(re, subject, note_step, f);
	regex_free(re);
	return r;
}

static void
a_trace_tells_how_far_it_came(void **state)
{
	(void)state;
	struct farthest f;

	assert_int_equal(
	    trace("^SSH-([\\d.]+)-X", 0, BYTES("SSH-2.0-Y"), &f), REGEX_MISS);
	assert_int_equal(f.step.pattern, 14);
	assert_int_equal(f.step.start, 0);
	assert_int_equal(f.step.subject, 8);
	assert_int_equal(
	    trace("b+c", REGEX_CASELESS, BYTES("aBBC"), &f), REGEX_HIT);
	assert_int_equal(f.step.pattern, 3);
	assert_int_equal(f.step.start, 1);
	assert_int_equal(f.step.subject, 4);
	/* where the string that must be there is not */
	assert_int_equal(trace("ab+needle", 0, BYTES("abbbx"), &f), REGEX_MISS);
	assert_int_equal(f.step.pattern, 3);
	/* nothing to try on, and nothing to try */
	assert_int_equal(trace("ab", 0, (struct bytes){ 0 }, &f), REGEX_MISS);
	assert_int_equal(trace("(", 0, BYTES("a"), &f), REGEX_MISS);
	assert_int_equal(f.n, 0);
}

static void
a_trace_has_the_limits_of_a_match(void **state)
{
	(void)state;
	static uint8_t s[2000];
	struct farthest f;

	memset(s, 'a', sizeof(s));
	assert_int_equal(
	    trace("^(?:a+)+b", 0, (struct bytes){ s, sizeof(s) }, &f),
	    REGEX_GAVE_UP);
	assert_in_range(f.n, 1, 200000);
	/* a pattern that may begin anywhere, too */
	assert_int_equal(
	    trace("a*a*a*b", 0, (struct bytes){ s, sizeof(s) }, &f),
	    REGEX_GAVE_UP);
	assert_in_range(f.n, 1, 200000);
}

static void
anchors_are_known(void **state)
{
	(void)state;
	static const struct {
		const char *pattern;
		bool anchored;
	} cases[] = { { "^a", true }, { "\\Aa", true }, { "(?:^a|^b)", true },
		{ "a", false }, { "^a|b", false }, { "(?m)^a", false } };

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct regex *re =
		    regex_new(&arena, bytes_str(cases[i].pattern), 0);
		struct err err;
		size_t at;
		assert_true(regex_compile(re, &at, &err));
		assert_int_equal(regex_is_anchored(re), cases[i].anchored);
		regex_free(re);
	}
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
		cmocka_unit_test(many_short_steps_are_no_hard_attempt),
		cmocka_unit_test(wrong_patterns_say_where),
		cmocka_unit_test(a_pattern_that_does_not_compile_never_matches),
		cmocka_unit_test(a_trace_tells_how_far_it_came),
		cmocka_unit_test(a_trace_has_the_limits_of_a_match),
		cmocka_unit_test(anchors_are_known),
	};
	cmocka_set_test_filter(argc > 1 ? argv[1] : NULL);
	return cmocka_run_group_tests_name(__FILE__, tests, setup, teardown);
}
