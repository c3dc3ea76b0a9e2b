/*
 * portset: which ports, written as Nmap's -p is.
 *
 *	portset := item { "," item }
 *	item    := [ "T:" | "U:" | "S:" ] [ N | N-M | -M | N- | - ]
 *
 * A prefix holds for the items after it; without one, an item means TCP and
 * UDP alike.  S: (SCTP) is read and has no effect.
 */
#ifndef BASE_PORTSET_H
#define BASE_PORTSET_H

#include "base/addr.h"
#include "base/err.h"

struct portset {
	uint8_t bits[2][65536 / 8]; /* by enum proto */
};

bool portset_has(const struct portset *s, enum proto proto, uint16_t port);
void portset_add(struct portset *s, enum proto proto, unsigned lo, unsigned hi);
void portset_add_set(struct portset *s, const struct portset *more);

/*
 * Adds what `text` lists.  On an error says why, and in `at` (may be NULL) at
 * which byte.
 */
bool portset_parse(
    struct portset *s, struct bytes text, size_t *at, struct err *err);

#endif
