#include "tests/check.h"

#include "inventory/diff.h"

#include <stdio.h>
#include <string.h>

/* an endpoint of 192.0.2.1 */
static struct result
told(uint16_t port, const char *service, const char *version)
{
	struct result r = { .at.port = port,
		.has_state = true,
		.state = STATE_OPEN,
		.service = service,
		.method = METHOD_PASSIVE };

	addr_parse("192.0.2.1", &r.at.addr);
	r.field[FIELD_VERSION] = version;
	return r;
}

static struct result_set *
set_of(const struct result *r, size_t n)
{
	struct result_set *s = result_set_new();
	struct err err;

	for (size_t i = 0; i < n; i++)
		result_set_add(s, &r[i]);
	assert_true(result_set_seal(s, &err));
	return s;
}

/* "+22 -80 ~443:version,cpe" */
static void
note(void *ctx, const struct difference *d)
{
	char *text = ctx;
	size_t n = strlen(text);

	n += (size_t)sprintf(text + n, "%c%u", "+-~"[d->kind],
	    (d->new != NULL ? d->new : d->old) -> at.port);
	for (unsigned f = 0; f < DIFF_FIELDS; f++)
		if (d->fields & 1U << f)
			n += (size_t)sprintf(text + n, ":%s",
			    diff_field_name((enum diff_field)f));
	strcpy(text + n, " ");
}

static void
expect(const char *text, uint64_t equal, const struct result *a, size_t n_a,
    const struct result *b, size_t n_b)
{
	struct result_set *old = set_of(a, n_a), *new = set_of(b, n_b);
	char got[256] = "";
	struct diff_counts counts = diff_sets(old, new, note, got);

	assert_string_equal(got, text);
	assert_int_equal(counts.equal, equal);
	result_set_free(old);
	result_set_free(new);
}

static void
endpoints_come_go_and_change(void **state)
{
	struct result a[] = { told(80, "http", "1"), told(22, "ssh", "1"),
		told(25, "smtp", NULL) };
	struct result b[] = { told(443, "http", "1"), told(22, "ssh", "2"),
		told(25, "smtp", NULL) };

	(void)state;
	b[1].cpe[b[1].n_cpe++] = "cpe:/a:x:y:2";
	expect("~22:version:cpe -80 +443 ", 1, a, 3, b, 3);
	expect("", 3, a, 3, a, 3);
	expect("+22 +25 +80 ", 0, NULL, 0, a, 3);
}

static void
what_is_closed_says_nothing(void **state)
{
	struct result open = told(80, "http", "1"),
	              closed = told(80, NULL, NULL);
	struct result unsure = told(53, NULL, NULL);

	(void)state;
	closed.state = STATE_CLOSED;
	unsure.state = STATE_OPEN_FILTERED;
	expect("~80:state ", 0, &open, 1, &closed, 1);
	expect("", 0, &closed, 1, NULL, 0);
	expect("", 0, NULL, 0, &unsure, 1);
}

static void
the_last_word_holds(void **state)
{
	struct result first[] = { told(80, "http", "1"), told(80, "http", "2"),
		told(22, NULL, NULL) };
	struct result last[] = { told(80, "http", "2"), told(22, "ssh", NULL) };
	struct result guess = told(22, "ssh", NULL);
	struct result banner = told(80, "http", "2");

	(void)state;
	expect("~22:service ", 1, first, 3, last, 2);
	/* a name that the port suggests is none */
	guess.method = METHOD_TABLE;
	expect("", 1, &guess, 1, &first[2], 1);
	/* a line without state, behind one that has nothing else */
	banner.has_state = false;
	struct result apart[] = { told(80, NULL, NULL), banner };
	expect("", 1, apart, 2, last, 1);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(endpoints_come_go_and_change),
		cmocka_unit_test(what_is_closed_says_nothing),
		cmocka_unit_test(the_last_word_holds),
	};

	return RUN(tests, argc, argv);
}
