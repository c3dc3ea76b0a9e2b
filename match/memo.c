#include "match/memo.h"

#include "base/xalloc.h"

#include <stdlib.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

enum { SECRET = XXH3_SECRET_SIZE_MIN / 8 };

struct slot {
	XXH128_hash_t hash;
	uint64_t used; /* when last; the latest is the largest */
	struct memo_answer answer;
};

struct memo {
	XXH128_hash_t hash; /* of the key last looked for */
	uint64_t now;       /* how often anything was looked for */
	uint64_t cleared;   /* what was used before is forgotten */
	uint64_t secret[SECRET];
	struct slot slot[MEMO_SLOTS];
};

struct memo *
memo_new(uint64_t seed)
{
	struct memo *m = xcalloc(1, sizeof(*m));

	for (uint64_t i = 0; i < SECRET; i++)
		m->secret[i] = XXH64(&i, sizeof(i), seed);
	return m;
}

void
memo_free(struct memo *m)
{
	free(m);
}

void
memo_clear(struct memo *m)
{
	m->cleared = m->now;
}

const struct memo_answer *
memo_find(struct memo *m, struct bytes key, size_t *slot)
{
	size_t set = XXH3_64bits(key.p, key.n) % (MEMO_SLOTS / MEMO_WAYS);
	size_t oldest = set * MEMO_WAYS;

	m->hash =
	    XXH3_128bits_withSecret(key.p, key.n, m->secret, sizeof(m->secret));
	m->now++;
	for (size_t i = 0; i < MEMO_WAYS; i++) {
		struct slot *s = &m->slot[set * MEMO_WAYS + i];
		if (s->used > m->cleared && XXH128_isEqual(s->hash, m->hash)) {
			s->used = m->now;
			return &s->answer;
		}
		if (s->used < m->slot[oldest].used)
			oldest = set * MEMO_WAYS + i;
	}
	*slot = oldest;
	return NULL;
}

void
memo_keep(struct memo *m, size_t slot, const struct memo_answer *answer)
{
	m->slot[slot] = (struct slot){ m->hash, m->now, *answer };
}
