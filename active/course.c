#include "active/course.h"

#include "active/fragile.h"
#include "active/plan.h"
#include "match/template.h"

#include <stdlib.h>

enum { KNOWN_QUESTIONS = 2, UDP_QUESTIONS = 2 };

static const char *const what_names[] = {
	[COURSE_SKIP] = "skip",
	[COURSE_LISTEN] = "listen",
	[COURSE_ASK] = "ask",
};

const struct shape course_no_shape;

const char *
course_sni(const struct course *c)
{
	const char *sni = c->shape->name[SHAPE_SNI];

	return sni[0] != '\0' ? sni : NULL;
}

const char *
course_what_name(enum course_what what)
{
	return what_names[what];
}

/* even a conforming question is only sent where it was named */
static bool
is_fragile(const struct known *k)
{
	const char *device = k->field[FIELD_DEVICETYPE];

	return (k->service != NULL && fragile_service(k->service)) ||
	       (device != NULL && fragile_device(device));
}

/* --- what signatures say of a service --- */

struct fluency {
	unsigned lines, versions; /* of that service, among its own answers */
};

/* whether lines of their own are written for the product */
static bool
is_named(const struct sigdb *db, const char *service, const char *product)
{
	for (size_t i = 0; i < db->n_line; i++) {
		const struct sig_line *l = db->line[i];
		const struct template *t = l->field[FIELD_PRODUCT];
		if (t != NULL && strcmp(l->service, service) == 0 &&
		    bytes_eq(template_text(t), bytes_str(product)))
			return true;
	}
	return false;
}

/*
 * Whether the line can tell of that product; NULL: of any.  One that takes the
 * name from what it hears is for those that have no lines of their own.
 */
static bool
tells_of(const struct sig_line *l, const char *product)
{
	const struct template *t = l->field[FIELD_PRODUCT];

	return product == NULL || t == NULL ||
	       bytes_eq(template_text(t), bytes_str(product));
}

static struct fluency
fluency_of(const struct sigdb *db, const struct sig_probe *p,
    const char *service, const char *product)
{
	struct fluency f = { 0 };

	for (size_t i = 0; i < p->lines.n; i++) {
		const struct sig_line *l = db->line[p->lines.v[i]];
		if (strcmp(l->service, service) != 0)
			continue;
		f.lines++;
		f.versions +=
		    l->field[FIELD_VERSION] != NULL && tells_of(l, product);
	}
	return f;
}

static bool
is_askable(const struct sig_probe *p, enum proto proto, enum safety safety)
{
	return p->proto == proto && p->payload.n > 0 && p->safety <= safety;
}

static bool
is_listed(const struct sig_probe *p, uint16_t port, bool inside)
{
	return sig_ports_has(inside ? &p->sslports : &p->ports, port);
}

/* whether servers of that kind speak first, as far as the lines tell */
static bool
greets(const struct sigdb *db, const char *service)
{
	unsigned first = 0, asked = 0;

	for (size_t i = 0; i < db->n_probe; i++) {
		const struct sig_probe *p = &db->probe[i];
		unsigned n = p->proto == PROTO_TCP
		                 ? fluency_of(db, p, service, NULL).lines
		                 : 0;
		if (p->payload.n == 0)
			first += n;
		else
			asked += n;
	}
	return first > asked;
}

/* --- choosing --- */

struct choice {
	const struct sig_probe *probe;
	uint64_t rank;
};

/* the best at the place of the worst, when it is better */
static void
offer(struct choice *best, size_t most, struct choice c)
{
	for (size_t i = 0; i < most; i++)
		if (best[i].probe == NULL || c.rank > best[i].rank) {
			struct choice other = best[i];
			best[i] = c;
			c = other;
			if (c.probe == NULL)
				return;
		}
}

static void
add(struct course *c, const struct sig_probe *probe)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->q[i].probe == probe)
			return;
	if (c->n < COURSE_QUESTIONS_MAX)
		c->q[c->n++].probe = probe;
}

