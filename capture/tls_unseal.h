/*
 * tls_unseal: a whole TLS connection opened with the secrets of a key log.
 *
 * Takes both streams from their first records on, as far as they were heard
 * without a hole, and gives the application data inside, the server's
 * handshake messages that were encrypted, and which record each byte came
 * from.  Keys change where the protocol says so: with the first record of
 * TLS 1.2 behind ChangeCipherSpec; in TLS 1.3 from early data to handshake to
 * data and through key updates, told by which keys a record proves to be
 * sealed with.
 */
#ifndef CAPTURE_TLS_UNSEAL_H
#define CAPTURE_TLS_UNSEAL_H

#include "capture/tls_terms.h"
#include "match/inner.h"

struct unseal_side {
	struct buf plain;    /* application data */
	struct buf messages; /* the handshake's that were encrypted */
	struct inner_piece *piece;
	size_t n_piece, cap_piece;
};

/* reused from connection to connection; begins as all zeros */
struct unseal {
	struct unseal_side side[2]; /* client, server */
	struct buf record;
};

enum unseal_result unseal_read(struct unseal *u, struct keylog *keys,
    struct bytes client, struct bytes server);

void unseal_release(struct unseal *u);

#endif
