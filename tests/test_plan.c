/* which question is next, over a small database of the test's own */
#include "tests/check.h"

#include "active/plan.h"
#include "match/sig_file.h"

#include <string.h>

static const char signatures[] =
    "Probe TCP NULL q||\n"
    "ports 25\n"
    "match smtp m|^220 |\nmatch smtp m|^220-|\nmatch smtp m|^221 |\n"
    "match ftp m|^220 F|\n"
    "Probe TCP Lines q|\\r\\n\\r\\n|\nrarity 2\nmatch echo m|^\\r\\n|\n"
    "Probe TCP Mail q|EHLO x\\r\\n|\nports 25\nrarity 1\n"
    "match smtp m|^250 |\nbye q|QUIT\\r\\n|\n"
    "Probe TCP Hello q|\\x16\\x03\\x01\\0\\x2a\\x01\\0\\0|\n"
    "rarity 1\nports 443,8443\nmatch ssl m|^\\x16|\n"
    "Probe TCP Get q|GET / HTTP/1.0\\r\\n\\r\\n|\n"
    "rarity 1\nports 80,8443\nsslports 443,8443\nmatch http m|^HTTP|\n"
    "Probe TCP Rare q|rare|\nrarity 9\nports 7000\nmatch rare m|^r|\n"
    "Probe TCP Raw q|\\0\\x01|\nrarity 9\nports 7005\nmatch raw m|^\\0|\n"
    "Probe TCP Http2 q|OPTIONS|\nrarity 8\nmatch http m|^H2|\n"
    "Probe TCP Short q|\\0\\x04abcd|\nrarity 8\nmatch two m|^s|\n"
    "Probe TCP Wide q|\\0\\0\\0\\x08abcd|\nrarity 8\nmatch four m|^w|\n"
    "Probe TCP Loggy q|loggy|\nrarity 3\nports 7001\nsafety loggy\n"
    "match loggy m|^l|\n"
    "Probe TCP Loggy2 q|loggy2|\nrarity 8\nports 7002\nsafety loggy\n"
    "match loggy m|^l|\nmatch other m|^o|\n"
    "Probe TCP Intrusive q|boom|\nrarity 3\nports 7001\nsafety intrusive\n"
    "match boom m|^b|\n"
    "Probe TCP Ident q|hello\\r\\n|\nrarity 9\nports 7003\nsafety loggy\n"
    "match hello m|^h|\nbye q|hello\\r\\n|\n"
    "Probe UDP Name q|\\0\\x01|\nrarity 1\nports 53\nmatch domain m|^d|\n"
    "Probe UDP Time q|\\x23|\nrarity 2\nports 123\nmatch ntp m|^t|\n";

static struct sigdb *db;
static struct plan_table *table;
static struct plan plan;

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
	    SIG_MATCH_ONLY, no_error, NULL));
	assert_true(sigdb_finish(db, no_error, NULL));
	table = plan_table_new(db);
	return 0;
}

static int
unload(void **state)
{
	(void)state;
	plan_table_free(table);
	sigdb_free(db);
	return 0;
}

static const struct plan_options usual = { .intensity = 7 };

/* the questions in order, as one text */
static void
asks(const char *expected)
{
	char text[256] = "";
	const struct sig_probe *probe;

	while ((probe = plan_next(&plan)) != NULL) {
		strcat(text, text[0] != '\0' ? " " : "");
		strcat(text, probe->name);
	}
	assert_string_equal(text, expected);
	plan_release(&plan);
}

static void
begin(enum proto proto, uint16_t port, const struct plan_options *o)
{
	plan_init(&plan, table, proto, port, o);
}

static void
tls_or_http_first_where_nothing_is_listed(void **state)
{
	(void)state;
	begin(PROTO_TCP, 1234, &usual);
	plan.manner = MANNER_WAITS;
	asks("Hello Get Lines Mail");
	begin(PROTO_TCP, 40000, &usual);
	plan.manner = MANNER_WAITS;
	asks("Get Hello Lines Mail");
}

