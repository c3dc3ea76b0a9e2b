/*
 * port_names: what a port number alone suggests.
 *
 * From IANA's service names and well-known use; a guess, and only ever shown
 * as one.
 */
#ifndef MATCH_PORT_NAMES_H
#define MATCH_PORT_NAMES_H

#include "base/addr.h"

struct port_names;

/* reads the compiled-in table */
struct port_names *port_names_new(void);
void port_names_free(struct port_names *n);

/* the name for a port, or NULL */
const char *port_names_find(
    const struct port_names *n, enum proto proto, uint16_t port);

#endif