/* those whose answers tell of the service: its version, on this port */
static void
ask_service(struct course *c, const struct course_setup *s, size_t most)
{
	struct choice best[COURSE_QUESTIONS_MAX] = { 0 };
	const struct sigdb *db = s->db;
	const struct known *k = c->known;
	bool hard = k->confidence >= CONFIDENCE_HARD;
	const char *product = hard ? k->field[FIELD_PRODUCT] : NULL;

	if (product != NULL && !is_named(db, k->service, product))
		product = NULL;

	for (size_t i = 0; i < db->n_probe; i++) {
		const struct sig_probe *p = &db->probe[i];
		if (!is_askable(p, c->proto, s->safety) || plan_says_hello(p))
			continue;
		struct fluency f = fluency_of(db, p, k->service, product);
		if (f.versions == 0 && (f.lines == 0 || (hard && !s->verify)))
			continue;
		uint64_t rank = f.versions > 0;
		rank = rank << 1 | is_listed(p, c->at.port, c->tls);
		rank = rank << 32 | (uint64_t)f.versions << 16 | f.lines << 4 |
		       (WEIGHT_RARITIES - weights_rarity(p->rarity.value));
		offer(best, most, (struct choice){ p, rank });
	}
	for (size_t i = 0; i < most && best[i].probe != NULL; i++)
		add(c, best[i].probe);
}

/* of how many endpoints like this one the question tells what they are */
static uint32_t
share_of(const struct course *c, const struct course_setup *s,
    const struct sig_probe *p, const char *neighbour)
{
	const struct weights *w = s->weights;
	unsigned ephemeral = c->at.port >= WEIGHT_EPHEMERAL;
	bool http = bytes_starts(p->payload, BYTES("GET / HTTP/"));
	/* behind its own questions also if there is no TLS after all */
	bool listed = is_listed(p, c->at.port, c->tls) ||
	              (c->n_own > 0 && is_listed(p, c->at.port, false));
	uint32_t share =
	    (listed ? w->listed
	            : w->elsewhere)[weights_rarity(p->rarity.value)];

	if (neighbour != NULL &&
	    fluency_of(s->db, p, neighbour, NULL).lines > 0 &&
	    share < w->neighbour)
		share = w->neighbour;
	if (http && share < w->http[ephemeral])
		share = w->http[ephemeral];
	if (plan_says_hello(p) && share < w->tls[ephemeral])
		share = w->tls[ephemeral];
	return share;
}

/* on a connection of its own, in thousandths of one */
static uint64_t
noise_of(const struct weights *w, const struct sig_probe *p, uint32_t share)
{
	uint64_t packets =
	    w->packets_open + w->packets_exchange + w->packets_close;
	uint64_t bytes = p->payload.n;

	if (plan_says_hello(p))
		bytes += w->bytes_tls / WEIGHT_ONE;
	return w->connection + w->packet * packets / WEIGHT_ONE +
	       w->kibibyte * bytes / 1024 + w->log_line +
	       (uint64_t)w->error * (WEIGHT_ONE - share) / WEIGHT_ONE;
}

/* what its port and what is around it suggest, behind what is there already */
static const char *
suggest(struct course *c, const struct course_setup *s)
{
	const struct weights *w = s->weights;
	const char *neighbour =
	    evidence_neighbours(s->evidence, &c->at, c->proto);
	struct choice best[COURSE_QUESTIONS_MAX] = { 0 };
	size_t most = w->questions / WEIGHT_ONE;

	if (most > COURSE_QUESTIONS_MAX)
		most = COURSE_QUESTIONS_MAX;
	if (c->proto == PROTO_UDP && most > UDP_QUESTIONS)
		most = UDP_QUESTIONS;
	for (size_t i = 0; i < s->db->n_probe; i++) {
		const struct sig_probe *p = &s->db->probe[i];
		if (!is_askable(p, c->proto, s->safety) ||
		    (c->tls && plan_says_hello(p)) ||
		    (c->proto == PROTO_UDP && !is_listed(p, c->at.port, false)))
			continue;
		uint32_t share = share_of(c, s, p, neighbour);
		uint64_t noise = noise_of(w, p, share);
		uint64_t gain =
		    noise > 0 ? (uint64_t)share * WEIGHT_ONE / noise : share;
		if (gain > w->threshold)
			offer(best, most,
			    (struct choice){
			        p, gain << 32 | (UINT32_MAX - i) });
	}
	for (size_t i = 0; i < most && best[i].probe != NULL; i++)
		add(c, best[i].probe);
	return neighbour;
}

static bool
skip(struct course *c, const char *why)
{
	c->what = COURSE_SKIP;
	c->why = why;
	c->n = 0;
	return true;
}

