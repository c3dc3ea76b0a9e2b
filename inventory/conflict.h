/*
 * conflict: two versions of the same bytes, and where they were heard.
 *
 * Somebody who wants to mislead a listener sends the same bytes twice, and
 * differently; what is reported then is the first version, and this shows the
 * other one beside it.
 */
#ifndef INVENTORY_CONFLICT_H
#define INVENTORY_CONFLICT_H

#include "match/response.h"

enum { CONFLICT_BYTES_MAX = 64, CONFLICTS_PER_ENDPOINT_MAX = 4 };

struct known_conflict {
	uint64_t first_us;
	const char *file; /* as it was named; NULL: not from a capture */
	uint64_t first_frame, last_frame;
	uint64_t offset; /* in the response */
	uint8_t kept[CONFLICT_BYTES_MAX], other[CONFLICT_BYTES_MAX];
	unsigned n_kept, n_other;
};

/* the least ones in a fixed order, each once; all zeros is none */
struct conflicts {
	struct known_conflict *v;
	size_t n;
};

/* the response must have kept its conflict; its file name is borrowed */
struct known_conflict conflict_of(const struct response *r);

/* false when it was known, or is not among the least */
bool conflicts_add(struct conflicts *all, const struct known_conflict *c);

void conflicts_release(struct conflicts *all);

#endif
