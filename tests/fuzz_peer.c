/*
 * fuzz_peer: the prober, over real sockets, asks a peer that plays a script.
 *
 * A byte of bits: 1: over UDP, 2: the prober may ask on several lines, 4: TLS
 * chooses HTTP/2 or nothing, 8: it refuses whoever does not offer HTTP/2, 16:
 * over UDP, QUIC instead of DTLS, which chooses HTTP/3 or nothing, 32: it wants
 * a certificate, 64: it gives much room, 128: none at all.  Then steps, which
 * every connection plays from the first on, as far as the next 7 when it begins
 * and whenever something came: 0 says bytes (length, bytes), 1 a line of a
 * service (which; 128 and up: inside TLS), 2 answers the RPC calls that came
 * (how, versions), 3 turns to TLS, DTLS or QUIC and spoils one byte of what it
 * says (at, with; QUIC's in front of sealing where the first is 128 and up), 4
 * says bytes inside, 5 closes, over UDP for everybody, 6 resets, 7 waits, 8
 * says what it heard last, 9 says bytes to an earlier one (which, length,
 * bytes), 10 says a datagram in which the ids of QUIC stand as they must (kind,
 * length, bytes), 11 says its last datagram again or a part of it (how much).
 * What the prober does is bounded by its own means; here only memory and
 * undefined behaviour are looked at.
 */
#include "active/prober.h"
#include "active/rpc_programs.h"
#include "base/buf.h"
#include "base/loop.h"
#include "base/os.h"
#include "base/rd.h"
#include "match/sig_file.h"
#include "tests/quic_server.h"

#include <arpa/inet.h>
#include <errno.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { MS = 1000, CONNS_MAX = 64, LOOK_US = 1000, STEPS = 12 };

static const char signatures[] =
    "Probe TCP NULL q||\nports 1-65535\n"
    "softmatch smtp m|^220[ -]|\nmatch imap m|^\\* OK|\n"
    "match pop3 m|^\\+OK|\nmatch ftp m|^220 ftp|\nmatch mysql "
    "m|^.\\0\\0\\0\\x0a|s\nmatch telnet m|^\\xff\\xfd\\x18\\r\\nlogin|\n"
    "softmatch telnet m|^\\xff[\\xfb-\\xfe]|\n"
    "match sieve m|^\"IMPL|\nmatch nntp m|^20|\n"
    "Probe TCP Hello q|\\x16\\x03\\x01\\0\\x2a\\x01\\0\\0|\nrarity 1\n"
    "match ssl m|^\\x16\\x03|\n"
    "Probe TCP Get q|GET / HTTP/1.0\\r\\n\\r\\n|\nrarity 1\n"
    "softmatch ssl/http m|^HTTP/1.1 400 |\n"
    "match http m|^HTTP/1.* 200.*Server: (\\w+)|s p/$1/\n"
    "softmatch http m|^HTTP/1|\n"
    "Probe TCP H2 q|PRI * HTTP/2.0\\r\\n\\r\\nSM\\r\\n\\r\\n"
    "\\0\\0\\0\\x04\\0\\0\\0\\0\\0"
    "\\0\\0\\x04\\x01\\x05\\0\\0\\0\\x01\\x82\\x84\\x86\\x41|\n"
    "rarity 3\nsoftmatch http m|^\\0\\0.\\x04\\0|s\n"
    "Probe TCP Jabber q|<stream|\nrarity 2\nmatch jabber m|^<stream|\n"
    "Probe TCP Rpc "
    "q|\\x80\\0\\0(HARK\\0\\0\\0\\0\\0\\0\\0\\x02\\0\\x01\\x86\\xa0"
    "\\0\\0\\0\\x02\\0\\0\\0\\x04\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0"
    "\\0|\n"
    "rarity 2\nmatch rpcbind "
    "m|^\\x80...HARK\\0\\0\\0\\x01.{16}\\0\\0\\0\\x01|s\n"
    "softmatch rpcbind m|^\\x80...HARK\\0\\0\\0\\x01|s\n"
    "Probe UDP Dtls q|\\x16\\xfe\\xff\\0\\0\\0\\0\\0\\0\\0\\0\\0\\x01\\x01|\n"
    "rarity 1\nmatch dtls m|^[\\x14-\\x17]\\xfe|\n"
    "Probe UDP Quic q|Q|\nrarity 1\nmatch quic m|^V|\n"
    "Probe UDP Name q|?|\nrarity 1\nports 1-65535\nmatch domain m|^!|\n"
    "Probe UDP More q|??|\nrarity 9\nports 1-65535\n"
    "match domain m|^!(\\w+)| p/$1/\n"
    "Probe UDP Rpc q|HARK\\0\\0\\0\\0\\0\\0\\0\\x02\\0\\x01\\x86\\xa0"
    "\\0\\0\\0\\x02\\0\\0\\0\\x04\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0"
    "\\0|\n"
    "rarity 1\nmatch rpcbind m|^HARK\\0\\0\\0\\x01.{16}\\0\\0\\0\\x01|s\n"
    "softmatch rpcbind m|^HARK\\0\\0\\0\\x01|s\n";

