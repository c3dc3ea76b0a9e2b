/* packets through the library: lib/hark.h and nothing else */
#include "tests/check.h"

#include "lib/hark.h"
#include "tests/guarded.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct hark_db *db;

static int
load(void **state)
{
	(void)state;
	db = hark_db_new();
	assert_int_equal(hark_db_load_builtin(db, NULL, NULL), HARK_OK);
	assert_int_equal(hark_db_finish(db, NULL, NULL), HARK_OK);
	return 0;
}

static int
unload(void **state)
{
	(void)state;
	hark_db_free(db);
	return 0;
}

/* what findings told, a line each; and the last one's numbers */
struct seen {
	char text[4096];
	size_t n;
	struct hark_finding last; /* its strings are gone */
};

/* a hark_finding_fn: "addr port/proto service product version" */
static void
see(void *ctx, const struct hark_finding *f)
{
	struct seen *s = ctx;
	size_t at = strlen(s->text);
	const char *const words[] = { f->service, f->product, f->version };

	s->n++;
	s->last = *f;
	at += (size_t)snprintf(s->text + at, sizeof(s->text) - at, "%s %u/%s",
	    f->addr, f->port, f->proto == HARK_TCP ? "tcp" : "udp");
	for (size_t i = 0; i < 3; i++)
		if (words[i] != NULL && at < sizeof(s->text))
			at += (size_t)snprintf(s->text + at,
			    sizeof(s->text) - at, " %s", words[i]);
	assert_in_range(at, 0, sizeof(s->text) - 2);
	memcpy(s->text + at, "\n", 2);
}

static int
feed(struct hark_capture *c, int link, uint64_t when_us, struct bytes b)
{
	struct bytes data = guarded(b);
	struct hark_packet p = { .size = sizeof(p),
		.data = data.p,
		.len = data.n,
		.when_us = when_us,
		.link = link };
	int status = hark_capture_feed(c, &p);

	guarded_free(data);
	return status;
}

/* --- one packet, made by hand --- */

/* raw IPv4: 192.0.2.10:22 to 192.0.2.77:40000, then the words */
#define HEADERS                                                                \
	"\x45\0\0\x3f\0\1\0\0\x40\6\0\0\xc0\0\2\x0a\xc0\0\2\x4d"               \
	"\0\x16\x9c\x40\0\0\0\1\0\0\0\1\x50\x18\xff\xff\0\0\0\0"
#define WORDS "SSH-2.0-OpenSSH_9.6p1\r\n"

enum { RAW_IP = 101 };

static const struct bytes ssh = { (const uint8_t *)HEADERS WORDS,
	sizeof(HEADERS WORDS) - 1 };

static void
findings_as_they_come(void **state)
{
	static const uint8_t mapped[16] = { [10] = 0xff, 0xff, 192, 0, 2, 10 };
	struct seen s = { 0 };
	struct hark_capture *c = hark_capture_new(db, NULL, see, &s);

	(void)state;
	assert_int_equal(feed(c, RAW_IP, 1700000000000000, ssh), HARK_OK);
	assert_int_equal(hark_capture_flush(c, HARK_END_OF_TIME), HARK_OK);
	assert_string_equal(s.text, "192.0.2.10 22/tcp ssh OpenSSH 9.6p1\n");
	assert_memory_equal(s.last.addr_bytes, mapped, sizeof(mapped));
	assert_int_equal(s.last.method, HARK_METHOD_PASSIVE);
	assert_int_equal(s.last.confidence, 10);
	assert_int_equal(s.last.first_us, 1700000000000000);
	assert_int_equal(s.last.last_us, 1700000000000000);
	assert_int_equal(s.last.count, 1);
	assert_true((s.last.flags & HARK_MIDSTREAM) != 0);
	assert_true((s.last.flags & HARK_ONE_SIDED) != 0);

	const struct hark_counts *n = hark_capture_counts(c);
	assert_int_equal(n->packets, 1);
	assert_int_equal(n->flows, 1);
	assert_int_equal(n->responses, 1);
	assert_int_equal(n->known, 1);
	assert_int_equal(n->undecoded, 0);
	hark_capture_free(c);
}

/* heard or handed in: the same words give the same finding */
static void
matched_the_same(void **state)
{
	struct seen heard = { 0 }, handed = { 0 };
	struct hark_capture *c = hark_capture_new(db, NULL, see, &heard);
	struct hark_matcher *m = hark_matcher_new(db, NULL);
	struct hark_response r = { .size = sizeof(r),
		.got = WORDS,
		.got_len = sizeof(WORDS) - 1,
		.port = 22 };
	const struct hark_finding *f;

	(void)state;
	feed(c, RAW_IP, 1, ssh);
	hark_capture_flush(c, HARK_END_OF_TIME);
	assert_int_equal(hark_match(m, &r, &f), HARK_FOUND);
	see(&handed, f);
	assert_string_equal(strchr(heard.text, ' '), strchr(handed.text, ' '));
	assert_int_equal(heard.last.confidence, handed.last.confidence);
	assert_int_equal(heard.last.n_cpe, handed.last.n_cpe);
	hark_matcher_free(m);
	hark_capture_free(c);
}

