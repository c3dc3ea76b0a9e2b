/* scope: what may be asked, case by case and against a naive model */
#include "tests/check.h"

#include "active/fragile.h"
#include "active/scope.h"

#include <stdlib.h>
#include <string.h>

static struct endpoint
endpoint(const char *addr, uint16_t port)
{
	struct endpoint e = { .port = port };

	assert_true(addr_parse(addr, &e.addr));
	return e;
}

static struct addrset
prefix(const char *addr, unsigned bits)
{
	struct addrset s = { 0 };
	struct endpoint e = endpoint(addr, 0);
	struct addr_range r = addr_prefix(&e.addr, bits);

	addrset_add(&s, &r.lo, &r.hi);
	addrset_seal(&s);
	return s;
}

static void
add(struct scope *s, const char *addr, unsigned bits)
{
	struct addrset set = prefix(addr, bits);

	scope_add(s, &set);
	addrset_release(&set);
}

static void
exclude(struct scope *s, const char *addr, unsigned bits)
{
	struct addrset set = prefix(addr, bits);

	scope_exclude(s, &set);
	addrset_release(&set);
}

enum { ALLOWED = REFUSALS };

/* what comes of asking; ALLOWED, or why not */
static int
ask(const struct scope *s, const char *addr, uint16_t port, enum proto proto)
{
	struct endpoint e = endpoint(addr, port);
	enum refusal why = REFUSALS;
	bool allowed = scope_allows(s, &e, proto, &why);

	assert_int_equal(allowed, scope_allows(s, &e, proto, NULL));
	assert_int_equal(allowed, why == REFUSALS);
	return (int)why;
}

static void
finish(struct scope *s)
{
	struct err err;

	assert_true(scope_finish(s, UINT64_MAX, &err));
}

static void
nothing_is_allowed_by_itself(void **state)
{
	(void)state;
	struct scope *s = scope_new();

	assert_int_equal(ask(s, "127.0.0.1", 80, PROTO_TCP), REFUSED_OUTSIDE);
	add(s, "127.0.0.1", 32);
	assert_int_equal(ask(s, "127.0.0.1", 80, PROTO_TCP), REFUSED_OUTSIDE);
	finish(s);
	assert_int_equal(ask(s, "127.0.0.1", 80, PROTO_TCP), ALLOWED);
	/* what is added later counts once all is finished again */
	add(s, "127.0.0.2", 32);
	assert_int_equal(ask(s, "127.0.0.1", 80, PROTO_TCP), REFUSED_OUTSIDE);
	finish(s);
	assert_int_equal(ask(s, "127.0.0.2", 80, PROTO_TCP), ALLOWED);
	scope_free(s);
}

static void
addresses_are_judged(void **state)
{
	(void)state;
	static const struct {
		const char *addr;
		int want;
	} cases[] = {
		{ "192.0.2.0", ALLOWED },
		{ "192.0.2.1", ALLOWED },
		{ "192.0.2.255", ALLOWED },
		{ "192.0.1.255", REFUSED_OUTSIDE },
		{ "192.0.3.0", REFUSED_OUTSIDE },
		{ "192.0.2.16", REFUSED_EXCLUDED },
		{ "192.0.2.31", REFUSED_EXCLUDED },
		{ "192.0.2.32", ALLOWED },
		{ "10.0.0.1", REFUSED_EXCLUDED }, /* excluded, and outside */
		{ "192.0.2.63", REFUSED_GROUP },  /* told to be a broadcast's */
		{ "2001:db8::1", ALLOWED },
		{ "2001:db8::ffff", ALLOWED },
		{ "2001:db8::1:0", REFUSED_OUTSIDE },
		{ "2001:db8::beef", REFUSED_EXCLUDED },
		{ "::ffff:192.0.2.1", ALLOWED }, /* the same as 192.0.2.1 */
		{ "::192.0.2.1", REFUSED_OUTSIDE },
		{ "2002:c000:201::", REFUSED_OUTSIDE },
	};
	struct scope *s = scope_new();
	struct endpoint broadcast = endpoint("192.0.2.63", 0);

	add(s, "192.0.2.0", 24);
	add(s, "2001:db8::", 112);
	exclude(s, "192.0.2.16", 28);
	exclude(s, "10.0.0.0", 8);
	exclude(s, "2001:db8::beef", 128);
	scope_add_broadcast(s, &broadcast.addr);
	finish(s);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		for (int p = PROTO_TCP; p <= PROTO_UDP; p++)
			assert_int_equal(
			    ask(s, cases[i].addr, 80, (enum proto)p),
			    cases[i].want);
	scope_free(s);
}

