/*
 * course: what one endpoint will be asked, decided before anything is sent.
 *
 * Evidence decides.  Nothing is asked where the product and its version are
 * known and fresh, or where no safe question would tell more; a server that
 * speaks first is only listened to; a known protocol is asked its own
 * question in its clients' shape; TLS is begun with their name.  Where nothing
 * is known, questions come in the order of what they are expected to tell for
 * their noise (active/weights.h), until that is too little.
 *
 * A scan that is given a course (active/plan.h) asks what it lists and nothing
 * else.
 */
#ifndef ACTIVE_COURSE_H
#define ACTIVE_COURSE_H

#include "active/evidence.h"
#include "active/scope.h"
#include "active/weights.h"
#include "base/arena.h"
#include "match/sig.h"

enum { COURSE_QUESTIONS_MAX = 12 };

enum course_what {
	COURSE_SKIP,   /* nothing is sent */
	COURSE_LISTEN, /* a connection, and no word */
	COURSE_ASK,
};

struct course_question {
	const struct sig_probe *probe;
	/* what is sent: the payload, and its goodbye, in this shape */
	struct bytes words, bye;
};

/* what it is expected to take, in thousandths, of all endpoints like it */
struct course_cost {
	uint64_t conns, packets, bytes, lines;
};

struct course {
	struct endpoint at;
	enum proto proto;
	enum course_what what;
	const char *why;
	const char *missing;       /* "version", "service"; NULL: nothing */
	const struct known *known; /* NULL: nothing was */
	bool tls;                  /* from the first byte on */
	bool listens;              /* before the first question */
	bool offers_alpn;
	const char
	    *alpn; /* what is offered; NULL: what can be asked in clear */
	struct tls_agreed terms;   /* what TLS is begun on */
	const struct shape *shape; /* never NULL */
	struct course_question q[COURSE_QUESTIONS_MAX];
	size_t n;
	size_t n_own; /* of them, before it turns out that it is not that */
	struct course_cost cost;
};

extern const struct shape course_no_shape; /* of whom nothing was seen */

struct course_setup {
	const struct sigdb *db;
	const struct evidence *evidence;
	const struct scope *scope;
	const struct weights *weights;
	uint64_t fresh_us;  /* what was known longer ago is asked again */
	bool verify;        /* what is known is asked as well */
	enum safety safety; /* up to which probes may ask */
};

/* words that are made are put into the arena */
void course_plan(struct course *c, const struct course_setup *setup,
    const struct endpoint *at, enum proto proto, struct arena *arena);

/* the words of each question, and the cost of all, from the rest of it */
void course_complete(
    struct course *c, const struct weights *w, struct arena *arena);

/* the name that TLS is begun for; NULL: none is known */
const char *course_sni(const struct course *c);

const char *course_what_name(enum course_what what);

#endif
