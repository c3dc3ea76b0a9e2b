/* one database, many matchers: threads find the same, whoever comes first */
#include "tests/check.h"

#include "match/match.h"
#include "match/sig_file.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { THREADS = 4 };

static struct sigdb *db;

/* what one thread found: a line's place for each example, in order */
struct worker {
	pthread_t thread;
	const struct sig_line **won;
	uint64_t text; /* a sum over the fields that were filled */
};

static void
no_error(void *ctx, const struct sig_error *e)
{
	(void)ctx;
	fail_msg("%s:%u:%u %s", e->file, e->line, e->column, e->text);
}

static void
ignore(void *ctx, const struct finding *f)
{
	(void)ctx, (void)f;
}

static void *
match_all(void *worker)
{
	struct worker *w = worker;
	struct matcher *m = matcher_new(db, NULL, ignore, NULL);
	size_t n = 0;

	for (size_t i = 0; i < db->n_line; i++) {
		const struct sig_example *e = db->line[i]->examples;
		for (; e != NULL; e = e->next) {
			struct finding f = { 0 };
			matcher_try(m, db->line[i], e->bytes, &f, &w->won[n++]);
			for (int k = 0; k < FIELD_N; k++)
				if (f.field[k] != NULL)
					w->text += strlen(f.field[k]) *
					           (n + (size_t)k);
		}
	}
	matcher_free(m);
	return NULL;
}

/* all begin at once, with no pattern compiled yet */
static void
threads_share_a_database(void **state)
{
	(void)state;
	struct worker w[THREADS] = { 0 };

	for (int i = 0; i < THREADS; i++)
		w[i].won = calloc(db->n_example, sizeof(*w[i].won));
	for (int i = 0; i < THREADS; i++)
		assert_int_equal(
		    pthread_create(&w[i].thread, NULL, match_all, &w[i]), 0);
	for (int i = 0; i < THREADS; i++)
		pthread_join(w[i].thread, NULL);
	for (int i = 1; i < THREADS; i++) {
		assert_int_equal(w[i].text, w[0].text);
		assert_memory_equal(
		    w[i].won, w[0].won, db->n_example * sizeof(*w[i].won));
	}
	size_t won = 0;
	for (size_t i = 0; i < db->n_example; i++)
		won += w[0].won[i] != NULL;
	assert_true(won > 0);
	for (int i = 0; i < THREADS; i++)
		free(w[i].won);
}

static int
load(void **state)
{
	(void)state;
	db = sigdb_new();
	assert_true(
	    sig_file_load_builtin(db, SIG_COMPILE_LAZILY, no_error, NULL));
	assert_true(sigdb_finish(db, no_error, NULL));
	return 0;
}

static int
unload(void **state)
{
	(void)state;
	sigdb_free(db);
	return 0;
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(threads_share_a_database),
	};
	cmocka_set_test_filter(argc > 1 ? argv[1] : NULL);
	return cmocka_run_group_tests_name(__FILE__, tests, load, unload);
}
