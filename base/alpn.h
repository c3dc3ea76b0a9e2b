/*
 * alpn: the protocols that are agreed on in TLS handshakes.
 *
 * By the names they have in IANA's registry of ALPN identifiers (RFC 7301).
 */
#ifndef BASE_ALPN_H
#define BASE_ALPN_H

#include "base/bytes.h"

/* the service that speaks a protocol, or NULL */
const char *alpn_service(struct bytes protocol);

/*
 * Common ones that can be asked in clear inside, apart by blanks: not HTTP/2,
 * in which a question for HTTP/1 is an error.
 */
extern const char alpn_offer[];

/* the same in QUIC, where nothing else is there to be asked; HTTP/3 is first */
extern const char alpn_offer_quic[];

#endif