static void
the_ports_own_probes_come_first(void **state)
{
	(void)state;
	begin(PROTO_TCP, 80, &usual);
	plan.manner = MANNER_WAITS;
	asks("Get Hello Lines Mail");
	/* what is listed inside TLS as well is asked for that first */
	begin(PROTO_TCP, 8443, &usual);
	plan.manner = MANNER_WAITS;
	asks("Hello Get Lines Mail");
	/* a rare one is worth less than HTTP, but is asked */
	begin(PROTO_TCP, 7000, &usual);
	plan.manner = MANNER_WAITS;
	asks("Hello Get Rare Lines Mail");
	begin(PROTO_UDP, 123, &usual);
	asks("Time Name");
}

static void
intensity_bounds_what_is_not_listed(void **state)
{
	struct plan_options none = { .intensity = 0 };
	struct plan_options all = { .intensity = 9 };

	(void)state;
	begin(PROTO_TCP, 80, &none);
	asks("Get");
	begin(PROTO_TCP, 1234, &none);
	asks("");
	begin(PROTO_TCP, 1234, &all);
	plan.manner = MANNER_WAITS;
	asks("Hello Get Lines Mail Http2 Short Wide Rare Raw");
}

static void
who_hangs_up_at_words_is_asked_in_bytes(void **state)
{
	struct plan_options all = { .intensity = 9 };

	(void)state;
	begin(PROTO_TCP, 1234, &all);
	plan.manner = MANNER_WAITS;
	assert_string_equal(plan_next(&plan)->name, "Hello");
	plan_unanswered(&plan, plan_next(&plan), true);
	asks("Lines Wide Mail Raw Http2 Short Rare");
	/* unless it answered something since */
	begin(PROTO_TCP, 1234, &all);
	plan.manner = MANNER_WAITS;
	plan_next(&plan);
	plan_unanswered(&plan, plan_next(&plan), true);
	plan_answered(&plan);
	asks("Lines Short Wide Mail Raw Http2 Rare");
	/* what the port lists is asked all the same */
	begin(PROTO_TCP, 7000, &all);
	plan.manner = MANNER_WAITS;
	plan.spurns_text = true;
	assert_string_equal(plan_next(&plan)->name, "Hello");
	assert_string_equal(plan_next(&plan)->name, "Rare");
	plan_release(&plan);
}

static void
who_waits_for_more_words_reads_no_wide_length(void **state)
{
	struct plan_options all = { .intensity = 9 };

	(void)state;
	begin(PROTO_TCP, 40000, &all);
	plan.manner = MANNER_WAITS;
	plan_unanswered(&plan, plan_next(&plan), false);
	asks("Hello Lines Short Mail Raw Http2 Wide Rare");
}

static void
who_waits_for_more_words_has_no_tls(void **state)
{
	(void)state;
	begin(PROTO_TCP, 40000, &usual);
	plan.manner = MANNER_WAITS;
	plan_unanswered(&plan, plan_next(&plan), false);
	asks("Hello Lines Mail");
	/* where TLS is listed it may be sorted out by what stands in front */
	begin(PROTO_TCP, 443, &usual);
	plan.manner = MANNER_WAITS;
	plan.waits = true;
	assert_string_equal(plan_next(&plan)->name, "Hello");
	plan_release(&plan);
}

static void
a_greeter_is_not_asked_for_tls(void **state)
{
	(void)state;
	begin(PROTO_TCP, 1234, &usual);
	plan.manner = MANNER_GREETS;
	asks("Mail Get Lines");
}

static void
a_soft_match_leaves_who_knows_it(void **state)
{
	(void)state;
	begin(PROTO_TCP, 1234, &usual);
	plan.soft = "smtp";
	asks("Mail");
	/* whatever its rarity */
	begin(PROTO_TCP, 1234, &usual);
	plan.soft = "http";
	asks("Get Http2");
	begin(PROTO_TCP, 1234, &usual);
	plan.soft = "nobody";
	asks("");
}

