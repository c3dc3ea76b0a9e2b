#include "capture/sealed.h"

#include <string.h>

/* in front of each datagram's bytes */
struct entry {
	struct sealed_mark mark;
	uint16_t place; /* among all of the conversation */
	uint16_t n;
};

_Static_assert(POOL_BLOCK_MAX <= UINT16_MAX, "`used` holds a block's size");

bool
sealed_add(
    struct sealed *k, struct pool *pool, bool client, const struct segment *s)
{
	unsigned i = client ? 0 : 1;
	struct entry e = { { s->when_us, s->frame }, k->n,
		(uint16_t)s->payload.n };
	size_t used = k->used[i], all = used + sizeof(e) + s->payload.n;

	if (k->n == SEALED_MAX || all > POOL_BLOCK_MAX ||
	    !pool_grow(pool, &k->side[i], all, used))
		return false;
	memcpy(k->side[i].p + used, &e, sizeof(e));
	if (s->payload.n > 0)
		memcpy(k->side[i].p + used + sizeof(e), s->payload.p,
		    s->payload.n);
	k->used[i] = (uint16_t)all;
	k->n++;
	return true;
}

void
sealed_read(const struct sealed *k, struct sealed_list *list)
{
	for (unsigned i = 0; i < 2; i++)
		for (size_t at = 0; at < k->used[i];) {
			const uint8_t *p = k->side[i].p + at;
			struct entry e;
			memcpy(&e, p, sizeof(e));
			list->v[e.place] = (struct inner_datagram){
				.words = { p + sizeof(e), e.n },
				.client = i == 0,
				.at = e.place,
			};
			list->mark[e.place] = e.mark;
			at += sizeof(e) + e.n;
		}
	list->n = k->n;
}

void
sealed_release(struct sealed *k, struct pool *pool)
{
	pool_give(pool, &k->side[0]);
	pool_give(pool, &k->side[1]);
	*k = (struct sealed){ .n = 0 };
}
