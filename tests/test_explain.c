#include "tests/check.h"

#include "match/explain.h"
#include "match/regex.h"
#include "match/sig_file.h"

#include <stdio.h>
#include <string.h>

static void
no_error(void *ctx, const struct sig_error *e)
{
	(void)ctx;
	fail_msg("%s:%u:%u: %s", e->file, e->line, e->column, e->text);
}

static struct sigdb *
load(const char *text)
{
	struct sigdb *db = sigdb_new();

	assert_true(sig_file_load(
	    db, "t.sig", bytes_str(text), SIG_COMPILE_NOW, no_error, NULL));
	assert_true(sigdb_finish(db, no_error, NULL));
	return db;
}

static const char three[] = "Probe TCP NULL q||\n"
                            "match a m|^GREET v(\\d+) x|\n"
                            "match b m|^GREET v(\\d+)(z)?| v/$1/ i/$2/ p/P/\n"
                            "match c m|^GREET wrong|\n"
                            "match d m|^GREET v|\n"
                            "match e m|^NOTHERE|\n"
                            "Probe TCP Ask q|ask\\r\\n|\n"
                            "match f m|^ANSWER|\n";

static struct response
answer(const char *sent, struct bytes got)
{
	return (struct response){
		.sent = bytes_str(sent),
		.sent_known = true,
		.got = got,
		.whole = got.n,
	};
}

static const struct match_options defaults;

static void
the_winner_and_its_neighbours(void **state)
{
	(void)state;
	struct sigdb *db = load(three);
	struct response res = answer("", BYTES("GREET v12 y"));
	struct explanation e;

	explain(db, &res, &defaults, NULL, &e);
	assert_int_equal(e.how, ELICIT_NOTHING);
	assert_int_equal(e.n_section, 1);
	assert_int_equal(e.section[0].lines, 5);
	assert_int_equal(e.section[0].left, e.n_tried);
	assert_string_equal(e.winner->service, "b");
	assert_true(bytes_eq(e.groups.v[1], BYTES("12")));
	/* the line in front of it came to its last letter */
	assert_string_equal(e.tried[0].line->service, "a");
	assert_int_equal(e.tried[0].result, REGEX_MISS);
	assert_int_equal(e.tried[0].step.pattern, strlen("^GREET v(\\d+) "));
	assert_int_equal(e.tried[0].step.subject, 10);
	assert_int_equal(e.n_field, 3);
	assert_string_equal(e.fields[0].value, "P");
	assert_string_equal(e.fields[1].value, "12");
	assert_int_equal(e.fields[2].result, TEMPLATE_NO_GROUP);
	assert_null(e.fields[2].value);
	explain_release(&e);
	sigdb_free(db);
}

static void
fallbacks_are_sections_too(void **state)
{
	(void)state;
	struct sigdb *db = load(three);
	struct response res = answer("ask\r\n", BYTES("GREET v1"));
	struct explanation e;

	explain(db, &res, &defaults, NULL, &e);
	assert_int_equal(e.how, ELICIT_EQUAL);
	assert_int_equal(e.n_section, 2);
	assert_true(e.section[0].asked);
	assert_false(e.section[1].asked);
	assert_string_equal(e.winner->service, "b");
	explain_release(&e);
	sigdb_free(db);
}

static void
a_named_line_is_tried_in_any_case(void **state)
{
	(void)state;
	struct sigdb *db = load(three);
	struct response res = answer("", BYTES("GREET v1"));
	struct explanation e;

	/* its string is not there, so the index left it out */
	explain(db, &res, &defaults, db->line[4], &e);
	assert_true(e.tried[0].named);
	assert_false(e.tried[0].left);
	assert_int_equal(e.tried[0].result, REGEX_MISS);
	assert_int_equal(e.tried[0].step.pattern, 1);
	explain_release(&e);
	sigdb_free(db);
}

