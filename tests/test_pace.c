#include "tests/check.h"

#include "active/pace.h"

static void
no_rate_is_no_limit(void **state)
{
	struct bucket b = bucket_of(0, 0);

	(void)state;
	for (int i = 0; i < 1000; i++)
		assert_int_equal(bucket_reserve(&b, 77), 77);
}

static void
tokens_come_at_the_rate(void **state)
{
	struct bucket b = bucket_of(10, 1);

	(void)state;
	assert_int_equal(bucket_reserve(&b, 5000000), 5000000);
	assert_int_equal(bucket_reserve(&b, 5000000), 5100000);
	assert_int_equal(bucket_reserve(&b, 5000001), 5200000);
	/* what was not used in a pause does not gather */
	assert_int_equal(bucket_reserve(&b, 9000000), 9000000);
	assert_int_equal(bucket_reserve(&b, 9000000), 9100000);
}

static void
a_burst_gathers_and_no_more(void **state)
{
	struct bucket b = bucket_of(100, 3);

	(void)state;
	for (int i = 0; i < 3; i++)
		assert_int_equal(bucket_reserve(&b, 1000000), 1000000);
	assert_int_equal(bucket_reserve(&b, 1000000), 1010000);
	for (int i = 0; i < 3; i++)
		assert_int_equal(bucket_reserve(&b, 8000000), 8000000);
	assert_int_equal(bucket_reserve(&b, 8000000), 8010000);
}

static void
the_rate_is_never_exceeded(void **state)
{
	struct bucket b = bucket_of(7, 2);
	uint64_t last = 0;

	(void)state;
	for (int i = 0; i < 7 * 60; i++)
		last = bucket_reserve(&b, 0);
	/* a minute's worth of tokens, but for the burst */
	assert_true(last >= 60000000 - 2 * 142858);
}

static void
profiles_get_faster(void **state)
{
	(void)state;
	for (int i = 1; i < PACE_PROFILES; i++) {
		assert_true(
		    pace_profiles[i].patience < pace_profiles[i - 1].patience);
		assert_true(pace_profiles[i].parallelism >=
		            pace_profiles[i - 1].parallelism);
	}
	assert_int_equal(pace_profiles[PACE_USUAL].per_host, PACE_PER_HOST);
	assert_int_equal(pace_profiles[PACE_USUAL].patience, 100);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_rate_is_no_limit),
		cmocka_unit_test(tokens_come_at_the_rate),
		cmocka_unit_test(a_burst_gathers_and_no_more),
		cmocka_unit_test(the_rate_is_never_exceeded),
		cmocka_unit_test(profiles_get_faster),
	};

	return RUN(tests, argc, argv);
}
