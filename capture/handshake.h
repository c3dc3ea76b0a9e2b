/*
 * handshake: where TLS begins in a stream, and where it falls silent.
 *
 * As much as cutting turns needs to know; what a handshake tells is read by
 * tls/.
 */
#ifndef CAPTURE_HANDSHAKE_H
#define CAPTURE_HANDSHAKE_H

#include "base/bytes.h"

/* whether a server's words begin with a TLS record */
bool handshake_begins(struct bytes server);

/*
 * Whether a server that began so has said all that it says in clear: RFC 8446
 * section 2, RFC 5246 section 7.3.
 */
bool handshake_is_told(struct bytes server);

/*
 * Whether words in clear asked for TLS in the same connection, so that the
 * handshake behind them is of the same server: STARTTLS in its many spellings.
 * Not so with proxies, which connect to another one.
 */
bool handshake_was_asked(struct bytes client, struct bytes server);

#endif
