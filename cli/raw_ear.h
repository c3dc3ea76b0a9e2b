/*
 * raw_ear: the raw way out for datagrams, and the ear that belongs to it.
 *
 * Joins active/transport_raw, which sends, with capture/live and
 * capture/decode, which hear.  Neither knows the other.
 */
#ifndef CLI_RAW_EAR_H
#define CLI_RAW_EAR_H

#include <stdbool.h>
#include <stdint.h>

struct loop;
struct transport;
struct raw_ear;

/*
 * Opens both and gives the rights up that this took, for good.  Without the
 * right to, says so and leaves NULL in `out`: sockets serve then.  False,
 * after saying why, when rights can not be given up.  `seed` is for hashing.
 */
bool raw_ear_open(struct raw_ear **out, struct loop *loop, uint64_t seed);

/* after the transport that uses it */
void raw_ear_close(struct raw_ear *w);

/* NULL: nothing happens */
void raw_ear_use(struct raw_ear *w, struct transport *t);

/* hears no more, so that the loop may end; NULL: nothing happens */
void raw_ear_rest(struct raw_ear *w);

#endif
