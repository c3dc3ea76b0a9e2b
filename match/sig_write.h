/*
 * sig_write: the database as a file that Nmap loads.
 *
 * Each probe once, with all of its lines in load order; patterns, flags and
 * templates as they were written.  What is hark's own (like, client, bye,
 * safety, logs, examples) is not in it, and what Nmap could not take is left
 * out, with a comment in its place: one such line is fatal to Nmap.
 */
#ifndef MATCH_SIG_WRITE_H
#define MATCH_SIG_WRITE_H

#include "base/buf.h"
#include "match/sig.h"

/* bytes in a line, as Nmap up to 7.99 reads it, without its newline */
enum { SIG_WRITE_MAX = 2046 };

struct sig_written {
	size_t probes;
	size_t lines;
	size_t lines_left;  /* out, for Nmap can not take them */
	size_t probes_left; /* the same; their lines are in lines_left */
};

struct sig_written sig_write(const struct sigdb *db, struct buf *out);

#endif
