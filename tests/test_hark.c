/* the library as its users see it: through lib/hark.h and nothing else */
#include "tests/check.h"

#include "lib/hark.h"
#include "tests/guarded.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define SSH "SSH-2.0-OpenSSH_9.6p1\r\n"

/* a database of hark's own signatures, for all tests that only use one */
static struct hark_db *builtin;

static int
load_builtin(void **state)
{
	(void)state;
	builtin = hark_db_new();
	assert_int_equal(hark_db_load_builtin(builtin, NULL, NULL), HARK_OK);
	assert_int_equal(hark_db_finish(builtin, NULL, NULL), HARK_OK);
	return 0;
}

static int
free_builtin(void **state)
{
	(void)state;
	hark_db_free(builtin);
	return 0;
}

/* --- errors of signature files --- */

struct told {
	char text[512];
	size_t n;
};

/* a hark_error_fn: "file:line:column text;" */
static void
tell(void *ctx, const struct hark_error *e)
{
	struct told *t = ctx;
	size_t at = strlen(t->text);

	t->n++;
	snprintf(t->text + at, sizeof(t->text) - at, "%s:%u:%u %s;", e->file,
	    e->line, e->column, e->text);
}

static int
load(struct hark_db *db, const char *name, const char *text, struct told *t)
{
	return hark_db_load(db, name, text, strlen(text), tell, t);
}

static void
errors_have_their_place(void **state)
{
	struct told t = { 0 };
	struct hark_db *db = hark_db_new();

	(void)state;
	assert_int_equal(load(db, "mine.sig",
	                     "Probe TCP NULL q||\n"
	                     "match a m|(|\n"
	                     "rarity 0\n",
	                     &t),
	    HARK_BAD_SIGNATURES);
	assert_int_equal(t.n, 2);
	assert_non_null(strstr(t.text, "mine.sig:2:12 in the pattern"));
	assert_non_null(strstr(t.text, ";mine.sig:3:8 the number must be"));
	/* more files can be read for their errors, and none of it be used */
	assert_int_equal(load(db, "more.sig", "x\n", &t), HARK_BAD_SIGNATURES);
	assert_int_equal(t.n, 3);
	assert_int_equal(hark_db_load(db, "more.sig", "x\n", 2, NULL, NULL),
	    HARK_BAD_SIGNATURES);
	assert_int_equal(hark_db_finish(db, tell, &t), HARK_BAD_SIGNATURES);
	assert_null(hark_matcher_new(db, NULL));
	hark_db_free(db);
}

static void
errors_between_files(void **state)
{
	struct told t = { 0 };
	struct hark_db *db = hark_db_new();

	(void)state;
	assert_int_equal(load(db, "a\033[31m.sig",
	                     "Probe TCP X q|x|\nfallback Non\033\351\n", &t),
	    HARK_OK);
	assert_int_equal(hark_db_finish(db, tell, &t), HARK_BAD_SIGNATURES);
	assert_string_equal(t.text, "a\\x1b[31m.sig:2:10 no probe has the name "
	                            "'Non\\x1b\\xe9';");
	assert_int_equal(hark_db_finish(db, tell, &t), HARK_BAD_SIGNATURES);
	assert_null(hark_capture_new(db, NULL, NULL, NULL));
	hark_db_free(db);
}

static void
files(void **state)
{
	char path[] = "/tmp/test_hark.XXXXXX";
	static const char text[] = "Probe TCP NULL q||\nmatch a m|^a| b/c/\n";
	struct told t = { 0 };
	struct hark_db *db = hark_db_new();
	int fd = mkstemp(path);

	(void)state;
	assert_int_equal(write(fd, text, sizeof(text) - 1), sizeof(text) - 1);
	close(fd);
	assert_int_equal(hark_db_load_file(db, "/nonexistent/x.sig", tell, &t),
	    HARK_BAD_FILE);
	assert_string_equal(
	    t.text, "/nonexistent/x.sig:0:0 No such file or directory;");
	assert_int_equal(
	    hark_db_load_file(db, "/tmp", NULL, NULL), HARK_BAD_FILE);
	/* nothing was loaded, so nothing is spoilt */
	assert_int_equal(load(db, "x", "", &t), HARK_OK);
	t = (struct told){ 0 };
	assert_int_equal(
	    hark_db_load_file(db, path, tell, &t), HARK_BAD_SIGNATURES);
	assert_non_null(strstr(t.text, ":2:15 a field is one of"));
	unlink(path);
	hark_db_free(db);
}

