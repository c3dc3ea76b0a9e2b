#include "tests/check.h"

#include "match/literals.h"
#include "match/pattern.h"
#include "match/regex.h"
#include "match/sig_file.h"

#include <string.h>

/* the required strings as "a|b", then the prefix, wildcards as '.' */
static const struct {
	const char *pattern;
	const char *required;
	const char *prefix;
} cases[] = {
	{ "^SSH-2\\.0-OpenSSH_([\\w.]+)", "ssh-2.0-openssh_", "ssh-2.0-" },
	{ "Server: nginx", "server: nginx", "" },
	{ "^a\\x00\\0\\r\\nB", "a\\0\\0\\r\\nb", "a\\0\\0\\r\\nb" },
	{ "^[Hh]ello", "hello", "hello" },
	{ "^[ab]cdef", "acdef|bcdef", ".cdef" },
	{ "^.bcd\\d", "bcd", ".bcd." },
	{ "abc?def", "abcdef|abdef", "" },
	{ "abcd(?:efgh)?ijkl", "abcdefghijkl|abcdijkl", "" },
	{ "abcd(?:ef|gh)ijkl", "abcdefijkl|abcdghijkl", "" },
	{ "abcd[^x]*ijklm", "ijklm", "" },
	{ "ab+cdef", "cdef", "" },
	{ "(?:abcd|e.*fghi)", "abcd|fghi", "" },
	{ "(?:abcd|e.*)", "abcd|e", "" },
	{ "(?:abcd|.*)", "", "" },
	{ "abcd|", "", "" },
	{ "^abcd|efgh", "abcd|efgh", "" },
	{ "^^abcd", "abcd", "abcd" },
	{ "x{3}abc", "xxxabc", "" },
	{ "x{2,}abcde", "abcde", "" },
	{ "x{0}abcd", "abcd", "" },
	{ "x{0,5}abcd", "abcd", "" },
	{ "x{0,0000008}abcd", "", "" },
	{ "{abc}", "{abc}", "" },
	{ "ab(?=xyzxyz)cd", "abcd", "" },
	{ "ab(?!xyzxyz)cd", "abcd", "" },
	{ "(?<!wwwwww)abcd", "abcd", "" },
	{ "(?i)ABCD", "abcd", "" },
	{ "(?>abcd)ef\\b$", "abcdef", "" },
	{ "(abcd)\\1efghi", "efghi", "" },
	{ "[[:alpha:]]abcd[]x]", "abcd]|abcdx", "" },
	{ "[[:]abcd", ":abcd|[abcd", "" },
	{ "[^]]abcd", "abcd", "" },
	{ "[a-c]bcde", "abcde|bbcde|cbcde", "" },
	{ "\\x4axyz\\x{41}", "", "" },
	{ "(?<n>abcd)", "", "" },
	{ "(?x)ab cd", "", "" },
	{ "\\Qab.cd\\E", "", "" },
	{ "(?(1)abcd|efgh)", "", "" },
	{ "abcd{,3}", "", "" },
	{ "abcd{ 3}", "", "" },
	{ "abcd{3, 4}", "", "" },
	{ "abcd{ red }", "abcd{ red }", "" },
	{ "abcd{, }e", "", "" },
	{ "[[.a.]]bcde", "", "" },
	{ "^?abcd", "abcd", "" },
};

static void
add_text(char *out, const uint8_t *b, const uint8_t *mask, size_t n)
{
	out += strlen(out);
	for (size_t i = 0; i < n; i++) {
		const char *esc = b[i] == 0      ? "\\0"
		                  : b[i] == '\r' ? "\\r"
		                  : b[i] == '\n' ? "\\n"
		                                 : NULL;
		if (mask != NULL && mask[i] == 0)
			*out++ = '.';
		else if (esc != NULL)
			out = stpcpy(out, esc);
		else
			*out++ = (char)b[i];
	}
	*out = '\0';
}

static void
patterns_give_what_they_need(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct arena tree = { 0 };
		struct literals l;
		char required[1024] = "", prefix[64] = "";
		literals_of(pattern_parse(&tree, bytes_str(cases[i].pattern)),
		    NULL, &l);
		const struct literal_set *set = literals_longest(&l);
		for (unsigned k = 0; set != NULL && k < set->n; k++) {
			if (k > 0)
				strcat(required, "|");
			add_text(required, set->v[k].b, NULL, set->v[k].n);
		}
		add_text(prefix, l.prefix, l.mask, l.prefix_n);
		if (strcmp(required, cases[i].required) != 0 ||
		    strcmp(prefix, cases[i].prefix) != 0)
			fail_msg("%s: '%s' '%s', not '%s' '%s'",
			    cases[i].pattern, required, prefix,
			    cases[i].required, cases[i].prefix);
		arena_release(&tree);
	}
}

static void
complain(void *ctx, const struct sig_error *e)
{
	(void)ctx;
	fail_msg("%s:%u:%u %s", e->file, e->line, e->column, e->text);
}

static void
assert_same_literals(const struct literals *a, const struct literals *b)
{
	assert_int_equal(a->n_choice, b->n_choice);
	assert_int_equal(a->prefix_n, b->prefix_n);
	assert_memory_equal(a->prefix, b->prefix, PREFIX_MAX);
	assert_memory_equal(a->mask, b->mask, PREFIX_MAX);
	for (unsigned k = 0; k < a->n_choice; k++) {
		const struct literal_set *x = &a->choice[k], *y = &b->choice[k];
		assert_int_equal(x->n, y->n);
		for (unsigned i = 0; i < x->n; i++) {
			assert_int_equal(x->v[i].n, y->v[i].n);
			assert_memory_equal(x->v[i].b, y->v[i].b, x->v[i].n);
		}
	}
}

/* a pattern that is read on from the one before it has the same tree */
static void
series_is_parsing(void **state)
{
	static const char bytes[] = "|(){[+*?\\^a]";
	struct pattern_series series = { .n_place = 0 };
	struct sigdb *db = sigdb_new();
	uint32_t random = 7;

	(void)state;
	assert_true(sig_file_load_builtin(db, SIG_MATCH_ONLY, complain, NULL));
	for (size_t i = 0; i < 3 * db->n_line; i++) {
		struct arena tree = { 0 };
		struct literals one, other;
		struct bytes text = arena_bytes(
		    &db->arena, regex_pattern(db->line[i / 3]->regex));
		/* as it is, and twice with another byte somewhere */
		random = random * 1664525 + 1013904223;
		if (i % 3 > 0)
			((uint8_t *)(uintptr_t)text.p)[(random >> 8) % text.n] =
			    (uint8_t)
			        bytes[(random >> 24) % (sizeof(bytes) - 1)];
		literals_of(pattern_next(&series, text), NULL, &one);
		literals_of(pattern_parse(&tree, text), NULL, &other);
		assert_same_literals(&one, &other);
		arena_release(&tree);
	}
	pattern_series_release(&series);
	sigdb_free(db);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(patterns_give_what_they_need),
		cmocka_unit_test(series_is_parsing),
	};
	return RUN(tests, argc, argv);
}
