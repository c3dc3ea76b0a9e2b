/*
 * outputs: where reports go, the same on every verb that makes one.
 */
#ifndef CLI_OUTPUTS_H
#define CLI_OUTPUTS_H

#include "cli/options.h"
#include "report/report.h"

/* one report that was asked for */
struct output {
	const struct report_writer *writer;
	const char *path; /* "-": standard output */
};

struct output_options {
	struct output *v;
	size_t n;
	size_t cap;
};

extern const struct option output_options[];

/* false when two reports are to share standard output */
bool outputs_check(const struct output_options *outputs, struct err *err);

/*
 * Whether the files can be written, for runs that would be in vain: says which
 * can not, and then returns false.
 */
bool outputs_try(const struct output_options *outputs);

/*
 * Writes all of them, and the text to standard output unless something else
 * goes there or a file already takes the text.  Says what failed, and then
 * returns false.  What `options` say was begun is the one on standard output.
 */
bool outputs_write(const struct output_options *outputs,
    const struct inventory *inv, const struct report_options *options);

/* what was asked to go to standard output; NULL: nothing was */
const struct report_writer *outputs_on_stdout(
    const struct output_options *outputs);

/* whether standard output is a terminal that gets JSON */
bool outputs_share_terminal(const struct output_options *outputs);

void outputs_release(struct output_options *outputs);

#endif
