/*
 * recorder: keeps whole conversations for the sink of streams.
 *
 * It stands beside windows and exchanges, with limits of its own, and does
 * nothing without a sink.  The first copy of a byte wins, unless no receiver
 * may have taken it and a better one comes (capture/reasm.h).
 */
#ifndef CAPTURE_RECORDER_H
#define CAPTURE_RECORDER_H

struct flow;
struct segment;
struct stages;

/* behind the stage that knows the flow's roles and whether it has ended */
void recorder_feed(
    struct stages *st, struct flow *f, unsigned from, const struct segment *s);

/* hands the stream out and gives its memory back */
void recorder_end(struct stages *st, struct flow *f);

#endif
