/*
 * tls_facts: what the outside of an encrypted conversation tells.
 *
 * One record whoever saw the handshake: base/tls fills it from one it took
 * part in, capture/tls_heard from the bytes of both sides that were only
 * heard, and inventory/ keeps it beside the endpoint.  A fact is one kind and
 * one text, spelt alike by both; all text is printable UTF-8 as base/text.h
 * makes it. Borrowed until the sink returns.
 */
#ifndef BASE_TLS_FACTS_H
#define BASE_TLS_FACTS_H

#include "base/addr.h"
#include "base/buf.h"
#include "base/bytes.h"

/* in the order in which reports show them */
enum tls_what {
	TLS_VERSION, /* what the server chose: TLSv1.3, DTLSv1.2, ... */
	TLS_CIPHER,  /* as IANA names it */
	TLS_GROUP,   /* of the key exchange */
	TLS_ALPN,    /* the protocol that the server chose */
	TLS_OFFERED, /* the protocols that a client offered, by commas */
	TLS_SNI,     /* whom a client asked for */
	TLS_ALERT,   /* in clear, with who sent it */
	TLS_QUIC,    /* QUIC's version */
	TLS_JA3,     /* fingerprints of clients */
	TLS_JA4,
	TLS_JA3S, /* of the server */
	TLS_HASSH,
	TLS_HASSH_SERVER,
	TLS_INSIDE, /* what came of the secrets for it */
	TLS_WHAT_N,
};

/* a certificate as the server showed it */
struct tls_cert {
	const char *sha256; /* of its bytes; the rest may be NULL */
	const char *subject;
	const char *issuer;
	const char *serial;
	const char *not_before; /* RFC 3339, UTC */
	const char *not_after;
	const char *key;         /* "RSA 2048", "EC P-256" */
	const char *const *name; /* alternative names: DNS and addresses */
	size_t n_name;
	bool self_signed; /* it is its own issuer and verifies itself */
};

struct tls_fact {
	enum tls_what what;
	const char *text;
};

struct tls_facts {
	struct endpoint server;
	enum proto proto;
	uint64_t first_us, last_us; /* since 1970, UTC; 0: not known */
	const struct tls_fact *fact;
	size_t n_fact;
	const struct tls_cert *cert; /* the server's own first */
	size_t n_cert;
	bool resumed;           /* an earlier session was taken up */
	bool client_cert_asked; /* the server wants to know the client */
	bool starttls;          /* the connection began in clear */
};

typedef void tls_facts_fn(void *ctx, const struct tls_facts *facts);

/* how reports and the schema spell a kind */
const char *tls_what_name(enum tls_what what);

/* what a certificate says as text that signatures match; adds to `out` */
void tls_cert_words(struct buf *out, const struct tls_cert *cert);

#endif
