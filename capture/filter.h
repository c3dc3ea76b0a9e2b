/*
 * filter: which packets are read, as tcpdump's expressions tell.
 *
 * An expression is compiled once per link type that is met.  One that makes
 * no sense for a link type ("ether host" where there is no Ethernet) lets no
 * packet of it through, and says so.
 */
#ifndef CAPTURE_FILTER_H
#define CAPTURE_FILTER_H

#include "base/err.h"
#include "capture/packet.h"

struct filter;

/* NULL when it makes sense for no link type at all: err has libpcap's words */
struct filter *filter_new(const char *expression, struct err *err);
void filter_free(struct filter *f);

bool filter_passes(struct filter *f, const struct packet *p);

/* why the expression fits not the link type of some packet; NULL: it fits */
const char *filter_misfit(const struct filter *f);

#endif
