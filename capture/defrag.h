/*
 * defrag: fragments of IP packets, put together.
 *
 * A fragment goes in, and with the last one that was wanting its datagram
 * comes out, whatever the order.  The first copy of a byte wins; that a later
 * one differs is told with the datagram.  One bit per eight bytes, the unit of
 * fragment offsets, says what is there, so that a thousand tiny fragments cost
 * no more than two large ones.
 *
 * A whole datagram is kept for a moment, so that copies of its fragments, as
 * mirror ports make them, do not look like the beginning of another.
 *
 * Time is the packets' own.  What does not complete is given up for its age or
 * for lack of room, the oldest first.
 *
 *	struct defrag *d = defrag_new(&limits, &counts);
 *	if (defrag_feed(d, &fragment, &datagram) == DEFRAG_WHOLE)
 *		...
 *	defrag_flush(d, now);
 *	defrag_free(d);
 */
#ifndef CAPTURE_DEFRAG_H
#define CAPTURE_DEFRAG_H

#include "base/addr.h"

struct defrag;

struct defrag_limits {
	size_t bytes;       /* of all datagrams, with what is kept about them */
	size_t datagrams;   /* being put together at once */
	unsigned fragments; /* of one datagram */
	uint64_t timeout_us; /* from a datagram's first fragment */
	uint64_t hash_seed;
};

/* 16 MiB, 4096 datagrams of at most 8192 fragments, 30 s, seed 0 */
struct defrag_limits defrag_limits_default(void);

/* datagrams given up are counted once each, not by fragment */
struct defrag_counts {
	uint64_t fragments;
	uint64_t datagrams; /* put together */
	uint64_t conflicts; /* of these, with contradicting copies */
	uint64_t expired;
	uint64_t evicted;
};

struct fragment {
	struct addr src, dst;
	uint32_t id;
	uint8_t proto;     /* what the payload is */
	uint32_t offset;   /* a multiple of 8 */
	bool more;         /* it is not the last */
	struct bytes data; /* as captured */
	size_t missing;    /* bytes behind it that were not */
	uint64_t when_us;
};

/* `data` is good until defrag_feed returns the next time */
struct datagram {
	uint8_t proto;
	struct bytes data;
	size_t missing; /* bytes behind it that were not captured */
	bool conflict;
};

enum defrag_result {
	DEFRAG_WAITING,
	DEFRAG_WHOLE,
	DEFRAG_BAD,      /* it says nothing, or what no fragment can */
	DEFRAG_OVERSIZE, /* it reaches beyond what a packet can hold */
};

/* `counts` must outlive it */
struct defrag *defrag_new(
    const struct defrag_limits *limits, struct defrag_counts *counts);

enum defrag_result defrag_feed(
    struct defrag *d, const struct fragment *f, struct datagram *out);

/* gives up what time has ended by `now_us`; UINT64_MAX ends everything */
void defrag_flush(struct defrag *d, uint64_t now_us);

void defrag_free(struct defrag *d);

#endif
