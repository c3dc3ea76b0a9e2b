#include "active/course.h"

#include "active/plan.h"
#include "base/alpn.h"

/* --- what it takes --- */

/* one question on its own connection or the one that is there */
static void
charge(struct course_cost *sum, const struct weights *w, uint64_t odds,
    uint64_t conns, uint64_t packets, uint64_t bytes, uint64_t lines)
{
	sum->conns += odds * conns / WEIGHT_ONE;
	sum->packets += odds * packets / WEIGHT_ONE;
	sum->bytes += odds * bytes / WEIGHT_ONE;
	sum->lines += odds * lines / WEIGHT_ONE;
	(void)w;
}

static void
charge_tcp(struct course *c, const struct weights *w)
{
	bool unknown = c->known == NULL || c->known->service == NULL;
	unsigned ephemeral = c->at.port >= WEIGHT_EPHEMERAL;
	uint64_t open = w->packets_open + w->packets_close, odds = WEIGHT_ONE;
	uint64_t around = c->tls ? w->bytes_tls : 0;

	if (c->tls)
		open += w->packets_tls;
	charge(&c->cost, w, odds, WEIGHT_ONE, open, around,
	    c->n > 0 ? w->lines_asked : w->lines_heard);
	if (c->listens)
		odds -= unknown        ? w->wait[ephemeral]
		        : c->n_own > 0 ? 0
		                       : w->heard;
	for (size_t i = 0; i < c->n; i++) {
		bool hello = plan_says_hello(c->q[i].probe);
		uint64_t bytes =
		    hello ? w->bytes_tls : c->q[i].words.n * WEIGHT_ONE;
		uint64_t packets =
		    w->packets_exchange + (hello ? w->packets_tls : 0);
		if (c->q[i].probe->bye.n > 0) {
			packets += WEIGHT_ONE;
			bytes += c->q[i].probe->bye.n * WEIGHT_ONE;
		}
		if (i > 0)
			charge(&c->cost, w, odds, WEIGHT_ONE, open, around,
			    w->lines_asked);
		charge(&c->cost, w, odds, 0, packets, bytes, 0);
		odds -= odds * (unknown ? w->tls[ephemeral] : w->heard) /
		        WEIGHT_ONE;
	}
}

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
}

void
course_complete(struct course *c, const struct weights *w, struct arena *arena)
{
	put_words(c, arena);
	c->cost = (struct course_cost){ 0 };
	if (c->what == COURSE_SKIP)
		return;
	if (c->proto == PROTO_TCP) {
		charge_tcp(c, w);
		return;
	}
	for (size_t i = 0; i < c->n; i++)
		charge(&c->cost, w, i == 0 ? WEIGHT_ONE : WEIGHT_ONE - w->heard,
		    0, w->packets_datagram, c->q[i].words.n * WEIGHT_ONE,
		    w->lines_asked);
}
