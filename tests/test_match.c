/* the core: elicit and match over a small database of the test's own */
#include "tests/check.h"

#include "match/elicit.h"
#include "match/match.h"
#include "match/sig_file.h"

#include <stdio.h>
#include <string.h>

static const char signatures[] =
    "client http m|^GET .*\\r\\nUser-Agent: curl/([\\d.]+)|s p/curl/ v/$1/\n"
    "Probe TCP NULL q||\n"
    "match ssh m|^SSH-([\\d.]+)-OpenSSH_([\\w.]+)[ \\r\\n]?| p/OpenSSH/ v/$2/ "
    "i/protocol $1/ cpe:/a:openbsd:openssh:$2/ cpe:/a:x:y/\n"
    "softmatch ftp m|^220[ -]|\n"
    "match ftp m|^220 Never reached|\n"
    "match late m|^LATE|\n"
    "Probe TCP Get q|GET / HTTP/1.0\\r\\n\\r\\n|\n"
    "like m|^[A-Z]+ [^ ]+ HTTP/1|\n"
    "ports 80\nsslports 443\nrarity 1\n"
    "match http m|^HTTP/1\\.\\d 200 .*\\r\\nServer: X/([\\d.]+)|s p/X/ v/$1/\n"
    "match ssl/https m|^HTTP/1\\.\\d 499 | p/T/\n"
    "softmatch http m|^HTTP/1|\n"
    "Probe TCP Other q|ABC|\nrarity 8\nports 9\nfallback Get\n"
    "match other m|^HTTP/1\\.0 2\\d\\d| p/Other/\n"
    "match ssl m|^\\x16\\x03|\n"
    "match quic m|^\\xc3| i/v1/\n"
    "match slow m|^(?:a+)+b|\n"
    "Probe UDP Query q|\\0\\x01|\n"
    "match query m|^\\x80(.)(.*)$|s v/$I(1,\">\")/ i/$2/\n";

struct kept {
	int n;
	bool about_client;
	bool soft;
	char service[64];
	char version[64];
	char product[64];
	char signature[64];
	size_t n_cpe;
	unsigned confidence;
	enum tunnel tunnel;
	size_t offset;
	size_t matched;
};

static struct sigdb *db;

static void
no_error(void *ctx, const struct sig_error *e)
{
	(void)ctx;
	fail_msg("%u:%u %s", e->line, e->column, e->text);
}

static int
load(void **state)
{
	(void)state;
	db = sigdb_new();
	assert_true(sig_file_load(db, "t.sig", bytes_str(signatures),
	    SIG_COMPILE_NOW, no_error, NULL));
	assert_true(sigdb_finish(db, no_error, NULL));
	return 0;
}

static int
unload(void **state)
{
	(void)state;
	sigdb_free(db);
	return 0;
}

static void
keep(void *ctx, const struct finding *f)
{
	struct kept *k = ctx;

	*k = (struct kept){ .n = k->n + 1,
		.about_client = f->about_client,
		.soft = f->soft,
		.n_cpe = f->n_cpe,
		.confidence = f->confidence,
		.tunnel = f->tunnel,
		.offset = f->offset,
		.matched = f->matched.n };
	snprintf(k->service, sizeof(k->service), "%s",
	    f->service != NULL ? f->service : "");
	snprintf(k->version, sizeof(k->version), "%s",
	    f->field[FIELD_VERSION] != NULL ? f->field[FIELD_VERSION] : "");
	snprintf(k->product, sizeof(k->product), "%s",
	    f->field[FIELD_PRODUCT] != NULL ? f->field[FIELD_PRODUCT] : "");
	snprintf(k->signature, sizeof(k->signature), "%s",
	    f->signature != NULL ? f->signature : "");
}

static struct response
answer(struct bytes sent, struct bytes got)
{
	return (struct response){ .proto = PROTO_TCP,
		.server.port = 1234,
		.sent = sent,
		.sent_known = true,
		.got = got,
		.whole = got.n };
}

