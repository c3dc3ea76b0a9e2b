/*
 * fixture: captures with what must be found in them beside them.
 *
 *	X.pcap             or .pcapng, .cap, each also with .gz or .zst behind
 *	X.expect.jsonl     replay/expectation.h
 *	X.keylog           TLS secrets for it, when there are any
 *
 * A path stands for the fixture it belongs to, a directory for all below it.
 * What is wrong with one is kept with it, so that a test can say so.
 */
#ifndef REPLAY_FIXTURE_H
#define REPLAY_FIXTURE_H

#include "base/err.h"

#include <stddef.h>

struct fixture {
	char *stem;     /* its path without an ending */
	char *capture;  /* NULL: there is none, or several */
	char *expected; /* where its expectation is, or would be */
	bool has_expected;
	char *keylog;       /* NULL: there is none */
	struct err trouble; /* "" when nothing is wrong */
};

/* all zeros in the beginning */
struct fixtures {
	struct fixture *v; /* sorted, each once */
	size_t n, cap;
};

/*
 * Adds those of a path.  False when the path itself makes no sense or cannot
 * be read; what was found until then stays.
 */
bool fixtures_add(struct fixtures *f, const char *path, struct err *err);

/* after the last path: sorts, and looks for what belongs to each */
void fixtures_finish(struct fixtures *f);

void fixtures_release(struct fixtures *f);

/* "X" of "X.pcap.gz", in bytes; 0: that is no capture's name */
size_t fixture_stem_of(const char *path);

#endif
