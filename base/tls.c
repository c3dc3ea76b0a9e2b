#include "base/tls.h"

#include "base/cert.h"
#include "base/rd.h"
#include "base/text.h"
#include "base/xalloc.h"

#include <openssl/err.h>
#include <openssl/provider.h>
#include <openssl/ssl.h>
#include <stdlib.h>
#include <string.h>

enum {
	HEARD_MAX = 8 << 10,
	PIECE = 4 << 10,
	FACTS_MAX = 4, /* version, cipher, alpn, alert */
	ALPN_MAX = 256,
	DATAGRAM_MAX = 1200, /* fits any path of IPv6 */
	REPEAT_US = 300000,  /* the library repeats nothing before */
};

struct tls_context {
	OSSL_LIB_CTX *library;
	OSSL_PROVIDER *provider;
	SSL_CTX *ssl, *datagrams; /* NULL: DTLS is not spoken */
	uint8_t alpn[ALPN_MAX];   /* what a server of ours speaks, as sent */
	unsigned n_alpn;
};

struct tls {
	SSL *ssl;
	BIO *in, *out; /* the ssl's */
	enum tls_state state;
	struct buf heard;
	struct arena arena; /* text of the facts */
	struct tls_facts facts;
	struct tls_fact fact[FACTS_MAX]; /* of the facts */
	struct tls_cert cert;
	const char *alert;      /* as the library says it; NULL: none came */
	struct buf certificate; /* DER; empty: none came */
	struct buf secrets;     /* of a key log, not yet taken */
	bool is_shaken;         /* the facts have what was agreed on */
};

/* --- the context --- */

static struct tls *
tls_of(const SSL *ssl)
{
	return SSL_get_app_data(ssl);
}

/* called as soon as the certificate has come, whatever happens later */
static int
on_certificate(X509_STORE_CTX *store, void *unused)
{
	X509 *x = X509_STORE_CTX_get0_cert(store);
	struct tls *t = tls_of(X509_STORE_CTX_get_ex_data(
	    store, SSL_get_ex_data_X509_STORE_CTX_idx()));
	uint8_t *der = NULL;
	int n = x != NULL ? i2d_X509(x, &der) : 0;

	(void)unused;
	if (n > 0) {
		buf_clear(&t->certificate);
		buf_add(&t->certificate, (struct bytes){ der, (size_t)n });
	}
	OPENSSL_free(der);
	return 1;
}

static int
on_wanted(SSL *ssl, X509 **x, EVP_PKEY **key)
{
	(void)x, (void)key;
	tls_of(ssl)->facts.client_cert_asked = true;
	return 0;
}

static void
on_info(const SSL *ssl, int where, int value)
{
	struct tls *t = tls_of(ssl);

	if (t == NULL || (where & SSL_CB_READ_ALERT) != SSL_CB_READ_ALERT)
		return;
	/* a warning, such as close_notify, is no reason */
	if (value >> 8 == SSL3_AL_FATAL)
		t->alert = SSL_alert_desc_string_long(value);
}

static void
on_secret(const SSL *ssl, const char *line)
{
	buf_printf(&tls_of(ssl)->secrets, "%s\n", line);
}

static void
configure(SSL_CTX *ssl, int oldest)
{
	SSL_CTX_set_security_level(ssl, 0);
	SSL_CTX_set_min_proto_version(ssl, oldest);
	SSL_CTX_set_options(
	    ssl, SSL_OP_LEGACY_SERVER_CONNECT | SSL_OP_IGNORE_UNEXPECTED_EOF |
	             SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION);
	SSL_CTX_set_session_cache_mode(ssl, SSL_SESS_CACHE_OFF);
	SSL_CTX_set_verify(ssl, SSL_VERIFY_NONE, NULL);
	SSL_CTX_set_cert_verify_callback(ssl, on_certificate, NULL);
	SSL_CTX_set_client_cert_cb(ssl, on_wanted);
	SSL_CTX_set_info_callback(ssl, on_info);
}

