#include "active/pace.h"

#include "base/random.h"
#include "base/xalloc.h"
#include "inventory/index.h"

#include <stdlib.h>
#include <string.h>

enum {
	SECOND_US = 1000000,
	SLOW_MAX = 64,            /* times a gap */
	STRAINED_GAP_US = 100000, /* of a host that has no rate, times that */
	SHUT_AFTER = 3,       /* signs of shut doors, nothing good between */
	WELL_TO_RECOVER = 4,  /* good answers that make it half as slow */
	RTT_SLACK_US = 50000, /* that a round trip may grow besides doubling */
	SWEEP_FIRST = 4096,   /* spots, before idle ones are looked for */
};

#define PER(n, us)                                                             \
	{                                                                      \
		(us) / (n), 0                                                  \
	}
#define BURST(n, us, burst)                                                    \
	{                                                                      \
		(us) / (n), burst                                              \
	}

/* rates by level: the run, a network, a host, an endpoint, a port */
const struct pace_profile pace_profiles[PACE_PROFILES] = {
	{ 1, 400,
	    { { PER(1, SECOND_US), { 0 }, PER(1, 2 * SECOND_US) }, 1, 50, true,
	        0 } },
	{ 1, 250, { { PER(5, SECOND_US) }, 1, 0, true, 0 } },
	{ 16, 150, { { BURST(50, SECOND_US, 5) }, 2, 0, true, 0 } },
	{ 1024, 100, { .at_once = PACE_PER_HOST } },
	{ 2048, 75, { .at_once = 2 * PACE_PER_HOST } },
	{ 4096, 50, { .at_once = 4 * PACE_PER_HOST } },
};

const struct pace_profile pace_gentle = { 16, 100,
	{ { PER(20, SECOND_US), PER(5, SECOND_US), BURST(1, 2 * SECOND_US, 2),
	      PER(1, 10 * SECOND_US), PER(5, SECOND_US) },
	    1, 50, true, 0 } };

/* what tokens are kept for */
struct key {
	uint8_t level;
	uint8_t proto;
	uint16_t port;
	struct addr addr;
};

struct spot {
	struct key key;
	/*
	 * The bucket: when its next token would be free if it could hold but
	 * one.  That it holds more means that the time may lie up to a burst
	 * in the past.
	 */
	uint64_t next_us;
	/* a host's */
	unsigned slow; /* times its gap; 0 and 1: as usual */
	unsigned n_well, n_shut;
	uint64_t rtt_least_us, rtt_us, rtt_told_us;
};

struct pace {
	struct pace_options o;
	uint64_t random;
	struct spot run;
	struct spot *spot;
	size_t n, cap, sweep_at;
	struct index by_key;
};

struct pace *
pace_new(const struct pace_options *options)
{
	struct pace *p = xcalloc(1, sizeof(*p));

	p->o = *options;
	p->random = options->seed;
	p->by_key.seed = options->seed;
	p->sweep_at = SWEEP_FIRST;
	return p;
}

void
pace_free(struct pace *p)
{
	if (p == NULL)
		return;
	free(p->spot);
	index_release(&p->by_key);
	free(p);
}

/* --- buckets --- */

static uint64_t
slack_of(struct pace_rate r)
{
	return r.burst > 1 ? (r.burst - 1) * r.gap_us : 0;
}

/* the time from which on there is a token */
static uint64_t
free_from(const struct spot *s, uint64_t now)
{
	return s->next_us > now ? s->next_us : now;
}

static void
take(struct spot *s, struct pace_rate r, uint64_t at)
{
	uint64_t slack = slack_of(r);
	uint64_t earliest = at > slack ? at - slack : 0;

	if (s->next_us < earliest)
		s->next_us = earliest;
	s->next_us += r.gap_us;
}

static uint64_t
jitter(struct pace *p, struct pace_rate r)
{
	return random_next(&p->random) % (r.gap_us / 100 * p->o.jitter + 1);
}

/* --- spots --- */

