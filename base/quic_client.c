#include "base/quic_client.h"

#ifndef HAVE_NGTCP2

struct quic_context *
quic_context_new(bool keeps_secrets)
{
	(void)keeps_secrets;
	return NULL;
}

void
quic_context_free(struct quic_context *c)
{
	(void)c;
}

struct quic_client *
quic_client_new(
    struct quic_context *c, const char *name, const char *alpn, uint64_t now)
{
	(void)c, (void)name, (void)alpn, (void)now;
	return NULL;
}

void
quic_client_free(struct quic_client *q)
{
	(void)q;
}

enum tls_state
quic_client_feed(struct quic_client *q, struct bytes datagram, uint64_t now)
{
	(void)q, (void)datagram, (void)now;
	return TLS_FAILED;
}

struct bytes
quic_client_take(struct quic_client *q, uint64_t now)
{
	(void)q, (void)now;
	return (struct bytes){ 0 };
}

uint64_t
quic_client_due(const struct quic_client *q)
{
	(void)q;
	return UINT64_MAX;
}

enum tls_state
quic_client_lapsed(struct quic_client *q, uint64_t now)
{
	(void)q, (void)now;
	return TLS_FAILED;
}

bool
quic_client_say(struct quic_client *q, enum quic_way way, struct bytes words)
{
	(void)q, (void)way, (void)words;
	return false;
}

struct bytes
quic_client_answer(const struct quic_client *q, bool *whole)
{
	(void)q;
	*whole = true;
	return (struct bytes){ 0 };
}

struct bytes
quic_client_told(const struct quic_client *q, unsigned i)
{
	(void)q, (void)i;
	return (struct bytes){ 0 };
}

void
quic_client_close(struct quic_client *q)
{
	(void)q;
}

const struct tls_facts *
quic_client_facts(struct quic_client *q)
{
	static const struct tls_facts none;

	(void)q;
	return &none;
}

bool
quic_client_take_secrets(struct quic_client *q, struct buf *lines)
{
	(void)q, (void)lines;
	return false;
}

#else

#include "base/arena.h"
#include "base/cert.h"
#include "base/text.h"
#include "base/xalloc.h"

#include <gnutls/abstract.h>
#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <netinet/in.h>
#include <ngtcp2/ngtcp2.h>
#include <ngtcp2/ngtcp2_crypto.h>
#include <ngtcp2/ngtcp2_crypto_gnutls.h>
#include <stdlib.h>
#include <string.h>

enum {
	DATAGRAM = 1200,   /* which every path carries: RFC 9000 section 14 */
	ID_LEN = 8,        /* of a connection id of ours */
	FIRST_ID_LEN = 16, /* of the one that the server has until it chooses */
	TOLD_MAX = 3,      /* streams of the server's: HTTP/3 has three */
	SAID_MAX = 2,      /* streams of ours: HTTP/3's settings, a question */
	OFFERS_MAX = 16,
	FACTS_MAX = 5,         /* version, QUIC's, cipher, alpn, alert */
	CRYPTO_ERROR = 0x0100, /* + an alert: RFC 9001 section 4.8 */
};

/* nanoseconds; how long to wait before it is measured */
static const uint64_t first_rtt = 100000000, idle = 10000000000;

/* TLS 1.3, whose groups and ciphers QUIC has */
static const char priority[] =
    "NORMAL:-VERS-ALL:+VERS-TLS1.3:%DISABLE_TLS13_COMPAT_MODE:"
    "-CIPHER-ALL:+AES-128-GCM:+AES-256-GCM:+CHACHA20-POLY1305:"
    "-GROUP-ALL:+GROUP-X25519:+GROUP-SECP256R1:+GROUP-SECP384R1:"
    "+GROUP-SECP521R1";

struct quic_context {
	gnutls_certificate_credentials_t credentials;
	bool keeps_secrets;
};

/* one direction of a stream, from its first byte on */
struct said {
	int64_t id;
	struct buf words;
	size_t sent;
	bool whole;
};

struct quic_client {
	ngtcp2_conn *conn;
	ngtcp2_crypto_conn_ref ref; /* by which the crypto finds it */
	gnutls_session_t tls;
	enum tls_state state;
	bool closing, closed;
	struct said said[SAID_MAX];
	unsigned n_said;
	struct said answer, told[TOLD_MAX];
	struct buf secrets;
	uint8_t datagram[DATAGRAM];

	struct arena arena; /* text of the facts */
	struct tls_facts facts;
	struct tls_fact fact[FACTS_MAX];
	struct tls_cert cert;
	bool is_told, has_alert;
};

