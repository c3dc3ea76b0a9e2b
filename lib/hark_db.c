#include "lib/inside.h"

#include "base/os.h"
#include "base/text.h"
#include "base/xalloc.h"
#include "match/sig_file.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* whom errors are told; the text of one lasts for the call */
struct reporter {
	struct hark_db *db;
	hark_error_fn *fn;
	void *ctx;
};

/* a sig_error_fn: names and words of a signature file are anybody's bytes */
static void
report(void *ctx, const struct sig_error *e)
{
	const struct reporter *to = ctx;
	struct arena arena = { 0 };

	if (to->fn == NULL)
		return;
	to->db->busy = true;
	to->fn(to->ctx, &(struct hark_error){
	                    .file = text_of(&arena, bytes_str(e->file)),
	                    .line = e->line,
	                    .column = e->column,
	                    .text = text_of(&arena, bytes_str(e->text)),
	                });
	to->db->busy = false;
	arena_release(&arena);
}

struct hark_db *
hark_db_new(void)
{
	struct hark_db *db = xcalloc(1, sizeof(*db));

	db->sigs = sigdb_new();
	return db;
}

void
hark_db_free(struct hark_db *db)
{
	if (db == NULL)
		return;
	sigdb_free(db->sigs);
	port_names_free(db->names);
	free(db);
}

static int
loaded(struct hark_db *db, bool ok)
{
	if (ok)
		return HARK_OK;
	db->state = DB_BROKEN;
	return HARK_BAD_SIGNATURES;
}

/* the database keeps the text */
static int
load(struct hark_db *db, const char *name, struct bytes text,
    struct reporter *to)
{
	return loaded(db,
	    sig_file_load(db->sigs, name, arena_bytes(&db->sigs->arena, text),
	        SIG_COMPILE_NOW, report, to));
}

/* whether it can still be filled and finished */
static bool
is_open(const struct hark_db *db)
{
	return db->state != DB_FINISHED && !db->busy;
}

int
hark_db_load(struct hark_db *db, const char *name, const void *text, size_t n,
    hark_error_fn *on_error, void *ctx)
{
	struct bytes b = { text, n };

	if (db == NULL || name == NULL || (text == NULL && n > 0) ||
	    n > HARK_SIGNATURES_MAX)
		return HARK_BAD_ARGUMENT;
	if (!is_open(db))
		return HARK_BAD_ORDER;
	return load(db, name, b, &(struct reporter){ db, on_error, ctx });
}

static bool
read_file(const char *path, struct buf *out, struct err *err)
{
	FILE *in = fopen(path, "rbe");

	if (in == NULL)
		return err_set(err, "%s", strerror(errno));
	bool ok = os_read(in, HARK_SIGNATURES_MAX, out, err);
	fclose(in);
	return ok;
}

int
hark_db_load_file(
    struct hark_db *db, const char *path, hark_error_fn *on_error, void *ctx)
{
	struct reporter to = { db, on_error, ctx };
	struct buf text = { 0 };
	struct err err;
	int status = HARK_BAD_FILE;

	if (db == NULL || path == NULL)
		return HARK_BAD_ARGUMENT;
	if (!is_open(db))
		return HARK_BAD_ORDER;
	if (read_file(path, &text, &err))
		status = load(db, path, buf_view(&text), &to);
	else
		report(&to, &(struct sig_error){ path, 0, 0, err.text });
	buf_release(&text);
	return status;
}

int
hark_db_load_builtin(struct hark_db *db, hark_error_fn *on_error, void *ctx)
{
	struct reporter to = { db, on_error, ctx };

	if (db == NULL)
		return HARK_BAD_ARGUMENT;
	if (!is_open(db))
		return HARK_BAD_ORDER;
	return loaded(
	    db, sig_file_load_builtin(db->sigs, SIG_MATCH_ONLY, report, &to));
}

int
hark_db_finish(struct hark_db *db, hark_error_fn *on_error, void *ctx)
{
	struct reporter to = { db, on_error, ctx };

	if (db == NULL)
		return HARK_BAD_ARGUMENT;
	if (!is_open(db))
		return HARK_BAD_ORDER;
	if (db->state == DB_BROKEN)
		return HARK_BAD_SIGNATURES;
	if (!sigdb_finish(db->sigs, report, &to)) {
		db->state = DB_BROKEN;
		return HARK_BAD_SIGNATURES;
	}
	db->names = port_names_new();
	db->state = DB_FINISHED;
	return HARK_OK;
}

bool
db_is_ready(const struct hark_db *db)
{
	return db != NULL && db->state == DB_FINISHED;
}
