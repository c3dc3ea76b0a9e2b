/* the conversation of one endpoint: a fake clock and scripted answers */
#include "tests/check.h"

#include "active/course.h"
#include "active/rpc_book.h"
#include "active/rpc_programs.h"
#include "active/scan.h"
#include "base/tls_facts.h"
#include "match/match.h"
#include "match/sig_file.h"

#include <stdio.h>
#include <string.h>

static const char signatures[] =
    "Probe TCP NULL q||\nports 25\ntotalwaitms 6000\ntcpwrappedms 3000\n"
    "match ssh m|^SSH-2.0-(\\S+)| v/$1/\n"
    "softmatch smtp m|^220 |\nsoftmatch http m|^HTTP/1.0 403 |\n"
    "softmatch irc m|^020 |\n"
    "match telnet m|^\\xff\\xfd\\x18\\xff\\xfb\\x01Best login| p/best/\n"
    "match telnet m|^\\xff\\xfd\\x18|\n"
    "Probe TCP Hello q|\\x16\\x03\\x01\\0\\x2a\\x01\\0\\0|\n"
    "rarity 1\nports 443\nmatch ssl m|^\\x16\\x03|\n"
    "match plain m|^not tls|\nmatch ms-wbt-server m|^\\x03\\0\\0\\x09|\n"
    "Probe TCP Get q|GET / HTTP/1.0\\r\\n\\r\\n|\n"
    "rarity 1\nports 80\nsslports 443\nbye q|BYE|\n"
    "match http m|^HTTP/1.. 200 .*S: (\\w+)|s p/$1/\n"
    "softmatch ssl/http m|^HTTP/1.0 400 tls|\n"
    "softmatch http m|^HTTP/1|\n"
    "Probe TCP H2 q|PRI * HTTP/2.0\\r\\n\\r\\nSM\\r\\n\\r\\n|\n"
    "rarity 8\nmatch h2c m|^h2|\n"
    "Probe TCP Mail q|EHLO x\\r\\n|\nlike m|^EHLO |\nports 25\nrarity 3\n"
    "match smtp m|^250 (\\w+)| p/$1/\nbye q|QUIT\\r\\n|\n"
    "match smtp m|^220 x\\r\\n251 | p/joined/\n"
    "Probe TCP A q|a|\nrarity 4\nmatch a m|^a|\n"
    "Probe TCP B q|b|\nrarity 4\nmatch b m|^b|\n"
    "Probe TCP C q|c|\nrarity 4\nmatch c m|^c|\n"
    "Probe TCP D q|d|\nrarity 4\nmatch d m|^d|\n"
    "Probe TCP E q|e|\nrarity 4\nmatch e m|^e|\n"
    "Probe TCP F q|f|\nrarity 4\nmatch f m|^f|\n"
    "Probe TCP Pg q|\\0\\0\\0\\x08\\x04\\xd2\\x16/|\n"
    "rarity 1\nports 5432\nsoftmatch postgresql m|^[NS]$|\n"
    "Probe TCP PgIn q|\\0\\0\\0\\x08\\0\\x03\\0\\0|\nrarity 9\n"
    "match postgresql m|^R|\n"
    "Probe UDP Name q|?|\nrarity 1\nports 53\nmatch domain m|^!|\n"
    "Probe UDP Quic q|Q|\nrarity 9\nports 443\nmatch quic m|^V|\n"
    "Probe UDP Shake q|S|\nrarity 9\nports 4433\nmatch dtls m|^\\x16\\xfe|\n"
    "Probe UDP Time q|t|\nrarity 2\nports 123\nmatch ntp m|^T|\n"
    "match ntp m|^U| p/Unix/\n"
    "Probe UDP Two q|1|\nrarity 9\nports 99\n"
    "then m|^got (\\w)| q|2$1$|\nthen m|^wait$| q||\n"
    "match two m|^got|\nmatch two m|end (\\w)| p/$1/\n"
    "Probe TCP Nick q|n|\nrarity 9\nports 6667\ntotalwaitms 30000\n"
    "then m|^NOTICE ..$| q||\nmatch irc m|001 (\\w+)| p/$1/\n"
    "Probe UDP Slow q|s|\nrarity 9\nports 1812\ntotalwaitms 2000\n"
    "match slow m|^s\\d$|\nsoftmatch slow m|^r\\d$|\n"
    "Probe UDP More q|m|\nrarity 9\nports 123\nmatch ntp m|^M(\\w+)| p/$1/\n";

enum { MS = 1000, S = 1000000 };

static struct sigdb *db;
static struct plan_table *table;
static struct matcher *matcher;

/* what came of it, one line per thing told */
static char told[2048];
static struct verdict verdict;
static bool counts;

static struct scan_options options;
static struct scan *scan;
static uint64_t now;

static void
no_error(void *ctx, const struct sig_error *e)
{
	(void)ctx;
	fail_msg("%u:%u %s", e->line, e->column, e->text);
}

static void
tell(const char *text)
{
	strncat(told, text, sizeof(told) - strlen(told) - 1);
}

static void
on_find(void *ctx, const struct finding *f)
{
	char line[128];

	(void)ctx;
	snprintf(line, sizeof(line), "%s%s%s%s%s; ",
	    f->tunnel == TUNNEL_TLS ? "ssl/" : "",
	    f->service != NULL ? f->service : "?", f->soft ? "?" : "",
	    f->field[FIELD_PRODUCT] != NULL ? " " : "",
	    f->field[FIELD_PRODUCT] != NULL ? f->field[FIELD_PRODUCT] : "");
	tell(line);
}

static void
on_finding(void *ctx, const struct finding *f)
{
	verdict = (struct verdict){ f->service, f->soft,
		f->line != NULL && f->line->inside_tls,
		f->field[FIELD_PRODUCT] != NULL };
	if (counts)
		on_find(ctx, f);
}

static struct verdict
judge(void *ctx, const struct response *res, bool last)
{
	(void)ctx;
	verdict = (struct verdict){ 0 };
	counts = last;
	matcher_feed(matcher, res);
	return verdict;
}

static void
on_event(void *ctx, const struct endpoint_event *e)
{
	char line[128];

	(void)ctx;
	snprintf(line, sizeof(line), "%s %s%s%s; ", state_name(e->state),
	    e->reason, e->stopped != NULL ? " stopped " : "",
	    e->stopped != NULL ? e->stopped : "");
	if (e->verdict != NULL)
		snprintf(
		    line, sizeof(line), "%s (%s); ", e->verdict, e->evidence);
	tell(line);
}

static void
on_secured(void *ctx, const struct tls_facts *facts)
{
	(void)ctx;
	tell(facts->n_cert > 0 ? "certificate; " : "tls; ");
}

static const struct scan_sinks sinks = { judge, on_find, on_event, on_secured,
	NULL };

static int
load(void **state)
{
	(void)state;
	db = sigdb_new();
	assert_true(sig_file_load(db, "t.sig", bytes_str(signatures),
	    SIG_MATCH_ONLY, no_error, NULL));
	assert_true(sigdb_finish(db, no_error, NULL));
	table = plan_table_new(db);
	matcher = matcher_new(db, NULL, on_finding, NULL);
	return 0;
}

static int
unload(void **state)
{
	(void)state;
	matcher_free(matcher);
	plan_table_free(table);
	sigdb_free(db);
	return 0;
}

static int
setup(void **state)
{
	(void)state;
	told[0] = '\0';
	now = 1000 * S;
	options = (struct scan_options){
		.plan = { .intensity = INTENSITY_DEFAULT },
		.connect_us = 3 * S,
		.wait_min_us = 100 * MS,
		.wait_max_us = 6 * S,
		.wait_slow_us = 60 * S,
		.patience = 100,
		.silent_us = 8 * S,
	};
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	scan_free(scan);
	scan = NULL;
	return 0;
}

