/* addrset and permute: sets against a naive model, orders without repeats */
#include "tests/check.h"

#include "base/addrset.h"
#include "base/permute.h"

#include <stdlib.h>
#include <string.h>

static struct addr
addr(const char *text)
{
	struct addr a;

	assert_true(addr_parse(text, &a));
	return a;
}

static void
add(struct addrset *s, const char *lo, const char *hi)
{
	struct addr a = addr(lo), z = addr(hi);

	addrset_add(s, &a, &z);
}

static bool
has(const struct addrset *s, const char *text)
{
	struct addr a = addr(text);

	return addrset_has(s, &a);
}

static void
ranges_join_when_they_touch(void **state)
{
	(void)state;
	struct addrset s = { 0 };

	add(&s, "192.0.2.128", "192.0.2.255");
	add(&s, "192.0.2.0", "192.0.2.127");
	add(&s, "192.0.2.7", "192.0.2.200");
	add(&s, "192.0.3.1", "192.0.3.1");
	addrset_seal(&s);
	assert_int_equal(s.n, 2);
	assert_int_equal(addrset_count(&s), 257);
	assert_true(has(&s, "192.0.2.0"));
	assert_true(has(&s, "192.0.2.255"));
	assert_false(has(&s, "192.0.3.0"));
	assert_false(has(&s, "192.0.1.255"));
	addrset_release(&s);
}

static void
ipv6_ranges_never_hold_ipv4(void **state)
{
	(void)state;
	struct addrset s = { 0 };
	struct addr all = addr("::");
	struct addr_range r = addr_prefix(&all, 0);

	addrset_add(&s, &r.lo, &r.hi);
	addrset_seal(&s);
	assert_true(has(&s, "::1"));
	assert_true(has(&s, "2001:db8::1"));
	assert_true(has(&s, "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"));
	assert_false(has(&s, "192.0.2.1"));
	assert_false(has(&s, "0.0.0.0"));
	assert_false(has(&s, "255.255.255.255"));
	assert_true(addrset_count(&s) == UINT64_MAX);
	addrset_release(&s);
}

static void
counts_stop_where_numbers_end(void **state)
{
	(void)state;
	struct addrset s = { 0 };

	add(&s, "2001:db8::", "2001:db8::ffff:ffff:ffff:fffe");
	addrset_seal(&s);
	assert_true(addrset_count(&s) == UINT64_MAX);
	addrset_release(&s);
	add(&s, "2001:db8::1", "2001:db8::ffff:ffff:ffff:fffd");
	addrset_seal(&s);
	assert_true(addrset_count(&s) == UINT64_MAX - 2);
	addrset_release(&s);
	addrset_seal(&s);
	assert_int_equal(addrset_count(&s), 0);
	assert_false(has(&s, "192.0.2.1"));
}

