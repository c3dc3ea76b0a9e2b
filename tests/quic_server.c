#include "tests/quic_server.h"

#ifndef HAVE_NGTCP2

struct quic_server *
quic_server_new(struct bytes first, unsigned manner, uint64_t now)
{
	(void)first, (void)manner, (void)now;
	return NULL;
}

void
quic_server_free(struct quic_server *s)
{
	(void)s;
}

void
quic_server_feed(struct quic_server *s, struct bytes datagram, uint64_t now)
{
	(void)s, (void)datagram, (void)now;
}

struct bytes
quic_server_take(struct quic_server *s, uint64_t now)
{
	(void)s, (void)now;
	return (struct bytes){ 0 };
}

void
quic_server_say(
    struct quic_server *s, bool answers, struct bytes words, bool ends)
{
	(void)s, (void)answers, (void)words, (void)ends;
}

void
quic_server_spoil(struct quic_server *s, size_t at, uint8_t with)
{
	(void)s, (void)at, (void)with;
}

bool
quic_server_is_open(const struct quic_server *s)
{
	(void)s;
	return false;
}

size_t
quic_server_heard(const struct quic_server *s)
{
	(void)s;
	return 0;
}

#else

#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>
#include <netinet/in.h>
#include <ngtcp2/ngtcp2.h>
#include <ngtcp2/ngtcp2_crypto.h>
#include <ngtcp2/ngtcp2_crypto_gnutls.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { DATAGRAM = 1200, ID_LEN = 8, WORDS_MAX = 4096, PLAIN_MAX = 4096 };

static const char priority[] =
    "NORMAL:-VERS-ALL:+VERS-TLS1.3:%DISABLE_TLS13_COMPAT_MODE";

/* one stream of what it says */
struct said {
	int64_t id; /* -1: not open */
	uint8_t words[WORDS_MAX];
	size_t n, sent;
	bool ends, over;
};

struct quic_server {
	ngtcp2_conn *conn;
	ngtcp2_crypto_conn_ref ref;
	gnutls_session_t tls;
	bool open, broken;
	struct said answer, own;
	size_t heard, spoil_at, sealed;
	uint8_t spoil_with;
	uint8_t datagram[DATAGRAM];
};

static gnutls_certificate_credentials_t credentials;
static struct quic_server *sealing; /* the library does not say for whom */

static ngtcp2_conn *
conn_of(ngtcp2_crypto_conn_ref *ref)
{
	return ((struct quic_server *)ref->user_data)->conn;
}

static void
on_random(uint8_t *out, size_t n, const ngtcp2_rand_ctx *unused)
{
	(void)unused;
	if (gnutls_rnd(GNUTLS_RND_NONCE, out, n) != 0)
		abort();
}

static int
on_new_id(
    ngtcp2_conn *conn, ngtcp2_cid *id, uint8_t *token, size_t n, void *unused)
{
	(void)conn, (void)unused;
	on_random(id->data, n, NULL);
	on_random(token, NGTCP2_STATELESS_RESET_TOKENLEN, NULL);
	id->datalen = n;
	return 0;
}

static int
on_shaken(ngtcp2_conn *conn, void *ctx)
{
	struct quic_server *s = ctx;

	(void)conn;
	s->open = true;
	return 0;
}

static int
on_stream(ngtcp2_conn *conn, uint32_t flags, int64_t id, uint64_t at,
    const uint8_t *data, size_t n, void *ctx, void *unused)
{
	struct quic_server *s = ctx;

	(void)conn, (void)flags, (void)at, (void)data, (void)unused;
	s->heard += n;
	if ((id & 3) == 0 && s->answer.id < 0)
		s->answer.id = id;
	return 0;
}

static int
on_encrypt(uint8_t *out, const ngtcp2_crypto_aead *aead,
    const ngtcp2_crypto_aead_ctx *key, const uint8_t *plain, size_t n,
    const uint8_t *nonce, size_t n_nonce, const uint8_t *head, size_t n_head)
{
	struct quic_server *s = sealing;
	uint8_t copy[PLAIN_MAX];

	if (n > sizeof(copy))
		return NGTCP2_ERR_CALLBACK_FAILURE;
	memcpy(copy, plain, n);
	if (s->spoil_with != 0 && s->spoil_at >= s->sealed &&
	    s->spoil_at < s->sealed + n)
		copy[s->spoil_at - s->sealed] ^= s->spoil_with;
	s->sealed += n;
	return ngtcp2_crypto_encrypt_cb(
	    out, aead, key, copy, n, nonce, n_nonce, head, n_head);
}

