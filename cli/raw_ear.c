#include "cli/raw_ear.h"

#include "cli/sandbox.h"
#include "cli/say.h"

#include "active/transport_raw.h"
#include "active/transport_syn.h"
#include "base/buf.h"
#include "base/loop.h"
#include "base/rd.h"
#include "base/xalloc.h"
#include "capture/decode.h"
#include "capture/live.h"

#include <stdio.h>
#include <stdlib.h>

enum {
	BUFFER = 8 << 20,
	SNAPLEN = 64 << 10,
	DELAY_MS = 5,
	PER_TURN = 1024,
	FRAGMENTS = 4 << 20,
};

struct raw_ear {
	struct raw *raw; /* NULL: datagrams go over sockets */
	struct syn *syn; /* NULL: there are no checks */
	host_fact_fn *fact;
	void *fact_ctx;
	struct live *live;
	struct watch *watch;
	struct defrag *defrag;
	struct defrag_counts fragments;
	struct decode_counts counts;
};

/* MSS, window scale and the order of the rest, as systems differ in them */
static void
add_options(struct buf *out, struct rd *r)
{
	while (r->n > 0 && rd_ok(r)) {
		uint8_t kind = rd_u8(r);
		if (kind <= 1) {
			buf_str(out, kind == 0 ? " end" : " nop");
			if (kind == 0)
				return;
			continue;
		}
		uint8_t n = rd_u8(r);
		struct rd option = rd_sub(r, n < 2 ? 0 : n - 2U);
		if (n < 2 || !rd_ok(r))
			return;
		if (kind == 2)
			buf_printf(out, " mss=%u", rd_u16(&option));
		else if (kind == 3)
			buf_printf(out, " wscale=%u", rd_u8(&option));
		else if (kind == 4)
			buf_str(out, " sack");
		else if (kind == 8)
			buf_str(out, " timestamps");
		else
			buf_printf(out, " %u", kind);
	}
}

/* RFC 9293 section 3.1 */
static void
tell_answer(struct raw_ear *w, const struct segment *s)
{
	struct rd r = rd_of(s->whole);
	struct buf value = { 0 };

	(void)rd_take(&r, 14);
	buf_printf(&value, "window=%u ttl=%u", rd_u16(&r), s->ttl);
	(void)rd_take(&r, 4);
	if (rd_ok(&r))
		add_options(&value, &r);
	const struct host_fact fact = { .addr = s->src.addr,
		.what = "tcp handshake",
		.value = buf_cstr(&value),
		.from = "syn-ack",
		.when_us = s->when_us };
	if (w->fact != NULL && s->whole.n > 0)
		w->fact(w->fact_ctx, &fact);
	buf_release(&value);
}

static void
hear_segment(struct raw_ear *w, const struct segment *s)
{
	if (w->syn != NULL &&
	    syn_heard(w->syn, &s->src, s->dst.port, s->flags & TCP_SYN,
	        s->flags & TCP_RST, s->ack) == SYN_OPEN)
		tell_answer(w, s);
}

static void
on_packet(void *ctx, const struct packet *p)
{
	static const enum peer_end ends[] = {
		[REFUSAL_PORT] = PEER_REFUSED,
		[REFUSAL_HOST] = PEER_UNREACHABLE,
		[REFUSAL_PROHIBITED] = PEER_PROHIBITED,
	};
	struct raw_ear *w = ctx;
	struct decoded d;

	decode(&w->counts, w->defrag, p, &d);
	if (d.kind == DECODE_SEGMENT && d.segment.proto == PROTO_TCP)
		hear_segment(w, &d.segment);
	else if (d.kind == DECODE_SEGMENT && w->raw != NULL &&
	         d.segment.missing == 0)
		raw_heard(w->raw, &d.segment.src, d.segment.dst.port,
		    d.segment.payload);
	else if (d.kind == DECODE_REFUSAL && d.refusal.proto == PROTO_TCP &&
	         w->syn != NULL)
		syn_refused(w->syn, &d.refusal.server, d.refusal.client_port,
		    ends[d.refusal.kind]);
	else if (d.kind == DECODE_REFUSAL && d.refusal.proto == PROTO_UDP &&
	         w->raw != NULL)
		raw_refused(w->raw, &d.refusal.server, d.refusal.client_port,
		    ends[d.refusal.kind]);
}

