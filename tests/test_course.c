/* what evidence makes of an endpoint, over a small database of the test's own
 */
#include "tests/check.h"

#include "active/course.h"
#include "match/sig_file.h"

#include <string.h>

static const char signatures[] =
    "Probe TCP NULL q||\n"
    "match ssh m|^SSH-2.0-(\\S+)| v/$1/\n"
    "softmatch ftp m|^220 |\n"
    "Probe TCP Get q|GET / HTTP/1.0\\r\\n\\r\\n|\n"
    "rarity 1\nports 80\nsslports 443\nmatch http m|^HTTP (\\S+)| v/$1/\n"
    "Probe TCP Hello q|\\x16\\x03\\x01\\0\\x2a\\x01\\0\\0|\n"
    "rarity 1\nports 443\nmatch ssl m|^\\x16|\n"
    "Probe TCP Store q|INFO\\r\\n|\n"
    "rarity 8\nports 6379\nbye q|QUIT\\r\\n|\nmatch redis m|^v(\\S+)| v/$1/\n"
    "Probe TCP Boom q|boom|\nports 6379\nsafety intrusive\n"
    "match redis m|^b(\\S+)| v/$1/\n"
    "Probe TCP Dull q|dull|\nports 7\nmatch echo m|^dull|\n"
    "Probe TCP Caps q|CAPA\\r\\n|\nrarity 6\nports 110\n"
    "match pop3 m|^cyrus (\\S+)| p/Cyrus/ v/$1/\n"
    "match pop3 m|^dovecot| p/Dovecot/\n"
    "match pop3 m|^(\\w+) (\\S+)| p/$1/ v/$2/\n"
    "Probe UDP Name q|\\0\\x01|\nports 53\nmatch domain m|^d(\\S+)| v/$1/\n";

enum { DAY_S = 86400 };

static struct sigdb *db;
static struct evidence *evidence;
static struct scope *scope;
static struct weights weights;
static struct arena arena;
static struct course_setup setup;
static struct course course;

static void
no_error(void *ctx, const struct sig_error *e)
{
	(void)ctx;
	fail_msg("%u:%u %s", e->line, e->column, e->text);
}

static struct endpoint
at(const char *host, uint16_t port)
{
	struct endpoint e = { .port = port };

	assert_true(addr_parse(host, &e.addr));
	return e;
}

static int
begin(void **state)
{
	struct addrset hosts = { 0 };
	struct addr a, b;
	struct err err;

	(void)state;
	db = sigdb_new();
	assert_true(sig_file_load(db, "t.sig", bytes_str(signatures),
	    SIG_MATCH_ONLY, no_error, NULL));
	assert_true(sigdb_finish(db, no_error, NULL));
	evidence = evidence_new();
	scope = scope_new();
	addr_parse("10.0.0.0", &a);
	addr_parse("10.0.0.255", &b);
	addrset_add(&hosts, &a, &b);
	addrset_seal(&hosts);
	scope_add(scope, &hosts);
	assert_true(scope_finish(scope, 1000, &err));
	addrset_release(&hosts);
	weights = weights_usual();
	setup = (struct course_setup){ db, evidence, scope, &weights,
		30ULL * DAY_S * 1000000, false, SAFETY_SAFE };
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_release(&arena);
	evidence_free(evidence);
	scope_free(scope);
	sigdb_free(db);
	return 0;
}

static void
heard(const char *host, uint16_t port, const char *service, const char *product,
    const char *version, unsigned confidence)
{
	struct result r = { .at = at(host, port),
		.proto = PROTO_TCP,
		.service = service,
		.method = METHOD_PASSIVE,
		.confidence = confidence,
		.last_us = 100ULL * DAY_S * 1000000 };

	r.field[FIELD_PRODUCT] = product;
	r.field[FIELD_VERSION] = version;
	assert_true(evidence_take(evidence, &r, EVIDENCE_HEARD));
}

static void
plan(const char *host, uint16_t port)
{
	struct endpoint e = at(host, port);

	evidence_seal(evidence);
	course_plan(&course, &setup, &e, PROTO_TCP, &arena);
}

static void
begins_with(const char *probe)
{
	assert_int_equal(course.what, COURSE_ASK);
	assert_true(course.n > 0);
	assert_string_equal(course.q[0].probe->name, probe);
}

static void
what_is_known_is_not_asked(void **state)
{
	(void)state;
	heard("10.0.0.1", 80, "http", "x", "1", CONFIDENCE_VERSION);
	plan("10.0.0.1", 80);
	assert_int_equal(course.what, COURSE_SKIP);
	assert_int_equal(course.cost.conns, 0);
	setup.verify = true;
	plan("10.0.0.1", 80);
	begins_with("Get");
}

