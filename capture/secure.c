#include "capture/secure.h"

#include "base/cert.h"
#include "base/http2.h"
#include "base/xalloc.h"
#include "capture/dtls_unseal.h"
#include "capture/hello_memo.h"
#include "capture/http_body.h"
#include "capture/keylog.h"
#include "capture/openvpn.h"
#include "capture/quic.h"
#include "capture/quic_unseal.h"
#include "capture/tls_heard.h"
#include "capture/tls_records.h"
#include "capture/tls_unseal.h"

#include <stdlib.h>
#include <string.h>

/* the last turn of a clear connection that may ask for TLS */
enum { UPGRADE_TURN = 3 };

/* the turn in which an SSH client's key exchange is heard at the latest */
enum { SSH_TURN = 2, SSH_KEXINIT = 20 };

enum { TLS_1_3 = 0x0304 };

/* connections remembered as known, of which only a handshake is awaited */
enum { KNOWN_MAX = 4096 };

/* services whose connections may turn to TLS in the middle */
static const char *const upgrading[] = { "ftp", "imap", "irc", "jabber", "ldap",
	"ms-wbt-server", "mysql", "nntp", "nx", "pop3", "postgresql", "sieve",
	"smtp" };

struct secure {
	struct secure_sinks sinks;
	response_fn *matcher;
	void *matcher_ctx;
	struct facts facts; /* of the response that is being matched */
	bool has_facts;
	bool in_openvpn;              /* they are of TLS inside OpenVPN */
	struct buf stream, got, sent; /* of a view */
	struct keylog *keys;
	struct unseal unseal;
	struct dtls_unseal dtls;
	struct quic_unseal quic;
	struct secure_counts counts;
	uint64_t known[KNOWN_MAX]; /* ids, each at its remainder; 0: none */
	bool in_cert;     /* it is a certificate's view that is being matched */
	bool named;       /* the product behind the handshake is told */
	bool may_upgrade; /* the service found may still turn to TLS */
	bool quic_inside; /* it is a stream of QUIC that is being matched */
	bool as_tcp;      /* what came in datagrams is matched as a stream */
};

struct secure *
secure_new(const struct secure_sinks *sinks)
{
	struct secure *s = xcalloc(1, sizeof(*s));

	s->sinks = *sinks;
	s->keys = keylog_new();
	s->facts.certs = cert_cache_new();
	s->facts.hellos = hello_memo_new();
	return s;
}

void
secure_free(struct secure *s)
{
	if (s == NULL)
		return;
	cert_cache_free(s->facts.certs);
	hello_memo_free(s->facts.hellos);
	facts_release(&s->facts);
	buf_release(&s->stream);
	buf_release(&s->got);
	buf_release(&s->sent);
	unseal_release(&s->unseal);
	dtls_unseal_release(&s->dtls);
	quic_unseal_release(&s->quic);
	keylog_free(s->keys);
	free(s);
}

void
secure_into(struct secure *s, response_fn *matcher, void *ctx)
{
	s->matcher = matcher;
	s->matcher_ctx = ctx;
}

/* --- what a response is --- */

enum kind {
	KIND_OTHER,
	KIND_TLS,
	KIND_DTLS,
	KIND_QUIC,
	KIND_SSH,
	KIND_OPENVPN
};

/* the message that lists a side's algorithms: RFC 4253 sections 6 and 7.1 */
static bool
is_kexinit(struct bytes packet)
{
	return packet.n > 5 && packet.p[0] == 0 && packet.p[5] == SSH_KEXINIT;
}

/*
 * A server may say lines in front of its version (RFC 4253 section 4.2), which
 * are only looked through when the client speaks SSH.
 */
static bool
is_ssh(const struct response *res, struct bytes got)
{
	struct bytes said = res->before.n > 0 ? res->before : got;

	return bytes_starts(said, BYTES("SSH-")) ||
	       bytes_starts(res->sent, BYTES("SSH-")) ||
	       (is_kexinit(res->sent) && said.n > 0 &&
	           memmem(said.p, said.n, "\nSSH-", 5) != NULL);
}

