/*
 * tls_heard: from the bytes of both sides of a handshake to what they tell.
 *
 * Filled by adding one message after the other; text and certificates live in
 * the record's arena.  The same functions serve records heard in clear, those
 * that a key log opened, and QUIC's CRYPTO frames.
 */
#ifndef CAPTURE_TLS_HEARD_H
#define CAPTURE_TLS_HEARD_H

#include "base/arena.h"
#include "base/tls_facts.h"
#include "capture/tls_hello.h"
#include "match/response.h"

enum {
	FACTS_MAX = 32,
	FACTS_CERTS_MAX = 8, /* of one chain */
};

struct cert_cache;
struct hello_memo;

struct facts {
	struct arena arena;
	struct cert_cache *certs;  /* NULL: each is read anew */
	struct hello_memo *hellos; /* NULL: likewise */
	struct tls_fact fact[FACTS_MAX];
	size_t n_fact;
	struct tls_cert cert[FACTS_CERTS_MAX];
	size_t n_cert;
	char carrier; /* as JA4 has it: 't', 'd' or 'q' */
	bool resumed, client_cert_asked;
	bool has_client, has_server; /* their hellos */
	bool has_key_exchange;       /* messages of a full handshake */
	uint16_t version, cipher;    /* chosen by the server */
	const char *chosen;          /* service of the protocol that it chose */
	const char *offered; /* service that all offered protocols are of */
	const char *sni;     /* NULL: none */
};

/* empty, for another handshake; the first time it must be all zeros */
void facts_reset(struct facts *f, char carrier);
void facts_release(struct facts *f);

/* a fact, unless it is there already; `text` must last */
void facts_add(struct facts *f, enum tls_what what, const char *text);

/* handshake messages in clear, as records.h puts them together */
void facts_client(struct facts *f, struct bytes messages);
void facts_server(struct facts *f, struct bytes messages);

/* all that a response of a TLS or DTLS server and its client's words tell */
void facts_of_tls(struct facts *f, const struct response *res);

/* HASSH, of the words of both sides */
void facts_of_ssh(struct facts *f, const struct response *res);

/* the record to hand out; borrows from `f` */
struct tls_facts facts_view(const struct facts *f, const struct response *res);

#endif
