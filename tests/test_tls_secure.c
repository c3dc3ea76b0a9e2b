#include "tests/check.h"

#include "capture/secure.h"
#include "tests/hex.h"

#include <stdio.h>
#include <string.h>

/* what came out of the stage for one response */
struct heard {
	struct secure *secure;
	char service[32], product[32]; /* of the last finding */
	unsigned confidence;
	enum tunnel tunnel;
	bool soft;
	size_t findings, facts, asked; /* how often each came */
	char got[512];                 /* the last that was matched */
	enum proto proto;              /* of that */
	enum proto found;              /* of the last finding */
	const char *known;             /* service that the matcher finds */
	bool done;                     /* what the matcher answers */
};

static void
take_finding(void *ctx, const struct finding *f)
{
	struct heard *h = ctx;

	h->findings++;
	h->found = f->res->proto;
	snprintf(h->service, sizeof(h->service), "%s",
	    f->service != NULL ? f->service : "");
	h->confidence = f->confidence;
	h->tunnel = f->tunnel;
	h->soft = f->soft;
}

static void
take_facts(void *ctx, const struct tls_facts *f)
{
	struct heard *h = ctx;

	h->facts += f->n_fact;
}

static bool
match(void *ctx, const struct response *res)
{
	struct heard *h = ctx;
	struct finding f = { .res = res, .service = h->known };

	h->asked++;
	h->proto = res->proto;
	size_t n =
	    res->got.n < sizeof(h->got) - 1 ? res->got.n : sizeof(h->got) - 1;
	if (n > 0)
		memcpy(h->got, res->got.p, n);
	h->got[n] = '\0';
	secure_finding(h->secure, &f);
	return h->done;
}

static void
begin(struct heard *h)
{
	memset(h, 0, sizeof(*h));
	h->secure = secure_new(&(struct secure_sinks){
	    take_finding, h, take_facts, h, NULL, NULL });
	secure_into(h->secure, match, h);
}

static bool
feed(struct heard *h, enum proto proto, struct bytes sent, struct bytes got)
{
	struct response r = { .proto = proto,
		.conn = 7,
		.sent = sent,
		.sent_known = true,
		.got = got,
		.whole = got.n };

	return secure_feed(h->secure, &r);
}

/* hellos of TLS 1.2: h2 and http/1.1 are offered, and one is chosen or none */
static const char client[] =
    "16030300410100003d0303000102030405060708090a0b0c0d0e0f1011121314"
    "15161718191a1b1c1d1e1f000002c02f010000120010000e000c026832086874"
    "74702f312e31";
static const char chosen[] =
    "1603030037020000330303000102030405060708090a0b0c0d0e0f1011121314"
    "15161718191a1b1c1d1e1f00c02f00000b00100007000504696d6170";
static const char silent[] =
    "160303002a020000260303000102030405060708090a0b0c0d0e0f1011121314"
    "15161718191a1b1c1d1e1f00c02f00";

/* a message with a certificate as a FortiGate makes it for itself */
static const char appliance[] =
    "0b0001e40001e10001de308201da3082017fa00302010202147583b09fc3b01d"
    "872545fb56ebcdceacf162d91f300a06082a8648ce3d04030230423111300f06"
    "0355040a0c08466f7274696e657431123010060355040b0c09466f7274694761"
    "74653119301706035504030c1046475436304530303030303030303030301e17"
    "0d3236313132383037353030335a170d3336313132353037353030335a304231"
    "11300f060355040a0c08466f7274696e657431123010060355040b0c09466f72"
    "7469476174653119301706035504030c10464754363045303030303030303030"
    "303059301306072a8648ce3d020106082a8648ce3d03010703420004a8879ad0"
    "d471d8f498fb374b7e7dc67773a82d19ef1100877133087673d5d674c4c68df6"
    "76172685f2c294307fe7502341b05e1f03c25f3e758595b6679ced0fa3533051"
    "301d0603551d0e041604148b6fa138769b8ae328bc1281fba6e9d9a823edc430"
    "1f0603551d230418301680148b6fa138769b8ae328bc1281fba6e9d9a823edc4"
    "300f0603551d130101ff040530030101ff300a06082a8648ce3d040302034900"
    "30460221009a2d22d3dc8a2d54fceb47bc70a7dee4bd60f031161d28c8ce92b4"
    "bb236da47202210092a7be044c7206e12b07a6e5e87f199317ced61ed3dfc2b9"
    "534cce667e79a49c";

static void
alpn_names_the_service(void **state)
{
	struct buf c = { 0 }, s = { 0 };
	struct heard h;

	(void)state;
	begin(&h);
	h.known = "ssl";
	hex_add(&c, client);
	hex_add(&s, silent);
	feed(&h, PROTO_TCP, buf_view(&c), buf_view(&s));
	assert_string_equal(h.service, "http");
	assert_int_equal(h.confidence, CONFIDENCE_SOFT);
	assert_true(h.soft);
	assert_int_equal(h.tunnel, TUNNEL_TLS);
	assert_true(h.facts > 3);

	/* the server has the last word */
	buf_clear(&s);
	hex_add(&s, chosen);
	feed(&h, PROTO_TCP, buf_view(&c), buf_view(&s));
	assert_string_equal(h.service, "imap");
	assert_int_equal(h.confidence, CONFIDENCE_ALPN);
	assert_false(h.soft);
	secure_free(h.secure);
	buf_release(&c);
	buf_release(&s);
}