static void
on_ready(void *ctx, unsigned what)
{
	struct raw_ear *w = ctx;
	struct err err;

	(void)what;
	if (live_read(w->live, PER_TURN, 0, on_packet, w, &err))
		return;
	say("nothing more is heard on the raw socket: %s", err.text);
	watch_want(w->watch, 0);
}

/* tcpdump's words for all that may concern us */
static bool
listen_for(struct raw_ear *w, struct err *err)
{
	uint16_t least, most;
	struct buf words = { 0 };

	/* of fragments all but the first have no ports */
	buf_str(
	    &words, "icmp or icmp6 or ip[6:2] & 0x3fff != 0 or ip6[6] = 44");
	if (w->raw != NULL) {
		raw_ports(w->raw, &least, &most);
		buf_printf(&words, " or udp dst portrange %u-%u", least, most);
	}
	if (w->syn != NULL) {
		syn_ports(w->syn, &least, &most);
		buf_printf(&words, " or tcp dst portrange %u-%u", least, most);
	}
	bool ok = live_filter(w->live, buf_cstr(&words), err);
	buf_release(&words);
	return ok;
}

static bool
open_all(struct raw_ear *w, bool udp, bool syn, uint64_t seed, struct err *err)
{
	const struct live_options options = {
		.interface = "any",
		.buffer = BUFFER,
		.snaplen = SNAPLEN,
		.delay_ms = DELAY_MS,
	};

	if (udp && (w->raw = raw_open(err)) == NULL)
		return false;
	if (syn && (w->syn = syn_open(seed, err)) == NULL)
		return false;
	w->live = live_open(&options, err);
	return w->live != NULL && listen_for(w, err);
}

bool
raw_ear_open(
    struct raw_ear **out, struct loop *loop, bool udp, bool syn, uint64_t seed)
{
	const char *asked = udp ? "--raw" : "-sS";
	struct raw_ear *w = xcalloc(1, sizeof(*w));
	struct err err;

	if (!open_all(w, udp, syn, seed, &err)) {
		say("%s: %s; %s goes over sockets", asked, err.text,
		    !udp  ? "TCP"
		    : syn ? "all"
		          : "UDP");
		raw_ear_close(w);
		return true;
	}
	if (!sandbox_drop_rights(&err)) {
		say("%s: %s", asked, err.text);
		raw_ear_close(w);
		return false;
	}
	struct defrag_limits fragments = defrag_limits_default();
	fragments.bytes = FRAGMENTS;
	fragments.hash_seed = seed;
	w->defrag = defrag_new(&fragments, &w->fragments);
	w->watch = watch_new(loop, live_descriptor(w->live), on_ready, w);
	watch_want(w->watch, LOOP_READ);
	*out = w;
	return true;
}

void
raw_ear_close(struct raw_ear *w)
{
	if (w == NULL)
		return;
	watch_free(w->watch);
	defrag_free(w->defrag);
	live_close(w->live);
	raw_close(w->raw);
	syn_close(w->syn);
	free(w);
}

void
raw_ear_use(struct raw_ear *w, struct transport *t)
{
	if (w == NULL)
		return;
	if (w->raw != NULL)
		transport_use_raw(t, w->raw);
	transport_use_syn(t, w->syn);
}

void
raw_ear_tell(struct raw_ear *w, host_fact_fn *fact, void *ctx)
{
	if (w == NULL)
		return;
	w->fact = fact;
	w->fact_ctx = ctx;
}

void
raw_ear_rest(struct raw_ear *w)
{
	if (w != NULL)
		watch_want(w->watch, 0);
}
