#include "base/permute.h"

#include <assert.h>

/* spreads every bit over all (the finalizer of splitmix64) */
static uint64_t
mix(uint64_t x)
{
	x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9;
	x = (x ^ x >> 27) * 0x94d049bb133111eb;
	return x ^ x >> 31;
}

struct permutation
permutation_of(uint64_t n, uint64_t seed)
{
	struct permutation p = { .n = n, .bits = 1 };

	assert(n <= UINT64_C(1) << 62);
	while (n > UINT64_C(1) << 2 * p.bits)
		p.bits++;
	for (unsigned i = 0; i < PERMUTE_ROUNDS; i++) {
		seed += 0x9e3779b97f4a7c15;
		p.key[i] = mix(seed);
	}
	return p;
}

/* a Feistel network permutes the numbers of 2 * bits bits */
static uint64_t
network(const struct permutation *p, uint64_t x)
{
	uint64_t mask = (UINT64_C(1) << p->bits) - 1;
	uint64_t left = x >> p->bits, right = x & mask;

	for (unsigned i = 0; i < PERMUTE_ROUNDS; i++) {
		uint64_t next = left ^ (mix(right + p->key[i]) & mask);
		left = right;
		right = next;
	}
	return left << p->bits | right;
}

/*
 * The network's domain is at most four times n.  Who falls outside n walks on
 * along his cycle, which leads back inside, and two never meet.
 */
uint64_t
permutation_at(const struct permutation *p, uint64_t i)
{
	assert(i < p->n);
	do
		i = network(p, i);
	while (i >= p->n);
	return i;
}
