/*
 * literals: what a pattern can not match without.
 *
 * Reads a PCRE2 pattern and finds a set of strings of which at least one is
 * in everything that the pattern matches, and the bytes that an anchored
 * pattern's matches begin with.  All in lower case: whoever looks for them
 * folds the subject (ASCII only).  What this reader does not understand gives
 * no strings, so that the pattern is always tried, and never a wrong answer.
 */
#ifndef MATCH_LITERALS_H
#define MATCH_LITERALS_H

#include "base/bytes.h"

enum {
	LITERAL_MAX = 32,     /* bytes of a string that are kept */
	LITERAL_SET_MAX = 12, /* strings in a set */
	PREFIX_MAX = 8,
};

struct literal {
	uint8_t n;
	uint8_t b[LITERAL_MAX];
};

struct literal_set {
	unsigned n; /* 0: nothing is required */
	struct literal v[LITERAL_SET_MAX];
};

struct literals {
	struct literal_set required; /* one of them is in every match */
	/* byte i of the subject, folded, is prefix[i] where mask[i] is 0xff */
	uint8_t prefix[PREFIX_MAX];
	uint8_t mask[PREFIX_MAX];
	uint8_t prefix_n; /* the subject has at least so many bytes */
};

/*
 * How many patterns have which four bytes among their strings, by a hash.  Of
 * the strings of a pattern those are chosen that the fewest others have.
 */
enum { LITERAL_GRAM = 4, RARITY_BITS = 16 };
struct rarity {
	uint16_t n[1 << RARITY_BITS];
};

/* adds the strings of a pattern to the counts */
void literals_count(struct bytes pattern, struct rarity *rarity);

/* `rarity` NULL: the longest strings are chosen */
struct literals literals_of(struct bytes pattern, const struct rarity *rarity);

/* 'A' to 'Z' become 'a' to 'z', all else stays */
uint8_t literals_fold(uint8_t c);

#endif
