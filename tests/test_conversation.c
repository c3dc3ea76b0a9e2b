/* what was recorded, as turns that can be played */
#include "tests/check.h"

#include "tests/talk.h"

#include <stdio.h>

static struct sigdb *db;

static int
setup(void **state)
{
	(void)state;
	db = sigdb_new();
	return sigdb_finish(db, NULL, NULL) ? 0 : -1;
}

static int
teardown(void **state)
{
	(void)state;
	sigdb_free(db);
	return 0;
}

static void
expect_turn(const struct turn *t, const char *sent, const char *got)
{
	assert_true(bytes_eq(t->sent, bytes_str(sent)));
	assert_true(bytes_eq(t->got, bytes_str(got)));
}

static void
turns_are_a_request_and_its_answer(void **state)
{
	struct stream tcp = { .proto = PROTO_TCP };
	struct scripts *s = scripts_new();

	(void)state;
	TALK(s, &tcp, "s:220 ", "s:ready\r\n", "c:HELP\r\n", "s:214 no\r\n",
	    "c:QU", "c:IT\r\n");
	scripts_seal(s, db);
	assert_int_equal(s->n, 1);
	const struct script *one = talk_script(s, PROTO_TCP);
	assert_non_null(one);
	assert_int_equal(one->n, 1);
	const struct conversation *c = &one->conversation[0];
	assert_int_equal(c->n_turn, 3);
	expect_turn(&c->turn[0], "", "220 ready\r\n");
	expect_turn(&c->turn[1], "HELP\r\n", "214 no\r\n");
	expect_turn(&c->turn[2], "QUIT\r\n", "");
	assert_true(script_speaks_first(one));
	assert_null(talk_script(s, PROTO_UDP));

	/* in its pieces, with its pauses */
	assert_int_equal(c->turn[0].n_step, 2);
	assert_int_equal(c->turn[0].step[0].n, 4);
	assert_int_equal(c->turn[0].step[1].n, 7);
	assert_int_equal(c->turn[0].step[1].wait_us, TALK_PAUSE_US);
	assert_int_equal(c->turn[1].n_step, 1);
	scripts_free(s);
}

static void
a_datagram_answers_its_own_request(void **state)
{
	struct stream udp = { .proto = PROTO_UDP };
	struct scripts *s = scripts_new();

	(void)state;
	/* two at once, and the second is answered first */
	TALK(s, &udp, "c:1aask", "c:2bask", "s:2b second", "s:1a first");
	scripts_seal(s, db);
	const struct script *one = talk_script(s, PROTO_UDP);
	assert_non_null(one);
	assert_int_equal(one->conversation[0].n_turn, 2);
	expect_turn(&one->conversation[0].turn[0], "1aask", "1a first");
	expect_turn(&one->conversation[0].turn[1], "2bask", "2b second");
	assert_false(script_speaks_first(one));
	scripts_free(s);
}

static void
who_closes_is_kept(void **state)
{
	static const struct {
		enum stream_close server, client;
		uint64_t server_us, client_us;
		enum stream_close kept;
	} cases[] = {
		{ STREAM_OPEN, STREAM_OPEN, 0, 0, STREAM_OPEN },
		{ STREAM_FIN, STREAM_OPEN, 9000, 0, STREAM_FIN },
		{ STREAM_RESET, STREAM_OPEN, 9000, 0, STREAM_RESET },
		{ STREAM_FIN, STREAM_FIN, 9000, 9500, STREAM_FIN },
		/* it only said goodbye as well */
		{ STREAM_FIN, STREAM_FIN, 9500, 9000, STREAM_OPEN },
		{ STREAM_OPEN, STREAM_FIN, 0, 9000, STREAM_OPEN },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct stream tcp = { .proto = PROTO_TCP };
		struct scripts *s = scripts_new();
		tcp.close[STREAM_SERVER].how = cases[i].server;
		tcp.close[STREAM_SERVER].when_us = cases[i].server_us;
		tcp.close[STREAM_CLIENT].how = cases[i].client;
		tcp.close[STREAM_CLIENT].when_us = cases[i].client_us;
		TALK(s, &tcp, "c:a", "s:b");
		const struct script *one = talk_script(s, PROTO_TCP);
		assert_int_equal(one->conversation[0].close, cases[i].kept);
		if (cases[i].kept != STREAM_OPEN)
			assert_int_equal(one->conversation[0].close_wait_us,
			    cases[i].server_us - 2 * TALK_PAUSE_US);
		scripts_free(s);
	}
}

