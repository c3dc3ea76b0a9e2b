#include "tests/check.h"

#include "match/lint.h"
#include "match/noise.h"
#include "match/sig_file.h"

#include <stdio.h>
#include <string.h>

static void
no_error(void *ctx, const struct sig_error *e)
{
	(void)ctx;
	fail_msg("%s:%u:%u: %s", e->file, e->line, e->column, e->text);
}

/* what was warned of, as "line:column name" one after the other */
static char told[2048];

/* origins are left to the one test that is about them */
static bool with_origins;

static void
note(void *ctx, const struct lint_warning *w)
{
	size_t n = strlen(told);

	(void)ctx;
	assert_true(strlen(w->text) > 0);
	if (w->kind == LINT_NO_ORIGIN && !with_origins)
		return;
	snprintf(told + n, sizeof(told) - n, "%s%u:%u %s", n > 0 ? "; " : "",
	    w->line->place.line, w->column, lint_name(w->kind));
}

/* lints the first file, beside a second one */
static const char *
lint_of(const char *text, const char *beside)
{
	struct sigdb *db = sigdb_new();

	assert_true(sig_file_load(
	    db, "t.sig", bytes_str(text), SIG_COMPILE_NOW, no_error, NULL));
	uint32_t n = (uint32_t)db->n_line;
	if (beside != NULL)
		assert_true(sig_file_load(db, "b.sig", bytes_str(beside),
		    SIG_COMPILE_LAZILY, no_error, NULL));
	assert_true(sigdb_finish(db, no_error, NULL));
	told[0] = '\0';
	lint(db, n, note, NULL);
	sigdb_free(db);
	return told;
}

#define NULL_PROBE "Probe TCP NULL q||\n"

static void
good_lines_are_left_alone(void **state)
{
	(void)state;
	assert_string_equal(lint_of("", NULL), "");
	assert_string_equal(
	    lint_of(NULL_PROBE "match a m|^GREET ([\\w.]+)\\r\\n| v/$1/\n"
	                       "example q|GREET 1\\r\\n|\n"
	                       "client c m|^USER agent/|\n"
	                       "example q|USER agent/1|\n",
	        NULL),
	    "");
}

static void
what_a_look_tells(void **state)
{
	(void)state;
	/* a counter is no example */
	assert_string_equal(
	    lint_of(NULL_PROBE "match a m|^GREET|\ncounter q|x|\n", NULL),
	    "2:1 no-example");
	assert_string_equal(lint_of(NULL_PROBE "softmatch abc m|GREET|i\n"
	                                       "example q|greet|\n",
	                        NULL),
	    "2:17 unanchored");
	/* a long string is found for what it is, wherever it stands */
	assert_string_equal(lint_of(NULL_PROBE "match abc m|a long string|\n"
	                                       "example q|a long string|\n",
	                        NULL),
	    "");
	assert_string_equal(lint_of(NULL_PROBE "match abc m=^ab\\d=\n"
	                                       "example q|ab1|\n",
	                        NULL),
	    "2:13 no-literal");
	/* bytes at known places spare an attempt as well */
	assert_string_equal(
	    lint_of(
	        NULL_PROBE "match abc m=^a.b.c.d=\nexample q|a1b2c3d|\n", NULL),
	    "");
}

static void
who_does_not_tell_the_origin_is_told(void **state)
{
	(void)state;
	with_origins = true;
	assert_string_equal(
	    lint_of(NULL_PROBE "match a m|^GREET a|\n"
	                       "example q|GREET a| observed/A 1/\n"
	                       "example q|GREET a b|\n"
	                       "match b m|^GREET b|\n"
	                       "counter q|GREET c|\n"
	                       "example q|GREET b| specification/RFC 1/\n"
	                       "match d m|^GREET d|\n"
	                       "example q|GREET d| documented/by B/\n",
	        NULL),
	    "2:1 no-origin");
	with_origins = false;
}

static void
a_mark_excuses_one_kind(void **state)
{
	(void)state;
	assert_string_equal(
	    lint_of(NULL_PROBE "# check: no-literal because it is so\n"
	                       "match abc m=^ab\\d=\nexample q|ab1|\n"
	                       "match abd m=^ac\\d=\nexample q|ac1|\n",
	        NULL),
	    "5:13 no-literal");
	assert_string_equal(
	    lint_of(NULL_PROBE "# check: slow because it is so\n"
	                       "# and a word more\n"
	                       "# check: no-literal because it is so\n"
	                       "match abc m=^ab\\d=\nexample q|ab1|\n",
	        NULL),
	    "5:1 needless-mark");
	assert_string_equal(
	    lint_of(NULL_PROBE "# check: no-litteral because it is so\n"
	                       "match abc m=^ab\\d=\nexample q|ab1|\n",
	        NULL),
	    "3:13 no-literal; 3:1 needless-mark");
}

static void
a_mark_above_a_probe_is_its_lines(void **state)
{
	static const char text[] = "# check: no-literal because it is so\n"
	                           "Probe TCP A q|a|\n"
	                           "match abc m=^ab\\d=\nexample q|ab1|\n"
	                           "match abd m=^ac\\d=\nexample q|ac1|\n"
	                           "Probe TCP B q|b|\n"
	                           "match abe m=^ad\\d=\nexample q|ad1|\n";

	(void)state;
	assert_string_equal(lint_of(text, NULL), "8:13 no-literal");
}

/* a copy of a file is judged in the place of its original */
static void
a_copy_stands_where_the_original_does(void **state)
{
	static const char general[] =
	    NULL_PROBE "match x m|^NAME \\w+|\nexample q|NAME x|\n";
	static const char special[] =
	    NULL_PROBE "match y m|^NAME abc|\nexample q|NAME abc|\n";
	char both[256];

	(void)state;
	snprintf(
	    both, sizeof(both), "%s%s", special, strchr(general, '\n') + 1);
	assert_string_equal(lint_of(general, special), "2:11 over-broad");
	assert_string_equal(lint_of(general, both), "");
}

