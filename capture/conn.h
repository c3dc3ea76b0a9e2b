/*
 * conn: one TCP connection: how it began, who is who, how it ends.
 *
 * Feeds the two windows of turns.h and tells it which side is the server:
 * from the handshake, or else from the words said, or else from the ports.
 */
#ifndef CAPTURE_CONN_H
#define CAPTURE_CONN_H

#include "capture/packet.h"
#include "capture/reasm.h"
#include "match/response.h"

struct flow;
struct stages;
struct talk;

/* how sure it is which end of a connection is the server */
enum role { ROLE_NONE, ROLE_PORT, ROLE_WORDS, ROLE_HANDSHAKE };

/* what is known of where one direction's sequence numbers begin */
enum base { BASE_NONE, BASE_GUESSED, BASE_EXACT };

struct conn {
	struct talk *talk;     /* NULL: no bytes are kept */
	uint32_t base[2];      /* sequence number of the first byte */
	uint8_t base_known[2]; /* enum base */
	uint32_t rival;        /* base after a second, different SYN+ACK */
	bool has_rival;

	uint8_t ttl[2]; /* of each end's first packet */
	uint8_t role;   /* enum role */
	uint8_t server; /* index of its end; with role */

	/* one bit per end */
	uint8_t seen;
	uint8_t syn; /* without ACK */
	uint8_t synack;
	uint8_t fin;
	bool reset;

	bool told;      /* an endpoint event has gone out */
	bool decided;   /* nothing more is wanted of it */
	bool clear;     /* the server's words were handed out, not encrypted */
	bool asked;     /* the client's words were handed out */
	uint8_t turns;  /* handed out */
	uint8_t tunnel; /* enum tunnel: what the streams were inside of */
};

/* whether this segment begins another connection between the same ends */
bool conn_is_reborn(
    const struct conn *c, unsigned from, const struct segment *s);

/* whether its receiver may have taken it: COPY_WEAK if not; capture/reasm.h */
enum copy conn_copy_of(
    const struct conn *c, unsigned from, const struct segment *s);

/* `from` is the index of the end that sent it */
void conn_feed(
    struct stages *st, struct flow *f, unsigned from, const struct segment *s);

/* hands out what is left and gives the memory back */
void conn_end(struct stages *st, struct flow *f, enum ending ending);

#endif