static bool
feed(const struct response *res, struct kept *k)
{
	struct matcher *m = matcher_new(db, NULL, keep, k);

	*k = (struct kept){ 0 };
	bool decided = matcher_feed(m, res);
	matcher_free(m);
	return decided;
}

static const struct bytes nothing;
static const struct bytes banner = BYTES("SSH-2.0-OpenSSH_9.6p1 Ubun");

static void
a_banner_gives_a_finding(void **state)
{
	(void)state;
	struct kept k;
	struct response res = answer(nothing, BYTES("SSH-2.0-OpenSSH_9.6p1 x"));

	assert_true(feed(&res, &k));
	assert_int_equal(k.n, 1);
	assert_string_equal(k.service, "ssh");
	assert_string_equal(k.version, "9.6p1");
	assert_string_equal(k.signature, "t.sig:3");
	assert_int_equal(k.n_cpe, 2);
	assert_int_equal(k.confidence, CONFIDENCE_VERSION);
	assert_int_equal(k.matched, 22);
}

static void
first_line_wins_soft_or_hard(void **state)
{
	(void)state;
	struct kept k;
	struct response res = answer(nothing, BYTES("220 Never reached"));

	assert_false(feed(&res, &k));
	assert_true(k.soft);
	assert_string_equal(k.signature, "t.sig:4");
	assert_int_equal(k.confidence, CONFIDENCE_SOFT);
}

static void
equal_payload_and_like_lines_choose_the_probe(void **state)
{
	(void)state;
	struct kept k;
	struct bytes page = BYTES("HTTP/1.0 200 OK\r\nServer: X/1.5\r\n\r\n");
	struct response res = answer(BYTES("GET / HTTP/1.0\r\n\r\n"), page);

	assert_true(feed(&res, &k));
	assert_string_equal(k.product, "X");
	res.sent = BYTES("POST /form HTTP/1.1\r\n\r\n");
	assert_true(feed(&res, &k));
	assert_string_equal(k.product, "X");
	/* Other's own lines come before those of its fallback */
	res.sent = BYTES("ABC");
	assert_false(feed(&res, &k));
	assert_string_equal(k.product, "Other");
	/* a named probe is believed, whatever was sent */
	res.probe = "Get";
	assert_true(feed(&res, &k));
	assert_string_equal(k.product, "X");
	/* an unknown name is not: the bytes say who asked */
	res.probe = "NoSuchProbe";
	assert_false(feed(&res, &k));
	assert_string_equal(k.product, "Other");
}

static void
chains_end_in_null(void **state)
{
	(void)state;
	struct kept k;
	struct response res = answer(BYTES("ABC"), BYTES("LATE banner"));

	feed(&res, &k);
	assert_string_equal(k.service, "late");
	/* and NULL falls back to nothing */
	res =
	    answer(nothing, BYTES("HTTP/1.0 200 OK\r\nServer: X/1.5\r\n\r\n"));
	feed(&res, &k);
	assert_int_equal(k.n, 1);
	assert_string_equal(k.service, "");
}

static void
unknown_requests_try_the_port_first_then_all(void **state)
{
	(void)state;
	struct kept k;
	struct bytes page = BYTES("HTTP/1.0 200 OK\r\nServer: X/1.5\r\n\r\n");
	struct response res = answer(BYTES("whatever"), page);

	res.server.port = 80;
	feed(&res, &k);
	assert_string_equal(k.product, "X");
	res.server.port = 9;
	feed(&res, &k);
	assert_string_equal(k.product, "Other");
	/* hard beats soft: Get's soft line is tried first by rarity */
	res.server.port = 1234;
	res.got = BYTES("HTTP/1.0 204 No Content\r\n\r\n");
	res.whole = res.got.n;
	feed(&res, &k);
	assert_string_equal(k.product, "Other");
	/* unheard requests are unknown, too, even when nothing was seen */
	res = answer(nothing, page);
	res.sent_known = false;
	feed(&res, &k);
	assert_string_equal(k.product, "X");
}

