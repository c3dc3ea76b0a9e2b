/* options: the tables, as words of a command line fill them */
#include "tests/check.h"

/* cli/ is the program and not in the library: taken in as it is */
#include "cli/options.c"

struct inner {
	struct words list;
	const char *text;
};

struct outer {
	bool flag;
	unsigned verbose;
	unsigned port;
	struct words files;
	struct inner inner;
};

static const struct option outer_table[] = {
	{ NULL, "--flag", NULL, "a flag", option_flag,
	    offsetof(struct outer, flag) },
	{ "-v", "--verbose", NULL, "more", option_count,
	    offsetof(struct outer, verbose) },
	{ "-p", "--port", "N", "a port", option_port,
	    offsetof(struct outer, port) },
	{ "-o", NULL, "FILE", "a file", option_list,
	    offsetof(struct outer, files) },
	{ 0 },
};

static const struct option inner_table[] = {
	{ "-oJ", NULL, "FILE", "another file", option_list,
	    offsetof(struct inner, list) },
	{ NULL, "--text", "TEXT", "a text", option_text,
	    offsetof(struct inner, text) },
	{ NULL, "--text-more", NULL, "longer than another", option_flag, 0 },
	{ 0 },
};

static const struct option_group groups[] = {
	{ "Outer", outer_table, 0 },
	{ "Inner", inner_table, offsetof(struct outer, inner) },
	{ 0 },
};

enum { WORDS_MAX = 8 };

struct result {
	char *words[WORDS_MAX];
	struct outer o;
	struct parsed p;
	struct err err;
	bool ok;
};

static struct result
parse(const char *const words[WORDS_MAX])
{
	struct result r = { .err = { "" } };
	size_t n = 0;

	for (; n < WORDS_MAX && words[n] != NULL; n++)
		r.words[n] = xstrdup(words[n]);
	r.ok = options_parse(groups, &r.o, r.words, n, &r.p, &r.err);
	return r;
}

#define PARSE(...) parse((const char *const[WORDS_MAX]){ __VA_ARGS__ })

static void
release(struct result *r)
{
	words_release(&r->p.operands);
	words_release(&r->o.files);
	words_release(&r->o.inner.list);
	for (size_t i = 0; i < WORDS_MAX; i++)
		free(r->words[i]);
}

static void
long_options_take_both_forms(void **state)
{
	(void)state;
	struct result r = PARSE("--port=80", "--text", "a b", "--flag");

	assert_true(r.ok);
	assert_int_equal(r.o.port, 80);
	assert_string_equal(r.o.inner.text, "a b");
	assert_true(r.o.flag);
	release(&r);

	r = PARSE("--text=", "--port", "0");
	assert_true(r.ok);
	assert_string_equal(r.o.inner.text, "");
	release(&r);
}

static void
short_options_take_all_forms(void **state)
{
	(void)state;
	struct result r = PARSE("-p80", "-vvv", "-vp", "443", "-v");

	assert_true(r.ok);
	assert_int_equal(r.o.verbose, 5);
	assert_int_equal(r.o.port, 443);
	release(&r);
}

static void
longest_short_option_is_meant(void **state)
{
	(void)state;
	struct result r = PARSE("-oJ", "a", "-o", "b", "-oJc", "-ocJ");

	assert_true(r.ok);
	assert_int_equal(r.o.inner.list.n, 2);
	assert_string_equal(r.o.inner.list.v[0], "a");
	assert_string_equal(r.o.inner.list.v[1], "c");
	assert_int_equal(r.o.files.n, 2);
	assert_string_equal(r.o.files.v[0], "b");
	assert_string_equal(r.o.files.v[1], "cJ");
	release(&r);
}

static void
operands_may_stand_anywhere(void **state)
{
	(void)state;
	struct result r = PARSE("one", "-v", "-", "--", "--flag", "-v");

	assert_true(r.ok);
	assert_int_equal(r.o.verbose, 1);
	assert_false(r.o.flag);
	assert_int_equal(r.p.operands.n, 4);
	assert_string_equal(r.p.operands.v[0], "one");
	assert_string_equal(r.p.operands.v[1], "-");
	assert_string_equal(r.p.operands.v[2], "--flag");
	assert_string_equal(r.p.operands.v[3], "-v");
	release(&r);
}

static void
values_may_look_like_options(void **state)
{
	(void)state;
	struct result r = PARSE("--text", "--help", "-o", "--");

	assert_true(r.ok);
	assert_false(r.p.help);
	assert_string_equal(r.o.inner.text, "--help");
	assert_string_equal(r.o.files.v[0], "--");
	release(&r);
}

static void
help_ends_parsing(void **state)
{
	(void)state;
	struct result r = PARSE("-v", "--help", "--nonsense");

	assert_true(r.ok);
	assert_true(r.p.help);
	release(&r);
}

static void
wrong_words_are_named(void **state)
{
	(void)state;
	static const struct {
		const char *words[WORDS_MAX];
		const char *said;
	} cases[] = {
		{ { "--nonsense" }, "unknown option --nonsense" },
		{ { "--tex" }, "unknown option --tex" },
		{ { "--texts=a" }, "unknown option --texts=a" },
		{ { "-x" }, "unknown option -x" },
		{ { "-vx" }, "unknown option -x" },
		{ { "-p" }, "-p needs a value" },
		{ { "--text" }, "--text needs a value" },
		{ { "--flag=1" }, "--flag takes no value" },
		{ { "-p", "65536" }, "65535, not 65536" },
		{ { "-p", "99999999999999999999" }, "65535, not 9" },
		{ { "-p", "" }, "takes a port" },
		{ { "-p", "8x" }, "not 8x" },
		{ { "-p", "-1" }, "not -1" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct result r = parse(cases[i].words);
		assert_false(r.ok);
		if (strstr(r.err.text, cases[i].said) == NULL)
			fail_msg(
			    "\"%s\" lacks \"%s\"", r.err.text, cases[i].said);
		release(&r);
	}
}

static void
help_lists_every_option(void **state)
{
	(void)state;
	char *text = NULL;
	size_t n;
	FILE *out = open_memstream(&text, &n);

	options_help(out, groups);
	fclose(out);
	for (const struct option_group *g = groups; g->title != NULL; g++) {
		assert_non_null(strstr(text, g->title));
		for (const struct option *o = g->table; o->help != NULL; o++)
			assert_non_null(strstr(text, o->help));
	}
	assert_non_null(strstr(text, "  -p, --port N "));
	assert_non_null(strstr(text, "  --flag "));
	free(text);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(long_options_take_both_forms),
		cmocka_unit_test(short_options_take_all_forms),
		cmocka_unit_test(longest_short_option_is_meant),
		cmocka_unit_test(operands_may_stand_anywhere),
		cmocka_unit_test(values_may_look_like_options),
		cmocka_unit_test(help_ends_parsing),
		cmocka_unit_test(wrong_words_are_named),
		cmocka_unit_test(help_lists_every_option),
	};
	return RUN(tests, argc, argv);
}
