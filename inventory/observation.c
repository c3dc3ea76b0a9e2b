#include "inventory/observation.h"

#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

int
text_cmp(const char *a, const char *b)
{
	if (a == NULL || b == NULL)
		return (a == NULL) - (b == NULL);
	return strcmp(a, b);
}

uint64_t
earlier(uint64_t a, uint64_t b)
{
	if (a == 0 || b == 0)
		return a + b;
	return a < b ? a : b;
}

void
widen(uint64_t *first, uint64_t *last, uint64_t more_first, uint64_t more_last)
{
	*first = earlier(*first, more_first);
	if (more_last > *last)
		*last = more_last;
}

static int
number_cmp(uint64_t a, uint64_t b)
{
	return (a > b) - (a < b);
}

static struct evidence
evidence_of(const struct finding *f)
{
	const struct response *res = f->res;
	struct bytes kept = bytes_cut(f->matched, 0, EVIDENCE_BYTES_MAX);
	struct evidence e = {
		.first_us = res->first_us,
		.file = res->origin.file,
		.via = res->origin.via,
		.first_frame = res->origin.first_frame,
		.last_frame = res->origin.last_frame,
		.offset = f->offset,
		.length = f->matched.n,
		.n_bytes = (unsigned)kept.n,
	};

	if (kept.n > 0)
		memcpy(e.bytes, kept.p, kept.n);
	return e;
}

struct observation
observation_of(const struct finding *f)
{
	const struct response *res = f->res;
	struct observation o = {
		.service = f->service,
		.signature = f->signature,
		.tunnel = f->tunnel,
		.method = f->method,
		.confidence = f->confidence,
		.soft = f->soft,
		.first_us = res->first_us,
		.last_us = res->last_us,
		.count = 1,
		.turn = res->turn,
		.flags = res->flags,
		.evidence = { evidence_of(f) },
		.n_evidence = 1,
	};

	memcpy(o.field, f->field, sizeof(o.field));
	for (size_t i = 0; i < f->n_cpe && i < OBSERVATION_CPE_MAX; i++)
		o.cpe[o.n_cpe++] = f->cpe[i];
	return o;
}

int
observation_cmp(const struct observation *a, const struct observation *b)
{
	int c = number_cmp(b->confidence, a->confidence);

	if (c == 0)
		c = text_cmp(a->service, b->service);
	for (int i = 0; c == 0 && i < FIELD_N; i++)
		c = text_cmp(a->field[i], b->field[i]);
	if (c == 0)
		c = number_cmp(a->n_cpe, b->n_cpe);
	for (size_t i = 0; c == 0 && i < a->n_cpe; i++)
		c = text_cmp(a->cpe[i], b->cpe[i]);
	if (c == 0)
		c = text_cmp(a->signature, b->signature);
	if (c == 0)
		c = number_cmp(a->tunnel, b->tunnel);
	if (c == 0)
		c = number_cmp(a->method, b->method);
	return c != 0 ? c : number_cmp(a->soft, b->soft);
}

/* the next string of the identity, in a fixed order; ends with false */
static bool
next_string(struct observation *o, size_t *i, const char ***string)
{
	size_t k = (*i)++;

	if (k < FIELD_N)
		*string = &o->field[k];
	else if (k < FIELD_N + o->n_cpe)
		*string = &o->cpe[k - FIELD_N];
	else if (k == FIELD_N + o->n_cpe)
		*string = &o->service;
	else if (k == FIELD_N + o->n_cpe + 1)
		*string = &o->signature;
	else
		return false;
	return true;
}

struct observation *
observation_dup(const struct observation *o)
{
	struct observation *copy = xrealloc(NULL, 1, sizeof(*copy));
	const char **s;
	size_t size = 0;

	*copy = *o;
	for (size_t i = 0; next_string(copy, &i, &s);)
		if (*s != NULL)
			size += strlen(*s) + 1;
	copy->strings = xrealloc(NULL, size, 1);

	char *at = copy->strings;
	for (size_t i = 0; next_string(copy, &i, &s);)
		if (*s != NULL) {
			size_t n = strlen(*s) + 1;
			memcpy(at, *s, n);
			*s = at;
			at += n;
		}
	return copy;
}

void
observation_free(struct observation *o)
{
	free(o->strings);
	free(o);
}

static int
evidence_cmp(const struct evidence *a, const struct evidence *b)
{
	/* an unknown time, 0, comes last */
	int c = number_cmp(a->first_us - 1, b->first_us - 1);

	if (c == 0)
		c = text_cmp(a->file, b->file);
	if (c == 0)
		c = number_cmp(a->first_frame, b->first_frame);
	if (c == 0)
		c = number_cmp(a->last_frame, b->last_frame);
	if (c == 0)
		c = encap_cmp(&a->via, &b->via);
	if (c == 0)
		c = number_cmp(a->offset, b->offset);
	if (c == 0)
		c = number_cmp(a->length, b->length);
	return c != 0 ? c : memcmp(a->bytes, b->bytes, sizeof(a->bytes));
}

/* keeps the least ones, each once */
static void
evidence_add(struct observation *o, const struct evidence *e)
{
	size_t at = 0;

	while (at < o->n_evidence && evidence_cmp(&o->evidence[at], e) < 0)
		at++;
	if (at == EVIDENCE_MAX ||
	    (at < o->n_evidence && evidence_cmp(&o->evidence[at], e) == 0))
		return;
	if (o->n_evidence < EVIDENCE_MAX)
		o->n_evidence++;
	memmove(&o->evidence[at + 1], &o->evidence[at],
	    (o->n_evidence - 1 - at) * sizeof(o->evidence[0]));
	o->evidence[at] = *e;
}

void
observation_merge(struct observation *o, const struct observation *more)
{
	widen(&o->first_us, &o->last_us, more->first_us, more->last_us);
	o->count += more->count;
	if (more->turn < o->turn)
		o->turn = more->turn;
	o->flags |= more->flags;
	for (size_t i = 0; i < more->n_evidence; i++)
		evidence_add(o, &more->evidence[i]);
}
