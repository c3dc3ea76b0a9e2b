/* fuzz_template: any text as a template, filled from any groups */
#include "base/rd.h"
#include "match/template.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/*
 * Flags, a limit, the lengths of nine groups (255: it took no part), the
 * template up to a NUL, and the bytes of the groups.
 */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct rd r = rd_of((struct bytes){ data, n });
	struct regex_groups groups = { 0 };
	struct arena arena = { 0 };
	struct buf out = { 0 };
	struct err err;
	size_t at = 0, lengths[REGEX_GROUPS];

	bool cpe = rd_u8(&r) & 1;
	size_t limit = 2 + rd_u8(&r);
	for (int i = 1; i < REGEX_GROUPS; i++)
		lengths[i] = rd_u8(&r);
	const uint8_t *nul = r.n > 0 ? memchr(r.p, '\0', r.n) : NULL;
	if (!rd_ok(&r) || nul == NULL)
		return 0;
	struct bytes text = rd_take(&r, (size_t)(nul - r.p));
	for (int i = 1; i < REGEX_GROUPS; i++)
		if (lengths[i] < 255)
			groups.v[i] =
			    rd_take(&r, lengths[i] < r.n ? lengths[i] : r.n);
	const struct template *t = template_parse(
	    &arena, cpe ? TEMPLATE_CPE : TEMPLATE_TEXT, text, &at, &err);
	if (t == NULL) {
		assert(at <= text.n && err.text[0] != '\0');
	} else {
		buf_str(&out, "before");
		enum template_result result =
		    template_fill(t, &groups, r.p, limit, &out);
		assert(memcmp(out.p, "before", 6) == 0);
		assert(out.n <= 6 + limit);
		assert(result == TEMPLATE_FILLED || out.n == 6);
		assert(template_max_group(t) < REGEX_GROUPS);
	}
	buf_release(&out);
	arena_release(&arena);
	return 0;
}
