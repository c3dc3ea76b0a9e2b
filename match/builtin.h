/*
 * builtin: hark's own signature files and port names, compiled in.
 *
 * Generated at build time from signatures/: the files that signatures/order
 * lists, in that order, and signatures/ports.tsv.
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

#endif
