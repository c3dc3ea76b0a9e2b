/* fuzz_sig_file: any bytes as a signature file; it loads or says why not */
#include "base/text.h"
#include "match/sig_file.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void
on_error(void *ctx, const struct sig_error *e)
{
	assert(e->line > 0 && e->column > 0 && e->text[0] != '\0');
	++*(unsigned *)ctx;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct sigdb *db = sigdb_new();
	unsigned errors = 0;
	bool ok = sig_file_load(db, "fuzz", (struct bytes){ data, n },
	    SIG_COMPILE_NOW, on_error, &errors);

	assert(ok == (errors == 0));
	if (ok)
		sigdb_finish(db, on_error, &errors);
	sigdb_free(db);
	return 0;
}