static struct key
key_of(enum pace_level level, const struct endpoint *to, enum proto proto)
{
	struct key k;

	memset(&k, 0, sizeof(k)); /* it is hashed with all its bytes */
	k.level = (uint8_t)level;
	if (level != PACE_PORT)
		k.addr = to->addr;
	if (level == PACE_NETWORK && addr_is_v4(&to->addr))
		k.addr.b[15] = 0;
	else if (level == PACE_NETWORK)
		memset(k.addr.b + 8, 0, 8);
	if (level == PACE_ENDPOINT || level == PACE_PORT) {
		k.proto = (uint8_t)proto;
		k.port = to->port;
	}
	return k;
}

static struct bytes
bytes_of(const struct key *k)
{
	return (struct bytes){ (const uint8_t *)k, sizeof(*k) };
}

static struct spot *
find(const struct pace *p, const struct key *k)
{
	uint32_t hash = index_hash(&p->by_key, bytes_of(k));
	struct index_walk w = index_walk_of(&p->by_key, hash);

	for (size_t i; index_next(&w, &i);)
		if (memcmp(&p->spot[i].key, k, sizeof(*k)) == 0)
			return &p->spot[i];
	return NULL;
}

/* one that would be made again as it is */
static bool
is_idle(const struct pace *p, const struct spot *s, uint64_t now)
{
	return s->slow <= 1 && s->n_shut == 0 && s->rtt_least_us == 0 &&
	       s->next_us + slack_of(p->o.rate[s->key.level]) <= now;
}

static void
add_index(struct pace *p, size_t i)
{
	index_add(
	    &p->by_key, index_hash(&p->by_key, bytes_of(&p->spot[i].key)), i);
}

static void
sweep(struct pace *p, uint64_t now)
{
	uint64_t seed = p->by_key.seed;
	size_t n = 0;

	index_release(&p->by_key);
	p->by_key.seed = seed;
	for (size_t i = 0; i < p->n; i++)
		if (!is_idle(p, &p->spot[i], now))
			p->spot[n++] = p->spot[i];
	p->n = n;
	for (size_t i = 0; i < n; i++)
		add_index(p, i);
	p->sweep_at = n < SWEEP_FIRST / 2 ? SWEEP_FIRST : 2 * n;
}

static struct spot *
spot_of(struct pace *p, const struct key *k)
{
	struct spot *s = find(p, k);

	if (s != NULL)
		return s;
	p->spot = xgrow(p->spot, p->n, &p->cap, sizeof(*p->spot));
	p->spot[p->n] = (struct spot){ .key = *k };
	add_index(p, p->n);
	return &p->spot[p->n++];
}

static struct spot *
host_spot(const struct pace *p, const struct addr *host)
{
	struct endpoint to = { *host, 0 };
	struct key k = key_of(PACE_HOST, &to, PROTO_TCP);

	return find(p, &k);
}

/* --- asking --- */

/* the rate of a level, as far as a host's signs leave it */
static struct pace_rate
rate_at(const struct pace *p, enum pace_level level, const struct spot *host)
{
	struct pace_rate r = p->o.rate[level];

	if (level != PACE_HOST || host == NULL || host->slow <= 1)
		return r;
	return (struct pace_rate){
		(r.gap_us > 0 ? r.gap_us : STRAINED_GAP_US) * host->slow, 1
	};
}

