/*
 * captures: the files that the operands of a verb stand for.
 *
 * A file stands for itself, "-" for standard input, a directory for every
 * capture below it, in the order of their first packets; what is no capture
 * there is passed over, and named with -v.  No file is listed twice, by
 * whatever names it was given: its conversations happened once.
 */
#ifndef CLI_CAPTURES_H
#define CLI_CAPTURES_H

#include "cli/options.h"

#include <stdint.h>
#include <sys/types.h>

struct capture_file {
	char *path;
	bool is_known; /* device and inode are */
	dev_t dev;
	ino_t ino;
	uint64_t size;     /* 0: it has none */
	uint64_t first_us; /* found in a directory: of its first packet */
};

struct captures {
	struct capture_file *v;
	size_t n, cap;
	bool unread;  /* something could not be read; it was said what */
	bool damaged; /* the same, for what a capture is packed in */
};

void captures_find(
    struct captures *c, const struct words *operands, bool verbose);
void captures_release(struct captures *c);

#endif
