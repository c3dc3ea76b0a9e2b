#include "tests/check.h"

#include "base/os.h"

static void
reads_up_to_a_bound(void **state)
{
	FILE *f = tmpfile();
	struct buf b = { 0 };
	struct err err;

	(void)state;
	fputs("0123456789", f);
	rewind(f);
	assert_true(os_read(f, 10, &b, &err));
	assert_string_equal(buf_cstr(&b), "0123456789");
	rewind(f);
	buf_clear(&b);
	assert_false(os_read(f, 9, &b, &err));
	assert_string_equal(err.text, "larger than 9 bytes");
	fclose(f);
	buf_release(&b);
}

static void
says_what_cannot_be_read(void **state)
{
	FILE *f = fopen("/", "rb");
	struct buf b = { 0 };
	struct err err;

	(void)state;
	assert_non_null(f);
	assert_false(os_read(f, 10, &b, &err));
	assert_string_equal(err.text, "Is a directory");
	fclose(f);
	buf_release(&b);
}

static void
clocks_and_seeds(void **state)
{
	uint64_t wall = os_wall_us(), cpu = os_cpu_us();

	(void)state;
	assert_true(os_wall_us() >= wall);
	assert_true(os_cpu_us() >= cpu);
	assert_true(os_now_us() > 0);
	assert_true(os_seed() != os_seed());
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_up_to_a_bound),
		cmocka_unit_test(says_what_cannot_be_read),
		cmocka_unit_test(clocks_and_seeds),
	};
	return RUN(tests, argc, argv);
}