static void
fields_that_touch_a_hole_are_withheld(void **state)
{
	(void)state;
	struct kept k;
	struct response res = answer(nothing, BYTES("SSH-2.0-OpenSSH_9.6p1"));

	res.flags = HEARD_GAP;
	assert_false(feed(&res, &k));
	assert_string_equal(k.product, "OpenSSH");
	assert_string_equal(k.version, "");
	assert_int_equal(k.n_cpe, 1);
	assert_int_equal(k.confidence, CONFIDENCE_HARD);
	/* bytes behind the hole are not matched at all */
	res = answer(nothing, banner);
	res.whole = 19;
	assert_false(feed(&res, &k));
	assert_string_equal(k.version, "");
	/* a cut further behind takes nothing away */
	res = answer(nothing, banner);
	res.flags = HEARD_TRUNCATED;
	assert_true(feed(&res, &k));
	assert_string_equal(k.version, "9.6p1");
	/* a hole at the very start leaves nothing to say */
	res = answer(nothing, banner);
	res.whole = 0;
	assert_false(feed(&res, &k));
	assert_int_equal(k.n, 1);
	assert_string_equal(k.service, "");
}

static void
banner_and_answer_match_joined(void **state)
{
	(void)state;
	struct kept k;
	struct response res =
	    answer(BYTES("xyz"), BYTES("0 OK\r\nServer: X/3\r\n"));

	res.before = BYTES("HTTP/1.1 20");
	assert_true(feed(&res, &k));
	assert_string_equal(k.version, "3");
	/* a match that ends in the banner says nothing new */
	res.before = BYTES("SSH-2.0-OpenSSH_9.6p1 x");
	assert_false(feed(&res, &k));
	assert_string_equal(k.service, "");
}

static void
clients_have_findings_of_their_own(void **state)
{
	(void)state;
	struct kept k;
	struct response res =
	    answer(BYTES("GET / HTTP/1.1\r\nUser-Agent: curl/7.88.1\r\n\r\n"),
	        nothing);

	assert_false(feed(&res, &k));
	assert_int_equal(k.n, 1);
	assert_true(k.about_client);
	assert_string_equal(k.version, "7.88.1");
}

static void
ssl_prefix_and_tunnels(void **state)
{
	(void)state;
	struct kept k;
	struct response res =
	    answer(BYTES("GET / HTTP/1.0\r\n\r\n"), BYTES("HTTP/1.1 499 x"));

	feed(&res, &k);
	assert_string_equal(k.service, "https");
	assert_int_equal(k.tunnel, TUNNEL_TLS);
	res = answer(BYTES("ABC"), BYTES("\x16\x03\x01\0\x02"));
	feed(&res, &k);
	assert_string_equal(k.service, "ssl");
	assert_int_equal(k.confidence, CONFIDENCE_TLS);
	/* a hard line, but what is inside is what counts */
	res = answer(BYTES("ABC"), BYTES("\xc3\0\0\0\x01"));
	feed(&res, &k);
	assert_string_equal(k.service, "quic");
	assert_int_equal(k.confidence, CONFIDENCE_TLS);
}

static void
udp_has_its_own_probes(void **state)
{
	(void)state;
	struct kept k;
	struct response res =
	    answer(BYTES("\0\x01"), BYTES("\x80\x07\x1b[1m\n"));

	res.proto = PROTO_UDP;
	assert_true(feed(&res, &k));
	assert_string_equal(k.version, "7");
	res.proto = PROTO_TCP;
	feed(&res, &k);
	assert_string_equal(k.service, "");
}

static void
giving_up_is_counted_and_no_match(void **state)
{
	(void)state;
	static uint8_t many[4000];
	struct kept k = { 0 };
	memset(many, 'a', sizeof(many));
	memcpy(many + sizeof(many) - 2, "xb", 2);
	struct response res =
	    answer(BYTES("ABC"), (struct bytes){ many, sizeof(many) });
	struct matcher *m = matcher_new(db, NULL, keep, &k);

	matcher_feed(m, &res);
	assert_int_equal(matcher_counts(m)->gave_up, 1);
	assert_int_equal(matcher_counts(m)->unknown, 1);
	assert_string_equal(k.service, "");
	matcher_free(m);
}