static void
what_is_stale_is_asked(void **state)
{
	(void)state;
	heard("10.0.0.1", 80, "http", "x", "1", CONFIDENCE_VERSION);
	setup.fresh_us = 10;
	struct result r = { .at = at("10.0.0.2", 80),
		.last_us = 101ULL * DAY_S * 1000000 };
	assert_true(evidence_take(evidence, &r, EVIDENCE_HEARD));
	plan("10.0.0.1", 80);
	begins_with("Get");
}

static void
one_that_speaks_first_is_listened_to(void **state)
{
	(void)state;
	heard("10.0.0.1", 21, "ftp", NULL, NULL, CONFIDENCE_SOFT);
	plan("10.0.0.1", 21);
	assert_int_equal(course.what, COURSE_LISTEN);
	assert_true(course.listens);
}

static void
a_known_service_is_asked_its_own(void **state)
{
	(void)state;
	heard("10.0.0.1", 41000, "redis", NULL, NULL, CONFIDENCE_HARD);
	plan("10.0.0.1", 41000);
	begins_with("Store");
	assert_int_equal(course.n_own, 1);
	assert_false(course.listens);
	for (size_t i = 0; i < course.n; i++)
		assert_int_equal(course.q[i].probe->safety, SAFETY_SAFE);
}

static void
more_than_safe_is_said(void **state)
{
	(void)state;
	heard("10.0.0.1", 6379, "redis", NULL, NULL, CONFIDENCE_SOFT);
	setup.safety = SAFETY_INTRUSIVE;
	plan("10.0.0.1", 6379);
	bool boom = false;
	for (size_t i = 0; i < course.n; i++)
		boom |= strcmp(course.q[i].probe->name, "Boom") == 0;
	assert_true(boom);
}

/* what Redis is told is said, and ended, as its clients do it */
static void
words_have_the_shape(void **state)
{
	struct endpoint e = at("10.0.0.1", 41000);
	struct shape s = { 0 };

	(void)state;
	shape_set(&s, SHAPE_ARRAYS, 1);
	shape_offers(&s, "pop3");
	heard("10.0.0.1", 41000, "redis", NULL, NULL, CONFIDENCE_HARD);
	assert_true(evidence_shape(evidence, &e, PROTO_TCP, &s));
	plan("10.0.0.1", 41000);
	begins_with("Store");
	assert_true(bytes_eq(course.q[0].words, BYTES("*1\r\n$4\r\nINFO\r\n")));
	assert_true(bytes_eq(course.q[0].bye, BYTES("*1\r\n$4\r\nQUIT\r\n")));
	assert_string_equal(course.alpn, "pop3");
}

/* a server's own terms make the hello shorter, and that is expected */
static void
tls_is_begun_on_what_was_agreed(void **state)
{
	struct endpoint e = at("10.0.0.1", 443);
	struct shape s = { 0 };

	(void)state;
	heard("10.0.0.1", 443, "ssl", NULL, NULL, CONFIDENCE_TLS);
	plan("10.0.0.1", 443);
	uint64_t usual = course.cost.bytes;
	assert_int_equal(tls_agreed_version(&course.terms), 0);
	shape_agreed(&s, TLS_VERSION, "TLSv1.3");
	shape_agreed(&s, TLS_CIPHER, "TLS_AES_256_GCM_SHA384");
	assert_true(evidence_shape(evidence, &e, PROTO_TCP, &s));
	plan("10.0.0.1", 443);
	assert_int_equal(tls_agreed_version(&course.terms), 0x0304);
	assert_true(course.cost.bytes < usual * 3 / 4);
}

static void
nothing_is_asked_in_vain(void **state)
{
	(void)state;
	heard("10.0.0.1", 7, "echo", NULL, NULL, CONFIDENCE_HARD);
	plan("10.0.0.1", 7);
	assert_int_equal(course.what, COURSE_SKIP);
}

/* who asks for Dovecot's version is told none, by none of the lines */
static void
a_product_that_tells_no_version_is_not_asked(void **state)
{
	(void)state;
	heard("10.0.0.1", 110, "pop3", "Dovecot", NULL, CONFIDENCE_HARD);
	plan("10.0.0.1", 110);
	assert_int_equal(course.what, COURSE_SKIP);
	heard("10.0.0.2", 110, "pop3", "Cyrus", NULL, CONFIDENCE_HARD);
	plan("10.0.0.2", 110);
	begins_with("Caps");
	/* one without lines of its own may be in what a line takes */
	heard("10.0.0.3", 110, "pop3", "Strange", NULL, CONFIDENCE_HARD);
	plan("10.0.0.3", 110);
	begins_with("Caps");
	setup.verify = true;
	plan("10.0.0.1", 110);
	begins_with("Caps");
}

