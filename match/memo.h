/*
 * memo: the last answers, so that equal ones are matched once.
 *
 * Ten thousand devices with one banner cost one search.  What decides a
 * search, as bytes, is the key; what it found is kept with it: a line and the
 * places of its groups.  Keys are compared in full, so a hash that an attacker
 * makes collide costs a search and never an answer.  Bounded: MEMO_SLOTS keys
 * of at most MEMO_KEY_MAX bytes, the older giving way.
 */
#ifndef MATCH_MEMO_H
#define MATCH_MEMO_H

#include "base/bytes.h"
#include "match/regex.h"

enum { MEMO_SLOTS = 2048, MEMO_KEY_MAX = 4 << 10 };

struct memo;
struct sig_line;

/* what a search found; groups are offsets into the bytes that were matched */
struct memo_answer {
	const struct sig_line *line; /* NULL: none matched */
	bool joined;                 /* on the banner and the answer in one */
	bool missing;                /* the response named an unknown probe */
	int how;                     /* enum elicit */
	struct {
		uint16_t at;
		uint16_t n;
		bool set;
	} group[REGEX_GROUPS];
};

struct memo *memo_new(void);
void memo_free(struct memo *m);

/* as if new */
void memo_clear(struct memo *m);

/*
 * The answer kept for this key, or NULL.  Then `slot` is where memo_keep would
 * put one; both are good until the next memo_find.
 */
const struct memo_answer *memo_find(
    struct memo *m, struct bytes key, size_t *slot);
void memo_keep(struct memo *m, size_t slot, struct bytes key,
    const struct memo_answer *answer);

#endif
