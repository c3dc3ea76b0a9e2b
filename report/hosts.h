/*
 * hosts: an inventory host by host, for formats that are made so.
 *
 *	struct hosts_walk w = hosts_walk_of(inv, options);
 *	while (hosts_next(&w, &host))
 *		write(&host);
 *	hosts_release(&w);
 */
#ifndef REPORT_HOSTS_H
#define REPORT_HOSTS_H

#include "inventory/best.h"
#include "report/report.h"

/* so many endpoints of a host in the same state are counted, not listed */
enum {
	HOSTS_LISTED_MAX = 25,
	HOST_REASONS_MAX = 8,
	HOST_RESTS_MAX = 2 * (STATE_OPEN_FILTERED + 1),
};

/* endpoints that are counted: closed or filtered ones, of which nothing more
 * is known */
struct host_rest {
	enum state state;
	enum proto proto;
	size_t n;
	struct {
		const char *reason;
		size_t n;
	} why[HOST_REASONS_MAX];
	size_t n_why;
};

struct host_view {
	struct addr addr;
	const struct known_endpoint **endpoint; /* those to be listed */
	size_t n_endpoint;
	const struct known_host *facts;        /* NULL: none */
	struct host_rest rest[HOST_RESTS_MAX]; /* by state, then protocol */
	size_t n_rest;
	uint64_t first_us, last_us; /* of its endpoints; 0: not known */
};

struct hosts_walk {
	struct inventory_view v;
	const struct report_options *options;
	size_t e, h;
	const struct known_endpoint **listed;
};

struct hosts_walk hosts_walk_of(
    const struct inventory *inv, const struct report_options *options);

/* the next host that has anything to show; borrowed until the call after */
bool hosts_next(struct hosts_walk *w, struct host_view *host);

void hosts_release(struct hosts_walk *w);

/* whether it answered, be it to say that a port is closed */
bool host_is_up(const struct host_view *host);

/* what the user called it, or else a name server; NULL: nothing */
const char *host_called(const struct host_view *host);

/* the fact of a kind that was told last, or NULL */
const struct known_fact *host_fact_of(
    const struct host_view *host, const char *what);

#endif
