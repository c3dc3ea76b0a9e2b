#include "tests/check.h"

#include "capture/reasm.h"
#include "tests/guarded.h"

#include <string.h>

enum { CAP = WINDOW_MAX };

static void
put(struct window *w, struct pool *pool, int64_t at, const char *text)
{
	struct bytes b = guarded(bytes_str(text));

	assert_true(window_put(w, pool, CAP, at, b, 0, COPY_FIRM));
	guarded_free(b);
}

static void
assert_window(const struct window *w, const char *want)
{
	struct bytes v = window_view(w, 0, CAP);

	assert_int_equal(v.n, strlen(want));
	assert_memory_equal(v.p, want, v.n);
}

static void
in_order(void **state)
{
	struct budget budget = { .cap = 1 << 20 };
	struct pool *pool = pool_new(&budget, SIZE_MAX);
	struct window w = { 0 };

	(void)state;
	put(&w, pool, 0, "SSH-2.0");
	put(&w, pool, 7, "-OpenSSH");
	assert_window(&w, "SSH-2.0-OpenSSH");
	assert_int_equal(w.contig, 15);
	window_release(&w, pool);
	assert_int_equal(pool_used(pool), 0);
	pool_free(pool);
}

static void
reversed_single_bytes(void **state)
{
	struct budget budget = { .cap = 1 << 20 };
	struct pool *pool = pool_new(&budget, SIZE_MAX);
	struct window w = { 0 };
	uint8_t all[2000];

	(void)state;
	for (size_t i = sizeof(all); i-- > 0;) {
		all[i] = (uint8_t)(i * 7);
		window_put(&w, pool, CAP, (int64_t)i,
		    (struct bytes){ &all[i], 1 }, 0, COPY_FIRM);
		assert_int_equal(w.contig, i == 0 ? sizeof(all) : 0);
	}
	struct bytes v = window_view(&w, 0, CAP);
	assert_int_equal(v.n, sizeof(all));
	assert_memory_equal(v.p, all, v.n);
	assert_int_equal(w.conflict_from, w.conflict_to);
	window_release(&w, pool);
	pool_free(pool);
}

static void
first_copy_wins(void **state)
{
	struct budget budget = { .cap = 1 << 20 };
	struct pool *pool = pool_new(&budget, SIZE_MAX);
	struct window w = { 0 };

	(void)state;
	put(&w, pool, 4, "efgh");
	put(&w, pool, 4, "efgh");
	assert_int_equal(w.conflict_from, w.conflict_to);
	put(&w, pool, 5, "XYZij");
	assert_int_equal(w.conflict_from, 5);
	assert_int_equal(w.conflict_to, 8);
	put(&w, pool, 0, "abcdeee");
	assert_window(&w, "abcdefghij");
	assert_int_equal(w.contig, 10);
	assert_int_equal(w.conflict_to, 8);
	window_release(&w, pool);
	pool_free(pool);
}

static void
put_weak(struct window *w, struct pool *pool, int64_t at, const char *text)
{
	assert_true(
	    window_put(w, pool, CAP, at, bytes_str(text), 0, COPY_WEAK));
}

static void
weak_copies_give_way(void **state)
{
	struct budget budget = { .cap = 1 << 20 };
	struct pool *pool = pool_new(&budget, SIZE_MAX);
	struct window w = { 0 };
	size_t at;

	(void)state;
	put_weak(&w, pool, 0, "abcd");
	put_weak(&w, pool, 2, "CDef"); /* the first of the weak ones wins */
	assert_window(&w, "abcdef");
	struct bytes lost = window_other(&w, &at);
	assert_int_equal(at, 2);
	assert_true(bytes_eq(lost, BYTES("CD")));
	put(&w, pool, 0, "ABc");
	assert_window(&w, "ABcdef");
	assert_int_equal(w.conflict_from, 0);
	assert_int_equal(w.conflict_to, 4);
	put_weak(&w, pool, 0, "xyzw");
	put(&w, pool, 0, "qq");
	assert_window(&w, "ABcdef");
	window_release(&w, pool);
	assert_int_equal(pool_used(pool), 0);
	pool_free(pool);
}

static void
weakness_moves_with_its_bytes(void **state)
{
	struct budget budget = { .cap = 1 << 20 };
	struct pool *pool = pool_new(&budget, SIZE_MAX);
	struct window w = { 0 };
	char tail[300];

	(void)state;
	memset(tail, 't', sizeof(tail) - 1);
	tail[sizeof(tail) - 1] = '\0';
	put(&w, pool, 0, "ab");
	put_weak(&w, pool, 4, "xy");
	put(&w, pool, 6, tail); /* over a size class */
	assert_true(window_shift(&w, pool, CAP, 3));
	put(&w, pool, 0, "123..34ef");
	assert_memory_equal(window_view(&w, 0, 10).p, "123ab34eft", 10);
	put(&w, pool, 7, "??");
	assert_memory_equal(window_view(&w, 0, 10).p, "123ab34eft", 10);
	window_release(&w, pool);
	pool_free(pool);
}

