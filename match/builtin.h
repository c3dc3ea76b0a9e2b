/*
 * builtin: hark's own signature files and tables of ports, compiled in.
 *
 * Generated at build time from signatures/: the files that signatures/order
 * lists, in that order, signatures/ports.tsv, signatures/top-ports and
 * signatures/weights.tsv; and then, from the signatures, their index.
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

/*
 * The index over a database of builtin_signatures alone (match/narrow.h);
 * NULL in the program that writes it.
 */
struct narrow;
extern const struct narrow *const builtin_narrow;

#endif
