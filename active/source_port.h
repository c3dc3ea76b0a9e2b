/*
 * source_port: ports of ours that packets made by hand are sent from.
 *
 * A bound socket, never connected, keeps a port from everybody else; one for
 * both families, where there are both.
 */
#ifndef ACTIVE_SOURCE_PORT_H
#define ACTIVE_SOURCE_PORT_H

#include "base/err.h"

#include <stdint.h>

struct source_port {
	uint16_t number;
	int fd;
};

/* `type` is SOCK_STREAM or SOCK_DGRAM */
bool source_port_claim(struct source_port *p, int type, struct err *err);
void source_port_release(struct source_port *p);

/* makes a range of ports reach as far as this one */
void source_port_span(
    const struct source_port *p, uint16_t *least, uint16_t *most);

#endif
