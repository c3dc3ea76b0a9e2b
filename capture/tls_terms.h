/*
 * tls_terms: what two hellos say about the keys of a connection.
 *
 *	struct terms t = { .suite = NULL };
 *	... the messages of both sides into t.clear[0] and t.clear[1]
 *	if (terms_settle(&t, dtls) && t.suite != NULL)
 *		... terms_keys_12, or the secrets of TLS 1.3
 *	terms_release(&t);
 */
#ifndef CAPTURE_TLS_TERMS_H
#define CAPTURE_TLS_TERMS_H

#include "capture/keylog.h"
#include "capture/tls_records.h"
#include "capture/tls_seal.h"

enum { TERMS_TLS_1_0 = 0x0301, TERMS_TLS_1_3 = 0x0304 };

/* what comes of trying to open a connection */
enum unseal_result {
	UNSEAL_NO_HANDSHAKE, /* the hellos were not heard */
	UNSEAL_NO_VERSION,   /* of one that can not be opened */
	UNSEAL_NO_SUITE,     /* of a kind that can not be opened */
	UNSEAL_NO_SECRETS,
	UNSEAL_WRONG, /* the secrets do not fit */
	UNSEAL_OPENED,
};

struct terms {
	struct records clear[2];   /* client's, server's */
	const struct suite *suite; /* NULL: of a kind that can not be opened */
	uint16_t version;          /* of TLS, also for DTLS 1.0 and 1.2 */
	struct bytes client_random, server_random; /* point into `clear` */
	bool encrypt_then_mac;
	bool early; /* the client may send early data */
};

/* false: one of the hellos is not there */
bool terms_settle(struct terms *t, bool dtls);

/* the keys of both directions up to TLS 1.2; false: no secret, or it is none */
bool terms_keys_12(
    const struct terms *t, struct keylog *keys, struct seal_keys out[2]);

void terms_release(struct terms *t);

#endif
