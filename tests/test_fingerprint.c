/* what unknown services said: kept, written as a block, and read again */
#include "tests/check.h"

#include "base/arena.h"
#include "report/fingerprint.h"

#include <stdlib.h>
#include <string.h>

static const struct inventory_limits limits = { .seed = 1 };
static const struct report_options options = { .version = "1.0",
	.intensity = 7 };

static void
answer(struct inventory *inv, const char *probe, struct bytes got,
    enum tunnel tunnel, uint64_t second, const char *service, bool soft)
{
	struct response res = {
		.server = { addr_of_v4((const uint8_t[]){ 192, 0, 2, 1 }), 7 },
		.tunnel = tunnel,
		.probe = probe,
		.got = got,
		.first_us = (1700000000 + second) * 1000000,
		.last_us = (1700000000 + second) * 1000000,
	};
	struct finding f = { .res = &res,
		.service = service,
		.soft = soft,
		.tunnel = tunnel,
		.confidence = CONFIDENCE_HARD,
		.method = METHOD_ACTIVE };

	inventory_add(inv, &f);
}

/* the block; to be freed */
static char *
block_of(const struct inventory *inv, bool wrapped)
{
	struct inventory_view v = inventory_view_of(inv);
	struct buf line = { 0 };
	char *text = NULL;
	size_t n;
	FILE *out = open_memstream(&text, &n);

	assert_int_equal(v.n_endpoint, 1);
	fingerprint_add(&line, v.endpoint[0], &options);
	if (wrapped)
		fingerprint_print(out, buf_view(&line));
	else if (line.n > 0)
		fwrite(line.p, 1, line.n, out);
	fclose(out);
	buf_release(&line);
	inventory_view_release(&v);
	return text;
}

static void
answers_are_quoted_so_that_they_are_patterns(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&limits);

	answer(inv, "NULL",
	    BYTES("a.b\0c\0"
	          "1 \"[x]\"\r\n\t\xff{~"),
	    TUNNEL_NONE, 0, NULL, false);
	answer(inv, "Help", BYTES("?"), TUNNEL_NONE, 1, NULL, false);
	char *text = block_of(inv, false);
	assert_true(strncmp(text,
	                "SF-Port7-TCP:V=hark-1.0%I=7%D=11/14%Time=6553F100%P=",
	                52) == 0);
	assert_string_equal(strchr(text, '('),
	    "(NULL,13,\"a\\.b\\0c\\x001\\x20\\\"\\[x\\]\\\"\\r\\n\\t\\xff{~\")"
	    "%r(Help,1,\"\\?\");");
	free(text);
	inventory_free(inv);
}

static void
lines_have_74_characters(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&limits);
	uint8_t many[1000];

	memset(many, 0, sizeof(many));
	for (uint64_t i = 0; i < 4; i++)
		answer(inv, "Help", (struct bytes){ many, sizeof(many) - i },
		    TUNNEL_NONE, i, NULL, false);
	char *text = block_of(inv, true), *line = text, *end;
	for (; (end = strchr(line, '\n')) != NULL && end[1] != '\0';
	     line = end + 1)
		assert_int_equal(end - line, 74);
	assert_int_equal(line[strlen(line) - 2], ';');
	free(text);
	/* 900 bytes of each, and none once it is long: two take 3600 */
	text = block_of(inv, false);
	assert_non_null(strstr(text, "(Help,3E8,"));
	assert_non_null(strstr(text, "(Help,3E7,"));
	assert_null(strstr(text, "(Help,3E6,"));
	free(text);
	inventory_free(inv);
}

static void
only_the_unknown_is_kept(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&limits);
	char *text;

	answer(inv, "NULL", BYTES("?"), TUNNEL_NONE, 0, NULL, false);
	answer(inv, "Help", BYTES("soft"), TUNNEL_NONE, 1, "ftp", true);
	text = block_of(inv, false);
	assert_non_null(strstr(text, "soft"));
	free(text);
	/* TLS alone says nothing of what is inside, and then that counts */
	answer(inv, "TLS", BYTES("hello"), TUNNEL_NONE, 2, "ssl", false);
	answer(inv, "NULL", BYTES("in"), TUNNEL_TLS, 3, NULL, false);
	text = block_of(inv, false);
	assert_non_null(strstr(text, "%T=SSL%"));
	assert_string_equal(strchr(text, '('), "(NULL,2,\"in\");");
	free(text);
	answer(inv, "Help", BYTES("hard"), TUNNEL_NONE, 4, "ftp", false);
	answer(inv, "NULL", BYTES("?"), TUNNEL_NONE, 5, NULL, false);
	text = block_of(inv, false);
	assert_string_equal(text, "");
	free(text);
	inventory_free(inv);
}