static struct tls_context *
context_new(const SSL_METHOD *method)
{
	struct tls_context *c = xcalloc(1, sizeof(*c));

	OPENSSL_init_ssl(OPENSSL_INIT_NO_LOAD_CONFIG, NULL);
	c->library = OSSL_LIB_CTX_new();
	if (c->library != NULL)
		c->provider = OSSL_PROVIDER_load(c->library, "default");
	if (c->provider != NULL)
		c->ssl = SSL_CTX_new_ex(c->library, NULL, method);
	if (c->ssl == NULL) {
		tls_context_free(c);
		return NULL;
	}
	return c;
}

struct tls_context *
tls_context_new(bool keeps_secrets)
{
	struct tls_context *c = context_new(TLS_client_method());

	if (c == NULL)
		return NULL;
	c->datagrams = SSL_CTX_new_ex(c->library, NULL, DTLS_client_method());
	if (c->datagrams == NULL) {
		tls_context_free(c);
		return NULL;
	}
	configure(c->ssl, TLS1_VERSION);
	configure(c->datagrams, DTLS1_VERSION);
	SSL_CTX_set_options(c->datagrams, SSL_OP_NO_QUERY_MTU);
	if (keeps_secrets) {
		SSL_CTX_set_keylog_callback(c->ssl, on_secret);
		SSL_CTX_set_keylog_callback(c->datagrams, on_secret);
	}
	return c;
}

/* each protocol behind its length; the blanks' places take the lengths */
static unsigned
list_alpn(const char *alpn, uint8_t list[static ALPN_MAX])
{
	size_t n = strlen(alpn), at = 0;

	if (n == 0 || n >= ALPN_MAX)
		return 0;
	memcpy(list + 1, alpn, n);
	for (size_t i = 1; i <= n + 1; i++)
		if (i == n + 1 || list[i] == ' ') {
			list[at] = (uint8_t)(i - at - 1);
			at = i;
		}
	return (unsigned)n + 1;
}

/* the best that both speak; without one, the handshake goes on without */
static int
on_alpn(SSL *ssl, const uint8_t **out, uint8_t *n_out, const uint8_t *in,
    unsigned n_in, void *ctx)
{
	const struct tls_context *c = ctx;
	unsigned char *chosen;

	(void)ssl;
	if (SSL_select_next_proto(&chosen, n_out, c->alpn, c->n_alpn, in,
	        n_in) != OPENSSL_NPN_NEGOTIATED)
		return SSL_TLSEXT_ERR_NOACK;
	*out = chosen;
	return SSL_TLSEXT_ERR_OK;
}

struct tls_context *
tls_context_serve(const struct tls_offer *offer)
{
	struct tls_context *c = context_new(TLS_server_method());

	if (c == NULL)
		return NULL;
	SSL_CTX_set_security_level(c->ssl, 0);
	SSL_CTX_set_options(c->ssl, SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION |
	                                SSL_OP_IGNORE_UNEXPECTED_EOF);
	SSL_CTX_set_num_tickets(c->ssl, 0);
	SSL_CTX_set_session_cache_mode(c->ssl, SSL_SESS_CACHE_OFF);
	SSL_CTX_set_dh_auto(c->ssl, 1);
	if (offer->alpn != NULL &&
	    (c->n_alpn = list_alpn(offer->alpn, c->alpn)) > 0)
		SSL_CTX_set_alpn_select_cb(c->ssl, on_alpn, c);
	bool ok = SSL_CTX_set_min_proto_version(c->ssl, offer->oldest) == 1 &&
	          SSL_CTX_set_max_proto_version(c->ssl, offer->newest) == 1 &&
	          SSL_CTX_use_certificate_ASN1(c->ssl,
	              (int)offer->certificate.n, offer->certificate.p) == 1 &&
	          SSL_CTX_use_PrivateKey_ASN1(EVP_PKEY_RSA, c->ssl,
	              offer->key.p, (long)offer->key.n) == 1;
	ERR_clear_error();
	if (ok)
		return c;
	tls_context_free(c);
	return NULL;
}

