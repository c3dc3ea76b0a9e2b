/*
 * tls: either side of TLS, and the client's of DTLS, as bytes in and bytes out.
 *
 * Made to find out what a server is, and to play one, not to keep secrets:
 * nothing is verified, security level 0, TLS 1.0 to 1.3 or DTLS 1.0 and 1.2,
 * and no configuration of the system's is read.  Does no I/O: what came off
 * the wire is handed in, what must go onto it is put into a buffer.  The
 * server's certificate is kept even when the handshake fails afterwards.
 *
 *	struct tls *t = tls_new(context, name, &wire);
 *	...
 *	switch (tls_feed(t, got, &plain, &wire)) {
 */
#ifndef BASE_TLS_H
#define BASE_TLS_H

#include "base/buf.h"
#include "base/tls_agreed.h"

struct arena;

/* one for all connections; touches nothing of the process's OpenSSL */
struct tls_context;

/* NULL when the library refuses; with secrets that tls_take_secrets gives */
struct tls_context *tls_context_new(bool keeps_secrets);
void tls_context_free(struct tls_context *c);

/* what a server of ours offers */
struct tls_offer {
	struct bytes key, certificate; /* DER; see base/identity.h */
	uint16_t oldest, newest;       /* versions, as hellos have them */
	const char *alpn; /* apart by blanks, the best first; NULL: none */
};

/* for the server's side; NULL when the library refuses what is offered */
struct tls_context *tls_context_serve(const struct tls_offer *offer);

enum tls_state {
	TLS_SHAKING, /* the handshake is under way */
	TLS_OPEN,
	TLS_ENDED,  /* the server closed it as it should */
	TLS_FAILED, /* what came is not TLS, or the server gave up */
};

struct tls;

/*
 * Begins a handshake; its first bytes are added to `wire`.  `name` is what the
 * server is called (SNI), or NULL; `alpn` protocols to offer, apart by blanks,
 * or NULL.  On `terms` that suffice (tls_agreed_version) little else is
 * offered, which makes the hello half as long; NULL: all that we know of is.
 */
struct tls *tls_new(struct tls_context *c, const char *name, const char *alpn,
    const struct tls_agreed *terms, struct buf *wire);

/*
 * The same over datagrams: each that came is handed in by itself, and `wire`
 * is to be cut by tls_take_datagram.
 */
struct tls *tls_new_datagrams(
    struct tls_context *c, const char *name, struct buf *wire);

/* the first datagram of `wire`, some whole records; empty: there is none */
struct bytes tls_take_datagram(struct bytes *wire);

/* what was said last in a handshake over datagrams, once more */
void tls_repeat(struct tls *t, struct buf *wire);

/* the server's side, which waits for its client to begin */
struct tls *tls_accept(struct tls_context *c);

void tls_free(struct tls *t);

/* adds what the peer said to `plain`, and what it must be told to `wire` */
enum tls_state tls_feed(
    struct tls *t, struct bytes got, struct buf *plain, struct buf *wire);

/* only when open; false when the library refuses */
bool tls_write(struct tls *t, struct bytes plain, struct buf *wire);

/* says that nothing more will be sent (close_notify) */
void tls_close(struct tls *t, struct buf *wire);

/*
 * What is known by now; lasts as long as `t`.  Of which server and when is for
 * the caller to say.
 */
const struct tls_facts *tls_facts(struct tls *t);

/*
 * Moves what opens the records, as lines of a key log, to `lines`; false when
 * there is nothing new.
 */
bool tls_take_secrets(struct tls *t, struct buf *lines);

/* an alert (RFC 8446, 6) as facts have it: "server: unrecognized_name" */
const char *tls_alert_text(struct arena *a, unsigned alert);

/* the bytes of the handshake that the peer has sent, up to 8 KiB of them */
struct bytes tls_heard(const struct tls *t);

#endif