static void
what_is_no_handshake_passes(void **state)
{
	struct heard h;

	(void)state;
	begin(&h);
	h.known = "smtp";
	h.done = true;
	assert_false(feed(&h, PROTO_TCP, BYTES(""), BYTES("220 mail\r\n")));
	assert_string_equal(h.got, "220 mail\r\n");
	assert_string_equal(h.service, "smtp");
	/* it is known: what follows is read for a handshake alone */
	assert_false(feed(&h, PROTO_TCP, BYTES("EHLO x"), BYTES("250 a\r\n")));
	assert_int_equal(h.asked, 1);
	secure_forget(h.secure);
	feed(&h, PROTO_TCP, BYTES("EHLO x"), BYTES("250 a\r\n"));
	assert_int_equal(h.asked, 2);
	secure_forget(h.secure);
	h.known = "http";
	assert_true(feed(&h, PROTO_UDP, BYTES(""), BYTES("HTTP/1.0 200\r\n")));
	assert_int_equal(h.facts, 0);
	secure_free(h.secure);
}

static void
views_are_what_signatures_know(void **state)
{
	struct buf in = { 0 };
	struct heard h;

	(void)state;
	begin(&h);
	/* SETTINGS; then :status 200, and server: x as a literal */
	hex_add(&in, "000000040000000000"
	             "000005010400000001880f270178");
	feed(&h, PROTO_TCP, BYTES(""), buf_view(&in));
	assert_string_equal(h.got, "HTTP/1.1 200 \r\nServer: x\r\n\r\n");
	feed(&h, PROTO_TCP, BYTES(""),
	    BYTES("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
	          "2\r\nab\r\n2\r\ncd\r\n0\r\n\r\n"));
	assert_non_null(strstr(h.got, "\r\n\r\nabcd"));
	secure_free(h.secure);
	buf_release(&in);
}

/* what a certificate says is matched as text, over TCP and in datagrams */
static void
a_certificate_is_matched_as_text(void **state)
{
	static const char text[] =
	    "TLS certificate\n"
	    "subject: O=Fortinet, OU=FortiGate, CN=FGT60E0000000000\n"
	    "issuer: O=Fortinet, OU=FortiGate, CN=FGT60E0000000000\n";
	struct buf c = { 0 }, s = { 0 }, message = { 0 };
	struct heard h;

	(void)state;
	begin(&h);
	hex_add(&c, client);
	hex_add(&s, silent);
	hex_add(&message, appliance);
	buf_add(&s, BYTES("\x16\x03\x03"));
	buf_byte(&s, (uint8_t)(message.n >> 8));
	buf_byte(&s, (uint8_t)message.n);
	buf_add(&s, buf_view(&message));
	feed(&h, PROTO_TCP, buf_view(&c), buf_view(&s));
	assert_int_equal(h.asked, 2);
	assert_string_equal(h.got, text);
	assert_int_equal(h.proto, PROTO_TCP);

	/* the same handshake in one DTLS record of either side */
	struct buf dtls = { 0 }, hello = { 0 };
	hex_add(&hello, silent);
	for (int i = 0; i < 2; i++) {
		struct bytes m = i == 0 ? bytes_cut(buf_view(&hello), 5, 99)
		                        : buf_view(&message);
		size_t n = m.n - 4, all = n + 12;
		buf_add(&dtls, BYTES("\x16\xfe\xfd\0\0\0\0\0\0\0"));
		buf_byte(&dtls, (uint8_t)i);
		buf_byte(&dtls, (uint8_t)(all >> 8));
		buf_byte(&dtls, (uint8_t)all);
		buf_add(&dtls, bytes_cut(m, 0, 4));
		buf_byte(&dtls, 0);
		buf_byte(&dtls, (uint8_t)i);
		buf_add(&dtls, BYTES("\0\0\0"));
		buf_add(&dtls, bytes_cut(m, 1, 3));
		buf_add(&dtls, bytes_cut(m, 4, n));
	}
	h.known = "ssl";
	feed(&h, PROTO_UDP, BYTES(""), buf_view(&dtls));
	assert_int_equal(h.asked, 4);
	assert_string_equal(h.got, text);
	/* lines for it are those of a stream, the finding is not */
	assert_int_equal(h.proto, PROTO_TCP);
	assert_int_equal(h.found, PROTO_UDP);
	assert_string_equal(h.service, "dtls");
	secure_free(h.secure);
	buf_release(&c);
	buf_release(&s);
	buf_release(&message);
	buf_release(&dtls);
	buf_release(&hello);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(alpn_names_the_service),
		cmocka_unit_test(what_is_no_handshake_passes),
		cmocka_unit_test(views_are_what_signatures_know),
		cmocka_unit_test(a_certificate_is_matched_as_text),
	};
	return RUN(tests, argc, argv);
}
