/* bytes made from patterns: that they match, and that the index finds them */
#include "tests/check.h"

#include "base/os.h"
#include "match/match.h"
#include "match/narrow.h"
#include "match/pattern.h"
#include "match/regex.h"
#include "match/sig_file.h"
#include "match/specimen.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NMAP "/usr/share/nmap/nmap-service-probes"

enum { TRIES = 100, PERCENT_MADE = 98 };

static void
patterns_match_what_is_made_of_them(void **state)
{
	(void)state;
	static const char *const patterns[] = {
		"^SSH-([\\d.]+)-OpenSSH_([\\w.]+)[ -]{1,10}Debian",
		"^(?:220|2\\d\\d)[- ](.*) ready\\r\\n$",
		"(a|bc|)d\\1x",
		"^\\x00\\0\\01[^\\0]{3}[[:digit:]-]\\W\\D\\S",
		"^(?=.*needle).*hay",
		"^(?!x)[w-z]{2,}",
		"a(?|(b)|(c))\\1",
		"^[^a-zA-Z0-9]{300}",
		"(?i)HeLLo [[:^alpha:]]+",
	};
	struct arena arena = { 0 };
	struct regex_scratch *s = regex_scratch_new(REGEX_JIT);
	struct buf out = { 0 };

	for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++) {
		struct regex *re = regex_new(&arena, bytes_str(patterns[i]), 0);
		for (uint64_t seed = 0; seed < 1000; seed += TRIES)
			if (!specimen_find(re, s, seed, TRIES, &out))
				fail_msg("%s: nothing made", patterns[i]);
		regex_free(re);
	}
	buf_release(&out);
	regex_scratch_free(s);
	arena_release(&arena);
}

static void
what_would_be_too_long_is_not_made(void **state)
{
	(void)state;
	struct arena arena = { 0 };
	struct buf out = { 0 };

	assert_false(specimen_of(
	    pattern_parse(&arena, BYTES("(?:[ab]{1000}){1000}")), 1, &out));
	assert_true(out.n <= SPECIMEN_MAX);
	buf_release(&out);
	arena_release(&arena);
}

static void
first_bytes_are_told(void **state)
{
	(void)state;
	static const struct {
		const char *pattern;
		const char *in, *out;
	} cases[] = {
		{ "^SSH-", "Ss", "T-" },
		{ "^(?:GET|HEAD|(?:POST|)X) ", "GgHhPpXx", "ET " },
		{ "^x?y*z", "xXyYzZ", "ab" },
		{ "^[^a]", "bA\n", "" },
		{ "^.", "a\n", "" },
		{ "^(?=b)(?!c)\\ba", "aA", "bc" },
		{ "^(a)\\1b", "a", "b" },
		{ "^a|b", "abz", "" },
		{ "SSH", "z", "" },
		{ "^a*", "z", "" },
		{ "^x{0}y", "xy", "z" },
		{ "(?<name>no tree", "z", "" },
	};
	struct arena a = { 0 };

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct pattern_set set;
		pattern_first(
		    pattern_parse(&a, bytes_str(cases[i].pattern)), &set);
		for (const char *c = cases[i].in; *c != '\0'; c++)
			if (!pattern_set_has(&set, (uint8_t)*c))
				fail_msg("%s: not %c", cases[i].pattern, *c);
		for (const char *c = cases[i].out; *c != '\0'; c++)
			if (pattern_set_has(&set, (uint8_t)*c))
				fail_msg("%s: %c", cases[i].pattern, *c);
	}
	arena_release(&a);
}

static void
complain(void *ctx, const struct sig_error *e)
{
	(void)ctx;
	fail_msg("%s:%u:%u %s", e->file, e->line, e->column, e->text);
}

static void
ignore(void *ctx, const struct finding *f)
{
	(void)ctx, (void)f;
}

static bool
begins_as_told(const struct regex *re, uint8_t first)
{
	struct pattern_set set;
	struct arena a = { 0 };

	pattern_first(pattern_parse(&a, regex_pattern(re)), &set);
	arena_release(&a);
	return pattern_set_has(&set, first);
}

/*
 * One string for every line: the line must be a candidate for it, and all
 * lines tried must give what the narrowed ones do.
 */
static void
cross_check(const char *name, const struct sigdb *db)
{
	struct matcher *m = matcher_new(db,
	    &(struct match_options){ .mode = MATCH_CROSS_CHECK }, ignore, NULL);
	struct narrow_scan *scan = narrow_scan_new(db->narrow);
	struct regex_scratch *s = regex_scratch_new(REGEX_JIT);
	struct buf out = { 0 };
	size_t made = 0;

	for (size_t i = 0; i < db->n_line; i++) {
		const struct sig_line *line = db->line[i], *winner;
		struct finding f;
		if (!specimen_find(line->regex, s, i, TRIES, &out))
			continue;
		made++;
		if (!begins_as_told(line->regex, out.p[0]))
			fail_msg("%s:%u matches what begins otherwise",
			    line->place.file, line->place.line);
		narrow_scan(scan, buf_view(&out));
		if (!narrow_may(scan, line->id))
			fail_msg("%s:%u is no candidate for what it matches",
			    line->place.file, line->place.line);
		matcher_try(m, line, buf_view(&out), &f, &winner);
	}
	printf("%s: strings for %zu of %zu lines, %llu differences\n", name,
	    made, db->n_line,
	    (unsigned long long)matcher_counts(m)->differences);
	assert_int_equal(matcher_counts(m)->differences, 0);
	assert_true(made * 100 >= db->n_line * PERCENT_MADE);
	buf_release(&out);
	regex_scratch_free(s);
	narrow_scan_free(scan);
	matcher_free(m);
}

static void
our_lines_are_found(void **state)
{
	(void)state;
	struct sigdb *db = sigdb_new();

	assert_true(sig_file_load_builtin(db, SIG_MATCH_ONLY, complain, NULL));
	assert_true(sigdb_finish(db, complain, NULL));
	cross_check("our own", db);
	sigdb_free(db);
}

static void
lines_of_nmap_s_file_are_found(void **state)
{
	(void)state;
	struct buf text = { 0 };
	struct err err;
	FILE *file = fopen(NMAP, "r");

	if (file == NULL) {
		puts("skipped: " NMAP " is not installed");
		skip();
	}
	assert_true(os_read(file, 64 << 20, &text, &err));
	fclose(file);
	struct sigdb *db = sigdb_new();
	assert_true(sig_file_load(
	    db, NMAP, buf_view(&text), SIG_MATCH_ONLY, complain, NULL));
	assert_true(sigdb_finish(db, complain, NULL));
	cross_check("Nmap's", db);
	sigdb_free(db);
	buf_release(&text);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(patterns_match_what_is_made_of_them),
		cmocka_unit_test(first_bytes_are_told),
		cmocka_unit_test(what_would_be_too_long_is_not_made),
		cmocka_unit_test(our_lines_are_found),
		cmocka_unit_test(lines_of_nmap_s_file_are_found),
	};
	cmocka_set_test_filter(argc > 1 ? argv[1] : NULL);
	return cmocka_run_group_tests_name(__FILE__, tests, NULL, NULL);
}