static void
what_gives_up_is_slow(void **state)
{
	(void)state;
	assert_string_equal(lint_of(NULL_PROBE "match a m|^LINE(?:a+)+b|\n"
	                                       "example q|LINEaab|\n",
	                        NULL),
	    "2:11 slow");
	/* as nobody shows in an example, too */
	assert_string_equal(lint_of(NULL_PROBE "match a m|^(?:A+)+b|\n"
	                                       "example q|Ab|\n",
	                        NULL),
	    "2:11 no-literal; 2:11 slow");
	assert_string_equal(lint_of(NULL_PROBE "match a m|^LINE(?:a++)b|\n"
	                                       "example q|LINEaab|\n",
	                        NULL),
	    "");
}

static void
who_comes_late_is_shadowed(void **state)
{
	(void)state;
	assert_string_equal(lint_of(NULL_PROBE "match a m|^GREET|\n"
	                                       "example q|GREET you|\n"
	                                       "match a m|^GREET w|\n"
	                                       "example q|GREET w1|\n"
	                                       "example q|GREET w2|\n",
	                        NULL),
	    "4:11 shadowed");
	/* one that is not is enough */
	assert_string_equal(lint_of(NULL_PROBE "match a m|^GREET|\n"
	                                       "example q|GREET you|\n"
	                                       "match a m|GREET world|\n"
	                                       "example q|GREET world|\n"
	                                       "example q|x GREET world|\n",
	                        NULL),
	    "");
	assert_string_equal(lint_of(NULL_PROBE "match a m|^GREET|\n"
	                                       "example q|GREET|\n"
	                                       "match a m|^GREET|i\n"
	                                       "example q|greet|\n"
	                                       "Probe TCP X q|x|\n"
	                                       "match a m|^GREET|\n"
	                                       "match a m|^GREET|\n",
	                        NULL),
	    "7:1 no-example; 8:1 no-example; 8:11 shadowed");
}

static void
who_takes_all_is_over_broad(void **state)
{
	(void)state;
	/* an error page may be known as http, and as nothing else */
	assert_string_equal(
	    lint_of(NULL_PROBE "softmatch http m|^HTTP/1\\.|\n"
	                       "example q|HTTP/1.1 200|\n"
	                       "match proxy m|^HTTP/1\\.. 404 | p/Proxy/\n"
	                       "example q|HTTP/1.0 404 |\n",
	        NULL),
	    "4:15 shadowed; 4:15 over-broad");
	/* somebody else's example, for who is asked before him */
	assert_string_equal(lint_of(NULL_PROBE "match one m|^GREETING|\n"
	                                       "example q|GREETING|\n",
	                        NULL_PROBE "match two m|^GREETING two|\n"
	                                   "example q|GREETING two|\n"),
	    "2:13 over-broad");
	assert_string_equal(lint_of(NULL_PROBE "match two m|^GREETING two|\n"
	                                       "example q|GREETING two|\n"
	                                       "match one m|^GREETING|\n"
	                                       "example q|GREETING|\n",
	                        NULL),
	    "");
	assert_string_equal(lint_of("Probe TCP A q|a|\nmatch one m|^GREETING|\n"
	                            "example q|GREETING|\n",
	                        NULL_PROBE "match two m|^GREETING two|\n"
	                                   "example q|GREETING two|\n"),
	    "2:13 over-broad");
	/* but not the example of its own original */
	assert_string_equal(lint_of("Probe TCP A q|a|\nmatch one m|^GREETING|\n"
	                            "example q|GREETING|\n"
	                            "Probe TCP B q|b|\nmatch two m|^GREETING|\n"
	                            "example q|GREETING|\n",
	                        "Probe TCP B q|b|\nmatch two m|^GREETING|\n"
	                        "example q|GREETING twice|\n"),
	    "2:13 over-broad; 5:13 over-broad");
	/* the same service */
	assert_string_equal(lint_of("Probe TCP A q|a|\nmatch two m|^GREETING|\n"
	                            "example q|GREETING|\n",
	                        NULL_PROBE "match two m|^GREETING two|\n"
	                                   "example q|GREETING two|\n"),
	    "");
}

static void
noise_is_the_same_every_time(void **state)
{
	(void)state;
	struct buf first = { 0 }, again = { 0 };
	struct noise a, b;
	size_t i = 0;

	for (; noise_get(i, &a, &first); i++) {
		assert_true(noise_get(i, &b, &again));
		assert_string_equal(a.name, b.name);
		assert_true(first.n > 0);
		assert_true(bytes_eq(buf_view(&first), buf_view(&again)));
	}
	assert_in_range(i, 10, 100);
	buf_release(&first);
	buf_release(&again);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(good_lines_are_left_alone),
		cmocka_unit_test(what_a_look_tells),
		cmocka_unit_test(who_does_not_tell_the_origin_is_told),
		cmocka_unit_test(a_mark_excuses_one_kind),
		cmocka_unit_test(a_mark_above_a_probe_is_its_lines),
		cmocka_unit_test(a_copy_stands_where_the_original_does),
		cmocka_unit_test(what_gives_up_is_slow),
		cmocka_unit_test(who_comes_late_is_shadowed),
		cmocka_unit_test(who_takes_all_is_over_broad),
		cmocka_unit_test(noise_is_the_same_every_time),
	};
	cmocka_set_test_filter(argc > 1 ? argv[1] : NULL);
	return cmocka_run_group_tests_name(__FILE__, tests, NULL, NULL);
}