static bool
is_openvpn(const struct response *res, struct bytes got)
{
	bool tcp = res->proto == PROTO_TCP;

	return openvpn_begins(res->before.n > 0 ? res->before : got, tcp) &&
	       (res->sent.n == 0 || openvpn_begins(res->sent, tcp));
}

/* both sides' TLS inside, in the places of what carries it */
static bool
read_openvpn(struct secure *s, const struct response *res)
{
	bool tcp = res->proto == PROTO_TCP;
	struct response inside = *res;

	buf_clear(&s->stream);
	buf_clear(&s->got);
	buf_clear(&s->sent);
	buf_add(&s->stream, res->before);
	buf_add(&s->stream, bytes_cut(res->got, 0, res->whole));
	if (!openvpn_tls(&s->got, buf_view(&s->stream), tcp))
		return false;
	openvpn_tls(&s->sent, res->sent, tcp);
	inside.got = buf_view(&s->got);
	inside.whole = inside.got.n;
	inside.sent = buf_view(&s->sent);
	facts_of_tls(&s->facts, &inside);
	return true;
}

static enum kind
kind_of(const struct response *res)
{
	static const uint8_t handshake[] = { RECORD_HANDSHAKE, 3 };
	struct bytes hello = { handshake, sizeof(handshake) };
	bool silent = res->got.n == 0;
	struct bytes got = bytes_cut(res->got, 0, res->whole);
	struct bytes first = silent ? res->sent : got;

	if (res->tunnel != TUNNEL_NONE)
		return KIND_OTHER;
	if (res->proto == PROTO_UDP) {
		if (records_begin_dtls(first))
			return KIND_DTLS;
		if (quic_begins(first))
			return KIND_QUIC;
		return is_openvpn(res, got) ? KIND_OPENVPN : KIND_OTHER;
	}
	/* a client may take a server in clear for another one */
	if (records_begin(first) || bytes_starts(res->sent, hello))
		return KIND_TLS;
	if (is_ssh(res, got))
		return KIND_SSH;
	return is_openvpn(res, got) ? KIND_OPENVPN : KIND_OTHER;
}

static void
read_facts(struct secure *s, enum kind kind, const struct response *res)
{
	static const char carriers[] = {
		[KIND_OTHER] = 't',
		[KIND_TLS] = 't',
		[KIND_DTLS] = 'd',
		[KIND_QUIC] = 'q',
		[KIND_SSH] = 't',
		[KIND_OPENVPN] = 't',
	};

	s->in_openvpn = false;
	s->has_facts = kind != KIND_OTHER;
	if (!s->has_facts)
		return;
	facts_reset(&s->facts, carriers[kind]);
	switch (kind) {
	case KIND_OTHER:
		break;
	case KIND_TLS:
	case KIND_DTLS:
		facts_of_tls(&s->facts, res);
		break;
	case KIND_QUIC:
		quic_facts(&s->facts, res);
		break;
	case KIND_SSH:
		facts_of_ssh(&s->facts, res);
		break;
	case KIND_OPENVPN:
		s->has_facts = s->in_openvpn = read_openvpn(s, res);
		break;
	}
}

/* --- handing it out --- */

static void
tell_host(const struct secure *s, const struct response *res,
    const struct addr *addr, const char *what, const char *value,
    const char *from)
{
	s->sinks.host(s->sinks.host_ctx, &(struct host_fact){
	                                     .addr = *addr,
	                                     .what = what,
	                                     .value = value,
	                                     .from = from,
	                                     .when_us = res->first_us,
	                                     .frame = res->origin.first_frame,
	                                     .file = res->origin.file,
	                                 });
}

/* a name that stands for one host */
static bool
is_host_name(const char *name)
{
	return strchr(name, '*') == NULL && strchr(name, '.') != NULL &&
	       strspn(name, "0123456789.") < strlen(name) &&
	       strchr(name, ':') == NULL && strchr(name, '\\') == NULL;
}

/*
 * Its own certificate names a server; what a client asked for does, once the
 * server has answered with a hello.
 */
static void
tell_names(const struct secure *s, const struct response *res)
{
	const struct facts *f = &s->facts;
	const struct addr *at = &res->server.addr;

	for (size_t i = 0; f->n_cert > 0 && i < f->cert[0].n_name; i++)
		if (is_host_name(f->cert[0].name[i]))
			tell_host(s, res, at, "hostname", f->cert[0].name[i],
			    "certificate");
	if (f->has_server && f->sni != NULL && is_host_name(f->sni))
		tell_host(s, res, at, "hostname", f->sni, "sni");
}

