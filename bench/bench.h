/*
 * bench: what the benchmarks share: signatures to measure with.
 *
 * What goes wrong ends the program with a line that says so.
 */
#ifndef BENCH_BENCH_H
#define BENCH_BENCH_H

#include "base/bytes.h"
#include "match/sig.h"

/* a file's bytes, for the caller to free */
struct bytes bench_file(const char *path);

/*
 * A database of the file of that name and text, which must last as long; NULL:
 * our own signatures.  No pattern is compiled.
 */
struct sigdb *bench_load(const char *name, struct bytes text);

#endif