static void
what_lost_is_cut_to_its_bound(void **state)
{
	struct budget budget = { .cap = 1 << 20 };
	struct pool *pool = pool_new(&budget, SIZE_MAX);
	struct window w = { 0 };
	char text[301];
	size_t at;

	(void)state;
	memset(text, 'a', 300);
	text[300] = '\0';
	put(&w, pool, 0, text);
	text[200] = 'b';
	put(&w, pool, 0, text);
	struct bytes lost = window_other(&w, &at);
	assert_int_equal(at, 168);
	assert_int_equal(lost.n, WINDOW_OTHER_MAX);
	assert_int_equal(lost.p[32], 'b');
	window_release(&w, pool);
	assert_int_equal(pool_used(pool), 0);
	pool_free(pool);
}

static void
holes_are_zeros(void **state)
{
	struct budget budget = { .cap = 1 << 20 };
	struct pool *pool = pool_new(&budget, SIZE_MAX);
	struct window w = { 0 };

	(void)state;
	put(&w, pool, 0, "xxxxxxxxxxxxxxxx");
	window_release(&w, pool); /* its block is used again, unwiped */
	put(&w, pool, 0, "ab");
	put(&w, pool, 4, "ef");
	struct bytes v = window_view(&w, 0, 6);
	assert_memory_equal(v.p, "ab\0\0ef", 6);
	assert_int_equal(window_hole(&w, 0, 6), 2);
	assert_int_equal(window_hole(&w, 3, 6), 3);
	assert_int_equal(window_hole(&w, 4, 6), 6);
	assert_int_equal(window_hole(&w, 4, 9), 6);
	put(&w, pool, 2, "cd");
	assert_window(&w, "abcdef");
	put(&w, pool, 8, "i"); /* a second hole, after the first has healed */
	assert_int_equal(window_hole(&w, 0, 9), 6);
	window_release(&w, pool);
	pool_free(pool);
}

static void
outside_is_cut(void **state)
{
	struct budget budget = { .cap = 1 << 20 };
	struct pool *pool = pool_new(&budget, SIZE_MAX);
	struct window w = { 0 };

	(void)state;
	window_put(&w, pool, 8, -3, BYTES("123abc"), 0, COPY_FIRM);
	assert_window(&w, "abc");
	window_put(&w, pool, 8, -6, BYTES("123456"), 0, COPY_FIRM);
	assert_window(&w, "abc");
	window_put(&w, pool, 8, 3, BYTES("defghijk"), 5, COPY_FIRM);
	assert_window(&w, "abcdefgh");
	assert_false(w.truncated);
	window_put(&w, pool, 8, 2000000000, BYTES("z"), 0, COPY_FIRM);
	assert_int_equal(w.high, 8);
	window_release(&w, pool);
	pool_free(pool);
}

static void
missing_bytes_are_known(void **state)
{
	struct budget budget = { .cap = 1 << 20 };
	struct pool *pool = pool_new(&budget, SIZE_MAX);
	struct window w = { 0 };

	(void)state;
	window_put(&w, pool, CAP, 0, BYTES("SSH-"), 20, COPY_FIRM);
	assert_true(w.truncated);
	assert_int_equal(w.contig, 4);
	assert_int_equal(w.high, 24);
	assert_window(&w, "SSH-");
	window_release(&w, pool);
	pool_free(pool);
}

static void
beginning_moves_down(void **state)
{
	struct budget budget = { .cap = 1 << 20 };
	struct pool *pool = pool_new(&budget, SIZE_MAX);
	struct window w = { 0 };
	char tail[300];

	(void)state;
	memset(tail, 't', sizeof(tail) - 1);
	tail[sizeof(tail) - 1] = '\0';
	put(&w, pool, 0, "de");
	put(&w, pool, 4, tail); /* with a hole, and over a size class */
	assert_true(window_shift(&w, pool, CAP, 3));
	assert_int_equal(w.contig, 0);
	assert_int_equal(window_hole(&w, 3, 5), 5);
	assert_int_equal(window_hole(&w, 3, 6), 5);
	put(&w, pool, 0, "abc");
	assert_int_equal(w.contig, 5);
	put(&w, pool, 5, "f?");
	assert_int_equal(w.contig, 7 + sizeof(tail) - 1);
	assert_memory_equal(window_view(&w, 0, 9).p, "abcdef?tt", 9);
	assert_int_equal(w.conflict_from, w.conflict_to);
	assert_false(window_shift(&w, pool, 309, 4));
	window_release(&w, pool);
	pool_free(pool);
}

