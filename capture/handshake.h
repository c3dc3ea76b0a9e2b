/*
 * handshake: where TLS begins in a stream, and where it falls silent.
 *
 * As much as cutting turns needs to know; what a handshake tells is read by
 * tls_heard.
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
 * Whether words in clear asked somebody to pass on what follows, so that the
 * handshake behind them is of another server: an HTTP proxy, or SOCKS.  With
 * any other words it is of the same one: STARTTLS in its many spellings.
 */
bool handshake_is_relayed(struct bytes client, struct bytes server);

#endif
