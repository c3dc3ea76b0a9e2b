#include "tests/check.h"

#include "active/pace.h"

#include <stdio.h>

enum { SECOND = 1000000, START = 50 * SECOND };

static struct endpoint
at(const char *host, uint16_t port)
{
	struct endpoint e = { .port = port };

	assert_true(addr_parse(host, &e.addr));
	return e;
}

/* asks until it is granted, as whoever waits does; returns when */
static uint64_t
granted(struct pace *p, const char *host, uint16_t port, uint64_t now)
{
	struct endpoint to = at(host, port);
	bool mine;

	for (int i = 0; i < 1000; i++) {
		uint64_t from = pace_ask(p, &to, PROTO_TCP, now, &mine);
		assert_true(from >= now);
		if (mine)
			return from;
		assert_true(from > now);
		now = from;
	}
	fail_msg("never granted");
	return 0;
}

static struct pace *
pace_of(const char *text)
{
	struct pace_options o = { .at_once = 4, .seed = 7 };
	struct err err;

	if (!pace_parse(&o, text, &err))
		fail_msg("%s", err.text);
	return pace_new(&o);
}

static void
no_rate_is_no_limit(void **state)
{
	struct pace *p = pace_new(&(struct pace_options){ .at_once = 1 });

	(void)state;
	for (int i = 0; i < 1000; i++)
		assert_int_equal(granted(p, "192.0.2.1", 80, 77), 77);
	pace_free(p);
}

static void
tokens_come_at_the_rate(void **state)
{
	struct pace *p = pace_of("run=10/1s");

	(void)state;
	assert_int_equal(granted(p, "192.0.2.1", 1, 5000000), 5000000);
	assert_int_equal(granted(p, "192.0.2.2", 2, 5000000), 5100000);
	assert_int_equal(granted(p, "192.0.2.3", 3, 5000001), 5200000);
	/* what was not used in a pause does not gather */
	assert_int_equal(granted(p, "192.0.2.4", 4, 9000000), 9000000);
	assert_int_equal(granted(p, "192.0.2.5", 5, 9000000), 9100000);
	pace_free(p);
}

static void
a_burst_gathers_and_no_more(void **state)
{
	struct pace *p = pace_of("run=30/1s"); /* a tenth: three */

	(void)state;
	for (int i = 0; i < 3; i++)
		assert_int_equal(granted(p, "192.0.2.1", 1, START), START);
	assert_int_equal(granted(p, "192.0.2.1", 1, START), START + 33334);
	for (int i = 0; i < 3; i++)
		assert_int_equal(
		    granted(p, "192.0.2.1", 1, 2 * START), 2 * START);
	assert_true(granted(p, "192.0.2.1", 1, 2 * START) > 2 * START);
	pace_free(p);
}

