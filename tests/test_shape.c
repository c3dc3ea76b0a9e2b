/* what is learnt of how clients ask, and what is made of it */
#include "tests/check.h"

#include "match/shape.h"
#include "tests/guarded.h"

#include <stdio.h>

static struct shape
learn_over(enum proto proto, uint16_t port, struct bytes sent)
{
	struct shape s = { 0 };
	struct response res = {
		.server.port = port, .proto = proto, .sent = guarded(sent)
	};

	shape_learn(&s, &res);
	return s;
}

static struct shape
learn(uint16_t port, struct bytes sent)
{
	return learn_over(PROTO_TCP, port, sent);
}

static void
has(const struct shape *s, enum shape_trait t, uint32_t value)
{
	assert_true(shape_has(s, t));
	assert_int_equal(s->trait[t], value);
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
	assert_string_equal(s.name[SHAPE_HOST], "www.example.org:8080");
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
	has(&s, SHAPE_UNIT, 0x11);
	says(&s, NULL, BYTES("HA\0\0\0\5\1+\x0e\1\0"),
	    BYTES("HA\0\0\0\5\x11+\x0e\1\0"));
	/* a length that is not true */
	s = learn(502, BYTES("\0\1\0\0\0\7\x11\3\0\0\0\1"));
	assert_true(shape_is_empty(&s));
}

static void
the_selectors_of_s7(void **state)
{
	struct shape s = learn(102,
	    BYTES("\3\0\0\x16\x11\xe0\0\0\0\1\0\xc0\1\n\xc1\2\1\0\xc2\2\1\3"));

	(void)state;
	has(&s, SHAPE_TSAP, 0x1030100);
	says(&s, NULL,
	    BYTES("\3\0\0\x16\x11\xe0\0\0\0\1\0\xc1\2\1\0\xc2\2\1\2\xc0\1\n"),
	    BYTES("\3\0\0\x16\x11\xe0\0\0\0\1\0\xc1\2\1\0\xc2\2\1\3\xc0\1\n"));
	/* a parameter longer than what there is */
	s = learn(102, BYTES("\3\0\0\x0f\x0a\xe0\0\0\0\1\0\xc1\xff\1\0"));
	assert_true(shape_is_empty(&s));
}

static void
the_form_of_ehlo(void **state)
{
	static const struct {
		const char *said, *says;
		enum shape_helo helo;
	} forms[] = {
		{ "EHLO mail.example.org\r\n", "EHLO example.com\r\n",
		    HELO_EHLO },
		{ "ehlo [198.51.100.7]\r\n", "EHLO [192.0.2.1]\r\n",
		    HELO_EHLO_ADDRESS },
		{ "HELO x.example.org\r\n", "HELO example.com\r\n", HELO_HELO },
		{ "helo [x]\n", "HELO [192.0.2.1]\r\n", HELO_HELO_ADDRESS },
		{ "LHLO localhost\r\n", "LHLO example.com\r\n", HELO_LHLO },
		{ "LHLO [::1]\r\n", "LHLO [192.0.2.1]\r\n", HELO_LHLO_ADDRESS },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		struct shape s = learn(2525, bytes_str(forms[i].said));
		has(&s, SHAPE_HELO, forms[i].helo);
		says(&s, NULL, BYTES("EHLO example.com\r\n"),
		    bytes_str(forms[i].says));
		says(&s, NULL, BYTES("QUIT\r\n"), BYTES("QUIT\r\n"));
	}
	struct shape s = learn(25, BYTES("EHLO "));
	assert_true(shape_is_empty(&s));
	s = learn(25, BYTES("EHLO \r\n"));
	assert_true(shape_is_empty(&s));
}

static void
the_domain_of_xmpp(void **state)
{
	struct shape s =
	    learn(5222, BYTES("<?xml version='1.0'?><stream:stream "
	                      "from=\"a@b\" to=\"chat.example.org\" "
	                      "xmlns='jabber:client'>"));

	(void)state;
	assert_string_equal(s.name[SHAPE_DOMAIN], "chat.example.org");
	says(&s, NULL, BYTES("<?xml?><stream:stream to='example.com' a='b'>"),
	    BYTES("<?xml?><stream:stream to='chat.example.org' a='b'>"));
	says(&s, NULL, BYTES("<stream:stream to='x"),
	    BYTES("<stream:stream to='x"));
	s = learn(5222, BYTES("<stream:stream to='a b'>"));
	assert_true(shape_is_empty(&s));
	s = learn(5222, BYTES("<stream:stream id='1' to='a"));
	assert_true(shape_is_empty(&s));
}

