/*
 * journal: what a run learnt so far, so that another can go on with it.
 *
 * Stands between a prober and those who want to know, and writes all of it
 * into a file, a line of JSON each, and behind what was learnt of an endpoint
 * that it is done with.  When the process dies, at whatever moment, the file
 * is good up to its last whole line.  A run that goes on is told what was
 * learnt of endpoints that are done with, and does not ask them again; what
 * was learnt of the others is told again by those who are asked again.
 *
 *	j = journal_open(path, argv, argc, &err);
 *	journal_tell(j, &sinks, &err);
 *	prober_new(..., journal_sinks(j, &sinks), ...);
 *	ask all targets but those for which journal_has(j, &target)
 *	journal_close(j, &err);
 */
#ifndef CLI_JOURNAL_H
#define CLI_JOURNAL_H

#include "active/prober.h"
#include "base/err.h"

enum { JOURNAL_LINE_MAX = 8 << 20 };

struct journal;

/*
 * Begins the file, or goes on with one that a run of the same command began.
 * NULL with `err` when it is another's, or not whole, or in use.
 */
struct journal *journal_open(
    const char *path, char *const *argv, size_t argc, struct err *err);

/* whether the target is done with, or its host left alone */
bool journal_has(const struct journal *j, const struct target *t);

/* tells what earlier runs learnt; false with `err` when it can not be read */
bool journal_tell(
    struct journal *j, const struct prober_sinks *into, struct err *err);

/* writes down what they are told, and tells `into`, which is copied */
const struct prober_sinks *journal_sinks(
    struct journal *j, const struct prober_sinks *into);

/* false with `err` when not all could be written */
bool journal_close(struct journal *j, struct err *err);

#endif