static const ngtcp2_callbacks callbacks = {
	.recv_client_initial = ngtcp2_crypto_recv_client_initial_cb,
	.recv_crypto_data = ngtcp2_crypto_recv_crypto_data_cb,
	.handshake_completed = on_shaken,
	.encrypt = on_encrypt,
	.decrypt = ngtcp2_crypto_decrypt_cb,
	.hp_mask = ngtcp2_crypto_hp_mask_cb,
	.recv_stream_data = on_stream,
	.rand = on_random,
	.get_new_connection_id = on_new_id,
	.update_key = ngtcp2_crypto_update_key_cb,
	.delete_crypto_aead_ctx = ngtcp2_crypto_delete_crypto_aead_ctx_cb,
	.delete_crypto_cipher_ctx = ngtcp2_crypto_delete_crypto_cipher_ctx_cb,
	.get_path_challenge_data = ngtcp2_crypto_get_path_challenge_data_cb,
	.version_negotiation = ngtcp2_crypto_version_negotiation_cb,
};

/* once; kept for good */
static void
make_certificate(void)
{
	gnutls_x509_privkey_t key;
	gnutls_x509_crt_t x;

	gnutls_certificate_allocate_credentials(&credentials);
	gnutls_x509_privkey_init(&key);
	gnutls_x509_privkey_generate(key, GNUTLS_PK_ECDSA,
	    GNUTLS_CURVE_TO_BITS(GNUTLS_ECC_CURVE_SECP256R1), 0);
	gnutls_x509_crt_init(&x);
	gnutls_x509_crt_set_version(x, 3);
	gnutls_x509_crt_set_serial(x, "\1", 1);
	gnutls_x509_crt_set_dn_by_oid(
	    x, GNUTLS_OID_X520_COMMON_NAME, 0, "a.example", 9);
	gnutls_x509_crt_set_activation_time(x, time(NULL));
	gnutls_x509_crt_set_expiration_time(x, time(NULL) + 86400);
	gnutls_x509_crt_set_key(x, key);
	if (gnutls_x509_crt_sign2(x, x, key, GNUTLS_DIG_SHA256, 0) != 0 ||
	    gnutls_certificate_set_x509_key(credentials, &x, 1, key) != 0)
		abort();
	gnutls_x509_crt_deinit(x);
	gnutls_x509_privkey_deinit(key);
}

static bool
begin_tls(struct quic_server *s, unsigned manner)
{
	gnutls_datum_t h3 = { (unsigned char *)(uintptr_t) "h3", 2 };

	if (gnutls_init(&s->tls, GNUTLS_SERVER) != 0)
		return false;
	s->ref = (ngtcp2_crypto_conn_ref){ conn_of, s };
	gnutls_session_set_ptr(s->tls, &s->ref);
	if (manner & QUIC_SERVER_WANTS_CERT)
		gnutls_certificate_server_set_request(
		    s->tls, GNUTLS_CERT_REQUEST);
	return ngtcp2_crypto_gnutls_configure_server_session(s->tls) == 0 &&
	       gnutls_priority_set_direct(s->tls, priority, NULL) == 0 &&
	       gnutls_credentials_set(
	           s->tls, GNUTLS_CRD_CERTIFICATE, credentials) == 0 &&
	       (!(manner & QUIC_SERVER_HTTP3) ||
	           gnutls_alpn_set_protocols(s->tls, &h3, 1, 0) == 0);
}

static bool
begin_conn(struct quic_server *s, const ngtcp2_version_cid *first,
    unsigned manner, uint64_t now)
{
	struct sockaddr_in nowhere = { .sin_family = AF_INET };
	const ngtcp2_path path = { { (struct sockaddr *)&nowhere,
		                       sizeof(nowhere) },
		{ (struct sockaddr *)&nowhere, sizeof(nowhere) }, NULL };
	ngtcp2_transport_params params;
	ngtcp2_settings settings;
	ngtcp2_cid to, from;

	ngtcp2_cid_init(&to, first->scid, first->scidlen);
	from.datalen = ID_LEN;
	on_random(from.data, ID_LEN, NULL);
	ngtcp2_settings_default(&settings);
	settings.initial_ts = now * 1000;
	settings.max_tx_udp_payload_size = DATAGRAM;
	settings.no_pmtud = 1;
	ngtcp2_transport_params_default(&params);
	ngtcp2_cid_init(&params.original_dcid, first->dcid, first->dcidlen);
#if NGTCP2_VERSION_NUM >= 0x010000
	params.original_dcid_present = 1;
#endif
	if (!(manner & QUIC_SERVER_TAKES_LITTLE)) {
		uint64_t room =
		    manner & QUIC_SERVER_GIVES_MUCH ? 1 << 20 : 4096;
		params.initial_max_stream_data_bidi_remote = room;
		params.initial_max_stream_data_uni = room;
		params.initial_max_data = room;
		params.initial_max_streams_bidi = 4;
		params.initial_max_streams_uni = 4;
	}
	return ngtcp2_conn_server_new(&s->conn, &to, &from, &path,
	           NGTCP2_PROTO_VER_V1, &callbacks, &settings, &params, NULL,
	           s) == 0;
}

