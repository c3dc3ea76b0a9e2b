/*
 * called: what the hosts that answered are called.
 *
 * Facts for the report: the names by which the user named them, and with
 * --reverse-dns those that name servers have for them.
 */
#ifndef CLI_CALLED_H
#define CLI_CALLED_H

#include "active/targets.h"
#include "inventory/inventory.h"

/* by the user; costs nothing */
void called_by_user(
    struct inventory *inv, const struct targets *targets, uint64_t now_us);

/* asks the system's resolver about every host that is up */
void called_by_servers(
    struct inventory *inv, uint64_t now_us, bool (*stop)(void *ctx), void *ctx);

#endif
