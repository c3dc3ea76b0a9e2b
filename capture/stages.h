/*
 * stages: what the stages behind the decoder share.  Private to capture/.
 */
#ifndef CAPTURE_STAGES_H
#define CAPTURE_STAGES_H

#include "capture/capture.h"
#include "capture/flow.h"
#include "capture/host_facts.h"
#include "capture/pool.h"

struct stages {
	struct capture_limits limits;
	struct capture_sinks sinks;
	struct capture_counts counts;
	struct budget budget;
	size_t recorded; /* bytes of streams kept for their sink */
	struct defrag *defrag;
	struct pool *pool;
	struct flow_table *flows;
	/* the port that was asked for a file, by the low byte of who asked */
	uint16_t tftp[256];
};

/* hands a response of this flow out; true: nothing more of it is wanted */
bool stages_respond(
    struct stages *st, const struct flow *f, struct response *r);

struct fact_sink stages_fact_sink(const struct stages *st);

void stages_event(struct stages *st, const struct endpoint_event *event);

#endif
