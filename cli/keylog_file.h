/*
 * keylog_file: a key log on disk, or a pipe, that may still be growing.
 *
 * Each poll takes what has been written since the last one and never waits.
 */
#ifndef CLI_KEYLOG_FILE_H
#define CLI_KEYLOG_FILE_H

#include "base/bytes.h"
#include "base/err.h"

struct keylog_file;

typedef void keylog_text_fn(void *ctx, struct bytes text);

/* NULL, and why */
struct keylog_file *keylog_file_open(const char *path, struct err *err);
void keylog_file_close(struct keylog_file *f);

void keylog_file_poll(struct keylog_file *f, keylog_text_fn *take, void *ctx);

#endif
