/*
 * fuzz_reasm: a stream is the same however it is cut, mixed and repeated.
 *
 * The first bytes choose how the connection looks; then come the order and the
 * size of its segments, four bytes each, and behind them the stream is sent
 * once more from its beginning, so that nothing is missing.  What is handed
 * out as response, as stream and by a window alone must be that stream.
 */
#include "base/buf.h"
#include "base/rd.h"
#include "capture/capture.h"
#include "capture/reasm.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum {
	STREAM = 3000,
	PACKET = 40 + STREAM,
	SEGMENTS = 200,
	FIN = 1,
	SYN = 2,
	ACK = 16,
};

struct heard {
	struct buf response, stream;
	unsigned responses, streams, flags, stream_flags;
};

/* the connection that is played */
struct play {
	struct capture *capture;
	struct window window;
	struct pool *pool;
	uint8_t words[STREAM];
	uint32_t isn;
	uint64_t frame;
	struct heard heard;
};

static bool
on_response(void *ctx, const struct response *r)
{
	struct heard *h = ctx;

	assert(r->whole == r->got.n);
	buf_add(&h->response, r->got);
	h->responses++;
	h->flags |= r->flags;
	return false;
}

static void
on_stream(void *ctx, const struct stream *s)
{
	struct heard *h = ctx;

	for (size_t i = 0; i < s->n_piece; i++) {
		assert(s->piece[i].side == STREAM_SERVER);
		assert(s->piece[i].lost == 0);
		buf_add(&h->stream, s->piece[i].data);
	}
	h->streams++;
	h->stream_flags |= s->flags;
}

static void
put16(uint8_t *p, size_t v)
{
	p[0] = (uint8_t)(v >> 8);
	p[1] = (uint8_t)v;
}

static void
put32(uint8_t *p, uint32_t v)
{
	put16(p, v >> 16);
	put16(p + 2, v & 0xffff);
}

/* from 198.51.100.7:40000 to 192.0.2.10:22, or back */
static void
segment(struct play *play, bool server, unsigned flags, uint32_t seq,
    uint32_t ack, struct bytes words)
{
	static const uint8_t addr[2][4] = { { 198, 51, 100, 7 },
		{ 192, 0, 2, 10 } };
	uint8_t p[PACKET] = { 0x45 };

	put16(p + 2, 40 + words.n);
	p[8] = 64;
	p[9] = 6;
	memcpy(p + 12, addr[server], 4);
	memcpy(p + 16, addr[!server], 4);
	put16(p + 20, server ? 22 : 40000);
	put16(p + 22, server ? 40000 : 22);
	put32(p + 24, seq);
	put32(p + 28, ack);
	p[32] = 0x50;
	p[33] = (uint8_t)flags;
	if (words.n > 0)
		memcpy(p + 40, words.p, words.n);
	capture_feed(
	    play->capture, &(struct packet){
	                       .link = 101,
	                       .when_us = 1700000000000000 + play->frame * 100,
	                       .frame = ++play->frame,
	                       .wire_len = 40 + words.n,
	                       .data = { p, 40 + words.n },
	                   });
}

/* the server's words [from, to), in front of their end with a FIN */
static void
say(struct play *play, size_t from, size_t to, bool fin, bool weak)
{
	struct bytes words = { play->words + from, to - from };

	segment(play, true, ACK | (fin ? FIN : 0),
	    play->isn + 1 + (uint32_t)from, 1001, words);
	window_put(&play->window, play->pool, WINDOW_MAX, (int64_t)from, words,
	    0, weak ? COPY_WEAK : COPY_FIRM);
}

static void
check(const struct play *play, size_t n)
{
	const struct heard *h = &play->heard;
	struct bytes want = { play->words, n };

	assert(h->responses == 1 && h->streams == 1);
	assert(!(h->flags & (HEARD_CONFLICT | HEARD_GAP)));
	assert(!(h->stream_flags & (HEARD_CONFLICT | HEARD_GAP)));
	assert(bytes_eq(buf_view(&h->response), want));
	assert(bytes_eq(buf_view(&h->stream), want));
	assert(bytes_eq(window_view(&play->window, 0, n), want));
	assert(play->window.contig == n);
	assert(play->window.conflict_from == play->window.conflict_to);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct rd r = rd_of((struct bytes){ data, size });
	uint8_t how = rd_u8(&r);
	struct play play = { .isn = rd_u32(&r) };
	size_t n = 1 + rd_u16(&r) % STREAM;
	struct budget budget = { .cap = 1 << 20 };
	struct capture_limits limits = capture_limits_default();

	for (size_t i = 0; i < n; i++)
		play.words[i] = (uint8_t)(i * 7 + i / 256);
	play.words[0] = 0xff; /* nobody's opening: ports tell the server */
	play.capture = capture_new(
	    &limits, &(struct capture_sinks){ .response = on_response,
	                 .response_ctx = &play.heard,
	                 .stream = on_stream,
	                 .stream_ctx = &play.heard });
	play.pool = pool_new(&budget, SIZE_MAX);
	if (how & 1) {
		segment(&play, false, SYN, 1000, 0, (struct bytes){ 0 });
		segment(&play, true, SYN | ACK, play.isn, 1001,
		    (struct bytes){ 0 });
	}
	if (how & 2)
		segment(&play, false, ACK | FIN, 1001, play.isn + 1,
		    (struct bytes){ 0 });
	for (unsigned i = 0; i < SEGMENTS && r.n >= 4; i++) {
		size_t from = rd_u16(&r) % n;
		uint16_t more = rd_u16(&r);
		size_t to = from + 1 + more % 2048;
		if (to > n)
			to = n;
		say(&play, from, to, (how & 4) && to == n, more & 0x8000);
	}
	for (size_t from = 0, to; from < n; from = to) {
		to = from + 1448 < n ? from + 1448 : n;
		say(&play, from, to, (how & 4) && to == n, false);
	}
	capture_flush(play.capture, CAPTURE_END_OF_TIME);
	check(&play, n);
	capture_free(play.capture);
	window_release(&play.window, play.pool);
	pool_free(play.pool);
	buf_release(&play.heard.response);
	buf_release(&play.heard.stream);
	return 0;
}
