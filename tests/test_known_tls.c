#include "tests/check.h"

#include "inventory/known_tls.h"

#include <stdio.h>
#include <string.h>

enum { MANY = 20 };

/* twenty handshakes, each with a name and a certificate of its own */
static void
tell(struct known_tls *t, struct shelf *shelf, int which)
{
	char name[16], hash[65], other[65];
	const char *const names[] = { name };

	snprintf(name, sizeof(name), "n%02d.example", which);
	snprintf(hash, sizeof(hash), "%064d", (which * 7) % MANY);
	snprintf(other, sizeof(other), "%064d", MANY + which % 3);
	const struct tls_fact fact[] = { { TLS_SNI, name },
		{ TLS_VERSION, "TLSv1.3" } };
	/* every third stands only in chains */
	const struct tls_cert cert[] = {
		{ .sha256 = which % 3 == 0 ? other : hash,
		    .subject = "CN=any",
		    .name = names,
		    .n_name = 1 },
		{ .sha256 = hash, .subject = "CN=any" },
	};
	known_tls_add(t, shelf,
	    &(struct tls_facts){
	        .fact = fact,
	        .n_fact = 2,
	        .cert = cert,
	        .n_cert = which % 3 == 0 ? 2 : 1,
	        .resumed = which == 3,
	    });
}

static void
assert_equal(const struct known_tls *a, const struct known_tls *b)
{
	for (int w = 0; w < TLS_WHAT_N; w++) {
		const char *const *one = known_tls_texts(a, (enum tls_what)w);
		const char *const *two = known_tls_texts(b, (enum tls_what)w);
		assert_int_equal(a->n_text[w], b->n_text[w]);
		for (int i = 0; i < a->n_text[w]; i++)
			assert_string_equal(one[i], two[i]);
	}
	assert_int_equal(a->n_cert, b->n_cert);
	for (int i = 0; i < a->n_cert; i++)
		assert_string_equal(a->cert[i]->sha256, b->cert[i]->sha256);
	assert_int_equal(a->leaves, b->leaves);
	assert_int_equal(a->crowded, b->crowded);
	assert_int_equal(a->resumed, b->resumed);
}

static void
the_order_of_telling_does_not_matter(void **state)
{
	struct shelf *shelf = shelf_new(1), *another = shelf_new(2);
	struct known_tls *up = known_tls_new();
	struct known_tls *down = known_tls_new();
	struct known_tls *half = known_tls_new();
	struct known_tls *rest = known_tls_new();

	(void)state;
	for (int i = 0; i < MANY; i++) {
		tell(up, shelf, i);
		tell(down, shelf, MANY - 1 - i);
		if (i % 2 == 0)
			tell(half, shelf, i);
		else
			tell(rest, another, i);
	}
	known_tls_merge(half, shelf, rest);
	known_tls_free(rest, NULL);
	shelf_free(another);
	assert_equal(up, down);
	assert_equal(up, half);
	assert_int_equal(up->n_text[TLS_SNI], TLS_TEXTS_MAX);
	assert_string_equal(known_tls_texts(up, TLS_SNI)[0], "n00.example");
	assert_int_equal(up->n_text[TLS_VERSION], 1);
	assert_string_equal(known_tls_texts(up, TLS_VERSION)[0], "TLSv1.3");
	assert_int_equal(up->n_cert, TLS_CERTS_MAX);
	/* number 0 is told by connection 0, the next ones by 3, 6, 9 ... */
	for (size_t i = 0; i < TLS_CERTS_MAX; i++)
		assert_int_equal(
		    known_tls_is_leaf(up, i), i * 3 % MANY % 3 != 0);
	assert_true(up->crowded && up->resumed);
	/* what gave way to others is kept no longer */
	assert_int_equal(shelf_count(shelf), TLS_TEXTS_MAX + 1 + TLS_CERTS_MAX);
	known_tls_free(up, shelf);
	known_tls_free(down, shelf);
	assert_int_equal(shelf_count(shelf), TLS_TEXTS_MAX + 1 + TLS_CERTS_MAX);
	known_tls_free(half, shelf);
	assert_int_equal(shelf_count(shelf), 0);
	shelf_free(shelf);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_order_of_telling_does_not_matter),
	};
	return RUN(tests, argc, argv);
}