static void
redis_in_arrays(void **state)
{
	struct shape s = learn(7000, BYTES("*2\r\n$5\r\nHELLO\r\n$1\r\n3\r\n"));
	struct buf out = { 0 };

	(void)state;
	has(&s, SHAPE_ARRAYS, 1);
	says(&s, NULL, BYTES("INFO server\r\n"),
	    BYTES("*2\r\n$4\r\nINFO\r\n$6\r\nserver\r\n"));
	shape_bye(&s, BYTES("INFO server\r\n"), BYTES("QUIT\r\n"), &out);
	assert_true(bytes_eq(buf_view(&out), BYTES("*1\r\n$4\r\nQUIT\r\n")));
	buf_clear(&out);
	shape_bye(&s, BYTES("CAPA\r\n"), BYTES("QUIT\r\n"), &out);
	assert_true(bytes_eq(buf_view(&out), BYTES("QUIT\r\n")));
	buf_release(&out);
	s = learn(7000, BYTES("PING\r\n"));
	assert_true(shape_is_empty(&s));
	s = learn(7000, BYTES("*x\r\n$4\r\n"));
	assert_true(shape_is_empty(&s));
}

static void
the_level_of_mqtt(void **state)
{
	const struct bytes question =
	    BYTES("\x10\x10\0\x04MQTT\x04\x02\0<\0\x04hark\x82\x03\0\1\0");
	struct shape s =
	    learn(1884, BYTES("\x10\x12\0\x06MQIsdp\x03\x02\0<\0\x04what"));

	(void)state;
	has(&s, SHAPE_MQTT, 3);
	says(&s, NULL, question,
	    BYTES("\x10\x12\0\x06MQIsdp\x03\x02\0<\0\x04hark\x82\x03\0\1\0"));
	s = learn(1884, BYTES("\x10\x80\1\0\x04MQTT\x05\x02\0<\0\x04what"));
	has(&s, SHAPE_MQTT, 5);
	says(&s, NULL, question, question);
	s = learn(1884, BYTES("\x10\xff\xff\xff\xff\xff\0\x04MQTT\x04"));
	assert_true(shape_is_empty(&s));
}

/* NEGOTIATE with one or more dialects, and what follows it */
static struct bytes
negotiate(uint8_t *out, const uint16_t *dialect, uint8_t n)
{
	memset(out, 0, 256);
	out[3] = (uint8_t)(100 + 2 * n);
	memcpy(out + 4, "\xfeSMB@\0", 6);
	out[4 + 64] = 36;
	out[4 + 66] = n;
	for (unsigned i = 0; i < n; i++) {
		out[104 + 2 * i] = (uint8_t)dialect[i];
		out[105 + 2 * i] = (uint8_t)(dialect[i] >> 8);
	}
	memcpy(out + 104 + 2 * n, "next", 4);
	return (struct bytes){ out, 104U + 2U * n + 4 };
}

static void
the_dialects_of_smb(void **state)
{
	static const uint16_t usual[] = { 0x0202, 0x0210 };
	static const uint16_t modern[] = { 0x0311, 0x0302, 0x0300 };
	static const uint16_t ours[] = { 0x0300, 0x0302 };
	uint8_t a[256], b[256];
	struct bytes client = negotiate(a, modern, 3);
	struct shape s = learn(445, client);

	(void)state;
	has(&s, SHAPE_DIALECTS, 0x1c);
	says(&s, NULL, negotiate(a, usual, 2), negotiate(b, ours, 2));
	says(&s, NULL, negotiate(a, usual, 1), negotiate(b, ours, 2));
	/* 3.1.1 alone can not be asked for with less than its contexts */
	s = learn(445, negotiate(a, modern, 1));
	has(&s, SHAPE_DIALECTS, 0x10);
	says(&s, NULL, negotiate(a, usual, 2), negotiate(b, usual, 2));
	/* a count of more than there are */
	client = negotiate(a, usual, 2);
	a[4 + 66] = 200;
	s = learn(445, client);
	assert_true(shape_is_empty(&s));
}

static void
the_version_of_snmp(void **state)
{
	struct shape s = learn_over(
	    PROTO_UDP, 161, BYTES("0\x0f\2\1\0\4\6secret\xa0\2\5\0"));

	(void)state;
	has(&s, SHAPE_SNMP, 0);
	says(&s, NULL, BYTES("0\x0e\2\1\1\4\6public\xa0\1\5"),
	    BYTES("0\x0e\2\1\0\4\6public\xa0\1\5"));
	s = learn_over(PROTO_UDP, 161, BYTES("0\7\2\1\3\x30\2\5\0"));
	has(&s, SHAPE_SNMP, 3);
	s = learn_over(PROTO_UDP, 161, BYTES("0\x84\xff\xff\xff\xff\2\1\0"));
	assert_true(shape_is_empty(&s));
}

