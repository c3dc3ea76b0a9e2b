/*
 * cut_found: what is found in conversations that were cut out.
 *
 * They are written as packets into memory and go through a pipeline, as the
 * fixture that they will be.
 */
#ifndef CLI_CUT_FOUND_H
#define CLI_CUT_FOUND_H

#include "cli/pipeline.h"
#include "inventory/result_set.h"
#include "replay/cut.h"

#include <jansson.h>

/* conversations, and how many pieces of each are wanted */
struct cuts {
	struct cut **v;
	size_t *pieces;
	size_t n;
};

struct cut_found {
	json_t *objects;
	struct result_set *results; /* sealed */
};

void cuts_write(const struct cuts *cuts, struct pcap_writer *w);

struct cut_found cut_find(
    const struct cuts *cuts, const struct pipeline_setup *setup);
void cut_found_release(struct cut_found *f);

/* whether the same is found, but for times and counts */
bool cut_found_eq(const struct cut_found *a, const struct cut_found *b);

#endif
