/* what an answer repeats of its request */
#include "tests/check.h"

#include "replay/echo.h"
#include "tests/guarded.h"
#include "tests/hex.h"

/* an exchange as it was recorded, a new request, and what it is answered */
struct echoed {
	const char *sent, *got, *request, *answer; /* in hexadecimal */
	enum proto proto;
};

static struct bytes
of_hex(const char *hex)
{
	struct buf b = { 0 };
	hex_add(&b, hex);
	struct bytes end = guarded(buf_view(&b));
	buf_release(&b);
	return end;
}

static void
expect(enum proto proto, struct bytes sent, struct bytes got,
    struct bytes request, struct bytes answer)
{
	const struct turn turn = { .sent = sent, .got = got };
	struct buf out = { 0 };

	echo_answer(proto, &turn, request, &out);
	assert_int_equal(out.n, answer.n);
	assert_memory_equal(out.p, answer.p, answer.n);
	buf_release(&out);
}

/* RFC 1035: "." asked for its name servers, answered "refused" */
#define DNS_SENT "1234010000010000000000000000020001"
#define DNS_GOT "1234810500010000000000000000020001"
/* RFC 5531: a call of program 100000, accepted */
#define RPC_SENT                                                               \
	"0102030400000000000000020001"                                         \
	"86a000000002000000000000000000000000"                                 \
	"0000000000000000"
#define RPC_GOT "010203040000000100000000000000000000000000000000"
/* RFC 3416: GetRequest and Response of version 2, community "public" */
#define SNMP(pdu, id)                                                          \
	"3019020101"                                                           \
	"04067075626c6963" pdu "0c"                                            \
	"0202" id "020100020100"                                               \
	"3000"
/* RFC 4511: a bind without a name, and its success */
#define LDAP_SENT "300c020101600702010304008000"
#define LDAP_GOT "300c02010161070a010004000400"

static const struct echoed cases[] = {
	{ DNS_SENT, DNS_GOT, "beef010000010000000000000000020001",
	    "beef810500010000000000000000020001", PROTO_UDP },
	{ "0011" DNS_SENT, "0011" DNS_GOT,
	    "0011beef010000010000000000000000020001",
	    "0011beef810500010000000000000000020001", PROTO_TCP },
	/* the answer had another id: it is not an echo */
	{ DNS_SENT, "9999810500010000000000000000020001",
	    "beef010000010000000000000000020001",
	    "9999810500010000000000000000020001", PROTO_UDP },
	/* what came is no query */
	{ DNS_SENT, DNS_GOT, "beef", DNS_GOT, PROTO_UDP },
	{ DNS_SENT, DNS_GOT, "", DNS_GOT, PROTO_UDP },
	{ DNS_SENT, "", DNS_SENT, "", PROTO_UDP },
	{ RPC_SENT, RPC_GOT,
	    "cafebabe000000000000000200018"
	    "6a0000000020000000000000000000000000000000000000000",
	    "cafebabe0000000100000000000000000000000000000000", PROTO_UDP },
	{ "80000028" RPC_SENT, "80000018" RPC_GOT,
	    "80000028cafebabe0000000000000002000186a0000000020000"
	    "0000000000000000000000000000000000",
	    "80000018cafebabe0000000100000000000000000000000000000000",
	    PROTO_TCP },
	/* STUN: the cookie and the transaction */
	{ "000100002112a442000102030405060708090a0b",
	    "010100002112a442000102030405060708090a0b",
	    "000100002112a442ffeeddccbbaa998877665544",
	    "010100002112a442ffeeddccbbaa998877665544", PROTO_UDP },
	{ SNMP("a0", "0007"), SNMP("a2", "0007"), SNMP("a0", "7fff"),
	    SNMP("a2", "7fff"), PROTO_UDP },
	/* a longer number */
	{ SNMP("a0", "0007"), SNMP("a2", "0007"),
	    "301b02010104067075626c6963a00e0204"
	    "5a5a5a5a0201000201003000",
	    "301b02010104067075626c6963a20e0204"
	    "5a5a5a5a0201000201003000",
	    PROTO_UDP },
	{ LDAP_SENT, LDAP_GOT, "300c020109600702010304008000",
	    "300c02010961070a010004000400", PROTO_TCP },
	/* a length stays as long as it was written */
	{ LDAP_SENT, "30840000000c02010161070a010004000400",
	    "300c020109600702010304008000",
	    "30840000000c02010961070a010004000400", PROTO_TCP },
	/* BER that ends early, or has no definite length */
	{ LDAP_SENT, LDAP_GOT, "300c0201", LDAP_GOT, PROTO_TCP },
	{ LDAP_SENT, LDAP_GOT, "3080020109", LDAP_GOT, PROTO_TCP },
	{ LDAP_SENT, LDAP_GOT, "3084ffffffff020109", LDAP_GOT, PROTO_TCP },
	{ LDAP_SENT, LDAP_GOT, "30", LDAP_GOT, PROTO_TCP },
	/* Modbus: the transaction, as long as its own length is right */
	{ "000100000006010300000001", "00010000000501030200ff",
	    "abcd00000006010300000001", "abcd0000000501030200ff", PROTO_TCP },
	{ "000100000006010300000001", "00010000000501030200ff",
	    "abcd00000007010300000001", "00010000000501030200ff", PROTO_TCP },
};