#define LINE(text)                                                             \
	{                                                                      \
		(text), sizeof(text) - 1                                       \
	}
static const struct {
	const char *text;
	size_t n;
} lines[] = { LINE("220 a ESMTP\r\n"), LINE("220 ftp\r\n"),
	LINE("* OK imap\r\n"), LINE("h1 OK go\r\n"), LINE("+OK pop\r\n"),
	LINE("250-a\r\n250 STARTTLS\r\n"), LINE("220 go\r\n"),
	LINE("234 go\r\n"),
	LINE("\"IMPLEMENTATION\" \"x\"\r\n\"STARTTLS\"\r\nOK\r\n"),
	LINE("OK go\r\n"), LINE("200 news\r\n"), LINE("382 go\r\n"),
	LINE("HTTP/1.1 200 OK\r\nServer: x\r\n\r\n"),
	LINE("<stream:stream><stream:features>"
	     "urn:ietf:params:xml:ns:xmpp-tls</stream:features>"),
	LINE("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"),
	LINE("\x16\x03\x03"), LINE("!"), LINE("554 no\r\n"),
	/* HTTP/2: settings, and :status 200 with a server */
	LINE("\0\0\0\x04\0\0\0\0\0"
	     "\0\0\x09\x01\x05\0\0\0\x01\x88\x0f\x27\x05nginx"),
	LINE("HTTP/1.1 400 no\r\n\r\n"), LINE("\xff\xfd\x18\xff\xfb\x01"),
	LINE("\xff\xfd\x18\r\nlogin: "), LINE("!bind"),
	/* LDAP: success of an extended request; PostgreSQL: yes; RDP: TLS */
	LINE("\x30\x0c\x02\x01\x01\x78\x07\x0a\x01\0\x04\0\x04\0"), LINE("S"),
	LINE("\x03\0\0\x13\x0e\xd0\0\0\x12\x34\0\x02\x1f\x08\0\x01\0\0\0"),
	LINE("\x4a\0\0\0\x0a"
	     "8.0\0\1\0\0\0abcdefgh\0\xff\xff\xff\2\0\xff\xc1\x15"
	     "\0\0\0\0\0\0\0\0\0\0abcdefghijkl\0mysql_native_password\0"),
	LINE("V"),
	/* HTTP/3: a control stream with settings, and :status 200 */
	LINE("\0\x04\0"), LINE("\x01\x03\0\0\xd9"),
	LINE("\x01\x0b\0\0\xd9\x5f\x4d\x05nginx") };

