/*
 * watch: what becomes known, written at once.
 *
 * For verbs that go on until they are told to stop: a line for each endpoint
 * whose service was found, and another one whenever what is known of it has
 * changed.  Lines go to standard output, in the format of the report that goes
 * there, or as text.
 */
#ifndef CLI_WATCH_H
#define CLI_WATCH_H

#include "cli/identify.h"

struct watch {
	const struct report_writer *writer;
	struct report_options report;
};

/* from now on this run's pipelines tell the watch what they find */
void watch_begin(struct watch *w, struct identify *id);

#endif
