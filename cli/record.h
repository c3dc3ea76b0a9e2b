/*
 * record: what a verb sent and heard, as a capture file (--record).
 *
 * Nothing is sniffed: the packets are made around what the sockets took and
 * gave, so that no right to capture is needed and nobody else's traffic is in
 * the file.  In pcapng the secrets of TLS connections stand in front of them,
 * so the file may be read by its owner alone.  It appears when it is whole.
 */
#ifndef CLI_RECORD_H
#define CLI_RECORD_H

#include "active/wire.h"
#include "base/err.h"

struct record;

/* times of events are `epoch_us` before those in the file; NULL with err */
struct record *record_begin(
    const char *path, uint64_t epoch_us, struct err *err);

/* a wire_fn */
void record_wire(void *record, const struct wire_event *event);

/* frees it; false, and no file, when not all could be written */
bool record_end(struct record *r, struct err *err);

#endif