struct peer_conn {
	int fd; /* -1: none; over UDP the one socket */
	struct watch *watch;
	struct sockaddr_in who;
	struct rd script;
	SSL *ssl;
	BIO *in, *out;
	struct quic_server *quic;
	bool quic_wanted;
	uint8_t last[1500]; /* datagram of QUIC's that was said */
	size_t n_last;
	uint8_t spoil_at, spoil_with;
	size_t said;
	uint8_t heard[8192]; /* last */
	size_t n_heard;
};

struct fuzz {
	struct loop *loop;
	struct prober *prober;
	struct timer *look;
	struct bytes script;
	bool udp, staggers, chooses, refuses, quic;
	unsigned quic_manner;
	int fd;
	struct watch *watch;
	struct target target;
	bool taken;
	struct peer_conn conn[CONNS_MAX];
	size_t n;
};

static struct sigdb *db;
static struct rpc_programs *programs;
static SSL_CTX *streams, *datagrams;

/* --- the peer --- */

static void
put(struct fuzz *f, struct peer_conn *c, struct bytes b)
{
	if (c->fd < 0 || b.n == 0)
		return;
	if (f->udp)
		(void)!sendto(c->fd, b.p, b.n, MSG_DONTWAIT | MSG_NOSIGNAL,
		    (struct sockaddr *)&c->who, sizeof(c->who));
	else
		(void)!send(c->fd, b.p, b.n, MSG_DONTWAIT | MSG_NOSIGNAL);
}

static void
put_inside(struct fuzz *f, struct peer_conn *c)
{
	uint8_t piece[4096];
	int n;

	while ((n = BIO_read(c->out, piece, sizeof(piece))) > 0) {
		size_t at = c->spoil_at * (size_t)7;
		if (c->spoil_with != 0 && at >= c->said &&
		    at < c->said + (size_t)n)
			piece[at - c->said] ^= c->spoil_with;
		c->said += (size_t)n;
		put(f, c, (struct bytes){ piece, (size_t)n });
	}
}

static void
hear_inside(struct fuzz *f, struct peer_conn *c)
{
	uint8_t piece[4096];

	BIO_write(c->in, c->heard, (int)c->n_heard);
	SSL_do_handshake(c->ssl);
	if (SSL_is_init_finished(c->ssl))
		while (SSL_read(c->ssl, piece, sizeof(piece)) > 0)
			;
	put_inside(f, c);
}

static void
put_u32(struct buf *b, uint32_t v)
{
	for (int shift = 24; shift >= 0; shift -= 8)
		buf_byte(b, (uint8_t)(v >> shift));
}

static void
put_quic(struct fuzz *f, struct peer_conn *c)
{
	uint64_t now = loop_now(f->loop);
	struct bytes d;

	for (unsigned i = 0;
	     i < 64 && (d = quic_server_take(c->quic, now)).n > 0; i++) {
		memcpy(c->last, d.p, d.n);
		c->n_last = d.n;
		size_t at = c->spoil_at * (size_t)7;
		if (c->spoil_with != 0 && at >= c->said && at < c->said + d.n)
			c->last[at - c->said] ^= c->spoil_with;
		c->said += d.n;
		put(f, c, (struct bytes){ c->last, d.n });
	}
}

static void
hear_quic(struct fuzz *f, struct peer_conn *c)
{
	struct bytes d = { c->heard, c->n_heard };
	uint64_t now = loop_now(f->loop);

	if (c->quic != NULL)
		quic_server_feed(c->quic, d, now);
	else if (d.n > 0)
		c->quic = quic_server_new(d, f->quic_manner, now);
	if (c->quic != NULL)
		put_quic(f, c);
}

/* who shakes hands does so from another port than who asks for versions */
static void
turn_to_quic(struct fuzz *f, struct peer_conn *c)
{
	hear_quic(f, c);
	if (c->quic != NULL && c->spoil_at >= 128) {
		quic_server_spoil(
		    c->quic, (c->spoil_at - 128) * (size_t)11, c->spoil_with);
		c->spoil_with = 0;
	}
	c->quic_wanted = true;
}

