/*
 * permute: the numbers below n in an order that looks random, each once.
 *
 * The order is a function of the seed and takes no memory: place i is worked
 * out when it is asked for.  It spreads load and is no secret: who sees a
 * part of the order may guess the rest.
 */
#ifndef BASE_PERMUTE_H
#define BASE_PERMUTE_H

#include <stdint.h>

enum { PERMUTE_ROUNDS = 4 };

struct permutation {
	uint64_t n;
	unsigned bits; /* of each half of a number */
	uint64_t key[PERMUTE_ROUNDS];
};

/* n is at most 2^62 */
struct permutation permutation_of(uint64_t n, uint64_t seed);

/* the number at place i, which is below n */
uint64_t permutation_at(const struct permutation *p, uint64_t i);

#endif
