/*
 * quic_client: the client's side of QUIC, as datagrams in and datagrams out.
 *
 * Made to find out what a server is, as base/tls.h is: nothing is verified.
 * One handshake, a question on one stream, and what comes back on it, bounded
 * by what we let the server send.  RFC 9000, 9001; versions 1 by ngtcp2 and
 * GnuTLS, as OpenSSL before 3.2 does not speak it.  Without the library there
 * is none: quic_client_new gives NULL.
 *
 *	struct quic_client *q = quic_client_new(context, name, alpn, now);
 *	while ((datagram = quic_client_take(q, now)).n > 0)
 *		... send it
 *	... feed what comes, quic_client_lapsed at quic_client_due, and take
 *again
 */
#ifndef BASE_QUIC_CLIENT_H
#define BASE_QUIC_CLIENT_H

#include "base/buf.h"
#include "base/tls.h"

enum { QUIC_HEARD_MAX = 16 << 10 }; /* of a stream */

struct quic_client;
struct quic_context; /* one for all connections */

/* NULL: there is no library, or it refuses */
struct quic_context *quic_context_new(bool keeps_secrets);
void quic_context_free(struct quic_context *c);

/* `name` for SNI, or NULL; `alpn` protocols to offer, apart by blanks */
struct quic_client *quic_client_new(
    struct quic_context *c, const char *name, const char *alpn, uint64_t now);
void quic_client_free(struct quic_client *q);

/* a datagram of the server's; what is to be sent is taken afterwards */
enum tls_state quic_client_feed(
    struct quic_client *q, struct bytes datagram, uint64_t now);

/* the next datagram to be sent, good until the next call; empty: none is now */
struct bytes quic_client_take(struct quic_client *q, uint64_t now);

/* when it may have to repeat something; UINT64_MAX: never */
uint64_t quic_client_due(const struct quic_client *q);
enum tls_state quic_client_lapsed(struct quic_client *q, uint64_t now);

/*
 * Opens a stream of its own that says this, the one to which the server
 * answers or one that goes one way; false: it is not open, or there is no more
 */
enum quic_way { QUIC_ASKS, QUIC_TELLS };
bool quic_client_say(
    struct quic_client *q, enum quic_way way, struct bytes words);

/* what came back on the stream that asks, and whether that is all of it */
struct bytes quic_client_answer(const struct quic_client *q, bool *whole);

/* stream `i` of those that the server opened, one way; empty: it did not */
struct bytes quic_client_told(const struct quic_client *q, unsigned i);

/* says goodbye, in the datagram that is taken next */
void quic_client_close(struct quic_client *q);

/* as tls_facts and tls_take_secrets */
const struct tls_facts *quic_client_facts(struct quic_client *q);
bool quic_client_take_secrets(struct quic_client *q, struct buf *lines);

#endif
