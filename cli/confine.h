/*
 * confine: a verb gives up what it does not need.
 *
 * Verbs that never open more than files are confined before they run.  One
 * that has to open an interface, or to ask, says so in its row (cli/verbs.h)
 * and calls this itself, as soon as all is open.
 */
#ifndef CLI_CONFINE_H
#define CLI_CONFINE_H

#include "cli/outputs.h"
#include "cli/sandbox.h"
#include "cli/verbs.h"

/*
 * Enters the sandbox, unless the user wants none, which is said.  False when
 * that is not possible; what to do was said, and nothing may be read then.
 */
bool confine(const struct call *call, int live);

/*
 * The same for a verb that asks, from when all is open that takes a right.
 * What will still be written are reports and `n` files, of which any may be
 * NULL.
 */
bool confine_asking(const struct call *call,
    const struct output_options *reports, const char *const *file, size_t n);

#endif
