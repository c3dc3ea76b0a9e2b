/*
 * wire: what goes over the connections of a transport, told as it happens.
 *
 * For those who write down what was sent and heard (cli/record.h).  Words are
 * told as they stand on the wire: TLS records, with the secrets that open them
 * in front of the first that needs them.
 */
#ifndef ACTIVE_WIRE_H
#define ACTIVE_WIRE_H

#include "active/purse.h"
#include "base/addr.h"
#include "base/bytes.h"

#include <stdbool.h>

enum wire_what {
	WIRE_TRIED,     /* TCP: a connection was asked for */
	WIRE_CHECKED,   /* TCP: the SYN of a half-open check, each of them */
	WIRE_HALF_OPEN, /* TCP: such a check was answered; we reset */
	WIRE_OPENED,    /* TCP: the connection stands */
	WIRE_REFUSED,   /* nobody listens there */
	WIRE_WORDS,
	WIRE_SECRETS, /* lines of a TLS key log */
	WIRE_CLOSED,  /* TCP: one side has said all */
	WIRE_RESET,   /* TCP, by the server */
	WIRE_GONE,    /* nothing more will be told of it */
};

struct wire_event {
	enum wire_what what;
	enum proto proto;
	bool by_server;
	const struct endpoint *client, *server;
	const char *probe;        /* what is asked; NULL: nothing, it listens */
	const char *reason;       /* of asking it; NULL: none was given */
	const struct cost *spent; /* by the run so far */
	struct bytes bytes;
	uint64_t now;
	void *
	    *kept; /* the listener's own, for this connection; at first NULL */
};

typedef void wire_fn(void *ctx, const struct wire_event *event);

#endif