static void
prefixes_have_their_ends(void **state)
{
	(void)state;
	static const struct {
		const char *of;
		unsigned bits;
		const char *lo, *hi;
	} cases[] = {
		{ "192.0.2.77", 24, "192.0.2.0", "192.0.2.255" },
		{ "192.0.2.77", 32, "192.0.2.77", "192.0.2.77" },
		{ "192.0.2.77", 31, "192.0.2.76", "192.0.2.77" },
		{ "192.0.2.77", 0, "0.0.0.0", "255.255.255.255" },
		{ "2001:db8::7", 125, "2001:db8::", "2001:db8::7" },
		{ "2001:db8::7", 33,
		    "2001:db8::", "2001:db8:7fff:ffff:ffff:ffff:ffff:ffff" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct addr of = addr(cases[i].of), lo = addr(cases[i].lo),
		            hi = addr(cases[i].hi);
		struct addr_range r = addr_prefix(&of, cases[i].bits);
		assert_true(addr_eq(&r.lo, &lo));
		assert_true(addr_eq(&r.hi, &hi));
	}
}

/* a small piece of the world around a border, one bool per address */
enum { WORLD = 600 };

struct world {
	struct addr first;
	bool in[WORLD];
};

static struct addr
nth(const struct world *w, unsigned i)
{
	struct addr a = w->first;
	unsigned carry = i;

	for (size_t k = 16; k-- > 0 && carry > 0;) {
		carry += a.b[k];
		a.b[k] = (uint8_t)carry;
		carry >>= 8;
	}
	return a;
}

static void
random_ranges(struct world *w, struct addrset *s)
{
	for (int n = rand() % 12; n > 0; n--) {
		unsigned lo = (unsigned)rand() % WORLD;
		unsigned hi = lo + (unsigned)rand() % 40;
		if (hi >= WORLD)
			hi = WORLD - 1;
		struct addr a = nth(w, lo), z = nth(w, hi);
		addrset_add(s, &a, &z);
		for (unsigned i = lo; i <= hi; i++)
			w->in[i] = true;
	}
	addrset_seal(s);
}

static void
agree(const struct world *w, const struct addrset *s)
{
	uint64_t n = 0;

	for (unsigned i = 0; i < WORLD; i++) {
		struct addr a = nth(w, i);
		assert_int_equal(addrset_has(s, &a), w->in[i]);
		if (!w->in[i])
			continue;
		struct addr at = addrset_at(s, n++);
		assert_true(addr_eq(&at, &a));
	}
	assert_int_equal(addrset_count(s), n);
	for (size_t i = 1; i < s->n; i++)
		assert_true(memcmp(&s->v[i - 1].hi, &s->v[i].lo, 16) < 0);
}

static void
sets_are_as_a_naive_model(void **state)
{
	(void)state;
	static const char *const firsts[] = { "192.0.1.0", "255.255.253.168",
		"0.0.0.0", "2001:db8::ffff:ff00", "::" };

	srand(1);
	for (int round = 0; round < 400; round++) {
		struct world more = { 0 }, less = { 0 };
		struct addrset s = { 0 }, cut = { 0 };
		more.first = less.first = addr(firsts[round % 5]);
		random_ranges(&more, &s);
		random_ranges(&less, &cut);
		agree(&more, &s);
		addrset_remove(&s, &cut);
		for (unsigned i = 0; i < WORLD; i++)
			more.in[i] &= !less.in[i];
		agree(&more, &s);
		addrset_release(&s);
		addrset_release(&cut);
	}
}

static void
the_last_address_can_be_removed(void **state)
{
	(void)state;
	struct addrset s = { 0 }, cut = { 0 };

	add(&s, "ffff::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
	add(&cut, "ffff::1", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
	addrset_seal(&s);
	addrset_seal(&cut);
	addrset_remove(&s, &cut);
	assert_int_equal(addrset_count(&s), 1);
	assert_true(has(&s, "ffff::"));
	addrset_release(&s);
	addrset_release(&cut);
}

static void
a_permutation_has_each_number_once(void **state)
{
	(void)state;
	static const uint64_t sizes[] = { 1, 2, 3, 4, 5, 16, 17, 63, 64, 65,
		1000, 4095, 4097, 65536, 100003 };

	for (size_t k = 0; k < sizeof(sizes) / sizeof(sizes[0]); k++)
		for (uint64_t seed = 1; seed < 4; seed++) {
			uint64_t n = sizes[k];
			uint8_t *seen = calloc(n, 1);
			struct permutation p = permutation_of(n, seed);
			for (uint64_t i = 0; i < n; i++) {
				uint64_t v = permutation_at(&p, i);
				assert_true(v < n);
				assert_int_equal(seen[v]++, 0);
			}
			free(seen);
		}
}

static void
a_permutation_depends_on_its_seed(void **state)
{
	(void)state;
	struct permutation a = permutation_of(10000, 1),
	                   b = permutation_of(10000, 2);
	unsigned same = 0, fixed = 0, next = 0;

	for (uint64_t i = 0; i < 10000; i++) {
		same += permutation_at(&a, i) == permutation_at(&b, i);
		fixed += permutation_at(&a, i) == i;
		next += i > 0 &&
		        permutation_at(&a, i) == permutation_at(&a, i - 1) + 1;
	}
	assert_true(same < 20);
	assert_true(fixed < 20);
	assert_true(next < 20);
}

static void
a_large_permutation_costs_nothing(void **state)
{
	(void)state;
	uint64_t n = UINT64_C(1) << 62;
	struct permutation p = permutation_of(n, 7);

	assert_true(permutation_at(&p, 0) < n);
	assert_true(permutation_at(&p, n - 1) < n);
	assert_true(permutation_at(&p, 0) != permutation_at(&p, 1));
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ranges_join_when_they_touch),
		cmocka_unit_test(ipv6_ranges_never_hold_ipv4),
		cmocka_unit_test(counts_stop_where_numbers_end),
		cmocka_unit_test(prefixes_have_their_ends),
		cmocka_unit_test(sets_are_as_a_naive_model),
		cmocka_unit_test(the_last_address_can_be_removed),
		cmocka_unit_test(a_permutation_has_each_number_once),
		cmocka_unit_test(a_permutation_depends_on_its_seed),
		cmocka_unit_test(a_large_permutation_costs_nothing),
	};
	return RUN(tests, argc, argv);
}
