#include "bench/bench.h"

#include "base/buf.h"
#include "match/builtin.h"
#include "match/sig_file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

uint64_t
bench_cpu_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
	return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

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
	uint8_t part[1 << 16];
	size_t n;
	FILE *f = fopen(path, "r");

	if (f == NULL) {
		fprintf(stderr, "%s: %s\n", path, strerror(errno));
		exit(1);
	}
	while ((n = fread(part, 1, sizeof(part), f)) > 0)
		buf_add(&b, (struct bytes){ part, n });
	fclose(f);
	return buf_view(&b);
}

struct sigdb *
bench_load(const char *name, struct bytes text)
{
	struct sigdb *db = sigdb_new();
	bool ok = true;

	if (name != NULL)
		ok = sig_file_load(
		    db, name, text, SIG_MATCH_ONLY, complain, NULL);
	for (size_t i = 0; name == NULL && i < n_builtin_signatures; i++)
		ok &= sig_file_load(db, builtin_signatures[i].name,
		    builtin_signatures[i].text, SIG_MATCH_ONLY, complain, NULL);
	if (!ok || !sigdb_finish(db, complain, NULL))
		exit(1);
	return db;
}
