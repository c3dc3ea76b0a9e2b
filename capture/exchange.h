/*
 * exchange: datagrams between two UDP ports.
 *
 * Each datagram of the server is an answer to the client's last one before it.
 * When one request drew several, their bytes joined are handed out as well.
 *
 * What is said to a group of hosts has no answer from that group: it is an
 * announcement, of the service at whose port the group listens, or a request,
 * which each host answers from its own address.
 *
 * What may be opened with its keys is also kept as it came, and once it was
 * opened the datagrams inside go through here as if they had been heard.
 */
#ifndef CAPTURE_EXCHANGE_H
#define CAPTURE_EXCHANGE_H

#include "capture/packet.h"
#include "capture/pool.h"
#include "capture/sealed.h"
#include "match/response.h"

struct flow;
struct stages;

/* answers that are joined, and those of a flight of DTLS */
enum { EXCHANGE_JOIN_MAX = 8, EXCHANGE_FLIGHT_MAX = 64 };

/* what is kept while it may still be answered */
struct kept {
	struct block self;    /* where this lives */
	struct block request; /* the client's last datagram */
	struct block joined;  /* the answers to it, one after the other */
	struct sealed sealed; /* everything, while it may be opened */
	uint32_t request_len;
	uint32_t joined_len;
	uint64_t first_us, last_us; /* of those answers */
	uint64_t first_frame, last_frame;
	uint64_t asked_us, asked_frame; /* of the request */
	struct encap via; /* what its first datagram was wrapped in */
	const char *file; /* where its last one came from */
	uint8_t answers;  /* in joined */
	bool has_request;
	bool request_cut, joined_cut; /* by a short capture */
};

struct exchange {
	struct kept *kept; /* NULL: nothing */
	uint16_t port;     /* of the service it announces; 0: its own */
	uint8_t server;    /* index of its end */
	uint8_t turns;
	uint8_t tunnel; /* enum tunnel: what it was inside of */
	uint8_t seen;   /* one bit per end */
	bool begun;     /* the roles are known */
	bool conflict;  /* fragments of a datagram differed */
	bool told;
	bool quiet; /* nothing more is wanted but what is sealed */
	bool decided;
};

void exchange_feed(
    struct stages *st, struct flow *f, unsigned from, const struct segment *s);

/*
 * Begins with what the same client has asked a group: `asked` is that flow,
 * and the segment its first answer.
 */
void exchange_begin_from(struct stages *st, struct flow *f, unsigned from,
    const struct flow *asked, const struct segment *s);

void exchange_end(struct stages *st, struct flow *f, enum ending ending);

#endif
