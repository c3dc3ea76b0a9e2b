/*
 * capture: packets in, responses out.
 *
 * The stages put together: decode, the flow table, one window per direction,
 * and the cut into exchanges.  Time is the packets' own, so a file and a live
 * interface give the same.
 *
 *	struct capture_limits limits = capture_limits_default();
 *	struct capture *c = capture_new(&limits, &sinks);
 *	while (source_next(src, &packet, &err) == SOURCE_PACKET)
 *		capture_feed(c, &packet);
 *	capture_flush(c, CAPTURE_END_OF_TIME);
 *	capture_free(c);
 */
#ifndef CAPTURE_CAPTURE_H
#define CAPTURE_CAPTURE_H

#include "capture/decode.h"
#include "capture/packet.h"
#include "match/event.h"
#include "match/inner.h"
#include "match/port_names.h"
#include "match/response.h"

struct capture;

struct capture_limits {
	size_t flows;       /* remembered at once */
	size_t buffered;    /* bytes of streams kept at once, in all */
	size_t window;      /* bytes kept of each direction; at most 16 KiB */
	unsigned turns;     /* exchanges handed out per connection */
	uint64_t hash_seed; /* unforeseeable by those who are heard */
};

/* where things go; a sink may be NULL, and so may `ports` */
struct capture_sinks {
	response_fn *response;
	void *response_ctx;
	endpoint_event_fn *event;
	void *event_ctx;
	host_fact_fn *host;
	void *host_ctx;
	const struct port_names *ports; /* tells servers by their port */
	inner_open_fn *open;            /* opens what is encrypted */
	void *open_ctx;
};

struct capture_counts {
	struct decode_counts decode;
	uint64_t flows;     /* conversations seen */
	uint64_t responses; /* handed out */
	uint64_t starttls;  /* connections that turned to TLS in the middle */
	uint64_t unsealed;  /* connections opened with their secrets */
	uint64_t conflicts; /* responses with contradicting copies */
	uint64_t gaps;      /* responses with bytes missing */
	uint64_t evicted;   /* flows given up early, under a cap */
	uint64_t no_room;   /* segments not kept: the cap on bytes */
};

#define CAPTURE_END_OF_TIME UINT64_MAX

/* a million flows, 256 MiB, 16 KiB, 8 turns, seed 0 */
struct capture_limits capture_limits_default(void);

/* the sinks are copied; what they point to must outlive the capture */
struct capture *capture_new(
    const struct capture_limits *limits, const struct capture_sinks *sinks);

/* from now on what is encrypted may be opened: sinks.open and its context */
void capture_open_with(struct capture *c, inner_open_fn *open, void *ctx);

void capture_feed(void *capture, const struct packet *p);

/* ends what time has ended by `now_us`; CAPTURE_END_OF_TIME ends everything */
void capture_flush(struct capture *c, uint64_t now_us);

void capture_free(struct capture *c);

const struct capture_counts *capture_counts(const struct capture *c);

#endif
