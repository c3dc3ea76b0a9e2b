/*
 * source: a file of signatures as it was written, to quote from.
 */
#ifndef CLI_SOURCE_H
#define CLI_SOURCE_H

#include "base/buf.h"
#include "base/err.h"

/* starts as all zeros */
struct source {
	struct buf text;
	size_t *begin; /* of each line */
	size_t n_line;
	size_t cap_line;
};

bool source_read(struct source *s, const char *path, struct err *err);
void source_release(struct source *s);

/* a line, counted from 1, without its newline; empty past the last */
struct bytes source_line(const struct source *s, unsigned n);

/*
 * Says on standard error "file:line:column: text", and below it the line with
 * a caret under the column.
 */
void source_say(const struct source *s, const char *file, unsigned line,
    unsigned column, const char *text);

#endif