void
tls_context_free(struct tls_context *c)
{
	if (c == NULL)
		return;
	SSL_CTX_free(c->ssl);
	SSL_CTX_free(c->datagrams);
	if (c->provider != NULL)
		OSSL_PROVIDER_unload(c->provider);
	OSSL_LIB_CTX_free(c->library);
	free(c);
}

/* --- a connection --- */

static void
take_wire(struct tls *t, struct buf *wire)
{
	uint8_t piece[PIECE];
	int n;

	while ((n = BIO_read(t->out, piece, sizeof(piece))) > 0)
		buf_add(wire, (struct bytes){ piece, (size_t)n });
}

static struct tls *
connection_new(SSL_CTX *context)
{
	struct tls *t = xcalloc(1, sizeof(*t));

	t->ssl = SSL_new(context);
	t->in = BIO_new(BIO_s_mem());
	t->out = BIO_new(BIO_s_mem());
	if (t->ssl == NULL || t->in == NULL || t->out == NULL)
		out_of_memory();
	SSL_set_bio(t->ssl, t->in, t->out);
	SSL_set_app_data(t->ssl, t);
	return t;
}

static void
set_alpn(SSL *ssl, const char *alpn)
{
	uint8_t list[ALPN_MAX];
	unsigned n = list_alpn(alpn, list);

	if (n > 0)
		SSL_set_alpn_protos(ssl, list, n);
}

static struct tls *
begin(SSL_CTX *context, const char *name)
{
	struct tls *t = connection_new(context);

	SSL_set_connect_state(t->ssl);
	if (name != NULL) {
		char *own = xstrdup(name); /* the macro takes no const */
		SSL_set_tlsext_host_name(t->ssl, own);
		free(own);
	}
	return t;
}

/* the suites of the version; the library has other names for those of 1.2 */
static void
list_suites(const struct tls_agreed *terms, bool of_13, struct buf *list)
{
	for (unsigned i = 0; i < TLS_SUITES; i++) {
		const char *name = tls_suite_name(i);
		if (!(terms->suites >> i & 1) || tls_suite_is_13(i) != of_13)
			continue;
		if (!of_13)
			name = OPENSSL_cipher_name(name);
		buf_printf(list, "%s%s", list->n > 0 ? ":" : "", name);
	}
	buf_byte(list, '\0');
}

static void
list_groups(const struct tls_agreed *terms, struct buf *list)
{
	for (unsigned i = 0; i < TLS_GROUPS; i++)
		if (terms->groups >> i & 1)
			buf_printf(list, "%s%s", list->n > 0 ? ":" : "",
			    tls_group_name(i));
	if (list->n == 0)
		buf_printf(list, "x25519:secp256r1");
	buf_byte(list, '\0');
}

/*
 * No more than was agreed on, with the signatures that all have; the first
 * suite of TLS 1.3, which all have, makes for the shortest end of a handshake.
 * A session that middleboxes might look for is left out: RFC 8446 D.4.
 */
static void
set_terms(SSL *ssl, const struct tls_agreed *terms, uint16_t version)
{
	char signatures[] =
	    "ecdsa_secp256r1_sha256:rsa_pss_rsae_sha256:rsa_pkcs1_sha256:"
	    "ecdsa_secp384r1_sha384:ed25519";
	struct tls_agreed offered = *terms;
	struct buf suites = { 0 }, groups = { 0 };
	bool is_13 = version == TLS1_3_VERSION;

	if (is_13)
		offered.suites |= 1;
	list_suites(&offered, is_13, &suites);
	list_groups(&offered, &groups);
	SSL_set_min_proto_version(ssl, version);
	SSL_set_max_proto_version(ssl, version);
	SSL_set1_groups_list(ssl, (char *)groups.p);
	SSL_set1_sigalgs_list(ssl, signatures);
	if (is_13) {
		SSL_set_ciphersuites(ssl, (const char *)suites.p);
		SSL_clear_options(ssl, SSL_OP_ENABLE_MIDDLEBOX_COMPAT);
		SSL_set_options(ssl, SSL_OP_NO_EXTENDED_MASTER_SECRET |
		                         SSL_OP_NO_ENCRYPT_THEN_MAC);
	} else {
		SSL_set_cipher_list(ssl, (const char *)suites.p);
	}
	buf_release(&suites);
	buf_release(&groups);
}

