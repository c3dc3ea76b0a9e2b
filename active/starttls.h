/*
 * starttls: how services in clear turn to TLS in the midst of a connection.
 *
 * A machine without I/O over a table of dialogues: what is said, what must
 * come, then the handshake, and what is asked inside.  `got` is all that the
 * server said since we last spoke.
 *
 *	if (starttls_begin(&t, service, said))
 *		switch (starttls_next(&t, got, name, &say)) {
 *
 * After STARTTLS_SHAKE and the handshake, starttls_inside tells whether there
 * is something to be heard inside, and what to say for it.
 */
#ifndef ACTIVE_STARTTLS_H
#define ACTIVE_STARTTLS_H

#include "base/buf.h"

enum { STARTTLS_STEPS = 3 };

enum starttls_do {
	STARTTLS_MORE,  /* the answer is not whole */
	STARTTLS_SAY,   /* `say` */
	STARTTLS_SHAKE, /* the handshake is next */
	STARTTLS_NO,    /* the server does not do it, or is something else */
};

struct starttls_dialogue;

struct starttls {
	const struct starttls_dialogue *dialogue;
	unsigned step;
	bool said; /* this step's words */
	bool mute; /* inside, something else is spoken */
};

/*
 * `said` is what told the service: some have dialogues that differ by it.
 * False: a service without such a dialogue (NULL: none).
 */
bool starttls_begin(struct starttls *t, const char *service, struct bytes said);

/* whether the server speaks first, so that its greeting is the first answer */
bool starttls_is_greeted(const struct starttls *t);

/* `name` is what the server is called, for those who want to hear it */
enum starttls_do starttls_next(
    struct starttls *t, struct bytes got, const char *name, struct buf *say);

/*
 * Whether these words asked the service for TLS right away, and were declined:
 * it then goes on in clear.
 */
bool starttls_declined(
    const char *service, struct bytes said, struct bytes got);

/* false: there is nothing to ask; empty `say`: the server speaks first again */
bool starttls_inside(
    const struct starttls *t, const char *name, struct buf *say);

#endif
