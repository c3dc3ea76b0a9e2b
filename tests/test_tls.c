/* the client's side of TLS against OpenSSL's server, all in memory */
#include "tests/check.h"

#include "base/cert.h"
#include "base/tls.h"

#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <string.h>

static struct tls_context *context;
static EVP_PKEY *key;
static X509 *certificate;

static void
add_extension(X509 *x, int nid, const char *value)
{
	X509_EXTENSION *e = X509V3_EXT_conf_nid(NULL, NULL, nid, value);

	assert_non_null(e);
	X509_add_ext(x, e, -1);
	X509_EXTENSION_free(e);
}

static int
load(void **state)
{
	(void)state;
	context = tls_context_new(false);
	key = EVP_RSA_gen(2048);
	certificate = X509_new();
	X509_set_version(certificate, 2);
	ASN1_INTEGER_set(X509_get_serialNumber(certificate), 7);
	ASN1_TIME_set(X509_getm_notBefore(certificate), 1000000000);
	ASN1_TIME_set(X509_getm_notAfter(certificate), 2000000000);
	X509_NAME *name = X509_get_subject_name(certificate);
	X509_NAME_add_entry_by_txt(name, "O", MBSTRING_ASC,
	    (const unsigned char *)"Best, Ltd", -1, -1, 0);
	X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
	    (const unsigned char *)"srv.example\x01", -1, -1, 0);
	X509_set_issuer_name(certificate, name);
	add_extension(certificate, NID_subject_alt_name,
	    "DNS:srv.example,DNS:*.example,IP:192.0.2.1,IP:2001:db8::1");
	X509_set_pubkey(certificate, key);
	assert_true(X509_sign(certificate, key, EVP_sha256()) > 0);
	assert_non_null(context);
	return 0;
}

static int
unload(void **state)
{
	(void)state;
	X509_free(certificate);
	EVP_PKEY_free(key);
	tls_context_free(context);
	return 0;
}

struct server {
	SSL_CTX *ctx;
	SSL *ssl;
	BIO *in, *out;
};

static struct server
server_new(int version, int verify)
{
	struct server s = { .ctx = SSL_CTX_new(TLS_server_method()) };

	SSL_CTX_set_security_level(s.ctx, 0);
	SSL_CTX_set_cipher_list(s.ctx, "ALL:@SECLEVEL=0");
	SSL_CTX_set_min_proto_version(s.ctx, version);
	SSL_CTX_set_max_proto_version(s.ctx, version);
	assert_int_equal(SSL_CTX_use_certificate(s.ctx, certificate), 1);
	assert_int_equal(SSL_CTX_use_PrivateKey(s.ctx, key), 1);
	SSL_CTX_set_verify(s.ctx, verify, NULL);
	s.ssl = SSL_new(s.ctx);
	s.in = BIO_new(BIO_s_mem());
	s.out = BIO_new(BIO_s_mem());
	SSL_set_bio(s.ssl, s.in, s.out);
	SSL_set_accept_state(s.ssl);
	return s;
}

static void
server_free(struct server *s)
{
	SSL_free(s->ssl);
	SSL_CTX_free(s->ctx);
}

/* hands bytes back and forth until neither has more; the last state */
static enum tls_state
talk(struct tls *t, struct server *s, struct buf *wire, struct buf *plain)
{
	enum tls_state state = TLS_SHAKING;
	uint8_t piece[4096], words[256];

	for (int i = 0; i < 20; i++) {
		if (wire->n > 0)
			BIO_write(s->in, wire->p, (int)wire->n);
		buf_clear(wire);
		if (!SSL_is_init_finished(s->ssl))
			SSL_do_handshake(s->ssl);
		int n = SSL_read(s->ssl, words, sizeof(words));
		if (n > 0)
			SSL_write(s->ssl, words, n);
		while ((n = BIO_read(s->out, piece, sizeof(piece))) > 0)
			state = tls_feed(
			    t, (struct bytes){ piece, (size_t)n }, plain, wire);
	}
	return state;
}

/* the text of a kind, or NULL */
static const char *
fact_of(struct tls *t, enum tls_what what)
{
	const struct tls_facts *f = tls_facts(t);
	const char *text = NULL;

	for (size_t i = 0; i < f->n_fact; i++)
		if (f->fact[i].what == what) {
			assert_null(text); /* told once, however often asked */
			text = f->fact[i].text;
		}
	return text;
}