/* whatever order the pieces come in, the outcome is the first copies */
static void
shuffled_like_a_plain_array(void **state)
{
	struct budget budget = { .cap = 1 << 20 };
	struct pool *pool = pool_new(&budget, SIZE_MAX);
	uint32_t seed = 1;

	(void)state;
	for (unsigned round = 0; round < 300; round++) {
		struct window w = { 0 };
		uint8_t want[700] = { 0 }, there[700] = { 0 };
		size_t high = 0;
		for (unsigned k = 0; k < 30; k++) {
			uint8_t piece[60];
			seed = seed * 1103515245 + 12345;
			size_t at = seed >> 8 & 511, n = 1 + (seed >> 20 & 31);
			for (size_t i = 0; i < n; i++) {
				piece[i] = (uint8_t)(seed >> (i % 13));
				if (!there[at + i])
					want[at + i] = piece[i];
				there[at + i] = 1;
			}
			if (at + n > high)
				high = at + n;
			window_put(&w, pool, CAP, (int64_t)at,
			    (struct bytes){ piece, n }, 0, COPY_FIRM);
		}
		struct bytes v = window_view(&w, 0, CAP);
		assert_int_equal(v.n, high);
		assert_memory_equal(v.p, want, high);
		for (size_t i = 0; i < high; i++)
			assert_int_equal(
			    window_hole(&w, i, i + 1) == i + 1, there[i]);
		window_release(&w, pool);
	}
	pool_free(pool);
}

/* free blocks count, and make room for what another stage may take */
static void
pool_keeps_to_its_budget(void **state)
{
	struct budget budget = { .cap = 4096 };
	struct pool *pool = pool_new(&budget, SIZE_MAX);
	struct block a = { 0 }, b = { 0 };

	(void)state;
	assert_true(pool_grow(pool, &a, 1024, 0));
	assert_true(pool_grow(pool, &b, 1024, 0));
	assert_int_equal(budget.used, 2 * 1280);
	assert_true(pool_is_short(pool, 1537));
	assert_false(pool_is_short(pool, 1536));
	pool_give(pool, &a);
	assert_int_equal(budget.used, 2 * 1280);
	assert_false(pool_is_short(pool, 2816));
	assert_true(budget_take(&budget, 1500));
	assert_true(pool_grow(pool, &a, 256, 0)); /* for the one that waits */
	assert_int_equal(budget.used, 1280 + 320 + 1500);
	pool_give(pool, &a);
	pool_give(pool, &b);
	budget_give(&budget, 1500);
	pool_free(pool);
	assert_int_equal(budget.used, 0);
}

static void
pool_keeps_its_cap(void **state)
{
	struct budget budget = { .cap = 1 << 20 };
	struct pool *pool = pool_new(&budget, 40 << 10);
	struct window w[4] = { 0 };
	static const uint8_t much[WINDOW_MAX];
	struct bytes all = { much, sizeof(much) };

	(void)state;
	assert_true(window_put(&w[0], pool, CAP, 0, all, 0, COPY_FIRM));
	assert_true(window_put(&w[1], pool, CAP, 0, all, 0, COPY_FIRM));
	assert_false(window_put(&w[2], pool, CAP, 0, all, 0, COPY_FIRM));
	assert_true(pool_used(pool) <= 40 << 10);
	assert_int_equal(w[2].stored, 0);
	window_release(&w[0], pool);
	window_release(&w[1], pool);
	/* free blocks of one size make room for another */
	for (unsigned i = 0; i < 4; i++)
		assert_true(window_put(&w[i], pool, CAP, 0,
		    bytes_cut(all, 0, 3000), 0, COPY_FIRM));
	for (unsigned i = 0; i < 4; i++)
		window_release(&w[i], pool);
	assert_true(budget.used <= 40 << 10);
	pool_free(pool);
	assert_int_equal(budget.used, 0);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(in_order),
		cmocka_unit_test(reversed_single_bytes),
		cmocka_unit_test(first_copy_wins),
		cmocka_unit_test(weak_copies_give_way),
		cmocka_unit_test(weakness_moves_with_its_bytes),
		cmocka_unit_test(what_lost_is_cut_to_its_bound),
		cmocka_unit_test(holes_are_zeros),
		cmocka_unit_test(outside_is_cut),
		cmocka_unit_test(missing_bytes_are_known),
		cmocka_unit_test(beginning_moves_down),
		cmocka_unit_test(shuffled_like_a_plain_array),
		cmocka_unit_test(pool_keeps_to_its_budget),
		cmocka_unit_test(pool_keeps_its_cap),
	};
	return RUN(tests, argc, argv);
}
