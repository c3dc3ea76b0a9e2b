/* fuzz_match_line: any bytes as a line of the input of `hark match` */
#include "cli/match_line.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* twice, since a line is parsed into again and again */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const struct response defaults = { .probe = "NULL" };
	struct match_line l = { 0 };
	struct err err;

	for (int i = 0; i < 2; i++) {
		err.text[0] = '\0';
		bool ok = match_line_parse(
		    &l, (struct bytes){ data, n }, &defaults, &err);
		assert(ok || err.text[0] != '\0');
		if (!ok)
			continue;
		assert(l.res.whole == l.res.got.n);
		assert(l.res.proto == PROTO_TCP || l.res.proto == PROTO_UDP);
		assert(l.res.probe != NULL);
	}
	match_line_release(&l);
	return 0;
}