static void
begin(enum proto proto, uint16_t port)
{
	const uint8_t b[4] = { 192, 0, 2, 1 };
	struct endpoint at = { addr_of_v4(b), port };

	scan = scan_new(&options, table, &at, proto, &sinks, now);
}

static void
wants(enum scan_do what)
{
	assert_int_equal(scan_next(scan, now).what, what);
}

static void
sends(const char *words)
{
	struct scan_action a = scan_next(scan, now);

	assert_int_equal(a.what, SCAN_SEND);
	assert_true(bytes_eq(a.bytes, bytes_str(words)));
}

/* waits for nothing, to the end of the wait */
static uint64_t
waits(void)
{
	struct scan_action a = scan_next(scan, now);
	uint64_t took = a.until_us - now;

	assert_int_equal(a.what, SCAN_WAIT);
	now = a.until_us;
	return took;
}

static void
connects(void)
{
	wants(SCAN_CONNECT);
	now += 10 * MS;
	scan_connected(scan, now);
}

static void
hears(const char *words)
{
	wants(SCAN_WAIT);
	now += 1 * MS;
	scan_heard(scan, bytes_str(words), now);
}

static void
closes(const char *bye)
{
	struct scan_action a = scan_next(scan, now);

	assert_int_equal(a.what, SCAN_CLOSE);
	assert_true(bytes_eq(a.bytes, bytes_str(bye)));
}

static void
is_done(const char *all)
{
	wants(SCAN_DONE);
	assert_string_equal(told, all);
}

static void
a_banner_is_enough(void **state)
{
	(void)state;
	begin(PROTO_TCP, 22);
	connects();
	hears("SSH-2.0-");
	hears("Best\r\n");
	/* done when it is quiet, long before a banner would be given up */
	assert_true(waits() < 200 * MS);
	closes("");
	is_done("open syn-ack; ssh; ");
}

static void
speaks_on_the_connection_it_listened_on(void **state)
{
	(void)state;
	begin(PROTO_TCP, 80);
	connects();
	assert_true(waits() < 500 * MS);
	sends("GET / HTTP/1.0\r\n\r\n");
	hears("HTTP/1.1 200 OK\r\nS: best\r\n\r\n");
	scan_ended(scan, PEER_CLOSED, now);
	is_done("open syn-ack; http best; ");
}

static void
a_soft_match_narrows_and_a_greeter_goes_on(void **state)
{
	(void)state;
	begin(PROTO_TCP, 2525);
	connects();
	hears("220 hi\r\n");
	waits();
	sends("EHLO x\r\n");
	hears("250 mailer\r\n");
	waits();
	closes("QUIT\r\n");
	is_done("open syn-ack; smtp?; smtp mailer; ");
}

/* on the same connection, unless it takes one question only */
static void
who_answers_a_line_softly_is_asked_the_next(void **state)
{
	(void)state;
	begin(PROTO_TCP, 80);
	connects();
	waits();
	sends("GET / HTTP/1.0\r\n\r\n");
	hears("220 late\r\n");
	waits();
	sends("EHLO x\r\n");
	hears("250 mailer\r\n");
	waits();
	closes("QUIT\r\n");
	is_done("open syn-ack; smtp?; smtp mailer; ");
	teardown(NULL);
	setup(NULL);

	begin(PROTO_TCP, 80);
	connects();
	waits();
	sends("GET / HTTP/1.0\r\n\r\n");
	hears("220 late\r\n");
	waits();
	sends("EHLO x\r\n");
	scan_ended(scan, PEER_RESET, now);
	connects();
	sends("EHLO x\r\n");
	scan_ended(scan, PEER_RESET, now);
	is_done("open syn-ack; smtp?; ");
	teardown(NULL);
	setup(NULL);

	/* what knows HTTP is asked anew: that answer was the last */
	begin(PROTO_TCP, 80);
	connects();
	waits();
	sends("GET / HTTP/1.0\r\n\r\n");
	hears("HTTP/1.0 500 no\r\n\r\n");
	waits();
	closes("");
	is_done("open syn-ack; http?; ");
}

/* and who takes it is not spoken to in clear any more */
static void
who_declines_tls_is_asked_the_next(void **state)
{
	(void)state;
	for (unsigned takes = 0; takes < 2; takes++) {
		begin(PROTO_TCP, 5432);
		connects();
		waits();
		wants(SCAN_SEND);
		hears(takes ? "S" : "N");
		waits();
		if (takes) {
			closes("");
			connects();
		}
		wants(SCAN_SEND);
		hears("R");
		waits();
		closes("");
		is_done("open syn-ack; postgresql?; postgresql; ");
		teardown(NULL);
		setup(NULL);
	}
}

/* TLS was heard, and whoever is there now lets a hello pass in silence */
static void
a_wrong_hint_leaves_time_to_ask_in_clear(void **state)
{
	struct course c = { .what = COURSE_ASK,
		.tls = true,
		.shape = &course_no_shape,
		.q = { { .words = BYTES("GET / HTTP/1.0\r\n\r\n") } },
		.n = 1 };

	(void)state;
	c.q[0].probe = sigdb_find(db, PROTO_TCP, BYTES("Get"));
	assert_non_null(c.q[0].probe);
	options.plan.course = &c;
	options.silent_us = 1 * S;
	begin(PROTO_TCP, 443);
	connects();
	wants(SCAN_SECURE);
	assert_true(waits() > options.silent_us);
	closes("");
	connects();
	waits();
	sends("GET / HTTP/1.0\r\n\r\n");
	hears("HTTP/1.0 200 OK\r\nS: best\r\n\r\n");
	waits();
	closes("BYE");
	is_done("open syn-ack; http best; ");
}

static void
options_of_telnet_are_refused(void **state)
{
	(void)state;
	begin(PROTO_TCP, 2323);
	connects();
	hears("\xff\xfd\x18");
	waits();
	sends("\xff\xfc\x18");
	hears("\xff\xfb\x01");
	waits();
	sends("\xff\xfe\x01");
	hears("Best login: ");
	waits();
	closes("");
	is_done("open syn-ack; telnet; telnet best; ");
}

/* who never ends to ask, or goes, is known all the same */
static void
options_without_end_take_nothing_away(void **state)
{
	(void)state;
	begin(PROTO_TCP, 2323);
	connects();
	hears("\xff\xfd\x18");
	waits();
	for (int i = 0; i < 8; i++) {
		sends("\xff\xfc\x18");
		hears("\xff\xfd\x18");
		waits();
	}
	closes("");
	assert_non_null(strstr(told, "open syn-ack; telnet; "));
	scan_free(scan);
	told[0] = '\0';
	begin(PROTO_TCP, 2323);
	connects();
	hears("\xff\xfd\x18");
	waits();
	sends("\xff\xfc\x18");
	scan_ended(scan, PEER_RESET, now);
	is_done("open syn-ack; telnet; ");
}

static void
joined_and_apart(void **state)
{
	(void)state;
	begin(PROTO_TCP, 2525);
	connects();
	hears("220 x\r\n");
	waits();
	sends("EHLO x\r\n");
	hears("251 joined\r\n");
	waits();
	closes("QUIT\r\n");
	is_done("open syn-ack; smtp?; smtp joined; ");
}

