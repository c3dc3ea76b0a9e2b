/* journals: what one run wrote down another is told, and no more */
#include "tests/check.h"

#include "base/buf.h"
#include "cli/journal.h"
#include "cli/journal_lines.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char word[2][8] = { "hark", "probe" };
static char *const command[] = { word[0], word[1] };

/* what is told, a word for each */
struct told {
	struct buf text;
};

static void
on_find(void *ctx, const struct finding *f)
{
	struct told *t = ctx;

	buf_printf(&t->text, "find %u %s; ", f->res->server.port, f->service);
}

static void
on_event(void *ctx, const struct endpoint_event *e)
{
	struct told *t = ctx;

	buf_printf(&t->text, "%s %u; ", state_name(e->state), e->server.port);
}

static void
on_fact(void *ctx, const struct host_fact *fact)
{
	struct told *t = ctx;

	buf_printf(&t->text, "%s %s; ", fact->what, fact->value);
}

static void
on_secured(void *ctx, const struct tls_facts *facts)
{
	struct told *t = ctx;

	buf_printf(&t->text, "tls %u; ", facts->server.port);
}

static void
on_latency(void *ctx, const struct addr *host, uint64_t rtt_us)
{
	struct told *t = ctx;

	(void)host;
	buf_printf(&t->text, "rtt %llu; ", (unsigned long long)rtt_us);
}

static struct prober_sinks
sinks_of(struct told *t)
{
	return (struct prober_sinks){ .find = on_find,
		.event = on_event,
		.fact = on_fact,
		.secured = on_secured,
		.latency = on_latency,
		.ctx = t };
}

static struct endpoint
at(uint16_t port)
{
	const uint8_t b[4] = { 192, 0, 2, 1 };

	return (struct endpoint){ addr_of_v4(b), port };
}

static struct target
target(uint16_t port)
{
	return (struct target){ .at = at(port), .proto = PROTO_TCP };
}

static char path[64];

static int
setup(void **state)
{
	(void)state;
	snprintf(path, sizeof(path), "/tmp/test_journal.XXXXXX");
	int fd = mkstemp(path);
	assert_true(fd >= 0);
	close(fd);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	unlink(path);
	return 0;
}

static struct journal *
open_it(void)
{
	struct err err;
	struct journal *j = journal_open(path, command, 2, &err);

	if (j == NULL)
		fail_msg("%s", err.text);
	return j;
}

static void
refused(const char *why)
{
	struct err err;

	assert_null(journal_open(path, command, 2, &err));
	if (strstr(err.text, why) == NULL)
		fail_msg("%s", err.text);
}

static void
add(const char *words)
{
	FILE *f = fopen(path, "a");

	assert_non_null(f);
	assert_true(fputs(words, f) >= 0);
	assert_int_equal(fclose(f), 0);
}

/* an endpoint that was found open, and what it is */
static void
learn(const struct prober_sinks *s, uint16_t port, const char *service)
{
	const struct endpoint_event event = { .server = at(port),
		.proto = PROTO_TCP,
		.state = STATE_OPEN,
		.reason = "syn-ack",
		.when_us = 1 };
	const struct response res = { .server = at(port),
		.proto = PROTO_TCP,
		.got = BYTES("\0\xff words\n"),
		.first_us = 1,
		.last_us = 2 };
	const struct finding f = { .res = &res,
		.service = service,
		.method = METHOD_ACTIVE,
		.confidence = CONFIDENCE_HARD };

	s->event(s->ctx, &event);
	s->find(s->ctx, &f);
}

/* a run that was done with port 22, and then died with 25 */
static void
die_in_the_midst(void)
{
	struct told none = { 0 };
	struct journal *j = open_it();
	struct prober_sinks into = sinks_of(&none);
	const struct prober_sinks *s = journal_sinks(j, &into);
	struct target t = target(22);
	struct err err;

	learn(s, 22, "ssh");
	s->done(s->ctx, &t);
	learn(s, 25, "smtp");
	assert_string_equal(buf_cstr(&none.text),
	    "open 22; find 22 ssh; open 25; find 25 "
	    "smtp; ");
	assert_true(journal_close(j, &err));
	buf_release(&none.text);
}

