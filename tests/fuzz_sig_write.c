/*
 * fuzz_sig_write: what is written of any signature file can be read, and is
 * the same when it is written again; its lines can be judged and explained.
 */
#include "match/explain.h"
#include "match/lint.h"
#include "match/sig_file.h"
#include "match/sig_write.h"

#include <assert.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void
on_error(void *ctx, const struct sig_error *e)
{
	(void)e;
	++*(unsigned *)ctx;
}

static void
on_warning(void *ctx, const struct lint_warning *w)
{
	(void)ctx;
	assert(w->text[0] != '\0' && w->column > 0);
}

/* the database of a file, complete; NULL when it has errors */
static struct sigdb *
load(struct bytes text)
{
	struct sigdb *db = sigdb_new();
	unsigned errors = 0;

	if (sig_file_load(
	        db, "fuzz", text, SIG_COMPILE_NOW, on_error, &errors) &&
	    sigdb_finish(db, on_error, &errors))
		return db;
	sigdb_free(db);
	return NULL;
}

static void
judge(const struct sigdb *db, struct bytes text)
{
	static const struct match_options defaults;
	struct response res = { .got = text, .whole = text.n };
	struct explanation e;

	lint(db, (uint32_t)db->n_line, on_warning, NULL);
	explain(db, &res, &defaults, db->n_line > 0 ? db->line[0] : NULL, &e);
	for (size_t i = 0; i < e.n_tried; i++)
		assert(e.tried[i].step.subject <= e.subject.n);
	explain_release(&e);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct bytes text = { data, n };
	struct sigdb *db = load(text);
	struct buf first = { 0 }, again = { 0 };

	if (db == NULL)
		return 0;
	judge(db, text);
	sig_write(db, &first);
	sigdb_free(db);
	db = load(buf_view(&first));
	if (db == NULL)
		abort();
	sig_write(db, &again);
	/* the second has no line left out, and so no comment */
	assert(again.n <= first.n);
	sigdb_free(db);
	buf_release(&first);
	buf_release(&again);
	return 0;
}
