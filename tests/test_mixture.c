/*
 * One conversation, in a thousand captures: any link type, around any tunnels,
 * tags and labels, IPv4 and IPv6, fragmented or not, its segments cut, sent
 * twice and out of order.  What comes out is always the same.
 */
#include "tests/check.h"

#include "capture/capture.h"
#include "tests/guarded.h"
#include "tests/mixture.h"

#include <stdio.h>
#include <string.h>

enum { CAPTURES = 1000, FRAME_MAX = 4096, FIN = 1, SYN = 2, ACK = 16, TCP = 6 };

static const struct bytes banner =
    BYTES("HTTP/1.1 200 OK\r\nServer: nginx/1.22.1\r\nContent-Length: 300\r\n"
          "\r\n--0123456789--0123456789--0123456789--0123456789--0123456789"
          "--0123456789--0123456789--0123456789--0123456789--0123456789--01"
          "23456789--0123456789--0123456789--0123456789--0123456789--012345"
          "6789--0123456789--0123456789--0123456789--0123456789--0123456789");

static const struct bytes request =
    BYTES("GET / HTTP/1.1\r\nHost: www.example.com\r\nAccept: */*\r\n\r\n");

struct mix {
	struct plan plan;
	struct capture *capture;
	uint32_t isn[2]; /* of the client, of the server */
	uint64_t now, frame;
	struct bytes
	    room; /* in front of a guard page, for each frame in turn */
	unsigned responses;
	struct response last; /* its views are gone */
	bool got_right, sent_right;
	char via[ENCAP_TEXT_MAX];
};

static bool
hear(void *ctx, const struct response *r)
{
	struct mix *m = ctx;

	m->responses++;
	m->last = *r;
	m->got_right = bytes_eq(r->got, banner) && r->whole == banner.n;
	m->sent_right = r->sent_known && bytes_eq(r->sent, request);
	encap_format(&r->origin.via, m->via);
	return false;
}

static void
feed(struct mix *m, const struct frames *f)
{
	for (size_t i = 0; i < f->n; i++) {
		struct bytes data =
		    bytes_cut(m->room, m->room.n - f->v[i].n, f->v[i].n);
		memcpy((uint8_t *)(uintptr_t)data.p, f->v[i].p, data.n);
		struct packet p = {
			.link = m->plan.cover->link,
			.when_us = m->now += 1000,
			.frame = ++m->frame,
			.wire_len = data.n,
			.data = data,
		};
		capture_feed(m->capture, &p);
	}
}

/* a TCP segment; `at` and `acked` are offsets behind the SYNs */
static void
add_segment(struct mix *m, unsigned server, unsigned flags, size_t at,
    size_t acked, struct bytes data, struct frames *out)
{
	struct buf b = { 0 };
	bool syn = flags & SYN;

	add_number(&b, server ? 80 : 40022, 2);
	add_number(&b, server ? 40022 : 80, 2);
	add_number(&b, m->isn[server] + (uint32_t)at + !syn, 4);
	add_number(
	    &b, flags & ACK ? m->isn[1 - server] + 1 + (uint32_t)acked : 0, 4);
	buf_byte(&b, syn ? 0x60 : 0x50);
	buf_byte(&b, (uint8_t)flags);
	add_number(&b, 0xffff, 2);
	add_number(&b, 0, 4);
	if (syn)
		add_number(&b, 0x020405b4, 4);
	buf_add(&b, data);
	mixture_wrap(
	    &m->plan, server ? TO_CLIENT : TO_SERVER, TCP, buf_view(&b), out);
	buf_release(&b);
}

static void
shuffle(struct mix *m, struct frames *f)
{
	for (size_t i = f->n; i > 1; i--) {
		size_t k = draw(&m->plan.seed, (uint32_t)i);
		struct buf kept = f->v[i - 1];
		f->v[i - 1] = f->v[k];
		f->v[k] = kept;
	}
}

/* some of the frames once more, and perhaps all in another order */
static void
disturb(struct mix *m, struct frames *f)
{
	for (size_t i = f->n; i-- > 0;)
		if (draw(&m->plan.seed, 8) == 0) {
			struct buf *again = frames_add(f);
			buf_add(again, buf_view(&f->v[i]));
		}
	if (draw(&m->plan.seed, 2))
		shuffle(m, f);
}

static void
say_control(
    struct mix *m, unsigned server, unsigned flags, size_t at, size_t acked)
{
	struct frames f = { 0 };

	add_segment(m, server, flags, at, acked, (struct bytes){ 0 }, &f);
	disturb(m, &f);
	feed(m, &f);
	frames_release(&f);
}