static void
facts_of_a_handshake(void **state)
{
	static const struct {
		int number;
		const char *name;
	} versions[] = {
		{ TLS1_VERSION, "TLSv1.0" },
		{ TLS1_2_VERSION, "TLSv1.2" },
		{ TLS1_3_VERSION, "TLSv1.3" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(versions) / sizeof(versions[0]); i++) {
		struct buf wire = { 0 }, plain = { 0 };
		struct server s =
		    server_new(versions[i].number, SSL_VERIFY_NONE);
		struct tls *t =
		    tls_new(context, "srv.example", NULL, NULL, &wire);

		assert_int_equal(talk(t, &s, &wire, &plain), TLS_OPEN);
		const struct tls_facts *f = tls_facts(t);
		assert_string_equal(fact_of(t, TLS_VERSION), versions[i].name);
		assert_non_null(fact_of(t, TLS_CIPHER));
		assert_int_equal(f->n_cert, 1);
		assert_false(f->client_cert_asked);
		const struct tls_cert *c = &f->cert[0];
		/* no control byte of the peer's is left */
		assert_null(strchr(c->subject, '\x01'));
		assert_non_null(strstr(c->subject, "srv.example"));
		assert_non_null(strstr(c->issuer, "Best"));
		assert_int_equal(c->n_name, 4);
		assert_string_equal(c->name[0], "srv.example");
		assert_string_equal(c->name[1], "*.example");
		assert_string_equal(c->name[2], "192.0.2.1");
		assert_string_equal(c->name[3], "2001:db8::1");
		assert_string_equal(c->not_before, "2001-09-09T01:46:40Z");
		assert_string_equal(c->not_after, "2033-05-18T03:33:20Z");
		assert_string_equal(
		    SSL_get_servername(s.ssl, TLSEXT_NAMETYPE_host_name),
		    "srv.example");
		assert_true(tls_heard(t).n > 0 && tls_heard(t).p[0] == 0x16);
		tls_free(t);
		server_free(&s);
		buf_release(&wire);
		buf_release(&plain);
	}
}

static void
words_go_both_ways(void **state)
{
	struct buf wire = { 0 }, plain = { 0 };
	struct server s = server_new(TLS1_3_VERSION, SSL_VERIFY_NONE);
	struct tls *t = tls_new(context, NULL, NULL, NULL, &wire);

	(void)state;
	assert_false(tls_write(t, BYTES("early"), &wire));
	assert_int_equal(talk(t, &s, &wire, &plain), TLS_OPEN);
	assert_true(tls_write(t, BYTES("hello"), &wire));
	assert_int_equal(talk(t, &s, &wire, &plain), TLS_OPEN);
	assert_true(bytes_eq(buf_view(&plain), BYTES("hello")));
	SSL_shutdown(s.ssl);
	assert_int_equal(talk(t, &s, &wire, &plain), TLS_ENDED);
	tls_close(t, &wire);
	assert_true(wire.n > 0);
	tls_free(t);
	server_free(&s);
	buf_release(&wire);
	buf_release(&plain);
}

static struct tls_agreed
terms_of(const char *version, const char *suite, const char *group)
{
	struct tls_agreed t = { 0 };

	tls_agreed_add(&t, TLS_VERSION, version);
	tls_agreed_add(&t, TLS_CIPHER, suite);
	if (group != NULL)
		tls_agreed_add(&t, TLS_GROUP, group);
	return t;
}

/* all suites that go with a key of RSA, each by itself, whatever the group */
static void
a_handshake_on_terms_is_short(void **state)
{
	static const char *const groups[] = { NULL, "x25519", "secp256r1",
		"secp384r1", "secp521r1", "x448" };

	(void)state;
	for (unsigned i = 0; i < TLS_SUITES; i++) {
		const char *suite = tls_suite_name(i);
		bool is_13 = tls_suite_is_13(i);
		struct tls_agreed terms =
		    terms_of(is_13 ? "TLSv1.3" : "TLSv1.2", suite,
		        groups[i % (sizeof(groups) / sizeof(groups[0]))]);
		struct buf usual = { 0 }, wire = { 0 }, plain = { 0 };

		if (strstr(suite, "ECDSA") != NULL)
			continue;
		struct server s = server_new(
		    is_13 ? TLS1_3_VERSION : TLS1_2_VERSION, SSL_VERIFY_NONE);
		SSL_set_dh_auto(s.ssl, 1);
		tls_free(tls_new(context, "a.example", NULL, NULL, &usual));
		struct tls *t =
		    tls_new(context, "a.example", "http/1.1", &terms, &wire);
		/* a key of the group is in it */
		assert_true(wire.n <= (is_13 ? 190 + 140 : 140));
		if (groups[i % 6] == NULL || i % 6 == 1)
			assert_true(wire.n * 5 < usual.n * 3);
		assert_int_equal(talk(t, &s, &wire, &plain), TLS_OPEN);
		assert_string_equal(fact_of(t, TLS_CIPHER),
		    is_13 ? "TLS_AES_128_GCM_SHA256" : suite);
		assert_int_equal(tls_facts(t)->n_cert, 1);
		tls_free(t);
		server_free(&s);
		buf_release(&usual);
		buf_release(&wire);
		buf_release(&plain);
	}
}

static void
other_terms_are_refused_by_an_alert(void **state)
{
	struct tls_agreed terms =
	    terms_of("TLSv1.3", "TLS_AES_256_GCM_SHA384", "x25519");
	struct buf wire = { 0 }, plain = { 0 };
	struct server s = server_new(TLS1_2_VERSION, SSL_VERIFY_NONE);
	struct tls *t = tls_new(context, NULL, NULL, &terms, &wire);

	(void)state;
	assert_int_equal(talk(t, &s, &wire, &plain), TLS_FAILED);
	assert_string_equal(fact_of(t, TLS_ALERT), "server: protocol_version");
	tls_free(t);
	server_free(&s);
	buf_release(&wire);
	buf_release(&plain);
}

static void
terms_that_do_not_suffice(void **state)
{
	struct tls_agreed t =
	    terms_of("TLSv1.3", "TLS_RSA_WITH_RC4_128_SHA", "sect163k1");

	(void)state;
	assert_int_equal(t.suites | t.groups, 0);
	assert_int_equal(tls_agreed_version(&t), 0);
	/* the newest for which there is a suite */
	tls_agreed_add(&t, TLS_CIPHER, "TLS_RSA_WITH_AES_128_GCM_SHA256");
	assert_int_equal(tls_agreed_version(&t), 0);
	tls_agreed_add(&t, TLS_VERSION, "TLSv1.2");
	assert_int_equal(tls_agreed_version(&t), TLS1_2_VERSION);
	tls_agreed_add(&t, TLS_CIPHER, "TLS_CHACHA20_POLY1305_SHA256");
	assert_int_equal(tls_agreed_version(&t), TLS1_3_VERSION);
	/* and what nobody speaks any more is no term */
	tls_agreed_add(&t, TLS_VERSION, "SSLv3");
	assert_int_equal(t.versions, 3);
}

static void
a_certificate_is_kept_when_one_of_ours_is_wanted(void **state)
{
	static const int versions[] = { TLS1_2_VERSION, TLS1_3_VERSION };

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct buf wire = { 0 }, plain = { 0 };
		struct server s = server_new(versions[i],
		    SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT);
		struct tls *t = tls_new(context, NULL, NULL, NULL, &wire);

		assert_int_equal(talk(t, &s, &wire, &plain), TLS_FAILED);
		const struct tls_facts *f = tls_facts(t);
		assert_true(f->client_cert_asked);
		assert_int_equal(f->n_cert, 1);
		assert_non_null(fact_of(t, TLS_ALERT));
		assert_non_null(strstr(f->cert[0].subject, "srv.example"));
		tls_free(t);
		server_free(&s);
		buf_release(&wire);
		buf_release(&plain);
	}
}

