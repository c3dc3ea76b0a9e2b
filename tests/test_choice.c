/* which recorded answer a request gets */
#include "tests/check.h"

#include "match/sig_file.h"
#include "replay/choice.h"
#include "tests/guarded.h"
#include "tests/talk.h"

static const char signatures[] = "Probe TCP NULL q||\n"
                                 "match none m|^none|\n"
                                 "Probe TCP Get q|GET / HTTP/1.0\\r\\n\\r\\n|\n"
                                 "like m=^(?:GET|HEAD) =\n"
                                 "match http m|^HTTP|\n";

static struct sigdb *db;
static struct chooser *chooser;

static void
no_error(void *ctx, const struct sig_error *e)
{
	(void)ctx;
	fail_msg("%u:%u %s", e->line, e->column, e->text);
}

static int
setup(void **state)
{
	(void)state;
	db = sigdb_new();
	assert_true(sig_file_load(db, "t.sig", bytes_str(signatures),
	    SIG_COMPILE_NOW, no_error, NULL));
	assert_true(sigdb_finish(db, no_error, NULL));
	chooser = chooser_new(db);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	chooser_free(chooser);
	sigdb_free(db);
	return 0;
}

/* what a request at this place gets; the place moves on */
static void
expect(const struct scripts *s, struct place *now, struct bytes request,
    enum choice choice, const char *answer)
{
	const struct script *one = talk_script(s, PROTO_TCP);
	struct bytes asked = guarded(request);
	struct place found;

	assert_int_equal(choice_of(chooser, one, now, asked, &found), choice);
	guarded_free(asked);
	if (choice == CHOICE_NONE)
		return;
	assert_true(
	    bytes_eq(found.in->turn[found.turn].got, bytes_str(answer)));
	*now = (struct place){ .in = found.in, .turn = found.turn + 1 };
}

static void
the_equal_request_is_found_first(void **state)
{
	struct stream tcp = { .proto = PROTO_TCP };
	struct scripts *s = scripts_new();

	(void)state;
	TALK(s, &tcp, "c:HEAD / HTTP/1.0\r\n\r\n", "s:HTTP head");
	TALK(s, &tcp, "c:GET / HTTP/1.0\r\n\r\n", "s:HTTP root");
	TALK(s, &tcp, "c:GET /x HTTP/1.0\r\n\r\n", "s:HTTP x");
	scripts_seal(s, db);
	struct place now = choice_begin(talk_script(s, PROTO_TCP));
	expect(
	    s, &now, BYTES("GET /x HTTP/1.0\r\n\r\n"), CHOICE_EQUAL, "HTTP x");
	expect(s, &now, BYTES("GET / HTTP/1.0\r\n\r\n"), CHOICE_EQUAL,
	    "HTTP root");
	/* the same probe's question, of those the one with most in common */
	expect(s, &now, BYTES("GET /xylophone HTTP/1.1\r\n\r\n"), CHOICE_LIKE,
	    "HTTP x");
	expect(s, &now, BYTES("HEAD /other HTTP/1.1\r\n\r\n"), CHOICE_LIKE,
	    "HTTP head");
	scripts_free(s);
}

static void
the_same_command_is_similar(void **state)
{
	struct stream tcp = { .proto = PROTO_TCP };
	struct scripts *s = scripts_new();

	(void)state;
	TALK(s, &tcp, "s:220 hi\r\n", "c:EHLO a.example\r\n", "s:250 ehlo\r\n",
	    "c:MAIL FROM:<a@example>\r\n", "s:250 mail\r\n",
	    "c:\x01\x02\x03\x04\x05", "s:binary");
	scripts_seal(s, db);
	struct place now = choice_begin(talk_script(s, PROTO_TCP));
	assert_int_equal(now.turn, 0);
	expect(s, &now, BYTES("ehlo somebody.else.example\r\n"), CHOICE_SIMILAR,
	    "250 ehlo\r\n");
	expect(s, &now, BYTES("mail from:<c@example>\r\n"), CHOICE_SIMILAR,
	    "250 mail\r\n");
	expect(
	    s, &now, BYTES("\x01\x02\x03\x04\x09"), CHOICE_SIMILAR, "binary");
	expect(s, &now, BYTES("\xff\xfe\xfd\xfc\xfb"), CHOICE_NONE, NULL);
	expect(s, &now, BYTES("VRFY a\r\n"), CHOICE_NONE, NULL);
	expect(s, &now, BYTES(" "), CHOICE_NONE, NULL);
	scripts_free(s);
}

