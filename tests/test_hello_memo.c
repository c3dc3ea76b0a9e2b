#include "tests/check.h"

#include "base/buf.h"
#include "capture/hello_memo.h"
#include "capture/tls_fingerprint.h"

#include <string.h>

enum { HELLOS = 4000 };

static void
add_u16(struct buf *out, unsigned v)
{
	buf_byte(out, (uint8_t)(v >> 8));
	buf_byte(out, (uint8_t)v);
}

static unsigned
below(uint32_t *seed, unsigned n)
{
	*seed = *seed * 1664525 + 1013904223;
	return (*seed >> 16) % n;
}

/* of few values, so that hellos are alike in all but one thing */
static void
make_hello(struct hello *h, struct buf *ciphers, struct buf *extensions,
    uint32_t *seed)
{
	static const unsigned types[] = { EXT_SERVER_NAME, EXT_GROUPS,
		EXT_FORMATS, EXT_SIGNATURES, EXT_ALPN, EXT_VERSIONS,
		EXT_KEY_SHARE, EXT_PSK };
	static const char *const data[] = { "", "\0\2\0\x17", "\1\0",
		"\0\3\2h2", "\4\3\4\3\3", "\0\4\x1a\x1a\0\x1d" };
	static const size_t sizes[] = { 0, 4, 2, 5, 5, 6 };

	buf_clear(ciphers);
	buf_clear(extensions);
	for (unsigned n = below(seed, 3); n > 0; n--)
		add_u16(ciphers, 0x1301 + below(seed, 2));
	for (unsigned n = below(seed, 4); n > 0; n--) {
		unsigned which = below(seed, 6);
		add_u16(extensions, types[below(seed, 8)]);
		add_u16(extensions, (unsigned)sizes[which]);
		buf_add(
		    extensions, (struct bytes){ (const uint8_t *)data[which],
		                    sizes[which] });
	}
	*h = (struct hello){
		.version = (uint16_t)(0x0301 + below(seed, 3)),
		.ciphers = buf_view(ciphers),
		.extensions = buf_view(extensions),
	};
}

static void
what_is_remembered_is_what_would_be_made(void **state)
{
	struct hello_memo *m = hello_memo_new();
	struct buf ciphers = { 0 }, extensions = { 0 };
	struct arena a = { 0 };
	struct hello h;
	uint32_t seed = 7;

	(void)state;
	for (int i = 0; i < HELLOS; i++) {
		char carrier = "tdq"[below(&seed, 3)];
		make_hello(&h, &ciphers, &extensions, &seed);
		arena_reset(&a);
		struct hello_names names =
		    hello_memo_client(m, &a, &h, carrier);
		assert_string_equal(names.ja3, fingerprint_ja3(&a, &h));
		assert_string_equal(
		    names.ja4, fingerprint_ja4(&a, &h, carrier));
		assert_string_equal(
		    hello_memo_server(m, &a, &h), fingerprint_ja3s(&a, &h));
	}
	hello_memo_free(m);
	arena_release(&a);
	buf_release(&ciphers);
	buf_release(&extensions);
}

static void
long_hellos_and_no_memo(void **state)
{
	struct hello_memo *m = hello_memo_new();
	struct buf ciphers = { 0 };
	struct arena a = { 0 };

	(void)state;
	for (unsigned i = 0; i < HELLO_MEMO_KEY_MAX; i++)
		add_u16(&ciphers, i);
	struct hello h = { .version = 0x0303, .ciphers = buf_view(&ciphers) };
	const char *ja3 = fingerprint_ja3(&a, &h);
	for (int i = 0; i < 2; i++) {
		assert_string_equal(hello_memo_client(m, &a, &h, 't').ja3, ja3);
		assert_string_equal(
		    hello_memo_client(NULL, &a, &h, 't').ja3, ja3);
	}
	hello_memo_free(m);
	arena_release(&a);
	buf_release(&ciphers);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_remembered_is_what_would_be_made),
		cmocka_unit_test(long_hellos_and_no_memo),
	};
	return RUN(tests, argc, argv);
}