/* whatever the scope says */
static void
addresses_of_nobody_are_refused(void **state)
{
	(void)state;
	static const struct {
		const char *addr;
		int want;
	} cases[] = {
		{ "0.0.0.0", REFUSED_UNSPECIFIED },
		{ "0.1.2.3", REFUSED_UNSPECIFIED },
		{ "1.0.0.0", ALLOWED },
		{ "127.0.0.1", ALLOWED },
		{ "169.254.1.1", ALLOWED },
		{ "223.255.255.255", ALLOWED },
		{ "224.0.0.1", REFUSED_GROUP },
		{ "239.255.255.250", REFUSED_GROUP },
		{ "240.0.0.1", REFUSED_RESERVED },
		{ "255.255.255.254", REFUSED_RESERVED },
		{ "255.255.255.255", REFUSED_GROUP },
		{ "::", REFUSED_UNSPECIFIED },
		{ "::1", ALLOWED },
		{ "ff02::1", REFUSED_GROUP },
		{ "ffff::", REFUSED_GROUP },
		{ "fe80::1", REFUSED_LINK_LOCAL },
		{ "febf::1", REFUSED_LINK_LOCAL },
		{ "fec0::1", ALLOWED },
		{ "fe7f::1", ALLOWED },
		{ "fd00::1", ALLOWED },
	};
	struct scope *s = scope_new();

	add(s, "0.0.0.0", 0);
	add(s, "::", 0);
	finish(s);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct endpoint e = endpoint(cases[i].addr, 0);
		assert_int_equal(
		    ask(s, cases[i].addr, 80, PROTO_TCP), cases[i].want);
		assert_int_equal(scope_allows_host(s, &e.addr, NULL),
		    cases[i].want == ALLOWED);
	}
	assert_int_equal(
	    ask(s, "127.0.0.1", 0, PROTO_UDP), REFUSED_UNSPECIFIED);
	scope_free(s);
}

static void
exclusion_wins(void **state)
{
	(void)state;
	struct scope *s = scope_new();

	exclude(s, "192.0.2.1", 32);
	add(s, "192.0.2.1", 32);
	add(s, "192.0.2.0", 24);
	scope_allow_fragile(s, NULL);
	finish(s);
	assert_int_equal(ask(s, "192.0.2.1", 80, PROTO_TCP), REFUSED_EXCLUDED);
	assert_int_equal(
	    ask(s, "192.0.2.1", 9100, PROTO_TCP), REFUSED_EXCLUDED);
	assert_int_equal(ask(s, "192.0.2.2", 80, PROTO_TCP), ALLOWED);
	scope_free(s);
}

static const uint16_t fragile[] = { 515, 631, 9100, 9101, 9102, 9103, 9104,
	9105, 9106, 9107, 9999 };
enum { N_FRAGILE = sizeof(fragile) / sizeof(fragile[0]) };

