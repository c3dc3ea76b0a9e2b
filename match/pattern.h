/*
 * pattern: the parse tree of a PCRE2 pattern.
 *
 * Reads what signatures use of the language (pcre2pattern(3)): characters and
 * their escapes, classes, groups, look-arounds, back-references, repeats and
 * the flags i and s.  A pattern with anything else in it has no tree, so that
 * whoever asks for one never takes it for something that it is not.
 *
 * The tree ignores case and newlines: it does not tell what a flag makes of a
 * character, and its dot never stands for a newline.
 */
#ifndef MATCH_PATTERN_H
#define MATCH_PATTERN_H

#include "base/arena.h"
#include "base/bytes.h"

enum pattern_kind {
	PATTERN_BYTES, /* these bytes in a row */
	PATTERN_SET,   /* one byte of a set */
	PATTERN_GROUP, /* one of several alternatives */
	PATTERN_LOOK,  /* a look-around; takes no room */
	PATTERN_BACK,  /* what a group has matched */
	PATTERN_PLACE, /* ^ $ \b and the like; takes no room */
};

enum { PATTERN_DEPTH_MAX = 24, PATTERN_NO_LIMIT = UINT32_MAX };

/* bytes by number, 64 of them in each word */
struct pattern_set {
	uint64_t w[4];
};

struct pattern_node {
	enum pattern_kind kind;
	bool negative;     /* a look-around that must fail */
	bool behind;       /* a look-around to the left */
	unsigned number;   /* of a group, from 1; 0: it does not capture */
	uint32_t min, max; /* how often in a row; PATTERN_NO_LIMIT */
	struct pattern_node *next; /* what comes behind it */
	union {
		struct bytes bytes;              /* BYTES */
		const struct pattern_set *set;   /* SET */
		struct pattern_branch *branches; /* GROUP, LOOK */
		uint8_t place;                   /* PLACE: ^, $ or its letter */
	};
};

/* one alternative; without a node it is empty */
struct pattern_branch {
	struct pattern_node *first;
	struct pattern_branch *next;
};

/*
 * The alternatives of the whole pattern, mostly one, in the arena; NULL when
 * something in it is not understood.  `number` of PATTERN_BACK is the group it
 * names.
 */
const struct pattern_branch *pattern_parse(
    struct arena *arena, struct bytes text);

/*
 * The trees of many patterns, one after the other: what a pattern begins with
 * as the one before it did is not read again.  Begins as all zeros.
 */
enum { SERIES_PLACES = 24, SERIES_LENGTH = 128 };

struct pattern_series {
	struct arena arena;
	struct bytes text; /* of the last pattern */
	struct pattern_branch *all;
	struct series_place {
		size_t i; /* in the text, behind a node */
		struct pattern_node **next;
		unsigned groups;
	} place[SERIES_PLACES];
	unsigned n_place;
	unsigned length; /* patterns since the arena was empty */
};

/*
 * As pattern_parse; the tree lasts until the next call, and so must `text`.
 */
const struct pattern_branch *pattern_next(
    struct pattern_series *series, struct bytes text);
void pattern_series_release(struct pattern_series *series);

void pattern_set_add(struct pattern_set *set, uint8_t c);
bool pattern_set_has(const struct pattern_set *set, uint8_t c);

/*
 * The bytes that a subject may begin with if the alternatives are to match it,
 * in either case; all of them for NULL, or unless every one begins with `^`.
 */
void pattern_first(
    const struct pattern_branch *branches, struct pattern_set *out);

/* whether it has at most so many bytes */
bool pattern_set_is_few(const struct pattern_set *set, unsigned most);

#endif
