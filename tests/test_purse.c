#include "tests/check.h"

#include "active/purse.h"

#include <string.h>

static struct purse
purse_of(const char *text)
{
	struct purse p = { 0 };
	struct err err;

	if (!purse_parse(&p.limit, text, &err))
		fail_msg("%s", err.text);
	return p;
}

static void
without_limits_all_is_counted(void **state)
{
	struct purse p = { 0 };
	struct cost c = { { 1, 10, 500, 0 } };

	(void)state;
	for (int i = 0; i < 1000; i++)
		assert_true(purse_take(&p, &c, 5 + (uint64_t)i));
	assert_int_equal(p.spent.n[PURSE_CONNS], 1000);
	assert_int_equal(p.spent.n[PURSE_PACKETS], 10000);
	assert_int_equal(p.spent.n[PURSE_BYTES], 500000);
	assert_int_equal(p.spent.n[PURSE_TIME], 999);
	assert_false(p.over);
}

static void
what_does_not_fit_is_not_taken_in_part(void **state)
{
	struct purse p = purse_of("conns=2,bytes=1k");
	struct cost small = { { 1, 1, 400, 0 } }, big = { { 1, 1, 700, 0 } };

	(void)state;
	assert_true(purse_take(&p, &small, 1));
	assert_false(purse_take(&p, &big, 2));
	assert_true(p.over);
	assert_int_equal(p.what, PURSE_BYTES);
	assert_int_equal(p.spent.n[PURSE_CONNS], 1);
	assert_int_equal(p.spent.n[PURSE_PACKETS], 1);
	assert_int_equal(p.spent.n[PURSE_BYTES], 400);
	assert_true(purse_take(&p, &small, 3));
	assert_false(purse_take(&p, &small, 4));
	/* what ended it first is told */
	assert_int_equal(p.what, PURSE_BYTES);
}

static void
limits_are_reached_and_not_passed(void **state)
{
	struct purse p = purse_of("packets=10");
	struct cost c = { { 0, 5, 0, 0 } }, one = { { 0, 1, 0, 0 } };

	(void)state;
	assert_true(purse_take(&p, &c, 1));
	assert_true(purse_take(&p, &c, 1));
	assert_false(purse_take(&p, &one, 1));
	/* given back: it may be spent again */
	purse_settle(&p, PURSE_PACKETS, 5, 4);
	assert_true(purse_take(&p, &one, 1));
	/* what could not be known before is counted all the same */
	purse_settle(&p, PURSE_PACKETS, 1, 3);
	assert_int_equal(p.spent.n[PURSE_PACKETS], 12);
	assert_false(purse_take(&p, &one, 1));
	/* costs nothing of what is over: still allowed */
	assert_true(purse_take(&p, &(struct cost){ { 1, 0, 0, 0 } }, 1));
}

static void
time_begins_with_the_first_question(void **state)
{
	struct purse p = purse_of("time=2s");
	struct cost c = { { 1, 0, 0, 0 } };

	(void)state;
	assert_true(purse_take(&p, &c, 77000000));
	assert_true(purse_take(&p, &c, 78999999));
	assert_false(purse_take(&p, &c, 79000000));
	assert_int_equal(p.what, PURSE_TIME);
	assert_string_equal(purse_kind_name(p.what), "time");
}

static void
texts_are_understood_or_told(void **state)
{
	static const char *const bad[] = { "", "conns", "conns=", "conns=0",
		"conns=1x", "conns=-1", "time=5", "time=5k", "bytes=1s",
		"hosts=3", "conns=1,", ",conns=1", "conns=1000000001",
		"conns=99999999999999999999", "conns=1 bytes=2" };
	struct purse p = purse_of("time=30m,bytes=1M,packets=10k,conns=500");
	struct err err;

	(void)state;
	assert_int_equal(p.limit.n[PURSE_CONNS], 500);
	assert_int_equal(p.limit.n[PURSE_PACKETS], 10000);
	assert_int_equal(p.limit.n[PURSE_BYTES], 1000000);
	assert_int_equal(p.limit.n[PURSE_TIME], 1800000000);
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		err.text[0] = '\0';
		assert_false(purse_parse(&p.limit, bad[i], &err));
		assert_true(err.text[0] != '\0');
	}
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(without_limits_all_is_counted),
		cmocka_unit_test(what_does_not_fit_is_not_taken_in_part),
		cmocka_unit_test(limits_are_reached_and_not_passed),
		cmocka_unit_test(time_begins_with_the_first_question),
		cmocka_unit_test(texts_are_understood_or_told),
	};

	return RUN(tests, argc, argv);
}
