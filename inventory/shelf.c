#include "inventory/shelf.h"

#include "base/arena.h"
#include "base/xalloc.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

enum { FIRST_BUCKETS = 64, CERT_BLOCK = 1 << 10 };

/* what stands in front of each thing */
struct thing {
	struct thing *next; /* of its bucket */
	uint32_t hash;
	uint32_t holders;
};

struct text {
	struct thing thing;
	char text[];
};

struct cert {
	struct thing thing;
	struct tls_cert cert;
	struct arena memory;
};

/* texts and certificates apart: which a thing is, its table tells */
struct table {
	struct thing **bucket; /* a power of two of them */
	size_t n_bucket, n;
};

struct shelf {
	uint64_t seed;
	struct table texts, certs;
};

struct shelf *
shelf_new(uint64_t seed)
{
	struct shelf *s = xcalloc(1, sizeof(*s));

	s->seed = seed;
	return s;
}

static struct text *
text_of(const struct thing *t)
{
	return (struct text *)(uintptr_t)t;
}

static struct cert *
cert_of(const struct thing *t)
{
	return (struct cert *)(uintptr_t)t;
}

static void
text_free(struct thing *t)
{
	free(text_of(t));
}

static void
cert_free(struct thing *t)
{
	arena_release(&cert_of(t)->memory);
	free(cert_of(t));
}

static void
table_release(struct table *t, void (*release)(struct thing *))
{
	for (size_t i = 0; i < t->n_bucket; i++)
		for (struct thing *at = t->bucket[i]; at != NULL;) {
			struct thing *next = at->next;
			release(at);
			at = next;
		}
	free(t->bucket);
}

void
shelf_free(struct shelf *s)
{
	if (s == NULL)
		return;
	table_release(&s->texts, text_free);
	table_release(&s->certs, cert_free);
	free(s);
}

size_t
shelf_count(const struct shelf *s)
{
	return s->texts.n + s->certs.n;
}

/* --- tables --- */

static struct thing **
bucket_of(const struct table *t, uint32_t hash)
{
	return &t->bucket[hash & (t->n_bucket - 1)];
}

static void
grow(struct table *t)
{
	struct table old = *t;

	t->n_bucket = old.n_bucket > 0 ? 2 * old.n_bucket : FIRST_BUCKETS;
	t->bucket = xcalloc(t->n_bucket, sizeof(struct thing *));
	for (size_t i = 0; i < old.n_bucket; i++)
		for (struct thing *at = old.bucket[i]; at != NULL;) {
			struct thing *next = at->next;
			struct thing **to = bucket_of(t, at->hash);
			at->next = *to;
			*to = at;
			at = next;
		}
	free(old.bucket);
}

static void
table_add(struct table *t, struct thing *thing, uint32_t hash)
{
	if (t->n == t->n_bucket)
		grow(t);
	struct thing **to = bucket_of(t, hash);
	*thing = (struct thing){ .next = *to, .hash = hash, .holders = 1 };
	*to = thing;
	t->n++;
}

/* one holder less; true: there is none left, and it is out of the table */
static bool
let_go(struct table *t, struct thing *thing)
{
	if (--thing->holders > 0)
		return false;
	struct thing **at = bucket_of(t, thing->hash);
	while (*at != thing)
		at = &(*at)->next;
	*at = thing->next;
	t->n--;
	return true;
}

static uint32_t
hash_of(const struct shelf *s, const char *key)
{
	return (uint32_t)XXH3_64bits_withSeed(key, strlen(key), s->seed);
}

/* the first of this hash, from `t` on */
static struct thing *
same_hash(struct thing *t, uint32_t hash)
{
	while (t != NULL && t->hash != hash)
		t = t->next;
	return t;
}

static struct thing *
first_of(const struct table *t, uint32_t hash)
{
	return t->n > 0 ? same_hash(*bucket_of(t, hash), hash) : NULL;
}

/* --- texts --- */

const char *
shelf_text(struct shelf *s, const char *text)
{
	uint32_t hash = hash_of(s, text);
	size_t n = strlen(text) + 1;

	for (struct thing *t = first_of(&s->texts, hash); t != NULL;
	     t = same_hash(t->next, hash))
		if (strcmp(text_of(t)->text, text) == 0) {
			t->holders++;
			return text_of(t)->text;
		}
	struct text *mine = xrealloc(NULL, 1, sizeof(*mine) + n);
	memcpy(mine->text, text, n);
	table_add(&s->texts, &mine->thing, hash);
	return mine->text;
}

void
shelf_drop_text(struct shelf *s, const char *text)
{
	struct text *t =
	    (struct text *)((uintptr_t)text - offsetof(struct text, text));

	if (let_go(&s->texts, &t->thing))
		text_free(&t->thing);
}

/* --- certificates --- */

static const char *
copy(struct arena *a, const char *text)
{
	return text != NULL ? arena_str(a, bytes_str(text)) : NULL;
}

static void
copy_cert(struct cert *to, const struct tls_cert *c)
{
	struct arena *a = &to->memory;
	const char **name = arena_alloc(a, (c->n_name + 1) * sizeof(*name));

	for (size_t i = 0; i < c->n_name; i++)
		name[i] = copy(a, c->name[i]);
	to->cert = (struct tls_cert){
		.sha256 = copy(a, c->sha256),
		.subject = copy(a, c->subject),
		.issuer = copy(a, c->issuer),
		.serial = copy(a, c->serial),
		.not_before = copy(a, c->not_before),
		.not_after = copy(a, c->not_after),
		.key = copy(a, c->key),
		.name = name,
		.n_name = c->n_name,
		.self_signed = c->self_signed,
	};
}

const struct tls_cert *
shelf_cert(struct shelf *s, const struct tls_cert *cert)
{
	uint32_t hash = hash_of(s, cert->sha256);

	for (struct thing *t = first_of(&s->certs, hash); t != NULL;
	     t = same_hash(t->next, hash))
		if (strcmp(cert_of(t)->cert.sha256, cert->sha256) == 0) {
			t->holders++;
			return &cert_of(t)->cert;
		}
	struct cert *mine = xcalloc(1, sizeof(*mine));
	mine->memory.block = CERT_BLOCK;
	copy_cert(mine, cert);
	table_add(&s->certs, &mine->thing, hash);
	return &mine->cert;
}

void
shelf_drop_cert(struct shelf *s, const struct tls_cert *cert)
{
	struct cert *c =
	    (struct cert *)((uintptr_t)cert - offsetof(struct cert, cert));

	if (let_go(&s->certs, &c->thing))
		cert_free(&c->thing);
}
