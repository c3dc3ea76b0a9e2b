/*
 * targets: which endpoints are to be asked, in which order.
 *
 * Two kinds of targets make one list: hosts, each of which is asked on each
 * of the ports, and endpoints that an earlier result named.  Nothing is
 * expanded: a /16 is one range, and place i of the list is worked out when it
 * is asked for.  Every endpoint has one place, however often it was named.
 * Whether it may be asked is scope's to say (active/scope.h), at the moment
 * of sending; being a target allows nothing.
 *
 *	struct targets *t = targets_new(resolve, ctx);
 *	ok = targets_parse(t, "192.0.2.0/24", &set, &err);
 *	addrset_seal(&set);
 *	targets_add(t, &set);
 *	ok = targets_finish(t, &ports, seed, &err);
 *	for (uint64_t i = 0; i < targets_n(t); i++)
 *		ask(targets_at(t, i));
 */
#ifndef ACTIVE_TARGETS_H
#define ACTIVE_TARGETS_H

#include "active/ports.h"
#include "base/addrset.h"
#include "base/err.h"

enum {
	TARGETS_RESOLVED_MAX = 16, /* addresses of one name */
	TARGETS_RANGES_MAX = 1 << 20,
	TARGETS_ENDPOINTS_MAX = 1 << 22,
};

struct course;

struct target {
	struct endpoint at;
	enum proto proto;
	const char *name; /* by which the user called the host, or NULL */
	const struct course *course; /* NULL: what to ask is found out */
};

/* what a name was resolved to */
struct resolved {
	struct addr addr[TARGETS_RESOLVED_MAX];
	size_t n;
};

/*
 * Resolves a name, for a module that does no I/O.  It is asked once for each
 * name; those addresses that it puts into `out` are what the name means from
 * then on.
 */
typedef bool resolve_fn(
    void *ctx, const char *name, struct resolved *out, struct err *err);

struct targets;

/* without `resolve` (NULL) names are errors */
struct targets *targets_new(resolve_fn *resolve, void *ctx);
void targets_free(struct targets *t);

/*
 * Adds the addresses that one word means to a set, to be sealed afterwards:
 *
 *	192.0.2.7            198.51.100.*        2001:db8::7
 *	192.0.2.0/24         192.0.2-3.1-20,30   2001:db8::/120
 *	www.example.org      www.example.org/28
 *
 * Used for targets, scope and exclusions alike, so that a name means the same
 * addresses in all of them.  A set takes TARGETS_RANGES_MAX ranges.
 */
bool targets_parse(
    struct targets *t, const char *word, struct addrset *into, struct err *err);

/* hosts to be asked on each of the ports */
void targets_add(struct targets *t, const struct addrset *hosts);

/* an endpoint by itself; false when there are too many */
bool targets_add_endpoint(
    struct targets *t, const struct endpoint *at, enum proto proto);

/* these are not targets, whoever adds them */
void targets_remove(struct targets *t, const struct addrset *hosts);

/*
 * Puts the list together.  `ports` is borrowed for as long as the list is
 * used.  False when the list is too long to be counted.
 */
bool targets_finish(struct targets *t, const struct ports *ports, uint64_t seed,
    struct err *err);

/* the endpoints, shuffled by the seed; in order when that is 0 */
uint64_t targets_n(const struct targets *t);
struct target targets_at(const struct targets *t, uint64_t i);

/* the hosts of all of them, ascending */
const struct addrset *targets_hosts(const struct targets *t);

/* the name a host was called by on the way in, or NULL */
const char *targets_name(const struct targets *t, const struct addr *host);

/* every name that was resolved, in that order */
struct target_name {
	const char *name;
	struct resolved to;
};
size_t targets_n_names(const struct targets *t);
const struct target_name *targets_name_at(const struct targets *t, size_t i);

#endif
