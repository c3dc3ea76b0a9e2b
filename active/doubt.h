/*
 * doubt: signs that a peer is no honest service.
 *
 * A tarpit never pauses, or goes on dripping where a handshake should be; who
 * takes connections without their data is a firewall or a trap; who answers a
 * half-open check, and then takes no connection, stands in front of somebody
 * who is not there; an echo says our own words.  One sign is an accident of the
 * network: it takes two of a kind to be told, but for the echo, whose answer
 * has no other reading.
 */
#ifndef ACTIVE_DOUBT_H
#define ACTIVE_DOUBT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct buf;

/* what the system knows of the words on a connection */
struct delivery {
	uint64_t waiting;  /* bytes or segments that the peer did not take */
	unsigned resent;   /* times in a row, the last words */
	bool shut;         /* the peer has no room for more: a window of 0 */
	uint64_t received; /* bytes */
	uint64_t quiet_us; /* since the last of them */
};

struct doubt {
	unsigned n_endless; /* exchanges that never paused */
	unsigned n_stalled; /* handshakes that dripped */
	unsigned n_untaken; /* questions that were never acknowledged */
	unsigned n_hollow;  /* connections in vain behind a check's answer */
	bool shut;          /* for want of room */
	bool echoed;
	uint64_t bytes, took_us; /* of the last sign */
};

/* so little in that time, and still going on */
bool doubt_drips(size_t n, uint64_t took_us);

/* each takes note of a sign */
void doubt_hollow(struct doubt *d);
void doubt_endless(struct doubt *d, size_t n, uint64_t took_us);
void doubt_echo(struct doubt *d, size_t n);
/* a handshake, or a question, that was given up after so long */
void doubt_stalled(
    struct doubt *d, const struct delivery *delivery, uint64_t took_us);
void doubt_unanswered(
    struct doubt *d, const struct delivery *delivery, uint64_t took_us);

/* "tarpit", ...; adds to `evidence` why.  NULL: it may be honest */
const char *doubt_verdict(const struct doubt *d, struct buf *evidence);

#endif
