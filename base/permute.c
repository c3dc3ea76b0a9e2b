#include "base/permute.h"

#include "base/random.h"

#include <assert.h>

struct permutation
permutation_of(uint64_t n, uint64_t seed)
{
	struct permutation p = { .n = n, .bits = 1 };

	assert(n <= UINT64_C(1) << 62);
	while (n > UINT64_C(1) << 2 * p.bits)
		p.bits++;
	for (unsigned i = 0; i < PERMUTE_ROUNDS; i++)
		p.key[i] = random_next(&seed);
	return p;
}

/* a Feistel network permutes the numbers of 2 * bits bits */
static uint64_t
network(const struct permutation *p, uint64_t x)
{
	uint64_t mask = (UINT64_C(1) << p->bits) - 1;
	uint64_t left = x >> p->bits, right = x & mask;

	for (unsigned i = 0; i < PERMUTE_ROUNDS; i++) {
		uint64_t next = left ^ (random_mix(right + p->key[i]) & mask);
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
