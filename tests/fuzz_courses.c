/*
 * fuzz_courses: any bytes as a plan of hark follow.
 *
 * What is read is written and read again, which must give the same bytes: a
 * plan that was looked at is the plan that is run.
 */
#include "cli/courses.h"
#include "match/builtin.h"
#include "match/sig_file.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void
no_error(void *ctx, const struct sig_error *e)
{
	(void)ctx, (void)e;
	assert(false);
}

static const struct sigdb *
database(void)
{
	static struct sigdb *db;

	if (db != NULL)
		return db;
	db = sigdb_new();
	for (size_t i = 0; i < n_builtin_signatures; i++)
		sig_file_load(db, builtin_signatures[i].name,
		    builtin_signatures[i].text, SIG_MATCH_ONLY, no_error, NULL);
	sigdb_finish(db, no_error, NULL);
	return db;
}

static void
write_again(struct courses *c, const struct weights *w, enum safety most)
{
	struct buf first = { 0 }, second = { 0 };
	struct courses again;
	struct err err = { "" };

	courses_write(c, &first);
	bool ok =
	    courses_read(&again, database(), w, most, buf_view(&first), &err);
	assert(ok && again.n == c->n);
	assert(strcmp(again.hash, c->hash) == 0);
	courses_write(&again, &second);
	assert(bytes_eq(buf_view(&first), buf_view(&second)));
	courses_release(&again);
	buf_release(&first);
	buf_release(&second);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct weights w = weights_usual();
	struct courses c;
	struct err err = { "" };
	enum safety most = n % 2 == 0 ? SAFETY_SAFE : SAFETY_INTRUSIVE;

	if (courses_read(
	        &c, database(), &w, most, (struct bytes){ data, n }, &err))
		write_again(&c, &w, most);
	else
		assert(err.text[0] != '\0');
	courses_release(&c);
	return 0;
}
