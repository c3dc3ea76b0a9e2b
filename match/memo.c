#include "match/memo.h"

#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

struct slot {
	uint64_t hash;
	size_t n;
	size_t cap;
	uint8_t *key; /* NULL: nothing kept yet */
	struct memo_answer answer;
};

struct memo {
	uint64_t hash; /* of the key last looked for */
	struct slot slot[MEMO_SLOTS];
};

struct memo *
memo_new(void)
{
	return xcalloc(1, sizeof(struct memo));
}

void
memo_free(struct memo *m)
{
	if (m == NULL)
		return;
	for (size_t i = 0; i < MEMO_SLOTS; i++)
		free(m->slot[i].key);
	free(m);
}

void
memo_clear(struct memo *m)
{
	/* no key is this long */
	for (size_t i = 0; i < MEMO_SLOTS; i++)
		m->slot[i].n = SIZE_MAX;
}

const struct memo_answer *
memo_find(struct memo *m, struct bytes key, size_t *slot)
{
	m->hash = XXH3_64bits(key.p, key.n);
	*slot = m->hash % MEMO_SLOTS;
	const struct slot *s = &m->slot[*slot];
	if (s->key == NULL || s->hash != m->hash || s->n != key.n ||
	    memcmp(s->key, key.p, key.n) != 0)
		return NULL;
	return &s->answer;
}

void
memo_keep(struct memo *m, size_t slot, struct bytes key,
    const struct memo_answer *answer)
{
	struct slot *s = &m->slot[slot];

	if (key.n > MEMO_KEY_MAX)
		return;
	if (s->cap < key.n) {
		s->key = xrealloc(s->key, 1, key.n);
		s->cap = key.n;
	}
	if (key.n > 0)
		memcpy(s->key, key.p, key.n);
	s->n = key.n;
	s->hash = m->hash;
	s->answer = *answer;
}
