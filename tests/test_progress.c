/* what the line on the terminal says */
#include "tests/check.h"

#include "cli/progress.c"

/* nothing is shown here: standard error is no terminal of the test's */
void
say_for_now(const char *line)
{
	(void)line;
}

static void
lines(void **state)
{
	static const struct {
		const char *unit;
		uint64_t done, total, ms;
		const char *line;
	} cases[] = {
		{ NULL, 0, 0, 0, "0.0 MB read, 0.0 MB/s" },
		{ NULL, 5000000, 0, 2000, "5.0 MB read, 2.5 MB/s" },
		{ NULL, 25000000, 100000000, 1000,
		    "25 % of 100.0 MB, 25.0 MB/s, 0:03 left" },
		{ NULL, 1000000, 91000000, 1000,
		    "1 % of 91.0 MB, 1.0 MB/s, 1:30 left" },
		{ NULL, 0, 100000000, 0,
		    "0 % of 100.0 MB, 0.0 MB/s, 0:00 left" },
		/* a file that has grown */
		{ NULL, 110000000, 100000000, 1000,
		    "100 % of 100.0 MB, 110.0 MB/s, 0:00 left" },
		{ NULL, UINT64_MAX, UINT64_MAX, UINT64_MAX, NULL },
		{ "endpoints", 0, 40, 0, "0 of 40 endpoints" },
		{ "endpoints", 10, 40, 5000, "10 of 40 endpoints, 0:15 left" },
		{ NULL, 1, UINT64_MAX, UINT64_MAX, NULL },
	};
	char line[PROGRESS_LINE];

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		progress_format(line, cases[i].unit, cases[i].done,
		    cases[i].total, cases[i].ms);
		if (cases[i].line != NULL)
			assert_string_equal(line, cases[i].line);
	}
}

static void
is_silent_without_a_terminal(void **state)
{
	struct progress p;

	(void)state;
	progress_begin(&p, NULL, false, 10);
	progress_add(&p, 5);
	assert_false(p.is_shown);
	assert_int_equal(p.done, 0);
	progress_end(&p);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines),
		cmocka_unit_test(is_silent_without_a_terminal),
	};
	return RUN(tests, argc, argv);
}
