/*
 * stage: how much a conversation is worth to be remembered.
 */
#ifndef CAPTURE_STAGE_H
#define CAPTURE_STAGE_H

/* in the order in which flows are given up when memory is short */
enum flow_stage {
	FLOW_CLOSED,    /* ended; waits for stragglers */
	FLOW_HALF_OPEN, /* a SYN and nothing else */
	FLOW_DECIDED,   /* nothing more is wanted of it */
	FLOW_QUIET,     /* no bytes kept */
	FLOW_DATAGRAMS, /* bytes kept, UDP */
	FLOW_TALKING,   /* bytes kept, TCP */
	FLOW_STAGES,
};

#endif
