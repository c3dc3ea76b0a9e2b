/*
 * sealed: what was said inside of TLS, where secrets of the recording open it.
 *
 * Takes a whole conversation and gives it again as if it had been in clear:
 * the words in front of the handshake (STARTTLS), then the application data
 * of both sides, each with the time at which its record was there.  What the
 * handshake settled on comes with it, so that it can be played by a server of
 * the same kind.
 */
#ifndef REPLAY_SEALED_H
#define REPLAY_SEALED_H

#include "capture/stream.h"

enum { SEALED_TLS_1_0 = 0x0301, SEALED_TLS_1_3 = 0x0304 }; /* versions */

struct sealed;

struct sealed *sealed_new(void);
void sealed_free(struct sealed *s);

/* a key log's text; each of them is whole */
void sealed_add_secrets(struct sealed *s, struct bytes text);

enum sealed_result {
	SEALED_NOT,  /* no TLS in it */
	SEALED_SHUT, /* there are no secrets for it, or they do not fit: `out`
	              * has what was in clear, and what the hellos told */
	SEALED_OPENED,
};

/* a conversation without its TLS; good until the next call */
struct opened {
	struct stream stream;
	size_t n_clear;           /* pieces in front of the handshake */
	uint16_t version;         /* as hellos have it */
	struct bytes alpn;        /* empty: none was agreed on, or in secret */
	struct bytes offered;     /* by the client, where that is so */
	struct bytes certificate; /* the server's own, DER; empty: not shown */
};

enum sealed_result sealed_open(
    struct sealed *s, const struct stream *stream, struct opened *out);

#endif