static void
refused_wrapped_and_filtered_are_told_apart(void **state)
{
	(void)state;
	begin(PROTO_TCP, 1);
	wants(SCAN_CONNECT);
	scan_ended(scan, PEER_REFUSED, now);
	is_done("closed conn-refused; ");
	teardown(NULL);
	setup(NULL);

	begin(PROTO_TCP, 1);
	connects();
	scan_ended(scan, PEER_CLOSED, now);
	is_done("open syn-ack; tcpwrapped; ");
	teardown(NULL);
	setup(NULL);

	begin(PROTO_TCP, 1);
	wants(SCAN_CONNECT);
	assert_int_equal(waits(), 3 * S);
	closes("");
	is_done("filtered no-response; ");
	teardown(NULL);
	setup(NULL);

	begin(PROTO_TCP, 1);
	wants(SCAN_CONNECT);
	scan_ended(scan, PEER_PROHIBITED, now);
	is_done("filtered admin-prohibited; ");
}

/* who closes after a while may have waited to be asked */
static void
impatience_is_asked_once_more(void **state)
{
	(void)state;
	begin(PROTO_TCP, 80);
	connects();
	now += 400 * MS;
	scan_ended(scan, PEER_RESET, now);
	connects();
	sends("GET / HTTP/1.0\r\n\r\n");
	hears("HTTP/1.0 200 OK\r\nS: monitor\r\n\r\n");
	waits();
	closes("BYE");
	is_done("open syn-ack; http monitor; ");
	teardown(NULL);
	setup(NULL);

	begin(PROTO_TCP, 80);
	connects();
	now += 400 * MS;
	scan_ended(scan, PEER_CLOSED, now);
	for (;;) {
		const struct tls_facts none = { 0 };
		struct scan_action a = scan_next(scan, now);
		if (a.what == SCAN_DONE)
			break;
		if (a.what == SCAN_CONNECT)
			scan_connected(scan, now);
		else if (a.what == SCAN_SECURE)
			scan_secured(scan, false, BYTES(""), &none, now);
		else
			scan_ended(scan, PEER_CLOSED, now);
	}
	assert_string_equal(told, "open syn-ack; tcpwrapped; ");
}

static void
silence_is_asked_six_questions(void **state)
{
	unsigned questions = 0;
	uint64_t from;

	(void)state;
	options.plan.intensity = 7;
	begin(PROTO_TCP, 1);
	connects();
	from = now;
	for (;;) {
		struct scan_action a = scan_next(scan, now);
		if (a.what == SCAN_DONE)
			break;
		questions += a.what == SCAN_SEND || a.what == SCAN_SECURE;
		if (a.what == SCAN_WAIT)
			now = a.until_us;
		else if (a.what == SCAN_CONNECT)
			scan_connected(scan, now);
	}
	assert_int_equal(questions, 6);
	assert_true(now - from <= options.silent_us + 2 * S);
	is_done("open syn-ack; ");
}

static void
tls_is_entered(void **state)
{
	const struct tls_cert cert = { .sha256 = "00" };
	const struct tls_facts facts = { .cert = &cert, .n_cert = 1 };

	(void)state;
	begin(PROTO_TCP, 443);
	connects();
	waits();
	wants(SCAN_SECURE);
	wants(SCAN_WAIT);
	scan_secured(scan, true, BYTES("\x16\x03\x03"), &facts, now);
	waits();
	sends("GET / HTTP/1.0\r\n\r\n");
	hears("HTTP/1.1 200 OK\r\nS: inner\r\n\r\n");
	waits();
	closes("BYE");
	is_done("open syn-ack; certificate; ssl; ssl/http inner; ");
}

static void
tls_questions_need_tls_again(void **state)
{
	const struct tls_facts facts = { 0 };

	(void)state;
	begin(PROTO_TCP, 443);
	connects();
	waits();
	wants(SCAN_SECURE);
	scan_secured(scan, true, BYTES("\x16\x03\x03"), &facts, now);
	waits();
	sends("GET / HTTP/1.0\r\n\r\n");
	wants(SCAN_WAIT);
	scan_ended(scan, PEER_CLOSED, now);
	connects();
	wants(SCAN_SECURE);
	scan_secured(scan, false, BYTES(""), &facts, now);
	closes("");
	/* what was learnt stays */
	is_done("open syn-ack; tls; ssl; ");
}

static void
the_protocol_that_was_chosen_is_told(void **state)
{
	const struct tls_fact chosen = { TLS_ALPN, "imap" };
	const struct tls_facts facts = { .fact = &chosen, .n_fact = 1 };

	(void)state;
	begin(PROTO_TCP, 443);
	connects();
	waits();
	assert_non_null(scan_next(scan, now).terms.alpn);
	scan_secured(scan, true, BYTES("\x16\x03\x03"), &facts, now);
	assert_string_equal(told, "open syn-ack; tls; ssl; ssl/imap; ");
}

static void
who_refuses_all_protocols_is_offered_none(void **state)
{
	const struct tls_fact alert = { TLS_ALERT,
		"server: no_application_protocol" };
	const struct tls_facts facts = { .fact = &alert, .n_fact = 1 };

	(void)state;
	begin(PROTO_TCP, 443);
	connects();
	waits();
	wants(SCAN_SECURE);
	scan_secured(scan, false, BYTES("\x15\x03\x03"), &facts, now);
	closes("");
	/* it is TLS, and may be HTTP/2 alone */
	connects();
	struct scan_action a = scan_next(scan, now);
	assert_int_equal(a.what, SCAN_SECURE);
	assert_string_equal(a.terms.alpn, "h2");
	scan_secured(scan, false, BYTES("\x15\x03\x03"), &facts, now);
	closes("");
	connects();
	a = scan_next(scan, now);
	assert_int_equal(a.what, SCAN_SECURE);
	assert_null(a.terms.alpn);
	/* and once is enough */
	scan_secured(scan, false, BYTES("\x15\x03\x03"), &facts, now);
	closes("");
	is_done("open syn-ack; ssl; ");
}

/* what its clients agreed on is offered, and when that is refused, all else */
static void
terms_that_are_refused_are_not_used_again(void **state)
{
	const struct tls_fact alert = { TLS_ALERT,
		"server: handshake_failure" };
	const struct tls_facts no = { .fact = &alert, .n_fact = 1 };
	struct course c = { .what = COURSE_ASK,
		.tls = true,
		.shape = &course_no_shape,
		.terms = { 2, 1, 1 },
		.q = { { .words = BYTES("GET / HTTP/1.0\r\n\r\n") } },
		.n = 1 };

	(void)state;
	c.q[0].probe = sigdb_find(db, PROTO_TCP, BYTES("Get"));
	assert_non_null(c.q[0].probe);
	options.plan.course = &c;
	begin(PROTO_TCP, 443);
	connects();
	struct scan_action a = scan_next(scan, now);
	assert_int_equal(a.what, SCAN_SECURE);
	assert_ptr_equal(a.terms.agreed, &c.terms);
	scan_secured(scan, false, BYTES("\x15\x03\x03"), &no, now);
	closes("");
	connects();
	a = scan_next(scan, now);
	assert_int_equal(a.what, SCAN_SECURE);
	assert_null(a.terms.agreed);
	/* and once is enough: it is asked in clear, and nothing is to be */
	scan_secured(scan, false, BYTES("\x15\x03\x03"), &no, now);
	closes("");
	scan_stop(scan, "interrupt", now);
	scan_free(scan);
	scan = NULL;

	/* what is no TLS does not become it by more words */
	begin(PROTO_TCP, 443);
	connects();
	wants(SCAN_SECURE);
	scan_secured(
	    scan, false, BYTES("220 ftp\r\n"), &(struct tls_facts){ 0 }, now);
	closes("");
	connects();
	assert_int_not_equal(scan_next(scan, now).what, SCAN_SECURE);
}

