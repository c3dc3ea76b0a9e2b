/* fuzz_tls_quic: Initial packets with anything inside, and any datagrams */
#include "base/rd.h"
#include "capture/quic.h"
#include "tests/sealing.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* an Initial packet of version 1 with these frames, for the id "HARKQUIC" */
static void
add_initial(struct buf *out, bool client, uint8_t number, struct bytes frames)
{
	size_t body = 1 + frames.n + SEALING_TAG;
	struct buf head = { 0 };

	buf_add(&head, BYTES("\xc0\0\0\0\x01\x08HARKQUIC\0\0"));
	buf_byte(&head, (uint8_t)(0x40 | body >> 8));
	buf_byte(&head, (uint8_t)body);
	buf_byte(&head, number);
	seal_initial(
	    out, BYTES("HARKQUIC"), client, buf_view(&head), 1, frames);
	buf_release(&head);
}

/* pieces: whose (1), whether sealed (2); two bytes of length; the bytes */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct rd r = rd_of((struct bytes){ data, n });
	struct buf stream[2] = { { 0 }, { 0 } };
	struct response res = { .proto = PROTO_UDP };
	struct facts f = { .n_fact = 0 };

	for (uint8_t number = 0; r.n > 3; number++) {
		uint8_t how = rd_u8(&r);
		size_t size = rd_u16(&r) % 1024;
		struct bytes b = rd_take(&r, size < r.n ? size : r.n);
		if (how & 2 && b.n >= 4)
			add_initial(&stream[how & 1], !(how & 1), number, b);
		else
			buf_add(&stream[how & 1], b);
	}
	res.sent = buf_view(&stream[0]);
	res.got = buf_view(&stream[1]);
	res.whole = res.got.n;
	facts_reset(&f, 'q');
	quic_begins(res.got);
	quic_facts(&f, &res);
	facts_release(&f);
	buf_release(&stream[0]);
	buf_release(&stream[1]);
	return 0;
}
