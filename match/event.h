/*
 * event: what a feeder learnt about an endpoint or a host besides its words.
 *
 * An endpoint event says in which state an endpoint was seen and why; a host
 * fact says something about an address itself (its MAC, its OS), and from
 * what.  Both are borrowed until the sink returns.
 */
#ifndef MATCH_EVENT_H
#define MATCH_EVENT_H

#include "base/addr.h"

enum state { STATE_OPEN, STATE_CLOSED, STATE_FILTERED, STATE_OPEN_FILTERED };

struct endpoint_event {
	struct endpoint server;
	enum proto proto;
	enum state state;
	const char *reason;  /* "syn-ack", "reset", "udp-response", ... */
	const char *stopped; /* why no more was asked: "deadline"; or NULL */
	/* a peer that no service explains: "tarpit", and what it did; or NULL
	 */
	const char *verdict, *evidence;
	unsigned flags; /* HEARD_* of the connection */
	uint64_t when_us;
};

struct host_fact {
	struct addr addr;
	const char *what;  /* "mac", "os", "hostname", ... */
	const char *value; /* text, as text_of makes it */
	const char *from;  /* "arp", "dhcp", ... */
	uint64_t when_us;
	uint64_t frame;   /* that told it, counted from 1; 0: none */
	const char *file; /* with that frame; NULL: none */
};

typedef void endpoint_event_fn(void *ctx, const struct endpoint_event *event);
typedef void host_fact_fn(void *ctx, const struct host_fact *fact);

const char *state_name(enum state s);

#endif
