/*
 * memo: the last answers, so that equal ones are matched once.
 *
 * Ten thousand devices with one banner cost one search.  What decides a
 * search, as bytes, is the key.  Of it only a hash of 128 bits under a secret
 * is kept, with what the search found: a line and the places of its groups.
 * Who does not know the secret can not make two keys share a hash, and by
 * chance they do not.  Where an answer is kept depends on the key alone, so
 * what is remembered is the same in every run.  Bounded: MEMO_SLOTS answers,
 * of each MEMO_WAYS the one longest unused giving way.
 */
#ifndef MATCH_MEMO_H
#define MATCH_MEMO_H

#include "base/bytes.h"
#include "match/regex.h"

enum {
	MEMO_SLOTS = 1 << 14,
	MEMO_WAYS = 4,
};

struct memo;
struct sig_line;

/* what a search found; groups are offsets into the bytes that were matched */
struct memo_answer {
	const struct sig_line *line; /* NULL: none matched */
	bool joined;                 /* on the banner and the answer in one */
	bool missing;                /* the response named an unknown probe */
	uint8_t how;                 /* enum elicit */
	uint16_t set;                /* a bit for each group that took part */
	struct {
		uint16_t at;
		uint16_t n;
	} group[REGEX_GROUPS];
};

/* `seed`: what the secret is made of; any number nobody can guess */
struct memo *memo_new(uint64_t seed);
void memo_free(struct memo *m);

/* as if new */
void memo_clear(struct memo *m);

/*
 * The answer kept for this key, or NULL.  Then `slot` is where memo_keep would
 * put one; both are good until the next memo_find.
 */
const struct memo_answer *memo_find(
    struct memo *m, struct bytes key, size_t *slot);
void memo_keep(struct memo *m, size_t slot, const struct memo_answer *answer);

#endif
