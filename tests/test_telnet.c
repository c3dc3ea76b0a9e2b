/* options of telnet are refused */
#include "tests/check.h"

#include "active/telnet.h"
#include "tests/guarded.h"

static void
refuses(struct bytes heard, struct bytes want)
{
	struct bytes h = guarded(heard);
	struct buf words = { 0 };

	bool text;

	assert_int_equal(telnet_refuse(h, &words, &text), want.n > 0);
	assert_true(bytes_eq(buf_view(&words), want));
	buf_release(&words);
	guarded_free(h);
}

static void
all_is_refused(void **state)
{
	(void)state;
	refuses(BYTES("\xff\xfd\x18"), BYTES("\xff\xfc\x18"));
	refuses(BYTES("\xff\xfb\x01"), BYTES("\xff\xfe\x01"));
	refuses(BYTES("\xff\xfb\x25\xff\xfd\x18login: \xff\xfd\x01"),
	    BYTES("\xff\xfe\x25\xff\xfc\x18\xff\xfc\x01"));
	/* an option's own words, in which the same bytes may stand */
	refuses(BYTES("\xff\xfa\x18\1\xff\xff\xff\xfd\x01\xff\xf0\xff\xfd\x1f"),
	    BYTES("\xff\xfc\x18\xff\xfc\x1f"));
}

static void
what_was_not_asked_for_is_not(void **state)
{
	(void)state;
	refuses(BYTES(""), BYTES(""));
	refuses(BYTES("login: \xff\xfd\x01"), BYTES(""));
	refuses(BYTES("\xff\xfc\x01\xff\xfe\x03"), BYTES(""));
	refuses(BYTES("\xff\xff\xff\xfd\x01"), BYTES(""));
	/* cut off */
	refuses(BYTES("\xff"), BYTES(""));
	refuses(BYTES("\xff\xfd"), BYTES(""));
	refuses(BYTES("\xff\xfa\x18\1\xff"), BYTES(""));
	/* another command, and a byte that is doubled because it is data */
	refuses(BYTES("\xff\xfe\1\xff\xf6\xff\xff\xfd\x01"), BYTES(""));
}

static void
text_is_told_apart(void **state)
{
	struct buf words = { 0 };
	bool text;

	(void)state;
	telnet_refuse(
	    BYTES("\xff\xfd\x18\r\n\0\xff\xfa\x18VT\xff\xf0"), &words, &text);
	assert_false(text);
	telnet_refuse(BYTES("\xff\xfd\x18\r\nlogin: "), &words, &text);
	assert_true(text);
	buf_release(&words);
}

static void
there_is_a_bound(void **state)
{
	struct buf heard = { 0 }, words = { 0 };
	bool text;

	(void)state;
	for (int i = 0; i < 300; i++)
		buf_add(&heard, BYTES("\xff\xfd\x01"));
	assert_true(telnet_refuse(buf_view(&heard), &words, &text));
	assert_int_equal(words.n, 3 * TELNET_OPTIONS_MAX);
	buf_release(&heard);
	buf_release(&words);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_is_refused),
		cmocka_unit_test(what_was_not_asked_for_is_not),
		cmocka_unit_test(text_is_told_apart),
		cmocka_unit_test(there_is_a_bound),
	};

	cmocka_set_test_filter(argc > 1 ? argv[1] : NULL);
	return cmocka_run_group_tests_name(__FILE__, tests, NULL, NULL);
}
