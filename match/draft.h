/*
 * draft: the beginning of a signature, made of one answer.
 *
 * What stays the same from server to server is taken as it stands; what looks
 * like a version becomes the first group, and numbers, names of hosts, days
 * and keys become patterns.  It matches the answer it was made of; whether it
 * matches what it should is for people to judge.
 */
#ifndef MATCH_DRAFT_H
#define MATCH_DRAFT_H

#include "base/buf.h"

struct draft {
	struct buf pattern; /* as it stands between m| and | */
	struct buf version; /* what the first group takes; empty: no group */
};

/* starts as all zeros; made again from each answer */
void draft_make(struct draft *d, struct bytes answer);
void draft_release(struct draft *d);

/* bytes as they stand in q|...|, as many as fit into `most` characters */
void draft_quote(struct buf *out, struct bytes b, size_t most);

#endif