struct quic_server *
quic_server_new(struct bytes first, unsigned manner, uint64_t now)
{
	ngtcp2_version_cid ids;

	if (ngtcp2_pkt_decode_version_cid(&ids, first.p, first.n, ID_LEN) !=
	        0 ||
	    ids.version != NGTCP2_PROTO_VER_V1 ||
	    ids.scidlen > NGTCP2_MAX_CIDLEN || ids.dcidlen > NGTCP2_MAX_CIDLEN)
		return NULL;
	if (credentials == NULL)
		make_certificate();
	struct quic_server *s = calloc(1, sizeof(*s));
	if (s == NULL)
		return NULL;
	s->answer.id = s->own.id = -1;
	if (!begin_tls(s, manner) || !begin_conn(s, &ids, manner, now)) {
		quic_server_free(s);
		return NULL;
	}
	ngtcp2_conn_set_tls_native_handle(s->conn, s->tls);
	quic_server_feed(s, first, now);
	return s;
}

void
quic_server_free(struct quic_server *s)
{
	if (s == NULL)
		return;
	ngtcp2_conn_del(s->conn);
	if (s->tls != NULL)
		gnutls_deinit(s->tls);
	free(s);
}

void
quic_server_feed(struct quic_server *s, struct bytes datagram, uint64_t now)
{
	const ngtcp2_pkt_info info = { 0 };

	if (s->broken)
		return;
	sealing = s;
	s->broken = ngtcp2_conn_read_pkt(s->conn, ngtcp2_conn_get_path(s->conn),
	                &info, datagram.p, datagram.n, now * 1000) != 0;
}

static bool
has_words(const struct said *w)
{
	return w->id >= 0 && !w->over && (w->sent < w->n || w->ends);
}

struct bytes
quic_server_take(struct quic_server *s, uint64_t now)
{
	ngtcp2_ssize taken = -1;
	struct said *w = NULL;
	ngtcp2_vec rest = { 0 };

	if (s->broken)
		return (struct bytes){ 0 };
	sealing = s;
	if (ngtcp2_conn_get_expiry(s->conn) <= now * 1000 &&
	    ngtcp2_conn_handle_expiry(s->conn, now * 1000) != 0) {
		s->broken = true;
		return (struct bytes){ 0 };
	}
	if (s->open && s->own.id < 0 && s->own.n > 0)
		(void)!ngtcp2_conn_open_uni_stream(s->conn, &s->own.id, NULL);
	if (s->open && has_words(&s->answer))
		w = &s->answer;
	else if (s->open && has_words(&s->own))
		w = &s->own;
	if (w != NULL)
		rest = (ngtcp2_vec){ w->words + w->sent, w->n - w->sent };
	ngtcp2_ssize n = ngtcp2_conn_writev_stream(s->conn, NULL, NULL,
	    s->datagram, DATAGRAM, &taken,
	    w != NULL && w->ends ? NGTCP2_WRITE_STREAM_FLAG_FIN
	                         : NGTCP2_WRITE_STREAM_FLAG_NONE,
	    w != NULL ? w->id : -1, &rest, w != NULL, now * 1000);
	if (w != NULL && taken >= 0) {
		w->sent += (size_t)taken;
		w->over = w->ends && w->sent == w->n;
	} else if (w != NULL && n < 0) {
		w->over = true; /* no room, or it is gone: the rest goes on */
		return quic_server_take(s, now);
	}
	s->broken = n < 0;
	if (n <= 0)
		return (struct bytes){ 0 };
	ngtcp2_conn_update_pkt_tx_time(s->conn, now * 1000);
	return (struct bytes){ s->datagram, (size_t)n };
}

void
quic_server_say(
    struct quic_server *s, bool answers, struct bytes words, bool ends)
{
	struct said *w = answers ? &s->answer : &s->own;

	words = bytes_cut(words, 0, WORDS_MAX - w->n);
	if (words.n > 0)
		memcpy(w->words + w->n, words.p, words.n);
	w->n += words.n;
	w->ends |= ends;
}

void
quic_server_spoil(struct quic_server *s, size_t at, uint8_t with)
{
	s->spoil_at = s->sealed + at;
	s->spoil_with = with;
}

bool
quic_server_is_open(const struct quic_server *s)
{
	return s->open;
}

size_t
quic_server_heard(const struct quic_server *s)
{
	return s->heard;
}

#endif
