#include "tests/check.h"

#include "base/base64.h"

#include <string.h>

/* RFC 4648 section 10 */
static const struct {
	const char *bytes, *text;
} vectors[] = {
	{ "", "" },
	{ "f", "Zg==" },
	{ "fo", "Zm8=" },
	{ "foo", "Zm9v" },
	{ "foob", "Zm9vYg==" },
	{ "fooba", "Zm9vYmE=" },
	{ "foobar", "Zm9vYmFy" },
};

static void
vectors_of_the_rfc(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(vectors) / sizeof(vectors[0]); i++) {
		struct buf text = { 0 }, bytes = { 0 };
		base64_add(&text, bytes_str(vectors[i].bytes));
		assert_string_equal(buf_cstr(&text), vectors[i].text);
		assert_true(base64_parse(&bytes, bytes_str(vectors[i].text)));
		assert_string_equal(buf_cstr(&bytes), vectors[i].bytes);
		buf_release(&text);
		buf_release(&bytes);
	}
}

static void
every_length_comes_back(void **state)
{
	(void)state;
	uint8_t in[7000];

	for (size_t i = 0; i < sizeof(in); i++)
		in[i] = (uint8_t)(i * 7 + i / 256);
	for (size_t n = 0; n <= sizeof(in); n += n < 20 ? 1 : 613) {
		struct buf text = { 0 }, out = { 0 };
		base64_add(&text, (struct bytes){ in, n });
		assert_int_equal(text.n, (n + 2) / 3 * 4);
		assert_true(base64_parse(&out, buf_view(&text)));
		assert_true(bytes_eq(buf_view(&out), (struct bytes){ in, n }));
		buf_release(&text);
		buf_release(&out);
	}
}

static void
anything_else_is_refused(void **state)
{
	(void)state;
	static const char *const bad[] = { "Z", "Zg",
		"Zg=", "Zg===", "====", "=Zg=", "Zg==Zg==", "Zm9\n",
		" Zg=", "Zm-_", "Zm9v\n", "Z===" };

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct buf out = { 0 };
		assert_false(base64_parse(&out, bytes_str(bad[i])));
		assert_int_equal(out.n, 0);
		buf_release(&out);
	}
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(vectors_of_the_rfc),
		cmocka_unit_test(every_length_comes_back),
		cmocka_unit_test(anything_else_is_refused),
	};
	return RUN(tests, argc, argv);
}
