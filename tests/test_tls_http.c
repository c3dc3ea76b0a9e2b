#include "tests/check.h"

#include "base/http2.h"
#include "capture/http_body.h"
#include "tests/hex.h"

#include <string.h>
#include <zlib.h>

/* RFC 7541 appendix C.6.1: a response, with Huffman codes */
static const char response[] =
    "48826402"       /* :status 302 */
    "5885aec3771a4b" /* cache-control: private */
    "6196d07abe941054d444a8200595040b8166e082a62d1bff" /* date */
    "6e919d29ad171863c78f0b97c8e9ae82ae43d3";          /* location */

static void
add_frame(struct buf *out, uint8_t type, uint8_t flags, uint8_t stream,
    struct bytes body)
{
	const uint8_t head[] = { 0, (uint8_t)(body.n >> 8), (uint8_t)body.n,
		type, flags, 0, 0, 0, stream };

	buf_add(out, (struct bytes){ head, sizeof(head) });
	buf_add(out, body);
}

static void
a_response_reads_like_http_1(void **state)
{
	struct buf in = { 0 }, block = { 0 }, out = { 0 };

	(void)state;
	hex_add(&block, response);
	add_frame(&in, 4, 0, 0, BYTES("\0\x03\0\0\0\x64"));
	assert_true(http2_begins_server(buf_view(&in)));
	assert_false(http2_server_text(&out, buf_view(&in)));
	/* a header block in two frames */
	add_frame(&in, 1, 0, 1, bytes_cut(buf_view(&block), 0, 5));
	add_frame(&in, 9, 4, 1, bytes_cut(buf_view(&block), 5, block.n));
	add_frame(&in, 0, 9, 1, BYTES("\x02hello\0\0"));
	add_frame(&in, 0, 1, 3, BYTES("of another stream"));
	assert_true(http2_server_text(&out, buf_view(&in)));
	assert_string_equal(buf_cstr(&out),
	    "HTTP/1.1 302 \r\n"
	    "Cache-Control: private\r\n"
	    "Date: Mon, 21 Oct 2013 20:13:21 GMT\r\n"
	    "Location: https://www.example.com\r\n"
	    "\r\nhello");
	buf_release(&in);
	buf_release(&block);
	buf_release(&out);
}

static void
a_request_reads_like_http_1(void **state)
{
	struct buf in = { 0 }, block = { 0 }, out = { 0 };

	(void)state;
	/* RFC 7541 appendix C.3.1 */
	hex_add(&block, "828684410f7777772e6578616d706c652e636f6d");
	buf_add(&in, BYTES("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"));
	assert_true(http2_begins_client(buf_view(&in)));
	add_frame(&in, 4, 0, 0, BYTES(""));
	add_frame(&in, 1, 5, 1, buf_view(&block));
	assert_true(http2_client_text(&out, buf_view(&in)));
	assert_string_equal(
	    buf_cstr(&out), "GET / HTTP/1.1\r\nHost: www.example.com\r\n\r\n");
	buf_release(&in);
	buf_release(&block);
	buf_release(&out);
}

/* one long header in the table, and then a byte for each time it is meant */
static void
a_header_bomb_is_bounded(void **state)
{
	struct buf in = { 0 }, block = { 0 }, out = { 0 };

	(void)state;
	hex_add(&block, "88400162"
	                "7fb917"); /* b: 3000 bytes follow */
	for (int i = 0; i < 3000; i++)
		buf_byte(&block, 'x');
	for (int i = 0; i < 10000; i++)
		buf_byte(&block, 0xbe);
	add_frame(&in, 4, 0, 0, BYTES(""));
	add_frame(&in, 1, 4, 1, buf_view(&block));
	http2_server_text(&out, buf_view(&in));
	assert_in_range(out.n, 0, HTTP2_TEXT_MAX);
	buf_release(&in);
	buf_release(&block);
	buf_release(&out);
}

static void
assert_decoded(const char *coded, const char *plain)
{
	struct buf out = { 0 };

	assert_true(body_decode(&out, bytes_str(coded)));
	assert_string_equal(buf_cstr(&out), plain);
	buf_release(&out);
}

static void
chunks_are_joined(void **state)
{
	struct buf out = { 0 };

	(void)state;
	assert_decoded("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
	               "5\r\nhello\r\n6;x=y\r\n world\r\n0\r\n\r\n",
	    "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
	    "hello world");
	/* cut inside a chunk: what there is */
	assert_decoded("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
	               "ff\r\nhel",
	    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nhel");
	assert_false(body_decode(
	    &out, BYTES("HTTP/1.1 200 OK\r\nServer: x\r\n\r\nplain body")));
	assert_false(body_decode(&out,
	    BYTES("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nbad")));
	assert_int_equal(out.n, 0);
	buf_release(&out);
}

/* a megabyte of zeros, in a coding of zlib's that its bits of window choose */
static size_t
pack_zeros(uint8_t *out, size_t room, int bits)
{
	static uint8_t zeros[1 << 20];
	z_stream z = { .next_in = zeros,
		.avail_in = sizeof(zeros),
		.next_out = out,
		.avail_out = (uInt)room };

	assert_int_equal(
	    deflateInit2(&z, 9, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY), Z_OK);
	assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
	deflateEnd(&z);
	return z.total_out;
}

static void
a_bomb_costs_no_more_than_its_cap(void **state)
{
	/* by brotli 1.0.9 */
	static const uint8_t brotli[] = { 0x5b, 0xff, 0xff, 0x8f, 0x7f, 0x02,
		0x20, 0x1e, 0x0b, 0x04, 0x72, 0xef, 0x1f, 0x00 };
	uint8_t zlib[4 << 10], gzip[4 << 10], raw[4 << 10];
	const struct {
		const char *coding;
		struct bytes packed;
	} bombs[] = {
		{ "br", { brotli, sizeof(brotli) } },
		{ "deflate", { zlib, pack_zeros(zlib, sizeof(zlib), 15) } },
		{ "deflate", { raw, pack_zeros(raw, sizeof(raw), -15) } },
		{ "gzip", { gzip, pack_zeros(gzip, sizeof(gzip), 31) } },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(bombs) / sizeof(bombs[0]); i++) {
		struct buf in = { 0 }, out = { 0 };
		buf_printf(&in,
		    "HTTP/1.1 200 OK\r\nContent-Encoding: %s\r\n\r\n",
		    bombs[i].coding);
		size_t head = in.n;
		buf_add(&in, bombs[i].packed);
		assert_true(body_decode(&out, buf_view(&in)));
		assert_int_equal(out.n, head + BODY_MAX);
		buf_release(&in);
		buf_release(&out);
	}
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_response_reads_like_http_1),
		cmocka_unit_test(a_request_reads_like_http_1),
		cmocka_unit_test(a_header_bomb_is_bounded),
		cmocka_unit_test(chunks_are_joined),
		cmocka_unit_test(a_bomb_costs_no_more_than_its_cap),
	};
	return RUN(tests, argc, argv);
}