static void
what_is_offered_for_tls(void **state)
{
	struct shape s = { 0 }, web = { 0 };

	(void)state;
	shape_offers(&s, "nothing-of-ours");
	has(&s, SHAPE_ALPN, 0);
	assert_true(s.offers_alpn);
	shape_offers(&web, "h2");
	has(&web, SHAPE_ALPN, 1);
	shape_offers(&web, "pop3");
	has(&web, SHAPE_ALPN, 5);
	shape_merge(&s, &web);
	has(&s, SHAPE_ALPN, 5);
}

static void
what_handshakes_agreed_on(void **state)
{
	struct shape s = { 0 }, old = { 0 };

	(void)state;
	shape_agreed(&s, TLS_VERSION, "TLSv1.3");
	shape_agreed(&s, TLS_CIPHER, "TLS_AES_256_GCM_SHA384");
	shape_agreed(&s, TLS_GROUP, "x25519");
	shape_agreed(&old, TLS_VERSION, "TLSv1.2");
	shape_agreed(&old, TLS_CIPHER, "TLS_RSA_WITH_AES_128_GCM_SHA256");
	shape_merge(&old, &s);
	struct tls_agreed t = shape_terms(&old);
	assert_int_equal(t.versions, 3);
	assert_int_equal(t.suites, 2 | 1 << 11);
	assert_int_equal(t.groups, 1);
	shape_agreed(&s, TLS_CIPHER, "TLS_NOTHING");
	has(&s, SHAPE_SUITES, 2);
	assert_false(shape_set(&s, SHAPE_VERSIONS, 4));
	assert_false(shape_set(&s, SHAPE_SUITES, 1 << TLS_SUITES));
	assert_false(shape_set(&s, SHAPE_GROUPS, 1 << TLS_GROUPS));
}

static void
what_can_not_be_is_not_kept(void **state)
{
	struct shape s = { 0 };

	(void)state;
	assert_false(shape_set(&s, SHAPE_UNIT, 256));
	assert_false(shape_set(&s, SHAPE_HELO, HELOS));
	assert_false(shape_set(&s, SHAPE_TSAP, 1ULL << 32));
	assert_false(shape_set_name(&s, SHAPE_DOMAIN, "a'b"));
	assert_true(shape_is_empty(&s));
}

static void
the_least_is_kept_in_any_order(void **state)
{
	struct shape a = { 0 }, b = { 0 };

	(void)state;
	shape_set_name(&a, SHAPE_HOST, "b");
	shape_set(&a, SHAPE_UNIT, 3);
	shape_set(&a, SHAPE_DIALECTS, 1);
	shape_set_name(&b, SHAPE_HOST, "a");
	shape_set(&b, SHAPE_UNIT, 9);
	shape_set(&b, SHAPE_DIALECTS, 6);
	shape_set(&b, SHAPE_TSAP, 7);
	struct shape ab = a, ba = b;
	shape_merge(&ab, &b);
	shape_merge(&ba, &a);
	assert_memory_equal(&ab, &ba, sizeof(ab));
	assert_string_equal(ab.name[SHAPE_HOST], "a");
	has(&ab, SHAPE_UNIT, 3);
	has(&ab, SHAPE_DIALECTS, 7);
}

static void
an_address_is_no_name_for_tls(void **state)
{
	struct shape s = { 0 };

	(void)state;
	assert_false(shape_set_name(&s, SHAPE_SNI, "127.0.0.1"));
	assert_string_equal(s.name[SHAPE_SNI], "");
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
		cmocka_unit_test(the_form_of_ehlo),
		cmocka_unit_test(the_domain_of_xmpp),
		cmocka_unit_test(redis_in_arrays),
		cmocka_unit_test(the_level_of_mqtt),
		cmocka_unit_test(the_dialects_of_smb),
		cmocka_unit_test(the_version_of_snmp),
		cmocka_unit_test(what_is_offered_for_tls),
		cmocka_unit_test(what_handshakes_agreed_on),
		cmocka_unit_test(what_can_not_be_is_not_kept),
		cmocka_unit_test(the_least_is_kept_in_any_order),
		cmocka_unit_test(an_address_is_no_name_for_tls),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