static void
who_speaks_http2_alone_is_asked_so(void **state)
{
	const struct tls_fact alert = { TLS_ALERT,
		"server: no_application_protocol" };
	const struct tls_fact chosen = { TLS_ALPN, "h2" };
	const struct tls_facts no = { .fact = &alert, .n_fact = 1 };
	const struct tls_facts yes = { .fact = &chosen, .n_fact = 1 };

	(void)state;
	begin(PROTO_TCP, 443);
	connects();
	waits();
	wants(SCAN_SECURE);
	scan_secured(scan, false, BYTES("\x15\x03\x03"), &no, now);
	closes("");
	connects();
	wants(SCAN_SECURE);
	scan_secured(scan, true, BYTES("\x16\x03\x03"), &yes, now);
	sends("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
	hears("h2");
	waits();
	closes("");
	is_done("open syn-ack; ssl; tls; ssl/http; ssl/h2c; ");
}

static void
who_refuses_http1_unasked_is_asked_for_http2(void **state)
{
	const struct tls_fact chosen = { TLS_ALPN, "h2" };
	const struct tls_facts none = { 0 };
	const struct tls_facts yes = { .fact = &chosen, .n_fact = 1 };

	(void)state;
	begin(PROTO_TCP, 443);
	connects();
	waits();
	wants(SCAN_SECURE);
	scan_secured(scan, true, BYTES("\x16\x03\x03"), &none, now);
	hears("HTTP/1.0 403 Forbidden\r\n\r\n");
	scan_ended(scan, PEER_CLOSED, now);
	connects();
	struct scan_action a = scan_next(scan, now);
	assert_int_equal(a.what, SCAN_SECURE);
	assert_string_equal(a.terms.alpn, "h2");
	scan_secured(scan, true, BYTES("\x16\x03\x03"), &yes, now);
	sends("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
	hears("h2");
	waits();
	closes("");
	is_done("open syn-ack; tls; ssl; ssl/http?; tls; ssl/http; ssl/h2c; ");
}

static void
an_answer_to_a_hello_that_is_not_tls(void **state)
{
	const struct tls_facts facts = { 0 };

	(void)state;
	begin(PROTO_TCP, 443);
	connects();
	waits();
	wants(SCAN_SECURE);
	scan_secured(scan, false, BYTES("not tls"), &facts, now);
	closes("");
	is_done("open syn-ack; plain; ");
}

static void
a_hello_in_vain_takes_the_connection(void **state)
{
	const struct tls_facts facts = { 0 };

	(void)state;
	begin(PROTO_TCP, 1234);
	connects();
	waits();
	wants(SCAN_SECURE);
	scan_secured(scan, false, BYTES(""), &facts, now);
	closes("");
	connects();
	sends("GET / HTTP/1.0\r\n\r\n");
	teardown(NULL);

	begin(PROTO_TCP, 1234);
	connects();
	waits();
	wants(SCAN_SECURE);
	waits();
	closes("");
	connects();
	sends("GET / HTTP/1.0\r\n\r\n");
}

static void
words_before_a_reset_are_kept(void **state)
{
	(void)state;
	begin(PROTO_TCP, 80);
	connects();
	waits();
	sends("GET / HTTP/1.0\r\n\r\n");
	hears("HTTP/1.0 500 x");
	scan_ended(scan, PEER_RESET, now);
	/* no other probe knows http: nothing more to ask */
	is_done("open syn-ack; http?; ");
}

static void
a_later_refusal_loses_nothing(void **state)
{
	(void)state;
	begin(PROTO_TCP, 25);
	connects();
	hears("220 x\r\n");
	waits();
	sends("EHLO x\r\n");
	wants(SCAN_WAIT);
	scan_ended(scan, PEER_CLOSED, now);
	is_done("open syn-ack; smtp?; ");
	teardown(NULL);
	setup(NULL);

	begin(PROTO_TCP, 25);
	connects();
	hears("500 x\r\n");
	waits();
	sends("EHLO x\r\n");
	wants(SCAN_WAIT);
	scan_ended(scan, PEER_CLOSED, now);
	/* once more after a pause, then it is left alone */
	wants(SCAN_CONNECT);
	scan_ended(scan, PEER_REFUSED, now);
	assert_int_equal(waits(), 1 * S);
	wants(SCAN_CONNECT);
	scan_ended(scan, PEER_REFUSED, now);
	is_done("open syn-ack; ?; ");
}

static void
who_speaks_and_goes_is_asked_nothing(void **state)
{
	(void)state;
	begin(PROTO_TCP, 37);
	connects();
	hears("\xee\xb4\x9e\x6f");
	scan_ended(scan, PEER_CLOSED, now);
	is_done("open syn-ack; ?; ");
}

static void
a_greeter_that_goes_later_ends_the_questions(void **state)
{
	unsigned connections = 1;

	(void)state;
	begin(PROTO_TCP, 37);
	connects();
	hears("hello\r\n");
	for (;;) {
		struct scan_action a = scan_next(scan, now);
		if (a.what == SCAN_DONE || connections > 100)
			break;
		if (a.what == SCAN_WAIT && connections == 1)
			now = a.until_us;
		else if (a.what == SCAN_WAIT)
			scan_ended(scan, PEER_CLOSED, now);
		else if (a.what == SCAN_CONNECT) {
			connections++;
			scan_connected(scan, now);
			scan_heard(scan, BYTES("hello\r\n"), now);
		}
	}
	assert_true(connections < 30);
}

static void
a_deadline_keeps_what_is_known(void **state)
{
	(void)state;
	options.endpoint_us = 400 * MS;
	begin(PROTO_TCP, 2525);
	connects();
	hears("220 x\r\n");
	waits();
	sends("EHLO x\r\n");
	wants(SCAN_WAIT);
	waits();
	closes("");
	is_done("open syn-ack; smtp?; open syn-ack stopped deadline; ");
}

static void
datagrams_are_sent_twice(void **state)
{
	(void)state;
	begin(PROTO_UDP, 53);
	connects();
	sends("?");
	waits();
	sends("?");
	hears("!");
	waits();
	closes("");
	is_done("domain; ");
}

/* a second answer to the question that was asked twice takes nothing away */
static void
two_answers_are_not_one(void **state)
{
	(void)state;
	begin(PROTO_UDP, 1812);
	connects();
	sends("s");
	waits();
	sends("s");
	hears("s1");
	hears("s2");
	waits();
	closes("");
	is_done("slow; ");
	teardown(NULL);
	setup(NULL);

	/* what is better understood together stays so */
	begin(PROTO_UDP, 1812);
	connects();
	sends("s");
	hears("r1");
	hears("r2");
	waits();
	closes("");
	assert_string_equal(told, "slow?; ");
}

/* with the server's words, and with patience; what was told stays told */
static void
a_question_goes_on(void **state)
{
	(void)state;
	begin(PROTO_UDP, 99);
	connects();
	sends("1");
	hears("got x");
	waits();
	sends("2x$");
	hears("wait");
	waits();
	hears(" end y");
	waits();
	closes("");
	is_done("two; ?; two y; ");
	teardown(NULL);
	setup(NULL);

	begin(PROTO_UDP, 99);
	connects();
	sends("1");
	hears("got x");
	waits();
	sends("2x$");
	hears("what");
	waits();
	closes("");
	is_done("two; ?; ");
	teardown(NULL);
	setup(NULL);

	begin(PROTO_UDP, 99);
	connects();
	sends("1");
	for (int i = 0; i < 12; i++) {
		hears("got x");
		waits();
		sends("2x$");
	}
	hears("got x");
	waits();
	closes("");
	teardown(NULL);
	setup(NULL);

	/* what was what asks for patience and brings nothing is not waited for
	 * again */
	begin(PROTO_UDP, 99);
	connects();
	sends("1");
	hears("wait");
	waits();
	waits();
	closes("");
	assert_string_equal(told, "?; ?; ");
}

/* which waits for others on the way: their names, and ours */
static void
who_is_known_to_be_slow_is_waited_for(void **state)
{
	(void)state;
	begin(PROTO_TCP, 6667);
	connects();
	hears("020 soon\r\n");
	waits();
	sends("n");
	assert_int_equal(waits(), 30 * S);
	teardown(NULL);
	setup(NULL);

	/* not by one of whom nothing is known */
	options.plan.intensity = 0;
	begin(PROTO_TCP, 6667);
	connects();
	waits();
	sends("n");
	assert_true(waits() < 3 * S);
	teardown(NULL);
	setup(NULL);

	begin(PROTO_TCP, 6667);
	connects();
	hears("020 soon\r\n");
	waits();
	sends("n");
	hears("NOTICE ..");
	assert_true(waits() < 1 * S);
	assert_int_equal(waits(), 30 * S);
	teardown(NULL);
	setup(NULL);

	/* and what it takes says nothing of what others take */
	struct scan_pulse pulse = { 0 };
	options.pulse = &pulse;
	begin(PROTO_TCP, 6667);
	connects();
	hears("020 soon\r\n");
	waits();
	sends("n");
	now += 20 * S;
	hears("001 slowly");
	assert_true(pulse.mean_us < 10 * MS);
	waits();
	closes("");
	is_done("open syn-ack; irc?; irc slowly; ");
	teardown(NULL);
	setup(NULL);

	options.wait_slow_us = 6 * S;
	begin(PROTO_TCP, 6667);
	connects();
	hears("020 soon\r\n");
	waits();
	sends("n");
	assert_int_equal(waits(), 6 * S);
}

static void
a_product_is_asked_for_once(void **state)
{
	(void)state;
	begin(PROTO_UDP, 123);
	connects();
	sends("t");
	hears("T");
	waits();
	closes("");
	connects();
	sends("m");
	hears("Mclock");
	waits();
	closes("");
	is_done("ntp; ntp clock; ");
	scan_free(scan);
	/* one question, one datagram, and nothing is lost by silence */
	told[0] = '\0';
	begin(PROTO_UDP, 123);
	connects();
	sends("t");
	hears("T");
	waits();
	closes("");
	connects();
	sends("m");
	waits();
	closes("");
	is_done("ntp; ");
	scan_free(scan);
	/* who has told it is not asked */
	told[0] = '\0';
	begin(PROTO_UDP, 123);
	connects();
	sends("t");
	hears("U");
	waits();
	closes("");
	is_done("ntp Unix; ");
}

static void
our_own_words_are_an_echo(void **state)
{
	(void)state;
	begin(PROTO_UDP, 7);
	connects();
	sends("?");
	hears("?");
	waits();
	closes("");
	is_done("echo; echo (said our own 1 bytes); ");
}

static void
silent_and_unreachable_ports(void **state)
{
	(void)state;
	begin(PROTO_UDP, 53);
	for (int i = 0; i < 2; i++) {
		const char *words = i == 0 ? "?" : "t";
		connects();
		sends(words);
		waits();
		sends(words);
		waits();
		closes("");
	}
	is_done("open|filtered no-response; ");
	teardown(NULL);
	setup(NULL);

	begin(PROTO_UDP, 53);
	connects();
	sends("?");
	wants(SCAN_WAIT);
	scan_ended(scan, PEER_REFUSED, now);
	is_done("closed port-unreach; ");
}

/* a datagram on this line; then a wait that is a share of all of it */
static void
asks_on(unsigned line, const char *words)
{
	struct scan_action a = scan_next(scan, now);

	assert_int_equal(a.what, SCAN_SEND);
	assert_int_equal(a.line, line);
	assert_true(bytes_eq(a.bytes, bytes_str(words)));
}

static void
opens(unsigned line)
{
	struct scan_action a = scan_next(scan, now);

	assert_int_equal(a.what, SCAN_CONNECT);
	assert_int_equal(a.line, line);
	scan_connected(scan, now);
}

/* the first question twice, and the second on another socket */
static void
is_asked_on_two_lines(void)
{
	options.lines = 2;
	begin(PROTO_UDP, 53);
	opens(0);
	asks_on(0, "?");
	assert_int_equal(waits(), 325 * MS);
	asks_on(0, "?");
	assert_int_equal(waits(), 325 * MS);
	opens(1);
}

static void
the_silent_are_asked_on_several_lines(void **state)
{
	(void)state;
	is_asked_on_two_lines();
	asks_on(1, "t");
	waits();
	asks_on(1, "t");
	assert_int_equal(waits(), 325 * MS);
	/* all is asked: the last answer is waited for to the end */
	assert_int_equal(waits(), 325 * MS);
	closes("");
	is_done("open|filtered no-response; ");
}

/* whose answers take long is waited for behind the others */
static void
the_slow_are_waited_for_longest(void **state)
{
	(void)state;
	options.lines = 2;
	begin(PROTO_UDP, 1812);
	opens(0);
	asks_on(0, "s");
	waits();
	asks_on(0, "s");
	uint64_t slow = now + 2 * S;
	waits();
	opens(1);
	asks_on(1, "?");
	waits();
	asks_on(1, "?");
	waits();
	opens(1); /* not in its place */
	asks_on(1, "t");
	waits();
	asks_on(1, "t");
	waits();
	waits();
	wants(SCAN_WAIT);
	assert_int_equal(scan_next(scan, now).line, 0);
	waits();
	assert_int_equal(now, slow);
	closes("");
	is_done("open|filtered no-response; ");
}

static void
an_answer_may_come_late(void **state)
{
	(void)state;
	is_asked_on_two_lines();
	asks_on(1, "t");
	wants(SCAN_WAIT);
	assert_false(scan_turn_to(scan, 2, now));
	assert_true(scan_turn_to(scan, 0, now));
	hears("!");
	/* one that nobody needs any more */
	assert_false(scan_turn_to(scan, 1, now));
	waits();
	closes("");
	is_done("domain; ");
}

static void
late_words_that_nobody_knows_are_followed_by_others(void **state)
{
	(void)state;
	is_asked_on_two_lines();
	asks_on(1, "t");
	wants(SCAN_WAIT);
	assert_true(scan_turn_to(scan, 0, now));
	hears("what?");
	waits(); /* it is quiet, and all was asked, but for what may come */
	wants(SCAN_WAIT);
	assert_int_equal(scan_next(scan, now).line, 1);
	hears("T");
	waits();
	closes("");
	is_done("?; ntp; ");
	teardown(NULL);
	setup(NULL);

	/* while that is quiet, the second is answered as well: too early */
	is_asked_on_two_lines();
	asks_on(1, "t");
	hears("T");
	assert_false(scan_turn_to(scan, 0, now));
	waits();
	closes("");
	is_done("ntp; ");
}

static void
a_question_that_waits_is_not_asked_in_vain(void **state)
{
	(void)state;
	is_asked_on_two_lines();
	asks_on(1, "t");
	scan_postpone(scan, now + 1 * S);
	wants(SCAN_WAIT);
	assert_true(scan_turn_to(scan, 0, now));
	hears("what?");
	waits();
	closes("");
	opens(0);
	asks_on(0, "t"); /* what was put back */
	hears("T");
	waits();
	closes("");
	is_done("?; ntp; ");
}

static void
a_port_may_be_closed_late(void **state)
{
	(void)state;
	is_asked_on_two_lines();
	asks_on(1, "t");
	wants(SCAN_WAIT);
	assert_true(scan_turn_to(scan, 0, now));
	scan_ended(scan, PEER_REFUSED, now);
	is_done("closed port-unreach; ");
}

static void
the_dead_are_asked_once_but_for_the_ports_own(void **state)
{
	(void)state;
	options.lines = 2;
	begin(PROTO_UDP, 53);
	scan_expect_silence(scan);
	opens(0);
	asks_on(0, "?");
	waits();
	asks_on(0, "?");
	waits();
	opens(1);
	asks_on(1, "t");
	waits();
	waits();
	closes("");
	is_done("open|filtered no-response; ");
}

static void
who_lacks_a_socket_tries_again(void **state)
{
	(void)state;
	begin(PROTO_UDP, 53);
	connects();
	sends("?");
	scan_ended(scan, PEER_NO_DESCRIPTOR, now);
	assert_int_equal(waits(), 1 * S);
	connects();
	sends("?");
	hears("!");
	waits();
	closes("");
	is_done("domain; ");
}

static void
as_nmap_does(void **state)
{
	(void)state;
	options.plan.nmap_order = true;
	begin(PROTO_TCP, 80);
	connects();
	assert_int_equal(waits(), 6 * S);
	sends("GET / HTTP/1.0\r\n\r\n");
	hears("HTTP/1.0 500 x\r\n");
	/* the whole wait, though it is quiet: more might come */
	assert_true(waits() > 4 * S);
	closes("");
	is_done("open syn-ack; http?; ");
}

static void
postponed_is_wanted_again(void **state)
{
	(void)state;
	begin(PROTO_UDP, 53);
	connects();
	sends("?");
	scan_postpone(scan, now + 50 * MS);
	assert_int_equal(waits(), 50 * MS);
	sends("?");
	hears("!");
	waits();
	closes("");
	is_done("domain; ");
}

static void
who_misses_a_name_is_called_by_the_usual_one(void **state)
{
	const struct tls_fact alert = { TLS_ALERT, "server: internal_error" };
	const struct tls_facts facts = { .fact = &alert, .n_fact = 1 };
	struct scan_action a;

	(void)state;
	begin(PROTO_TCP, 443);
	connects();
	waits();
	a = scan_next(scan, now);
	assert_int_equal(a.what, SCAN_SECURE);
	assert_null(a.terms.name);
	scan_secured(scan, false, BYTES("\x15\x03\x03"), &facts, now);
	closes("");
	connects();
	a = scan_next(scan, now);
	assert_int_equal(a.what, SCAN_SECURE);
	assert_string_equal(a.terms.name, "localhost");
	/* and once is enough */
	scan_secured(scan, false, BYTES("\x15\x03\x03"), &facts, now);
	a = scan_next(scan, now);
	assert_true(a.what == SCAN_CLOSE || a.what == SCAN_SEND);
}

/* in clear it says that TLS is expected, though not for sure */
static void
asks_in_clear_and_is_sent_to_tls(void)
{
	begin(PROTO_TCP, 80);
	connects();
	waits();
	sends("GET / HTTP/1.0\r\n\r\n");
	hears("HTTP/1.0 400 tls\r\n");
	waits();
	closes("");
	connects();
	wants(SCAN_SECURE);
}

static void
a_likely_tunnel_is_tried(void **state)
{
	const struct tls_facts facts = { 0 };

	(void)state;
	asks_in_clear_and_is_sent_to_tls();
	scan_secured(scan, true, BYTES("\x16\x03\x03"), &facts, now);
	while (scan_next(scan, now).what == SCAN_WAIT)
		waits();
	assert_non_null(strstr(told, "tls; "));
}

static void
a_likely_tunnel_that_is_none_is_left(void **state)
{
	const struct tls_facts facts = { 0 };

	(void)state;
	asks_in_clear_and_is_sent_to_tls();
	scan_secured(scan, false, BYTES(""), &facts, now);
	closes("");
	connects();
	waits();
	sends("GET / HTTP/1.0\r\n\r\n");
	hears("HTTP/1.0 400 tls\r\n");
	waits();
	/* and not again */
	for (int i = 0; i < 50; i++) {
		struct scan_action a = scan_next(scan, now);
		assert_int_not_equal(a.what, SCAN_SECURE);
		if (a.what == SCAN_DONE)
			return;
		if (a.what == SCAN_WAIT)
			now = a.until_us;
		if (a.what == SCAN_CONNECT)
			scan_connected(scan, now);
	}
	fail_msg("it does not end: %s", told);
}

static void
who_has_a_name_is_called_by_it(void **state)
{
	const struct tls_fact alert = { TLS_ALERT,
		"server: unrecognized_name" };
	const struct tls_facts facts = { .fact = &alert, .n_fact = 1 };
	struct scan_action a;

	(void)state;
	options.name = "www.example";
	begin(PROTO_TCP, 443);
	connects();
	waits();
	a = scan_next(scan, now);
	assert_int_equal(a.what, SCAN_SECURE);
	assert_string_equal(a.terms.name, "www.example");
	scan_secured(scan, false, BYTES("\x15\x03\x03"), &facts, now);
	closes("");
	connects();
	/* that is no TLS: what follows is in clear */
	assert_int_equal(scan_next(scan, now).what, SCAN_SEND);
}

static void
a_check_in_front_of_a_connection(void **state)
{
	(void)state;
	begin(PROTO_TCP, 22);
	wants(SCAN_CONNECT);
	now += 10 * MS;
	scan_checked(scan, now);
	connects();
	hears("SSH-2.0-Best\r\n");
	waits();
	closes("");
	is_done("open syn-ack; ssh; ");
}

static void
a_check_with_nothing_behind_it(void **state)
{
	(void)state;
	begin(PROTO_TCP, 22);
	wants(SCAN_CONNECT);
	scan_checked(scan, now);
	wants(SCAN_CONNECT);
	scan_ended(scan, PEER_REFUSED, now);
	/* once is an accident */
	waits();
	wants(SCAN_CONNECT);
	waits();
	closes("");
	is_done("open syn-ack; syn-proxy (answered a half-open check, and "
	        "took none of 2 connections); ");
}

static void
a_check_and_a_late_connection(void **state)
{
	(void)state;
	begin(PROTO_TCP, 22);
	wants(SCAN_CONNECT);
	scan_checked(scan, now);
	wants(SCAN_CONNECT);
	scan_ended(scan, PEER_RESET, now);
	waits();
	connects();
	hears("SSH-2.0-Best\r\n");
	waits();
	closes("");
	is_done("open syn-ack; ssh; ");
}

static void
a_handshake_waits_for_its_turn(void **state)
{
	struct scan_action a;

	(void)state;
	begin(PROTO_TCP, 443);
	connects();
	while ((a = scan_next(scan, now)).what == SCAN_WAIT)
		now = a.until_us;
	assert_int_equal(a.what, SCAN_SECURE);
	scan_postpone(scan, now + 50 * MS);
	assert_int_equal(waits(), 50 * MS);
	wants(SCAN_SECURE);
}

static void
endless_words_end(void **state)
{
	static uint8_t lot[4096];
	unsigned pieces = 0;

	(void)state;
	begin(PROTO_TCP, 9);
	connects();
	memset(lot, 'z', sizeof(lot));
	while (scan_next(scan, now).what == SCAN_WAIT && pieces < 100) {
		pieces++;
		scan_heard(scan, (struct bytes){ lot, sizeof(lot) }, now);
	}
	assert_int_equal(pieces, SCAN_GOT_MAX / sizeof(lot));
}

static void
a_drip_ends(void **state)
{
	uint64_t from;

	(void)state;
	begin(PROTO_TCP, 9);
	connects();
	from = now;
	while (scan_next(scan, now).what == SCAN_WAIT && now - from < 60 * S) {
		now += 100 * MS;
		scan_heard(scan, BYTES("z"), now);
	}
	assert_true(now - from < 10 * S);
}

/* says nothing, and at the end of each wait the system tells so much */
static void
stays_silent(uint16_t port, const struct delivery *delivery)
{
	begin(PROTO_TCP, port);
	for (;;) {
		struct scan_action a = scan_next(scan, now);
		if (a.what == SCAN_DONE)
			break;
		if (a.what == SCAN_CONNECT)
			scan_connected(scan, now += 10 * MS);
		if (a.what != SCAN_WAIT)
			continue;
		now = a.until_us;
		scan_delivery(scan, delivery);
	}
}

static void
one_that_never_pauses_is_a_tarpit(void **state)
{
	(void)state;
	begin(PROTO_TCP, 9);
	for (;;) {
		struct scan_action a = scan_next(scan, now);
		if (a.what == SCAN_DONE)
			break;
		if (a.what == SCAN_CONNECT)
			scan_connected(scan, now);
		now += 900 * MS;
		scan_heard(scan, BYTES("z"), now);
	}
	assert_non_null(strstr(told, "tarpit (2 times it did not end, "));
	assert_true(now < 1012 * S);
}

static void
who_takes_no_words_is_told(void **state)
{
	static const struct delivery none = { .waiting = 1, .resent = 2 },
	                             full = { .waiting = 18, .shut = true };

	(void)state;
	stays_silent(9, &none);
	assert_non_null(strstr(told, "no-data-ack (2 questions"));
	assert_null(strstr(told, "shut"));
	teardown(NULL);
	stays_silent(9, &full);
	assert_non_null(strstr(told, "its window stayed shut"));
}

/* one lost packet, or words that were taken, say nothing */
static void
who_takes_words_and_is_silent_is_not(void **state)
{
	static const struct delivery taken = { .received = 4,
		.quiet_us = 2 * S },
	                             late = { .waiting = 1, .resent = 1 };

	(void)state;
	stays_silent(9, &taken);
	teardown(NULL);
	stays_silent(9, &late);
	assert_string_equal(told, "open syn-ack; open syn-ack; ");
}

static void
a_handshake_that_drips_is_a_tarpit(void **state)
{
	static const struct delivery drips = { .received = 9,
		.quiet_us = 20 * MS };

	(void)state;
	stays_silent(443, &drips);
	assert_non_null(strstr(
	    told, "tarpit (2 times it did not end, the last with 9 bytes"));
}

/* --- STARTTLS --- */

static const struct tls_facts with_cert = {
	.cert = &(const struct tls_cert){ .sha256 = "00" },
	.n_cert = 1,
};

/* known, though not by its greeting alone; connected to once more */
static void
becomes_a_mailer(void)
{
	options.starttls = true;
	begin(PROTO_TCP, 2525);
	connects();
	hears("220 x\r\n");
	waits();
	sends("EHLO x\r\n");
	hears("250 mailer\r\n");
	waits();
	closes("");
	connects();
}

static void
starttls_tells_the_certificate_and_more(void **state)
{
	(void)state;
	becomes_a_mailer();
	hears("220 x\r\n");
	sends("EHLO example.com\r\n");
	hears("250-mailer\r\n250-START");
	hears("TLS\r\n");
	hears("250 HELP\r\n");
	sends("STARTTLS\r\n");
	hears("220 go\r\n");
	wants(SCAN_SECURE);
	wants(SCAN_WAIT);
	scan_secured(scan, true, BYTES("\x16\x03\x03"), &with_cert, now);
	sends("EHLO example.com\r\n");
	hears("250 nothing that is known\r\n");
	waits();
	closes("QUIT\r\n");
	is_done(
	    "open syn-ack; smtp?; smtp mailer; certificate; smtp nothing; ");
}

static void
a_refused_starttls_loses_nothing(void **state)
{
	(void)state;
	becomes_a_mailer();
	hears("220 x\r\n");
	sends("EHLO example.com\r\n");
	hears("250 mailer\r\n");
	closes("QUIT\r\n");
	is_done("open syn-ack; smtp?; smtp mailer; ");
}

static void
a_starttls_that_stalls_ends(void **state)
{
	uint64_t from;

	(void)state;
	becomes_a_mailer();
	from = now;
	while (scan_next(scan, now).what == SCAN_WAIT && now - from < 60 * S) {
		now += 100 * MS;
		scan_heard(scan, BYTES("z"), now);
	}
	assert_true(now - from < 10 * S);
	assert_string_equal(told, "open syn-ack; smtp?; smtp mailer; ");
}

/* whoever was known by what it said to a hello may want to hear it later */
static void
a_hello_that_was_too_early_is_no_end(void **state)
{
	(void)state;
	options.starttls = true;
	begin(PROTO_TCP, 443);
	connects();
	waits();
	wants(SCAN_SECURE);
	scan_secured(scan, false, BYTES("\x03\0\0\x09\x02"), &with_cert, now);
	closes("");
	connects();
	wants(SCAN_SEND);
	hears("\3\0\0\x13\x0e\xd0");
	waits();
	closes("");
	assert_non_null(strstr(told, "ms-wbt-server; "));
}

/* --- DTLS --- */

/* the port's own question was the handshake, and nothing else is asked */
static void
dtls_with_nothing_to_ask_inside_is_left(void **state)
{
	(void)state;
	options.plan.intensity = 0;
	begin(PROTO_UDP, 4433);
	connects();
	sends("S");
	hears("\x16\xfe\xfd");
	waits();
	closes("");
	connects();
	wants(SCAN_SECURE);
	scan_secured(scan, true, BYTES(""), &with_cert, now);
	closes("");
	is_done("dtls; certificate; ");
}

/* --- QUIC --- */

static const struct tls_facts in_quic = {
	.cert = &(const struct tls_cert){ .sha256 = "00" },
	.n_cert = 1,
	.fact = &(const struct tls_fact){ TLS_ALPN, "h3" },
	.n_fact = 1,
};

static void
shakes_quic(void)
{
	struct scan_action a;

	options.starttls = options.quic = true;
	begin(PROTO_UDP, 443);
	connects();
	sends("Q");
	hears("V");
	waits();
	closes("");
	connects();
	a = scan_next(scan, now);
	assert_int_equal(a.what, SCAN_SECURE);
	assert_int_equal(a.tunnel, PEER_QUIC);
	assert_non_null(strstr(a.terms.alpn, "h3"));
}

static void
quic_tells_its_certificate_and_page(void **state)
{
	(void)state;
	shakes_quic();
	scan_secured(scan, true, BYTES(""), &in_quic, now);
	sends("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
	hears("HTTP/1.1 200 OK\r\nS: server\r\n\r\n");
	waits();
	closes("");
	is_done("quic; certificate; http3; http3 server; ");
}

/* held back by the pace, it is the same words that are said later */
static void
what_is_put_off_inside_quic_is_said_later(void **state)
{
	(void)state;
	shakes_quic();
	scan_secured(scan, true, BYTES(""), &in_quic, now);
	sends("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
	scan_postpone(scan, now + 50 * MS);
	waits();
	sends("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
	hears("HTTP/1.1 200 OK\r\nS: server\r\n\r\n");
	waits();
	closes("");
	is_done("quic; certificate; http3; http3 server; ");
}

static void
quic_that_does_not_shake_stays_quic(void **state)
{
	const struct tls_facts none = { 0 };

	(void)state;
	shakes_quic();
	scan_secured(scan, false, BYTES(""), &none, now);
	closes("");
	is_done("quic; ");
	teardown(NULL);
	told[0] = '\0';
	shakes_quic();
	waits();
	closes("");
	is_done("quic; ");
}

/* what else is spoken in it is not asked for */
static void
quic_of_another_protocol_is_named(void **state)
{
	const struct tls_facts doq = {
		.fact = &(const struct tls_fact){ TLS_ALPN, "doq" },
		.n_fact = 1,
	};

	(void)state;
	shakes_quic();
	scan_secured(scan, true, BYTES(""), &doq, now);
	closes("");
	is_done("quic; tls; ssl/domain; ");
}

static struct rpc_programs *programs;

static void
open_book(void)
{
	programs = rpc_programs_new(BYTES(""));
	options.programs = programs;
	options.book = rpc_book_new(1);
}

static void
close_book(void)
{
	scan_free(scan);
	scan = NULL;
	rpc_book_free(options.book);
	rpc_programs_free(programs);
}

/* a port mapper says that 192.0.2.1 has nfs, version 3, there */
static void
name_nfs(enum proto proto, uint16_t port)
{
	const uint8_t b[4] = { 192, 0, 2, 1 };
	const struct addr host = addr_of_v4(b);
	const uint8_t list[] = { 0, 0, 0, 1, 0, 1, 0x86, 0xa3, 0, 0, 0, 3, 0, 0,
		0, proto == PROTO_TCP ? 6 : 17, 0, 0, (uint8_t)(port >> 8),
		(uint8_t)port, 0, 0, 0, 0 };

	rpc_book_learn(
	    options.book, &host, 2, (struct bytes){ list, sizeof(list) });
}

/* a call, with the mark of a record in front over TCP */
static void
calls(size_t n)
{
	struct scan_action a = scan_next(scan, now);

	assert_int_equal(a.what, SCAN_SEND);
	assert_int_equal(a.bytes.n, n);
	assert_memory_equal(a.bytes.p + n - 28, "\0\1\x86\xa3", 4);
}

/* before it is listened for a greeting, and with one call */
static void
what_is_named_is_asked_for_first(void **state)
{
	static const char reply[] = "\x80\0\0\x20HRK\0\0\0\0\1\0\0\0\0\0\0\0\0"
	                            "\0\0\0\0\0\0\0\2\0\0\0\3\0\0\0\3";

	(void)state;
	open_book();
	name_nfs(PROTO_TCP, 4000);
	begin(PROTO_TCP, 4000);
	connects();
	calls(44);
	wants(SCAN_WAIT);
	scan_heard(scan, (struct bytes){ (const uint8_t *)reply, 36 }, now);
	closes("");
	is_done("open syn-ack; nfs; ");
	close_book();
}

/* then everything is as without */
static void
who_is_named_wrongly_is_asked_all_else(void **state)
{
	(void)state;
	open_book();
	name_nfs(PROTO_TCP, 80);
	begin(PROTO_TCP, 80);
	connects();
	calls(44);
	wants(SCAN_WAIT);
	scan_ended(scan, PEER_CLOSED, now);
	for (int i = 0; i < 2; i++) { /* it may take few calls at once */
		connects();
		calls(44);
		wants(SCAN_WAIT);
		scan_ended(scan, PEER_CLOSED, now);
	}
	connects();
	waits();
	sends("GET / HTTP/1.0\r\n\r\n");
	hears("HTTP/1.1 200 OK\r\nS: best\r\n\r\n");
	scan_ended(scan, PEER_CLOSED, now);
	is_done("open syn-ack; http best; ");
	close_book();
}

/* an answer to what was asked before ends the calls */
static void
a_late_answer_is_worth_more_than_what_is_named(void **state)
{
	(void)state;
	options.lines = 2;
	open_book();
	begin(PROTO_UDP, 4000);
	opens(0);
	asks_on(0, "?");
	waits();
	asks_on(0, "?");
	waits();
	name_nfs(PROTO_UDP, 4000);
	opens(1);
	calls(40);
	wants(SCAN_WAIT);
	assert_true(scan_turn_to(scan, 0, now));
	hears("!");
	waits();
	closes("");
	is_done("domain; ");
	close_book();
}

int
main(int argc, char **argv)
{
#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		TEST(a_banner_is_enough),
		TEST(speaks_on_the_connection_it_listened_on),
		TEST(a_soft_match_narrows_and_a_greeter_goes_on),
		TEST(who_answers_a_line_softly_is_asked_the_next),
		TEST(who_declines_tls_is_asked_the_next),
		TEST(a_wrong_hint_leaves_time_to_ask_in_clear),
		TEST(options_of_telnet_are_refused),
		TEST(options_without_end_take_nothing_away),
		TEST(joined_and_apart),
		TEST(refused_wrapped_and_filtered_are_told_apart),
		TEST(impatience_is_asked_once_more),
		TEST(silence_is_asked_six_questions),
		TEST(tls_is_entered),
		TEST(tls_questions_need_tls_again),
		TEST(the_protocol_that_was_chosen_is_told),
		TEST(who_refuses_all_protocols_is_offered_none),
		TEST(terms_that_are_refused_are_not_used_again),
		TEST(who_speaks_http2_alone_is_asked_so),
		TEST(who_refuses_http1_unasked_is_asked_for_http2),
		TEST(an_answer_to_a_hello_that_is_not_tls),
		TEST(a_hello_in_vain_takes_the_connection),
		TEST(words_before_a_reset_are_kept),
		TEST(a_later_refusal_loses_nothing),
		TEST(who_speaks_and_goes_is_asked_nothing),
		TEST(a_greeter_that_goes_later_ends_the_questions),
		TEST(a_deadline_keeps_what_is_known),
		TEST(datagrams_are_sent_twice),
		TEST(two_answers_are_not_one),
		TEST(who_is_known_to_be_slow_is_waited_for),
		TEST(a_product_is_asked_for_once),
		TEST(a_question_goes_on),
		TEST(our_own_words_are_an_echo),
		TEST(silent_and_unreachable_ports),
		TEST(the_silent_are_asked_on_several_lines),
		TEST(the_slow_are_waited_for_longest),
		TEST(an_answer_may_come_late),
		TEST(late_words_that_nobody_knows_are_followed_by_others),
		TEST(a_question_that_waits_is_not_asked_in_vain),
		TEST(a_port_may_be_closed_late),
		TEST(the_dead_are_asked_once_but_for_the_ports_own),
		TEST(who_lacks_a_socket_tries_again),
		TEST(as_nmap_does),
		TEST(postponed_is_wanted_again),
		TEST(who_misses_a_name_is_called_by_the_usual_one),
		TEST(who_has_a_name_is_called_by_it),
		TEST(a_likely_tunnel_is_tried),
		TEST(a_likely_tunnel_that_is_none_is_left),
		TEST(a_check_in_front_of_a_connection),
		TEST(a_check_with_nothing_behind_it),
		TEST(a_check_and_a_late_connection),
		TEST(a_handshake_waits_for_its_turn),
		TEST(endless_words_end),
		TEST(a_drip_ends),
		TEST(one_that_never_pauses_is_a_tarpit),
		TEST(who_takes_no_words_is_told),
		TEST(who_takes_words_and_is_silent_is_not),
		TEST(a_handshake_that_drips_is_a_tarpit),
		TEST(starttls_tells_the_certificate_and_more),
		TEST(a_refused_starttls_loses_nothing),
		TEST(a_starttls_that_stalls_ends),
		TEST(a_hello_that_was_too_early_is_no_end),
		TEST(quic_tells_its_certificate_and_page),
		TEST(dtls_with_nothing_to_ask_inside_is_left),
		TEST(what_is_put_off_inside_quic_is_said_later),
		TEST(quic_that_does_not_shake_stays_quic),
		TEST(quic_of_another_protocol_is_named),
		TEST(what_is_named_is_asked_for_first),
		TEST(who_is_named_wrongly_is_asked_all_else),
		TEST(a_late_answer_is_worth_more_than_what_is_named),
	};

	cmocka_set_test_filter(argc > 1 ? argv[1] : NULL);
	return cmocka_run_group_tests_name(__FILE__, tests, load, unload);
}