struct meddler {
	struct hark_db *db;
	unsigned refused;
};

/* a hark_error_fn that uses the database that calls it */
static void
meddle(void *ctx, const struct hark_error *e)
{
	struct meddler *m = ctx;

	(void)e;
	m->refused +=
	    hark_db_load(m->db, "x", "", 0, NULL, NULL) == HARK_BAD_ORDER;
	m->refused += hark_db_finish(m->db, NULL, NULL) == HARK_BAD_ORDER;
}

static void
callbacks_that_call_back(void **state)
{
	static const char text[] = "Probe TCP X q|x|\nfallback Y\n";
	struct meddler m = { .db = hark_db_new() };

	(void)state;
	assert_int_equal(
	    hark_db_load(m.db, "x", text, sizeof(text) - 1, meddle, &m),
	    HARK_OK);
	assert_int_equal(hark_db_finish(m.db, meddle, &m), HARK_BAD_SIGNATURES);
	assert_int_equal(m.refused, 2);
	assert_int_equal(
	    hark_db_load(m.db, "x", "?\n", 2, meddle, &m), HARK_BAD_SIGNATURES);
	assert_int_equal(m.refused, 4);
	hark_db_free(m.db);
}

static void
order_of_calls(void **state)
{
	struct told t = { 0 };
	struct hark_db *db = hark_db_new();

	(void)state;
	assert_null(hark_matcher_new(db, NULL));
	assert_null(hark_capture_new(db, NULL, NULL, NULL));
	assert_int_equal(hark_db_finish(db, NULL, NULL), HARK_OK);
	assert_int_equal(hark_db_finish(db, NULL, NULL), HARK_BAD_ORDER);
	assert_int_equal(load(db, "x", "", &t), HARK_BAD_ORDER);
	assert_int_equal(
	    hark_db_load_file(db, "x", NULL, NULL), HARK_BAD_ORDER);
	assert_int_equal(hark_db_load_builtin(db, NULL, NULL), HARK_BAD_ORDER);
	hark_db_free(db);
}

/* --- one response --- */

static int
match(struct hark_matcher *m, const char *got, const struct hark_finding **f)
{
	size_t n = strlen(got);
	struct bytes b = guarded((struct bytes){ (const uint8_t *)got, n });
	struct hark_response r = {
		.size = sizeof(r), .got = b.p, .got_len = n
	};
	int status = hark_match(m, &r, f);

	guarded_free(b);
	return status;
}

static void
a_banner(void **state)
{
	struct hark_matcher *m = hark_matcher_new(builtin, NULL);
	const struct hark_finding *f;

	(void)state;
	/* the bytes are gone by now; the finding is not */
	assert_int_equal(match(m, SSH, &f), HARK_FOUND);
	assert_string_equal(f->service, "ssh");
	assert_string_equal(f->product, "OpenSSH");
	assert_string_equal(f->version, "9.6p1");
	assert_true(f->n_cpe >= 1);
	assert_string_equal(f->cpe[0], "cpe:/a:openbsd:openssh:9.6p1");
	assert_non_null(strstr(f->signature, ".sig:"));
	assert_null(f->addr);
	assert_int_equal(f->confidence, 10);
	assert_int_equal(f->soft, 0);
	assert_int_equal(f->tunnel, HARK_TUNNEL_NONE);
	assert_int_equal(f->method, HARK_METHOD_PASSIVE);
	assert_int_equal(f->count, 1);

	assert_int_equal(match(m, "what is this\n", &f), HARK_OK);
	assert_null(f);
	assert_int_equal(match(m, "", &f), HARK_OK);
	const struct hark_counts *n = hark_matcher_counts(m);
	assert_int_equal(n->responses, 2);
	assert_int_equal(n->known, 1);
	assert_int_equal(n->packets, 0);
	hark_matcher_free(m);
}

