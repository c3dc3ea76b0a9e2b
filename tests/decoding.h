/*
 * decoding: one packet, decoded by itself, for the tests of capture/decode*.
 *
 * The packet is a TCP segment from the server to the client of wire.h, with
 * "hi!", and tests put it into whatever they are about.
 */
#ifndef TESTS_DECODING_H
#define TESTS_DECODING_H

#include "tests/wire.h"

#include "capture/decode.h"

enum { TCP_PACKET = 43 }; /* IPv4, TCP, "hi!" */

static struct decode_counts counts;
static struct defrag_counts parts;

/* a TCP segment from the server with "hi!", as an IPv4 packet */
static inline void
hi_packet(uint8_t p[TCP_PACKET])
{
	memset(p, 0, TCP_PACKET);
	wire_ip(p, SERVER, 6, 23);
	put16(p + 20, 22);
	put16(p + 22, 40022);
	put32(p + 24, 5001);
	put32(p + 28, 1001);
	p[32] = 0x50;
	p[33] = ACK;
	memcpy(p + 40, "hi!", 3);
}

/* decodes at a guard page, so the views in the result are gone */
static inline struct decoded
decode_guarded(int link, struct bytes b, size_t wire_len)
{
	struct bytes data = guarded(b);
	struct packet p = {
		.link = link, .wire_len = wire_len, .frame = 1, .data = data
	};
	struct decoded d;
	struct defrag_limits limits = defrag_limits_default();
	struct defrag *defrag = defrag_new(&limits, &parts);

	memset(&counts, 0, sizeof(counts));
	memset(&parts, 0, sizeof(parts));
	decode(&counts, defrag, &p, &d);
	if (d.kind == DECODE_SEGMENT) {
		/* reads it all, and keeps a length to look at */
		uint8_t sum = 0;
		for (size_t i = 0; i < d.segment.payload.n; i++)
			sum = (uint8_t)(sum + d.segment.payload.p[i]);
		d.segment.payload.p = NULL;
		d.segment.frame = sum;
	}
	guarded_free(data);
	defrag_free(defrag);
	return d;
}

static inline void
assert_hi(const struct decoded *d)
{
	assert_int_equal(d->kind, DECODE_SEGMENT);
	assert_int_equal(d->segment.proto, PROTO_TCP);
	assert_int_equal(d->segment.src.port, 22);
	assert_int_equal(d->segment.dst.port, 40022);
	assert_int_equal(d->segment.seq, 5001);
	assert_int_equal(d->segment.ack, 1001);
	assert_int_equal(d->segment.flags, ACK);
	assert_int_equal(d->segment.payload.n, 3);
	assert_int_equal(d->segment.missing, 0);
	assert_int_equal(d->segment.frame, (uint8_t)('h' + 'i' + '!'));
}

#endif
