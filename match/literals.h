/*
 * literals: what a pattern can not match without.
 *
 * Of a pattern's tree (match/pattern.h) it finds sets of strings: of each set
 * at least one string is in everything that the pattern matches.  And it finds
 * the bytes that an anchored pattern's matches begin with.  All in lower case:
 * whoever looks for them folds the subject (ASCII only).  A pattern without a
 * tree has no sets, so that it is always tried, and never a wrong answer.
 */
#ifndef MATCH_LITERALS_H
#define MATCH_LITERALS_H

#include "base/bytes.h"

struct pattern_branch;

enum {
	LITERAL_MAX = 32,         /* bytes of a string that are kept */
	LITERAL_GRAM = 4,         /* bytes by which strings are looked for */
	LITERAL_SET_MAX = 12,     /* strings in a set */
	LITERAL_CHOICES_MAX = 16, /* sets */
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
	/* the most telling sets, in no order; any one of them will do */
	struct literal_set choice[LITERAL_CHOICES_MAX];
	unsigned n_choice;
	/* byte i of the subject, folded, is prefix[i] where mask[i] is 0xff */
	uint8_t prefix[PREFIX_MAX];
	uint8_t mask[PREFIX_MAX];
	uint8_t prefix_n; /* the subject has at least so many bytes */
	bool judged; /* inside of groups there was more than one to choose */
};

/*
 * What stands in alternatives is chosen before anything else can be known of
 * the pattern: by a judge, or else by length.
 */
struct literal_judge {
	/* hears of every set in there; NULL: nobody does */
	void (*heard)(void *ctx, const struct literal_set *set);
	/* how many patterns share its strings; NULL: by length */
	unsigned (*sharers)(void *ctx, const struct literal_set *set);
	void *ctx;
};

/*
 * Fills `out` from the alternatives of a whole pattern, NULL for no tree;
 * `judge` may be NULL.
 */
void literals_of(const struct pattern_branch *pattern,
    const struct literal_judge *judge, struct literals *out);

/* the set whose strings are longest; NULL: there is none */
const struct literal_set *literals_longest(const struct literals *l);

/* the length of the set's shortest string */
unsigned literal_set_least(const struct literal_set *set);

/*
 * How telling `n` strings are that so many patterns share, the shortest of
 * them `least` bytes long: few sharers first, then length, then few strings.
 */
unsigned literals_worth(unsigned sharers, unsigned least, unsigned n);

/* 'A' to 'Z' become 'a' to 'z', all else stays */
uint8_t literals_fold(uint8_t c);

#endif