static void
fragile_ports_are_spared(void **state)
{
	(void)state;
	static const uint16_t others[] = { 514, 516, 630, 632, 9099, 9108, 9998,
		10000 };
	struct scope *s = scope_new();
	struct portset more = { 0 }, named = { 0 };

	add(s, "192.0.2.0", 24);
	portset_add(&more, PROTO_TCP, 502, 502);
	scope_spare(s, &more);
	finish(s);
	for (size_t i = 0; i < N_FRAGILE; i++)
		for (int p = PROTO_TCP; p <= PROTO_UDP; p++)
			assert_int_equal(
			    ask(s, "192.0.2.1", fragile[i], (enum proto)p),
			    REFUSED_FRAGILE);
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		assert_int_equal(
		    ask(s, "192.0.2.1", others[i], PROTO_TCP), ALLOWED);
	assert_int_equal(ask(s, "192.0.2.1", 502, PROTO_TCP), REFUSED_FRAGILE);
	assert_int_equal(ask(s, "192.0.2.1", 502, PROTO_UDP), ALLOWED);

	portset_add(&named, PROTO_TCP, 9100, 9100);
	scope_allow_fragile(s, &named);
	assert_int_equal(ask(s, "192.0.2.1", 9100, PROTO_TCP), ALLOWED);
	assert_int_equal(ask(s, "192.0.2.1", 9100, PROTO_UDP), REFUSED_FRAGILE);
	assert_int_equal(ask(s, "192.0.2.1", 9101, PROTO_TCP), REFUSED_FRAGILE);

	scope_allow_fragile(s, NULL);
	for (size_t i = 0; i < N_FRAGILE; i++)
		assert_int_equal(
		    ask(s, "192.0.2.1", fragile[i], PROTO_TCP), ALLOWED);
	scope_free(s);
}

/* what plants and buildings are spoken to on */
static void
machines_are_spared(void **state)
{
	static const struct {
		uint16_t port;
		enum proto proto;
		int answer;
	} cases[] = {
		{ 102, PROTO_TCP, REFUSED_FRAGILE },
		{ 502, PROTO_TCP, REFUSED_FRAGILE },
		{ 1911, PROTO_TCP, REFUSED_FRAGILE },
		{ 2404, PROTO_TCP, REFUSED_FRAGILE },
		{ 2222, PROTO_UDP, REFUSED_FRAGILE },
		{ 2222, PROTO_TCP, ALLOWED },
		{ 20000, PROTO_UDP, REFUSED_FRAGILE },
		{ 34963, PROTO_UDP, REFUSED_FRAGILE },
		{ 44818, PROTO_TCP, REFUSED_FRAGILE },
		{ 47808, PROTO_UDP, REFUSED_FRAGILE },
		{ 47823, PROTO_UDP, REFUSED_FRAGILE },
		{ 47824, PROTO_UDP, ALLOWED },
		{ 443, PROTO_TCP, ALLOWED },
	};
	struct portset machines = { 0 }, named = { 0 };
	struct scope *s = scope_new();

	(void)state;
	add(s, "192.0.2.0", 24);
	fragile_machines(&machines);
	scope_spare(s, &machines);
	finish(s);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_int_equal(
		    ask(s, "192.0.2.1", cases[i].port, cases[i].proto),
		    cases[i].answer);
	portset_add(&named, PROTO_TCP, 502, 502);
	scope_allow_fragile(s, &named);
	assert_int_equal(ask(s, "192.0.2.1", 502, PROTO_TCP), ALLOWED);
	assert_int_equal(ask(s, "192.0.2.1", 502, PROTO_UDP), REFUSED_FRAGILE);
	assert_true(scope_names(s, PROTO_TCP, 502));
	assert_false(scope_names(s, PROTO_TCP, 102));
	scope_free(s);
}

static void
fragile_services_and_devices(void **state)
{
	(void)state;
	assert_true(fragile_service("modbus"));
	assert_true(fragile_service("ethernetip-2"));
	assert_false(fragile_service("modbus-gateway-web"));
	assert_false(fragile_service("http"));
	assert_true(fragile_device("Printer"));
	assert_true(fragile_device("industrial controller (PLC)"));
	assert_false(fragile_device("router"));
}

