#include "tests/check.h"

#include "match/memo.h"

#include <string.h>

static void
what_is_kept_is_found(void **state)
{
	(void)state;
	struct memo *m = memo_new(1);
	struct memo_answer a = { .joined = true, .how = 3 };
	size_t slot;

	a.group[2].at = 7;
	assert_null(memo_find(m, BYTES("key"), &slot));
	memo_keep(m, slot, &a);
	const struct memo_answer *got = memo_find(m, BYTES("key"), &slot);
	assert_non_null(got);
	assert_int_equal(got->how, 3);
	assert_int_equal(got->group[2].at, 7);
	assert_null(memo_find(m, BYTES("keys"), &slot));
	assert_null(memo_find(m, BYTES("kex"), &slot));
	memo_free(m);
}

/* only the very key is an answer, and those longest unused give way */
static void
the_older_give_way(void **state)
{
	(void)state;
	struct memo *m = memo_new(1);
	uint32_t key;
	size_t slot, found = 0;
	enum { KEYS = MEMO_SLOTS * 4, RECENT = MEMO_SLOTS / 8 };

	for (key = 0; key < KEYS; key++) {
		struct memo_answer a = { .how = (uint8_t)key };
		struct bytes k = { (uint8_t *)&key, sizeof(key) };
		assert_null(memo_find(m, k, &slot));
		assert_in_range(slot, 0, MEMO_SLOTS - 1);
		memo_keep(m, slot, &a);
	}
	while (key-- > 0) {
		struct bytes k = { (uint8_t *)&key, sizeof(key) };
		const struct memo_answer *a = memo_find(m, k, &slot);
		if (a != NULL)
			assert_int_equal(a->how, (uint8_t)key);
		found += a != NULL;
		if (key == KEYS - RECENT) /* nearly all of the last ones */
			assert_in_range(found, RECENT - RECENT / 100, RECENT);
	}
	assert_int_equal(found, MEMO_SLOTS);
	memo_free(m);
}

static void
cleared_it_knows_nothing(void **state)
{
	(void)state;
	struct memo *m = memo_new(1);
	struct memo_answer a = { 0 };
	size_t slot;

	for (int i = 0; i < 3; i++) {
		assert_null(memo_find(m, BYTES("key"), &slot));
		memo_keep(m, slot, &a);
		assert_non_null(memo_find(m, BYTES("key"), &slot));
		memo_clear(m);
	}
	memo_free(m);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_kept_is_found),
		cmocka_unit_test(the_older_give_way),
		cmocka_unit_test(cleared_it_knows_nothing),
	};
	return RUN(tests, argc, argv);
}
