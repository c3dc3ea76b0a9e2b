/*
 * The words of a course, and what it is expected to take: of all endpoints
 * like it, how many are asked each question on which connection, with what is
 * said there (signatures/weights.tsv has the shares and the packets).
 */
#include "active/course.h"

#include "active/plan.h"
#include "base/alpn.h"

/* --- the words --- */

static struct bytes
keep(struct arena *arena, struct buf *words)
{
	struct bytes kept = arena_bytes(arena, buf_view(words));

	buf_clear(words);
	return kept;
}

/* of what can be asked in clear, what the clients offer */
static const char *
alpn_of(struct course *c, struct arena *arena)
{
	struct bytes rest = bytes_str(alpn_offer);
	struct buf list = { 0 };

	if (!shape_has(c->shape, SHAPE_ALPN))
		return NULL;
	for (unsigned i = 0; rest.n > 0; i++) {
		const uint8_t *end = memchr(rest.p, ' ', rest.n);
		size_t n = end != NULL ? (size_t)(end - rest.p) : rest.n;
		if (c->shape->trait[SHAPE_ALPN] >> i & 1) {
			buf_add(&list, list.n > 0 ? BYTES(" ") : BYTES(""));
			buf_add(&list, bytes_cut(rest, 0, n));
		}
		rest = bytes_cut(rest, n + 1, rest.n);
	}
	c->offers_alpn &= list.n > 0;
	const char *text =
	    list.n > 0 ? arena_str(arena, buf_view(&list)) : NULL;
	buf_release(&list);
	return text;
}

static void
put_words(struct course *c, struct arena *arena)
{
	char text[ADDR_TEXT_MAX];
	struct buf words = { 0 };

	const char *name = course_sni(c);
	if (name == NULL && addr_is_v4(&c->at.addr))
		name = addr_format(&c->at.addr, text);
	for (size_t i = 0; i < c->n; i++) {
		const struct sig_probe *p = c->q[i].probe;
		shape_words(c->shape, name, p->payload, &words);
		c->q[i].words = keep(arena, &words);
		shape_bye(c->shape, p->payload, p->bye, &words);
		c->q[i].bye = keep(arena, &words);
	}
	buf_release(&words);
	c->alpn = alpn_of(c, arena);
	c->terms = shape_terms(c->shape);
}

/* --- what it takes --- */

enum {
	SEGMENT = 1400,  /* of what is said, in one packet */
	TLS_RECORD = 22, /* around what is said: header, type, seal */
	AROUND_SNI = 9,  /* around the name: RFC 6066 section 3 */
	AROUND_ALPN = 7, /* around the protocols: RFC 7301 section 3.1 */
};

/* one connection, or one exchange on it; all in thousandths but the odds */
static void
charge(struct course_cost *sum, uint64_t odds, uint64_t conns, uint64_t packets,
    uint64_t bytes, uint64_t lines)
{
	sum->conns += odds * conns / WEIGHT_ONE;
	sum->packets += odds * packets / WEIGHT_ONE;
	sum->bytes += odds * bytes / WEIGHT_ONE;
	sum->lines += odds * lines / WEIGHT_ONE;
}

static uint64_t
lines_of(const struct weights *w, const struct sig_probe *p)
{
	return p->logs.set_by != NULL ? p->logs.value * WEIGHT_ONE
	                              : w->lines_asked;
}

/* what it is, or what is inside of its TLS, has still to be found */
static bool
is_unknown(const struct course *c)
{
	const struct known *k = c->known;

	return k == NULL || k->service == NULL ||
	       strcmp(k->service, "ssl") == 0;
}

/* how many of those that were heard to be it are it, and say so */
static uint32_t
heard_share(const struct course *c, const struct weights *w)
{
	return w->heard[c->known != NULL &&
	                c->known->confidence >= CONFIDENCE_HARD];
}

/* how many are settled by what they say first, of those that are listened to */
static uint32_t
greets_share(const struct course *c, const struct weights *w)
{
	if (c->n == 0)
		return WEIGHT_ONE;
	if (is_unknown(c))
		return w->wait[c->at.port >= WEIGHT_EPHEMERAL];
	return c->n_own > 0 ? 0 : heard_share(c, w);
}

