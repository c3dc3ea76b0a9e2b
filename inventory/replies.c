#include "inventory/replies.h"

#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

struct reply
reply_of(const struct response *res)
{
	return (struct reply){
		.first_us = res->first_us,
		.probe = res->probe,
		.tunnel = res->tunnel,
		.length = res->got.n,
		.got = bytes_cut(res->got, 0, REPLY_BYTES_MAX),
	};
}

static int
order(uint64_t a, uint64_t b)
{
	return (a > b) - (a < b);
}

int
reply_cmp(const struct reply *a, const struct reply *b)
{
	int c = order(a->first_us, b->first_us);

	if (c == 0)
		c = strcmp(a->probe, b->probe);
	if (c == 0)
		c = order(a->tunnel, b->tunnel);
	if (c == 0)
		c = order(a->length, b->length);
	/* of one length, cut at the same place */
	return c != 0 ? c : memcmp(a->got.p, b->got.p, a->got.n);
}

static struct bytes
copy_of(struct bytes b)
{
	uint8_t *p = xcalloc(1, b.n);

	memcpy(p, b.p, b.n);
	return (struct bytes){ p, b.n };
}

static void
release(struct reply *r)
{
	/* its own copy, and nobody else's */
	free((void *)(uintptr_t)r->got.p);
}

bool
replies_add(struct replies *r, const struct reply *reply)
{
	size_t at = 0;
	int c = 1;

	if (reply->got.n == 0)
		return false;
	while (at < r->n && (c = reply_cmp(&r->v[at], reply)) < 0)
		at++;
	if (at == REPLIES_MAX || (at < r->n && c == 0))
		return false;
	bool more = r->n < REPLIES_MAX;
	if (more)
		r->v = xrealloc(r->v, ++r->n, sizeof(*r->v));
	else
		release(&r->v[r->n - 1]);
	memmove(&r->v[at + 1], &r->v[at], (r->n - 1 - at) * sizeof(r->v[0]));
	r->v[at] = *reply;
	r->v[at].got = copy_of(reply->got);
	return more;
}

void
replies_release(struct replies *r)
{
	for (size_t i = 0; i < r->n; i++)
		release(&r->v[i]);
	free(r->v);
	*r = (struct replies){ 0 };
}
