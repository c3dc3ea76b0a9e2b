/*
 * noise: what no service says in particular.
 *
 * Answers that any server may give, or none: error pages, empty lines, long
 * runs of one byte, bytes of no meaning.  A signature that matches one of them
 * names what is not there.  The same every time: what looks random comes from
 * a generator with a fixed seed.
 */
#ifndef MATCH_NOISE_H
#define MATCH_NOISE_H

#include "base/buf.h"

struct noise {
	const char *name;    /* "an HTTP error page" */
	const char *service; /* that it may be taken for; NULL: none */
};

/* the i-th, with its bytes in `out` (emptied first); false when past them */
bool noise_get(size_t i, struct noise *noise, struct buf *out);

#endif
