/*
 * resolve: names to addresses, through the system's resolver.
 */
#ifndef CLI_RESOLVE_H
#define CLI_RESOLVE_H

#include "active/targets.h"

/* how names are to be understood; the ctx of resolve_name */
struct resolving {
	bool v6;  /* their IPv6 addresses; else IPv4, and IPv6 for want of it */
	bool all; /* all of these; else the first */
	bool off; /* name servers are not asked: a name is an error */
};

/* a resolve_fn; says to which addresses the name is pinned */
resolve_fn resolve_name;

/*
 * The names that name servers have for addresses, several of which are asked
 * at once.  name[i] is to be freed, and NULL where there is none; `stop` is
 * asked now and then whether it has taken long enough.
 */
void resolve_back(const struct addr *addr, size_t n, char **name,
    bool (*stop)(void *ctx), void *ctx);

#endif
