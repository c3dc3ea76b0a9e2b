#include "bench/bench.h"

#include "base/os.h"
#include "match/sig_file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FILE_MAX = 64 << 20 };

static void
complain(void *ctx, const struct sig_error *e)
{
	(void)ctx;
	fprintf(stderr, "%s:%u:%u: %s\n", e->file, e->line, e->column, e->text);
}

struct bytes
bench_file(const char *path)
{
	struct buf b = { 0 };
	struct err err;
	FILE *f = fopen(path, "r");

	if (f == NULL)
		err_set(&err, "%s", strerror(errno));
	if (f == NULL || !os_read(f, FILE_MAX, &b, &err)) {
		fprintf(stderr, "%s: %s\n", path, err.text);
		exit(1);
	}
	fclose(f);
	return buf_view(&b);
}

struct sigdb *
bench_load(const char *name, struct bytes text)
{
	struct sigdb *db = sigdb_new();
	bool ok =
	    name != NULL
	        ? sig_file_load(db, name, text, SIG_MATCH_ONLY, complain, NULL)
	        : sig_file_load_builtin(db, SIG_MATCH_ONLY, complain, NULL);

	if (!ok || !sigdb_finish(db, complain, NULL))
		exit(1);
	return db;
}
