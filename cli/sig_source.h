/*
 * sig_source: a file of signatures as it was written, to quote from.
 */
#ifndef CLI_SIG_SOURCE_H
#define CLI_SIG_SOURCE_H

#include "base/buf.h"
#include "base/err.h"

/* starts as all zeros */
struct sig_source {
	struct buf text;
	size_t *begin; /* of each line */
	size_t n_line;
	size_t cap_line;
};

bool sig_source_read(struct sig_source *s, const char *path, struct err *err);
void sig_source_release(struct sig_source *s);

/*
 * Says on standard error "file:line:column: text", and below it the line with
 * a caret under the column.
 */
void sig_source_say(const struct sig_source *s, const char *file, unsigned line,
    unsigned column, const char *text);

#endif
