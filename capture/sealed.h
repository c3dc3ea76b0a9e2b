/*
 * sealed: an encrypted conversation of datagrams, kept until it can be opened.
 *
 * Both sides' datagrams as they came, each with its time and frame, in a block
 * of the pool for either side.  Once the conversation ends, or a block is
 * full, the list goes to whoever has keys (match/inner.h).
 */
#ifndef CAPTURE_SEALED_H
#define CAPTURE_SEALED_H

#include "capture/packet.h"
#include "capture/pool.h"
#include "match/inner.h"

enum { SEALED_MAX = 192 }; /* datagrams of a conversation */

struct sealed {
	struct block side[2]; /* client, server */
	uint16_t used[2];     /* bytes of them */
	uint16_t n;           /* datagrams; 0: nothing is kept */
};

/* where a datagram was heard */
struct sealed_mark {
	uint64_t when_us, frame;
};

struct sealed_list {
	struct inner_datagram v[SEALED_MAX]; /* point into the blocks */
	struct sealed_mark mark[SEALED_MAX];
	size_t n;
};

/* false: there is no room for it */
bool sealed_add(
    struct sealed *k, struct pool *pool, bool client, const struct segment *s);

/* all that was kept, in the order in which it came */
void sealed_read(const struct sealed *k, struct sealed_list *list);

void sealed_release(struct sealed *k, struct pool *pool);

#endif