/* kind 1: Version Negotiation, 2: a Retry, else a packet of that long header */
static void
say_packet(
    struct fuzz *f, struct peer_conn *c, uint8_t kind, struct bytes words)
{
	struct rd r = rd_of((struct bytes){ c->heard, c->n_heard });
	struct buf b = { 0 };

	rd_take(&r, 5);
	struct bytes to = rd_take(&r, rd_u8(&r));
	struct bytes from = rd_take(&r, rd_u8(&r));
	if (!rd_ok(&r))
		return;
	buf_byte(&b, kind == 2 ? 0xf0 : (uint8_t)(kind | 0x80));
	put_u32(&b, kind != 1);
	buf_byte(&b, (uint8_t)from.n);
	buf_add(&b, from);
	buf_byte(&b, (uint8_t)to.n);
	buf_add(&b, to);
	buf_add(&b, words);
	put(f, c, buf_view(&b));
	buf_release(&b);
}

static void
turn_to_tls(struct fuzz *f, struct peer_conn *c)
{
	if (c->ssl != NULL)
		return;
	c->ssl = SSL_new(f->udp ? datagrams : streams);
	c->in = BIO_new(BIO_s_mem());
	c->out = BIO_new(BIO_s_mem());
	SSL_set_bio(c->ssl, c->in, c->out);
	if (f->udp)
		SSL_set_mtu(c->ssl, 1200);
	SSL_set_accept_state(c->ssl);
	if (c->n_heard > 0)
		hear_inside(f, c);
}

static void
answer_calls(struct fuzz *f, struct peer_conn *c)
{
	struct rd r = rd_of((struct bytes){ c->heard, c->n_heard });
	uint32_t how = rd_u8(&c->script), versions = rd_u8(&c->script);
	struct buf b = { 0 };

	for (unsigned i = 0; r.n >= 40; i++) {
		size_t mark_at = b.n;
		if (!f->udp) {
			rd_u32(&r);
			put_u32(&b, 0);
		}
		uint32_t xid = rd_u32(&r);
		rd_take(&r, 8);
		uint32_t program = rd_u32(&r);
		rd_take(&r, 24);
		put_u32(&b, xid), put_u32(&b, 1), put_u32(&b, how >> 7);
		put_u32(&b, 0), put_u32(&b, 0);
		/* one of 16 programs is answered so, the rest is not there */
		put_u32(&b, (program + how) % 16 == 0 ? how & 7 : 1);
		put_u32(&b, versions & 15), put_u32(&b, versions >> 4);
		if (!f->udp) {
			uint32_t n = (uint32_t)(b.n - mark_at - 4);
			b.p[mark_at] = 0x80;
			b.p[mark_at + 3] = (uint8_t)n;
		}
	}
	put(f, c, buf_view(&b));
	buf_release(&b);
}

/* over UDP: from here on the kernel answers, that nobody is there */
static void
shut_door(struct fuzz *f)
{
	watch_free(f->watch);
	f->watch = NULL;
	if (f->fd >= 0)
		close(f->fd);
	f->fd = -1;
	for (size_t i = 0; f->udp && i < f->n; i++)
		f->conn[i].fd = -1;
}

static void
close_conn(struct fuzz *f, struct peer_conn *c, bool reset)
{
	struct linger l = { 1, 0 };

	if (c->fd < 0)
		return;
	if (f->udp) {
		shut_door(f);
		return;
	}
	if (reset)
		setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &l, sizeof(l));
	watch_free(c->watch);
	c->watch = NULL;
	close(c->fd);
	c->fd = -1;
}

static void
say_inside(struct fuzz *f, struct peer_conn *c, struct bytes words)
{
	if (c->quic != NULL) {
		bool answers = words.n > 0 && (words.p[0] & 3) != 0;
		quic_server_say(c->quic, answers, words, answers);
		put_quic(f, c);
		return;
	}
	if (c->ssl == NULL || !SSL_is_init_finished(c->ssl) || words.n == 0)
		return;
	SSL_write(c->ssl, words.p, (int)words.n);
	put_inside(f, c);
}

