/*
 * evidence: what is known of endpoints before anybody is asked.
 *
 * From captures and from earlier results: the service, how fresh that is, and
 * the shape in which clients ask.  Of several records of one endpoint the more
 * confident holds, of equals the later.
 *
 *	evidence_take(e, result);
 *	evidence_shape(e, &at, proto, &shape);
 *	evidence_seal(e);
 *	k = evidence_find(e, &at, proto);
 */
#ifndef ACTIVE_EVIDENCE_H
#define ACTIVE_EVIDENCE_H

#include "inventory/results.h"
#include "match/shape.h"

enum { EVIDENCE_ENDPOINTS_MAX = 1 << 20, NEIGHBOURS_MAX = 64 };

enum evidence_source { EVIDENCE_HEARD, EVIDENCE_EARLIER };

struct known {
	struct endpoint at;
	enum proto proto;
	enum evidence_source source;
	bool has_state;
	enum state state;
	const char *reason, *service; /* NULL: not told */
	const char *field[FIELD_N];
	const char *const *cpe;
	size_t n_cpe;
	enum tunnel tunnel;
	enum method method;
	unsigned confidence;
	uint64_t first_us, last_us;
	const struct shape *shape; /* NULL: no client was seen to ask */
	bool silent; /* clients were seen to ask, and it never said a word */
};

struct evidence;

struct evidence *evidence_new(void);
void evidence_free(struct evidence *e);

/* false when there are too many endpoints */
bool evidence_take(
    struct evidence *e, const struct result *r, enum evidence_source source);
bool evidence_shape(struct evidence *e, const struct endpoint *at,
    enum proto proto, const struct shape *shape);
bool evidence_silent(
    struct evidence *e, const struct endpoint *at, enum proto proto);

/* afterwards it is only read */
void evidence_seal(struct evidence *e);

/* by address, tcp first, by port */
const struct known *evidence_all(const struct evidence *e, size_t *n);
const struct known *evidence_find(
    const struct evidence *e, const struct endpoint *at, enum proto proto);

/* the records of one host */
const struct known *evidence_host(
    const struct evidence *e, const struct addr *host, size_t *n);

/*
 * The service that most other hosts have on this port, or NULL; of equals the
 * one that comes first in the alphabet.  Looks at NEIGHBOURS_MAX of them.
 */
const char *evidence_neighbours(
    const struct evidence *e, const struct endpoint *at, enum proto proto);

/* the latest time of all that was heard: what "fresh" is measured by */
uint64_t evidence_latest(const struct evidence *e);

#endif
