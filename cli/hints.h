/*
 * hints: what was known before a run, held against what the run found.
 *
 * Evidence that the endpoint contradicts is not reported: another service
 * answered there, or it took its own question and said nothing.  What was not
 * asked, or not to the end, stands as it was.
 */
#ifndef CLI_HINTS_H
#define CLI_HINTS_H

#include "cli/courses.h"
#include "inventory/inventory.h"

enum { HINTS_NAMED = 10 }; /* contradictions that are told one by one */

/*
 * After a run: adds to the inventory what holds, and tells of what does not.
 * Gives how many hints were wrong.
 */
size_t hints_settle(
    const struct evidence *e, const struct courses *c, struct inventory *inv);

#endif
