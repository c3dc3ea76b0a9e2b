/*
 * ports: which ports to ask, as users write them.
 *
 *	ports := item { "," item }
 *	item  := [ "T:" | "U:" ] ( N | N-M | -M | N- | - | name | "[" N-M "]" )
 *
 * A name is that of a service in the port table and may hold `*` and `?`:
 * all of its ports are meant.  Brackets mean the ports in a range that have
 * a name.  A prefix holds for the items after it; without one, an item is
 * for the protocols that are asked anyway.  Port 0 is nobody's.
 *
 * The order of ports in a list is kept nowhere: a set of ports becomes a list
 * in the end, TCP first, ascending.
 */
#ifndef ACTIVE_PORTS_H
#define ACTIVE_PORTS_H

#include "base/portset.h"
#include "match/port_names.h"

enum { PORTS_FAST = 100, PORTS_USUAL = 1000 };

struct port {
	uint16_t number;
	enum proto proto;
};

struct ports {
	struct port *v;
	size_t n;
};

/*
 * Adds what `text` lists.  `protos` has the bit 1 << p set for each protocol
 * that an item without a prefix means.
 */
bool ports_parse(struct portset *s, const char *text, unsigned protos,
    const struct port_names *names, struct err *err);

/*
 * Adds the n ports of a protocol on which a service is most likely found, by
 * signatures/top-ports.  Returns how many; less when less are known.
 */
size_t ports_top(struct portset *s, enum proto proto, size_t n);

struct ports ports_list(const struct portset *s);
void ports_release(struct ports *p);

#endif
