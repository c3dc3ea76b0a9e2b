#include "cli/called.h"

#include "base/arena.h"
#include "base/text.h"
#include "base/xalloc.h"
#include "cli/resolve.h"

#include <stdlib.h>

/* addresses, each once */
struct addresses {
	struct addr *v;
	size_t n, cap;
};

static bool
is_up(const struct known_endpoint *e)
{
	return e->count > 0 || (e->has_state && (e->state == STATE_OPEN ||
	                                            e->state == STATE_CLOSED));
}

/* of endpoints, or of those alone that say that the host is up */
static struct addresses
addresses_of(const struct inventory *inv, bool up)
{
	struct inventory_view view = inventory_view_of(inv);
	struct addresses a = { 0 };

	for (size_t i = 0; i < view.n_endpoint; i++) {
		const struct addr *at = &view.endpoint[i]->at.addr;
		if ((up && !is_up(view.endpoint[i])) ||
		    (a.n > 0 && addr_eq(&a.v[a.n - 1], at)))
			continue;
		a.v = xgrow(a.v, a.n, &a.cap, sizeof(*a.v));
		a.v[a.n++] = *at;
	}
	inventory_view_release(&view);
	return a;
}

static void
say_name(host_fact_fn *tell, void *ctx, const struct addr *host,
    const char *name, const char *from, uint64_t now_us)
{
	struct arena arena = { 0 };

	tell(ctx, &(struct host_fact){ .addr = *host,
	              .what = "hostname",
	              .value = text_of(&arena, bytes_str(name)),
	              .from = from,
	              .when_us = now_us });
	arena_release(&arena);
}

void
called_by_user(const struct inventory *inv, const struct targets *targets,
    uint64_t now_us, host_fact_fn *tell, void *ctx)
{
	struct addresses hosts = addresses_of(inv, false);

	for (size_t i = 0; i < hosts.n; i++) {
		const char *name = targets_name(targets, &hosts.v[i]);
		if (name != NULL)
			say_name(
			    tell, ctx, &hosts.v[i], name, FROM_TARGET, now_us);
	}
	free(hosts.v);
}

void
called_by_servers(const struct inventory *inv, uint64_t now_us,
    bool (*stop)(void *ctx), host_fact_fn *tell, void *ctx)
{
	struct addresses hosts = addresses_of(inv, true);
	char **name = xcalloc(hosts.n + 1, sizeof(*name));

	resolve_back(hosts.v, hosts.n, name, stop, ctx);
	for (size_t i = 0; i < hosts.n; i++) {
		if (name[i] != NULL)
			say_name(tell, ctx, &hosts.v[i], name[i], FROM_REVERSE,
			    now_us);
		free(name[i]);
	}
	free(name);
	free(hosts.v);
}
