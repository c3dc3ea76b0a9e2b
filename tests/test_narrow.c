#include "tests/check.h"

#include "match/builtin.h"
#include "match/narrow_index.h"
#include "match/regex.h"
#include "match/sig_file.h"

#include <string.h>

static void
no_error(void *ctx, const struct sig_error *e)
{
	(void)ctx;
	fail_msg("%s:%u:%u %s", e->file, e->line, e->column, e->text);
}

static struct sigdb *
builtin(void)
{
	struct sigdb *db = sigdb_new();

	assert_true(
	    sig_file_load_builtin(db, SIG_COMPILE_LAZILY, no_error, NULL));
	assert_true(sigdb_finish(db, no_error, NULL));
	return db;
}

/* the property: whatever matches is a candidate */
static void
what_matches_is_a_candidate(void **state)
{
	(void)state;
	struct sigdb *db = builtin();
	struct narrow *n = narrow_new(db);
	struct narrow_scan *s = narrow_scan_new(n);
	struct regex_scratch *scratch = regex_scratch_new(REGEX_JIT);
	struct regex_groups groups;
	size_t matched = 0, candidates = 0, tried = 0, round = 0;

	for (size_t i = 0; i < db->n_line; i++) {
		const struct sig_example *e = db->line[i]->examples;
		/* its own line always, all lines for some of the examples */
		for (; e != NULL; e = e->next, round++) {
			narrow_scan(s, e->bytes);
			if (!e->counter)
				assert_true(narrow_may(s, (uint32_t)i));
			for (uint32_t k = 0; round % 16 == 0 && k < db->n_line;
			     k++) {
				tried++;
				bool may = narrow_may(s, k);
				candidates += may;
				if (regex_match(db->line[k]->regex, scratch,
				        e->bytes, &groups) != REGEX_HIT)
					continue;
				matched++;
				if (!may)
					fail_msg("%s:%u matches but is no "
					         "candidate",
					    db->line[k]->place.file,
					    db->line[k]->place.line);
			}
		}
	}
	assert_true(matched > 100);
	assert_true(candidates < tried / 20);
	struct narrow_stats stats = narrow_stats(n);
	print_message("%zu lines, %zu literals, %zu always, chains to %zu; "
	              "%zu of %zu tries are candidates\n",
	    stats.lines, stats.literals, stats.always, stats.longest,
	    candidates, tried);
	regex_scratch_free(scratch);
	narrow_scan_free(s);
	narrow_free(n);
	sigdb_free(db);
}

static void
literals_are_found_anywhere(void **state)
{
	(void)state;
	static const char text[] =
	    "Probe TCP NULL q||\n"
	    "match a m|abcd|\nmatch b m|cdab|\nmatch c m|^xxabcd|\n"
	    "match d m|AbCdE|i\nmatch e m|^a.c|\n";
	static const struct {
		struct bytes subject;
		const char *may; /* by line, in order */
	} subjects[] = {
		{ { (const uint8_t *)"abcd", 4 }, "a...e" },
		{ { (const uint8_t *)"abcdab", 6 }, "ab..e" },
		{ { (const uint8_t *)"xxabcd", 6 }, "a.c.." },
		{ { (const uint8_t *)"..aBCDe", 7 }, "a..d." },
		{ { (const uint8_t *)"abc", 3 }, "....e" },
		{ { (const uint8_t *)"ab", 2 }, "....." },
		{ { (const uint8_t *)"", 0 }, "....." },
	};
	struct sigdb *db = sigdb_new();

	assert_true(sig_file_load(
	    db, "t.sig", bytes_str(text), SIG_COMPILE_NOW, no_error, NULL));
	assert_true(sigdb_finish(db, no_error, NULL));
	struct narrow *n = narrow_new(db);
	struct narrow_scan *s = narrow_scan_new(n);
	for (size_t i = 0; i < sizeof(subjects) / sizeof(subjects[0]); i++) {
		char got[6] = "";
		narrow_scan(s, subjects[i].subject);
		for (uint32_t k = 0; k < 5; k++)
			got[k] = narrow_may(s, k) ? (char)('a' + k) : '.';
		assert_string_equal(got, subjects[i].may);
	}
	narrow_scan_free(s);
	narrow_free(n);
	sigdb_free(db);
}