/* --- a file --- */

static uint32_t
little(const uint8_t *p)
{
	return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
	       (uint32_t)p[3] << 24;
}

/* feeds a classic capture of little-endian microseconds */
static void
feed_file(struct hark_capture *c, const char *path)
{
	FILE *in = fopen(path, "rb");
	uint8_t head[24], record[16];
	static uint8_t data[1 << 16];

	assert_non_null(in);
	assert_int_equal(fread(head, 1, sizeof(head), in), sizeof(head));
	assert_int_equal(little(head), 0xa1b2c3d4);
	while (fread(record, 1, sizeof(record), in) == sizeof(record)) {
		size_t n = little(record + 8);
		assert_in_range(n, 0, sizeof(data));
		assert_int_equal(fread(data, 1, n, in), n);
		assert_int_equal(
		    feed(c, (int)little(head + 20),
		        little(record) * UINT64_C(1000000) + little(record + 4),
		        (struct bytes){ data, n }),
		    HARK_OK);
	}
	fclose(in);
	assert_int_equal(hark_capture_flush(c, HARK_END_OF_TIME), HARK_OK);
}

#define DEMO "fixtures/demo.pcap"

static void
the_demo_listed(void **state)
{
	static const char *const lines[] = {
		"192.0.2.10 22/tcp ssh OpenSSH 9.2p1\n",
		"\n192.0.2.10 25/tcp smtp Postfix smtpd\n",
		"\n192.0.2.10 53/udp domain ISC BIND 9.18.49\n",
		"\n192.0.2.20 443/tcp ssl\n",
		"\n2001:db8::10 6667/tcp irc ngIRCd 26.1\n",
	};
	struct seen s = { 0 };
	struct hark_capture *c = hark_capture_new(db, NULL, NULL, NULL);

	(void)state;
	feed_file(c, DEMO);
	assert_int_equal(hark_capture_list(c, see, &s), HARK_OK);
	const char *from = s.text;
	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
		from = strstr(from, lines[i]);
		if (from == NULL)
			fail_msg("%s is not where it belongs in\n%s", lines[i],
			    s.text);
		from += strlen(lines[i]) - 1;
	}
	assert_int_equal(s.n, 20);
	hark_capture_free(c);
}

static void
the_demo_twice(void **state)
{
	struct seen once = { 0 }, twice = { 0 }, none = { 0 };
	struct hark_capture *c = hark_capture_new(db, NULL, NULL, NULL);

	(void)state;
	feed_file(c, DEMO);
	assert_int_equal(hark_capture_list(c, see, &once), HARK_OK);
	feed_file(c, DEMO);
	assert_int_equal(hark_capture_list(c, see, &twice), HARK_OK);
	assert_string_equal(once.text, twice.text);
	assert_int_equal(twice.last.count, 2 * once.last.count);
	assert_int_equal(twice.last.first_us, once.last.first_us);

	assert_int_equal(hark_capture_forget(c), HARK_OK);
	assert_int_equal(hark_capture_list(c, see, &none), HARK_OK);
	assert_int_equal(none.n, 0);
	feed_file(c, DEMO);
	assert_int_equal(hark_capture_list(c, see, &none), HARK_OK);
	assert_string_equal(none.text, once.text);
	assert_int_equal(none.last.count, once.last.count);
	hark_capture_free(c);
}

/* a SYN+ACK from a port that nothing is heard of: its name is a guess */
static void
guesses_are_marked(void **state)
{
	struct seen s = { 0 };
	struct hark_capture *c = hark_capture_new(db, NULL, see, &s);
	uint8_t packet[40];

	(void)state;
	memcpy(packet, ssh.p, sizeof(packet));
	packet[3] = sizeof(packet);
	packet[33] = 0x12;
	feed(c, RAW_IP, 1, (struct bytes){ packet, sizeof(packet) });
	hark_capture_flush(c, HARK_END_OF_TIME);
	assert_int_equal(s.n, 0);
	hark_capture_list(c, see, &s);
	assert_string_equal(s.text, "192.0.2.10 22/tcp ssh\n");
	assert_int_equal(s.last.method, HARK_METHOD_TABLE);
	assert_int_equal(s.last.confidence, 3);
	assert_null(s.last.signature);
	assert_int_equal(s.last.count, 0);
	hark_capture_free(c);
}

/* --- what must not do harm --- */

struct meddler {
	struct hark_capture *c;
	unsigned refused;
};

/* a hark_finding_fn that uses the capture that calls it */
static void
meddle(void *ctx, const struct hark_finding *f)
{
	struct meddler *m = ctx;

	(void)f;
	m->refused += feed(m->c, RAW_IP, 1, ssh) == HARK_BAD_ORDER;
	m->refused += hark_capture_flush(m->c, 1) == HARK_BAD_ORDER;
	m->refused += hark_capture_forget(m->c) == HARK_BAD_ORDER;
	m->refused += hark_capture_list(m->c, meddle, m) == HARK_BAD_ORDER;
}

