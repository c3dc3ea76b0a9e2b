#include "inventory/known_tls.h"

#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

struct known_tls *
known_tls_new(void)
{
	return xcalloc(1, sizeof(struct known_tls));
}

static char *
copy(const char *text)
{
	return text != NULL ? xstrdup(text) : NULL;
}

static void
cert_free(struct tls_cert *c)
{
	const char *text[] = { c->sha256, c->subject, c->issuer, c->serial,
		c->not_before, c->not_after, c->key };

	for (size_t i = 0; i < sizeof(text) / sizeof(text[0]); i++)
		free((void *)(uintptr_t)text[i]);
	for (size_t i = 0; i < c->n_name; i++)
		free((void *)(uintptr_t)c->name[i]);
	free((void *)(uintptr_t)c->name);
	free(c);
}

static struct tls_cert *
cert_dup(const struct tls_cert *c)
{
	struct tls_cert *mine = xcalloc(1, sizeof(*mine));
	const char **name = xcalloc(c->n_name + 1, sizeof(*name));

	for (size_t i = 0; i < c->n_name; i++)
		name[i] = copy(c->name[i]);
	*mine = (struct tls_cert){
		.sha256 = copy(c->sha256),
		.subject = copy(c->subject),
		.issuer = copy(c->issuer),
		.serial = copy(c->serial),
		.not_before = copy(c->not_before),
		.not_after = copy(c->not_after),
		.key = copy(c->key),
		.name = name,
		.n_name = c->n_name,
		.self_signed = c->self_signed,
	};
	return mine;
}

void
known_tls_free(struct known_tls *t)
{
	if (t == NULL)
		return;
	for (int w = 0; w < TLS_WHAT_N; w++)
		for (int i = 0; i < t->n_text[w]; i++)
			free(t->text[w][i]);
	for (int i = 0; i < t->n_cert; i++)
		cert_free(t->cert[i]);
	free(t);
}

static void
add_text(struct known_tls *t, enum tls_what what, const char *text)
{
	char **list = t->text[what];
	size_t n = t->n_text[what], at = 0;
	int c = 1;

	while (at < n && (c = strcmp(list[at], text)) < 0)
		at++;
	if (at < n && c == 0)
		return;
	if (n == TLS_TEXTS_MAX) {
		t->crowded = true;
		if (at == n)
			return;
		free(list[--n]);
	}
	memmove(&list[at + 1], &list[at], (n - at) * sizeof(list[0]));
	list[at] = xstrdup(text);
	t->n_text[what] = (uint8_t)(n + 1);
}

static void
add_cert(struct known_tls *t, const struct tls_cert *cert, bool leaf)
{
	size_t n = t->n_cert, at = 0;
	int c = 1;

	while (at < n && (c = strcmp(t->cert[at]->sha256, cert->sha256)) < 0)
		at++;
	if (at < n && c == 0) {
		t->leaf[at] |= leaf;
		return;
	}
	if (n == TLS_CERTS_MAX) {
		t->crowded = true;
		if (at == n)
			return;
		cert_free(t->cert[--n]);
	}
	memmove(&t->cert[at + 1], &t->cert[at], (n - at) * sizeof(t->cert[0]));
	memmove(&t->leaf[at + 1], &t->leaf[at], (n - at) * sizeof(t->leaf[0]));
	t->cert[at] = cert_dup(cert);
	t->leaf[at] = leaf;
	t->n_cert = (uint8_t)(n + 1);
}

void
known_tls_add(struct known_tls *t, const struct tls_facts *facts)
{
	for (size_t i = 0; i < facts->n_fact; i++)
		add_text(t, facts->fact[i].what, facts->fact[i].text);
	for (size_t i = 0; i < facts->n_cert; i++)
		add_cert(t, &facts->cert[i], i == 0);
	t->resumed |= facts->resumed;
	t->client_cert_asked |= facts->client_cert_asked;
	t->starttls |= facts->starttls;
}

void
known_tls_merge(struct known_tls *t, const struct known_tls *from)
{
	for (int w = 0; w < TLS_WHAT_N; w++)
		for (int i = 0; i < from->n_text[w]; i++)
			add_text(t, (enum tls_what)w, from->text[w][i]);
	for (int i = 0; i < from->n_cert; i++)
		add_cert(t, from->cert[i], from->leaf[i]);
	t->crowded |= from->crowded;
	t->resumed |= from->resumed;
	t->client_cert_asked |= from->client_cert_asked;
	t->starttls |= from->starttls;
}
