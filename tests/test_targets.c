/* targets: words, names, and a list with each endpoint once */
#include "tests/check.h"

#include "active/targets.h"

#include <stdlib.h>
#include <string.h>

static struct addr
addr(const char *text)
{
	struct addr a;

	assert_true(addr_parse(text, &a));
	return a;
}

/* a resolver that knows a few names, and counts how often it is asked */
static bool
resolve(void *ctx, const char *name, struct resolved *out, struct err *err)
{
	if (ctx != NULL)
		++*(unsigned *)ctx;
	if (strcmp(name, "www.example.org") == 0) {
		out->addr[out->n++] = addr("192.0.2.80");
		return true;
	}
	if (strcmp(name, "both.example.org") == 0) {
		out->addr[out->n++] = addr("192.0.2.80");
		out->addr[out->n++] = addr("2001:db8::80");
		return true;
	}
	return err_set(err, "%s: not known", name);
}

static void
words_mean_addresses(void **state)
{
	(void)state;
	static const struct {
		const char *word;
		uint64_t n;
		const char *first, *last;
		size_t ranges;
	} cases[] = {
		{ "192.0.2.7", 1, "192.0.2.7", "192.0.2.7", 1 },
		{ "192.0.2.7/24", 256, "192.0.2.0", "192.0.2.255", 1 },
		{ "192.0.2.7/32", 1, "192.0.2.7", "192.0.2.7", 1 },
		{ "10.0.0.0/8", 1 << 24, "10.0.0.0", "10.255.255.255", 1 },
		{ "192.0.2.1-20,30", 21, "192.0.2.1", "192.0.2.30", 2 },
		{ "192.0.2.1-3,2-5", 5, "192.0.2.1", "192.0.2.5", 1 },
		{ "198.51.100.*", 256, "198.51.100.0", "198.51.100.255", 1 },
		{ "198.51.100.-", 256, "198.51.100.0", "198.51.100.255", 1 },
		{ "198.51.100.-9", 10, "198.51.100.0", "198.51.100.9", 1 },
		{ "198.51.100.250-", 6, "198.51.100.250", "198.51.100.255", 1 },
		{ "10.1-2.*.*", 2 << 16, "10.1.0.0", "10.2.255.255", 1 },
		{ "10.1,3.*.*", 2 << 16, "10.1.0.0", "10.3.255.255", 2 },
		{ "10.*.*.1", 1 << 16, "10.0.0.1", "10.255.255.1", 1 << 16 },
		{ "*.*.*.*", UINT64_C(1) << 32, "0.0.0.0", "255.255.255.255",
		    1 },
		{ "2001:db8::7", 1, "2001:db8::7", "2001:db8::7", 1 },
		{ "2001:DB8::7/120", 256, "2001:db8::", "2001:db8::ff", 1 },
		{ "2001:db8::/65", UINT64_C(1) << 63,
		    "2001:db8::", "2001:db8::7fff:ffff:ffff:ffff", 1 },
		{ "www.example.org", 1, "192.0.2.80", "192.0.2.80", 1 },
		{ "www.example.org/28", 16, "192.0.2.80", "192.0.2.95", 1 },
		{ "both.example.org", 2, "192.0.2.80", "2001:db8::80", 2 },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct targets *t = targets_new(resolve, NULL);
		struct addrset s = { 0 };
		struct err err = { "" };
		if (!targets_parse(t, cases[i].word, &s, &err))
			fail_msg("%s", err.text);
		addrset_seal(&s);
		struct addr first = addr(cases[i].first),
		            last = addr(cases[i].last);
		assert_int_equal(s.n, cases[i].ranges);
		assert_true(addrset_count(&s) == cases[i].n);
		assert_true(addr_eq(&s.v[0].lo, &first));
		assert_true(addr_eq(&s.v[s.n - 1].hi, &last));
		addrset_release(&s);
		targets_free(t);
	}
}

