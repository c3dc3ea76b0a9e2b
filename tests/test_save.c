#include "tests/check.h"

#include "base/save.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void
a_file_appears_whole_or_not_at_all(void **state)
{
	char dir[] = "/tmp/test_save.XXXXXX", path[64], text[16] = "";
	struct save s;
	struct err err;

	(void)state;
	assert_non_null(mkdtemp(dir));
	snprintf(path, sizeof(path), "%s/f", dir);
	assert_true(save_begin(&s, path, 0600, &err));
	fputs("one", s.out);
	fflush(s.out);
	assert_int_equal(access(path, F_OK), -1);
	assert_true(save_end(&s, &err));
	assert_true(save_begin(&s, path, 0600, &err));
	fputs("two", s.out);
	save_drop(&s);
	FILE *in = fopen(path, "r");
	assert_non_null(fgets(text, sizeof(text), in));
	assert_string_equal(text, "one");
	fclose(in);
	unlink(path);
	/* nothing else was left */
	assert_int_equal(rmdir(dir), 0);
	assert_false(save_begin(&s, path, 0600, &err));
	assert_non_null(strstr(err.text, "No such file"));
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_file_appears_whole_or_not_at_all),
	};

	return RUN(tests, argc, argv);
}