static void
callbacks_that_call_back(void **state)
{
	struct meddler m = { 0 };

	(void)state;
	m.c = hark_capture_new(db, NULL, meddle, &m);
	feed(m.c, RAW_IP, 1, ssh);
	hark_capture_flush(m.c, HARK_END_OF_TIME);
	assert_int_equal(m.refused, 4);
	hark_capture_list(m.c, meddle, &m);
	assert_int_equal(m.refused, 8);
	assert_int_equal(feed(m.c, RAW_IP, 1, ssh), HARK_OK);
	/* what is still open then is not told */
	hark_capture_free(m.c);
	assert_int_equal(m.refused, 8);
}

static void
absurd_packets(void **state)
{
	const size_t n = sizeof(struct hark_packet);
	const struct hark_packet bad[] = {
		{ 0 },
		{ .size = n - 1 },
		{ .size = SIZE_MAX },
		{ .size = n, .len = 1 },
		{ .size = n, .data = "", .len = SIZE_MAX },
		{ .size = n, .flags = 1 },
	};
	const struct hark_packet odd[] = {
		{ .size = n },
		{ .size = n, .link = -1 },
		{ .size = n, .link = 999, .data = ssh.p, .len = ssh.n },
		{ .size = n,
		    .link = RAW_IP,
		    .wire_len = SIZE_MAX,
		    .data = ssh.p,
		    .len = ssh.n },
		{ .size = n,
		    .link = RAW_IP,
		    .when_us = UINT64_MAX,
		    .data = ssh.p,
		    .len = ssh.n },
		{ .size = n, .link = RAW_IP, .data = ssh.p, .len = ssh.n },
	};
	struct hark_capture *c = hark_capture_new(db, NULL, NULL, NULL);

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_int_equal(
		    hark_capture_feed(c, &bad[i]), HARK_BAD_ARGUMENT);
	assert_int_equal(hark_capture_counts(c)->packets, 0);
	for (size_t i = 0; i < sizeof(odd) / sizeof(odd[0]); i++)
		assert_int_equal(hark_capture_feed(c, &odd[i]), HARK_OK);
	assert_int_equal(hark_capture_counts(c)->packets, 6);
	assert_int_equal(hark_capture_counts(c)->undecoded, 3);
	hark_capture_free(c);
}

static void
with_little_room(void **state)
{
	struct hark_options o = { .size = sizeof(o),
		.flows_max = 1,
		.buffered_max = 1,
		.endpoints_max = 2,
		.window = 1,
		.turns = 1,
		.subject_max = 1,
		.budget_us = 1 };
	struct seen s = { 0 };
	struct hark_capture *c = hark_capture_new(db, &o, see, &s);

	(void)state;
	feed_file(c, DEMO);
	hark_capture_list(c, see, &s);
	assert_in_range(s.n, 0, 1000);
	assert_true(hark_capture_counts(c)->evicted > 0);
	assert_true(hark_capture_counts(c)->crowded_out > 0);
	uint64_t before = hark_capture_counts(c)->crowded_out;
	hark_capture_forget(c);
	assert_int_equal(hark_capture_counts(c)->crowded_out, before);
	hark_capture_free(c);
}

/* every length of a packet, and every byte of it turned */
static void
damaged_packets(void **state)
{
	struct hark_capture *c = hark_capture_new(db, NULL, NULL, NULL);
	uint8_t packet[sizeof(HEADERS WORDS)];

	(void)state;
	for (size_t n = 0; n < ssh.n; n++)
		assert_int_equal(
		    feed(c, RAW_IP, n, (struct bytes){ ssh.p, n }), HARK_OK);
	for (size_t i = 0; i < ssh.n; i++) {
		memcpy(packet, ssh.p, ssh.n);
		packet[i] ^= 0xff;
		assert_int_equal(
		    feed(c, RAW_IP, 1000 + i, (struct bytes){ packet, ssh.n }),
		    HARK_OK);
	}
	assert_int_equal(hark_capture_flush(c, HARK_END_OF_TIME), HARK_OK);
	assert_int_equal(hark_capture_counts(c)->packets, 2 * ssh.n);
	hark_capture_free(c);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(findings_as_they_come),
		cmocka_unit_test(matched_the_same),
		cmocka_unit_test(the_demo_listed),
		cmocka_unit_test(the_demo_twice),
		cmocka_unit_test(guesses_are_marked),
		cmocka_unit_test(callbacks_that_call_back),
		cmocka_unit_test(absurd_packets),
		cmocka_unit_test(with_little_room),
		cmocka_unit_test(damaged_packets),
	};
	cmocka_set_test_filter(argc > 1 ? argv[1] : NULL);
	return cmocka_run_group_tests_name(__FILE__, tests, load, unload);
}