static void
assert_same_numbers(const uint32_t *a, const uint32_t *b, size_t n)
{
	assert_memory_equal(a, b, n * sizeof(*a));
}

/* field by field: between them there may be anything */
static void
assert_same_index(const struct narrow *a, const struct narrow *b)
{
	assert_int_equal(a->n_line, b->n_line);
	assert_int_equal(a->n_section, b->n_section);
	assert_int_equal(a->n_entry, b->n_entry);
	assert_int_equal(a->n_text, b->n_text);
	assert_int_equal(a->n_rank, b->n_rank);
	assert_int_equal(a->slot_bits, b->slot_bits);
	assert_memory_equal(&a->stats, &b->stats, sizeof(a->stats));
	assert_memory_equal(
	    a->always, b->always, narrow_words(a) * sizeof(*a->always));
	assert_memory_equal(
	    a->filter, b->filter, NARROW_FILTER_WORDS * sizeof(*a->filter));
	assert_memory_equal(a->text, b->text, a->n_text);
	assert_same_numbers(a->line, b->line, a->n_line);
	assert_same_numbers(a->rank_of, b->rank_of, a->n_line);
	assert_same_numbers(a->section, b->section, a->n_section + 1);
	assert_same_numbers(a->rank, b->rank, a->n_rank);
	for (size_t i = 0; i < (size_t)1 << a->slot_bits; i++) {
		assert_int_equal(a->slot[i].gram, b->slot[i].gram);
		assert_int_equal(a->slot[i].entry, b->slot[i].entry);
	}
	for (size_t i = 0; i < a->n_line; i++) {
		const struct narrow_prefix *x = &a->prefix[i];
		const struct narrow_prefix *y = &b->prefix[i];
		assert_true(x->value == y->value && x->mask == y->mask);
		assert_int_equal(x->n, y->n);
	}
	for (size_t i = 0; i < a->n_entry; i++) {
		const struct narrow_entry *x = &a->entry[i];
		const struct narrow_entry *y = &b->entry[i];
		assert_true(x->head == y->head && x->text == y->text &&
		            x->next == y->next && x->first == y->first &&
		            x->n == y->n);
		assert_true(x->length == y->length && x->at == y->at);
	}
}

static void
the_compiled_in_index_is_what_is_built(void **state)
{
	(void)state;
	struct sigdb *db = builtin();

	assert_ptr_equal(db->narrow, builtin_narrow);
	struct narrow *n = narrow_new(db);
	assert_same_index(n, builtin_narrow);
	narrow_free(n);
	sigdb_free(db);
}

/* loads text before (-1) or behind (1) our own signatures */
static struct sigdb *
builtin_with(const char *text, int where)
{
	struct sigdb *db = sigdb_new();

	for (int k = -1; k <= 1; k++)
		if (k == where)
			assert_true(sig_file_load(db, "t.sig", bytes_str(text),
			    SIG_COMPILE_LAZILY, no_error, NULL));
		else if (k == 0)
			assert_true(sig_file_load_builtin(
			    db, SIG_COMPILE_LAZILY, no_error, NULL));
	assert_true(sigdb_finish(db, no_error, NULL));
	return db;
}

static void
other_signatures_have_their_own(void **state)
{
	static const char text[] =
	    "Probe TCP NULL q||\nmatch mine m|^zyxw-mine\\d| p/Mine/\n";

	(void)state;
	for (int where = -1; where <= 1; where += 2) {
		struct sigdb *db = builtin_with(text, where);
		struct narrow_scan *s;
		assert_ptr_not_equal(db->narrow, builtin_narrow);
		assert_int_equal(
		    db->narrow->n_line, builtin_narrow->n_line + 1);
		s = narrow_scan_new(db->narrow);
		narrow_scan(s, BYTES("zyxw-mine3"));
		uint32_t id = where < 0 ? 0 : (uint32_t)db->n_line - 1;
		assert_true(narrow_may(s, id));
		narrow_scan_free(s);
		sigdb_free(db);
	}
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(literals_are_found_anywhere),
		cmocka_unit_test(what_matches_is_a_candidate),
		cmocka_unit_test(the_compiled_in_index_is_what_is_built),
		cmocka_unit_test(other_signatures_have_their_own),
	};
	return RUN(tests, argc, argv);
}
