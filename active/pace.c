#include "active/pace.h"

const struct pace_profile pace_profiles[PACE_PROFILES] = {
	{ 1, 1, 1, 400 },
	{ 1, 1, 5, 250 },
	{ 16, 2, 50, 150 },
	{ 1024, PACE_PER_HOST, 0, 100 },
	{ 2048, 2 * PACE_PER_HOST, 0, 75 },
	{ 4096, 4 * PACE_PER_HOST, 0, 50 },
};

struct bucket
bucket_of(uint64_t rate, uint64_t burst)
{
	return (struct bucket){ .rate = rate, .burst = burst };
}

/*
 * The bucket is kept as one time: when the next token would be free if the
 * bucket could hold but one.  That it holds more means that the time may lie
 * up to a burst in the past.
 */
uint64_t
bucket_reserve(struct bucket *b, uint64_t now)
{
	if (b->rate == 0)
		return now;
	uint64_t gap = 1000000 / b->rate + (1000000 % b->rate != 0);
	uint64_t slack = b->burst > 1 ? (b->burst - 1) * gap : 0;
	uint64_t earliest = now > slack ? now - slack : 0;

	if (b->next_us < earliest)
		b->next_us = earliest;
	uint64_t mine = b->next_us > now ? b->next_us : now;
	b->next_us += gap;
	return mine;
}