static void
mistakes_are_told(void **state)
{
	(void)state;
	static const struct {
		const char *word, *say;
	} cases[] = {
		{ "", "four numbers" },
		{ "192.0.2", "four numbers" },
		{ "192.0.2.1.1", "four numbers" },
		{ "192.0.2.256", "four numbers" },
		{ "192.0.2.9-1", "four numbers" },
		{ "192.0.2.1,", "four numbers" },
		{ "192.0.2.", "four numbers" },
		{ "192.0..1", "four numbers" },
		{ "192.0.2.1-2-3", "four numbers" },
		{ "192.0.2.99999999999999999999", "four numbers" },
		{ "192.0.2.1/33", "0 to 32" },
		{ "192.0.2.1/", "0 to 32" },
		{ "192.0.2.1/24/24", "0 to 32" },
		{ "192.0.2.1-2/24", "do not go together" },
		{ "2001:db8::/129", "0 to 128" },
		{ "2001:db8::g", "IPv6" },
		{ "2001:db8::1-5", "IPv6" },
		{ "fe80::1%eth0", "zone" },
		{ "::ffff:192.0.2.1", "IPv4" },
		{ "www.example.org/33", "0 to 32" },
		{ "unknown.example.org", "unknown.example.org" },
		{ "not a name", "neither" },
		{ "a\033[31m", "neither" },
		{ "*.*.*.1", "ranges" },
		{ "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
		    "shorter" },
	};
	struct targets *t = targets_new(resolve, NULL);

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct addrset s = { 0 };
		struct err err = { "" };
		assert_false(targets_parse(t, cases[i].word, &s, &err));
		if (strstr(err.text, cases[i].say) == NULL)
			fail_msg("%s: %s", cases[i].word, err.text);
		assert_int_equal(s.n, 0);
		addrset_release(&s);
	}
	targets_free(t);
}

static void
names_are_resolved_once(void **state)
{
	(void)state;
	unsigned asked = 0;
	struct targets *t = targets_new(resolve, &asked);
	struct ports none = { 0 };
	struct addrset s = { 0 };
	struct err err;

	for (int i = 0; i < 3; i++)
		assert_true(targets_parse(t, "www.example.org", &s, &err));
	assert_true(targets_parse(t, "both.example.org/24", &s, &err));
	assert_int_equal(asked, 2);
	assert_int_equal(targets_n_names(t), 2);
	assert_string_equal(targets_name_at(t, 1)->name, "both.example.org");
	assert_int_equal(targets_name_at(t, 1)->to.n, 2);
	addrset_seal(&s);
	targets_add(t, &s);
	assert_true(targets_finish(t, &none, 1, &err));
	struct addr a = addr("192.0.2.80"), b = addr("2001:db8::80"),
	            c = addr("192.0.2.81");
	/* of two names the first that was given */
	assert_string_equal(targets_name(t, &a), "www.example.org");
	assert_string_equal(targets_name(t, &b), "both.example.org");
	assert_null(targets_name(t, &c));
	addrset_release(&s);
	targets_free(t);
}

static void
add(struct targets *t, const char *word)
{
	struct addrset s = { 0 };
	struct err err;

	assert_true(targets_parse(t, word, &s, &err));
	targets_add(t, &s);
	addrset_release(&s);
}

static void
drop(struct targets *t, const char *word)
{
	struct addrset s = { 0 };
	struct err err;

	assert_true(targets_parse(t, word, &s, &err));
	targets_remove(t, &s);
	addrset_release(&s);
}

static void
list(struct targets *t, const char *text, uint16_t port, enum proto proto)
{
	struct endpoint e = { addr(text), port };

	assert_true(targets_add_endpoint(t, &e, proto));
}

static int
cmp(const void *a, const void *b)
{
	const struct target *x = a, *y = b;
	int c = endpoint_cmp(&x->at, &y->at);

	return c != 0 ? c : (int)x->proto - (int)y->proto;
}

/* all of the list, ascending; fails when anything is there twice */
static struct target *
all_of(const struct targets *t)
{
	size_t n = (size_t)targets_n(t);
	struct target *v = calloc(n + 1, sizeof(*v));

	for (size_t i = 0; i < n; i++)
		v[i] = targets_at(t, i);
	qsort(v, n, sizeof(*v), cmp);
	for (size_t i = 1; i < n; i++)
		assert_true(cmp(&v[i - 1], &v[i]) < 0);
	return v;
}

static struct port two_ports[] = { { 80, PROTO_TCP }, { 53, PROTO_UDP } };
static const struct ports ports = { two_ports, 2 };