static void
a_conversation_goes_on_as_it_did(void **state)
{
	struct stream tcp = { .proto = PROTO_TCP };
	struct scripts *s = scripts_new();

	(void)state;
	TALK(s, &tcp, "c:n", "s:1", "c:n", "s:2");
	TALK(s, &tcp, "c:b", "s:3", "c:n", "s:4");
	scripts_seal(s, db);
	struct place now = choice_begin(talk_script(s, PROTO_TCP));
	expect(s, &now, BYTES("n"), CHOICE_EQUAL, "1");
	expect(s, &now, BYTES("n"), CHOICE_EQUAL, "2");
	expect(s, &now, BYTES("b"), CHOICE_EQUAL, "3");
	expect(s, &now, BYTES("n"), CHOICE_EQUAL, "4");
	scripts_free(s);
}

/* whatever else is the same, and whichever probe might ask either */
static void
commands_of_redis_are_told_apart(void **state)
{
	struct stream tcp = { .proto = PROTO_TCP };
	struct scripts *s = scripts_new();

	(void)state;
	TALK(
	    s, &tcp, "c:*1\r\n$4\r\nPING\r\n", "s:+PONG", "c:info\r\n", "s:$0");
	scripts_seal(s, db);
	struct place now = choice_begin(talk_script(s, PROTO_TCP));
	expect(s, &now, BYTES("*1\r\n$4\r\nINFO\r\n"), CHOICE_SIMILAR, "$0");
	expect(s, &now, BYTES("*1\r\n$4\r\nping\r\n"), CHOICE_SIMILAR, "+PONG");
	expect(s, &now, BYTES("*1\r\n$4\r\nQUIT\r\n"), CHOICE_NONE, "");
	scripts_free(s);
}

static void
requests_come_in_parts_or_in_a_row(void **state)
{
	struct stream tcp = { .proto = PROTO_TCP };
	struct scripts *s = scripts_new();

	(void)state;
	TALK(s, &tcp, "c:first\n", "s:1", "c:second\n", "s:2");
	scripts_seal(s, db);
	const struct script *one = talk_script(s, PROTO_TCP);
	struct place now = choice_begin(one);
	assert_int_equal(choice_first(one, &now, BYTES("first\nsecond\n")), 6);
	assert_int_equal(choice_first(one, &now, BYTES("first\n")), 0);
	assert_int_equal(choice_first(one, &now, BYTES("other\nsecond\n")), 0);
	/* in another order than they were recorded */
	assert_int_equal(choice_first(one, &now, BYTES("second\nfirst\n")), 7);
	assert_true(choice_may_go_on(one, &now, BYTES("fir")));
	assert_true(choice_may_go_on(one, &now, BYTES("second")));
	assert_false(choice_may_go_on(one, &now, BYTES("second\n")));
	assert_false(choice_may_go_on(one, &now, BYTES("fist")));
	now.turn = 2;
	assert_int_equal(choice_first(one, &now, BYTES("first\nsecond\n")), 6);
	scripts_free(s);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_equal_request_is_found_first),
		cmocka_unit_test(the_same_command_is_similar),
		cmocka_unit_test(a_conversation_goes_on_as_it_did),
		cmocka_unit_test(commands_of_redis_are_told_apart),
		cmocka_unit_test(requests_come_in_parts_or_in_a_row),
	};

	cmocka_set_test_filter(argc > 1 ? argv[1] : NULL);
	return cmocka_run_group_tests_name(__FILE__, tests, setup, teardown);
}