static void
tell_facts(const struct secure *s, const struct response *res)
{
	const struct facts *f = &s->facts;
	struct tls_facts view = facts_view(f, res);

	if (s->sinks.facts != NULL && f->n_fact + f->n_cert > 0)
		s->sinks.facts(s->sinks.facts_ctx, &view);
	if (s->sinks.host == NULL)
		return;
	tell_names(s, res);
	for (size_t i = 0; i < f->n_fact; i++) {
		enum tls_what what = f->fact[i].what;
		if (what == TLS_JA4 || what == TLS_HASSH)
			tell_host(s, res, &res->client.addr,
			    tls_what_name(what), f->fact[i].text,
			    what == TLS_JA4 ? "tls" : "ssh");
	}
}

/* --- views: the same words as signatures know them --- */

/*
 * HTTP/2 keeps tables over a whole connection, so all that the server has said
 * so far is read each time; a turn without headers is left as it is.
 */
static void
view_http2(struct secure *s, struct response *view)
{
	if (view->proto != PROTO_TCP || view->whole < view->got.n ||
	    !http2_begins_server(view->before.n > 0 ? view->before : view->got))
		return;
	buf_clear(&s->stream);
	buf_clear(&s->got);
	buf_clear(&s->sent);
	buf_add(&s->stream, view->before);
	buf_add(&s->stream, view->got);
	if (!http2_server_text(&s->got, buf_view(&s->stream)))
		return;
	if (!http2_begins_client(view->sent) ||
	    !http2_client_text(&s->sent, view->sent)) {
		buf_clear(&s->sent);
		view->sent_known = false;
	}
	view->before = (struct bytes){ 0 };
	view->got = buf_view(&s->got);
	view->sent = buf_view(&s->sent);
	view->whole = view->got.n;
}

static void
view_body(struct secure *s, struct response *view)
{
	buf_clear(&s->stream);
	if (!body_decode(&s->stream, bytes_cut(view->got, 0, view->whole)))
		return;
	view->got = buf_view(&s->stream);
	view->whole = view->got.n;
}

/*
 * Appliances give themselves away in their certificates.  What one says is
 * matched as if a server had sent it as text, under a line of its own.
 */
static void
match_cert(struct secure *s, const struct response *res)
{
	const struct tls_cert *c = &s->facts.cert[0];
	struct response view = *res;

	if (s->facts.n_cert == 0 || c->subject == NULL || s->named ||
	    s->in_openvpn || res->starttls)
		return;
	buf_clear(&s->got);
	tls_cert_words(&s->got, c);
	view.sent = view.before = (struct bytes){ 0 };
	view.sent_known = true;
	view.got = buf_view(&s->got);
	view.whole = view.got.n;
	/* it is the same text whatever brought it */
	view.proto = PROTO_TCP;
	s->as_tcp = res->proto == PROTO_UDP;
	s->in_cert = true;
	s->matcher(s->matcher_ctx, &view);
	s->in_cert = s->as_tcp = false;
}

static bool
is_in_quic(const struct response *res)
{
	return res->proto == PROTO_UDP && res->tunnel == TUNNEL_TLS;
}

static bool
match_view(struct secure *s, enum kind kind, const struct response *res)
{
	struct response view = *res;

	if (kind == KIND_SSH && res->before.n > 0) {
		/* binary from here on; the client's banner may stand in it */
		view.got = (struct bytes){ 0 };
		view.whole = 0;
	} else if (res->got.n > 0) {
		/* a stream of QUIC is one, whatever carries it */
		if (is_in_quic(res))
			view.proto = PROTO_TCP;
		view_http2(s, &view);
		if (view.got.n > 0 && view.got.p[0] == 'H')
			view_body(s, &view);
	}
	return s->matcher(s->matcher_ctx, &view);
}

