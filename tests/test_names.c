/* what is compiled in: port names, requests by probe name, who talks how */
#include "tests/check.h"

#include "match/builtin.h"
#include "match/port_names.h"
#include "match/regex.h"
#include "match/requests.h"
#include "match/sides.h"

static void
ports_have_names(void **state)
{
	(void)state;
	struct port_names *n = port_names_new();

	assert_string_equal(port_names_find(n, PROTO_TCP, 22), "ssh");
	assert_string_equal(port_names_find(n, PROTO_UDP, 53), "domain");
	assert_string_equal(port_names_find(n, PROTO_TCP, 3306), "mysql");
	assert_null(port_names_find(n, PROTO_TCP, 65000));
	port_names_free(n);
}

static void
signatures_are_compiled_in(void **state)
{
	(void)state;
	assert_true(n_builtin_signatures > 10);
	for (size_t i = 0; i < n_builtin_signatures; i++)
		assert_true(builtin_signatures[i].text.n > 100);
}

/* each: a probe by Nmap's name, and whether this request is like it */
static void
known_requests_are_recognised(void **state)
{
	(void)state;
	static const struct {
		enum proto proto;
		const char *probe;
		struct bytes request;
		bool like;
	} cases[] = {
		{ PROTO_TCP, "GetRequest",
		    { (const uint8_t *)"POST /x HTTP/1.1\r\nHost: a\r\n\r\n",
		        28 },
		    true },
		{ PROTO_TCP, "GetRequest",
		    { (const uint8_t *)"GET / RTSP/1.0\r\n\r\n", 18 }, false },
		{ PROTO_TCP, "TLSSessionReq",
		    { (const uint8_t *)"\x16\x03\x01\x02\x00\x01\x00\x01\xfc",
		        9 },
		    true },
		{ PROTO_TCP, "TLSSessionReq",
		    { (const uint8_t *)"\x16\x03\x01\x02\x00\x02\x00\x01\xfc",
		        9 },
		    false },
		{ PROTO_UDP, "DNSVersionBindReq",
		    { (const uint8_t *)"\x12\x34\x01\x00\x00\x01\x00\x00\x00"
		                       "\x00\x00\x00",
		        12 },
		    true },
		{ PROTO_UDP, "DNSVersionBindReq",
		    { (const uint8_t *)"\x12\x34\x81\x80\x00\x01\x00\x01\x00"
		                       "\x00\x00\x00",
		        12 },
		    false },
		{ PROTO_TCP, "DNSVersionBindReqTCP",
		    { (const uint8_t *)"\x00\x1e\x12\x34\x01\x00\x00\x01\x00"
		                       "\x00\x00\x00",
		        12 },
		    true },
		{ PROTO_UDP, "SNMPv1public",
		    { (const uint8_t
		              *)"\x30\x26\x02\x01\x00\x04\x06public\xa0\x19",
		        15 },
		    true },
		{ PROTO_TCP, "SMBProgNeg",
		    { (const uint8_t *)"\x00\x00\x00\x54\xffSMBr", 9 }, true },
		{ PROTO_TCP, "RPCCheck",
		    { (const uint8_t *)"\x80\x00\x00\x28\x01\x02\x03\x04\x00"
		                       "\x00\x00\x00"
		                       "\x00\x00\x00\x02",
		        16 },
		    true },
		{ PROTO_UDP, "RPCCheck",
		    { (const uint8_t *)"\x01\x02\x03\x04\x00\x00\x00\x00\x00"
		                       "\x00\x00\x02",
		        12 },
		    true },
		{ PROTO_TCP, "TerminalServer",
		    { (const uint8_t *)"\x03\x00\x00\x13\x0e\xe0\x00\x00", 8 },
		    true },
		{ PROTO_TCP, "Kerberos",
		    { (const uint8_t *)"\x00\x00\x00\x71\x6a\x81", 6 }, true },
	};
	struct regex_scratch *s = regex_scratch_new(REGEX_JIT);
	struct arena arena = { 0 };
	struct regex_groups g;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const char *like =
		    requests_like(cases[i].proto, cases[i].probe);
		assert_non_null(like);
		struct regex *re =
		    regex_new(&arena, bytes_str(like), REGEX_DOTALL);
		if ((regex_match(re, s, cases[i].request, &g) == REGEX_HIT) !=
		    cases[i].like)
			fail_msg("case %zu, %s", i, cases[i].probe);
		regex_free(re);
	}
	assert_null(requests_like(PROTO_TCP, "NoSuchProbe"));
	regex_scratch_free(s);
	arena_release(&arena);
}

static void
sides_are_told_by_first_words(void **state)
{
	(void)state;
	assert_int_equal(side_of(BYTES("GET /x HTTP/1.1")), SIDE_CLIENT);
	assert_int_equal(side_of(BYTES("HTTP/1.1 200 OK")), SIDE_SERVER);
	assert_int_equal(side_of(BYTES("220 mail.example.org")), SIDE_SERVER);
	assert_int_equal(side_of(BYTES("EHLO x\r\n")), SIDE_CLIENT);
	assert_int_equal(side_of(BYTES("\x16\x03\x01\x02\x00\x01\x00\x01\xfc"
	                               "\x03\x03\x00")),
	    SIDE_CLIENT);
	assert_int_equal(side_of(BYTES("\x16\x03\x03\x00\x7a\x02\x00\x00\x76"
	                               "\x03\x03\x00")),
	    SIDE_SERVER);
	assert_int_equal(side_of(BYTES("\x4a\x00\x00\x00\x0a"
	                               "5.7.40\0")),
	    SIDE_SERVER);
	assert_int_equal(side_of(BYTES("\x16\xfe\xff\0\0\0\0\0\0\0\0\0\x51"
	                               "\x01\0\0\x45")),
	    SIDE_CLIENT);
	assert_int_equal(side_of(BYTES("\x16\xfe\xff\0\0\0\0\0\0\0\0\0\x23"
	                               "\x03\0\0\x17")),
	    SIDE_SERVER);
	assert_int_equal(side_of(BYTES("\x16\xfe\xff")), SIDE_UNKNOWN);
	assert_int_equal(side_of(BYTES("SSH-2.0-x\r\n")), SIDE_UNKNOWN);
	assert_int_equal(side_of(BYTES("")), SIDE_UNKNOWN);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ports_have_names),
		cmocka_unit_test(signatures_are_compiled_in),
		cmocka_unit_test(known_requests_are_recognised),
		cmocka_unit_test(sides_are_told_by_first_words),
	};
	return RUN(tests, argc, argv);
}