/* only what anybody may route to; scope alone does not allow it any more */
static void
public_addresses_can_be_refused(void **state)
{
	static const struct {
		const char *addr;
		int answer;
	} cases[] = {
		{ "9.255.255.255", REFUSED_PUBLIC },
		{ "10.0.0.0", ALLOWED },
		{ "10.255.255.255", ALLOWED },
		{ "11.0.0.0", REFUSED_PUBLIC },
		{ "100.63.255.255", REFUSED_PUBLIC },
		{ "100.64.0.1", ALLOWED },
		{ "100.127.255.255", ALLOWED },
		{ "100.128.0.0", REFUSED_PUBLIC },
		{ "127.0.0.1", ALLOWED },
		{ "169.254.1.1", ALLOWED },
		{ "172.15.255.255", REFUSED_PUBLIC },
		{ "172.16.0.1", ALLOWED },
		{ "172.31.255.255", ALLOWED },
		{ "172.32.0.0", REFUSED_PUBLIC },
		{ "192.0.2.1", ALLOWED },
		{ "192.0.3.1", REFUSED_PUBLIC },
		{ "192.168.0.1", ALLOWED },
		{ "192.169.0.1", REFUSED_PUBLIC },
		{ "198.19.255.255", ALLOWED },
		{ "198.20.0.0", REFUSED_PUBLIC },
		{ "198.51.100.1", ALLOWED },
		{ "203.0.113.1", ALLOWED },
		{ "8.8.8.8", REFUSED_PUBLIC },
		{ "::1", ALLOWED },
		{ "fd00::1", ALLOWED },
		{ "fc00::1", ALLOWED },
		{ "fb00::1", REFUSED_PUBLIC },
		{ "2001:db8::1", ALLOWED },
		{ "2001:db9::1", REFUSED_PUBLIC },
		{ "2606:4700::1", REFUSED_PUBLIC },
	};
	struct scope *s = scope_new();

	(void)state;
	add(s, "0.0.0.0", 0);
	add(s, "::", 0);
	struct err err;
	assert_true(scope_finish(s, UINT64_MAX, &err));
	assert_int_equal(ask(s, "8.8.8.8", 80, PROTO_TCP), ALLOWED);
	scope_refuse_public(s);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_int_equal(
		    ask(s, cases[i].addr, 80, PROTO_TCP), cases[i].answer);
	scope_free(s);
}

/* whichever is said first: what the user allows is allowed */
static void
what_is_allowed_stays_allowed(void **state)
{
	(void)state;
	struct scope *s = scope_new();
	struct portset spared = { 0 };

	add(s, "192.0.2.0", 24);
	portset_add(&spared, PROTO_TCP, 7000, 7000);
	scope_allow_fragile(s, NULL);
	scope_spare(s, &spared);
	finish(s);
	assert_int_equal(ask(s, "192.0.2.1", 7000, PROTO_TCP), ALLOWED);
	scope_free(s);
}

static void
large_scopes_are_refused(void **state)
{
	(void)state;
	static const struct {
		const char *addr;
		unsigned bits;
		uint64_t most;
		bool ok;
	} cases[] = {
		{ "10.0.0.0", 16, SCOPE_HOSTS_MAX, true },
		{ "10.0.0.0", 15, SCOPE_HOSTS_MAX, false },
		{ "10.0.0.0", 15, 1 << 17, true },
		{ "0.0.0.0", 0, SCOPE_HOSTS_MAX, false },
		{ "0.0.0.0", 0, UINT64_C(1) << 32, true },
		{ "2001:db8::", 112, SCOPE_HOSTS_MAX, true },
		{ "2001:db8::", 111, SCOPE_HOSTS_MAX, false },
		{ "2001:db8::", 64, SCOPE_HOSTS_MAX, false },
		{ "2001:db8::", 64, UINT64_MAX - 1, false },
		{ "::", 0, SCOPE_HOSTS_MAX, false },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct scope *s = scope_new();
		struct err err = { "" };
		add(s, cases[i].addr, cases[i].bits);
		exclude(s, cases[i].addr, cases[i].bits + 1);
		assert_int_equal(
		    scope_finish(s, cases[i].most, &err), cases[i].ok);
		if (!cases[i].ok) {
			assert_non_null(strstr(err.text, "--max-scope-hosts"));
			assert_int_equal(
			    ask(s, "10.1.0.0", 80, PROTO_TCP), REFUSED_OUTSIDE);
		}
		scope_free(s);
	}
}

