/*
 * wire: the raw way out for datagrams, and the ear that belongs to it.
 *
 * Joins active/transport_raw, which sends, with capture/live and
 * capture/decode, which hear.  Neither knows the other.
 */
#ifndef CLI_WIRE_H
#define CLI_WIRE_H

#include <stdbool.h>
#include <stdint.h>

struct loop;
struct transport;
struct wire;

/*
 * Opens both and gives the rights up that this took, for good.  Without the
 * right to, says so and leaves NULL in `out`: sockets serve then.  False,
 * after saying why, when rights can not be given up.  `seed` is for hashing.
 */
bool wire_open(struct wire **out, struct loop *loop, uint64_t seed);

/* after the transport that uses it */
void wire_close(struct wire *w);

/* NULL: nothing happens */
void wire_use(struct wire *w, struct transport *t);

/* hears no more, so that the loop may end; NULL: nothing happens */
void wire_rest(struct wire *w);

#endif
