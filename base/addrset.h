/*
 * addrset: a set of addresses, as ranges.
 *
 * What it costs depends on how many ranges there are, not on how many
 * addresses: a /16 is one range.  Ranges are added in any order and may
 * overlap; addrset_seal then sorts and joins them, and everything below it
 * wants a sealed set.  An empty set starts as all zeros, and is sealed.
 */
#ifndef BASE_ADDRSET_H
#define BASE_ADDRSET_H

#include "base/addr.h"

/* both ends belong to it; never IPv4 and IPv6 in one */
struct addr_range {
	struct addr lo, hi;
};

struct addrset {
	struct addr_range *v; /* sealed: ascending, apart from each other */
	uint64_t *before;     /* addresses in the ranges in front of each */
	size_t n;
	size_t cap;
	bool unsealed;
};

/* a range that IPv4 and IPv6 share is kept without its IPv4 addresses */
void addrset_add(
    struct addrset *s, const struct addr *lo, const struct addr *hi);
void addrset_add_set(struct addrset *s, const struct addrset *more);
void addrset_seal(struct addrset *s);

bool addrset_has(const struct addrset *s, const struct addr *a);

/* takes the addresses of `less` out of it */
void addrset_remove(struct addrset *s, const struct addrset *less);

/* how many addresses; UINT64_MAX for that many and more */
uint64_t addrset_count(const struct addrset *s);

/* the i-th address, from 0, in the order of the ranges */
struct addr addrset_at(const struct addrset *s, uint64_t i);

/* the first and last address that begin with the first `bits` bits of `a` */
struct addr_range addr_prefix(const struct addr *a, unsigned bits);

void addrset_release(struct addrset *s);

#endif
