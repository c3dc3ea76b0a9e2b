/*
 * tls_fingerprint: short names for the way a program says hello.
 *
 * JA3 and JA3S (MD5 over the numbers in a hello), JA4 (of TLS clients, its
 * BSD-licensed part), HASSH (MD5 over the algorithms an SSH side offers).  They
 * are evidence: many programs share one, and a program may have many.
 */
#ifndef CAPTURE_TLS_FINGERPRINT_H
#define CAPTURE_TLS_FINGERPRINT_H

#include "base/arena.h"
#include "capture/tls_hello.h"

const char *fingerprint_ja3(struct arena *a, const struct hello *client);
const char *fingerprint_ja3s(struct arena *a, const struct hello *server);

/* `carrier` is 't' over TCP, 'd' for DTLS, 'q' for QUIC */
const char *fingerprint_ja4(
    struct arena *a, const struct hello *client, char carrier);

/*
 * Of a stream that an SSH side sent, from its version line or its first packet
 * on: HASSH of a client or of a server; NULL when its key exchange is not all
 * there.
 */
const char *fingerprint_hassh(
    struct arena *a, struct bytes stream, bool server);

#endif
