/*
 * quic_server: the server's side of QUIC, which may be a hostile one.
 *
 * It shakes hands by the library, under a certificate of its own, says what it
 * is told to, and spoils a byte in front of sealing, so that its packets are
 * proven and what is in them is not as anybody would write it.  Datagrams in,
 * datagrams out.  Without the library there is none: quic_server_new gives
 * NULL.
 */
#ifndef TESTS_QUIC_SERVER_H
#define TESTS_QUIC_SERVER_H

#include "base/bytes.h"

struct quic_server;

enum quic_server_manner {
	QUIC_SERVER_HTTP3 = 1,       /* else it agrees on no protocol */
	QUIC_SERVER_WANTS_CERT = 2,  /* of the client's */
	QUIC_SERVER_GIVES_MUCH = 4,  /* room, and streams to be opened */
	QUIC_SERVER_TAKES_LITTLE = 8 /* and gives no room at all */
};

/* `first` is the datagram that the client begins with; NULL: it is none */
struct quic_server *quic_server_new(
    struct bytes first, unsigned manner, uint64_t now);
void quic_server_free(struct quic_server *s);

void quic_server_feed(
    struct quic_server *s, struct bytes datagram, uint64_t now);

/* good until the next call; empty: there is none now */
struct bytes quic_server_take(struct quic_server *s, uint64_t now);

/*
 * On the stream that the client asks on, or on one of its own, which goes one
 * way; `ends` it behind that.  Kept until the handshake is over, 4 KiB of it.
 */
void quic_server_say(
    struct quic_server *s, bool answers, struct bytes words, bool ends);

/* byte `at` of all that is sealed from now on; 0: none */
void quic_server_spoil(struct quic_server *s, size_t at, uint8_t with);

bool quic_server_is_open(const struct quic_server *s);

/* what was asked, on all streams together: how many bytes */
size_t quic_server_heard(const struct quic_server *s);

#endif
