/*
 * wire: hand-made packets for the tests of capture/, and what comes of them.
 *
 * One conversation, between a client and a server of documentation addresses,
 * as raw IPv4 packets a millisecond apart.  Responses are copied as they come.
 */
#ifndef TESTS_WIRE_H
#define TESTS_WIRE_H

#include "tests/check.h"

#include "capture/capture.h"
#include "tests/guarded.h"

#include <stdio.h>
#include <string.h>

enum { FIN = 1, SYN = 2, RST = 4, ACK = 16, URG = 32 };
enum side_of_wire { CLIENT, SERVER };

enum { HEARD_MAX = 64, HEARD_TEXT = 256 };

struct heard {
	char sent[HEARD_TEXT], got[HEARD_TEXT], before[HEARD_TEXT];
	char kept[HEARD_TEXT], other[HEARD_TEXT]; /* of a conflict */
	size_t got_n;
	struct response r; /* its views are gone */
};

struct wire {
	struct capture *capture;
	struct capture_limits limits;
	struct heard heard[HEARD_MAX];
	size_t n;                 /* responses */
	char events[512];         /* "open syn-ack;" ... */
	bool known;               /* what the sink answers */
	struct port_names *ports; /* may be NULL */
	uint32_t isn[2];
	uint16_t port[2];
	uint8_t addr[2][4];
	uint64_t now, frame;
	size_t snap;     /* bytes kept of a packet; 0: all */
	uint8_t ttl;     /* 0: 64 */
	bool sums;       /* TCP checksums are right, not zero */
	bool bad_head;   /* IPv4 header checksums are wrong */
	uint16_t urgent; /* with the flag URG */
};

static inline void
wire_text(char to[HEARD_TEXT], struct bytes b)
{
	size_t n = b.n < HEARD_TEXT - 1 ? b.n : HEARD_TEXT - 1;

	for (size_t i = 0; i < n; i++)
		to[i] = b.p[i] != 0 ? (char)b.p[i] : '.';
	to[n] = '\0';
}

static inline bool
wire_sink(void *ctx, const struct response *r)
{
	struct wire *w = ctx;

	assert_in_range(w->n, 0, HEARD_MAX - 1);
	struct heard *h = &w->heard[w->n++];
	wire_text(h->sent, r->sent);
	wire_text(h->got, r->got);
	wire_text(h->before, r->before);
	wire_text(h->kept, r->conflict.kept);
	wire_text(h->other, r->conflict.other);
	h->got_n = r->got.n;
	h->r = *r;
	return w->known;
}

static inline void
wire_event(void *ctx, const struct endpoint_event *e)
{
	struct wire *w = ctx;
	size_t n = strlen(w->events);

	snprintf(w->events + n, sizeof(w->events) - n, "%u %s %s;",
	    e->server.port, state_name(e->state), e->reason);
}

static inline void
wire_start(struct wire *w)
{
	struct capture_sinks sinks = { .response = wire_sink,
		.response_ctx = w,
		.event = wire_event,
		.event_ctx = w,
		.ports = w->ports };

	if (w->limits.flows == 0)
		w->limits = capture_limits_default();
	w->capture = capture_new(&w->limits, &sinks);
}

/* a conversation from 198.51.100.7:40022 to 192.0.2.10:22 */
static inline struct wire
wire_new(void)
{
	struct wire w = { .isn = { 1000, 5000 },
		.port = { 40022, 22 },
		.addr = { { 198, 51, 100, 7 }, { 192, 0, 2, 10 } },
		.now = 1700000000000000 };

	w.limits = capture_limits_default();
	return w;
}

static inline void
put16(uint8_t *p, size_t v)
{
	p[0] = (uint8_t)(v >> 8);
	p[1] = (uint8_t)v;
}

static inline void
put32(uint8_t *p, uint32_t v)
{
	put16(p, v >> 16);
	put16(p + 2, v & 0xffff);
}

/* an IPv4 header; returns its length */
static inline size_t
wire_ip(uint8_t *p, enum side_of_wire from, uint8_t proto, size_t payload)
{
	static const uint8_t addr[2][4] = { { 198, 51, 100, 7 },
		{ 192, 0, 2, 10 } };

	memset(p, 0, 20);
	p[0] = 0x45;
	put16(p + 2, 20 + payload);
	p[8] = 64;
	p[9] = proto;
	memcpy(p + 12, addr[from], 4);
	memcpy(p + 16, addr[1 - from], 4);
	return 20;
}

