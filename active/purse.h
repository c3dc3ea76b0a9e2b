/*
 * purse: how much may be spent (--budget), and what was.
 *
 * Hard: whoever sends asks for what it costs before, at the same place where
 * the scope is asked (active/transport.c).  What does not fit is not taken,
 * not even in part, and from then on the purse is over.  What
 * turns out to have cost more or less than was asked for is settled.
 *
 * Connections are TCP's.  Packets are those we send: a connection asks for
 * its SYN with the system's repetitions, the handshake's end, the close, and a
 * few acknowledgements, and gives back what it did not need.  Only
 * acknowledgements of what a server had already sent can go beyond it.  Bytes
 * are the words we send, TLS records included.  Time begins with the first
 * question.
 */
#ifndef ACTIVE_PURSE_H
#define ACTIVE_PURSE_H

#include "base/err.h"

#include <stdint.h>

enum purse_kind {
	PURSE_CONNS,
	PURSE_PACKETS,
	PURSE_BYTES,
	PURSE_TIME, /* microseconds */
	PURSE_KINDS
};

/* an amount of each */
struct cost {
	uint64_t n[PURSE_KINDS];
};

struct purse {
	struct cost limit; /* 0: none */
	struct cost spent;
	bool begun;
	uint64_t began_us;
	bool over; /* something did not fit */
	enum purse_kind what;
};

/*
 * "conns=500,packets=10k,bytes=1M,time=30m", in any order, some of them.
 * Counts take k and M, time ms, s, m and h.
 */
bool purse_parse(struct cost *limit, const char *text, struct err *err);

/* takes it, or nothing of it, and then the budget is over */
bool purse_take(struct purse *b, const struct cost *cost, uint64_t now);

/* it was `was` that was taken, and costs `is` */
void purse_settle(
    struct purse *b, enum purse_kind kind, uint64_t was, uint64_t is);

/* "conns", "packets", ... */
const char *purse_kind_name(enum purse_kind kind);

#endif
