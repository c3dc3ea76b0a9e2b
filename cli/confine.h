/*
 * confine: a verb that only listens gives up what it does not need.
 *
 * Verbs that never open more than files are confined before they run.  One
 * that has to open an interface says so in its row (cli/verbs.h) and calls
 * this itself, as soon as that is open.
 */
#ifndef CLI_CONFINE_H
#define CLI_CONFINE_H

#include "cli/sandbox.h"
#include "cli/verbs.h"

/*
 * Enters the sandbox, unless the user wants none, which is said.  False when
 * that is not possible; what to do was said, and nothing may be read then.
 */
bool confine(const struct call *call, int live);

#endif
