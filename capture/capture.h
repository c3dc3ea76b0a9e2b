/*
 * capture: packets in, responses out.
 *
 * The stages put together: decode and defrag, the flow table, one window per
 * direction, and the cut into exchanges.  Time is the packets' own, so a file
 * and a live interface give the same.
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
#include "capture/stage.h"
#include "capture/stream.h"
#include "match/event.h"
#include "match/inner.h"
#include "match/port_names.h"
#include "match/response.h"

struct capture;

struct capture_limits {
	size_t memory;     /* bytes for all that is remembered */
	size_t flows;      /* of it: remembered at once; half of it at most */
	size_t buffered;   /* of it: bytes of streams kept at once */
	size_t fragments;  /* of it: incomplete IP packets; an eighth at most */
	size_t per_source; /* half-open connections of one source */
	size_t window;     /* bytes kept of each direction; at most 16 KiB */
	unsigned turns;    /* exchanges handed out per connection */
	size_t stream;     /* bytes of a direction, for the sink of streams */
	size_t streams;    /* bytes of all these; not part of `memory` */
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
	stream_fn *stream; /* whole conversations; costs nothing when NULL */
	void *stream_ctx;
	const struct endpoint *stream_of; /* those of this one; NULL: all */
	struct inner_sinks inner;         /* open what is encrypted */
};

struct capture_counts {
	struct decode_counts decode;
	struct defrag_counts defrag;
	uint64_t flows;     /* conversations seen */
	uint64_t responses; /* handed out */
	uint64_t starttls;  /* connections that turned to TLS in the middle */
	uint64_t unsealed;  /* connections opened with their secrets */
	uint64_t conflicts; /* responses with contradicting copies */
	uint64_t gaps;      /* responses with bytes missing */
	uint64_t evicted;   /* flows given up early, under a cap */
	uint64_t evicted_as[FLOW_STAGES]; /* by what they were */
	uint64_t not_opened;  /* SYNs not remembered: the cap per source */
	uint64_t streams;     /* handed out whole */
	uint64_t streams_cut; /* of these, at a limit or a short capture */
	uint64_t no_room;     /* segments not kept: the cap on bytes */
};

#define CAPTURE_END_OF_TIME UINT64_MAX

/* the least memory that anything can be done with */
enum { CAPTURE_MEMORY_MIN = 1 << 20 };

/*
 * 256 MiB, of which a million flows, all for streams, 16 MiB for fragments;
 * 4096 half open by one source, 16 KiB windows, 8 turns, streams of 1 MiB by
 * direction and 64 MiB in all, seed 0
 */
struct capture_limits capture_limits_default(void);

/* the sinks are copied; what they point to must outlive the capture */
struct capture *capture_new(
    const struct capture_limits *limits, const struct capture_sinks *sinks);

/* from now on what is encrypted may be opened */
void capture_open_with(struct capture *c, const struct inner_sinks *inner);

void capture_feed(void *capture, const struct packet *p);

/* ends what time has ended by `now_us`; CAPTURE_END_OF_TIME ends everything */
void capture_flush(struct capture *c, uint64_t now_us);

void capture_free(struct capture *c);

const struct capture_counts *capture_counts(const struct capture *c);

#endif