static void
tells(struct journal *j, const char *what)
{
	struct told told = { 0 };
	struct prober_sinks into = sinks_of(&told);
	struct err err;

	assert_true(journal_tell(j, &into, &err));
	assert_string_equal(buf_cstr(&told.text), what);
	buf_release(&told.text);
}

static void
what_is_done_is_told(void **state)
{
	struct target known = target(22), begun = target(25), udp = known;
	struct err err;

	(void)state;
	udp.proto = PROTO_UDP;
	die_in_the_midst();
	struct journal *j = open_it();
	assert_true(journal_has(j, &known));
	assert_false(journal_has(j, &begun));
	assert_false(journal_has(j, &udp));
	tells(j, "open 22; find 22 ssh; ");
	assert_true(journal_close(j, &err));
}

/* what an attempt learnt that was cut off is not told beside the next one's */
static void
runs_are_told_apart(void **state)
{
	struct told none = { 0 };
	struct prober_sinks into = sinks_of(&none);
	struct target t = target(25);
	struct err err;

	(void)state;
	die_in_the_midst();
	struct journal *j = open_it();
	const struct prober_sinks *s = journal_sinks(j, &into);
	learn(s, 25, "lmtp");
	s->done(s->ctx, &t);
	assert_true(journal_close(j, &err));
	j = open_it();
	tells(j, "open 22; find 22 ssh; open 25; find 25 lmtp; ");
	assert_true(journal_close(j, &err));
	buf_release(&none.text);
}

static void
a_host_that_is_left_alone_is_done(void **state)
{
	struct told none = { 0 };
	struct prober_sinks into = sinks_of(&none);
	struct target t = target(99);
	struct host_fact fact = { .addr = t.at.addr,
		.what = "verdict",
		.value = "syn-proxy",
		.from = "probe",
		.when_us = 1 };
	struct err err;

	(void)state;
	struct journal *j = open_it();
	const struct prober_sinks *s = journal_sinks(j, &into);
	s->fact(s->ctx, &fact);
	s->latency(s->ctx, &t.at.addr, 7);
	assert_true(journal_close(j, &err));
	j = open_it();
	assert_true(journal_has(j, &t));
	tells(j, "verdict syn-proxy; rtt 7; ");
	assert_true(journal_close(j, &err));
	buf_release(&none.text);
}

/* a line that was being written when the process died */
static void
a_torn_line_goes(void **state)
{
	struct err err;

	(void)state;
	die_in_the_midst();
	add("{\"type\":\"found\",\"addr\":\"192.0.");
	struct journal *j = open_it();
	tells(j, "open 22; find 22 ssh; ");
	assert_true(journal_close(j, &err));
	j = open_it();
	tells(j, "open 22; find 22 ssh; ");
	assert_true(journal_close(j, &err));
}

static void
what_is_none_is_refused(void **state)
{
	(void)state;
	add("dear diary\n");
	refused("no journal of this command");
	assert_int_equal(truncate(path, 0), 0);
	die_in_the_midst();
	add("{\"type\":\"state\",\"state\":99}\n");
	refused("line 7: state has no good \"addr\"");
}

static void
one_run_at_a_time(void **state)
{
	struct err err;

	(void)state;
	struct journal *j = open_it();
	refused("another run");
	assert_true(journal_close(j, &err));
	assert_true(journal_close(open_it(), &err));
}

static void
a_line_without_end_is_refused(void **state)
{
	static char lot[1 << 16];

	(void)state;
	die_in_the_midst();
	memset(lot, 'x', sizeof(lot) - 1);
	for (size_t n = 0; n <= JOURNAL_LINE_MAX; n += sizeof(lot) - 1)
		add(lot);
	add("\n");
	refused("longer than");
}

int
main(int argc, char **argv)
{
#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		TEST(what_is_done_is_told),
		TEST(runs_are_told_apart),
		TEST(a_host_that_is_left_alone_is_done),
		TEST(a_torn_line_goes),
		TEST(what_is_none_is_refused),
		TEST(one_run_at_a_time),
		TEST(a_line_without_end_is_refused),
	};

	return RUN(tests, argc, argv);
}
