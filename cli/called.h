/*
 * called: what the hosts that answered are called.
 *
 * Facts for whoever is told them: the names by which the user named them, and
 * with
 * --reverse-dns those that name servers have for them.
 */
#ifndef CLI_CALLED_H
#define CLI_CALLED_H

#include "active/targets.h"
#include "inventory/inventory.h"

/* by the user; costs nothing */
void called_by_user(const struct inventory *inv, const struct targets *targets,
    uint64_t now_us, host_fact_fn *tell, void *ctx);

/* asks the system's resolver about every host that is up */
void called_by_servers(const struct inventory *inv, uint64_t now_us,
    bool (*stop)(void *ctx), host_fact_fn *tell, void *ctx);

#endif
