#include "tests/check.h"

#include "match/items.h"
#include "match/sig_file.h"
#include "match/sig_write.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void
no_error(void *ctx, const struct sig_error *e)
{
	(void)ctx;
	fail_msg("%s:%u:%u: %s", e->file, e->line, e->column, e->text);
}

/* both files, in order, written; the second may be NULL */
static struct sig_written
write_of(const char *one, const char *two, struct buf *out)
{
	struct sigdb *db = sigdb_new();

	buf_clear(out);
	assert_true(sig_file_load(
	    db, "1.sig", bytes_str(one), SIG_MATCH_ONLY, no_error, NULL));
	if (two != NULL)
		assert_true(sig_file_load(db, "2.sig", bytes_str(two),
		    SIG_MATCH_ONLY, no_error, NULL));
	assert_true(sigdb_finish(db, no_error, NULL));
	struct sig_written written = sig_write(db, out);
	sigdb_free(db);
	return written;
}

static void
files_become_one(void **state)
{
	(void)state;
	struct buf out = { 0 };

	struct sig_written w =
	    write_of("Exclude 53,T:9100-9107\n"
	             "client c m|^GET|\n"
	             "Probe TCP NULL q||\n"
	             "totalwaitms 6000\n"
	             "match a m|^A\\x41(.)|is v/$1/ p|a/b| cpe:/a:x:$1/a\n"
	             "example q|AA1|\n"
	             "Probe UDP Ask q|\\0\\x01\\x7e\\\\|| no-payload\n"
	             "ports 53,5353-5355\nrarity 2\nsafety loggy\nbye q|x|\n"
	             "softmatch ssl/b m=^b|c=\n",
	        "Probe UDP Other q%a|b%\nfallback Ask\nlike m|^x|\n"
	        "Probe TCP NULL q||\n"
	        "match d m|^D| i//\n",
	        &out);
	assert_string_equal(buf_cstr(&out),
	    "Exclude T:53,9100-9107,U:53\n"
	    "\n"
	    "Probe TCP NULL q||\n"
	    "totalwaitms 6000\n"
	    "match a m|^A\\x41(.)|is p|a/b| v/$1/ cpe:/a:x:$1/\n"
	    "match d m|^D| i//\n"
	    "\n"
	    "Probe UDP Ask q|\\0\\x01~\\\\| no-payload\n"
	    "ports 53,5353-5355\n"
	    "rarity 2\n"
	    "softmatch ssl/b m=^b|c=\n"
	    "\n"
	    "Probe UDP Other q=a|b=\n"
	    "fallback Ask\n");
	assert_int_equal(w.probes, 3);
	assert_int_equal(w.lines, 3);
	assert_int_equal(w.lines_left + w.probes_left, 0);
	buf_release(&out);
}

static void
it_reads_what_it_wrote(void **state)
{
	(void)state;
	struct buf first = { 0 }, again = { 0 };

	write_of("Probe TCP P q=|\\xff\\r\\n\\t=\nsslports 1,2-3\n"
	         "match a m%|=|% v%|/=% cpe:|h:a/b:c|\n",
	    NULL, &first);
	assert_non_null(strstr(buf_cstr(&first), " cpe:|h:a/b:c|\n"));
	write_of(buf_cstr(&first), NULL, &again);
	assert_true(bytes_eq(buf_view(&first), buf_view(&again)));
	buf_release(&first);
	buf_release(&again);
}

static void
what_nmap_can_not_take_is_left_out(void **state)
{
	(void)state;
	static const struct {
		const char *pattern;
		bool left;
	} cases[] = {
		{ "^(?i)a(?>b)c++(?<!d)(?<n>e)\\K", false },
		{ "^a(*ACCEPT)b(?C1)", false },
		{ "^[(?^]a\\(?n", false },
		{ "^(?^:a)", true },
		{ "^(?n)a", true },
		{ "^(?xx)a", true },
		{ "^(?i-n:a)", true },
		{ "^a(*pla:b)", true },
		{ "^a(?*b)", true },
		{ "^a(?C'x')", true },
		{ "^a(?(VERSION>=10)b)", true },
	};
	struct buf out = { 0 };
	char text[256];

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		snprintf(text, sizeof(text),
		    "Probe TCP NULL q||\nmatch a m~%s~\n", cases[i].pattern);
		struct sig_written w = write_of(text, NULL, &out);
		if (w.lines_left != cases[i].left)
			fail_msg("%s", cases[i].pattern);
		assert_int_equal(w.lines + w.lines_left, 1);
		if (cases[i].left)
			assert_non_null(
			    strstr(buf_cstr(&out), "# left out: 1.sig:2, "));
	}
	buf_release(&out);
}

static void
long_lines_are_left_out(void **state)
{
	(void)state;
	struct buf text = { 0 }, out = { 0 };

	buf_str(&text, "Probe TCP Long q|");
	for (int i = 0; i < 2100; i++)
		buf_str(&text, "x");
	buf_str(&text, "|\nmatch a m|^A|\nProbe TCP P q|p|\nfallback Long\n"
	               "match b m|^");
	for (int i = 0; i < 2100; i++)
		buf_str(&text, "y");
	buf_str(&text, "|\n");
	struct sig_written w = write_of(buf_cstr(&text), NULL, &out);
	assert_int_equal(w.probes, 1);
	assert_int_equal(w.probes_left, 1);
	assert_int_equal(w.lines, 0);
	assert_int_equal(w.lines_left, 2);
	assert_null(strstr(buf_cstr(&out), "fallback"));
	assert_null(strstr(buf_cstr(&out), "match "));
	buf_release(&text);
	buf_release(&out);
}

static void
items_are_whole(void **state)
{
	(void)state;
	static const struct {
		const char *pattern;
		size_t end;
	} cases[] = {
		{ "ab", 1 },
		{ "\\xff", 2 },
		{ "\\", 1 },
		{ "[a]b", 3 },
		{ "[]a]b", 4 },
		{ "[^]a]b", 5 },
		{ "[\\]]b", 4 },
		{ "[[:alpha:]]b", 11 },
		{ "[[:]b", 4 },
		{ "[a", 2 },
		{ "[\\", 2 },
		{ "[[:", 3 },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		if (item_end(bytes_str(cases[i].pattern), 0) != cases[i].end)
			fail_msg("%s", cases[i].pattern);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(files_become_one),
		cmocka_unit_test(it_reads_what_it_wrote),
		cmocka_unit_test(what_nmap_can_not_take_is_left_out),
		cmocka_unit_test(long_lines_are_left_out),
		cmocka_unit_test(items_are_whole),
	};
	cmocka_set_test_filter(argc > 1 ? argv[1] : NULL);
	return cmocka_run_group_tests_name(__FILE__, tests, NULL, NULL);
}
