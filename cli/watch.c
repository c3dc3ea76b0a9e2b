#include "cli/watch.h"

#include "inventory/best.h"

#include <stdio.h>
#include <string.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

/* what would be shown, as a number; never 0 */
static uint64_t
sum_of(const struct best *b)
{
	XXH64_hash_t sum = (XXH64_hash_t)b->tunnel;
	const char *service = b->service;

	sum = XXH3_64bits_withSeed(service, strlen(service), sum);
	for (int i = 0; i < FIELD_N; i++)
		if (b->field[i] != NULL)
			sum = XXH3_64bits_withSeed(b->field[i],
			    strlen(b->field[i]), sum + (XXH64_hash_t)i);
	return sum | 1;
}

/* a pipeline_watch_fn */
static void
tell(void *ctx, struct inventory *inv, const struct finding *f)
{
	const struct watch *w = ctx;
	struct known_endpoint *e =
	    inventory_find(inv, &f->res->server, f->res->proto);

	if (e == NULL || !report_shows(&w->report, e))
		return;
	struct best b = best_of(e, w->report.names);
	if (b.from == NULL || e->shown == sum_of(&b))
		return;
	w->writer->line(stdout, e, &w->report, e->shown == 0);
	fflush(stdout);
	e->shown = sum_of(&b);
}

void
watch_begin(struct watch *w, struct identify *id)
{
	w->writer = outputs_on_stdout(&id->options->outputs);
	if (w->writer == NULL)
		w->writer = report_find("text");
	/* such a report is whole or nothing: it comes at the end */
	if (w->writer->line == NULL)
		return;
	w->report = identify_report(id);
	if (w->writer->begin != NULL) {
		w->writer->begin(stdout, &w->report);
		fflush(stdout);
		id->begun = true;
	}
	id->setup.watch = tell;
	id->setup.watch_ctx = w;
}
