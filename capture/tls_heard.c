#include "capture/tls_heard.h"

#include "base/alpn.h"
#include "base/cert.h"
#include "base/text.h"
#include "capture/hello_memo.h"
#include "capture/tls_fingerprint.h"
#include "capture/tls_names.h"
#include "capture/tls_records.h"

#include <string.h>

enum {
	/* what a client may say in clear in the packet of its hello */
	CLEAR_MAX = 64,
	NAMED_CURVE = 3, /* RFC 8422 section 5.4 */
	NAME_MAX = 255,
};

void
facts_reset(struct facts *f, char carrier)
{
	struct arena arena = f->arena;
	struct cert_cache *certs = f->certs;
	struct hello_memo *hellos = f->hellos;

	arena_reset(&arena);
	*f = (struct facts){
		.arena = arena,
		.certs = certs,
		.hellos = hellos,
		.carrier = carrier,
	};
}

void
facts_release(struct facts *f)
{
	arena_release(&f->arena);
}

void
facts_add(struct facts *f, enum tls_what what, const char *text)
{
	if (text == NULL || text[0] == '\0')
		return;
	for (size_t i = 0; i < f->n_fact; i++)
		if (f->fact[i].what == what &&
		    strcmp(f->fact[i].text, text) == 0)
			return;
	if (f->n_fact < FACTS_MAX)
		f->fact[f->n_fact++] = (struct tls_fact){ what, text };
}

/* the service that all protocols a client offers are of, and their names */
static void
read_offer(struct facts *f, const struct hello *h)
{
	struct rd walk = rd_of(hello_list(h, EXT_ALPN));
	struct buf text = { 0 };
	struct bytes name;
	bool agree = true;

	while (hello_next_protocol(&walk, &name)) {
		if (name.n == 2 &&
		    hello_is_grease((uint16_t)(name.p[0] << 8 | name.p[1])))
			continue;
		const char *service = alpn_service(name);
		agree &=
		    service != NULL &&
		    (f->offered == NULL || strcmp(service, f->offered) == 0);
		f->offered = service;
		if (text.n > 0)
			buf_byte(&text, ',');
		text_add(&text, bytes_cut(name, 0, NAME_MAX));
	}
	if (!agree)
		f->offered = NULL;
	facts_add(f, TLS_OFFERED,
	    arena_str(&f->arena, bytes_cut(buf_view(&text), 0, NAME_MAX)));
	buf_release(&text);
}

static void
read_client_hello(struct facts *f, struct bytes body)
{
	struct hello h;

	if (!hello_client(&h, body, false))
		return;
	f->has_client = true;
	struct bytes name = bytes_cut(hello_server_name(&h), 0, NAME_MAX);
	if (name.n > 0) {
		f->sni = text_of(&f->arena, name);
		facts_add(f, TLS_SNI, f->sni);
	}
	read_offer(f, &h);
	struct hello_names names =
	    hello_memo_client(f->hellos, &f->arena, &h, f->carrier);
	facts_add(f, TLS_JA3, names.ja3);
	facts_add(f, TLS_JA4, names.ja4);
}

static void
read_dtls_hello(struct facts *f, struct bytes body)
{
	struct buf plain = { 0 };
	struct hello h;
	struct rd r = rd_of(body);

	/* without the cookie it reads like any other */
	rd_take(&r, 2 + 32);
	rd_take(&r, rd_u8(&r));
	size_t front = body.n - r.n;
	rd_take(&r, rd_u8(&r));
	if (rd_ok(&r) && hello_client(&h, body, true)) {
		buf_add(&plain, bytes_cut(body, 0, front));
		buf_add(&plain, rd_rest(&r));
		read_client_hello(f, buf_view(&plain));
	}
	buf_release(&plain);
}

static void
read_alpn(struct facts *f, const struct hello *h)
{
	struct rd walk = rd_of(hello_list(h, EXT_ALPN));
	struct bytes name;

	if (!hello_next_protocol(&walk, &name))
		return;
	facts_add(
	    f, TLS_ALPN, text_of(&f->arena, bytes_cut(name, 0, NAME_MAX)));
	f->chosen = alpn_service(name);
}

static void
read_server_hello(struct facts *f, struct bytes body)
{
	struct arena *a = &f->arena;
	struct hello h;
	struct bytes data;

	if (!hello_server(&h, body) || h.ciphers.n != 2)
		return;
	uint16_t group = hello_chosen_group(&h);
	if (group != 0)
		facts_add(f, TLS_GROUP, name_group(a, group));
	facts_add(f, TLS_JA3S, hello_memo_server(f->hellos, a, &h));
	if (hello_is_retry(&h))
		return;
	f->has_server = true;
	f->version = hello_chosen_version(&h);
	f->cipher = (uint16_t)(h.ciphers.p[0] << 8 | h.ciphers.p[1]);
	facts_add(f, TLS_VERSION, name_version(a, f->version));
	facts_add(f, TLS_CIPHER, name_cipher(a, f->cipher));
	f->resumed |= hello_find(&h, EXT_PSK, &data);
	read_alpn(f, &h);
}

/* in TLS 1.3 the rest of a server's extensions are here */
static void
read_encrypted_extensions(struct facts *f, struct bytes body)
{
	struct rd r = rd_of(body);
	struct hello h = { .has_extensions = true };

	h.extensions = rd_take(&r, rd_u16(&r));
	if (rd_ok(&r))
		read_alpn(f, &h);
}

static size_t
u24(struct rd *r)
{
	size_t high = rd_u8(r);

	return high << 16 | rd_u16(r);
}

