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

int
number_cmp(uint64_t a, uint64_t b)
{
	return (a > b) - (a < b);
}

static struct evidence *
evidence_of(const struct finding *f, struct evidence_room *room)
{
	const struct response *res = f->res;
	const struct encap *via = &res->origin.via;
	struct bytes kept = bytes_cut(f->matched, 0, EVIDENCE_BYTES_MAX);

	room->evidence = (struct evidence){
		.first_us = res->first_us,
		.file = res->origin.file,
		.via = via->n > 0 ? encap_format(via, room->via) : NULL,
		.first_frame = res->origin.first_frame,
		.last_frame = res->origin.last_frame,
		.offset = (uint32_t)f->offset,
		.length = (uint32_t)f->matched.n,
		.n_bytes = (uint8_t)kept.n,
	};

	if (kept.n > 0)
		memcpy(room->evidence.bytes, kept.p, kept.n);
	return &room->evidence;
}

struct observation
observation_of(const struct finding *f, struct evidence_room *room)
{
	const struct response *res = f->res;
	struct observation o = {
		.service = f->service,
		.signature = f->signature,
		.tunnel = f->tunnel,
		.method = f->method,
		.confidence = (uint8_t)f->confidence,
		.soft = f->soft,
		.first_us = res->first_us,
		.last_us = res->last_us,
		.count = 1,
		.turn = res->turn,
		.flags = res->flags,
		.cpe = f->cpe,
		.n_cpe = f->n_cpe < OBSERVATION_CPE_MAX ? (uint8_t)f->n_cpe
		                                        : OBSERVATION_CPE_MAX,
		.evidence = evidence_of(f, room),
		.n_evidence = 1,
	};

	memcpy(o.field, f->field, sizeof(o.field));
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

/* how many bytes a string needs, and 0 for none */
static size_t
room_of(const char *s)
{
	return s != NULL ? strlen(s) + 1 : 0;
}

/* copies a string to *at and moves on behind it */
static const char *
lay(char **at, const char *s)
{
	size_t n = room_of(s);

	if (n == 0)
		return NULL;
	const char *copy = memcpy(*at, s, n);
	*at += n;
	return copy;
}

bool
observation_is_tunnel_alone(const struct observation *o)
{
	return service_is_tunnel(o->service);
}

/*
 * One block holds the observation, its evidence so far, the list of CPEs and
 * the strings.
 */
struct observation *
observation_dup(const struct observation *o)
{
	size_t pieces = o->n_evidence * sizeof(*o->evidence);
	size_t list = o->n_cpe * sizeof(*o->cpe);
	size_t size = sizeof(*o) + pieces + list;

	for (int i = 0; i < FIELD_N; i++)
		size += room_of(o->field[i]);
	for (size_t i = 0; i < o->n_cpe; i++)
		size += room_of(o->cpe[i]);

	struct observation *copy = xrealloc(NULL, size, 1);
	struct evidence *evidence = (struct evidence *)(void *)(copy + 1);
	const char **cpe = (const char **)(void *)(evidence + o->n_evidence);
	char *at = (char *)(cpe + o->n_cpe);
	*copy = *o;
	for (int i = 0; i < FIELD_N; i++)
		copy->field[i] = lay(&at, o->field[i]);
	for (size_t i = 0; i < o->n_cpe; i++)
		cpe[i] = lay(&at, o->cpe[i]);
	copy->cpe = cpe;
	memcpy(evidence, o->evidence, pieces);
	copy->evidence = evidence;
	copy->evidence_apart = false;
	return copy;
}

void
observation_free(struct observation *o)
{
	if (o->evidence_apart)
		free(o->evidence);
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
		c = text_cmp(a->via, b->via);
	if (c == 0)
		c = number_cmp(a->offset, b->offset);
	if (c == 0)
		c = number_cmp(a->length, b->length);
	return c != 0 ? c : memcmp(a->bytes, b->bytes, sizeof(a->bytes));
}

/* for one more piece of evidence, which nearly all do without */
static void
add_room(struct observation *o)
{
	struct evidence *old = o->evidence_apart ? o->evidence : NULL;
	struct evidence *new = xrealloc(old, o->n_evidence + 1, sizeof(*new));

	if (old == NULL)
		memcpy(new, o->evidence, o->n_evidence * sizeof(*new));
	o->evidence = new;
	o->evidence_apart = true;
	o->n_evidence++;
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
		add_room(o);
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