struct tls *
tls_new(struct tls_context *c, const char *name, const char *alpn,
    const struct tls_agreed *terms, struct buf *wire)
{
	struct tls *t = begin(c->ssl, name);
	uint16_t version = terms != NULL ? tls_agreed_version(terms) : 0;

	if (version != 0)
		set_terms(t->ssl, terms, version);
	if (alpn != NULL)
		set_alpn(t->ssl, alpn);
	tls_feed(t, (struct bytes){ 0 }, NULL, wire);
	return t;
}

static unsigned
repeat_after(SSL *ssl, unsigned last)
{
	(void)ssl, (void)last;
	return REPEAT_US;
}

struct tls *
tls_new_datagrams(struct tls_context *c, const char *name, struct buf *wire)
{
	struct tls *t = begin(c->datagrams, name);

	SSL_set_mtu(t->ssl, DATAGRAM_MAX);
	DTLS_set_timer_cb(t->ssl, repeat_after);
	tls_feed(t, (struct bytes){ 0 }, NULL, wire);
	return t;
}

/* records begin with type, version, epoch, number and length (RFC 6347) */
struct bytes
tls_take_datagram(struct bytes *wire)
{
	enum { IN_FRONT_OF_LENGTH = 11, HEADER = 13 };
	size_t n = 0;

	while (n < wire->n) {
		struct rd r = rd_of(bytes_cut(*wire, n, wire->n));
		rd_take(&r, IN_FRONT_OF_LENGTH);
		size_t record = HEADER + rd_u16(&r);
		if (!rd_ok(&r) || record > wire->n - n)
			record = wire->n - n;
		if (n > 0 && n + record > DATAGRAM_MAX)
			break;
		n += record;
	}
	struct bytes datagram = bytes_cut(*wire, 0, n);
	*wire = bytes_cut(*wire, n, wire->n);
	return datagram;
}

void
tls_repeat(struct tls *t, struct buf *wire)
{
	if (t->state != TLS_SHAKING)
		return;
	DTLSv1_handle_timeout(t->ssl);
	ERR_clear_error();
	take_wire(t, wire);
}

struct tls *
tls_accept(struct tls_context *c)
{
	struct tls *t = connection_new(c->ssl);

	SSL_set_accept_state(t->ssl);
	return t;
}

void
tls_free(struct tls *t)
{
	if (t == NULL)
		return;
	SSL_free(t->ssl);
	buf_release(&t->heard);
	buf_release(&t->secrets);
	buf_release(&t->certificate);
	arena_release(&t->arena);
	free(t);
}

/* what the library made of the last call */
static enum tls_state
state_after(struct tls *t, int result)
{
	int why = SSL_get_error(t->ssl, result);

	ERR_clear_error();
	switch (why) {
	case SSL_ERROR_NONE:
	case SSL_ERROR_WANT_READ:
	case SSL_ERROR_WANT_WRITE:
		return t->state;
	case SSL_ERROR_ZERO_RETURN:
		return TLS_ENDED;
	default:
		return TLS_FAILED;
	}
}

static void
shake(struct tls *t)
{
	int result = SSL_do_handshake(t->ssl);

	t->state = result == 1 ? TLS_OPEN : state_after(t, result);
}

static void
read_plain(struct tls *t, struct buf *plain)
{
	uint8_t piece[PIECE];
	int n;

	while ((n = SSL_read(t->ssl, piece, sizeof(piece))) > 0)
		buf_add(plain, (struct bytes){ piece, (size_t)n });
	t->state = state_after(t, n);
}