static void
own_signatures_first(void **state)
{
	struct told t = { 0 };
	struct hark_db *db = hark_db_new();
	const struct hark_finding *f;

	(void)state;
	assert_int_equal(load(db, "mine.sig",
	                     "Probe TCP NULL q||\n"
	                     "match mine m|^SSH-2[.]0-(.*)\\r\\n| p/Mine/ "
	                     "i/$1/\n",
	                     &t),
	    HARK_OK);
	assert_int_equal(hark_db_load_builtin(db, tell, &t), HARK_OK);
	assert_int_equal(hark_db_finish(db, tell, &t), HARK_OK);
	assert_string_equal(t.text, "");
	struct hark_matcher *m = hark_matcher_new(db, NULL);
	assert_int_equal(
	    match(m, "SSH-2.0-\033[1m\377\303\274\r\n", &f), HARK_FOUND);
	assert_string_equal(f->service, "mine");
	assert_string_equal(f->info, "\\x1b[1m\\xff\303\274");
	assert_string_equal(f->signature, "mine.sig:2");
	assert_int_equal(f->confidence, 9);
	hark_matcher_free(m);
	hark_db_free(db);
}

static void
what_was_sent(void **state)
{
	struct told t = { 0 };
	struct hark_db *db = hark_db_new();
	struct hark_matcher *m;
	const struct hark_finding *f;
	struct hark_response r = {
		.size = sizeof(r), .got = "A1", .got_len = 2
	};

	(void)state;
	assert_int_equal(load(db, "s",
	                     "Probe TCP NULL q||\nmatch first m|^A(.)| v/$1/\n"
	                     "Probe TCP Ask q|?|\nmatch asked m|^A(.)| v/$1/\n",
	                     &t),
	    HARK_OK);
	assert_int_equal(hark_db_finish(db, tell, &t), HARK_OK);
	m = hark_matcher_new(db, NULL);

	r.sent = "";
	assert_int_equal(hark_match(m, &r, &f), HARK_FOUND);
	assert_string_equal(f->service, "first");
	r.sent = "?";
	r.sent_len = 1;
	assert_int_equal(hark_match(m, &r, &f), HARK_FOUND);
	assert_string_equal(f->service, "asked");
	assert_int_equal(f->method, HARK_METHOD_PASSIVE);
	r.sent = NULL;
	r.sent_len = 0;
	r.probe = "Ask";
	r.port = 7;
	r.tunnel = HARK_TUNNEL_TLS;
	assert_int_equal(hark_match(m, &r, &f), HARK_FOUND);
	assert_string_equal(f->service, "asked");
	assert_string_equal(f->version, "1");
	assert_int_equal(f->method, HARK_METHOD_ACTIVE);
	assert_int_equal(f->tunnel, HARK_TUNNEL_TLS);
	assert_int_equal(f->port, 7);
	/* half a version is none */
	r.flags = HARK_TRUNCATED;
	assert_int_equal(hark_match(m, &r, &f), HARK_FOUND);
	assert_null(f->version);
	assert_int_equal(f->flags, HARK_TRUNCATED);
	r.probe = "None";
	hark_match(m, &r, &f);
	assert_int_equal(hark_matcher_counts(m)->wrong_probes, 1);
	hark_matcher_free(m);
	hark_db_free(db);
}

static void
options_are_used(void **state)
{
	struct hark_options o = { .size = sizeof(o),
		.subject_max = 9,
		.budget_us = 1,
		.flags = HARK_NMAP_EXACT | HARK_NO_BUDGET };
	struct hark_matcher *m = hark_matcher_new(builtin, &o);
	const struct hark_finding *f;

	(void)state;
	assert_int_equal(match(m, SSH, &f), HARK_FOUND);
	assert_null(f->version);
	assert_int_equal(hark_matcher_counts(m)->cut, 1);
	hark_matcher_free(m);
	o.flags = 0;
	m = hark_matcher_new(builtin, &o);
	assert_non_null(m);
	assert_true(match(m, SSH, &f) >= HARK_OK);
	hark_matcher_free(m);
}

/* --- arguments that mean nothing --- */

