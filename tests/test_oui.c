#include "tests/check.h"

#include "report/oui.h"

#include <string.h>

static struct oui *
read_for(char *list, const char *const *mac, size_t n, bool *any)
{
	struct oui *o = oui_new();
	FILE *in = fmemopen(list, strlen(list), "r");

	assert_non_null(in);
	for (size_t i = 0; i < n; i++)
		oui_want(o, mac[i]);
	*any = oui_read(o, in);
	fclose(in);
	return o;
}

static void
assert_vendor(const struct oui *o, const char *mac, const char *name)
{
	struct bytes got = oui_find(o, mac);

	assert_int_equal(got.n, strlen(name));
	assert_memory_equal(got.p, name, got.n);
}

static void
wanted_makers_are_kept(void **state)
{
	(void)state;
	static char list[] = "OUI  Organization\n\n"
	                     "01-00-00   (hex)\t\tAnother\r\n"
	                     "02-0A-00   (hex)\t\tA  B \r\n"
	                     "020A00     (base 16)\t\tC\n\t\t\tStreet (hex)\n"
	                     "zz-00-00   (hex)\t\tNobody\n"
	                     "03-00-00   (hex)\t\t\r\n"
	                     "04-00-00   (hex)\t\tLast";
	const char *mac[] = { "04:00:00:00:00:01", "02:0a:00:00:00:01",
		"02:0a:00:00:00:02", "03:00:00:00:00:01", "x", "" };
	bool any;
	struct oui *o = read_for(list, mac, sizeof(mac) / sizeof(*mac), &any);

	assert_true(any);
	assert_vendor(o, "02:0a:00:ff:ff:ff", "A  B");
	assert_vendor(o, "04:00:00:ff:ff:ff", "Last");
	assert_int_equal(oui_find(o, "01:00:00:00:00:01").n, 0);
	assert_int_equal(oui_find(o, "03:00:00:00:00:01").n, 0);
	assert_int_equal(oui_find(o, "x").n, 0);
	oui_free(o);
}

/* what stands behind the piece of a line that is read is no line */
static void
long_lines_are_one_line(void **state)
{
	(void)state;
	static char list[1200];
	const char *mac[] = { "05:00:00:00:00:01" };
	bool any;

	memset(list, '5', 511);
	strcpy(list + 511, "05-00-00   (hex)\t\tInside\n");
	struct oui *o = read_for(list, mac, 1, &any);
	assert_int_equal(oui_find(o, mac[0]).n, 0);
	oui_free(o);
}

static void
an_empty_list_has_none(void **state)
{
	(void)state;
	FILE *in = fopen("/dev/null", "re");
	struct oui *o = oui_new();

	assert_non_null(in);
	assert_false(oui_read(o, in));
	assert_int_equal(oui_find(o, "05:00:00:00:00:01").n, 0);
	assert_int_equal(oui_find(NULL, "05:00:00:00:00:01").n, 0);
	fclose(in);
	oui_free(o);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(wanted_makers_are_kept),
		cmocka_unit_test(long_lines_are_one_line),
		cmocka_unit_test(an_empty_list_has_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