static void
every_endpoint_comes_once(void **state)
{
	(void)state;
	for (uint64_t seed = 0; seed < 5; seed++) {
		struct targets *t = targets_new(resolve, NULL);
		struct err err;
		add(t, "192.0.2.0/28");
		add(t, "192.0.2.1-20");
		add(t, "www.example.org");
		list(t, "192.0.2.1", 80, PROTO_TCP);  /* there already */
		list(t, "192.0.2.1", 443, PROTO_TCP); /* not yet */
		list(t, "192.0.2.1", 443, PROTO_TCP);
		list(t, "192.0.2.1", 443, PROTO_UDP);
		list(t, "2001:db8::1", 80, PROTO_TCP);
		assert_true(targets_finish(t, &ports, seed, &err));
		assert_int_equal(targets_n(t), 22 * 2 + 3);
		assert_int_equal(addrset_count(targets_hosts(t)), 23);
		struct target *v = all_of(t);
		assert_int_equal(v[0].at.port, 53);
		assert_int_equal(v[0].proto, PROTO_UDP);
		free(v);
		targets_free(t);
	}
}

static void
names_come_with_their_endpoints(void **state)
{
	(void)state;
	struct targets *t = targets_new(resolve, NULL);
	struct err err;

	add(t, "www.example.org");
	list(t, "192.0.2.80", 443, PROTO_TCP);
	list(t, "192.0.2.81", 443, PROTO_TCP);
	assert_true(targets_finish(t, &ports, 0, &err));
	assert_int_equal(targets_n(t), 4);
	for (uint64_t i = 0; i < 3; i++)
		assert_string_equal(targets_at(t, i).name, "www.example.org");
	assert_null(targets_at(t, 3).name);
	targets_free(t);
}

static void
what_is_removed_is_no_target(void **state)
{
	(void)state;
	struct targets *t = targets_new(NULL, NULL);
	struct err err;

	drop(t, "192.0.2.4/30");
	add(t, "192.0.2.0/28");
	list(t, "192.0.2.5", 443, PROTO_TCP);
	list(t, "192.0.2.9", 443, PROTO_TCP);
	assert_true(targets_finish(t, &ports, 3, &err));
	assert_int_equal(targets_n(t), 12 * 2 + 1);
	struct target *v = all_of(t);
	for (uint64_t i = 0; i < targets_n(t); i++)
		assert_true((v[i].at.addr.b[15] & ~3) != 4);
	free(v);
	targets_free(t);
}

static void
the_seed_decides_the_order(void **state)
{
	(void)state;
	struct targets *t[3];
	struct err err;
	unsigned same = 0, equal = 0;

	for (unsigned k = 0; k < 3; k++) {
		t[k] = targets_new(NULL, NULL);
		add(t[k], "10.0.0.0/16");
		assert_true(targets_finish(t[k], &ports, k == 2 ? 8 : 7, &err));
	}
	for (uint64_t i = 0; i < 1000; i++) {
		struct target a = targets_at(t[0], i), b = targets_at(t[1], i),
		              c = targets_at(t[2], i);
		equal += cmp(&a, &b) == 0;
		same += cmp(&a, &c) == 0;
	}
	assert_int_equal(equal, 1000);
	assert_true(same < 10);
	for (unsigned k = 0; k < 3; k++)
		targets_free(t[k]);
}

static void
large_lists_are_counted_or_refused(void **state)
{
	(void)state;
	struct targets *t = targets_new(NULL, NULL);
	struct err err;

	add(t, "0.0.0.0/0");
	assert_true(targets_finish(t, &ports, 1, &err));
	assert_true(targets_n(t) == UINT64_C(1) << 33);
	targets_at(t, (UINT64_C(1) << 33) - 1);
	targets_free(t);

	t = targets_new(NULL, NULL);
	add(t, "2001:db8::/48");
	assert_false(targets_finish(t, &ports, 1, &err));
	targets_free(t);
}

static void
no_targets_are_an_empty_list(void **state)
{
	(void)state;
	struct targets *t = targets_new(NULL, NULL);
	struct addrset s = { 0 };
	struct err err;

	assert_false(targets_parse(t, "www.example.org", &s, &err));
	assert_non_null(strstr(err.text, "no address"));
	assert_true(targets_finish(t, &ports, 1, &err));
	assert_int_equal(targets_n(t), 0);
	assert_int_equal(addrset_count(targets_hosts(t)), 0);
	targets_free(t);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_mean_addresses),
		cmocka_unit_test(mistakes_are_told),
		cmocka_unit_test(names_are_resolved_once),
		cmocka_unit_test(every_endpoint_comes_once),
		cmocka_unit_test(names_come_with_their_endpoints),
		cmocka_unit_test(what_is_removed_is_no_target),
		cmocka_unit_test(the_seed_decides_the_order),
		cmocka_unit_test(large_lists_are_counted_or_refused),
		cmocka_unit_test(no_targets_are_an_empty_list),
	};
	return RUN(tests, argc, argv);
}
