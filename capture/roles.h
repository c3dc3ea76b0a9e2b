/*
 * roles: which of two ports is the service, when nobody said hello.
 */
#ifndef CAPTURE_ROLES_H
#define CAPTURE_ROLES_H

#include "base/addr.h"
#include "match/port_names.h"

enum { PORT_SYSTEM_END = 1024 /* RFC 6335: system ports end here */ };

/*
 * Index of the end that looks like the service by its port, or -1 when the
 * ports do not tell.  `names` may be NULL.
 */
int roles_by_port(const struct port_names *names, enum proto proto,
    const struct endpoint end[2]);

#endif
