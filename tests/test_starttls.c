/* the dialogues in front of STARTTLS, word by word */
#include "tests/check.h"

#include "active/starttls.h"
#include "tests/guarded.h"

/* each answer in turn; "" ends them. What is said is kept, by '|' */
struct script {
	const char *service;
	struct bytes answer[4];
	enum starttls_do end;
	const char *said;
};

static const struct bytes silence = { 0 };

#define A(lit)                                                                 \
	{                                                                      \
		(const uint8_t *)(lit), sizeof(lit) - 1                        \
	}

static const struct script scripts[] = {
	{ "smtp",
	    { A("220-a\r\n220 b\r\n"), A("250-x\r\n250 STARTTLS\r\n"),
	        A("220 go\r\n") },
	    STARTTLS_SHAKE, "EHLO example.com\r\n|STARTTLS\r\n|" },
	{ "smtp", { A("554 no\r\n") }, STARTTLS_NO, "" },
	{ "smtp", { A("220 a\r\n"), A("250 x\r\n") }, STARTTLS_NO,
	    "EHLO example.com\r\n|" },
	{ "smtp", { A("220 a\r\n"), A("250-STARTTLS\r\n") }, STARTTLS_MORE,
	    "EHLO example.com\r\n|" },
	{ "lmtp", { A("220 a\r\n"), A("502 no\r\n") }, STARTTLS_NO,
	    "LHLO example.com\r\n|" },
	{ "imap", { A("* OK hi\r\n"), A("* CAPABILITY x\r\nh1 OK go\r\n") },
	    STARTTLS_SHAKE, "h1 STARTTLS\r\n|" },
	{ "imap", { A("* OK hi\r\n"), A("h1 BAD what\r\n") }, STARTTLS_NO,
	    "h1 STARTTLS\r\n|" },
	{ "imap-proxy", { A("* BYE full\r\n") }, STARTTLS_NO, "" },
	{ "pop3", { A("+OK hi\r\n"), A("+OK go\r\n") }, STARTTLS_SHAKE,
	    "STLS\r\n|" },
	{ "ftp", { A("220 hi\r\n"), A("234 go\r\n") }, STARTTLS_SHAKE,
	    "AUTH TLS\r\n|" },
	{ "ftp", { A("220 hi\r\n"), A("530 login\r\n") }, STARTTLS_NO,
	    "AUTH TLS\r\n|" },
	{ "nntp", { A("201 hi\r\n"), A("382 go\r\n") }, STARTTLS_SHAKE,
	    "STARTTLS\r\n|" },
	{ "sieve",
	    { A("\"SIEVE\" \"x\"\r\n\"STARTTLS\"\r\nOK \"hi\"\r\n"),
	        A("OK \"go\"\r\n") },
	    STARTTLS_SHAKE, "STARTTLS\r\n|" },
	{ "sieve", { A("\"SIEVE\" \"x\"\r\nOK\r\n") }, STARTTLS_NO, "" },
	{ "jabber",
	    { A("<stream:stream><stream:features><starttls xmlns="
	        "'urn:ietf:params:xml:ns:xmpp-tls'/></stream:features>"),
	        A("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>") },
	    STARTTLS_SHAKE,
	    "<?xml version='1.0'?><stream:stream to='a.example' "
	    "xmlns='jabber:client' version='1.0' "
	    "xmlns:stream='http://etherx.jabber.org/streams'>|"
	    "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>|" },
	{ "xmpp",
	    { A("<stream:stream><stream:error><host-unknown/>"
	        "</stream:error></stream:stream>") },
	    STARTTLS_NO,
	    "<?xml version='1.0'?><stream:stream to='a.example' "
	    "xmlns='jabber:client' version='1.0' "
	    "xmlns:stream='http://etherx.jabber.org/streams'>|" },
	/* as slapd, and as those that write long lengths */
	{ "ldap", { A("\x30\x0c\2\1\1\x78\7\x0a\1\0\4\0\4\0") }, STARTTLS_SHAKE,
	    NULL },
	{ "ldap",
	    { A("\x30\x84\0\0\0\x10\2\1\1\x78\x84\0\0\0\7\x0a\1\0\4\0"
	        "\4\0") },
	    STARTTLS_SHAKE, NULL },
	{ "ldap", { A("\x30\x0c\2\1\1\x78\7\x0a\1\2\4\0\4\0") }, STARTTLS_NO,
	    NULL },
	{ "ldap", { A("\x30\x0c\2\1\1\x78\7") }, STARTTLS_MORE, NULL },
	{ "ldap", { A("\x30\x85\1\1\1\1\1") }, STARTTLS_NO, NULL },
	{ "postgresql", { A("S") }, STARTTLS_SHAKE, NULL },
	{ "postgresql", { A("N") }, STARTTLS_NO, NULL },
	{ "mysql",
	    { A("\x19\0\0\0\x0a"
	        "5.5\0\1\0\0\0saltsalt\0\xff\xff\x21\2\0\0\0") },
	    STARTTLS_SHAKE, NULL },
	{ "mysql",
	    { A("\x19\0\0\0\x0a"
	        "5.5\0\1\0\0\0saltsalt\0\xff\xf7\x21\2\0\0\0") },
	    STARTTLS_NO, NULL },
	{ "mysql", { A("\x19\0\0\0\x0a") }, STARTTLS_MORE, NULL },
	{ "mysql", { A("\4\0\0\0\xff\x6a\4x") }, STARTTLS_NO, NULL },
	{ "ms-wbt-server",
	    { A("\3\0\0\x13\x0e\xd0\0\0\x12\x34\0\2\x1f\x08\0\2\0\0\0") },
	    STARTTLS_SHAKE, NULL },
	{ "ms-wbt-server",
	    { A("\3\0\0\x13\x0e\xd0\0\0\x12\x34\0\3\x1f\x08\0\2\0\0\0") },
	    STARTTLS_NO, NULL },
	/* a server that is too old to negotiate */
	{ "ms-wbt-server", { A("\3\0\0\x0b\6\xd0\0\0\x12\x34\0") }, STARTTLS_NO,
	    NULL },
};