/* a clock that no time passes on but by being asked */
static uint64_t clock_us, clock_step;

static uint64_t
ticking(void)
{
	return clock_us += clock_step;
}

/* half a second goes by between the second time it is asked and the third */
static unsigned asked;

static uint64_t
jumping(void)
{
	return ++asked < 3 ? 0 : 500000;
}

static struct sigdb *
db_of(const char *text)
{
	struct sigdb *d = sigdb_new();

	assert_true(sig_file_load(
	    d, "t.sig", bytes_str(text), SIG_COMPILE_LAZILY, no_error, NULL));
	assert_true(sigdb_finish(d, no_error, NULL));
	return d;
}

static void
nobody_pays_for_compiling(void **state)
{
	(void)state;
	struct kept k = { 0 };
	struct match_options options = {
		.wall_us = jumping, .cpu_us = jumping, .budget_us = 20000
	};
	size_t n;
	struct sigdb *one = db_of("Probe TCP NULL q||\nmatch a m|^a\\w|\n");
	struct matcher *m = matcher_new(one, &options, keep, &k);
	struct response res = answer(nothing, BYTES("ab"));

	/* asked at the start, around the compiling, and after the match */
	asked = 0;
	matcher_feed(m, &res);
	assert_int_equal(asked, 4);
	assert_string_equal(k.service, "a");
	assert_int_equal(matcher_counts(m)->over_budget, 0);
	matcher_costly(m, &n);
	assert_int_equal(n, 0);
	matcher_free(m);
	sigdb_free(one);
}

static void
a_response_has_a_budget(void **state)
{
	(void)state;
	struct kept k = { 0 };
	struct match_options options = {
		.wall_us = ticking, .cpu_us = ticking, .budget_us = 20000
	};
	size_t n;
	struct sigdb *three = db_of("Probe TCP NULL q||\nmatch a m|^a\\d|\n"
	                            "match b m|^a\\s|\nmatch c m|^a\\w|\n");
	struct matcher *m = matcher_new(three, &options, keep, &k);
	struct response res = answer(nothing, BYTES("ab"));

	/* the first confirm takes half of it, the second the rest */
	clock_step = 12000;
	matcher_feed(m, &res);
	assert_string_equal(k.service, "");
	assert_int_equal(matcher_counts(m)->over_budget, 1);
	const struct match_costly *costly = matcher_costly(m, &n);
	assert_int_equal(n, 2);
	assert_string_equal(costly[0].line->service, "a");
	assert_int_equal(costly[0].slow, 1);
	assert_int_equal(costly[0].gave_up, 0);
	/* that was no answer to remember; with time enough there is one */
	clock_step = 1;
	matcher_feed(m, &res);
	assert_string_equal(k.service, "c");
	assert_int_equal(matcher_counts(m)->over_budget, 1);
	assert_int_equal(matcher_counts(m)->remembered, 0);
	matcher_free(m);
	sigdb_free(three);
}

static void
equal_answers_are_matched_once(void **state)
{
	(void)state;
	struct kept first = { 0 }, again = { 0 };
	struct response res = answer(BYTES("x"), BYTES("OpenSSH_9.6p1 x"));
	struct matcher *m =
	    matcher_new(db, &(struct match_options){ .seed = 1 }, keep, &first);

	res.before = BYTES("SSH-2.0-");
	matcher_feed(m, &res);
	assert_string_equal(first.version, "9.6p1");
	assert_int_equal(matcher_counts(m)->remembered, 0);
	again = first;
	for (int i = 0; i < 3; i++)
		assert_true(matcher_feed(m, &res));
	again.n = first.n;
	assert_memory_equal(&again, &first, sizeof(again));
	assert_int_equal(matcher_counts(m)->remembered, 3);
	assert_int_equal(matcher_counts(m)->hard, 4);
	/* anything else that decides makes another answer of it */
	res.before = nothing;
	matcher_feed(m, &res);
	assert_string_equal(first.service, "");
	res = answer(nothing, BYTES("LATE"));
	matcher_feed(m, &res);
	res.sent = BYTES("GET / HTTP/1.0\r\n\r\n");
	matcher_feed(m, &res);
	res.tunnel = TUNNEL_TLS;
	matcher_feed(m, &res);
	res.server.port++;
	matcher_feed(m, &res);
	assert_int_equal(matcher_counts(m)->remembered, 3);
	matcher_free(m);
}

