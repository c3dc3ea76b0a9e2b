/*
 * pace: how fast, and how much at once.
 *
 * A bucket fills with tokens at a rate, up to a burst.  Whoever wants to send
 * reserves one and is told from when on it is his: at once when there is one,
 * else in his turn.  The profiles are what -T0 to -T5 stand for.
 */
#ifndef ACTIVE_PACE_H
#define ACTIVE_PACE_H

#include <stdint.h>

struct bucket {
	uint64_t rate;    /* tokens per second; 0: no limit */
	uint64_t burst;   /* tokens that may gather */
	uint64_t next_us; /* when the next token would be free */
};

struct bucket bucket_of(uint64_t rate, uint64_t burst);

/* takes a token; returns the time from which on it may be used */
uint64_t bucket_reserve(struct bucket *b, uint64_t now);

enum { PACE_PROFILES = 6, PACE_USUAL = 3, PACE_PER_HOST = 16 };

struct pace_profile {
	unsigned parallelism; /* endpoints in flight */
	unsigned per_host;    /* of one address */
	uint64_t rate;        /* connections and datagrams per second */
	unsigned patience;    /* of all waits, in per cent */
};

extern const struct pace_profile pace_profiles[PACE_PROFILES];

#endif
