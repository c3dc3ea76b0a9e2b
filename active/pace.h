/*
 * pace: how fast, and how much at once.
 *
 * Every connection and datagram takes a token at five levels: of the run, of
 * the network its target is in (an IPv4 /24, an IPv6 /64), of the host, of the
 * endpoint, and of the port, so that no service sees a burst wherever it runs.
 * Tokens come at a rate and gather up to a burst.  A rate is a ceiling: what
 * jitter and backing off do is to delay.
 *
 *	t = pace_ask(pace, &to, proto, now, &mine);
 *	mine && t <= now	send
 *	mine			send at t; the tokens are taken
 *	else			too early to say: ask again at t
 *
 * A host that shows signs of strain is asked half as often with each of them,
 * and is left alone when it shuts its doors; one that answers well recovers.
 * What is remembered of targets is forgotten as soon as it can not matter any
 * more, so memory is bounded by what was sent lately, and by the hosts that
 * strain.
 */
#ifndef ACTIVE_PACE_H
#define ACTIVE_PACE_H

#include "base/addr.h"
#include "base/err.h"

enum pace_level {
	PACE_RUN,
	PACE_NETWORK,
	PACE_HOST,
	PACE_ENDPOINT,
	PACE_PORT,
	PACE_LEVELS
};

/* one token every so often; a burst of 0 is one of 1 */
struct pace_rate {
	uint64_t gap_us; /* 0: no limit */
	uint64_t burst;
};

struct pace_options {
	struct pace_rate rate[PACE_LEVELS];
	unsigned at_once; /* endpoints of one host in flight; at least 1 */
	unsigned jitter;  /* at most, in per cent of a gap, by the seed */
	bool backs_off;
	uint64_t seed;
};

enum pace_sign {
	PACE_WELL,       /* it answered */
	PACE_SILENT,     /* where a connection stood, none does any more */
	PACE_RESET,      /* a connection was cut off */
	PACE_REFUSED,    /* a port that was open is closed */
	PACE_PROHIBITED, /* a firewall says no */
	PACE_SIGNS
};

struct pace;

struct pace *pace_new(const struct pace_options *options);
void pace_free(struct pace *p);

uint64_t pace_ask(struct pace *p, const struct endpoint *to, enum proto proto,
    uint64_t now, bool *mine);

/* endpoints of the host that may be in flight now */
unsigned pace_at_once(const struct pace *p, const struct addr *host);

/* what a host shows; does nothing unless pace backs off */
void pace_told(
    struct pace *p, const struct addr *host, enum pace_sign sign, uint64_t now);
void pace_rtt(
    struct pace *p, const struct addr *host, uint64_t rtt_us, uint64_t now);

/* whether the host shut its doors: nothing more should be sent to it */
bool pace_is_shut(const struct pace *p, const struct addr *host);

/* hosts that are asked less often than they might be, those shut included */
uint64_t pace_n_slowed(const struct pace *p);

/* --- what users choose --- */

enum { PACE_PROFILES = 6, PACE_USUAL = 3, PACE_PER_HOST = 16 };

struct pace_profile {
	unsigned parallelism; /* endpoints in flight */
	unsigned patience;    /* of all waits, in per cent */
	struct pace_options pace;
};

/* what -T0 to -T5 stand for */
extern const struct pace_profile pace_profiles[PACE_PROFILES];

/* for networks that must not notice: one at a time, and never in bursts */
extern const struct pace_profile pace_gentle;

/*
 * "host=1/2s,network=5/s,jitter=50": N tokens a time for the levels run,
 * network, host, endpoint and port, "any" for no limit; what is not named
 * stays.  A burst is what comes in a tenth of a second.
 */
bool pace_parse(struct pace_options *o, const char *text, struct err *err);

/* N tokens a second */
struct pace_rate pace_per_second(uint64_t n);

#endif
