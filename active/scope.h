/*
 * scope: the one guard in front of everything that is sent.
 *
 * Whoever is about to send asks scope_allows for the very address and port
 * the packet goes to, at the moment of sending, whatever was asked before:
 * plans, caches and redirects are no permission.  An address is allowed when
 * it was put into the scope, is not excluded, and is one that can be a
 * single host; a port when it is not one of those that print or break what
 * listens there.  A scope that was not finished allows nothing.
 *
 *	if (!scope_allows(scope, &to, proto, &why)) {
 *		refused[why]++;
 *		return;
 *	}
 */
#ifndef ACTIVE_SCOPE_H
#define ACTIVE_SCOPE_H

#include "base/addrset.h"
#include "base/err.h"
#include "base/portset.h"

enum { SCOPE_HOSTS_MAX = 1 << 16 }; /* an IPv4 /16, an IPv6 /112 */

/* the first that applies is told */
enum refusal {
	REFUSED_EXCLUDED,
	REFUSED_GROUP,       /* multicast and broadcast addresses */
	REFUSED_UNSPECIFIED, /* the address or port 0, and "this network" */
	REFUSED_RESERVED,    /* 240.0.0.0/4 */
	REFUSED_LINK_LOCAL, /* IPv6 addresses that mean nothing by themselves */
	REFUSED_OUTSIDE,    /* not in the scope */
	REFUSED_PUBLIC,     /* an address anybody may have, unallowed */
	REFUSED_FRAGILE,    /* a port that prints or breaks */
	REFUSALS,
};

struct scope;

struct scope *scope_new(void);
void scope_free(struct scope *s);

/* the sets are sealed and stay the caller's */
void scope_add(struct scope *s, const struct addrset *hosts);
void scope_exclude(struct scope *s, const struct addrset *hosts);

/* an address that a network around us uses as its broadcast address */
void scope_add_broadcast(struct scope *s, const struct addr *a);

/* ports to be left alone beside those that always are */
void scope_spare(struct scope *s, const struct portset *ports);

/* ports that may be asked although they are spared; NULL: all */
void scope_allow_fragile(struct scope *s, const struct portset *ports);

/* whether that port was named although it is fragile */
bool scope_names(const struct scope *s, enum proto proto, uint16_t port);

/* addresses of the Internet are refused from now on */
void scope_refuse_public(struct scope *s);

/*
 * Ends filling it.  False when more than `max_hosts` addresses were added,
 * before what is excluded; the scope then allows nothing.
 */
bool scope_finish(struct scope *s, uint64_t max_hosts, struct err *err);

/* `why` may be NULL; it is set when the answer is false */
bool scope_allows(const struct scope *s, const struct endpoint *to,
    enum proto proto, enum refusal *why);

/* the same for a host, whatever the port: for pings and half-open checks */
bool scope_allows_host(
    const struct scope *s, const struct addr *host, enum refusal *why);

/* "excluded", "outside", ... as counters are called */
const char *refusal_name(enum refusal why);

/* what is said to the user, as "3 endpoints were refused: ..." ends */
const char *refusal_text(enum refusal why);

#endif