static void
say_line(struct fuzz *f, struct peer_conn *c, uint8_t which)
{
	size_t i = (which & 127) % (sizeof(lines) / sizeof(*lines));
	struct bytes b = { (const uint8_t *)lines[i].text, lines[i].n };

	if (which > 127)
		say_inside(f, c, b);
	else
		put(f, c, b);
}

static void
play(struct fuzz *f, struct peer_conn *c)
{
	while (c->fd >= 0 && c->script.n > 0) {
		uint8_t step = rd_u8(&c->script) % STEPS, which = 0;
		struct bytes words = { 0 };
		if (step >= 9)
			which = rd_u8(&c->script);
		if (step == 0 || step == 4 || step == 9 || step == 10) {
			size_t n = rd_u8(&c->script);
			words = rd_take(
			    &c->script, n < c->script.n ? n : c->script.n);
		}
		switch (step) {
		case 0:
			put(f, c, words);
			break;
		case 1:
			say_line(f, c, rd_u8(&c->script));
			break;
		case 2:
			answer_calls(f, c);
			break;
		case 3:
			c->spoil_at = rd_u8(&c->script);
			c->spoil_with = rd_u8(&c->script);
			if (f->udp && f->quic)
				turn_to_quic(f, c);
			else
				turn_to_tls(f, c);
			return;
		case 4:
			say_inside(f, c, words);
			break;
		case 5:
		case 6:
			close_conn(f, c, step == 6);
			return;
		case 8:
			put(f, c, (struct bytes){ c->heard, c->n_heard });
			break;
		case 9:
			put(f, &f->conn[which % f->n], words);
			break;
		case 10:
			say_packet(f, c, which, words);
			break;
		case 11:
			put(f, c,
			    bytes_cut((struct bytes){ c->last, c->n_last }, 0,
			        which * (size_t)6));
			break;
		default:
			return;
		}
	}
}

static void
heard(struct fuzz *f, struct peer_conn *c)
{
	if (c->ssl != NULL)
		hear_inside(f, c);
	if (c->quic_wanted)
		hear_quic(f, c);
	play(f, c);
}

static struct peer_conn *
new_conn(struct fuzz *f, int fd)
{
	if (f->n == CONNS_MAX)
		return NULL;
	struct peer_conn *c = &f->conn[f->n++];
	c->fd = fd;
	c->script = rd_of(f->script);
	return c;
}

static struct fuzz *the_fuzz; /* whose loop runs */

static void
on_words(void *ctx, unsigned ready)
{
	struct peer_conn *c = ctx;
	ssize_t n = recv(c->fd, c->heard, sizeof(c->heard), MSG_DONTWAIT);

	(void)ready;
	if (n <= 0 && !(n < 0 && errno == EAGAIN)) {
		close_conn(the_fuzz, c, false);
	} else if (n > 0) {
		c->n_heard = (size_t)n;
		heard(the_fuzz, c);
	}
}

static void
on_knock(void *ctx, unsigned ready)
{
	struct fuzz *f = ctx;
	int fd = accept4(f->fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);

	(void)ready;
	if (fd < 0)
		return;
	struct peer_conn *c = new_conn(f, fd);
	if (c == NULL) {
		close(fd);
		return;
	}
	c->watch = watch_new(f->loop, fd, on_words, c);
	watch_want(c->watch, LOOP_READ);
	play(f, c);
}