bool
secure_feed(void *secure, const struct response *res)
{
	struct secure *s = secure;
	enum kind kind = kind_of(res);

	read_facts(s, kind, res);
	s->may_upgrade = s->named = false;
	uint64_t *slot = &s->known[res->conn % KNOWN_MAX];
	bool known = res->conn != 0 && *slot == res->conn;
	s->quic_inside = s->as_tcp = is_in_quic(res);
	bool done = known || match_view(s, kind, res);
	if (s->has_facts) {
		match_cert(s, res);
		tell_facts(s, res);
	}
	s->has_facts = false;
	/* the key exchanges behind SSH's banners are worth more turns */
	if (kind == KIND_SSH)
		return res->turn >= SSH_TURN;
	if (done && !known && s->may_upgrade)
		*slot = res->conn;
	return done &&
	       !((known || s->may_upgrade) && res->turn <= UPGRADE_TURN);
}

void
secure_forget(struct secure *s)
{
	memset(s->known, 0, sizeof(s->known));
}

/* --- what is inside, with its secrets --- */

void
secure_add_secrets(struct secure *s, struct bytes text)
{
	keylog_add(s->keys, text);
}

void
secure_end_secrets(struct secure *s)
{
	keylog_end(s->keys);
}

struct secure_counts
secure_counts(const struct secure *s)
{
	struct secure_counts c = s->counts;

	c.secrets = keylog_count(s->keys);
	c.malformed = keylog_malformed(s->keys);
	return c;
}

/* what came of it, and what the handshake's hidden part tells */
static void
tell_opened(struct secure *s, enum unseal_result result, char carrier,
    struct bytes messages, const struct response *sealed)
{
	static const char *const words[] = {
		[UNSEAL_NO_HANDSHAKE] = NULL,
		[UNSEAL_NO_VERSION] = "its version is not supported",
		[UNSEAL_NO_SUITE] = "its cipher is not supported",
		[UNSEAL_NO_SECRETS] = NULL,
		[UNSEAL_WRONG] = "the secrets do not fit",
		[UNSEAL_OPENED] = "read with its secrets",
	};
	struct secure_counts *c = &s->counts;

	c->opened += result == UNSEAL_OPENED;
	c->no_secrets += result == UNSEAL_NO_SECRETS;
	c->wrong_secrets += result == UNSEAL_WRONG;
	c->no_suite += result == UNSEAL_NO_SUITE;
	c->no_version += result == UNSEAL_NO_VERSION;
	facts_reset(&s->facts, carrier);
	facts_add(&s->facts, TLS_INSIDE, words[result]);
	/* what is in clear was told; TLS 1.3 alone hides the rest of it */
	s->facts.version = TLS_1_3;
	if (result == UNSEAL_OPENED)
		facts_server(&s->facts, messages);
	s->named = false;
	match_cert(s, sealed);
	tell_facts(s, sealed);
}

/* what was agreed on in secret; a server that speaks tells more by itself */
static void
tell_chosen(struct secure *s, const struct response *sealed)
{
	const struct finding f = {
		.res = sealed,
		.service = s->facts.chosen,
		.tunnel = TUNNEL_TLS,
		.method = METHOD_PASSIVE,
		.confidence = CONFIDENCE_ALPN,
	};

	if (f.service != NULL)
		s->sinks.finding(s->sinks.finding_ctx, &f);
}

bool
secure_open(
    void *secure, const struct response *sealed, struct inner_stream out[2])
{
	struct secure *s = secure;
	enum unseal_result result =
	    unseal_read(&s->unseal, s->keys, sealed->sent, sealed->got);

	tell_opened(
	    s, result, 't', buf_view(&s->unseal.side[1].messages), sealed);
	if (result == UNSEAL_OPENED && s->unseal.side[1].plain.n == 0)
		tell_chosen(s, sealed);
	for (int i = 0; i < 2; i++)
		out[i] = (struct inner_stream){
			buf_view(&s->unseal.side[i].plain),
			s->unseal.side[i].piece,
			s->unseal.side[i].n_piece,
		};
	return result == UNSEAL_OPENED;
}

bool
secure_may_open(struct bytes datagram)
{
	return quic_begins(datagram) || (records_begin_dtls(datagram) &&
	                                    datagram.p[0] == RECORD_HANDSHAKE);
}

