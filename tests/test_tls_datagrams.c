#include "tests/check.h"

#include "base/http3.h"
#include "capture/dtls_unseal.h"
#include "capture/quic_frames.h"
#include "capture/quic_packet.h"
#include "capture/sealed.h"
#include "tests/dtls_heard.h"
#include "tests/hex.h"

#include <string.h>

enum { HEARD = sizeof(dtls_heard) / sizeof(dtls_heard[0]) };

/* the conversation of dtls_heard.h, in memory of its own */
struct talk {
	struct buf words[HEARD];
	struct inner_datagram v[HEARD];
};

static struct inner_datagrams
hear(struct talk *t)
{
	memset(t, 0, sizeof(*t));
	for (size_t i = 0; i < HEARD; i++) {
		hex_add(&t->words[i], dtls_heard[i].hex);
		t->v[i] = (struct inner_datagram){
			.words = buf_view(&t->words[i]),
			.client = dtls_heard[i].client,
			.at = i,
		};
	}
	return (struct inner_datagrams){ t->v, HEARD, TUNNEL_NONE };
}

static void
forget(struct talk *t)
{
	for (size_t i = 0; i < HEARD; i++)
		buf_release(&t->words[i]);
}

static void
dtls_of_a_later_version_is_said(void **state)
{
	struct keylog *keys = keylog_new();
	struct dtls_unseal u = { .n = 0 };
	struct talk t;
	struct inner_datagrams heard = hear(&t);
	uint8_t *hello = t.words[3].p;

	(void)state;
	keylog_add(keys, bytes_str(dtls_keylog));
	/* behind the headers of the record and of its message */
	assert_memory_equal(hello + 25, "\xfe\xfd", 2);
	hello[26] = 0xfc;
	assert_int_equal(dtls_unseal_read(&u, keys, heard), UNSEAL_NO_VERSION);
	assert_int_equal(u.n, 0);
	dtls_unseal_release(&u);
	keylog_free(keys);
	forget(&t);
}

static void
dtls_is_opened(void **state)
{
	struct keylog *keys = keylog_new();
	struct dtls_unseal u = { .n = 0 };
	struct talk t;
	struct inner_datagrams heard = hear(&t);

	(void)state;
	assert_int_equal(dtls_unseal_read(&u, keys, heard), UNSEAL_NO_SECRETS);
	keylog_add(keys, bytes_str(dtls_keylog));
	assert_int_equal(dtls_unseal_read(&u, keys, heard), UNSEAL_OPENED);
	assert_int_equal(u.n, 2);
	for (size_t i = 0; i < u.n; i++) {
		const struct inner_datagram *d = &u.inside[i];
		bool asks = bytes_starts(d->words, BYTES("OPTIONS sip:a"));
		bool tells = bytes_starts(d->words, BYTES("SIP/2.0 200 OK"));
		assert_true(d->client ? asks : tells);
		assert_true(d->at > 9);
	}
	/* a copy of a datagram says nothing new, and a lost one nothing wrong
	 */
	t.v[1] = t.v[u.inside[0].at];
	assert_int_equal(dtls_unseal_read(&u, keys, heard), UNSEAL_OPENED);
	heard.n--;
	assert_int_equal(dtls_unseal_read(&u, keys, heard), UNSEAL_OPENED);
	heard.n = 3;
	assert_int_equal(
	    dtls_unseal_read(&u, keys, heard), UNSEAL_NO_HANDSHAKE);
	dtls_unseal_release(&u);
	keylog_free(keys);
	forget(&t);
}

static void
wrong_secrets_open_nothing(void **state)
{
	struct keylog *keys = keylog_new();
	struct dtls_unseal u = { .n = 0 };
	struct talk t;
	struct inner_datagrams heard = hear(&t);
	char line[sizeof(dtls_keylog)];

	(void)state;
	memcpy(line, dtls_keylog, sizeof(line));
	char *last = &line[sizeof(line) - 3];
	*last = *last == '0' ? '1' : '0';
	keylog_add(keys, bytes_str(line));
	assert_int_equal(dtls_unseal_read(&u, keys, heard), UNSEAL_WRONG);
	assert_int_equal(u.n, 0);
	dtls_unseal_release(&u);
	keylog_free(keys);
	forget(&t);
}

static void
datagrams_are_kept_in_their_order(void **state)
{
	struct budget budget = { .cap = 1 << 20 };
	struct pool *pool = pool_new(&budget, SIZE_MAX);
	struct sealed k = { .n = 0 };
	struct sealed_list list;
	uint8_t words[1400] = { 0 };
	size_t n = 0;

	(void)state;
	for (;; n++) {
		words[0] = (uint8_t)n;
		struct segment s = {
			.payload = { words, n % 2 ? sizeof(words) : 1 },
			.when_us = 100 + n,
			.frame = 1 + n,
		};
		if (!sealed_add(&k, pool, n % 3 == 0, &s))
			break;
	}
	/* two blocks of 16 KiB */
	assert_in_range(n, 20, 44);
	sealed_read(&k, &list);
	assert_int_equal(list.n, n);
	for (size_t i = 0; i < n; i++) {
		assert_int_equal(list.v[i].words.p[0], i);
		assert_int_equal(list.v[i].words.n, i % 2 ? 1400 : 1);
		assert_int_equal(list.v[i].client, i % 3 == 0);
		assert_int_equal(list.mark[i].frame, 1 + i);
		assert_int_equal(list.mark[i].when_us, 100 + i);
	}
	sealed_release(&k, pool);
	assert_int_equal(pool_used(pool), 0);
	pool_free(pool);
}

