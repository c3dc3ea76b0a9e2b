/* ports: lists as users write them, and the order of the top ones */
#include "tests/check.h"

#include "active/ports.h"

#include <stdlib.h>
#include <string.h>

enum {
	TCP = 1 << PROTO_TCP,
	UDP = 1 << PROTO_UDP,
};

static struct port_names *names;

static int
set_up(void **state)
{
	(void)state;
	names = port_names_new();
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	port_names_free(names);
	return 0;
}

static size_t
count(const struct portset *s, enum proto proto)
{
	size_t n = 0;

	for (unsigned i = 0; i < 65536; i++)
		n += portset_has(s, proto, (uint16_t)i);
	return n;
}

static void
lists_are_as_written(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		unsigned protos;
		size_t tcp, udp;
		unsigned in; /* one of them, TCP unless there is none */
	} cases[] = {
		{ "22", TCP, 1, 0, 22 },
		{ "22", UDP, 0, 1, 22 },
		{ "22", TCP | UDP, 1, 1, 22 },
		{ "22,80-89", TCP, 11, 0, 85 },
		{ " 22 , 80 ", TCP, 2, 0, 80 },
		{ "22,22,20-25", TCP, 6, 0, 20 },
		{ "-", TCP, 65535, 0, 65535 },
		{ "-10", TCP, 10, 0, 1 },
		{ "65530-", TCP, 6, 0, 65535 },
		{ "U:53", TCP, 0, 1, 53 },
		{ "22,80,U:53,T:8000-8100", TCP, 103, 1, 8100 },
		{ "U:1-3,T:4", UDP, 1, 3, 4 },
		{ "ssh", TCP, 1, 0, 22 },
		{ "ssh,U:domain", TCP, 1, 1, 22 },
		{ "SSH*,ssh", TCP, 1, 0, 22 },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct portset s = { 0 };
		struct err err = { "" };
		bool known = strncmp(cases[i].text, "SSH", 3) != 0;
		assert_int_equal(ports_parse(&s, cases[i].text, cases[i].protos,
		                     names, &err),
		    known);
		if (!known) {
			assert_non_null(strstr(err.text, "SSH*"));
			continue;
		}
		assert_int_equal(count(&s, PROTO_TCP), cases[i].tcp);
		assert_int_equal(count(&s, PROTO_UDP), cases[i].udp);
		assert_true(
		    portset_has(&s, cases[i].tcp > 0 ? PROTO_TCP : PROTO_UDP,
		        (uint16_t)cases[i].in));
	}
}

static void
patterns_take_the_names_of_ports(void **state)
{
	(void)state;
	struct portset s = { 0 }, named = { 0 };
	struct err err;

	assert_true(ports_parse(&s, "http*", TCP, names, &err));
	assert_true(portset_has(&s, PROTO_TCP, 80));
	assert_true(portset_has(&s, PROTO_TCP, 443));
	assert_false(portset_has(&s, PROTO_TCP, 22));
	assert_int_equal(count(&s, PROTO_UDP), 0);

	assert_true(ports_parse(&named, "[1-100]", TCP, names, &err));
	assert_true(portset_has(&named, PROTO_TCP, 22));
	assert_false(portset_has(&named, PROTO_TCP, 4)); /* nobody's */
	assert_false(portset_has(&named, PROTO_TCP, 443));
}

static void
mistakes_are_told(void **state)
{
	(void)state;
	static const struct {
		const char *text, *say;
	} cases[] = {
		{ "", "expected" },
		{ "22,", "expected" },
		{ ",22", "expected" },
		{ "U:", "expected" },
		{ "0", "1 to 65535" },
		{ "0-10", "1 to 65535" },
		{ "65536", "1 to 65535" },
		{ "99999999999999999999", "1 to 65535" },
		{ "10-9", "downwards" },
		{ "1-2-3", "no port" },
		{ "X:1", "X:" },
		{ "[1-10", "]" },
		{ "no-such-service", "no-such-service" },
		{ "22;80", "22;80" },
		{ "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		  "aaaaaaaaaaaaaaaaaa",
		    "too long" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct portset s = { 0 };
		struct err err = { "" };
		assert_false(ports_parse(&s, cases[i].text, TCP, names, &err));
		assert_non_null(strstr(err.text, cases[i].say));
	}
}

static void
top_ports_come_in_order(void **state)
{
	(void)state;
	struct portset fast = { 0 }, usual = { 0 }, all = { 0 };

	assert_int_equal(ports_top(&fast, PROTO_TCP, PORTS_FAST), PORTS_FAST);
	assert_int_equal(count(&fast, PROTO_TCP), PORTS_FAST);
	assert_int_equal(count(&fast, PROTO_UDP), 0);
	assert_true(portset_has(&fast, PROTO_TCP, 80));
	assert_true(portset_has(&fast, PROTO_TCP, 22));

	assert_int_equal(
	    ports_top(&usual, PROTO_UDP, PORTS_USUAL), PORTS_USUAL);
	assert_int_equal(count(&usual, PROTO_UDP), PORTS_USUAL);
	assert_true(portset_has(&usual, PROTO_UDP, 161));

	/* each port once: as many as were counted */
	size_t n = ports_top(&all, PROTO_TCP, 65536);
	assert_true(n >= PORTS_USUAL && n < 65536);
	assert_int_equal(count(&all, PROTO_TCP), n);
}

static void
a_list_is_ascending_and_tcp_first(void **state)
{
	(void)state;
	struct portset s = { 0 };
	struct err err;

	assert_true(ports_parse(&s, "U:161,53,T:443,80", TCP, names, &err));
	struct ports p = ports_list(&s);
	assert_int_equal(p.n, 4);
	assert_int_equal(p.v[0].number, 80);
	assert_int_equal(p.v[1].number, 443);
	assert_int_equal(p.v[2].number, 53);
	assert_int_equal(p.v[2].proto, PROTO_UDP);
	assert_int_equal(p.v[3].number, 161);
	ports_release(&p);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    lists_are_as_written, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
		    patterns_take_the_names_of_ports, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
		    mistakes_are_told, set_up, tear_down),
		cmocka_unit_test(top_ports_come_in_order),
		cmocka_unit_test_setup_teardown(
		    a_list_is_ascending_and_tcp_first, set_up, tear_down),
	};
	return RUN(tests, argc, argv);
}
