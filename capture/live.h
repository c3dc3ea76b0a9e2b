/*
 * live: packets of a network interface, as they pass.
 *
 * Only listens: nothing here can send.  Reading waits for packets, but never
 * longer than told, so that whoever reads can look at the clock and at
 * whether to stop.
 */
#ifndef CAPTURE_LIVE_H
#define CAPTURE_LIVE_H

#include "base/err.h"
#include "capture/packet.h"

struct live;

struct live_options {
	const char *interface; /* "any": all of them */
	size_t buffer;         /* bytes that the kernel keeps for us */
	size_t snaplen;        /* bytes kept of each packet */
	bool promiscuous;      /* also what is addressed to others */
	int delay_ms;          /* at most, before packets are seen; 0: 100 */
};

struct live_counts {
	uint64_t received;
	uint64_t dropped;    /* by the kernel: we were too slow */
	uint64_t dropped_if; /* by the interface or its driver */
};

/* hears of each packet; its bytes are good until it returns */
typedef void packet_fn(void *ctx, const struct packet *p);

/* NULL: err says why, and what to do */
struct live *live_open(const struct live_options *options, struct err *err);
void live_close(struct live *l);

/* tcpdump's expression, which the kernel then applies */
bool live_filter(struct live *l, const char *expression, struct err *err);

/*
 * Waits for at most `wait_ms` and hands out at most `most` packets.  Returns
 * false when the interface is gone.
 */
bool live_read(struct live *l, size_t most, int wait_ms, packet_fn *sink,
    void *ctx, struct err *err);

/* what packets are read from; -1: nothing that has a number */
int live_descriptor(const struct live *l);

/* DLT_* of libpcap: what its packets begin with */
int live_link(const struct live *l);

/* packets handed out so far */
uint64_t live_packets(const struct live *l);

struct live_counts live_counts(const struct live *l);

#endif