bool
secure_open_datagrams(void *secure, const struct response *sealed,
    struct inner_datagrams heard, struct inner_datagrams *inside)
{
	struct secure *s = secure;
	enum unseal_result result;

	if (quic_begins(sealed->sent)) {
		result = quic_unseal_read(&s->quic, s->keys, heard);
		tell_opened(s, result, 'q', s->quic.messages, sealed);
		*inside = (struct inner_datagrams){ s->quic.inside, s->quic.n,
			TUNNEL_TLS };
	} else {
		result = dtls_unseal_read(&s->dtls, s->keys, heard);
		tell_opened(s, result, 'd', (struct bytes){ 0 }, sealed);
		*inside = (struct inner_datagrams){ s->dtls.inside, s->dtls.n,
			TUNNEL_DTLS };
	}
	return result == UNSEAL_OPENED && inside->n > 0;
}

/* --- the service that ALPN tells --- */

static bool
is_tunnel(const struct finding *f)
{
	return f->service == NULL || service_is_tunnel(f->service);
}

/*
 * In QUIC both sides must agree on a protocol (RFC 9001 section 8.1), so that
 * a server which goes on speaks one that the client offered.
 */
static void
name_quic_service(const struct facts *facts, struct finding *f)
{
	const char *inside = facts->has_server ? facts->offered : NULL;

	if (facts->n_fact == 0)
		return;
	/* whatever line knew it: what is inside is worth more */
	f->confidence = inside != NULL ? CONFIDENCE_ALPN : CONFIDENCE_TLS;
	f->service = "quic";
	f->tunnel = TUNNEL_NONE;
	if (inside != NULL && strcmp(inside, "http") == 0) {
		f->service = "http3";
	} else if (inside != NULL) {
		f->service = inside;
		f->tunnel = TUNNEL_TLS;
	}
}

/* a handshake in its packets says that much */
static void
name_openvpn(struct finding *f)
{
	f->service = "openvpn";
	f->soft = true;
	f->confidence = CONFIDENCE_SOFT;
}

/* what HTTP in QUIC is called, with keys and without */
static void
name_http3(struct finding *f)
{
	if (f->service == NULL || strcmp(f->service, "http") != 0)
		return;
	f->service = "http3";
	f->tunnel = TUNNEL_NONE;
}

/* the server's choice holds; of what a client offers, all must be one */
static void
name_service_inside(const struct facts *facts, struct finding *f)
{
	bool hard = facts->chosen != NULL;
	const char *service = hard ? facts->chosen : facts->offered;

	if (facts->carrier == 'd' && f->service != NULL)
		f->service = "dtls";
	if (!facts->has_server || service == NULL)
		return;
	f->service = service;
	f->field[FIELD_INFO] = NULL; /* told of the tunnel */
	f->soft = !hard;
	f->tunnel = facts->carrier == 'd' ? TUNNEL_DTLS : TUNNEL_TLS;
	f->confidence = hard ? CONFIDENCE_ALPN : CONFIDENCE_SOFT;
}

static bool
may_upgrade(const struct finding *f)
{
	if (f->service == NULL || f->res->proto != PROTO_TCP ||
	    f->res->tunnel != TUNNEL_NONE)
		return false;
	for (size_t i = 0; i < sizeof(upgrading) / sizeof(upgrading[0]); i++)
		if (strcmp(f->service, upgrading[i]) == 0)
			return true;
	return false;
}

void
secure_finding(void *secure, const struct finding *finding)
{
	struct secure *s = secure;
	struct finding f = *finding;
	struct response udp;

	if (s->in_cert && f.service == NULL)
		return;
	if (s->as_tcp) {
		udp = *f.res;
		udp.proto = PROTO_UDP;
		f.res = &udp;
	}
	if (s->quic_inside)
		name_http3(&f);
	if (!f.about_client) {
		s->named |= f.field[FIELD_PRODUCT] != NULL;
		s->may_upgrade = may_upgrade(&f);
		if (s->has_facts && is_tunnel(&f)) {
			if (s->in_openvpn)
				name_openvpn(&f);
			else if (s->facts.carrier == 'q')
				name_quic_service(&s->facts, &f);
			else
				name_service_inside(&s->facts, &f);
		}
	}
	s->sinks.finding(s->sinks.finding_ctx, &f);
}