static void
equal_ones_are_kept_once_and_whole_ones_lead(void **state)
{
	struct stream part = { .proto = PROTO_TCP, .flags = HEARD_MIDSTREAM };
	struct stream tcp = { .proto = PROTO_TCP };
	struct scripts *s = scripts_new();

	(void)state;
	TALK(s, &part, "c:middle", "s:m");
	TALK(s, &tcp, "c:a", "s:1");
	TALK(s, &tcp, "c:a", "s:1");
	TALK(s, &tcp, "c:a", "s:2");
	scripts_seal(s, db);
	const struct script *one = talk_script(s, PROTO_TCP);
	assert_int_equal(one->n, 3);
	assert_true(one->conversation[0].whole);
	expect_turn(&one->conversation[0].turn[0], "a", "1");
	expect_turn(&one->conversation[1].turn[0], "a", "2");
	assert_false(one->conversation[2].whole);
	expect_turn(&one->conversation[2].turn[0], "middle", "m");
	scripts_free(s);
}

static void
nothing_behind_a_hole_is_played(void **state)
{
	struct stream_piece piece[] = {
		{ STREAM_CLIENT, 1, 1, 0, BYTES("ask") },
		{ STREAM_SERVER, 2, 2, 0, BYTES("begins") },
		{ STREAM_SERVER, 3, 3, 40, BYTES("ends") },
		{ STREAM_CLIENT, 4, 4, 0, BYTES("more") },
	};
	struct stream tcp = {
		.proto = PROTO_TCP, .piece = piece, .n_piece = 4
	};
	struct scripts *s = scripts_new();

	(void)state;
	tcp.close[STREAM_SERVER].how = STREAM_FIN;
	scripts_add(s, &tcp);
	assert_int_equal(s->v[0].conversation[0].n_turn, 1);
	expect_turn(&s->v[0].conversation[0].turn[0], "ask", "begins");
	assert_int_equal(s->v[0].conversation[0].close, STREAM_OPEN);
	scripts_free(s);
}

static void
a_server_has_a_limit(void **state)
{
	enum { MORE = 3 };
	struct stream tcp = { .proto = PROTO_TCP };
	struct scripts *s = scripts_new();

	(void)state;
	for (int i = 0; i < CONVERSATIONS_MAX + MORE; i++) {
		char request[16];
		snprintf(request, sizeof(request), "c:%d", i);
		TALK(s, &tcp, request, "s:yes");
	}
	const struct script *one = talk_script(s, PROTO_TCP);
	assert_int_equal(one->n, CONVERSATIONS_MAX);
	assert_int_equal(one->left_out, MORE);
	scripts_free(s);
}

static void
many_servers_are_found(void **state)
{
	enum { SERVERS = 1000 };
	struct stream_piece piece[] = {
		{ STREAM_SERVER, 1, 1, 0, BYTES("hello") },
	};
	struct stream tcp = {
		.proto = PROTO_TCP, .piece = piece, .n_piece = 1
	};
	struct scripts *s = scripts_new();

	(void)state;
	addr_parse("2001:db8::1", &tcp.end[STREAM_SERVER].addr);
	for (uint16_t i = SERVERS; i > 0; i--) {
		tcp.end[STREAM_SERVER].port = i;
		scripts_add(s, &tcp);
	}
	scripts_seal(s, db);
	assert_int_equal(s->n, SERVERS);
	for (uint16_t i = 1; i <= SERVERS; i++) {
		struct endpoint at = tcp.end[STREAM_SERVER];
		at.port = i;
		const struct script *one = scripts_find(s, &at, PROTO_TCP);
		assert_ptr_equal(one, &s->v[i - 1]);
		assert_int_equal(one->at.port, i);
	}
	scripts_free(s);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(turns_are_a_request_and_its_answer),
		cmocka_unit_test(a_datagram_answers_its_own_request),
		cmocka_unit_test(who_closes_is_kept),
		cmocka_unit_test(equal_ones_are_kept_once_and_whole_ones_lead),
		cmocka_unit_test(nothing_behind_a_hole_is_played),
		cmocka_unit_test(a_server_has_a_limit),
		cmocka_unit_test(many_servers_are_found),
	};

	cmocka_set_test_filter(argc > 1 ? argv[1] : NULL);
	return cmocka_run_group_tests_name(__FILE__, tests, setup, teardown);
}