static void
inside_a_tunnel_sslports_count(void **state)
{
	(void)state;
	begin(PROTO_TCP, 443, &usual);
	assert_string_equal(plan_next(&plan)->name, "Hello");
	plan_enter(&plan);
	plan.manner = MANNER_WAITS;
	asks("Get Lines Mail");
}

static void
what_is_loggy_needs_its_port(void **state)
{
	struct plan_options safe = { .intensity = 7, .has_safety = true };
	struct plan_options intrusive = {
		.intensity = 7, .has_safety = true, .safety = SAFETY_INTRUSIVE
	};

	(void)state;
	begin(PROTO_TCP, 7001, &usual);
	asks("Loggy Hello Get Mail Lines");
	begin(PROTO_TCP, 7001, &safe);
	asks("Hello Get Mail Lines");
	begin(PROTO_TCP, 7001, &intrusive);
	asks("Loggy Intrusive Hello Get Mail Lines");
}

static void
what_is_loggy_is_asked_of_its_service(void **state)
{
	struct plan_options safe = { .intensity = 7, .has_safety = true };

	(void)state;
	begin(PROTO_TCP, 7000, &usual);
	plan.soft = "loggy";
	asks("Loggy");
	begin(PROTO_TCP, 7000, &safe);
	plan.soft = "loggy";
	asks("");
	begin(PROTO_TCP, 7000, &usual);
	plan.soft = "other";
	asks("");
}

static void
nmaps_order_is_load_order(void **state)
{
	struct plan_options nmap = { .intensity = 7, .nmap_order = true };
	struct plan_options all = { .intensity = 9, .nmap_order = true };

	(void)state;
	begin(PROTO_TCP, 80, &nmap);
	asks("Get Lines Mail Hello Loggy Intrusive");
	begin(PROTO_TCP, 80, &nmap);
	plan.soft = "smtp";
	asks("Mail");
	begin(PROTO_TCP, 80, &all);
	plan.soft = "smtp";
	asks("Get Lines Mail Hello Rare Raw Http2 Short Wide Loggy Loggy2 "
	     "Intrusive Ident");
}

static void
goodbyes_and_greetings(void **state)
{
	(void)state;
	begin(PROTO_TCP, 25, &usual);
	assert_true(plan_expects_greeting(&plan));
	assert_string_equal(plan_wait(&plan)->name, "NULL");
	assert_true(bytes_eq(plan_bye(&plan, NULL, "smtp"), BYTES("QUIT\r\n")));
	assert_int_equal(plan_bye(&plan, NULL, "ftp").n, 0);
	/* what was said already is not said again */
	assert_true(
	    bytes_eq(plan_bye(&plan, NULL, "hello"), BYTES("hello\r\n")));
	assert_int_equal(
	    plan_bye(&plan, &db->probe[db->n_probe - 3], "hello").n, 0);
	plan_release(&plan);
	begin(PROTO_UDP, 25, &usual);
	assert_null(plan_wait(&plan));
	assert_false(plan_expects_greeting(&plan));
	plan_release(&plan);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tls_or_http_first_where_nothing_is_listed),
		cmocka_unit_test(the_ports_own_probes_come_first),
		cmocka_unit_test(intensity_bounds_what_is_not_listed),
		cmocka_unit_test(who_hangs_up_at_words_is_asked_in_bytes),
		cmocka_unit_test(who_waits_for_more_words_reads_no_wide_length),
		cmocka_unit_test(who_waits_for_more_words_has_no_tls),
		cmocka_unit_test(a_greeter_is_not_asked_for_tls),
		cmocka_unit_test(a_soft_match_leaves_who_knows_it),
		cmocka_unit_test(inside_a_tunnel_sslports_count),
		cmocka_unit_test(what_is_loggy_needs_its_port),
		cmocka_unit_test(what_is_loggy_is_asked_of_its_service),
		cmocka_unit_test(nmaps_order_is_load_order),
		cmocka_unit_test(goodbyes_and_greetings),
	};

	cmocka_set_test_filter(argc > 1 ? argv[1] : NULL);
	return cmocka_run_group_tests_name(__FILE__, tests, load, unload);
}