static void
merging_is_the_same_in_any_order(void **state)
{
	(void)state;
	struct inventory *a = inventory_new(&limits),
	                 *b = inventory_new(&limits);
	struct inventory *ab = inventory_new(&limits);
	struct inventory *ba = inventory_new(&limits);

	for (uint64_t i = 0; i < REPLIES_MAX; i++) {
		answer(
		    a, "Help", BYTES("one"), TUNNEL_NONE, 2 * i, NULL, false);
		answer(
		    b, "NULL", BYTES("two"), TUNNEL_NONE, 3 * i, NULL, false);
	}
	inventory_merge(ab, a), inventory_merge(ab, b);
	inventory_merge(ba, b), inventory_merge(ba, a);
	inventory_merge(ba, a);
	char *x = block_of(ab, false), *y = block_of(ba, false);
	assert_string_equal(x, y);
	free(x), free(y);
	inventory_free(a), inventory_free(b);
	inventory_free(ab), inventory_free(ba);
}

static void
what_was_written_is_read(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&limits);
	struct arena arena = { 0 };
	struct fingerprint f;
	uint8_t all[256];
	struct err err;
	size_t used;

	for (size_t i = 0; i < sizeof(all); i++)
		all[i] = (uint8_t)i;
	answer(inv, "NULL", (struct bytes){ all, sizeof(all) }, TUNNEL_TLS, 0,
	    NULL, false);
	answer(inv, "Help",
	    BYTES("\0\0"
	          "7"),
	    TUNNEL_TLS, 1, NULL, false);
	for (int wrapped = 0; wrapped < 2; wrapped++) {
		char *text = block_of(inv, wrapped);
		assert_true(fingerprint_parse(
		    &f, bytes_str(text), &used, &arena, &err));
		assert_int_equal(used, strlen(text) - (size_t)wrapped);
		assert_int_equal(f.port, 7);
		assert_int_equal(f.proto, PROTO_TCP);
		assert_int_equal(f.replies.n, 2);
		assert_string_equal(f.replies.v[0].probe, "NULL");
		assert_int_equal(f.replies.v[0].tunnel, TUNNEL_TLS);
		assert_int_equal(f.replies.v[0].length, 256);
		assert_true(bytes_eq(
		    f.replies.v[0].got, (struct bytes){ all, sizeof(all) }));
		assert_true(bytes_eq(f.replies.v[1].got, BYTES("\0\0"
		                                               "7")));
		replies_release(&f.replies);
		/* cut anywhere, it lacks its end */
		for (size_t n = 0; n + 1 + (size_t)wrapped < strlen(text); n++)
			assert_false(fingerprint_parse(&f,
			    (struct bytes){ (const uint8_t *)text, n }, &used,
			    &arena, &err));
		free(text);
	}
	arena_release(&arena);
	inventory_free(inv);
}

static void
damage_is_told(void **state)
{
	(void)state;
	static const char *const bad[] = {
		"",
		";",
		"SF-Port70000-TCP:V=x%r(a,1,\"b\");",
		"SF-Port7-SCTP:V=x%r(a,1,\"b\");",
		"SF-Port7-TCP:V=x%I=7;",
		"SF-Port7-TCP:V=x%r(a,1,\"b);",
		"SF-Port7-TCP:V=x%r(,1,\"b\");",
		"SF-Port7-TCP:V=x%r(a,g,\"b\");",
		"SF-Port7-TCP:V=x%r(a,1,\"\\xg0\");",
		"SF-Port7-TCP:V=x%r(a,1,\"\\q\");",
		"SF-Port7-TCP:V=x%r(a,1,\"b\")x;",
		"SF-Port7-TCP:V=x%r(a,fffffffff,\"b\");",
	};
	struct arena arena = { 0 };

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct fingerprint f;
		struct err err;
		size_t used;
		if (fingerprint_parse(
		        &f, bytes_str(bad[i]), &used, &arena, &err))
			fail_msg("taken: %s", bad[i]);
	}
	arena_release(&arena);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(answers_are_quoted_so_that_they_are_patterns),
		cmocka_unit_test(lines_have_74_characters),
		cmocka_unit_test(only_the_unknown_is_kept),
		cmocka_unit_test(merging_is_the_same_in_any_order),
		cmocka_unit_test(what_was_written_is_read),
		cmocka_unit_test(damage_is_told),
	};

	return RUN(tests, argc, argv);
}
