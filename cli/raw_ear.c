#include "cli/raw_ear.h"

#include "cli/sandbox.h"
#include "cli/say.h"

#include "active/transport_raw.h"
#include "base/loop.h"
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
	struct raw *raw;
	struct live *live;
	struct watch *watch;
	struct defrag *defrag;
	struct defrag_counts fragments;
	struct decode_counts counts;
};

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
	if (d.kind == DECODE_SEGMENT && d.segment.proto == PROTO_UDP &&
	    d.segment.missing == 0)
		raw_heard(w->raw, &d.segment.src, d.segment.dst.port,
		    d.segment.payload);
	else if (d.kind == DECODE_REFUSAL && d.refusal.proto == PROTO_UDP)
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
	char words[128];

	raw_ports(w->raw, &least, &most);
	/* of fragments all but the first have no ports */
	snprintf(words, sizeof(words),
	    "udp dst portrange %u-%u or icmp or icmp6 or ip[6:2] & 0x3fff != 0 "
	    "or ip6[6] = 44",
	    least, most);
	return live_filter(w->live, words, err);
}

static bool
open_both(struct raw_ear *w, struct err *err)
{
	const struct live_options options = {
		.interface = "any",
		.buffer = BUFFER,
		.snaplen = SNAPLEN,
		.delay_ms = DELAY_MS,
	};

	w->raw = raw_open(err);
	if (w->raw == NULL)
		return false;
	w->live = live_open(&options, err);
	return w->live != NULL && listen_for(w, err);
}

bool
raw_ear_open(struct raw_ear **out, struct loop *loop, uint64_t seed)
{
	struct raw_ear *w = xcalloc(1, sizeof(*w));
	struct err err;

	if (!open_both(w, &err)) {
		say("--raw: %s; UDP goes over sockets", err.text);
		raw_ear_close(w);
		return true;
	}
	if (!sandbox_drop_rights(&err)) {
		say("--raw: %s", err.text);
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
	free(w);
}

void
raw_ear_use(struct raw_ear *w, struct transport *t)
{
	if (w != NULL)
		transport_use_raw(t, w->raw);
}

void
raw_ear_rest(struct raw_ear *w)
{
	if (w != NULL)
		watch_want(w->watch, 0);
}
