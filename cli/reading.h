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
#include "cli/progress.h"

enum { WORKERS_MAX = 64 };

struct reading {
	struct pipeline *pipeline; /* everything found; finished */
	bool unread, damaged;      /* a file was: it was said which */
};

/* how the reading of one capture ended */
enum read_end {
	READ_WHOLE,
	READ_DAMAGED,     /* what stands in front of the damage went through */
	READ_BROKEN,      /* it is damaged from its beginning */
	READ_REFUSED,     /* it can not be read, or is no capture */
	READ_INTERRUPTED, /* by the user */
};

/*
 * Puts a capture, "-" for standard input, through the pipeline.  `progress`
 * may be NULL; `err` says what a damaged or refused one lacks.
 */
enum read_end reading_one(struct pipeline *p, const char *path,
    struct progress *progress, struct err *err);

/* the same, and says why it was not all of it */
enum read_end reading_one_said(
    struct pipeline *p, const char *path, struct progress *progress);

/* `workers` 0: as many as there are processors */
struct reading reading_run(
    const struct identify *id, const struct captures *captures, size_t workers);

#endif