/*
 * How many of those that come as far as the question it settles.  Inside of
 * TLS that was heard, those do more that are for the port.
 */
static uint32_t
settles(
    const struct course *c, const struct weights *w, const struct sig_probe *p)
{
	if (!is_unknown(c))
		return heard_share(c, w);
	if (c->tls && sig_ports_has(&p->sslports, c->at.port))
		return w->listed[weights_rarity(p->rarity.value)];
	return w->tls[c->at.port >= WEIGHT_EPHEMERAL];
}

/* a handshake: hello, finished and close_notify, and the names in the hello */
static uint64_t
tls_bytes(const struct course *c, const struct weights *w, bool offers)
{
	const char *sni = course_sni(c);
	const char *alpn = c->alpn != NULL ? c->alpn : alpn_offer;
	uint64_t n = sni != NULL ? AROUND_SNI + strlen(sni) : 0;

	if (offers)
		n += AROUND_ALPN + strlen(alpn);
	return (tls_agreed_version(&c->terms) != 0 ? w->bytes_agreed
	                                           : w->bytes_tls) +
	       n * WEIGHT_ONE;
}

static void
charge_question(struct course *c, const struct weights *w,
    const struct course_question *q, uint64_t odds)
{
	uint64_t n = q->words.n + (c->tls ? TLS_RECORD : 0);

	if (plan_says_hello(q->probe))
		charge(&c->cost, odds, 0, w->packets_exchange + w->packets_tls,
		    tls_bytes(c, w, true), 0);
	else
		charge(&c->cost, odds, 0,
		    w->packets_exchange + n / SEGMENT * WEIGHT_ONE,
		    n * WEIGHT_ONE, 0);
}

/* of those that this question settled */
static void
charge_bye(struct course *c, const struct course_question *q, uint64_t odds)
{
	uint64_t n = q->bye.n + (c->tls ? TLS_RECORD : 0);

	if (q->bye.n > 0)
		charge(&c->cost, odds, 0, WEIGHT_ONE, n * WEIGHT_ONE, 0);
}

static void
charge_tcp(struct course *c, const struct weights *w)
{
	uint64_t open = w->packets_open + w->packets_close, odds = WEIGHT_ONE;
	uint64_t around = c->tls ? tls_bytes(c, w, c->offers_alpn) : 0;

	if (c->tls)
		open += w->packets_tls;
	charge(&c->cost, odds, WEIGHT_ONE, open, around, 0);
	if (c->listens || c->n == 0) {
		uint64_t heard = greets_share(c, w);
		charge(&c->cost, heard, 0, 0, 0, w->lines_heard);
		odds -= heard;
	}
	for (size_t i = 0; i < c->n; i++) {
		uint64_t settled =
		    odds * settles(c, w, c->q[i].probe) / WEIGHT_ONE;
		if (i > 0)
			charge(&c->cost, odds, WEIGHT_ONE, open, around, 0);
		charge(&c->cost, odds, 0, 0, 0, lines_of(w, c->q[i].probe));
		charge_question(c, w, &c->q[i], odds);
		charge_bye(c, &c->q[i], settled);
		odds -= settled;
	}
}

/* who does not answer is asked the same once more, then the next */
static void
charge_udp(struct course *c, const struct weights *w)
{
	uint64_t odds = WEIGHT_ONE;
	uint32_t heard = heard_share(c, w);

	for (size_t i = 0; i < c->n; i++) {
		uint64_t settled =
		    odds * (is_unknown(c) ? w->listed[1] : heard) / WEIGHT_ONE;
		charge(&c->cost, 2 * odds - settled, 0, w->packets_datagram,
		    c->q[i].words.n * WEIGHT_ONE, lines_of(w, c->q[i].probe));
		odds -= settled;
	}
}

void
course_complete(struct course *c, const struct weights *w, struct arena *arena)
{
	put_words(c, arena);
	c->cost = (struct course_cost){ 0 };
	if (c->what == COURSE_SKIP)
		return;
	if (c->proto == PROTO_TCP)
		charge_tcp(c, w);
	else
		charge_udp(c, w);
}