static void
missing_arguments(void **state)
{
	struct hark_db *db = hark_db_new();
	struct hark_matcher *m = hark_matcher_new(builtin, NULL);
	struct hark_capture *c = hark_capture_new(builtin, NULL, NULL, NULL);
	struct hark_packet p = { .size = sizeof(p) };
	struct hark_response r = { .size = sizeof(r) };
	const struct hark_finding *f;
	const int status[] = {
		hark_db_load(NULL, "x", "", 0, NULL, NULL),
		hark_db_load(db, NULL, "", 0, NULL, NULL),
		hark_db_load(db, "x", NULL, 1, NULL, NULL),
		hark_db_load(db, "x", "", SIZE_MAX, NULL, NULL),
		hark_db_load_file(NULL, "x", NULL, NULL),
		hark_db_load_file(db, NULL, NULL, NULL),
		hark_db_load_builtin(NULL, NULL, NULL),
		hark_db_finish(NULL, NULL, NULL),
		hark_match(NULL, &r, &f),
		hark_match(m, NULL, &f),
		hark_match(m, &r, NULL),
		hark_capture_feed(NULL, &p),
		hark_capture_feed(c, NULL),
		hark_capture_flush(NULL, 0),
		hark_capture_list(NULL, NULL, NULL),
		hark_capture_list(c, NULL, NULL),
		hark_capture_forget(NULL),
	};

	(void)state;
	for (size_t i = 0; i < sizeof(status) / sizeof(status[0]); i++)
		assert_int_equal(status[i], HARK_BAD_ARGUMENT);
	assert_null(hark_matcher_new(NULL, NULL));
	assert_null(hark_capture_new(NULL, NULL, NULL, NULL));
	assert_null(hark_matcher_counts(NULL));
	assert_null(hark_capture_counts(NULL));
	hark_db_free(NULL);
	hark_matcher_free(NULL);
	hark_capture_free(NULL);
	hark_capture_free(c);
	hark_matcher_free(m);
	hark_db_free(db);
}

