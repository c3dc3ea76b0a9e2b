/* fuzz_pcapng: any bytes as a pcapng file, shown in pieces of any size */
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

/* a copy that ends where the piece does, so that a sanitizer sees its end */
static enum record
show(struct pcapng *ng, struct bytes piece, unsigned *seen,
    struct record_step *step)
{
	uint8_t *copy = malloc(piece.n > 0 ? piece.n : 1);
	struct packet p;

	memcpy(copy, piece.p, piece.n);
	enum record got =
	    pcapng_next(ng, (struct bytes){ copy, piece.n }, &p, step);
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
	struct pcapng *ng = pcapng_new(secrets, &seen);
	struct bytes rest = { data, n };
	struct record_step step;
	size_t shown = 0;

	for (;;) {
		struct bytes piece = bytes_cut(rest, 0, shown);
		enum record got = show(ng, piece, &seen, &step);
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
	pcapng_free(ng);
	return 0;
}
