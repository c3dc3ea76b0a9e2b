/*
 * specimen: bytes that a pattern matches, made from its tree.
 *
 * What a tree does not tell (look-arounds that forbid something, places inside
 * of words, the order of what a look-ahead wants) may make the bytes miss; so
 * they are tried, and another seed gives other bytes.
 */
#ifndef MATCH_SPECIMEN_H
#define MATCH_SPECIMEN_H

#include "base/buf.h"

struct pattern_branch;
struct regex;
struct regex_scratch;

enum { SPECIMEN_MAX = 16 << 10 }; /* bytes */

/* fills `out` anew; false: it would have more bytes than are allowed */
bool specimen_of(
    const struct pattern_branch *pattern, uint64_t seed, struct buf *out);

/*
 * Fills `out` with bytes that the expression does match; false when none of
 * the seeds from `seed` to `seed + tries - 1` gave any, or when the pattern
 * has no tree.
 */
bool specimen_find(struct regex *re, struct regex_scratch *scratch,
    uint64_t seed, unsigned tries, struct buf *out);

#endif
