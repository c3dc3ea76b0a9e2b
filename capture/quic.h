/*
 * quic: the handshake in QUIC's Initial packets.
 *
 * Initial packets are encrypted with keys that follow from the connection id
 * in the client's first one (RFC 9001 section 5.2, RFC 9369), so whoever hears
 * it can read both hellos: versions 1 and 2 and the drafts from 23 on.  CRYPTO
 * frames may come in any order, over several packets and datagrams.  Version
 * Negotiation and Retry are recognised, and Google's QUIC by its header.
 */
#ifndef CAPTURE_QUIC_H
#define CAPTURE_QUIC_H

#include "capture/tls_heard.h"

/* whether these bytes begin a datagram of a QUIC handshake */
bool quic_begins(struct bytes datagram);

void quic_facts(struct facts *f, const struct response *res);

#endif