static void
who_answers_nobody_is_left_alone(void **state)
{
	struct endpoint e = at("10.0.0.1", 41000);

	(void)state;
	assert_true(evidence_silent(evidence, &e, PROTO_TCP));
	plan("10.0.0.1", 41000);
	assert_int_equal(course.what, COURSE_SKIP);
	setup.verify = true;
	plan("10.0.0.1", 41000);
	assert_int_equal(course.what, COURSE_ASK);
	/* an earlier result knows more */
	setup.verify = false;
	heard("10.0.0.1", 41000, "redis", NULL, NULL, CONFIDENCE_HARD);
	plan("10.0.0.1", 41000);
	begins_with("Store");
}

static void
being_heard_is_no_scope(void **state)
{
	(void)state;
	heard("10.0.1.1", 80, "http", NULL, NULL, CONFIDENCE_SOFT);
	plan("10.0.1.1", 80);
	assert_int_equal(course.what, COURSE_SKIP);
	assert_non_null(strstr(course.why, "scope"));
}

static void
fragile_hosts_are_left_alone(void **state)
{
	(void)state;
	heard("10.0.0.1", 502, "modbus", NULL, NULL, CONFIDENCE_HARD);
	heard("10.0.0.1", 80, "http", NULL, NULL, CONFIDENCE_SOFT);
	plan("10.0.0.1", 80);
	assert_int_equal(course.what, COURSE_SKIP);
	assert_non_null(strstr(course.why, "fragile"));
	scope_allow_fragile(scope, NULL);
	plan("10.0.0.1", 80);
	begins_with("Get");
}

static void
neighbours_suggest(void **state)
{
	(void)state;
	plan("10.0.0.1", 41000);
	assert_true(course.listens);
	assert_string_not_equal(course.q[0].probe->name, "Store");
	heard("10.0.0.2", 41000, "redis", NULL, NULL, CONFIDENCE_HARD);
	plan("10.0.0.1", 41000);
	begins_with("Store");
}

static void
too_little_gain_is_not_asked(void **state)
{
	(void)state;
	plan("10.0.0.1", 41000);
	assert_true(course.n > 0);
	weights.threshold = 10 * WEIGHT_ONE;
	plan("10.0.0.1", 41000);
	assert_int_equal(course.what, COURSE_LISTEN);
	assert_int_equal(course.n, 0);
}

static void
inside_tls(void **state)
{
	struct endpoint e = at("10.0.0.1", 443);
	struct shape s = { .name[SHAPE_SNI] = "www.example.org" };

	(void)state;
	heard("10.0.0.1", 443, "ssl", NULL, NULL, CONFIDENCE_TLS);
	assert_true(evidence_shape(evidence, &e, PROTO_TCP, &s));
	plan("10.0.0.1", 443);
	begins_with("Get");
	assert_true(course.tls);
	assert_false(course.offers_alpn);
	assert_string_equal(course_sni(&course), "www.example.org");
	for (size_t i = 0; i < course.n; i++)
		assert_string_not_equal(course.q[i].probe->name, "Hello");
}

static void
weights_are_complete(void **state)
{
	struct weights w;
	struct err err;

	(void)state;
	assert_false(weights_parse(&w, BYTES("packet\t1\n"), &err));
	assert_false(weights_parse(&w, BYTES("# x\npacket\t1x\n"), &err));
	assert_non_null(strstr(err.text, "line 2"));
	assert_false(weights_parse(&w, BYTES("packet\t1\npacket\t1\n"), &err));
	assert_false(weights_parse(&w, BYTES("pakket\t1\n"), &err));
	assert_false(weights_parse(&w, BYTES("heard.hard\t1.001\n"), &err));
	assert_string_equal(err.text, "line 1: heard.hard is 1 at most");
	assert_int_equal(weights_usual().packet, 20);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(what_is_known_is_not_asked),
		TEST(what_is_stale_is_asked),
		TEST(one_that_speaks_first_is_listened_to),
		TEST(a_known_service_is_asked_its_own),
		TEST(more_than_safe_is_said),
		TEST(words_have_the_shape),
		TEST(tls_is_begun_on_what_was_agreed),
		TEST(nothing_is_asked_in_vain),
		TEST(a_product_that_tells_no_version_is_not_asked),
		TEST(who_answers_nobody_is_left_alone),
		TEST(being_heard_is_no_scope),
		TEST(fragile_hosts_are_left_alone),
		TEST(neighbours_suggest),
		TEST(too_little_gain_is_not_asked),
		TEST(inside_tls),
		TEST(weights_are_complete),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
