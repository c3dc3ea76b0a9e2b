/*
 * builtin: hark's own signature files and tables of ports, compiled in.
 *
 * Generated at build time from signatures/: the files that signatures/order
 * lists, in that order, signatures/ports.tsv, signatures/top-ports and
 * signatures/weights.tsv.
 */
#ifndef MATCH_BUILTIN_H
#define MATCH_BUILTIN_H

#include "base/bytes.h"

struct builtin_file {
	const char *name; /* "web.sig" */
	struct bytes text;
};

extern const struct builtin_file builtin_signatures[];
extern const size_t n_builtin_signatures;
extern const struct builtin_file builtin_ports;
extern const struct builtin_file builtin_top_ports;
extern const struct builtin_file builtin_weights;

#endif
