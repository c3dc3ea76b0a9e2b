/*
 * tls_hello: the two messages in which a TLS handshake shows itself.
 *
 * Views into the messages' own bytes, nothing copied: RFC 8446 section 4.1,
 * RFC 5246 section 7.4.1, and RFC 6347 section 4.2.1 for DTLS's cookie.  Bodies
 * only, without the four bytes in front that tell type and length.
 */
#ifndef CAPTURE_TLS_HELLO_H
#define CAPTURE_TLS_HELLO_H

#include "base/bytes.h"
#include "base/rd.h"

enum {
	EXT_SERVER_NAME = 0,
	EXT_GROUPS = 10,
	EXT_FORMATS = 11,
	EXT_SIGNATURES = 13,
	EXT_ALPN = 16,
	EXT_ENCRYPT_THEN_MAC = 22,
	EXT_MASTER_SECRET = 23,
	EXT_TICKET = 35,
	EXT_PSK = 41,
	EXT_VERSIONS = 43,
	EXT_KEY_SHARE = 51,
	EXT_QUIC = 57,
	EXT_QUIC_DRAFT = 0xffa5,
};

struct hello {
	uint16_t version; /* as its old field has it */
	struct bytes random;
	struct bytes session;
	struct bytes ciphers;    /* pairs of bytes; the server's is one */
	struct bytes extensions; /* all of them, one after the other */
	bool has_extensions;
};

bool hello_client(struct hello *h, struct bytes body, bool dtls);
bool hello_server(struct hello *h, struct bytes body);

/* the next extension of a walk over h->extensions */
bool hello_next(struct rd *walk, uint16_t *type, struct bytes *data);

/* the data of an extension; false: it is not there */
bool hello_find(const struct hello *h, uint16_t type, struct bytes *data);

/* what an extension lists, without the length in front; or empty */
struct bytes hello_list(const struct hello *h, uint16_t type);
struct bytes hello_list8(const struct hello *h, uint16_t type);

/* the host name a client asks for; empty: none */
struct bytes hello_server_name(const struct hello *h);

/* the next protocol name of an ALPN list */
bool hello_next_protocol(struct rd *walk, struct bytes *name);

/* the version that a ServerHello settles on */
uint16_t hello_chosen_version(const struct hello *h);

/* the group of its key share; 0: none */
uint16_t hello_chosen_group(const struct hello *h);

/* a ServerHello that asks for another ClientHello: RFC 8446 section 4.1.3 */
bool hello_is_retry(const struct hello *h);

/* values that mean nothing, there to be ignored: RFC 8701 */
bool hello_is_grease(uint16_t v);

#endif
