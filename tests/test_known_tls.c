#include "tests/check.h"

#include "inventory/known_tls.h"

#include <stdio.h>
#include <string.h>

enum { MANY = 20 };

/* twenty handshakes, each with a name and a certificate of its own */
static void
tell(struct known_tls *t, int which)
{
	char name[16], hash[65];
	const char *const names[] = { name };

	snprintf(name, sizeof(name), "n%02d.example", which);
	snprintf(hash, sizeof(hash), "%064d", (which * 7) % MANY);
	const struct tls_fact fact[] = { { TLS_SNI, name },
		{ TLS_VERSION, "TLSv1.3" } };
	const struct tls_cert cert = {
		.sha256 = hash, .subject = "CN=any", .name = names, .n_name = 1
	};
	known_tls_add(t, &(struct tls_facts){
	                     .fact = fact,
	                     .n_fact = 2,
	                     .cert = &cert,
	                     .n_cert = 1,
	                     .resumed = which == 3,
	                 });
}

static void
assert_equal(const struct known_tls *a, const struct known_tls *b)
{
	for (int w = 0; w < TLS_WHAT_N; w++) {
		assert_int_equal(a->n_text[w], b->n_text[w]);
		for (int i = 0; i < a->n_text[w]; i++)
			assert_string_equal(a->text[w][i], b->text[w][i]);
	}
	assert_int_equal(a->n_cert, b->n_cert);
	for (int i = 0; i < a->n_cert; i++)
		assert_string_equal(a->cert[i]->sha256, b->cert[i]->sha256);
	assert_int_equal(a->crowded, b->crowded);
	assert_int_equal(a->resumed, b->resumed);
}

static void
the_order_of_telling_does_not_matter(void **state)
{
	struct known_tls *up = known_tls_new();
	struct known_tls *down = known_tls_new();
	struct known_tls *half = known_tls_new();
	struct known_tls *rest = known_tls_new();

	(void)state;
	for (int i = 0; i < MANY; i++) {
		tell(up, i);
		tell(down, MANY - 1 - i);
		tell(i % 2 ? half : rest, i);
	}
	known_tls_merge(half, rest);
	assert_equal(up, down);
	assert_equal(up, half);
	assert_int_equal(up->n_text[TLS_SNI], TLS_TEXTS_MAX);
	assert_string_equal(up->text[TLS_SNI][0], "n00.example");
	assert_int_equal(up->n_text[TLS_VERSION], 1);
	assert_int_equal(up->n_cert, TLS_CERTS_MAX);
	assert_true(up->crowded && up->resumed);
	known_tls_free(up);
	known_tls_free(down);
	known_tls_free(half);
	known_tls_free(rest);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_order_of_telling_does_not_matter),
	};
	return RUN(tests, argc, argv);
}