static void
on_datagram(void *ctx, unsigned ready)
{
	struct fuzz *f = ctx;
	struct sockaddr_in who;
	socklen_t len = sizeof(who);
	uint8_t words[sizeof(f->conn[0].heard)];
	ssize_t n = recvfrom(f->fd, words, sizeof(words), MSG_DONTWAIT,
	    (struct sockaddr *)&who, &len);
	struct peer_conn *c = NULL;

	(void)ready;
	if (n < 0)
		return;
	for (size_t i = 0; i < f->n && c == NULL; i++)
		if (f->conn[i].who.sin_port == who.sin_port)
			c = &f->conn[i];
	if (c == NULL && (c = new_conn(f, f->fd)) == NULL)
		return;
	c->who = who;
	c->n_heard = (size_t)n;
	memcpy(c->heard, words, (size_t)n);
	heard(f, c);
}

/* --- the prober --- */

static void
drop_finding(void *ctx, const struct finding *x)
{
	(void)ctx, (void)x;
}

static void
drop_event(void *ctx, const struct endpoint_event *x)
{
	(void)ctx, (void)x;
}

static void
drop_fact(void *ctx, const struct host_fact *x)
{
	(void)ctx, (void)x;
}

static void
drop_tls(void *ctx, const struct tls_facts *x)
{
	(void)ctx, (void)x;
}

static void
drop_latency(void *ctx, const struct addr *host, uint64_t rtt_us)
{
	(void)ctx, (void)host, (void)rtt_us;
}

static bool
next_target(void *ctx, struct target *out)
{
	struct fuzz *f = ctx;

	if (f->taken)
		return false;
	*out = f->target;
	f->taken = true;
	return true;
}

static void
on_look(void *ctx)
{
	struct fuzz *f = ctx;
	if (prober_is_done(f->prober)) {
		loop_stop(f->loop);
		return;
	}
	timer_set(f->look, loop_now(f->loop) + LOOK_US);
}

static void
no_error(void *ctx, const struct sig_error *e)
{
	(void)ctx, (void)e;
	abort();
}

/* ALPN: HTTP/2 if it is offered */
static int
choose(SSL *ssl, const unsigned char **out, unsigned char *n,
    const unsigned char *offered, unsigned n_offered, void *ctx)
{
	static const unsigned char http2[] = { 2, 'h', '2' };
	unsigned char *chosen = NULL;

	(void)ssl, (void)ctx;
	if (!the_fuzz->chooses)
		return SSL_TLSEXT_ERR_NOACK;
	if (SSL_select_next_proto(&chosen, n, http2, sizeof(http2), offered,
	        n_offered) != OPENSSL_NPN_NEGOTIATED)
		return the_fuzz->refuses ? SSL_TLSEXT_ERR_ALERT_FATAL
		                         : SSL_TLSEXT_ERR_NOACK;
	*out = chosen;
	return SSL_TLSEXT_ERR_OK;
}

/* a certificate of the day */
static void
certify(SSL_CTX *context, EVP_PKEY *key, X509 *x)
{
	SSL_CTX_use_PrivateKey(context, key);
	SSL_CTX_use_certificate(context, x);
	SSL_CTX_set_options(context, SSL_OP_NO_QUERY_MTU);
	SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
}

static void
make_all(void)
{
	EVP_PKEY *key = EVP_EC_gen("P-256");
	X509 *x = X509_new();

	X509_gmtime_adj(X509_getm_notBefore(x), 0);
	X509_gmtime_adj(X509_getm_notAfter(x), 86400);
	X509_set_pubkey(x, key);
	X509_sign(x, key, EVP_sha256());
	streams = SSL_CTX_new(TLS_server_method());
	datagrams = SSL_CTX_new(DTLS_server_method());
	certify(streams, key, x);
	SSL_CTX_set_alpn_select_cb(streams, choose, NULL);
	certify(datagrams, key, x);
	X509_free(x);
	EVP_PKEY_free(key);
	programs = rpc_programs_new(BYTES(""));
	db = sigdb_new();
	if (!sig_file_load(db, "t.sig", bytes_str(signatures), SIG_MATCH_ONLY,
	        no_error, NULL) ||
	    !sigdb_finish(db, no_error, NULL))
		abort();
}