static void
only_the_first_bytes_are_matched(void **state)
{
	(void)state;
	struct kept k = { 0 };
	struct match_options options = { .subject_max = 20 };
	struct matcher *m = matcher_new(db, &options, keep, &k);
	struct response res = answer(nothing, BYTES("SSH-2.0-OpenSSH_9.6p1 x"));

	matcher_feed(m, &res);
	assert_string_equal(k.service, "ssh");
	/* it might go on behind what was looked at */
	assert_string_equal(k.version, "");
	assert_int_equal(matcher_counts(m)->subjects_cut, 1);
	matcher_free(m);
}

static void
the_interpreter_gives_up_where_jit_does_not(void **state)
{
	(void)state;
	static uint8_t many[4000];
	struct kept k = { 0 };
	memset(many, 'a', sizeof(many));
	many[sizeof(many) - 1] = 'c';
	struct sigdb *deep =
	    db_of("Probe TCP NULL q||\nmatch deep m%^(?:(a)|b)+c%\n");
	struct response res =
	    answer(nothing, (struct bytes){ many, sizeof(many) });
	struct match_options options = { .nmap_exact = true, .seed = 1 };
	struct matcher *m = matcher_new(deep, &options, keep, &k);
	matcher_feed(m, &res);
	matcher_feed(m, &res);
	/* counted every time, never remembered as a miss */
	assert_int_equal(matcher_counts(m)->gave_up, 2);
	assert_string_equal(k.service, "");
	matcher_free(m);
	sigdb_free(deep);
}

static void
examples_name_the_winner(void **state)
{
	(void)state;
	const struct sig_line *winner, *never = NULL;
	struct finding f;
	struct kept k = { 0 };
	struct matcher *m = matcher_new(db, NULL, keep, &k);

	for (size_t i = 0; i < db->n_line; i++)
		if (db->line[i]->place.line == 5)
			never = db->line[i];
	assert_non_null(never);
	assert_false(
	    matcher_try(m, never, BYTES("220 Never reached"), &f, &winner));
	assert_int_equal(winner->place.line, 4);
	assert_true(matcher_try(m, winner, BYTES("220 x"), &f, &winner));
	assert_string_equal(f.service, "ftp");
	assert_int_equal(k.n, 0);
	matcher_free(m);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_banner_gives_a_finding),
		cmocka_unit_test(first_line_wins_soft_or_hard),
		cmocka_unit_test(equal_payload_and_like_lines_choose_the_probe),
		cmocka_unit_test(chains_end_in_null),
		cmocka_unit_test(unknown_requests_try_the_port_first_then_all),
		cmocka_unit_test(fields_that_touch_a_hole_are_withheld),
		cmocka_unit_test(banner_and_answer_match_joined),
		cmocka_unit_test(clients_have_findings_of_their_own),
		cmocka_unit_test(ssl_prefix_and_tunnels),
		cmocka_unit_test(udp_has_its_own_probes),
		cmocka_unit_test(giving_up_is_counted_and_no_match),
		cmocka_unit_test(nobody_pays_for_compiling),
		cmocka_unit_test(a_response_has_a_budget),
		cmocka_unit_test(equal_answers_are_matched_once),
		cmocka_unit_test(only_the_first_bytes_are_matched),
		cmocka_unit_test(the_interpreter_gives_up_where_jit_does_not),
		cmocka_unit_test(examples_name_the_winner),
	};
	cmocka_set_test_filter(argc > 1 ? argv[1] : NULL);
	return cmocka_run_group_tests_name(__FILE__, tests, load, unload);
}
