/*
 * test_trial: one fixture held against its expectation.
 *
 * What came of it is kept as text until its turn comes to be printed: trials
 * run side by side, and are told in order.
 */
#ifndef CLI_TEST_TRIAL_H
#define CLI_TEST_TRIAL_H

#include "base/buf.h"
#include "cli/pipeline.h"
#include "replay/fixture.h"

#include <jansson.h>

enum verdict {
	TRIAL_NOT_RUN,
	TRIAL_PASSED,
	TRIAL_ACCEPTED, /* different, and taken as the new expectation */
	TRIAL_DIFFERENT,
	TRIAL_DAMAGED, /* its capture is */
	TRIAL_BROKEN,  /* something about it makes no sense */
};

struct trial {
	const struct fixture *fixture;
	enum verdict verdict;
	struct buf why; /* lines that end with a newline; printable */
	uint64_t took_us;
};

struct trial_setup {
	struct pipeline_setup pipeline;
	json_t *schema;
	bool accept, strict;
};

void trial_run(struct trial *t, const struct trial_setup *setup);

/* the fixture's name for people */
const char *trial_name(const struct trial *t);

void trial_release(struct trial *t);

#endif