/* RFC 9001 appendix A.5: a short header, under ChaCha20-Poly1305 */
static void
the_published_short_packet_is_opened(void **state)
{
	struct buf secret = { 0 }, packet = { 0 };
	struct quic_header h;
	struct quic_keys k;
	struct quic_opened p;

	(void)state;
	hex_add(&secret, "9ac312a7f877468ebe69422748ad00a1"
	                 "5443f18203a07d6060f688f30f21632b");
	hex_add(&packet, "4cfe4189655e5cd55c41f69080575d7999c25a5bfb");
	assert_true(
	    quic_secret_keys(&k, 1, suite_find(0x1303), buf_view(&secret)));
	assert_true(quic_short_packet(buf_view(&packet), 0, &h));
	assert_true(quic_open(&k, &h, 654360564, &p));
	assert_int_equal(p.number, 654360564);
	assert_int_equal(p.n, 1);
	assert_int_equal(p.frames[0], 1); /* PING */
	packet.p[20] ^= 1;
	assert_false(quic_open(&k, &h, 654360564, &p));
	assert_false(
	    quic_short_packet(bytes_cut(buf_view(&packet), 0, 20), 0, &h));
	buf_release(&secret);
	buf_release(&packet);
}

static void
frames_of_all_kinds_are_walked(void **state)
{
	/* padding, ping, ACK with a range, NEW_CONNECTION_ID, STREAM with
	   offset and length, HANDSHAKE_DONE, STREAM to the end */
	static const char frames[] =
	    "0001"
	    "02050001"
	    "0103"
	    "01"
	    "180100040a0b0c0d000102030405060708090a0b0c0d0e0f"
	    "0e0402"
	    "03616263"
	    "1e"
	    "0804"
	    "7879";
	struct buf in = { 0 };
	struct quic_frame f;
	size_t n = 0, streams = 0;

	(void)state;
	hex_add(&in, frames);
	struct rd r = rd_of(buf_view(&in));
	while (quic_next_frame(&r, &f)) {
		n++;
		if (f.kind != QUIC_FRAME_STREAM)
			continue;
		streams++;
		assert_int_equal(f.stream, 4);
		assert_int_equal(f.at, streams == 1 ? 2 : 0);
		assert_int_equal(f.data.n, streams == 1 ? 3 : 2);
	}
	assert_int_equal(streams, 2);
	assert_int_equal(n, 7);
	assert_int_equal(r.n, 0);
	/* each of them cut short is none */
	r = rd_of(BYTES("\x06\0\x40"));
	assert_false(quic_next_frame(&r, &f));
	r = rd_of(BYTES("\x0e\4\2\4ab"));
	assert_false(quic_next_frame(&r, &f));
	r = rd_of(BYTES("\x3f"));
	assert_false(quic_next_frame(&r, &f));
	buf_release(&in);
}

static void
http3_is_written_as_text(void **state)
{
	/* RFC 9204 appendix B.1 in a HEADERS frame; DATA behind it */
	struct buf in = { 0 }, out = { 0 };
	struct http3 *h = http3_new(true, 4096, BYTES(""));

	(void)state;
	hex_add(&in, "010f"
	             "0000510b2f696e6465782e68746d6c"
	             "000161");
	/* no method: the path alone makes no sense, but a line */
	assert_true(http3_text(h, &out, 0, buf_view(&in)));
	assert_string_equal((const char *)(buf_byte(&out, 0), out.p),
	    " /index.html HTTP/1.1\r\n\r\n");
	http3_free(h);

	/* B.2: two insertions, and a block that refers to them */
	struct buf encoder = { 0 };
	hex_add(&encoder, "3fbd01c00f7777772e6578616d706c652e636f6d"
	                  "c10c2f73616d706c652f70617468");
	buf_clear(&in);
	buf_clear(&out);
	hex_add(&in, "0104"
	             "03811011");
	h = http3_new(true, 220, buf_view(&encoder));
	assert_true(http3_text(h, &out, 4, buf_view(&in)));
	assert_string_equal((const char *)(buf_byte(&out, 0), out.p),
	    " /sample/path HTTP/1.1\r\nHost: www.example.com\r\n\r\n");
	http3_free(h);

	/* without them it stays closed */
	buf_clear(&out);
	h = http3_new(true, 220, BYTES(""));
	assert_false(http3_text(h, &out, 4, buf_view(&in)));
	http3_free(h);
	assert_int_equal(http3_table(BYTES("\4\3\1\x40\x64")), 100);
	assert_int_equal(
	    http3_table(BYTES("\4\5\1\xbf\xff\xff\xff")), 64 << 10);
	assert_false(http3_is_control(BYTES("GET /")));
	buf_release(&in);
	buf_release(&out);
	buf_release(&encoder);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(dtls_is_opened),
		cmocka_unit_test(dtls_of_a_later_version_is_said),
		cmocka_unit_test(wrong_secrets_open_nothing),
		cmocka_unit_test(datagrams_are_kept_in_their_order),
		cmocka_unit_test(the_published_short_packet_is_opened),
		cmocka_unit_test(frames_of_all_kinds_are_walked),
		cmocka_unit_test(http3_is_written_as_text),
	};
	return RUN(tests, argc, argv);
}
