/*
 * fuzz_match: any bytes as an answer, through the built-in signatures; what
 * the index leaves gives the same answer as all lines do
 */
#include "match/match.h"
#include "match/sig_file.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void
on_error(void *ctx, const struct sig_error *e)
{
	(void)ctx;
	(void)e;
	assert(!"the built-in signatures load");
}

static void
sink(void *ctx, const struct finding *f)
{
	(void)ctx;
	for (int i = 0; i < FIELD_N; i++)
		assert(f->field[i] == NULL || f->field[i][0] != '\0');
}

/* the first byte chooses protocol and flags, the second cuts sent from got */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct sigdb *db;
	static struct matcher *m;

	if (db == NULL) {
		db = sigdb_new();
		sig_file_load_builtin(db, SIG_COMPILE_LAZILY, on_error, NULL);
		sigdb_finish(db, on_error, NULL);
		m = matcher_new(db,
		    &(struct match_options){ .mode = MATCH_CROSS_CHECK }, sink,
		    NULL);
	}
	if (n < 3)
		return 0;
	struct bytes all = { data + 2, n - 2 };
	struct response res = {
		.proto = data[0] & 1 ? PROTO_UDP : PROTO_TCP,
		.sent_known = data[0] & 2,
		.flags = data[0] >> 2 & 31,
		.sent = bytes_cut(all, 0, data[1]),
		.got = bytes_cut(all, data[1], all.n),
	};
	res.whole = data[0] & 0x80 ? res.got.n / 2 : res.got.n;
	matcher_feed(m, &res);
	assert(matcher_counts(m)->differences == 0);
	return 0;
}
