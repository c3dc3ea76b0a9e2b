/*
 * fragile: what is better not asked at all, unless somebody names it.
 *
 * Printers make paper of what they do not understand, and machines (plants,
 * buildings, grids) have stopped at less than a well-formed question.  These
 * are the ports and services that both have.
 */
#ifndef ACTIVE_FRAGILE_H
#define ACTIVE_FRAGILE_H

#include "base/portset.h"

/* the ports where a question becomes paper, or stops a device */
void fragile_printers(struct portset *into);

/* those that machines are spoken to on */
void fragile_machines(struct portset *into);

bool fragile_service(const char *service);
bool fragile_device(const char *devicetype);

#endif
