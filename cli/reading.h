/*
 * reading: captures read side by side.
 *
 * Each of several workers takes the next file, reads it through a pipeline of
 * its own, and goes on until none is left; then the pipelines are merged.
 * What comes of it is the same for any number of workers and any order of the
 * files (inventory/inventory.h).
 */
#ifndef CLI_READING_H
#define CLI_READING_H

#include "cli/captures.h"
#include "cli/identify.h"

enum { WORKERS_MAX = 64 };

struct reading {
	struct pipeline *pipeline; /* everything found; finished */
	bool unread, damaged;      /* a file was: it was said which */
};

/* `workers` 0: as many as there are processors */
struct reading reading_run(
    const struct identify *id, const struct captures *captures, size_t workers);

#endif
