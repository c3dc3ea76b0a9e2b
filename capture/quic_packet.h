/*
 * quic_packet: QUIC's packets, found in datagrams and opened with their keys.
 *
 * Long headers and short ones of versions 1 and 2 and the drafts from 23 on;
 * RFC 9000 section 17, RFC 9001 section 5, RFC 9369.  The keys of Initial
 * packets follow from a connection id, all others from TLS 1.3's secrets.
 */
#ifndef CAPTURE_QUIC_PACKET_H
#define CAPTURE_QUIC_PACKET_H

#include "base/rd.h"
#include "capture/tls_suite.h"

enum {
	QUIC_ID_MAX = 20, /* of a connection */
	QUIC_PACKET_MAX = 4096,
	QUIC_SECRET_MAX = 48,
};

/* kinds of long headers, as version 1 numbers them; and the short one */
enum quic_kind {
	QUIC_INITIAL,
	QUIC_ZERO_RTT,
	QUIC_HANDSHAKE,
	QUIC_RETRY,
	QUIC_ONE_RTT,
};

struct quic_header {
	uint8_t first;
	uint32_t version;
	enum quic_kind kind;
	struct bytes to, from; /* connection ids */
	struct bytes packet;   /* from its first byte to its end */
	size_t number_at;      /* where the packet number stands in it */
};

/* of one direction */
struct quic_keys {
	const struct suite *suite;
	uint8_t key[32], nonce[12], mask[32];
};

bool quic_is_known(uint32_t version);

/* the next long header of a datagram; false: no more that can be read */
bool quic_next_packet(struct rd *r, struct quic_header *h);

/* a packet with a short header, to an id of `to` bytes; false: it is none */
bool quic_short_packet(struct bytes datagram, size_t to, struct quic_header *h);

bool quic_initial_keys(
    struct quic_keys *k, uint32_t version, struct bytes id, bool client);

bool quic_secret_keys(struct quic_keys *k, uint32_t version,
    const struct suite *suite, struct bytes secret);

/*
 * The keys of the next phase, RFC 9001 section 6; the secret is changed, what
 * hides headers is not.
 */
bool quic_next_keys(
    struct quic_keys *k, uint32_t version, uint8_t *secret, size_t n);

/* a packet opened */
struct quic_opened {
	uint8_t first; /* its first byte, in clear */
	uint64_t number;
	uint8_t frames[QUIC_PACKET_MAX];
	size_t n;
};

/* `next` is the number that is expected; false: the keys do not fit */
bool quic_open(const struct quic_keys *k, const struct quic_header *h,
    uint64_t next, struct quic_opened *out);

#endif