static struct scope *
scope_of(struct addrset *hosts)
{
	const uint8_t loopback[4] = { 127, 0, 0, 1 };
	struct addr a = addr_of_v4(loopback);
	struct scope *s = scope_new();
	struct err err;

	addrset_add(hosts, &a, &a);
	addrset_seal(hosts);
	scope_add(s, hosts);
	scope_allow_fragile(s, NULL);
	if (!scope_finish(s, 1, &err))
		abort();
	return s;
}

static void
open_door(struct fuzz *f)
{
	struct sockaddr_in in = { .sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t len = sizeof(in);
	const uint8_t loopback[4] = { 127, 0, 0, 1 };

	f->fd = socket(AF_INET,
	    (f->udp ? SOCK_DGRAM : SOCK_STREAM) | SOCK_NONBLOCK | SOCK_CLOEXEC,
	    0);
	if (bind(f->fd, (struct sockaddr *)&in, len) != 0 ||
	    (!f->udp && listen(f->fd, CONNS_MAX) != 0))
		abort();
	getsockname(f->fd, (struct sockaddr *)&in, &len);
	f->target.at =
	    (struct endpoint){ addr_of_v4(loopback), ntohs(in.sin_port) };
	f->target.proto = f->udp ? PROTO_UDP : PROTO_TCP;
	f->watch =
	    watch_new(f->loop, f->fd, f->udp ? on_datagram : on_knock, f);
	watch_want(f->watch, LOOP_READ);
}

static void
run(struct fuzz *f)
{
	const struct prober_options options = {
		.scan = {
			.plan = { .intensity = 4 },
			.connect_us = 20 * MS,
			.wait_max_us = (f->quic ? 40 : 8) * MS,
			.patience = 1,
			.silent_us = 1000 * MS,
			.starttls = true,
			.programs = programs,
			.lines = f->staggers ? SCAN_LINES : 1,
		},
		.parallelism = 1,
		.pace.at_once = 1,
		.connections = 16,
	};
	const struct prober_sinks sinks = { .find = drop_finding,
		.event = drop_event,
		.fact = drop_fact,
		.secured = drop_tls,
		.latency = drop_latency };
	struct addrset hosts = { 0 };
	struct scope *scope = scope_of(&hosts);
	struct transport *t = transport_new(f->loop, scope);

	f->prober =
	    prober_new(&options, f->loop, t, db, &sinks, next_target, f);
	f->look = timer_new(f->loop, on_look, f);
	on_look(f);
	loop_run(f->loop);
	timer_free(f->look);
	prober_free(f->prober);
	transport_free(t);
	scope_free(scope);
	addrset_release(&hosts);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	if (n < 2)
		return 0;
	if (db == NULL)
		make_all();
	struct fuzz *f = calloc(1, sizeof(*f));
	if (f == NULL)
		return 0;
	f->loop = loop_new(os_wall_us);
	f->script = (struct bytes){ data + 1, n - 1 };
	f->udp = data[0] & 1;
	f->staggers = data[0] & 2;
	f->chooses = data[0] & 4;
	f->refuses = data[0] & 8;
	f->quic = data[0] & 16;
	f->quic_manner = (f->chooses ? QUIC_SERVER_HTTP3 : 0) |
	                 (data[0] & 32 ? QUIC_SERVER_WANTS_CERT : 0) |
	                 (data[0] & 64 ? QUIC_SERVER_GIVES_MUCH : 0) |
	                 (data[0] & 128 ? QUIC_SERVER_TAKES_LITTLE : 0);
	the_fuzz = f;
	open_door(f);
	run(f);
	for (size_t i = 0; i < f->n; i++) {
		close_conn(f, &f->conn[i], true);
		SSL_free(f->conn[i].ssl);
		quic_server_free(f->conn[i].quic);
	}
	shut_door(f);
	loop_free(f->loop);
	free(f);
	return 0;
}
