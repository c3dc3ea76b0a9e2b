/*
 * plan: which question next?
 *
 * A question is a probe of the database, or to wait for a server that speaks
 * first.  Waiting costs nothing and comes first.  Then, unless Nmap's order is
 * wanted, the question with the greatest expected gain is next: probes that
 * list the port by their rarity, in between and behind them all others up to
 * the intensity, with what is known of how often TLS and HTTP turn up where
 * nobody expects them.  What the endpoint did so far moves the odds: a soft
 * match leaves only probes that know the service, a server that waits to be
 * spoken to is not asked what only greeters answer, one that says nothing to
 * words is asked in bytes first, those first that would have had it hang up or
 * wait as it did (active/framing.h), and one that waits for more has no TLS.
 *
 * The table is made once per database and shared; a plan belongs to one
 * endpoint.
 *
 *	struct plan_table *table = plan_table_new(db);
 *	plan_init(&plan, table, proto, port, &options);
 *	while ((probe = plan_next(&plan)) != NULL && !known)
 *		known = ask(probe);
 *	plan_release(&plan);
 */
#ifndef ACTIVE_PLAN_H
#define ACTIVE_PLAN_H

#include "match/sig.h"

struct buf;
struct course;

enum { INTENSITY_LIGHT = 2, INTENSITY_DEFAULT = 7, INTENSITY_ALL = 9 };

struct plan_table;

struct plan_table *plan_table_new(const struct sigdb *db);
void plan_table_free(struct plan_table *t);

/* all zeros ask nothing but what the port's own probes ask */
struct plan_options {
	unsigned intensity; /* 0 to 9 */
	bool nmap_order;    /* as Nmap chooses, whatever was heard */
	/*
	 * What a question may cost the one who is asked.  Unless it is set,
	 * `safe` probes are sent, and `loggy` ones to ports that they list and
	 * to the service that they are for, once a soft match told it.
	 */
	bool has_safety;
	enum safety safety;
	/* what was decided before (active/course.h); NULL: nothing was */
	const struct course *course;
};

/* how the endpoint has behaved when it was only listened to */
enum plan_manner { MANNER_UNKNOWN, MANNER_WAITS, MANNER_GREETS };

struct plan {
	const struct plan_table *table;
	const struct plan_options *options;
	enum proto proto;
	uint16_t port;
	bool inside;      /* in a tunnel: sslports count */
	bool knows_tls;   /* whether it speaks TLS was found out */
	const char *soft; /* the service of a soft match, or NULL */
	enum plan_manner manner;
	bool spurns_text; /* it said nothing to a question in text */
	bool hangs_up;    /* but hung up */
	bool waits;       /* but went on waiting for more */
	uint8_t *asked;   /* one bit per probe */
	size_t at;        /* in the course, if there is one */
	unsigned n_asked;
};

void plan_init(struct plan *p, const struct plan_table *t, enum proto proto,
    uint16_t port, const struct plan_options *options);
void plan_release(struct plan *p);

/* the next question, which is then asked; NULL: there is none */
const struct sig_probe *plan_next(struct plan *p);

/* what plan_next gave last was not asked after all, and may be given again */
void plan_put_back(struct plan *p, const struct sig_probe *probe);

/* it said nothing when it was asked this, and hung up or went on waiting */
void plan_unanswered(
    struct plan *p, const struct sig_probe *probe, bool hung_up);

/* it answered, understood or not: how it hung up before tells no more */
void plan_answered(struct plan *p);

/*
 * A question that lists the port and is for this service alone, which is then
 * asked: when the service is known, and nothing else of it.  NULL: none is left
 */
const struct sig_probe *plan_next_about(struct plan *p, const char *service);

/* everything may be asked again, through the tunnel that was found */
void plan_enter(struct plan *p);

/* there is no tunnel after all: what is inside may be asked in clear */
void plan_leave(struct plan *p);

/* the probe that asks nothing, or NULL */
const struct sig_probe *plan_wait(const struct plan *p);

/* whether servers on this port usually speak first */
bool plan_expects_greeting(const struct plan *p);

/* whether the probe lists the port */
bool plan_is_listed(const struct plan *p, const struct sig_probe *probe);

/* whether the question is lines that a person could type */
bool plan_is_text(const struct plan *p, const struct sig_probe *probe);

/* whether the question is a TLS handshake, which base/tls does better */
bool plan_is_tls(const struct plan *p, const struct sig_probe *probe);

/* whether the question is one in HTTP/2, which wants to be agreed on in TLS */
bool plan_is_http2(const struct plan *p, const struct sig_probe *probe);

/* that question, which is then asked; NULL: there is none, or it was asked */
const struct sig_probe *plan_http2(struct plan *p);

/* the same of a probe by itself */
bool plan_says_hello(const struct sig_probe *probe);

/* what a question says: its payload, or as the course has it */
struct bytes plan_words(const struct plan *p, const struct sig_probe *probe);

/* what is said to its answer, for as long as `out` is; false: nothing more */
bool plan_then(const struct plan *p, const struct sig_probe *probe,
    struct bytes answer, struct buf *out);

/* what to say at the end to a server of this service, which was asked this
 * last (NULL: nothing); empty: nothing */
struct bytes plan_bye(
    const struct plan *p, const struct sig_probe *asked, const char *service);

#endif