static void
refusals_have_names_and_reasons(void **state)
{
	(void)state;
	for (int i = 0; i < REFUSALS; i++) {
		assert_true(strlen(refusal_name((enum refusal)i)) > 0);
		assert_true(strlen(refusal_text((enum refusal)i)) > 0);
	}
}

/* prefixes as they were added: membership by comparing bits, one by one */
struct naive {
	struct {
		struct addr of;
		unsigned bits;
	} prefix[16];
	size_t n;
};

static bool
naive_has(const struct naive *v, const struct addr *a)
{
	for (size_t i = 0; i < v->n; i++) {
		const struct addr *of = &v->prefix[i].of;
		bool v4 = addr_is_v4(of);
		unsigned bits = v->prefix[i].bits + (v4 ? 96 : 0);
		bool same = addr_is_v4(a) == v4;
		for (unsigned k = 0; k < bits; k++)
			same &= ((a->b[k / 8] ^ of->b[k / 8]) >> (7 - k % 8) &
			            1) == 0;
		if (same)
			return true;
	}
	return false;
}

/* addresses that are near each other, so that prefixes meet */
static struct addr
random_addr(void)
{
	uint8_t b[16] = { 0x20, 0x01, 0x0d, 0xb8 };
	bool v4 = rand() % 2 == 0;

	for (unsigned i = 12; i < 16; i++)
		b[i] = (uint8_t)(rand() % 3);
	if (v4)
		b[12] = 10;
	return v4 ? addr_of_v4(b + 12) : addr_of_v6(b);
}

static struct addrset
random_prefixes(struct naive *v)
{
	struct addrset s = { 0 };

	v->n = (size_t)(rand() % 16);
	for (size_t i = 0; i < v->n; i++) {
		v->prefix[i].of = random_addr();
		bool v4 = addr_is_v4(&v->prefix[i].of);
		v->prefix[i].bits = (v4 ? 32U : 128U) - (unsigned)(rand() % 24);
		struct addr_range r =
		    addr_prefix(&v->prefix[i].of, v->prefix[i].bits);
		addrset_add(&s, &r.lo, &r.hi);
	}
	addrset_seal(&s);
	return s;
}

static void
scope_is_as_a_naive_model(void **state)
{
	(void)state;
	srand(2);
	for (int round = 0; round < 300; round++) {
		struct naive in, out;
		struct addrset hosts = random_prefixes(&in);
		struct addrset excluded = random_prefixes(&out);
		struct scope *s = scope_new();
		scope_add(s, &hosts);
		scope_exclude(s, &excluded);
		finish(s);
		for (int i = 0; i < 200; i++) {
			struct endpoint e = { random_addr(), 80 };
			enum refusal why = REFUSALS;
			bool is_out = naive_has(&out, &e.addr);
			bool want = !is_out && naive_has(&in, &e.addr);
			assert_int_equal(
			    scope_allows(s, &e, PROTO_TCP, &why), want);
			assert_int_equal(why, want     ? REFUSALS
			                      : is_out ? REFUSED_EXCLUDED
			                               : REFUSED_OUTSIDE);
		}
		scope_free(s);
		addrset_release(&hosts);
		addrset_release(&excluded);
	}
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_is_allowed_by_itself),
		cmocka_unit_test(addresses_are_judged),
		cmocka_unit_test(addresses_of_nobody_are_refused),
		cmocka_unit_test(exclusion_wins),
		cmocka_unit_test(fragile_ports_are_spared),
		cmocka_unit_test(machines_are_spared),
		cmocka_unit_test(fragile_services_and_devices),
		cmocka_unit_test(public_addresses_can_be_refused),
		cmocka_unit_test(what_is_allowed_stays_allowed),
		cmocka_unit_test(large_scopes_are_refused),
		cmocka_unit_test(refusals_have_names_and_reasons),
		cmocka_unit_test(scope_is_as_a_naive_model),
	};
	return RUN(tests, argc, argv);
}
