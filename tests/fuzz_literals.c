/* fuzz_literals: a subject that a pattern matches has what it requires */
#include "base/buf.h"
#include "match/literals.h"
#include "match/pattern.h"
#include "match/regex.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static bool
has(struct bytes folded, const struct literal *l)
{
	return memmem(folded.p, folded.n, l->b, l->n) != NULL;
}

static void
check(const struct literals *l, struct bytes folded)
{
	if (folded.n < l->prefix_n)
		abort();
	for (unsigned k = 0; k < l->n_choice; k++) {
		const struct literal_set *set = &l->choice[k];
		bool any = false;
		for (unsigned i = 0; i < set->n; i++)
			any |= has(folded, &set->v[i]);
		if (!any)
			abort();
	}
	for (unsigned i = 0; i < l->prefix_n; i++)
		if ((folded.p[i] & l->mask[i]) != l->prefix[i])
			abort();
}

/* flags, then the pattern up to a NUL, then the subject */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct regex_scratch *scratch;
	struct regex_groups groups;
	struct buf folded = { 0 };
	struct err err;
	size_t at;
	const uint8_t *nul = n > 1 ? memchr(data + 1, '\0', n - 1) : NULL;

	if (nul == NULL)
		return 0;
	if (scratch == NULL)
		scratch = regex_scratch_new(REGEX_JIT);
	struct bytes pattern = { data + 1, (size_t)(nul - data) - 1 };
	struct bytes subject = { nul + 1, n - pattern.n - 2 };
	struct arena arena = { 0 };
	struct regex *re = regex_new(&arena, pattern, data[0] & 3);
	if (regex_compile(re, &at, &err) &&
	    regex_match(re, scratch, subject, &groups) == REGEX_HIT) {
		struct literals l;
		literals_of(pattern_parse(&arena, pattern), NULL, &l);
		for (size_t i = 0; i < subject.n; i++)
			buf_byte(&folded, literals_fold(subject.p[i]));
		check(&l, buf_view(&folded));
		buf_release(&folded);
	}
	regex_free(re);
	arena_release(&arena);
	return 0;
}