/* nothing is known of it */
static void
explore(struct course *c, const struct course_setup *s)
{
	const char *neighbour = suggest(c, s);

	if (c->proto == PROTO_UDP && c->n == 0) {
		skip(c, "no question over UDP is for this port");
		return;
	}
	c->what = c->n > 0 ? COURSE_ASK : COURSE_LISTEN;
	c->listens = c->proto == PROTO_TCP;
	c->why = neighbour != NULL
	             ? "unknown: neighbours on this port come first"
	             : "unknown: listen, then by expected gain for noise";
}

/* --- what is known decides --- */

static bool
is_fresh(const struct course_setup *s, const struct known *k)
{
	uint64_t latest = evidence_latest(s->evidence);

	return k->last_us == 0 || latest < k->last_us ||
	       latest - k->last_us <= s->fresh_us;
}

/* the host has something that breaks, whatever the port at hand is */
static bool
is_fragile_host(const struct course *c, const struct course_setup *s)
{
	size_t n;
	const struct known *k = evidence_host(s->evidence, &c->at.addr, &n);

	for (size_t i = 0; i < n; i++)
		if (is_fragile(&k[i]))
			return true;
	return false;
}

/* whether nothing is to be sent, and why */
static bool
is_left_alone(struct course *c, const struct course_setup *s)
{
	const struct known *k = c->known;
	enum refusal why;

	if (!scope_allows(s->scope, &c->at, c->proto, &why))
		return skip(c, refusal_text(why));
	if (is_fragile_host(c, s) &&
	    !scope_names(s->scope, c->proto, c->at.port))
		return skip(c, "a fragile device; --allow-fragile names "
		               "the ports to be asked");
	if (k == NULL)
		return false;
	if (k->has_state && k->state == STATE_CLOSED)
		return skip(c, "it was seen closed");
	if (k->service != NULL && strcmp(k->service, "tcpwrapped") == 0)
		return skip(c, "it closes to others without a word");
	if (!s->verify && k->field[FIELD_PRODUCT] != NULL &&
	    k->field[FIELD_VERSION] != NULL && is_fresh(s, k))
		return skip(c, "product and version are known");
	if (!s->verify && k->service == NULL && k->silent)
		return skip(c, "its own clients get no answer");
	return false;
}

static void
follow_up(struct course *c, const struct course_setup *s)
{
	const struct known *k = c->known;
	const char *service = k->service;
	bool hard = k->confidence >= CONFIDENCE_HARD;

	c->tls = k->tunnel == TUNNEL_TLS || strcmp(service, "ssl") == 0;
	c->offers_alpn = k->shape == NULL || k->shape->offers_alpn;
	if (strcmp(service, "ssl") == 0) {
		explore(c, s);
		if (c->what != COURSE_SKIP)
			c->why = "TLS was heard, and not what is inside";
		return;
	}
	c->listens = c->proto == PROTO_TCP && greets(s->db, service);
	ask_service(c, s, hard || c->listens ? 1 : KNOWN_QUESTIONS);
	c->n_own = c->n;
	if (c->n > 0) {
		c->what = COURSE_ASK;
		c->why = c->listens ? "it speaks first; then its own question"
		                    : "its own question, as its clients ask";
	} else if (c->listens && (!hard || s->verify)) {
		c->what = COURSE_LISTEN;
		c->why = "it speaks first";
	} else {
		skip(c, "no safe question tells more");
		return;
	}
	suggest(c, s);
}

void
course_plan(struct course *c, const struct course_setup *s,
    const struct endpoint *at, enum proto proto, struct arena *arena)
{
	*c = (struct course){ .at = *at,
		.proto = proto,
		.known = evidence_find(s->evidence, at, proto),
		.shape = &course_no_shape,
		.offers_alpn = true };
	if (c->known != NULL && c->known->shape != NULL)
		c->shape = c->known->shape;
	c->missing = c->known == NULL || c->known->service == NULL ? "service"
	             : c->known->field[FIELD_VERSION] == NULL      ? "version"
	                                                           : NULL;
	if (is_left_alone(c, s))
		return;
	if (c->known != NULL && c->known->tunnel == TUNNEL_DTLS)
		skip(c, "DTLS, inside of which nothing is asked");
	else if (c->known != NULL && c->known->service != NULL)
		follow_up(c, s);
	else
		explore(c, s);
	course_complete(c, s->weights, arena);
}
