#include "inventory/known_tls.h"

#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

struct known_tls *
known_tls_new(void)
{
	return xcalloc(1, sizeof(struct known_tls));
}

/* where the texts of a kind begin; of none, where they would end */
static size_t
first_text(const struct known_tls *t, size_t what)
{
	size_t n = 0;

	for (size_t w = 0; w < what; w++)
		n += t->n_text[w];
	return n;
}

void
known_tls_free(struct known_tls *t, struct shelf *shelf)
{
	if (t == NULL)
		return;
	if (shelf != NULL) {
		for (size_t i = first_text(t, TLS_WHAT_N); i-- > 0;)
			shelf_drop_text(shelf, t->text[i]);
		for (size_t i = t->n_cert; i-- > 0;)
			shelf_drop_cert(shelf, t->cert[i]);
	}
	free(t->text);
	free(t->cert);
	free(t);
}

const char *const *
known_tls_texts(const struct known_tls *t, enum tls_what what)
{
	return t->text != NULL ? t->text + first_text(t, what) : NULL;
}

bool
known_tls_is_leaf(const struct known_tls *t, size_t cert)
{
	return t->leaves >> cert & 1;
}

/* room for more in both lists; all that is told at once makes it once */
static void
make_room(struct known_tls *t, size_t texts, size_t certs)
{
	t->text = xrealloc(
	    t->text, first_text(t, TLS_WHAT_N) + texts + 1, sizeof(*t->text));
	if (certs > 0)
		t->cert =
		    xrealloc(t->cert, t->n_cert + certs, sizeof(*t->cert));
}

/* whether it is not there yet and among the least; `*at`: where it belongs */
static bool
is_new_text(
    const struct known_tls *t, enum tls_what what, const char *text, size_t *at)
{
	const char *const *list = known_tls_texts(t, what);
	size_t n = t->n_text[what], i = 0;
	int c = 1;

	while (i < n && (c = strcmp(list[i], text)) < 0)
		i++;
	*at = i;
	return i == n || c != 0;
}

static void
add_text(struct known_tls *t, struct shelf *shelf, enum tls_what what,
    const char *text)
{
	size_t n = t->n_text[what], at;

	if (!is_new_text(t, what, text, &at))
		return;
	const char **list = t->text + first_text(t, what);
	size_t end = (size_t)(t->text + first_text(t, TLS_WHAT_N) - list);
	if (n == TLS_TEXTS_MAX) {
		t->crowded = true;
		if (at == n)
			return;
		shelf_drop_text(shelf, list[n - 1]);
		end = n - 1; /* what follows stays */
	} else {
		t->n_text[what]++;
	}
	memmove(&list[at + 1], &list[at], (end - at) * sizeof(list[0]));
	list[at] = shelf_text(shelf, text);
}

/* the bits from `at` on move up, and the first of them is this one */
static uint8_t
insert_bit(uint8_t bits, size_t at, bool bit)
{
	unsigned below = bits & ((1u << at) - 1);

	return (uint8_t)((bits & ~((1u << at) - 1)) << 1 | (unsigned)bit << at |
	                 below);
}

static void
add_cert(struct known_tls *t, struct shelf *shelf, const struct tls_cert *cert,
    bool leaf)
{
	size_t n = t->n_cert, at = 0;
	int c = 1;

	while (at < n && (c = strcmp(t->cert[at]->sha256, cert->sha256)) < 0)
		at++;
	if (at < n && c == 0) {
		t->leaves |= (uint8_t)(leaf << at);
		return;
	}
	if (n == TLS_CERTS_MAX) {
		t->crowded = true;
		if (at == n)
			return;
		shelf_drop_cert(shelf, t->cert[--n]);
	}
	memmove(&t->cert[at + 1], &t->cert[at], (n - at) * sizeof(t->cert[0]));
	t->leaves = insert_bit(t->leaves, at, leaf);
	t->cert[at] = shelf_cert(shelf, cert);
	t->n_cert = (uint8_t)(n + 1);
}

void
known_tls_add(
    struct known_tls *t, struct shelf *shelf, const struct tls_facts *facts)
{
	make_room(t, facts->n_fact, facts->n_cert);
	for (size_t i = 0; i < facts->n_fact; i++)
		add_text(t, shelf, facts->fact[i].what, facts->fact[i].text);
	for (size_t i = 0; i < facts->n_cert; i++)
		add_cert(t, shelf, &facts->cert[i], i == 0);
	t->resumed |= facts->resumed;
	t->client_cert_asked |= facts->client_cert_asked;
	t->starttls |= facts->starttls;
}

void
known_tls_merge(
    struct known_tls *t, struct shelf *shelf, const struct known_tls *from)
{
	make_room(t, first_text(from, TLS_WHAT_N), from->n_cert);
	for (int w = 0; w < TLS_WHAT_N; w++) {
		enum tls_what what = (enum tls_what)w;
		for (int i = 0; i < from->n_text[w]; i++)
			add_text(
			    t, shelf, what, known_tls_texts(from, what)[i]);
	}
	for (size_t i = 0; i < from->n_cert; i++)
		add_cert(t, shelf, from->cert[i], known_tls_is_leaf(from, i));
	t->crowded |= from->crowded;
	t->resumed |= from->resumed;
	t->client_cert_asked |= from->client_cert_asked;
	t->starttls |= from->starttls;
}
