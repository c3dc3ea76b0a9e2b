/* DTLS: our client against the library's server, datagram by datagram */
#include "tests/check.h"

#include "base/tls.h"
#include "base/tls_facts.h"
#include "tests/guarded.h"

#include <openssl/ssl.h>
#include <string.h>
#include <unistd.h>

struct server {
	SSL_CTX *context;
	SSL *ssl;
	BIO *in, *out;
	unsigned n_got;
	size_t longest; /* datagram that came */
	char heard[64];
};

static struct tls_context *context;
static struct server server;

static int
setup(void **state)
{
	(void)state;
	server = (struct server){ 0 };
	context = tls_context_new(false);
	server.context = SSL_CTX_new(DTLS_server_method());
	assert_int_equal(SSL_CTX_use_PrivateKey_file(server.context,
	                     "tests/server.pem", SSL_FILETYPE_PEM),
	    1);
	assert_int_equal(SSL_CTX_use_certificate_file(server.context,
	                     "tests/server.pem", SSL_FILETYPE_PEM),
	    1);
	SSL_CTX_set_options(server.context, SSL_OP_NO_QUERY_MTU);
	server.ssl = SSL_new(server.context);
	server.in = BIO_new(BIO_s_mem());
	server.out = BIO_new(BIO_s_mem());
	SSL_set_bio(server.ssl, server.in, server.out);
	SSL_set_mtu(server.ssl, 400);
	SSL_set_accept_state(server.ssl);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	SSL_free(server.ssl);
	SSL_CTX_free(server.context);
	tls_context_free(context);
	return 0;
}

/* what the client said, datagram by datagram; answers go to `back` */
static void
serve(struct bytes wire, struct buf *back)
{
	uint8_t piece[4096];
	int n;

	while (wire.n > 0) {
		struct bytes d = tls_take_datagram(&wire);
		server.n_got++;
		if (d.n > server.longest)
			server.longest = d.n;
		BIO_write(server.in, d.p, (int)d.n);
		SSL_do_handshake(server.ssl);
		n = SSL_is_init_finished(server.ssl)
		        ? SSL_read(server.ssl, server.heard,
		              sizeof(server.heard) - 1)
		        : 0;
		if (n > 0)
			SSL_write(server.ssl, "yes", 3);
	}
	while ((n = BIO_read(server.out, piece, sizeof(piece))) > 0)
		buf_add(back, (struct bytes){ piece, (size_t)n });
}

static enum tls_state
hear(struct tls *t, struct bytes back, struct buf *plain, struct buf *wire)
{
	enum tls_state state = TLS_SHAKING;

	while (back.n > 0) {
		struct bytes d = guarded(tls_take_datagram(&back));
		state = tls_feed(t, d, plain, wire);
		guarded_free(d);
	}
	return state;
}

/* the first hello gets lost: it is repeated */
static void
a_handshake(void **state)
{
	struct buf wire = { 0 }, back = { 0 }, plain = { 0 };
	struct tls *t = tls_new_datagrams(context, "a.example", &wire);
	enum tls_state s = TLS_SHAKING;

	(void)state;
	assert_true(wire.n > 0);
	buf_clear(&wire);
	tls_repeat(t, &wire);
	assert_int_equal(wire.n, 0); /* too early */
	usleep(350000);
	tls_repeat(t, &wire);
	assert_true(wire.n > 0);
	for (int i = 0; i < 8 && s == TLS_SHAKING; i++) {
		buf_clear(&back);
		serve(buf_view(&wire), &back);
		buf_clear(&wire);
		s = hear(t, buf_view(&back), &plain, &wire);
	}
	assert_int_equal(s, TLS_OPEN);
	assert_int_equal(tls_facts(t)->n_cert, 1);
	assert_int_equal(tls_facts(t)->fact[0].what, TLS_VERSION);
	assert_string_equal(tls_facts(t)->fact[0].text, "DTLSv1.2");

	buf_clear(&wire);
	assert_true(tls_write(t, BYTES("are you there"), &wire));
	buf_clear(&back);
	serve(buf_view(&wire), &back);
	assert_string_equal(server.heard, "are you there");
	assert_int_equal(hear(t, buf_view(&back), &plain, &wire), TLS_OPEN);
	assert_true(bytes_eq(buf_view(&plain), BYTES("yes")));
	assert_in_range(server.longest, 1, 1200);
	tls_free(t);
	buf_release(&wire);
	buf_release(&back);
	buf_release(&plain);
}

/* what is no DTLS is dropped, as RFC 6347 section 4.1.2.7 has it */
static void
not_dtls(void **state)
{
	struct buf wire = { 0 }, plain = { 0 };
	struct tls *t = tls_new_datagrams(context, NULL, &wire);
	struct bytes alert = BYTES("\x15\xfe\xfd\0\0\0\0\0\0\0\0\0\2\2\x28");

	(void)state;
	assert_int_equal(
	    tls_feed(t, BYTES("HTTP/1.1 400"), &plain, &wire), TLS_SHAKING);
	assert_int_equal(tls_feed(t, alert, &plain, &wire), TLS_FAILED);
	assert_int_equal(plain.n, 0);
	tls_free(t);
	buf_release(&wire);
	buf_release(&plain);
}

static void
datagrams_are_whole_records(void **state)
{
	uint8_t records[3000] = { 0 };
	struct bytes wire = { records, 13 + 1000 + 13 + 170 + 13 + 100 };

	(void)state;
	records[11] = 1000 >> 8, records[12] = 1000 & 0xff;
	records[1013 + 12] = 170;
	records[1013 + 183 + 12] = 100;
	assert_int_equal(tls_take_datagram(&wire).n, 1013 + 183);
	assert_int_equal(tls_take_datagram(&wire).n, 113);
	assert_int_equal(tls_take_datagram(&wire).n, 0);
	/* one that is longer than it says goes out as it is */
	wire = (struct bytes){ records, 5 };
	assert_int_equal(tls_take_datagram(&wire).n, 5);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_handshake, setup, teardown),
		cmocka_unit_test_setup_teardown(not_dtls, setup, teardown),
		cmocka_unit_test(datagrams_are_whole_records),
	};

	return RUN(tests, argc, argv);
}