/* who shares what: each pair waits for the other at its level alone */
static void
levels_are_told_apart(void **state)
{
	static const struct {
		const char *pace, *host, *same, *other;
		uint16_t port, same_port, other_port;
	} cases[] = {
		{ "network=1/s", "192.0.2.1", "192.0.2.200", "192.0.3.1", 1, 2,
		    1 },
		{ "network=1/s", "2001:db8::1", "2001:db8::ffff:1",
		    "2001:db8:0:1::1", 1, 2, 1 },
		{ "host=1/s", "192.0.2.1", "192.0.2.1", "192.0.2.2", 1, 2, 1 },
		{ "endpoint=1/s", "192.0.2.1", "192.0.2.1", "192.0.2.1", 1, 1,
		    2 },
		{ "port=1/s", "192.0.2.1", "198.51.100.1", "192.0.2.1", 1, 1,
		    2 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct pace *p = pace_of(cases[i].pace);
		assert_int_equal(
		    granted(p, cases[i].host, cases[i].port, START), START);
		assert_int_equal(
		    granted(p, cases[i].other, cases[i].other_port, START),
		    START);
		assert_int_equal(
		    granted(p, cases[i].same, cases[i].same_port, START),
		    START + SECOND);
		pace_free(p);
	}
}

/* one that must wait for its host takes nothing of what others wait for */
static void
waiting_takes_no_token_of_the_run(void **state)
{
	struct pace *p = pace_of("run=1/s,host=1/100s");
	struct endpoint to = at("192.0.2.1", 80);
	bool mine;

	(void)state;
	granted(p, "192.0.2.1", 80, START);
	for (int i = 0; i < 50; i++) {
		assert_int_equal(
		    pace_ask(p, &to, PROTO_TCP, START + SECOND, &mine),
		    START + 100 * (uint64_t)SECOND);
		assert_false(mine);
	}
	assert_int_equal(
	    granted(p, "192.0.2.2", 80, START + SECOND), START + SECOND);
	pace_free(p);
}

/* a crowd of 40 hosts of 8 networks, as they come; then windows are counted */
enum { CROWD = 400 };

struct sent {
	struct endpoint to;
	uint64_t when;
};

static void
send_crowd(struct pace *p, struct sent *sent)
{
	uint64_t now = START, due[CROWD];
	bool mine, done[CROWD] = { false };

	for (int i = 0; i < CROWD; i++) {
		char host[32];
		snprintf(host, sizeof(host), "198.51.%d.%d", i % 8, 1 + i % 40);
		sent[i].to = at(host, (uint16_t)(1 + i % 5));
		due[i] = START;
	}
	for (int left = CROWD; left > 0;) {
		uint64_t next = UINT64_MAX;
		for (int i = 0; i < CROWD; i++) {
			if (!done[i] && due[i] <= now) {
				due[i] = pace_ask(
				    p, &sent[i].to, PROTO_TCP, now, &mine);
				if (mine) {
					sent[i].when = due[i];
					done[i] = true;
					left--;
				}
			}
			if (!done[i] && due[i] < next)
				next = due[i];
		}
		now = next;
	}
}

static int
count_window(const struct sent *s, const struct sent *from, size_t bytes,
    bool port, uint64_t width)
{
	int n = 0;

	for (int i = 0; i < CROWD; i++)
		n += memcmp(s[i].to.addr.b, from->to.addr.b, bytes) == 0 &&
		     (!port || s[i].to.port == from->to.port) &&
		     s[i].when >= from->when && s[i].when < from->when + width;
	return n;
}

static void
no_window_has_more_than_its_rate(void **state)
{
	struct pace *p =
	    pace_of("run=20/1s,network=4/s,host=1/2s,endpoint=1/10s,jitter=50");
	struct sent sent[CROWD];

	(void)state;
	send_crowd(p, sent);
	for (int i = 0; i < CROWD; i++) {
		/* the run's: a burst of two, and one that jitter put off */
		assert_true(
		    count_window(sent, &sent[i], 0, false, SECOND) <= 23);
		assert_true(
		    count_window(sent, &sent[i], 15, false, SECOND) <= 6);
		assert_true(
		    count_window(sent, &sent[i], 16, false, 2 * SECOND) <= 2);
		assert_true(
		    count_window(sent, &sent[i], 16, true, 9 * SECOND) <= 1);
	}
	pace_free(p);
}

static void
the_seed_decides_about_jitter(void **state)
{
	uint64_t when[3] = { 0 };

	(void)state;
	for (int i = 0; i < 3; i++) {
		struct pace_options o = {
			.at_once = 1, .jitter = 50, .seed = i < 2 ? 1 : 2
		};
		o.rate[PACE_RUN] = pace_per_second(1);
		struct pace *p = pace_new(&o);
		for (int k = 0; k < 5; k++)
			when[i] =
			    when[i] * 31 + granted(p, "192.0.2.1", 1, START);
		pace_free(p);
	}
	assert_int_equal(when[0], when[1]);
	assert_int_not_equal(when[0], when[2]);
}

static struct pace *
polite(uint64_t host_gap)
{
	struct pace_options o = { .at_once = 4, .backs_off = true };

	o.rate[PACE_HOST].gap_us = host_gap;
	return pace_new(&o);
}

static void
strain_makes_it_slower_and_answers_faster(void **state)
{
	struct pace *p = polite(SECOND);
	struct endpoint to = at("192.0.2.1", 80);

	(void)state;
	assert_int_equal(pace_at_once(p, &to.addr), 4);
	assert_int_equal(granted(p, "192.0.2.1", 80, START), START);
	pace_told(p, &to.addr, PACE_RESET, START);
	assert_int_equal(pace_at_once(p, &to.addr), 1);
	assert_int_equal(
	    granted(p, "192.0.2.1", 80, START), START + 2 * SECOND);
	pace_told(p, &to.addr, PACE_SILENT, START + 2 * SECOND);
	assert_int_equal(
	    granted(p, "192.0.2.1", 80, START), START + 6 * SECOND);
	assert_int_equal(pace_n_slowed(p), 1);
	/* another host is not slower for that */
	assert_int_equal(granted(p, "192.0.2.2", 80, START), START);
	for (int i = 0; i < 8; i++)
		pace_told(p, &to.addr, PACE_WELL, START + 7 * SECOND);
	assert_int_equal(pace_n_slowed(p), 0);
	assert_int_equal(pace_at_once(p, &to.addr), 4);
	assert_false(pace_is_shut(p, &to.addr));
	pace_free(p);
}

static void
a_host_without_a_rate_gets_one_by_strain(void **state)
{
	struct pace *p = polite(0);
	struct endpoint to = at("192.0.2.1", 80);

	(void)state;
	for (int i = 0; i < 20; i++)
		pace_told(p, &to.addr, PACE_RESET, START);
	/* resets alone do not shut it, and there is an end to being slow */
	assert_false(pace_is_shut(p, &to.addr));
	assert_int_equal(
	    granted(p, "192.0.2.1", 80, START), START + 64 * (uint64_t)100000);
	pace_free(p);
}

static void
shut_doors_end_it(void **state)
{
	struct pace *p = polite(SECOND);
	struct endpoint to = at("192.0.2.1", 80);

	(void)state;
	pace_told(p, &to.addr, PACE_REFUSED, START);
	pace_told(p, &to.addr, PACE_PROHIBITED, START);
	assert_false(pace_is_shut(p, &to.addr));
	/* one good answer between them, and they count anew */
	pace_told(p, &to.addr, PACE_WELL, START);
	pace_told(p, &to.addr, PACE_PROHIBITED, START);
	pace_told(p, &to.addr, PACE_REFUSED, START);
	assert_false(pace_is_shut(p, &to.addr));
	pace_told(p, &to.addr, PACE_PROHIBITED, START);
	assert_true(pace_is_shut(p, &to.addr));
	pace_told(p, &to.addr, PACE_WELL, START);
	assert_true(pace_is_shut(p, &to.addr));
	pace_free(p);
}

static void
round_trips_that_rise_are_strain(void **state)
{
	struct pace *p = polite(SECOND);
	struct endpoint to = at("192.0.2.1", 80);

	(void)state;
	for (int i = 0; i < 10; i++)
		pace_rtt(p, &to.addr, 10000 + (uint64_t)i * 1000, START);
	assert_int_equal(pace_n_slowed(p), 0);
	for (int i = 0; i < 4; i++)
		pace_rtt(p, &to.addr, 400000, START);
	assert_int_equal(pace_n_slowed(p), 1);
	/* one queue is one sign, however often it is measured at a time */
	assert_int_equal(
	    granted(p, "192.0.2.1", 80, START), START + 2 * SECOND);
	pace_free(p);
}

static void
who_does_not_back_off_takes_no_heed(void **state)
{
	struct pace *p = pace_of("host=1/s");
	struct endpoint to = at("192.0.2.1", 80);

	(void)state;
	for (int i = 0; i < 9; i++)
		pace_told(p, &to.addr, PACE_PROHIBITED, START);
	pace_rtt(p, &to.addr, 9 * SECOND, START);
	assert_false(pace_is_shut(p, &to.addr));
	assert_int_equal(granted(p, "192.0.2.1", 80, START), START);
	pace_free(p);
}

/* many thousand targets, of which only the latest can matter */
static void
what_is_over_is_forgotten(void **state)
{
	struct pace *p = pace_of("endpoint=1/s");
	struct endpoint to = at("192.0.2.1", 1);
	uint64_t now = START;
	bool mine;

	(void)state;
	for (int i = 0; i < 200000; i++, now += 100000) {
		to.port = (uint16_t)(1 + i % 65535);
		to.addr.b[14] = (uint8_t)(i >> 16);
		assert_int_equal(pace_ask(p, &to, PROTO_TCP, now, &mine), now);
		assert_true(mine);
	}
	/* the last one still counts */
	assert_true(pace_ask(p, &to, PROTO_TCP, now, &mine) > now);
	pace_free(p);
}

static void
texts_are_understood_or_told(void **state)
{
	static const char *const bad[] = { "", "host", "host=", "host=0/s",
		"host=1", "host=1/", "host=1/x", "host=1/0s", "disk=1/s",
		"jitter=x", "jitter=1001", "host=1/s,", "run=1000001/s",
		"host=1/2s network=5/s" };
	struct pace_options o = { 0 };
	struct err err;

	(void)state;
	assert_true(pace_parse(&o,
	    "run=20/s,network=5/s,host=1/2s,endpoint=6/m,port=any,jitter=0",
	    &err));
	assert_int_equal(o.rate[PACE_RUN].gap_us, 50000);
	assert_int_equal(o.rate[PACE_RUN].burst, 2);
	assert_int_equal(o.rate[PACE_NETWORK].gap_us, 200000);
	assert_int_equal(o.rate[PACE_HOST].gap_us, 2000000);
	assert_int_equal(o.rate[PACE_ENDPOINT].gap_us, 10000000);
	assert_int_equal(o.rate[PACE_PORT].gap_us, 0);
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		err.text[0] = '\0';
		assert_false(pace_parse(&o, bad[i], &err));
		assert_true(err.text[0] != '\0');
	}
}