/* all of an answer at once, or byte by byte; the outcome is the same */
static void
play(const struct script *s, bool drip)
{
	struct starttls t;
	struct buf say = { 0 }, said = { 0 };
	size_t at = 0, heard = 0;
	enum starttls_do what;

	assert_true(starttls_begin(&t, s->service, silence));
	for (;;) {
		struct bytes a = at < 4 ? s->answer[at] : (struct bytes){ 0 };
		struct bytes got = bytes_cut(a, 0, heard);
		struct bytes g = guarded(got);
		what = starttls_next(&t, g, "a.example", &say);
		guarded_free(g);
		if (what == STARTTLS_SAY) {
			at += heard > 0;
			heard = 0;
			buf_add(&said, buf_view(&say));
			buf_byte(&said, '|');
		} else if (what == STARTTLS_MORE && heard < a.n) {
			heard = drip ? heard + 1 : a.n;
		} else {
			break;
		}
	}
	if (what != s->end)
		fail_msg("%s: %d", s->service, (int)what);
	if (s->said != NULL)
		assert_true(bytes_eq(buf_view(&said), bytes_str(s->said)));
	buf_release(&say);
	buf_release(&said);
}

static void
dialogues_end_as_they_should(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(scripts) / sizeof(scripts[0]); i++) {
		play(&scripts[i], false);
		play(&scripts[i], true);
	}
}

static void
others_have_none(void **state)
{
	struct starttls t;

	(void)state;
	assert_false(starttls_begin(&t, NULL, silence));
	assert_false(starttls_begin(&t, "http", silence));
}

