#include "inventory/known_tls.h"

#include "base/xalloc.h"
#include "inventory/observation.h"

#include <stdlib.h>
#include <string.h>

static const char *
copied(struct arena *a, const char *text)
{
	return text != NULL ? arena_str(a, bytes_str(text)) : NULL;
}

struct known_tls *
known_tls_new(const struct tls_facts *facts)
{
	struct known_tls *t = xcalloc(1, sizeof(*t));
	struct tls_facts *f = &t->facts;

	*f = *facts;
	f->version = copied(&t->arena, facts->version);
	f->cipher = copied(&t->arena, facts->cipher);
	f->alpn = copied(&t->arena, facts->alpn);
	f->alert = copied(&t->arena, facts->alert);
	f->subject = copied(&t->arena, facts->subject);
	f->issuer = copied(&t->arena, facts->issuer);
	for (size_t i = 0; i < f->n_name; i++)
		f->name[i] = copied(&t->arena, facts->name[i]);
	return t;
}

void
known_tls_free(struct known_tls *t)
{
	if (t == NULL)
		return;
	arena_release(&t->arena);
	free(t);
}

int
known_tls_cmp(const struct tls_facts *a, const struct tls_facts *b)
{
	int c = b->has_certificate - a->has_certificate;

	if (c == 0)
		c = (a->version == NULL) - (b->version == NULL);
	if (c == 0)
		c = text_cmp(b->version, a->version);
	if (c == 0)
		c = memcmp(a->sha256, b->sha256, sizeof(a->sha256));
	if (c == 0)
		c = text_cmp(a->cipher, b->cipher);
	if (c == 0)
		c = text_cmp(a->alpn, b->alpn);
	if (c == 0)
		c = text_cmp(a->alert, b->alert);
	return c != 0 ? c : b->wants_certificate - a->wants_certificate;
}