static void
profiles_get_faster(void **state)
{
	(void)state;
	for (int i = 1; i < PACE_PROFILES; i++) {
		const struct pace_profile *p = &pace_profiles[i];
		assert_true(p->patience < p[-1].patience);
		assert_true(p->parallelism >= p[-1].parallelism);
		assert_true(p->pace.rate[PACE_RUN].gap_us <=
		            p[-1].pace.rate[PACE_RUN].gap_us);
		assert_true(p->pace.at_once >= p[-1].pace.at_once);
	}
	assert_int_equal(pace_profiles[PACE_USUAL].pace.at_once, PACE_PER_HOST);
	assert_int_equal(pace_profiles[PACE_USUAL].patience, 100);
	for (int l = 0; l < PACE_LEVELS; l++)
		assert_true(pace_gentle.pace.rate[l].gap_us > 0);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_rate_is_no_limit),
		cmocka_unit_test(tokens_come_at_the_rate),
		cmocka_unit_test(a_burst_gathers_and_no_more),
		cmocka_unit_test(levels_are_told_apart),
		cmocka_unit_test(waiting_takes_no_token_of_the_run),
		cmocka_unit_test(no_window_has_more_than_its_rate),
		cmocka_unit_test(the_seed_decides_about_jitter),
		cmocka_unit_test(strain_makes_it_slower_and_answers_faster),
		cmocka_unit_test(a_host_without_a_rate_gets_one_by_strain),
		cmocka_unit_test(shut_doors_end_it),
		cmocka_unit_test(round_trips_that_rise_are_strain),
		cmocka_unit_test(who_does_not_back_off_takes_no_heed),
		cmocka_unit_test(what_is_over_is_forgotten),
		cmocka_unit_test(texts_are_understood_or_told),
		cmocka_unit_test(profiles_get_faster),
	};

	return RUN(tests, argc, argv);
}