static void
numbers_are_repeated(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct echoed *e = &cases[i];
		struct bytes sent = of_hex(e->sent), got = of_hex(e->got);
		struct bytes request = of_hex(e->request);
		struct bytes answer = of_hex(e->answer);
		expect(e->proto, sent, got, request, answer);
		guarded_free(sent);
		guarded_free(got);
		guarded_free(request);
		guarded_free(answer);
	}
}

static void
the_same_request_gets_the_same_answer(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct bytes sent = of_hex(cases[i].sent);
		struct bytes got = of_hex(cases[i].got);
		expect(cases[i].proto, sent, got, sent, got);
		guarded_free(sent);
		guarded_free(got);
	}
}

/* 127 bytes have a length of one byte, 130 one of two */
static void
a_length_grows_no_more_than_it_must(void **state)
{
	uint8_t got[2 + 127] = { 0x30, 127, 2, 1, 7, 4, 122 };
	uint8_t answer[3 + 130] = { 0x30, 0x81, 130, 2, 4, 1, 2, 3, 4, 4, 122 };
	struct bytes g = guarded((struct bytes){ got, sizeof(got) });
	struct bytes a = guarded((struct bytes){ answer, sizeof(answer) });

	(void)state;
	expect(PROTO_TCP, BYTES("0\3\2\1\7"), g, BYTES("0\6\2\4\1\2\3\4"), a);
	guarded_free(g);
	guarded_free(a);
}

static void
ntp_repeats_the_time(void **state)
{
	uint8_t sent[48] = { 0x23 }, got[48] = { 0x24, 2 };
	uint8_t request[48] = { 0xe3 }, answer[48] = { 0x24, 2 };

	(void)state;
	memset(sent + 40, 0x11, 8);
	memset(got + 24, 0x11, 8);
	memset(request + 40, 0x77, 8);
	memset(answer + 24, 0x77, 8);
	expect(PROTO_UDP, (struct bytes){ sent, 48 }, (struct bytes){ got, 48 },
	    (struct bytes){ request, 48 }, (struct bytes){ answer, 48 });
}

static void
sip_repeats_headers(void **state)
{
	static const char sent[] = "OPTIONS sip:a@b SIP/2.0\r\n"
	                           "Via: SIP/2.0/UDP c;branch=z9hG4bKa\r\n"
	                           "From: <sip:c@d>;tag=1\r\n"
	                           "To: <sip:a@b>\r\nCall-ID: x\r\n"
	                           "CSeq: 1 OPTIONS\r\n\r\n";
	static const char got[] = "SIP/2.0 200 OK\r\n"
	                          "Via: SIP/2.0/UDP c;branch=z9hG4bKa\r\n"
	                          "From: <sip:c@d>;tag=1\r\n"
	                          "To: <sip:a@b>;tag=served\r\nCall-ID: x\r\n"
	                          "CSeq: 1 OPTIONS\r\nServer: any\r\n"
	                          "Content-Length: 4\r\n\r\nVia:";
	static const char request[] = "OPTIONS sip:a@b SIP/2.0\r\n"
	                              "v: SIP/2.0/UDP e;branch=z9hG4bKb\r\n"
	                              "Via: SIP/2.0/UDP f;branch=z9hG4bKc\r\n"
	                              "f: <sip:e@f>;tag=2\r\n"
	                              "t: <sip:a@b>\r\ni: y\r\n"
	                              "CSeq: 9 OPTIONS\r\n\r\n";
	static const char answer[] = "SIP/2.0 200 OK\r\n"
	                             "v: SIP/2.0/UDP e;branch=z9hG4bKb\r\n"
	                             "Via: SIP/2.0/UDP f;branch=z9hG4bKc\r\n"
	                             "f: <sip:e@f>;tag=2\r\n"
	                             "t: <sip:a@b>;tag=served\r\ni: y\r\n"
	                             "CSeq: 9 OPTIONS\r\nServer: any\r\n"
	                             "Content-Length: 4\r\n\r\nVia:";

	(void)state;
	expect(
	    PROTO_UDP, BYTES(sent), BYTES(got), BYTES(request), BYTES(answer));
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_are_repeated),
		cmocka_unit_test(the_same_request_gets_the_same_answer),
		cmocka_unit_test(a_length_grows_no_more_than_it_must),
		cmocka_unit_test(ntp_repeats_the_time),
		cmocka_unit_test(sip_repeats_headers),
	};

	return RUN(tests, argc, argv);
}