/* the Internet checksum of [from, to), with what else is summed */
static inline uint32_t
wire_fold(const uint8_t *p, size_t from, size_t to, uint32_t sum)
{
	for (size_t i = from; i < to; i++)
		sum += i % 2 == 0 ? (uint32_t)p[i] << 8 : p[i];
	while (sum >> 16 != 0)
		sum = (sum & 0xffff) + (sum >> 16);
	return ~sum & 0xffff;
}

/* the same with this wire's addresses, time to live and checksum */
static inline size_t
wire_head(const struct wire *w, uint8_t *p, enum side_of_wire from,
    uint8_t proto, size_t payload)
{
	size_t n = wire_ip(p, from, proto, payload);

	if (w->ttl > 0)
		p[8] = w->ttl;
	memcpy(p + 12, w->addr[from], 4);
	memcpy(p + 16, w->addr[1 - from], 4);
	put16(p + 10, wire_fold(p, 0, n, w->bad_head));
	return n;
}

static inline void
wire_packet(struct wire *w, int link, struct bytes b)
{
	struct bytes kept = b;

	if (w->capture == NULL)
		wire_start(w);
	if (w->snap > 0 && kept.n > w->snap)
		kept.n = w->snap;
	struct bytes data = guarded(kept);
	struct packet p = { .link = link,
		.when_us = w->now,
		.frame = ++w->frame,
		.wire_len = b.n,
		.data = data };
	capture_feed(w->capture, &p);
	guarded_free(data);
	w->now += 1000;
}

/* of an IPv4 packet with a TCP segment of n bytes behind its header */
static inline void
wire_sum(uint8_t *p, size_t n)
{
	put16(p + 20 + 16, wire_fold(p, 12, 20 + n, 6 + (uint32_t)n));
}

/*
 * One segment; `at` is the offset of its first byte behind the SYN, `acked`
 * how many bytes of the other side it acknowledges.
 */
static inline void
say_bytes(struct wire *w, enum side_of_wire from, unsigned flags, long at,
    long acked, struct bytes words)
{
	uint8_t p[2048];
	size_t n = wire_head(w, p, from, 6, 20 + words.n);
	uint32_t seq = w->isn[from] + 1 + (uint32_t)at;

	memset(p + n, 0, 20);
	put16(p + n, w->port[from]);
	put16(p + n + 2, w->port[1 - from]);
	put32(p + n + 4, flags & SYN ? seq - 1 : seq);
	if (flags & ACK)
		put32(p + n + 8, w->isn[1 - from] + 1 + (uint32_t)acked);
	p[n + 12] = 0x50;
	p[n + 13] = (uint8_t)flags;
	put16(p + n + 18, w->urgent);
	if (words.n > 0)
		memcpy(p + n + 20, words.p, words.n);
	if (w->sums)
		wire_sum(p, 20 + words.n);
	wire_packet(w, 101, (struct bytes){ p, n + 20 + words.n });
}

static inline void
say(struct wire *w, enum side_of_wire from, long at, long acked,
    const char *words)
{
	say_bytes(w, from, ACK, at, acked, bytes_str(words));
}

static inline void
say_flags(
    struct wire *w, enum side_of_wire from, unsigned flags, long at, long acked)
{
	say_bytes(w, from, flags, at, acked, (struct bytes){ 0 });
}

static inline void
say_datagram(struct wire *w, enum side_of_wire from, struct bytes words)
{
	uint8_t p[2048];
	size_t n = wire_head(w, p, from, 17, 8 + words.n);

	put16(p + n, w->port[from]);
	put16(p + n + 2, w->port[1 - from]);
	put16(p + n + 4, 8 + words.n);
	put16(p + n + 6, 0);
	memcpy(p + n + 8, words.p, words.n);
	wire_packet(w, 101, (struct bytes){ p, n + 8 + words.n });
}

static inline void
say_udp(struct wire *w, enum side_of_wire from, const char *words)
{
	say_datagram(w, from, bytes_str(words));
}

static inline void
handshake(struct wire *w)
{
	say_flags(w, CLIENT, SYN, 0, 0);
	say_flags(w, SERVER, SYN | ACK, 0, 0);
	say_flags(w, CLIENT, ACK, 0, 0);
}

/* ends everything; the responses stay */
static inline void
wire_end(struct wire *w)
{
	capture_flush(w->capture, CAPTURE_END_OF_TIME);
	capture_free(w->capture);
	w->capture = NULL;
}

#endif