/* --- what the libraries call --- */

static ngtcp2_conn *
conn_of(ngtcp2_crypto_conn_ref *ref)
{
	return ((struct quic_client *)ref->user_data)->conn;
}

static void
on_random(uint8_t *out, size_t n, const ngtcp2_rand_ctx *unused)
{
	(void)unused;
	if (gnutls_rnd(GNUTLS_RND_RANDOM, out, n) != 0)
		memset(out, 0, n);
}

static int
on_new_id(
    ngtcp2_conn *conn, ngtcp2_cid *id, uint8_t *token, size_t n, void *unused)
{
	(void)conn, (void)unused;
	if (gnutls_rnd(GNUTLS_RND_RANDOM, id->data, n) != 0 ||
	    gnutls_rnd(
	        GNUTLS_RND_RANDOM, token, NGTCP2_STATELESS_RESET_TOKENLEN) != 0)
		return NGTCP2_ERR_CALLBACK_FAILURE;
	id->datalen = n;
	return 0;
}

static int
on_shaken(ngtcp2_conn *conn, void *ctx)
{
	struct quic_client *q = ctx;

	(void)conn;
	q->state = TLS_OPEN;
	return 0;
}

/* what the server opens counts up, as its numbers do */
static struct said *
stream_of(struct quic_client *q, int64_t id)
{
	if (q->n_said > 0 && (id & 3) == 0)
		return id == q->answer.id ? &q->answer : NULL;
	return (id & 3) == 3 && id >> 2 < TOLD_MAX ? &q->told[id >> 2] : NULL;
}

/* in order, by the library; we never let it be more, as no room is given back
 */
static int
on_stream(ngtcp2_conn *conn, uint32_t flags, int64_t id, uint64_t at,
    const uint8_t *data, size_t n, void *ctx, void *unused)
{
	struct quic_client *q = ctx;
	struct said *s = stream_of(q, id);

	(void)conn, (void)at, (void)unused;
	if (s == NULL)
		return 0;
	buf_add(&s->words, bytes_cut((struct bytes){ data, n }, 0,
	                       QUIC_HEARD_MAX - s->words.n));
	s->whole |= (flags & NGTCP2_STREAM_DATA_FLAG_FIN) != 0;
	return 0;
}

static int
on_stream_end(ngtcp2_conn *conn, uint32_t flags, int64_t id, uint64_t code,
    void *ctx, void *unused)
{
	struct said *s = stream_of(ctx, id);

	(void)conn, (void)flags, (void)code, (void)unused;
	if (s != NULL)
		s->whole = true;
	return 0;
}

static int
on_wanted(gnutls_session_t tls, const gnutls_datum_t *names, int n_names,
    const gnutls_pk_algorithm_t *algorithms, int n_algorithms,
    gnutls_pcert_st **chain, unsigned *n_chain, gnutls_privkey_t *key)
{
	ngtcp2_crypto_conn_ref *ref = gnutls_session_get_ptr(tls);
	struct quic_client *q = ref->user_data;

	(void)names, (void)n_names, (void)algorithms, (void)n_algorithms;
	q->facts.client_cert_asked = true;
	*chain = NULL;
	*n_chain = 0;
	*key = NULL;
	return 0;
}

static void
put_hex(struct buf *out, const gnutls_datum_t *d)
{
	for (unsigned i = 0; i < d->size; i++)
		buf_hex(out, d->data[i], 2);
}

static int
on_secret(gnutls_session_t tls, const char *label, const gnutls_datum_t *secret)
{
	ngtcp2_crypto_conn_ref *ref = gnutls_session_get_ptr(tls);
	struct quic_client *q = ref->user_data;
	gnutls_datum_t client, server;

	gnutls_session_get_random(tls, &client, &server);
	buf_printf(&q->secrets, "%s ", label);
	put_hex(&q->secrets, &client);
	buf_byte(&q->secrets, ' ');
	put_hex(&q->secrets, secret);
	buf_byte(&q->secrets, '\n');
	return 0;
}