enum tls_state
tls_feed(struct tls *t, struct bytes got, struct buf *plain, struct buf *wire)
{
	ERR_clear_error();
	if (got.n > 0 && got.n <= INT32_MAX)
		BIO_write(t->in, got.p, (int)got.n);
	if (t->state == TLS_SHAKING) {
		buf_add(&t->heard, bytes_cut(got, 0, HEARD_MAX - t->heard.n));
		shake(t);
	}
	if (t->state == TLS_OPEN && plain != NULL)
		read_plain(t, plain);
	take_wire(t, wire);
	return t->state;
}

bool
tls_write(struct tls *t, struct bytes plain, struct buf *wire)
{
	size_t done;

	if (t->state != TLS_OPEN)
		return false;
	ERR_clear_error();
	bool ok =
	    plain.n == 0 || SSL_write_ex(t->ssl, plain.p, plain.n, &done) == 1;
	ERR_clear_error();
	take_wire(t, wire);
	return ok;
}

void
tls_close(struct tls *t, struct buf *wire)
{
	if (t->state != TLS_OPEN && t->state != TLS_ENDED)
		return;
	SSL_shutdown(t->ssl);
	ERR_clear_error();
	take_wire(t, wire);
}

bool
tls_take_secrets(struct tls *t, struct buf *lines)
{
	if (t->secrets.n == 0)
		return false;
	buf_add(lines, buf_view(&t->secrets));
	buf_clear(&t->secrets);
	return true;
}

struct bytes
tls_heard(const struct tls *t)
{
	return buf_view(&t->heard);
}

static void
add_fact(struct tls *t, enum tls_what what, const char *text)
{
	if (text != NULL && t->facts.n_fact < FACTS_MAX)
		t->fact[t->facts.n_fact++] = (struct tls_fact){ what, text };
}

/* the library's names for the first ones lack the minor version */
static const char *
version_of(const SSL *ssl)
{
	switch (SSL_version(ssl)) {
	case TLS1_VERSION:
		return "TLSv1.0";
	case DTLS1_VERSION:
		return "DTLSv1.0";
	default:
		return SSL_get_version(ssl);
	}
}

static void
add_agreed(struct tls *t)
{
	const SSL_CIPHER *cipher = SSL_get_current_cipher(t->ssl);
	const uint8_t *alpn;
	unsigned n;

	t->is_shaken = true;
	add_fact(t, TLS_VERSION, version_of(t->ssl));
	add_fact(t, TLS_CIPHER,
	    cipher != NULL ? SSL_CIPHER_standard_name(cipher) : NULL);
	SSL_get0_alpn_selected(t->ssl, &alpn, &n);
	if (n > 0)
		add_fact(
		    t, TLS_ALPN, text_of(&t->arena, (struct bytes){ alpn, n }));
}

/* as capture/tls_names spells alerts, and who sent it */
static const char *
alert_text(struct arena *a, const char *alert)
{
	struct buf text = { 0 };

	buf_printf(&text, "server: %s", alert);
	char *s = arena_str(a, buf_view(&text));
	for (char *p = s + strlen("server: "); *p != '\0'; p++)
		if (*p == ' ')
			*p = '_';
	buf_release(&text);
	return s;
}

const char *
tls_alert_text(struct arena *a, unsigned alert)
{
	return alert_text(a, SSL_alert_desc_string_long((int)(alert & 0xff)));
}

static void
add_alert(struct tls *t)
{
	add_fact(t, TLS_ALERT, alert_text(&t->arena, t->alert));
	t->alert = NULL;
}

const struct tls_facts *
tls_facts(struct tls *t)
{
	struct tls_facts *f = &t->facts;

	if (!t->is_shaken && t->state != TLS_SHAKING &&
	    SSL_is_init_finished(t->ssl))
		add_agreed(t);
	if (t->alert != NULL)
		add_alert(t);
	if (t->certificate.n > 0 && f->n_cert == 0) {
		cert_read(&t->arena, buf_view(&t->certificate), &t->cert);
		f->n_cert = 1;
	}
	f->fact = t->fact;
	f->cert = &t->cert;
	return f;
}
