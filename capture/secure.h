/*
 * secure: the stage that reads what encryption leaves open.
 *
 * Stands around the matcher: responses pass through it on their way in, and
 * findings on their way out.  Of a TLS, DTLS, QUIC or SSH handshake it hands
 * out the facts; a finding that says no more than `ssl` gets the service that
 * ALPN tells.  Anything else costs a look at the first bytes.
 *
 *	struct secure *s = secure_new(&sinks);
 *	struct matcher *m = matcher_new(db, options, secure_finding, s);
 *	secure_into(s, matcher_feed, m);
 *	... secure_feed is the sink of responses
 */
#ifndef CAPTURE_SECURE_H
#define CAPTURE_SECURE_H

#include "base/tls_facts.h"
#include "match/event.h"
#include "match/finding.h"
#include "match/inner.h"

struct secure;

/* where things go; a sink may be NULL */
struct secure_sinks {
	finding_fn *finding;
	void *finding_ctx;
	tls_facts_fn *facts;
	void *facts_ctx;
	host_fact_fn *host;
	void *host_ctx;
};

struct secure *secure_new(const struct secure_sinks *sinks);
void secure_free(struct secure *s);

/* the matcher that responses go to */
void secure_into(struct secure *s, response_fn *matcher, void *ctx);

/* another capture begins: its connections are numbered anew */
void secure_forget(struct secure *s);

/* a key log's text, in pieces; the first makes secure_open worth calling */
void secure_add_secrets(struct secure *s, struct bytes text);

/* what follows is another key log: this one's last line needs no end */
void secure_end_secrets(struct secure *s);

struct secure_counts {
	uint64_t secrets;
	uint64_t malformed; /* lines of key logs */
	uint64_t opened;    /* connections */
	uint64_t no_secrets, wrong_secrets, no_suite, no_version;
};

struct secure_counts secure_counts(const struct secure *s);

/* an inner_open_fn */
bool secure_open(
    void *secure, const struct response *sealed, struct inner_stream out[2]);

/* an inner_begins_fn, and the inner_datagrams_fn that goes with it */
bool secure_may_open(struct bytes datagram);
bool secure_open_datagrams(void *secure, const struct response *sealed,
    struct inner_datagrams heard, struct inner_datagrams *inside);

/* a response_fn, and a finding_fn */
bool secure_feed(void *secure, const struct response *res);
void secure_finding(void *secure, const struct finding *f);

#endif