static const ngtcp2_callbacks callbacks = {
	.client_initial = ngtcp2_crypto_client_initial_cb,
	.recv_crypto_data = ngtcp2_crypto_recv_crypto_data_cb,
	.handshake_completed = on_shaken,
	.encrypt = ngtcp2_crypto_encrypt_cb,
	.decrypt = ngtcp2_crypto_decrypt_cb,
	.hp_mask = ngtcp2_crypto_hp_mask_cb,
	.recv_stream_data = on_stream,
	.stream_close = on_stream_end,
	.recv_retry = ngtcp2_crypto_recv_retry_cb,
	.rand = on_random,
	.get_new_connection_id = on_new_id,
	.update_key = ngtcp2_crypto_update_key_cb,
	.delete_crypto_aead_ctx = ngtcp2_crypto_delete_crypto_aead_ctx_cb,
	.delete_crypto_cipher_ctx = ngtcp2_crypto_delete_crypto_cipher_ctx_cb,
	.get_path_challenge_data = ngtcp2_crypto_get_path_challenge_data_cb,
	.version_negotiation = ngtcp2_crypto_version_negotiation_cb,
};

/* --- a connection --- */

struct quic_context *
quic_context_new(bool keeps_secrets)
{
	struct quic_context *c = xcalloc(1, sizeof(*c));

	c->keeps_secrets = keeps_secrets;
	if (gnutls_certificate_allocate_credentials(&c->credentials) == 0) {
		gnutls_certificate_set_retrieve_function2(
		    c->credentials, on_wanted);
		return c;
	}
	free(c);
	return NULL;
}

void
quic_context_free(struct quic_context *c)
{
	if (c == NULL)
		return;
	gnutls_certificate_free_credentials(c->credentials);
	free(c);
}

static bool
offer(gnutls_session_t tls, const char *alpn)
{
	gnutls_datum_t list[OFFERS_MAX];
	unsigned n = 0;

	while (n < OFFERS_MAX && *alpn != '\0') {
		size_t len = strcspn(alpn, " ");
		list[n].data = (unsigned char *)(uintptr_t)alpn;
		list[n++].size = (unsigned)len;
		alpn += len + (alpn[len] == ' ');
	}
	return gnutls_alpn_set_protocols(tls, list, n, 0) == 0;
}

static bool
begin_tls(struct quic_client *q, const struct quic_context *c, const char *name,
    const char *alpn)
{
	if (gnutls_init(&q->tls, GNUTLS_CLIENT) != 0)
		return false;
	q->ref = (ngtcp2_crypto_conn_ref){ conn_of, q };
	gnutls_session_set_ptr(q->tls, &q->ref);
	if (c->keeps_secrets)
		gnutls_session_set_keylog_function(q->tls, on_secret);
	return ngtcp2_crypto_gnutls_configure_client_session(q->tls) == 0 &&
	       gnutls_priority_set_direct(q->tls, priority, NULL) == 0 &&
	       gnutls_credentials_set(
	           q->tls, GNUTLS_CRD_CERTIFICATE, c->credentials) == 0 &&
	       offer(q->tls, alpn) &&
	       (name == NULL || gnutls_server_name_set(q->tls, GNUTLS_NAME_DNS,
	                            name, strlen(name)) == 0);
}

static bool
choose_id(ngtcp2_cid *id, size_t n)
{
	id->datalen = n;
	return gnutls_rnd(GNUTLS_RND_RANDOM, id->data, n) == 0;
}

static bool
begin_conn(struct quic_client *q, uint64_t now)
{
	/* there is one path, and whose packets it has is for the caller */
	struct sockaddr_in nowhere = { .sin_family = AF_INET };
	const ngtcp2_path path = { { (struct sockaddr *)&nowhere,
		                       sizeof(nowhere) },
		{ (struct sockaddr *)&nowhere, sizeof(nowhere) }, NULL };
	ngtcp2_transport_params params;
	ngtcp2_settings settings;
	ngtcp2_cid to, from;

	ngtcp2_settings_default(&settings);
	settings.initial_ts = now * 1000;
	settings.initial_rtt = first_rtt;
	settings.max_tx_udp_payload_size = DATAGRAM;
	settings.no_pmtud = 1;
	ngtcp2_transport_params_default(&params);
	/* this is all that the server may ever send */
	params.initial_max_stream_data_bidi_local = QUIC_HEARD_MAX;
	params.initial_max_stream_data_uni = QUIC_HEARD_MAX;
	params.initial_max_data = (uint64_t)2 * QUIC_HEARD_MAX;
	params.initial_max_streams_uni = TOLD_MAX;
	params.max_idle_timeout = idle;
	return choose_id(&to, FIRST_ID_LEN) && choose_id(&from, ID_LEN) &&
	       ngtcp2_conn_client_new(&q->conn, &to, &from, &path,
	           NGTCP2_PROTO_VER_V1, &callbacks, &settings, &params, NULL,
	           q) == 0;
}

