#include "tests/check.h"

#include "capture/quic.h"
#include "tests/hex.h"
#include "tests/sealing.h"

/* RFC 9001 appendix A: the frames of the client's first packet */
static const char frames[] =
    "060040f1010000ed0303ebf8fa56f12939b9584a3896472ec40bb863cfd3e86804fe3a47"
    "f06a2b69484c00000413011302010000c000000010000e00000b6578616d706c652e636f"
    "6dff01000100000a00080006001d0017001800100007000504616c706e00050005010000"
    "0000003300260024001d00209370b2c9caa47fbabaf4559fedba753de171fa71f50f1ce1"
    "5d43e994ec74d748002b0003020304000d0010000e040305030603020308040805080600"
    "2d00020101001c00024001003900320408ffffffffffffffff05048000ffff07048000ff"
    "ff0801100104800075300901100f088394c8f03e51570806048000ffff";

/* and the server's, as it was sent */
static const char server[] =
    "cf000000010008f067a5502a4262b5004075c0d95a482cd0991cd25b0aac406a5816b639"
    "4100f37a1c69797554780bb38cc5a99f5ede4cf73c3ec2493a1839b3dbcba3f6ea46c5b7"
    "684df3548e7ddeb9c3bf9c73cc3f3bded74b562bfb19fb84022f8ef4cdd93795d77d06ed"
    "bb7aaf2f58891850abbdca3d20398c276456cbc42158407dd074ee";

static const char *
text_for(const struct facts *f, enum tls_what what)
{
	for (size_t i = 0; i < f->n_fact; i++)
		if (f->fact[i].what == what)
			return f->fact[i].text;
	return "";
}

static void
read_quic(struct facts *f, const struct buf *sent, const struct buf *got)
{
	struct response res = {
		.proto = PROTO_UDP,
		.sent = buf_view(sent),
		.got = buf_view(got),
		.whole = got->n,
	};

	facts_reset(f, 'q');
	quic_facts(f, &res);
}

/* the client's packet of appendix A.2, sealed by ourselves */
static void
add_client(struct buf *out, struct bytes some_frames)
{
	struct buf head = { 0 }, id = { 0 }, all = { 0 };

	hex_add(&head, "c300000001088394c8f03e5157080000449e00000002");
	hex_add(&id, "8394c8f03e515708");
	buf_add(&all, some_frames);
	while (all.n < 1162)
		buf_byte(&all, 0);
	seal_initial(
	    out, buf_view(&id), true, buf_view(&head), 4, buf_view(&all));
	buf_release(&head);
	buf_release(&id);
	buf_release(&all);
}

static void
the_published_packets_are_read(void **state)
{
	struct buf sent = { 0 }, got = { 0 }, plain = { 0 }, start = { 0 };
	struct facts f = { .n_fact = 0 };

	(void)state;
	hex_add(&plain, frames);
	add_client(&sent, buf_view(&plain));
	hex_add(&start, "c000000001088394c8f03e5157080000449e7b9aec34"
	                "d1b1c98dd7689fb8ec11d242b123dc9b");
	assert_int_equal(sent.n, 1200);
	assert_memory_equal(sent.p, start.p, start.n);
	hex_add(&got, server);
	assert_true(quic_begins(buf_view(&got)));
	read_quic(&f, &sent, &got);
	assert_string_equal(text_for(&f, TLS_SNI), "example.com");
	assert_string_equal(text_for(&f, TLS_OFFERED), "alpn");
	assert_string_equal(text_for(&f, TLS_QUIC), "1");
	assert_string_equal(text_for(&f, TLS_VERSION), "TLSv1.3");
	assert_string_equal(text_for(&f, TLS_CIPHER), "TLS_AES_128_GCM_SHA256");
	assert_true(f.has_server);
	facts_release(&f);
	buf_release(&sent);
	buf_release(&got);
	buf_release(&plain);
	buf_release(&start);
}

/* a CRYPTO frame with a part of the hello */
static void
add_part(struct buf *out, const struct buf *hello, size_t from, size_t to)
{
	buf_byte(out, 6);
	buf_byte(out, (uint8_t)(0x40 | from >> 8));
	buf_byte(out, (uint8_t)from);
	buf_byte(out, (uint8_t)(0x40 | (to - from) >> 8));
	buf_byte(out, (uint8_t)(to - from));
	buf_add(out, bytes_cut(buf_view(hello), from, to - from));
}

static void
crypto_frames_come_in_any_order(void **state)
{
	struct buf hello = { 0 }, sent = { 0 }, got = { 0 }, part = { 0 };
	struct facts f = { .n_fact = 0 };

	(void)state;
	hex_add(&hello, frames + 8); /* behind the frame's own head */
	add_part(&part, &hello, 200, hello.n);
	buf_byte(&part, 1); /* a PING between them */
	add_part(&part, &hello, 0, 90);
	add_client(&sent, buf_view(&part));
	buf_clear(&part);
	add_part(&part, &hello, 80, 210); /* and an overlap */
	add_client(&sent, buf_view(&part));
	read_quic(&f, &sent, &got);
	assert_string_equal(text_for(&f, TLS_SNI), "example.com");
	assert_false(f.has_server);
	facts_release(&f);
	buf_release(&hello);
	buf_release(&sent);
	buf_release(&got);
	buf_release(&part);
}

static void
versions_are_negotiated(void **state)
{
	struct buf sent = { 0 }, got = { 0 };
	struct facts f = { .n_fact = 0 };

	(void)state;
	hex_add(&got, "80000000000848415243303031000000016b3343cf0a0a0a0a");
	assert_false(quic_begins(buf_view(&got))); /* an id is cut */
	buf_clear(&got);
	hex_add(&got, "8000000000024841024b52000000016b3343cf0a0a0a0aff00001d");
	assert_true(quic_begins(buf_view(&got)));
	read_quic(&f, &sent, &got);
	assert_int_equal(f.n_fact, 3);
	assert_string_equal(f.fact[0].text, "1");
	assert_string_equal(f.fact[1].text, "2");
	assert_string_equal(f.fact[2].text, "draft-29");
	facts_release(&f);
	buf_release(&got);
}

static void
google_and_retry_are_recognised(void **state)
{
	struct buf sent = { 0 }, got = { 0 };
	struct facts f = { .n_fact = 0 };

	(void)state;
	hex_add(&got, "0d0102030405060708513034330100");
	assert_true(quic_begins(buf_view(&got)));
	read_quic(&f, &sent, &got);
	assert_string_equal(text_for(&f, TLS_QUIC), "Q043");
	buf_clear(&got);
	hex_add(&got, "ff000000010008f067a5502a4262b5746f6b656e04a265ba2eff4d82"
	              "9058fb3f0f2496ba"); /* RFC 9001 appendix A.4 */
	assert_true(quic_begins(buf_view(&got)));
	read_quic(&f, &sent, &got);
	assert_string_equal(text_for(&f, TLS_QUIC), "1");
	assert_false(f.has_server);
	facts_release(&f);
	buf_release(&got);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_published_packets_are_read),
		cmocka_unit_test(crypto_frames_come_in_any_order),
		cmocka_unit_test(versions_are_negotiated),
		cmocka_unit_test(google_and_retry_are_recognised),
	};
	return RUN(tests, argc, argv);
}
