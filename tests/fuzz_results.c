/* fuzz_results: any bytes as a report, in all the formats */
#include "inventory/results.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* text that went through base/text.h */
static size_t
check(const char *text)
{
	size_t n = text != NULL ? strlen(text) : 0;

	assert(text == NULL || n > 0);
	for (size_t i = 0; i < n; i++)
		assert((uint8_t)text[i] >= ' ' && text[i] != 0x7f);
	return n;
}

static void
take(void *ctx, const struct result *r)
{
	size_t *n = ctx;

	assert(r->proto == PROTO_TCP || r->proto == PROTO_UDP);
	assert(r->confidence <= CONFIDENCE_VERSION && r->line > 0);
	assert(r->n_cpe <= RESULT_CPE_MAX);
	*n += check(r->reason) + check(r->service);
	for (unsigned f = 0; f < FIELD_N; f++)
		*n += check(r->field[f]);
	for (size_t i = 0; i < r->n_cpe; i++)
		*n += check(r->cpe[i]);
}

/* as one piece, or as two; what is read must not depend on it */
static size_t
read_as(enum results_format format, struct bytes all, size_t cut, bool *whole)
{
	size_t n = 0;
	struct results *r = results_new(format, take, &n);
	struct err err = { "" };

	results_feed(r, bytes_cut(all, 0, cut));
	results_feed(r, bytes_cut(all, cut, all.n));
	*whole = results_end(r, &err);
	assert(*whole || err.text[0] != '\0');
	results_free(r);
	return n;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct bytes all = { data, n };

	results_recognise(all);
	for (int f = RESULTS_JSON; f <= RESULTS_LIST; f++) {
		bool one, two;
		size_t a = read_as((enum results_format)f, all, n, &one);
		size_t b = read_as((enum results_format)f, all, n / 2, &two);
		assert(a == b && one == two);
	}
	bool unused;
	read_as(RESULTS_XML, all, n, &unused);
	read_as(RESULTS_XML, all, n / 2, &unused);
	return 0;
}