struct quic_client *
quic_client_new(
    struct quic_context *c, const char *name, const char *alpn, uint64_t now)
{
	struct quic_client *q = xcalloc(1, sizeof(*q));

	q->answer.id = -1;
	if (!begin_tls(q, c, name, alpn) || !begin_conn(q, now)) {
		quic_client_free(q);
		return NULL;
	}
	ngtcp2_conn_set_tls_native_handle(q->conn, q->tls);
	return q;
}

void
quic_client_free(struct quic_client *q)
{
	if (q == NULL)
		return;
	ngtcp2_conn_del(q->conn);
	if (q->tls != NULL)
		gnutls_deinit(q->tls);
	for (unsigned i = 0; i < SAID_MAX; i++)
		buf_release(&q->said[i].words);
	for (unsigned i = 0; i < TOLD_MAX; i++)
		buf_release(&q->told[i].words);
	buf_release(&q->answer.words);
	buf_release(&q->secrets);
	arena_release(&q->arena);
	free(q);
}

/* --- datagrams --- */

static enum tls_state
after(struct quic_client *q, int result)
{
	if (result == 0)
		return q->state;
	q->state = q->state == TLS_OPEN ? TLS_ENDED : TLS_FAILED;
	q->answer.whole = true;
	/* who was let down by us is told so, unless it has said goodbye */
	q->closing = result != NGTCP2_ERR_DRAINING &&
	             result != NGTCP2_ERR_CLOSING &&
	             result != NGTCP2_ERR_IDLE_CLOSE &&
	             result != NGTCP2_ERR_RECV_VERSION_NEGOTIATION &&
	             result != NGTCP2_ERR_DROP_CONN;
	q->closed = !q->closing;
	return q->state;
}

enum tls_state
quic_client_feed(struct quic_client *q, struct bytes datagram, uint64_t now)
{
	const ngtcp2_path *path = ngtcp2_conn_get_path(q->conn);
	const ngtcp2_pkt_info info = { 0 };

	if (q->closing || q->closed)
		return q->state;
	return after(q, ngtcp2_conn_read_pkt(q->conn, path, &info, datagram.p,
	                    datagram.n, now * 1000));
}

uint64_t
quic_client_due(const struct quic_client *q)
{
	ngtcp2_tstamp due = ngtcp2_conn_get_expiry(q->conn);

	if (q->closing || q->closed || due == UINT64_MAX)
		return UINT64_MAX;
	return due / 1000 + 1;
}

enum tls_state
quic_client_lapsed(struct quic_client *q, uint64_t now)
{
	if (q->closing || q->closed)
		return q->state;
	return after(q, ngtcp2_conn_handle_expiry(q->conn, now * 1000));
}

static ngtcp2_ssize
write_goodbye(struct quic_client *q, uint64_t now)
{
#if NGTCP2_VERSION_NUM < 0x010000
	ngtcp2_connection_close_error why;

	ngtcp2_connection_close_error_default(&why);
#else
	ngtcp2_ccerr why;

	ngtcp2_ccerr_default(&why);
#endif
	q->closed = true;
	return ngtcp2_conn_write_connection_close(
	    q->conn, NULL, NULL, q->datagram, DATAGRAM, &why, now * 1000);
}

/* the stream that has something left to say; NULL: none has */
static struct said *
next_said(struct quic_client *q)
{
	for (unsigned i = 0; i < q->n_said; i++)
		if (!q->said[i].whole)
			return &q->said[i];
	return NULL;
}

static ngtcp2_ssize
write_packet(struct quic_client *q, uint64_t now)
{
	struct said *s = next_said(q);
	bool ends = s != NULL && s->id == q->answer.id;
	ngtcp2_vec rest = { 0 };
	ngtcp2_ssize taken = -1;

	if (s != NULL)
		rest =
		    (ngtcp2_vec){ s->words.p + s->sent, s->words.n - s->sent };
	ngtcp2_ssize n = ngtcp2_conn_writev_stream(q->conn, NULL, NULL,
	    q->datagram, DATAGRAM, &taken,
	    ends ? NGTCP2_WRITE_STREAM_FLAG_FIN : NGTCP2_WRITE_STREAM_FLAG_NONE,
	    s != NULL ? s->id : -1, &rest, s != NULL, now * 1000);
	if (s != NULL && taken >= 0)
		s->sent += (size_t)taken;
	if (s != NULL && s->sent == s->words.n && taken >= 0)
		s->whole = true;
	return n;
}

