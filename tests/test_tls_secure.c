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
	const char *known;             /* service that the matcher finds */
	bool done;                     /* what the matcher answers */
};

static void
take_finding(void *ctx, const struct finding *f)
{
	struct heard *h = ctx;

	h->findings++;
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

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(alpn_names_the_service),
		cmocka_unit_test(what_is_no_handshake_passes),
		cmocka_unit_test(views_are_what_signatures_know),
	};
	return RUN(tests, argc, argv);
}
