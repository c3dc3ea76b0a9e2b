/*
 * random: numbers from a seed: equal seeds give equal numbers.
 *
 * splitmix64, after Steele, Lea and Flood (OOPSLA 2014).  For spreading and
 * sampling, never for secrets.
 */
#ifndef BASE_RANDOM_H
#define BASE_RANDOM_H

#include <stdint.h>

/* the next number; the state begins as the seed */
uint64_t random_next(uint64_t *state);

/* every bit of x spread over all */
uint64_t random_mix(uint64_t x);

#endif
