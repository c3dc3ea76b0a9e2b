/* what is learnt of how clients ask, and what is made of it */
#include "tests/check.h"

#include "match/shape.h"
#include "tests/guarded.h"

#include <stdio.h>

static struct shape
learn(uint16_t port, struct bytes sent)
{
	struct shape s = { 0 };
	struct response res = { .server.port = port, .sent = guarded(sent) };

	shape_learn(&s, &res);
	return s;
}

static void
says(const struct shape *s, const char *name, struct bytes payload,
    struct bytes expected)
{
	struct buf out = { 0 };

	shape_words(s, name, payload, &out);
	assert_int_equal(out.n, expected.n);
	assert_memory_equal(out.p, expected.p, expected.n);
	buf_release(&out);
}

static void
the_host_is_learnt_and_nothing_else(void **state)
{
	struct shape s =
	    learn(80, BYTES("POST /secret?a=b HTTP/1.1\r\nCookie: c\r\nhost:  "
	                    "www.example.org:8080\r\n\r\nbody"));

	(void)state;
	assert_string_equal(s.host, "www.example.org:8080");
	says(&s, NULL, BYTES("GET / HTTP/1.0\r\n\r\n"),
	    BYTES("GET / HTTP/1.1\r\nHost: www.example.org:8080\r\n"
	          "User-Agent: hark (service identification)\r\n"
	          "Accept: */*\r\nConnection: close\r\n\r\n"));
}

static void
what_is_no_host_is_not_kept(void **state)
{
	static const char *const hosts[] = {
		"a b",
		"a\rX-Evil: b",
		"\xc3\xa9.example.org",
		"a\"b",
		"",
	};
	char text[256];

	(void)state;
	for (size_t i = 0; i < sizeof(hosts) / sizeof(hosts[0]); i++) {
		snprintf(text, sizeof(text),
		    "GET / HTTP/1.1\r\nHost: %s\r\n\r\n", hosts[i]);
		struct shape s = learn(80, bytes_str(text));
		assert_true(shape_is_empty(&s));
	}
	struct shape s = learn(80, BYTES("GET / HTTP/1.1\r\nHost: cut"));
	assert_true(shape_is_empty(&s));
}

static void
without_a_name_the_payload_stays(void **state)
{
	const struct shape s = { 0 };

	(void)state;
	says(&s, NULL, BYTES("GET / HTTP/1.0\r\n\r\n"),
	    BYTES("GET / HTTP/1.0\r\n\r\n"));
	says(&s, NULL, BYTES("INFO\r\n"), BYTES("INFO\r\n"));
}

static void
the_unit_of_modbus(void **state)
{
	struct shape s = learn(502, BYTES("\0\1\0\0\0\6\x11\3\0\0\0\1"));

	(void)state;
	assert_true(s.has_unit);
	assert_int_equal(s.unit, 0x11);
	says(&s, NULL, BYTES("HA\0\0\0\5\1+\x0e\1\0"),
	    BYTES("HA\0\0\0\5\x11+\x0e\1\0"));
	/* a length that is not true */
	s = learn(502, BYTES("\0\1\0\0\0\7\x11\3\0\0\0\1"));
	assert_false(s.has_unit);
}

static void
the_selectors_of_s7(void **state)
{
	struct shape s = learn(102,
	    BYTES("\3\0\0\x16\x11\xe0\0\0\0\1\0\xc0\1\n\xc1\2\1\0\xc2\2\1\3"));

	(void)state;
	assert_true(s.has_tsap);
	assert_int_equal(s.calling, 0x100);
	assert_int_equal(s.called, 0x103);
	says(&s, NULL,
	    BYTES("\3\0\0\x16\x11\xe0\0\0\0\1\0\xc1\2\1\0\xc2\2\1\2\xc0\1\n"),
	    BYTES("\3\0\0\x16\x11\xe0\0\0\0\1\0\xc1\2\1\0\xc2\2\1\3\xc0\1\n"));
	/* a parameter longer than what there is */
	s = learn(102, BYTES("\3\0\0\x0f\x0a\xe0\0\0\0\1\0\xc1\xff\1\0"));
	assert_false(s.has_tsap);
}

static void
the_least_is_kept_in_any_order(void **state)
{
	struct shape a = { .host = "b", .has_unit = true, .unit = 3 };
	struct shape b = { .host = "a", .has_unit = true, .unit = 9 };
	struct shape ab = a, ba = b;

	(void)state;
	shape_merge(&ab, &b);
	shape_merge(&ba, &a);
	assert_memory_equal(&ab, &ba, sizeof(ab));
	assert_string_equal(ab.host, "a");
	assert_int_equal(ab.unit, 3);
}

static void
an_address_is_no_name_for_tls(void **state)
{
	struct shape s = { 0 }, more = { .sni = "127.0.0.1" };

	(void)state;
	shape_merge(&s, &more);
	assert_string_equal(s.sni, "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_host_is_learnt_and_nothing_else),
		cmocka_unit_test(what_is_no_host_is_not_kept),
		cmocka_unit_test(without_a_name_the_payload_stays),
		cmocka_unit_test(the_unit_of_modbus),
		cmocka_unit_test(the_selectors_of_s7),
		cmocka_unit_test(the_least_is_kept_in_any_order),
		cmocka_unit_test(an_address_is_no_name_for_tls),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
