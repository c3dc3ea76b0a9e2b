/*
 * follow: directories in which captures are being written.
 *
 * Looks for new files and for files that have grown, again and again, and
 * reads on in each from where it was, until the user ends it.  All of them are
 * one capture: a conversation may go on from one file into the next, as those
 * of tcpdump -C and -G do.  A file that was begun anew, as those of a ring
 * are, is read anew.
 */
#ifndef CLI_FOLLOW_H
#define CLI_FOLLOW_H

#include "cli/options.h"
#include "cli/pipeline.h"

struct follow_result {
	bool unread, damaged; /* something was: it was said what */
};

/* returns when the user wants to stop; the pipeline is then ended */
struct follow_result follow_run(
    struct pipeline *p, const struct words *operands, bool verbose);

#endif