static void
who_declines_goes_on_in_clear(void **state)
{
	struct bytes asks = BYTES("\0\0\0\x08\x04\xd2\x16\x2f");

	(void)state;
	assert_true(starttls_declined("postgresql", asks, BYTES("N")));
	assert_false(starttls_declined("postgresql", asks, BYTES("S")));
	assert_false(starttls_declined("postgresql", asks, BYTES("")));
	assert_false(starttls_declined("postgresql", BYTES("x"), BYTES("N")));
	assert_false(starttls_declined("redis", asks, BYTES("N")));
	/* its greeting comes first */
	assert_false(starttls_declined(
	    "smtp", BYTES("STARTTLS\r\n"), BYTES("554 n\r\n")));
}

static void
what_is_asked_inside(void **state)
{
	struct starttls t;
	struct buf say = { 0 };

	(void)state;
	assert_true(starttls_begin(&t, "imap", silence));
	assert_true(starttls_inside(&t, "a", &say));
	assert_true(bytes_eq(buf_view(&say), BYTES("h2 CAPABILITY\r\n")));
	assert_true(starttls_begin(&t, "sieve", silence));
	assert_true(starttls_inside(&t, "a", &say));
	assert_int_equal(say.n, 0);
	assert_true(starttls_begin(&t, "mysql", silence));
	assert_false(starttls_inside(&t, "a", &say));
	buf_release(&say);
}

/* between servers another stream is opened than by clients */
static void
what_was_said_chooses_the_dialogue(void **state)
{
	static const struct {
		struct bytes said;
		const char *opened;
	} rows[] = {
		{ A("<stream:stream xmlns:db='jabber:server:dialback' "
		    "xmlns='jabber:server'>"),
		    "xmlns='jabber:server'" },
		{ A("<stream:stream xmlns='jabber:client' "
		    "xmlns:db='jabber:server:dialback'>"),
		    "xmlns='jabber:client'" },
		{ { NULL, 0 }, "xmlns='jabber:client'" },
	};
	struct starttls t;
	struct buf say = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct bytes g = guarded(rows[i].said);
		assert_true(starttls_begin(&t, "jabber", g));
		guarded_free(g);
		assert_int_equal(
		    starttls_next(&t, silence, "a", &say), STARTTLS_SAY);
		assert_non_null(strstr(buf_cstr(&say), rows[i].opened));
	}
	buf_release(&say);
}

/* what comes behind TLS is asked, behind CredSSP it would be noise */
static void
rdp_is_asked_inside_plain_tls_alone(void **state)
{
	static const struct {
		struct bytes confirm;
		bool asked;
	} rows[] = {
		{ A("\3\0\0\x13\x0e\xd0\0\0\x12\x34\0\2\x1f\x08\0\1\0\0\0"),
		    true },
		{ A("\3\0\0\x13\x0e\xd0\0\0\x12\x34\0\2\x1f\x08\0\2\0\0\0"),
		    false },
	};
	struct starttls t;
	struct buf say = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		assert_true(starttls_begin(&t, "ms-wbt-server", silence));
		assert_int_equal(
		    starttls_next(&t, silence, "a", &say), STARTTLS_SAY);
		assert_int_equal(starttls_next(&t, rows[i].confirm, "a", &say),
		    STARTTLS_SHAKE);
		assert_int_equal(starttls_inside(&t, "a", &say), rows[i].asked);
	}
	/* TPKT and BER count themselves */
	assert_int_equal(say.n, say.p[2] << 8 | say.p[3]);
	assert_int_equal(say.n - 12, say.p[10] << 8 | say.p[11]);
	buf_release(&say);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(dialogues_end_as_they_should),
		cmocka_unit_test(others_have_none),
		cmocka_unit_test(who_declines_goes_on_in_clear),
		cmocka_unit_test(what_is_asked_inside),
		cmocka_unit_test(what_was_said_chooses_the_dialogue),
		cmocka_unit_test(rdp_is_asked_inside_plain_tls_alone),
	};

	return RUN(tests, argc, argv);
}
