/*
 * fuzz_pcapng: any bytes as a pcapng or a pcap file, shown a piece at a time,
 * each as long as the reader asks for.
 */
#include "capture/pcap_file.h"
#include "capture/pcapng.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static unsigned
sum(struct bytes b)
{
	unsigned v = 0;

	for (size_t i = 0; i < b.n; i++)
		v += b.p[i];
	return v;
}

static void
secrets(void *ctx, uint32_t type, struct bytes b)
{
	*(unsigned *)ctx += sum(b) + type;
}

/* the two readers, one of which is used */
struct readers {
	struct pcapng *ng;
	struct pcap_file pcap;
	bool is_pcap;
};

/* a copy that ends where the piece does, so that a sanitizer sees its end */
static enum record
show(struct readers *r, struct bytes piece, unsigned *seen,
    struct record_step *step)
{
	uint8_t *copy = malloc(piece.n > 0 ? piece.n : 1);
	struct packet p;

	if (piece.n > 0)
		memcpy(copy, piece.p, piece.n);
	struct bytes in = { copy, piece.n };
	enum record got = r->is_pcap ? pcap_file_next(&r->pcap, in, &p, step)
	                             : pcapng_next(r->ng, in, &p, step);
	if (got == RECORD_PACKET) {
		assert(p.wire_len >= p.data.n);
		*seen += sum(p.data);
	}
	free(copy);
	return got;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	unsigned seen = 0;
	struct bytes rest = { data, n };
	struct readers r = {
		.ng = pcapng_new(secrets, &seen),
		.is_pcap = pcap_file_is(rest),
	};
	struct record_step step;
	size_t shown = 0;

	for (;;) {
		struct bytes piece = bytes_cut(rest, 0, shown);
		enum record got = show(&r, piece, &seen, &step);
		if (got == RECORD_BAD)
			break;
		if (got == RECORD_MORE) {
			assert(step.need > piece.n);
			if (step.need > rest.n)
				break;
			shown = step.need;
			continue;
		}
		assert(step.used > 0 && step.used <= piece.n);
		rest = bytes_cut(rest, step.used, rest.n);
		shown = 0;
	}
	pcapng_free(r.ng);
	return 0;
}
