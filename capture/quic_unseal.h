/*
 * quic_unseal: a QUIC conversation opened with the secrets of a key log.
 *
 * Both hellos are read as everybody can read them; with TLS 1.3's secrets for
 * that client's random follow the Handshake packets and those with early and
 * with application data, through changes of keys.  Of the streams come what
 * was asked and answered: HTTP/3 as HTTP/1.1 (http3.h), anything else as it
 * stands in its stream.
 */
#ifndef CAPTURE_QUIC_UNSEAL_H
#define CAPTURE_QUIC_UNSEAL_H

#include "base/arena.h"
#include "capture/tls_terms.h"
#include "match/inner.h"

enum { QUIC_INSIDE_MAX = 16 }; /* requests and answers */

/* reused from conversation to conversation; begins as all zeros */
struct quic_unseal {
	struct arena arena;
	struct buf words;      /* of all, one after the other */
	struct bytes messages; /* the server's handshake that was encrypted */
	struct inner_datagram inside[QUIC_INSIDE_MAX];
	size_t n;
};

enum unseal_result quic_unseal_read(
    struct quic_unseal *u, struct keylog *keys, struct inner_datagrams heard);

void quic_unseal_release(struct quic_unseal *u);

#endif
