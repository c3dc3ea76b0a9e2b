/*
 * dtls_unseal: a DTLS conversation opened with the secrets of a key log.
 *
 * DTLS 1.0 and 1.2 (RFC 4347, RFC 6347): records name their epoch and number,
 * so that each is opened by itself, whatever was lost or came late.  Each
 * record of application data is a datagram of what is inside.
 */
#ifndef CAPTURE_DTLS_UNSEAL_H
#define CAPTURE_DTLS_UNSEAL_H

#include "capture/tls_terms.h"
#include "match/inner.h"

enum { DTLS_INSIDE_MAX = 64 }; /* records of data */

/* reused from conversation to conversation; begins as all zeros */
struct dtls_unseal {
	struct buf plain;  /* of all, one after the other */
	struct buf record; /* that is being opened */
	struct inner_datagram inside[DTLS_INSIDE_MAX];
	size_t n;
};

enum unseal_result dtls_unseal_read(
    struct dtls_unseal *u, struct keylog *keys, struct inner_datagrams heard);

void dtls_unseal_release(struct dtls_unseal *u);

#endif