/* RFC 5246 section 7.4.2, RFC 8446 section 4.4.2 */
static void
read_certificates(struct facts *f, struct bytes body)
{
	bool v13 = f->version == 0x0304 || f->version == 0xfefc;
	struct rd r = rd_of(body);

	if (v13)
		rd_take(&r, rd_u8(&r)); /* the request's context */
	u24(&r);
	while (f->n_cert < FACTS_CERTS_MAX) {
		size_t n = u24(&r);
		if (!rd_ok(&r) || n == 0 || n > r.n)
			break;
		cert_read_cached(
		    f->certs, &f->arena, rd_take(&r, n), &f->cert[f->n_cert++]);
		if (v13)
			rd_take(&r, rd_u16(&r));
	}
}

static void
read_key_exchange(struct facts *f, struct bytes body)
{
	const char *cipher = name_cipher(&f->arena, f->cipher);

	if (strncmp(cipher, "TLS_ECDH", 8) != 0 || body.n < 3 ||
	    body.p[0] != NAMED_CURVE)
		return;
	facts_add(f, TLS_GROUP,
	    name_group(&f->arena, (uint16_t)(body.p[1] << 8 | body.p[2])));
}

void
facts_client(struct facts *f, struct bytes messages)
{
	struct rd walk = rd_of(messages);
	struct bytes body;
	uint8_t type;
	bool whole;

	while (records_next(&walk, &type, &body, &whole))
		if (type == MSG_CLIENT_HELLO && whole) {
			if (f->carrier == 'd')
				read_dtls_hello(f, body);
			else
				read_client_hello(f, body);
		}
}

void
facts_server(struct facts *f, struct bytes messages)
{
	struct rd walk = rd_of(messages);
	struct bytes body;
	uint8_t type;
	bool whole;

	while (records_next(&walk, &type, &body, &whole)) {
		switch (type) {
		case MSG_SERVER_HELLO:
			if (whole)
				read_server_hello(f, body);
			break;
		case MSG_ENCRYPTED_EXTENSIONS:
			read_encrypted_extensions(f, body);
			break;
		case MSG_CERTIFICATE: /* as many as are whole */
			f->has_key_exchange = true;
			read_certificates(f, body);
			break;
		case MSG_KEY_EXCHANGE:
			f->has_key_exchange = true;
			read_key_exchange(f, body);
			break;
		case MSG_CERT_REQUEST:
			f->client_cert_asked = true;
			break;
		case MSG_SERVER_DONE:
			f->has_key_exchange = true;
			break;
		default:
			break;
		}
	}
}

static void
add_alerts(struct facts *f, const char *who, const struct records *r)
{
	struct buf text = { 0 };

	for (unsigned i = 0; i < r->n_alert; i++) {
		buf_clear(&text);
		buf_printf(
		    &text, "%s: %s", who, name_alert(&f->arena, r->alert[i]));
		facts_add(f, TLS_ALERT, arena_str(&f->arena, buf_view(&text)));
	}
	buf_release(&text);
}

/* where the client's first record begins, behind words in clear */
static struct bytes
from_hello(struct bytes sent)
{
	static const uint8_t handshake[] = { RECORD_HANDSHAKE, 3 };
	struct bytes head = { handshake, sizeof(handshake) };

	for (size_t i = 0; i <= CLEAR_MAX && i + 6 <= sent.n; i++) {
		struct bytes b = bytes_cut(sent, i, sent.n);
		if (bytes_starts(b, head) && b.p[2] <= 4 &&
		    b.p[5] == MSG_CLIENT_HELLO)
			return b;
	}
	return sent;
}

void
facts_of_tls(struct facts *f, const struct response *res)
{
	struct bytes got = bytes_cut(res->got, 0, res->whole);
	struct records client = { .version = 0 }, server = { .version = 0 };

	if (f->carrier == 'd') {
		records_read_dtls(&client, res->sent);
		records_read_dtls(&server, got);
	} else {
		records_read(&client, from_hello(res->sent));
		records_read(&server, got);
	}
	facts_client(f, buf_view(&client.messages));
	facts_server(f, buf_view(&server.messages));
	add_alerts(f, "client", &client);
	add_alerts(f, "server", &server);
	/* a short handshake of TLS 1.2 has nothing between hello and change */
	f->resumed |= f->has_server && server.changed && !f->has_key_exchange &&
	              f->version <= 0x0303 && f->n_cert == 0;
	records_release(&client);
	records_release(&server);
}

void
facts_of_ssh(struct facts *f, const struct response *res)
{
	struct buf stream = { 0 };

	buf_add(&stream, res->before);
	buf_add(&stream, bytes_cut(res->got, 0, res->whole));
	facts_add(f, TLS_HASSH_SERVER,
	    fingerprint_hassh(&f->arena, buf_view(&stream), true));
	/* its key exchange may be longer than what the server waited for */
	buf_clear(&stream);
	buf_add(&stream, res->sent);
	buf_add(&stream, res->more);
	facts_add(f, TLS_HASSH,
	    fingerprint_hassh(&f->arena, buf_view(&stream), false));
	buf_release(&stream);
}

struct tls_facts
facts_view(const struct facts *f, const struct response *res)
{
	return (struct tls_facts){
		.server = res->server,
		.proto = res->proto,
		.first_us = res->first_us,
		.last_us = res->last_us,
		.fact = f->fact,
		.n_fact = f->n_fact,
		.cert = f->cert,
		.n_cert = f->n_cert,
		.resumed = f->resumed,
		.client_cert_asked = f->client_cert_asked,
		.starttls = res->starttls,
	};
}
