/* fuzz_capture: any bytes as packets of any link type, under tight limits */
#include "base/rd.h"
#include "capture/capture.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* reads all it is given, so that a sanitizer sees every view's end */
static bool
sink(void *ctx, const struct response *res)
{
	const struct bytes views[] = { res->sent, res->got, res->before,
		res->conflict.kept, res->conflict.other };
	unsigned *sum = ctx;

	assert(res->whole <= res->got.n);
	for (size_t i = 0; i < sizeof(views) / sizeof(*views); i++)
		for (size_t k = 0; k < views[i].n; k++)
			*sum += views[i].p[k];
	return *sum % 16 == 0;
}

static void
host_sink(void *ctx, const struct host_fact *f)
{
	unsigned *sum = ctx;

	for (const char *s = f->value; *s != '\0'; s++)
		*sum += (unsigned char)*s;
	assert(f->value[0] != '\0' && !addr_is_zero(&f->addr));
}

static void
on_stream(void *ctx, const struct stream *s)
{
	unsigned *sum = ctx;
	uint64_t when_us = 0;

	for (size_t i = 0; i < s->n_piece; i++) {
		const struct stream_piece *p = &s->piece[i];
		assert(p->when_us >= when_us);
		when_us = p->when_us;
		for (size_t k = 0; k < p->data.n; k++)
			*sum += p->data.p[k];
	}
}

/* whatever is in the decoders' table, and one that is not */
static const int links[] = { 1, 113, 276, 12, 14, 101, 228, 229, 0, 108, 127,
	105, 119, 163, 192, 9, 50, 51, 166, 204, 104, 205, 107, 206, 182, 8, 6,
	10, 11, 100, 123, 138, 242, 219, 239, 258, 117, 109, 226, 240, 281, 282,
	284, 285, 149, 178, 179, 180, 181, 147 };

/*
 * The first byte chooses limits, the second the link type; then packets, each
 * behind two bytes: four bits of time, one of truncation, eleven of length.
 */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct rd r = rd_of((struct bytes){ data, n });
	uint8_t first = rd_u8(&r);
	unsigned sum = 0;
	struct capture_limits limits = capture_limits_default();
	struct capture_sinks sinks = { .response = sink,
		.response_ctx = &sum,
		.host = host_sink,
		.host_ctx = &sum,
		.stream = on_stream,
		.stream_ctx = &sum };
	struct packet p = {
		.link = links[rd_u8(&r) % (sizeof(links) / sizeof(*links))],
	};

	if (first & 0x10)
		limits.flows = 2;
	if (first & 0x20)
		limits.buffered = 64 << 10;
	if (first & 0x40)
		limits.window = limits.stream = 100;
	if (first & 0x0f)
		limits.memory = (first & 0x0fu) << 20;
	if (first & 0x80)
		limits.fragments = 10 << 10;
	struct capture *c = capture_new(&limits, &sinks);
	while (r.n > 2) {
		uint16_t head = rd_u16(&r);
		size_t len = head & 0x7ff;
		p.data = rd_take(&r, len < r.n ? len : r.n);
		p.wire_len = p.data.n + (head & 0x800 ? 40 : 0);
		p.when_us += (uint64_t)(head >> 12) * 700000;
		p.frame++;
		capture_feed(c, &p);
	}
	capture_flush(c, CAPTURE_END_OF_TIME);
	capture_free(c);
	return 0;
}
