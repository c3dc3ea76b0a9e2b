/*
 * lists: files that name targets.
 *
 * A list has words apart by blanks, and # begins a comment; an earlier result
 * (inventory/results.h) is known by how it begins.
 */
#ifndef CLI_LISTS_H
#define CLI_LISTS_H

#include "active/targets.h"
#include "base/portset.h"

/* what comes of a list; addresses go into `hosts`, which is not sealed */
struct list {
	struct targets *targets; /* resolves names, takes endpoints */
	struct addrset *hosts;
	bool only_hosts;             /* endpoints and results are errors */
	const struct portset *ports; /* of results: these alone; NULL: all */
	uint64_t n_endpoints;        /* that were added */
};

/*
 * Reads a file, "-" for standard input.  An endpoint is written 192.0.2.1:80
 * or [2001:db8::1]:80, and means TCP.  Of results the open ports are targets,
 * and those that may be open.  What cannot be read of a result is said, and
 * the rest is used; one of which nothing is left is an error.
 */
bool list_read(struct list *l, const char *path, struct err *err);

#endif
