#include "tests/check.h"

#include "match/memo.h"

#include <string.h>

static void
what_is_kept_is_found(void **state)
{
	(void)state;
	struct memo *m = memo_new();
	struct memo_answer a = { .joined = true, .how = 3 };
	size_t slot;

	a.group[2].at = 7;
	assert_null(memo_find(m, BYTES("key"), &slot));
	memo_keep(m, slot, BYTES("key"), &a);
	const struct memo_answer *got = memo_find(m, BYTES("key"), &slot);
	assert_non_null(got);
	assert_int_equal(got->how, 3);
	assert_int_equal(got->group[2].at, 7);
	assert_null(memo_find(m, BYTES("keys"), &slot));
	assert_null(memo_find(m, BYTES("kex"), &slot));
	memo_free(m);
}

/* whatever the hash, only the very key is an answer; the older give way */
static void
keys_that_share_a_slot_are_told_apart(void **state)
{
	(void)state;
	struct memo *m = memo_new();
	uint8_t key[2];
	size_t slot, found = 0;
	enum { KEYS = MEMO_SLOTS * 8 };

	for (int i = 0; i < KEYS; i++) {
		key[0] = (uint8_t)i;
		key[1] = (uint8_t)(i >> 8);
		struct memo_answer a = { .how = i };
		assert_null(memo_find(m, (struct bytes){ key, 2 }, &slot));
		assert_in_range(slot, 0, MEMO_SLOTS - 1);
		memo_keep(m, slot, (struct bytes){ key, 2 }, &a);
	}
	for (int i = 0; i < KEYS; i++) {
		key[0] = (uint8_t)i;
		key[1] = (uint8_t)(i >> 8);
		const struct memo_answer *a =
		    memo_find(m, (struct bytes){ key, 2 }, &slot);
		if (a == NULL)
			continue;
		assert_int_equal(a->how, i);
		found++;
	}
	assert_in_range(found, 1, MEMO_SLOTS);
	memo_free(m);
}

static void
long_keys_are_not_kept(void **state)
{
	(void)state;
	static uint8_t key[MEMO_KEY_MAX + 1];
	struct memo *m = memo_new();
	struct memo_answer a = { 0 };
	size_t slot;

	for (size_t n = MEMO_KEY_MAX; n <= sizeof(key); n++) {
		struct bytes k = { key, n };
		memo_find(m, k, &slot);
		memo_keep(m, slot, k, &a);
		bool kept = memo_find(m, k, &slot) != NULL;
		assert_int_equal(kept, n <= MEMO_KEY_MAX);
	}
	memo_free(m);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_kept_is_found),
		cmocka_unit_test(keys_that_share_a_slot_are_told_apart),
		cmocka_unit_test(long_keys_are_not_kept),
	};
	return RUN(tests, argc, argv);
}
