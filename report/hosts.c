#include "report/hosts.h"

#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

struct hosts_walk
hosts_walk_of(const struct inventory *inv, const struct report_options *options)
{
	struct hosts_walk w = { inventory_view_of(inv), options, 0, 0, NULL };

	w.listed = xcalloc(w.v.n_endpoint + 1, sizeof(*w.listed));
	return w;
}

void
hosts_release(struct hosts_walk *w)
{
	free(w->listed);
	inventory_view_release(&w->v);
}

/* the next address that an endpoint or a host has */
static const struct addr *
next_address(const struct hosts_walk *w)
{
	const struct addr *a =
	    w->e < w->v.n_endpoint ? &w->v.endpoint[w->e]->at.addr : NULL;
	const struct addr *b =
	    w->h < w->v.n_host ? &w->v.host[w->h]->addr : NULL;

	if (a == NULL || b == NULL)
		return a != NULL ? a : b;
	return addr_cmp(a, b) <= 0 ? a : b;
}

/* closed or filtered, and nothing else is known of it */
static bool
is_plain(const struct known_endpoint *e)
{
	return e->has_state && e->state != STATE_OPEN && e->count == 0 &&
	       e->n_observation == 0;
}

static void
count(struct host_rest *rest, const struct known_endpoint *e)
{
	const char *reason = e->reason != NULL ? e->reason : "unknown-response";
	size_t i = 0;

	rest->n++;
	while (i < rest->n_why && strcmp(rest->why[i].reason, reason) != 0)
		i++;
	/* of more reasons than there is room for the last one stands for all */
	if (i == HOST_REASONS_MAX)
		i--;
	if (i == rest->n_why) {
		rest->why[i].reason = reason;
		rest->n_why++;
	}
	rest->why[i].n++;
}

static size_t
rest_of(const struct known_endpoint *e)
{
	return 2 * (size_t)e->state + (e->proto == PROTO_UDP);
}

/* what is shown of the n endpoints from `e` on: listed, or counted */
static void
sort_out(struct hosts_walk *w, const struct known_endpoint **e, size_t n,
    struct host_view *host)
{
	struct host_rest rest[HOST_RESTS_MAX] = { { 0 } };

	for (size_t i = 0; i < n; i++)
		if (report_shows(w->options, e[i]) && is_plain(e[i]))
			count(&rest[rest_of(e[i])], e[i]);
	for (size_t i = 0; i < n; i++) {
		if (!report_shows(w->options, e[i]))
			continue;
		widen(&host->first_us, &host->last_us, e[i]->first_us,
		    e[i]->last_us);
		if (w->options->verbose || !is_plain(e[i]) ||
		    rest[rest_of(e[i])].n <= HOSTS_LISTED_MAX)
			w->listed[host->n_endpoint++] = e[i];
	}
	for (unsigned i = 0; i < HOST_RESTS_MAX; i++) {
		rest[i].state = (enum state)(i / 2);
		rest[i].proto = i % 2 != 0 ? PROTO_UDP : PROTO_TCP;
		if (!w->options->verbose && rest[i].n > HOSTS_LISTED_MAX)
			host->rest[host->n_rest++] = rest[i];
	}
}

bool
hosts_next(struct hosts_walk *w, struct host_view *host)
{
	const struct addr *addr;

	while ((addr = next_address(w)) != NULL) {
		size_t from = w->e;

		*host =
		    (struct host_view){ .addr = *addr, .endpoint = w->listed };
		while (w->e < w->v.n_endpoint &&
		       addr_eq(&w->v.endpoint[w->e]->at.addr, &host->addr))
			w->e++;
		if (w->h < w->v.n_host &&
		    addr_eq(&w->v.host[w->h]->addr, &host->addr))
			host->facts = w->v.host[w->h++];
		sort_out(w, w->v.endpoint + from, w->e - from, host);
		if (host->n_endpoint > 0 || host->n_rest > 0 ||
		    (host->facts != NULL && w->options->ports == NULL))
			return true;
	}
	return false;
}

const struct known_fact *
host_fact_of(const struct host_view *host, const char *what)
{
	const struct known_fact *latest = NULL;

	for (size_t i = 0; host->facts != NULL && i < host->facts->n_fact;
	     i++) {
		const struct known_fact *f = &host->facts->fact[i];
		if (strcmp(f->what, what) == 0 &&
		    (latest == NULL || f->last_us > latest->last_us))
			latest = f;
	}
	return latest;
}

bool
host_is_up(const struct host_view *host)
{
	for (size_t i = 0; i < host->n_rest; i++)
		if (host->rest[i].state == STATE_CLOSED)
			return true;
	for (size_t i = 0; i < host->n_endpoint; i++) {
		const struct known_endpoint *e = host->endpoint[i];
		if (e->count > 0 ||
		    (e->has_state &&
		        (e->state == STATE_OPEN || e->state == STATE_CLOSED)))
			return true;
	}
	return false;
}

static const char *
name_from(const struct known_host *h, const char *from)
{
	for (size_t i = 0; i < h->n_fact; i++)
		if (strcmp(h->fact[i].what, "hostname") == 0 &&
		    h->fact[i].from != NULL &&
		    strcmp(h->fact[i].from, from) == 0)
			return h->fact[i].value;
	return NULL;
}

const char *
host_called(const struct host_view *host)
{
	if (host->facts == NULL)
		return NULL;
	const char *name = name_from(host->facts, FROM_TARGET);
	return name != NULL ? name : name_from(host->facts, FROM_REVERSE);
}
