/*
 * file: whole files and long lines, each up to a bound.
 */
#ifndef CLI_FILE_H
#define CLI_FILE_H

#include "base/buf.h"
#include "base/err.h"

#include <stdio.h>

/* all of a file, or of standard input for "-"; fails above `most` bytes */
bool file_read(const char *path, size_t most, struct buf *out, struct err *err);

/*
 * Reads lines from a descriptor.  Before it waits for more input it flushes
 * `flush`, so that who writes a line and waits for the answer gets it.
 */
struct lines {
	int fd;
	FILE *flush; /* NULL: none */
	uint8_t piece[64 << 10];
	size_t at, n; /* of the piece: what is not used yet */
};

enum line { LINE_READ, LINE_TOO_LONG, LINE_END, LINE_FAILED };

/*
 * The next line, without its newline.  Of a line above `most` bytes the
 * beginning is in `out`, and the rest is skipped.  After LINE_FAILED errno
 * tells why; EINTR is not retried.
 */
enum line lines_next(struct lines *in, size_t most, struct buf *out);

#endif
