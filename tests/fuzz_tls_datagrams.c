/* fuzz_tls_datagrams: what opens DTLS and QUIC, HTTP/3, and OpenVPN's TLS */
#include "base/http3.h"
#include "base/rd.h"
#include "capture/dtls_unseal.h"
#include "capture/openvpn.h"
#include "capture/quic_frames.h"
#include "capture/quic_unseal.h"
#include "tests/dtls_heard.h"
#include "tests/hex.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { HEARD = sizeof(dtls_heard) / sizeof(dtls_heard[0]), MORE = 32 };

/* a byte, whose (1), and a length of two bytes: one datagram after the other */
static size_t
take_datagrams(struct rd *r, struct inner_datagram *v, size_t max)
{
	size_t i = 0;

	for (; i < max && r->n > 3; i++) {
		bool client = rd_u8(r) & 1;
		size_t n = rd_u16(r) % 2048;
		v[i] = (struct inner_datagram){
			.words = rd_take(r, n < r->n ? n : r->n),
			.client = client,
		};
	}
	return i;
}

static void
check_inside(const struct inner_datagram *v, size_t n, const struct buf *all,
    size_t heard)
{
	size_t sum = 0;

	for (size_t i = 0; i < n; i++) {
		assert(v[i].at < heard);
		assert(v[i].words.p == all->p + sum);
		sum += v[i].words.n;
	}
	assert(sum == all->n);
}

/* a real conversation, and others in between */
static void
open_dtls(struct rd *r)
{
	struct inner_datagram v[HEARD + MORE];
	struct buf words[HEARD] = { { 0 } };
	struct keylog *keys = keylog_new();
	struct dtls_unseal u = { .n = 0 };
	size_t n = 0, front = rd_u8(r) % (HEARD + 1);

	for (size_t i = 0; i < HEARD; i++) {
		if (i == front)
			n += take_datagrams(r, v + n, MORE);
		hex_add(&words[i], dtls_heard[i].hex);
		v[n++] = (struct inner_datagram){
			.words = buf_view(&words[i]),
			.client = dtls_heard[i].client,
		};
	}
	for (size_t i = 0; i < n; i++)
		v[i].at = i;
	keylog_add(keys, bytes_str(dtls_keylog));
	dtls_unseal_read(&u, keys, (struct inner_datagrams){ v, n, 0 });
	check_inside(u.inside, u.n, &u.plain, n);
	dtls_unseal_release(&u);
	keylog_free(keys);
	for (size_t i = 0; i < HEARD; i++)
		buf_release(&words[i]);
}

static void
open_quic(struct rd *r)
{
	struct inner_datagram v[MORE];
	struct keylog *keys = keylog_new();
	struct quic_unseal u = { .n = 0 };
	size_t n = take_datagrams(r, v, MORE);

	for (size_t i = 0; i < n; i++)
		v[i].at = i;
	keylog_add(keys, bytes_str(dtls_keylog));
	quic_unseal_read(&u, keys, (struct inner_datagrams){ v, n, 0 });
	check_inside(u.inside, u.n, &u.words, n);
	quic_unseal_release(&u);
	keylog_free(keys);
}

static void
walk_frames(struct rd *r)
{
	static struct quic_stream s;
	struct quic_frame f;

	s = (struct quic_stream){ .bytes = { 0 } };
	while (quic_next_frame(r, &f)) {
		quic_stream_put(&s, f.at, f.data);
		assert(quic_stream_heard(&s, 0).n <= QUIC_STREAM_MAX);
	}
}

/* the table's size and its stream, then messages of two bytes of length */
static void
read_http3(struct rd *r)
{
	struct buf out = { 0 };
	uint8_t how = rd_u8(r);
	size_t table = rd_u16(r), n = rd_u8(r);
	struct http3 *h =
	    http3_new(how & 1, table, rd_take(r, n < r->n ? n : r->n));
	struct bytes control = rd_rest(r);

	http3_is_control(control);
	http3_table(control);
	for (uint64_t id = 0; r->n > 2; id += 4) {
		n = rd_u16(r);
		buf_clear(&out);
		http3_text(h, &out, id, rd_take(r, n < r->n ? n : r->n));
		assert(out.n <= HTTP_TEXT_MAX);
	}
	http3_free(h);
	buf_release(&out);
}

static void
read_openvpn(struct rd *r)
{
	struct buf out = { 0 };
	bool tcp = rd_u8(r) & 1;
	struct bytes words = rd_rest(r);

	openvpn_tls(&out, words, tcp);
	assert(out.n <= words.n);
	buf_release(&out);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static void (*const kinds[])(struct rd *) = { open_dtls, open_quic,
		walk_frames, read_http3, read_openvpn };
	struct rd r = rd_of((struct bytes){ data, n });

	if (n > 0)
		kinds[rd_u8(&r) % (sizeof(kinds) / sizeof(kinds[0]))](&r);
	return 0;
}
