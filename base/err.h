/*
 * err: why something failed, in words a user can act on.
 *
 * A function that can fail for a reason worth telling takes a struct err last
 * and returns false.  Each caller may put its own context in front:
 *
 *	if (!sig_load(db, path, err))
 *		return err_wrap(err, "loading %s", path);
 *
 * Only cli/ prints.  Decoders of network input do not use this: a malformed
 * packet is ordinary, and is counted, not explained.
 */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include <stdbool.h>

struct err {
	char text[512];
};

/* both return false, so that a failing function can return them */
bool err_set(struct err *err, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
bool err_wrap(struct err *err, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

#endif