struct bytes
quic_client_take(struct quic_client *q, uint64_t now)
{
	ngtcp2_ssize n;

	if (q->closed)
		return (struct bytes){ 0 };
	n = q->closing ? write_goodbye(q, now) : write_packet(q, now);
	if (n < 0 && !q->closed) {
		after(q, (int)n);
		n = q->closing ? write_goodbye(q, now) : 0;
	}
	if (n <= 0)
		return (struct bytes){ 0 };
	ngtcp2_conn_update_pkt_tx_time(q->conn, now * 1000);
	return (struct bytes){ q->datagram, (size_t)n };
}

void
quic_client_close(struct quic_client *q)
{
	q->closing = true;
}

/* --- streams --- */

bool
quic_client_say(struct quic_client *q, enum quic_way way, struct bytes words)
{
	struct said *s = &q->said[q->n_said];

	if (q->state != TLS_OPEN || q->n_said == SAID_MAX ||
	    (way == QUIC_ASKS && q->answer.id >= 0))
		return false;
	int result = way == QUIC_ASKS
	                 ? ngtcp2_conn_open_bidi_stream(q->conn, &s->id, NULL)
	                 : ngtcp2_conn_open_uni_stream(q->conn, &s->id, NULL);
	if (result != 0)
		return false;
	if (way == QUIC_ASKS)
		q->answer.id = s->id;
	buf_add(&s->words, words);
	q->n_said++;
	return true;
}

struct bytes
quic_client_answer(const struct quic_client *q, bool *whole)
{
	*whole = q->answer.whole || q->answer.words.n == QUIC_HEARD_MAX;
	return buf_view(&q->answer.words);
}

struct bytes
quic_client_told(const struct quic_client *q, unsigned i)
{
	return i < TOLD_MAX ? buf_view(&q->told[i].words) : (struct bytes){ 0 };
}

/* --- what is known --- */

static void
add_fact(struct quic_client *q, enum tls_what what, const char *text)
{
	if (text != NULL && q->facts.n_fact < FACTS_MAX)
		q->fact[q->facts.n_fact++] = (struct tls_fact){ what, text };
}

static void
add_agreed(struct quic_client *q)
{
	gnutls_datum_t chosen;

	q->is_told = true;
	add_fact(q, TLS_VERSION, "TLSv1.3");
	add_fact(q, TLS_QUIC, "1");
	add_fact(q, TLS_CIPHER, gnutls_ciphersuite_get(q->tls));
	if (gnutls_alpn_get_selected_protocol(q->tls, &chosen) == 0)
		add_fact(q, TLS_ALPN,
		    text_of(
		        &q->arena, (struct bytes){ chosen.data, chosen.size }));
}

static uint64_t
error_of(struct quic_client *q)
{
#if NGTCP2_VERSION_NUM < 0x010000
	ngtcp2_connection_close_error why;

	ngtcp2_conn_get_connection_close_error(q->conn, &why);
	return why.type == NGTCP2_CONNECTION_CLOSE_ERROR_CODE_TYPE_TRANSPORT
	           ? why.error_code
	           : 0;
#else
	const ngtcp2_ccerr *why = ngtcp2_conn_get_ccerr(q->conn);

	return why->type == NGTCP2_CCERR_TYPE_TRANSPORT ? why->error_code : 0;
#endif
}

static void
add_alert(struct quic_client *q)
{
	uint64_t error = error_of(q);

	q->has_alert = true;
	if (error > CRYPTO_ERROR && error < CRYPTO_ERROR + 256)
		add_fact(q, TLS_ALERT,
		    tls_alert_text(&q->arena, (unsigned)error & 0xff));
}

const struct tls_facts *
quic_client_facts(struct quic_client *q)
{
	struct tls_facts *f = &q->facts;
	const gnutls_datum_t *chain;
	unsigned n = 0;

	if (!q->is_told && q->state == TLS_OPEN)
		add_agreed(q);
	if (!q->has_alert && q->state == TLS_FAILED)
		add_alert(q);
	chain = gnutls_certificate_get_peers(q->tls, &n);
	if (n > 0 && f->n_cert == 0) {
		cert_read(&q->arena,
		    (struct bytes){ chain[0].data, chain[0].size }, &q->cert);
		f->n_cert = 1;
	}
	f->fact = q->fact;
	f->cert = &q->cert;
	return f;
}

bool
quic_client_take_secrets(struct quic_client *q, struct buf *lines)
{
	if (q->secrets.n == 0)
		return false;
	buf_add(lines, buf_view(&q->secrets));
	buf_clear(&q->secrets);
	return true;
}

#endif