static void
what_touches_the_edge_stays_empty(void **state)
{
	(void)state;
	struct sigdb *db = load(three);
	struct response res = answer("", BYTES("GREET v123"));
	struct match_options nine = { .subject_max = 9 };
	struct explanation e;

	explain(db, &res, &nine, NULL, &e);
	assert_int_equal(e.subject.n, 9);
	assert_string_equal(e.winner->service, "b");
	assert_int_equal(e.fields[1].result, TEMPLATE_AT_EDGE);
	assert_null(e.fields[1].value);
	explain_release(&e);
	sigdb_free(db);
}

static void
nothing_said_is_explained(void **state)
{
	(void)state;
	struct sigdb *db = load(three);
	struct response res = answer("", (struct bytes){ 0 });
	struct explanation e;

	explain(db, &res, &defaults, NULL, &e);
	assert_null(e.winner);
	assert_int_equal(e.subject.n, 0);
	explain_release(&e);
	sigdb_free(db);
}

static void
giving_up_is_told(void **state)
{
	(void)state;
	static uint8_t s[4000];
	struct sigdb *db =
	    load("Probe TCP NULL q||\nmatch runs m|^(?:a+)+b|\n");
	struct explanation e;

	memset(s, 'a', sizeof(s));
	s[sizeof(s) - 1] = 'b';
	s[sizeof(s) - 2] = 'x';
	struct response res = answer("", (struct bytes){ s, sizeof(s) });
	explain(db, &res, &defaults, NULL, &e);
	assert_null(e.winner);
	assert_int_equal(e.n_tried, 1);
	assert_int_equal(e.tried[0].result, REGEX_GAVE_UP);
	assert_in_range(e.tried[0].step.subject, 1, sizeof(s) - 2);
	explain_release(&e);
	sigdb_free(db);
}

/* the places of a pattern by what is passed on the way, as digits */
static void
passed_counts_one_alternative(void **state)
{
	(void)state;
	static const struct {
		const char *pattern;
		const char *passed;
	} cases[] = {
		{ "ab", "012" },
		{ "(ab|c)d", "01231245" },
		{ "(a|bcd)e", "012123456" },
		{ "[|)]x", "00004"
		           "5" },
		{ "[]|]x", "000045" },
		{ "[[:alpha:]|]x", NULL },
		{ "\\|x", "0023" },
		{ "a)b|c", NULL },
		{ "[a", NULL },
		{ "a\\", NULL },
		{ "", "0" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		uint32_t passed[32];
		size_t n = strlen(cases[i].pattern);
		explain_passed(bytes_str(cases[i].pattern), passed);
		for (size_t k = 0; cases[i].passed != NULL && k <= n; k++)
			if (passed[k] != (uint32_t)(cases[i].passed[k] - '0'))
				fail_msg("%s: %u at %zu", cases[i].pattern,
				    passed[k], k);
	}
}

static void
every_line_wins_as_the_matcher_says(void **state)
{
	(void)state;
	static const char *const got[] = { "GREET v1 x", "GREET vv", "ANSWER",
		"GREET wrong", "nothing of it" };
	static const char *const wins[] = { "a", "d", "f", "c", NULL };
	struct sigdb *db = load(three);

	for (size_t i = 0; i < sizeof(got) / sizeof(got[0]); i++) {
		struct response res = { .got = bytes_str(got[i]),
			.whole = strlen(got[i]) };
		struct explanation e;
		explain(db, &res, &defaults, NULL, &e);
		assert_int_equal(e.how, ELICIT_UNKNOWN);
		if (wins[i] == NULL)
			assert_null(e.winner);
		else
			assert_string_equal(e.winner->service, wins[i]);
		explain_release(&e);
	}
	sigdb_free(db);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_winner_and_its_neighbours),
		cmocka_unit_test(fallbacks_are_sections_too),
		cmocka_unit_test(a_named_line_is_tried_in_any_case),
		cmocka_unit_test(what_touches_the_edge_stays_empty),
		cmocka_unit_test(nothing_said_is_explained),
		cmocka_unit_test(giving_up_is_told),
		cmocka_unit_test(passed_counts_one_alternative),
		cmocka_unit_test(every_line_wins_as_the_matcher_says),
	};
	cmocka_set_test_filter(argc > 1 ? argv[1] : NULL);
	return cmocka_run_group_tests_name(__FILE__, tests, NULL, NULL);
}
