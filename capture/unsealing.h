/*
 * unsealing: the turns inside an encrypted connection.
 *
 * Once a connection ends, or its window is full, its streams are given to
 * whoever has keys (match/inner.h); what comes back takes the place of what
 * was heard, with each inner byte as acknowledged as the record it stood in,
 * and is cut into turns like any other.
 */
#ifndef CAPTURE_UNSEALING_H
#define CAPTURE_UNSEALING_H

#include <stdbool.h>

struct flow;
struct stages;

/* f->conn.talk holds the inner streams afterwards; false: as it was */
bool unsealing_try(struct stages *st, struct flow *f);

#endif
