/*
 * audit_file: an audit log on disk, read and gone on with.
 *
 * Only its owner may read or write it, nothing in it is ever overwritten, and
 * one run at a time adds to it.  What stands in it is verified before anything
 * is added.
 */
#ifndef CLI_AUDIT_FILE_H
#define CLI_AUDIT_FILE_H

#include "active/audit.h"

struct audit_file;

/* makes the file when there is none; NULL with err */
struct audit_file *audit_file_open(const char *path, struct err *err);

/* where it goes on */
const struct audit_chain *audit_file_chain(const struct audit_file *f);

/* an audit_put_fn: the line is the system's when it returns */
bool audit_file_put(void *file, struct bytes line);

/* what was put is on the disk when it returns; false with errno */
bool audit_file_sync(struct audit_file *f);

/* frees it; false when not all of it is kept */
bool audit_file_close(struct audit_file *f, struct err *err);

/*
 * Reads all of a log into `r`, to its end.  False, with the line if there is
 * one in the reason, when it is not what was written; or, as `unread` says,
 * when it can not be read.
 */
bool audit_file_read(
    const char *path, struct audit_reader *r, bool *unread, struct err *err);

#endif