static void
absurd_responses(void **state)
{
	struct hark_matcher *m = hark_matcher_new(builtin, NULL);
	const size_t n = sizeof(struct hark_response);
	const struct hark_response bad[] = {
		{ 0 },
		{ .size = n - 1 },
		{ .size = SIZE_MAX },
		{ .size = n, .got_len = 1 },
		{ .size = n, .got = "", .got_len = SIZE_MAX },
		{ .size = n, .sent_len = 1 },
		{ .size = n, .before_len = 1 },
		{ .size = n, .proto = 2 },
		{ .size = n, .proto = -1 },
		{ .size = n, .tunnel = 3 },
		{ .size = n, .tunnel = -1 },
		{ .size = n, .port = 65536 },
		{ .size = n, .flags = 1 << 5 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		const struct hark_finding *f = (const void *)"";
		assert_int_equal(hark_match(m, &bad[i], &f), HARK_BAD_ARGUMENT);
		assert_null(f);
	}
	hark_matcher_free(m);
}

/* what a caller of a later version hands in: fields that we do not know */
static void
later_structs(void **state)
{
	struct {
		struct hark_options o;
		uint64_t later;
	} o = { .o = { .size = sizeof(o) } };
	struct hark_options wrong = { .size = sizeof(wrong), .flags = 1 << 2 };

	(void)state;
	struct hark_matcher *m = hark_matcher_new(builtin, &o.o);
	assert_non_null(m);
	hark_matcher_free(m);
	o.later = 1;
	assert_null(hark_matcher_new(builtin, &o.o));
	assert_null(hark_capture_new(builtin, &o.o, NULL, NULL));
	assert_null(hark_matcher_new(builtin, &wrong));
	wrong.flags = 0;
	wrong.turns = 256;
	assert_null(hark_capture_new(builtin, &wrong, NULL, NULL));
}

/* moving any of these takes another soname; new ones go behind the last */
static void
layout_of_structs(void **state)
{
	const size_t word = sizeof(size_t);
	const size_t at[][2] = {
		{ offsetof(struct hark_error, text), word + 8 },
		{ offsetof(struct hark_options, endpoints_max), 4 * word },
		{ offsetof(struct hark_options, flags), 5 * word + 12 },
		{ offsetof(struct hark_response, probe), 7 * word },
		{ offsetof(struct hark_response, flags), 8 * word + 12 },
		{ offsetof(struct hark_packet, wire_len), 3 * word },
		{ offsetof(struct hark_packet, flags), 4 * word + 12 },
		{ offsetof(struct hark_finding, n_cpe), 8 * word },
		{ offsetof(struct hark_finding, method), 9 * word + 12 },
		{ offsetof(struct hark_finding, addr), 10 * word + 24 },
		{ offsetof(struct hark_finding, flags), 11 * word + 40 },
		{ offsetof(struct hark_finding, count), 11 * word + 64 },
		{ offsetof(struct hark_counts, crowded_out), 14 * 8 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(at) / sizeof(at[0]); i++)
		if (word == 8 && at[i][0] != at[i][1])
			fail_msg(
			    "%zu: at %zu, not at %zu", i, at[i][0], at[i][1]);
}

static void
versions_and_statuses(void **state)
{
	unsigned major, minor, patch;

	(void)state;
	assert_string_equal(hark_version(), HARK_VERSION);
	assert_int_equal(
	    sscanf(HARK_VERSION, "%u.%u.%u", &major, &minor, &patch), 3);
	assert_int_equal(
	    major * 10000 + minor * 100 + patch, HARK_VERSION_NUMBER);
	for (int i = HARK_BAD_ORDER - 1; i <= HARK_FOUND + 1; i++)
		assert_true(strlen(hark_status_text(i)) > 0);
}

/* --- threads --- */

enum { THREADS = 4, ROUNDS = 50 };

static const char *const banners[] = { SSH, "220 mail ESMTP Postfix\r\n",
	"220 (vsFTPd 3.0.3)\r\n", "+OK Dovecot ready.\r\n",
	"HTTP/1.1 200 OK\r\nServer: nginx/1.22.1\r\n\r\n", "\1\2\3" };

/* what a thread found: how often something, and the sum of its letters */
struct worker {
	pthread_t thread;
	const struct hark_db *db;
	unsigned found, sum;
};

static void *
match_all(void *worker)
{
	struct worker *w = worker;
	struct hark_matcher *m = hark_matcher_new(w->db, NULL);
	const struct hark_finding *f;

	for (size_t i = 0; i < ROUNDS; i++)
		for (size_t k = 0; k < sizeof(banners) / sizeof(*banners); k++)
			if (match(m, banners[k], &f) == HARK_FOUND) {
				w->found++;
				for (const char *s = f->signature; *s; s++)
					w->sum += (unsigned char)*s;
			}
	hark_matcher_free(m);
	return NULL;
}

/* the patterns are not compiled yet when all of them begin */
static void
threads_share_a_database(void **state)
{
	struct hark_db *db = hark_db_new();
	struct worker w[THREADS] = { 0 };

	(void)state;
	assert_int_equal(hark_db_load_builtin(db, NULL, NULL), HARK_OK);
	assert_int_equal(hark_db_finish(db, NULL, NULL), HARK_OK);
	for (int i = 0; i < THREADS; i++) {
		w[i].db = db;
		assert_int_equal(
		    pthread_create(&w[i].thread, NULL, match_all, &w[i]), 0);
	}
	for (int i = 0; i < THREADS; i++)
		pthread_join(w[i].thread, NULL);
	for (int i = 0; i < THREADS; i++) {
		assert_int_equal(w[i].found, 5 * ROUNDS);
		assert_int_equal(w[i].sum, w[0].sum);
	}
	hark_db_free(db);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(errors_have_their_place),
		cmocka_unit_test(errors_between_files),
		cmocka_unit_test(files),
		cmocka_unit_test(order_of_calls),
		cmocka_unit_test(callbacks_that_call_back),
		cmocka_unit_test(a_banner),
		cmocka_unit_test(own_signatures_first),
		cmocka_unit_test(what_was_sent),
		cmocka_unit_test(options_are_used),
		cmocka_unit_test(missing_arguments),
		cmocka_unit_test(absurd_responses),
		cmocka_unit_test(later_structs),
		cmocka_unit_test(layout_of_structs),
		cmocka_unit_test(versions_and_statuses),
		cmocka_unit_test(threads_share_a_database),
	};
	cmocka_set_test_filter(argc > 1 ? argv[1] : NULL);
	return cmocka_run_group_tests_name(
	    __FILE__, tests, load_builtin, free_builtin);
}