uint64_t
pace_ask(struct pace *p, const struct endpoint *to, enum proto proto,
    uint64_t now, bool *mine)
{
	const struct spot *host =
	    p->o.backs_off ? host_spot(p, &to->addr) : NULL;
	struct pace_rate rate[PACE_LEVELS];
	struct key key[PACE_LEVELS];
	uint64_t from = now;
	int late = PACE_RUN; /* the level that takes longest */

	for (int l = PACE_NETWORK; l < PACE_LEVELS; l++) {
		rate[l] = rate_at(p, (enum pace_level)l, host);
		if (rate[l].gap_us == 0)
			continue;
		key[l] = key_of((enum pace_level)l, to, proto);
		const struct spot *s = find(p, &key[l]);
		if (s == NULL || free_from(s, now) <= from)
			continue;
		from = free_from(s, now);
		late = l;
	}
	*mine = late == PACE_RUN;
	if (!*mine)
		return from + jitter(p, rate[late]);
	if (p->o.rate[PACE_RUN].gap_us > 0) {
		from = free_from(&p->run, now);
		take(&p->run, p->o.rate[PACE_RUN], now);
		if (p->o.jitter > 0)
			from += jitter(p, p->o.rate[PACE_RUN]);
	}
	if (p->n >= p->sweep_at)
		sweep(p, now);
	for (int l = PACE_NETWORK; l < PACE_LEVELS; l++)
		if (rate[l].gap_us > 0)
			take(spot_of(p, &key[l]), rate[l], from);
	return from;
}

/* --- signs --- */

static void
slow_down(struct pace *p, struct spot *s, uint64_t now)
{
	s->n_well = 0;
	if (s->slow < 1)
		s->slow = 1;
	if (s->slow < SLOW_MAX)
		s->slow *= 2;
	uint64_t from = now + rate_at(p, PACE_HOST, s).gap_us;
	if (s->next_us < from)
		s->next_us = from;
}

static void
recover(struct spot *s)
{
	s->n_shut = 0;
	if (s->slow <= 1 || ++s->n_well < WELL_TO_RECOVER)
		return;
	s->n_well = 0;
	s->slow /= 2;
}

void
pace_told(
    struct pace *p, const struct addr *host, enum pace_sign sign, uint64_t now)
{
	static const bool shuts[PACE_SIGNS] = {
		[PACE_REFUSED] = true,
		[PACE_PROHIBITED] = true,
	};
	struct endpoint to = { *host, 0 };
	struct key k = key_of(PACE_HOST, &to, PROTO_TCP);
	struct spot *s;

	if (!p->o.backs_off)
		return;
	if (sign == PACE_WELL) {
		if ((s = find(p, &k)) != NULL && s->n_shut < SHUT_AFTER)
			recover(s);
		return;
	}
	s = spot_of(p, &k);
	s->n_shut += shuts[sign];
	slow_down(p, s, now);
}

/* a round trip that grows to more than double is what a queue looks like */
void
pace_rtt(struct pace *p, const struct addr *host, uint64_t rtt_us, uint64_t now)
{
	struct endpoint to = { *host, 0 };
	struct key k = key_of(PACE_HOST, &to, PROTO_TCP);

	if (!p->o.backs_off || rtt_us == 0)
		return;
	struct spot *s = spot_of(p, &k);
	if (s->rtt_least_us == 0)
		s->rtt_least_us = s->rtt_us = rtt_us;
	if (rtt_us < s->rtt_least_us)
		s->rtt_least_us = rtt_us;
	s->rtt_us = (3 * s->rtt_us + rtt_us) / 4;
	if (s->rtt_us <= 2 * s->rtt_least_us + RTT_SLACK_US ||
	    (s->rtt_told_us > 0 && now < s->rtt_told_us + SECOND_US))
		return;
	s->rtt_told_us = now;
	slow_down(p, s, now);
}

unsigned
pace_at_once(const struct pace *p, const struct addr *host)
{
	const struct spot *s = p->o.backs_off ? host_spot(p, host) : NULL;

	return s != NULL && s->slow > 1 ? 1 : p->o.at_once;
}

bool
pace_is_shut(const struct pace *p, const struct addr *host)
{
	const struct spot *s = p->o.backs_off ? host_spot(p, host) : NULL;

	return s != NULL && s->n_shut >= SHUT_AFTER;
}

uint64_t
pace_n_slowed(const struct pace *p)
{
	uint64_t n = 0;

	for (size_t i = 0; i < p->n; i++)
		n += p->spot[i].slow > 1;
	return n;
}
