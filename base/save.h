/*
 * save: a file that appears whole or not at all.
 *
 * What is written goes to a temporary file beside `path`, which takes its
 * place when all of it has arrived.  A link stays a link: what it points to is
 * replaced.  What is not a regular file (a pipe, a device) is written
 * directly.
 *
 *	if (!save_begin(&s, path, 0666, &err))
 *		return false;
 *	fprintf(s.out, ...);
 *	return save_end(&s, &err);		or save_drop(&s);
 */
#ifndef BASE_SAVE_H
#define BASE_SAVE_H

#include "base/err.h"

#include <stdio.h>

struct save {
	FILE *out;
	char *path;      /* that is replaced in the end */
	char *temporary; /* NULL: written directly */
};

/* a new file gets `mode`, less what the umask takes */
bool save_begin(
    struct save *s, const char *path, unsigned mode, struct err *err);

/* whether save_begin is likely to do it later; leaves nothing behind */
bool save_try(const char *path, struct err *err);

/* false, and `path` as it was, when not all could be written */
bool save_end(struct save *s, struct err *err);

/* leaves `path` as it was */
void save_drop(struct save *s);

#endif
