/* fuzz_draft: any bytes as an answer, and as a fingerprint */
#include "base/arena.h"
#include "match/draft.h"
#include "report/fingerprint.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct bytes all = { data, n };
	struct arena arena = { 0 };
	struct draft d = { 0 };
	struct buf quoted = { 0 };
	struct fingerprint f;
	struct err err;
	size_t used;

	if (n > 0)
		draft_make(&d, all);
	for (size_t i = 0; i < d.pattern.n; i++)
		assert(d.pattern.p[i] >= ' ' && d.pattern.p[i] <= '~' &&
		       d.pattern.p[i] != '|');
	draft_quote(&quoted, all, 100);
	assert(quoted.n <= 100);
	if (fingerprint_parse(&f, all, &used, &arena, &err)) {
		assert(used <= n);
		replies_release(&f.replies);
	}
	buf_release(&quoted);
	draft_release(&d);
	arena_release(&arena);
	return 0;
}