/* all the words of a side, in pieces of which some overlap */
static void
say_words(struct mix *m, unsigned server, struct bytes words, size_t acked)
{
	struct frames f = { 0 };
	uint32_t *seed = &m->plan.seed;

	for (size_t at = 0, n; at < words.n; at += n) {
		n = draw(seed, 3) == 0 ? 1 + draw(seed, 20)
		                       : 1 + draw(seed, (uint32_t)words.n);
		size_t back =
		    draw(seed, 6) == 0 ? draw(seed, (uint32_t)at + 1) : 0;
		add_segment(m, server, ACK, at - back, acked,
		    bytes_cut(words, at - back, n + back), &f);
	}
	disturb(m, &f);
	feed(m, &f);
	frames_release(&f);
}

static void
converse(struct mix *m)
{
	say_control(m, 0, SYN, 0, 0);
	say_control(m, 1, SYN | ACK, 0, 0);
	say_control(m, 0, ACK, 0, 0);
	say_words(m, 0, request, 0);
	say_words(m, 1, banner, request.n);
	say_control(m, 0, ACK, request.n, banner.n);
	say_control(m, 1, FIN | ACK, banner.n, request.n);
	say_control(m, 0, FIN | ACK, request.n, banner.n + 1);
	capture_flush(m->capture, CAPTURE_END_OF_TIME);
}

static bool
endpoint_is(const struct mix *m, const struct endpoint *e, const char *v4,
    const char *v6, uint16_t port)
{
	struct addr a;

	return addr_parse(m->plan.inner == IPV4 ? v4 : v6, &a) &&
	       addr_eq(&a, &e->addr) && e->port == port;
}

/* what is wrong with what was heard, or NULL */
static const char *
fault(const struct mix *m)
{
	const struct capture_counts *c = capture_counts(m->capture);
	const struct response *r = &m->last;
	char via[ENCAP_TEXT_MAX];

	if (m->responses != 1)
		return "not one response";
	if (!m->got_right)
		return "other words";
	if (!m->sent_right)
		return "another request";
	if (!endpoint_is(m, &r->server, "192.0.2.10",
	        "2001:db8:7365:7276:6572:2e2e:2e2e:2e2e", 80))
		return "another server";
	if (!endpoint_is(m, &r->client, "198.51.100.7",
	        "2001:0:636c:6965:6e74:2e2e:2e2e:2e2e", 40022))
		return "another client";
	if (r->flags != 0 || r->ending != END_CLOSED || r->proto != PROTO_TCP)
		return "flags or ending";
	if (strcmp(m->via, plan_via(&m->plan, via)) != 0)
		return "another way";
	for (unsigned i = 0; i < DROP_N; i++)
		if (c->decode.dropped[i] > 0)
			return decode_drop_name((enum drop)i);
	if (c->defrag.expired + c->defrag.evicted + c->defrag.conflicts > 0)
		return "fragments left over, or in conflict";
	if (c->decode.n_unknown > 0 || c->decode.truncated > 0)
		return "unknown or truncated";
	return NULL;
}

static void
one_conversation(uint32_t seed, struct bytes room)
{
	struct mix m = {
		.plan = plan_new(seed),
		.now = 1700000000000000,
		.room = room,
	};
	struct capture_limits limits = capture_limits_default();
	struct capture_sinks sinks = { .response = hear, .response_ctx = &m };
	char via[ENCAP_TEXT_MAX];

	/* some sequence numbers wrap in the middle */
	m.isn[0] = draw(&m.plan.seed, 2) ? draw(&m.plan.seed, UINT32_MAX)
	                                 : 0u - draw(&m.plan.seed, 100);
	m.isn[1] = draw(&m.plan.seed, 2) ? draw(&m.plan.seed, UINT32_MAX)
	                                 : 0u - draw(&m.plan.seed, 400);
	m.capture = capture_new(&limits, &sinks);
	converse(&m);
	const char *why = fault(&m);
	if (why != NULL)
		fail_msg("capture %u: %s; link type %d, in \"%s\", for \"%s\"",
		    seed, why, m.plan.cover->link, m.via,
		    plan_via(&m.plan, via));
	capture_free(m.capture);
}

static void
the_same_conversation_in_a_thousand_ways(void **state)
{
	static const uint8_t zeros[FRAME_MAX];
	struct bytes room = guarded((struct bytes){ zeros, sizeof(zeros) });

	(void)state;
	for (uint32_t seed = 1; seed <= CAPTURES; seed++)
		one_conversation(seed, room);
	guarded_free(room);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_same_conversation_in_a_thousand_ways),
	};
	return RUN(tests, argc, argv);
}