static void
a_name_that_no_server_would_take(void **state)
{
	char name[300];
	struct buf wire = { 0 };

	(void)state;
	memset(name, 'a', sizeof(name));
	name[sizeof(name) - 1] = '\0';
	/* too long for SNI: it goes without */
	struct tls *t = tls_new(context, name, "h2", NULL, &wire);
	assert_true(wire.n > 0);
	tls_free(t);
	buf_release(&wire);
}

static void
what_is_not_tls_fails(void **state)
{
	static const char *const answers[] = {
		"HTTP/1.1 400 Bad Request\r\n\r\n",
		"SSH-2.0-OpenSSH_9.2p1\r\n",
		"\x16\x03\x03\x00\x02\x02\x01",
		"\x15\x03\x01\x00\x02\x02\x28",
	};
	static const size_t n[] = { 28, 23, 7, 7 };

	(void)state;
	for (size_t i = 0; i < 4; i++) {
		struct buf wire = { 0 }, plain = { 0 };
		struct tls *t = tls_new(context, NULL, NULL, NULL, &wire);
		struct bytes b = bytes_cut(
		    (struct bytes){ (const uint8_t *)answers[i], n[i] }, 0,
		    n[i]);
		enum tls_state got = tls_feed(t, b, &plain, &wire);

		assert_int_equal(got, i == 2 ? TLS_SHAKING : TLS_FAILED);
		assert_true(bytes_eq(tls_heard(t), b));
		assert_null(fact_of(t, TLS_VERSION));
		if (i == 3)
			assert_string_equal(
			    fact_of(t, TLS_ALERT), "server: handshake_failure");
		tls_free(t);
		buf_release(&wire);
		buf_release(&plain);
	}
}

static void
no_certificate_is_none(void **state)
{
	static const char *const nothing[] = { "nonsense", "\x30\x82\xff", "" };
	struct arena arena = { 0 };
	struct tls_cert c;

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		cert_read(&arena, bytes_str(nothing[i]), &c);
		assert_null(c.subject);
		assert_int_equal(c.n_name, 0);
		assert_int_equal(strlen(c.sha256), 64);
	}
	arena_release(&arena);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(facts_of_a_handshake),
		cmocka_unit_test(words_go_both_ways),
		cmocka_unit_test(a_handshake_on_terms_is_short),
		cmocka_unit_test(other_terms_are_refused_by_an_alert),
		cmocka_unit_test(terms_that_do_not_suffice),
		cmocka_unit_test(
		    a_certificate_is_kept_when_one_of_ours_is_wanted),
		cmocka_unit_test(a_name_that_no_server_would_take),
		cmocka_unit_test(what_is_not_tls_fails),
		cmocka_unit_test(no_certificate_is_none),
	};

	cmocka_set_test_filter(argc > 1 ? argv[1] : NULL);
	return cmocka_run_group_tests_name(__FILE__, tests, load, unload);
}
