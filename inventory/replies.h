/*
 * replies: what an endpoint answered that no signature knows.
 *
 * Kept so that somebody can write the signature: the answers to probes, until
 * one of them tells what the endpoint is.  Of more than fit the least stay in
 * the order of reply_cmp, over what never changes, so merging is exact in any
 * order.
 */
#ifndef INVENTORY_REPLIES_H
#define INVENTORY_REPLIES_H

#include "match/response.h"

enum {
	REPLIES_MAX = 24,       /* kept of one endpoint */
	REPLY_BYTES_MAX = 2048, /* kept of one reply */
};

struct reply {
	uint64_t first_us;
	const char *probe; /* that was answered; whoever keeps it owns it */
	enum tunnel tunnel;
	size_t length; /* before it was cut */
	struct bytes got;
};

/* starts as all zeros */
struct replies {
	struct reply *v; /* ascending; each owns its bytes */
	size_t n;
};

/* borrows from the response, which must name its probe */
struct reply reply_of(const struct response *res);

int reply_cmp(const struct reply *a, const struct reply *b);

/*
 * Copies the bytes.  Of more than fit the last one goes; equal ones are kept
 * once.  Whether it is now one more.
 */
bool replies_add(struct replies *r, const struct reply *reply);
void replies_release(struct replies *r);

#endif
