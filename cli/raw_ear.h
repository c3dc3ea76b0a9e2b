/*
 * raw_ear: the raw ways out, and the ear that belongs to them.
 *
 * Joins active/transport_raw (datagrams) and active/transport_syn (half-open
 * checks), which send, with capture/live and
 * capture/decode, which hear.  Neither knows the other.
 */
#ifndef CLI_RAW_EAR_H
#define CLI_RAW_EAR_H

#include "match/event.h"

#include <stdint.h>

struct loop;
struct transport;
struct raw_ear;

/*
 * Opens both and gives the rights up that this took, for good.  Without the
 * right to, says so and leaves NULL in `out`: sockets serve then.  False,
 * after saying why, when rights can not be given up.  `seed` is for hashing.
 */
bool raw_ear_open(
    struct raw_ear **out, struct loop *loop, bool udp, bool syn, uint64_t seed);

/* after the transport that uses it */
void raw_ear_close(struct raw_ear *w);

/* NULL: nothing happens */
void raw_ear_use(struct raw_ear *w, struct transport *t);

/* how hosts answer a SYN is told as a fact */
void raw_ear_tell(struct raw_ear *w, host_fact_fn *fact, void *ctx);

/* hears no more, so that the loop may end; NULL: nothing happens */
void raw_ear_rest(struct raw_ear *w);

#endif
