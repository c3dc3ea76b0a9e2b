#include "tests/check.h"

#include "replay/redact.h"

#include <string.h>

enum { PIECES = 32 };

/* a conversation out of lines that begin with "c:" or "s:" */
static struct cut *
cut_from(const char *const *lines, enum proto proto)
{
	struct stream_piece piece[PIECES];
	struct stream s = { .proto = proto, .piece = piece, .first_us = 10 };

	addr_parse("10.0.0.1", &s.end[STREAM_CLIENT].addr);
	addr_parse("10.0.0.2", &s.end[STREAM_SERVER].addr);
	for (; *lines != NULL; lines++) {
		piece[s.n_piece] = (struct stream_piece){
			.side =
			    (*lines)[0] == 's' ? STREAM_SERVER : STREAM_CLIENT,
			.when_us = 10 + s.n_piece,
			.data = bytes_str(*lines + 2),
		};
		s.n_piece++;
	}
	return cut_of(&s, &s.end[STREAM_SERVER]);
}

/* what is left of the lines, with a bar between them */
static void
expect(const char *left, const char *const *lines)
{
	struct cut *c = cut_from(lines, PROTO_TCP);
	struct redacted told = { 0 };
	struct buf text = { 0 };
	struct err err;

	assert_true(redact_credentials(c, &told, &err));
	for (size_t i = 0; i < c->n_piece; i++) {
		const struct cut_piece *p = &c->piece[i];
		if (i > 0)
			buf_byte(&text, '|');
		buf_add(&text,
		    bytes_cut(buf_view(&c->words[p->side]), p->at, p->n));
	}
	assert_string_equal(buf_cstr(&text), left);
	buf_release(&text);
	cut_free(c);
}

#define EXPECT(left, ...)                                                      \
	expect(left, (const char *const[]){ __VA_ARGS__, NULL })

static void
what_tells_nothing_stays(void **state)
{
	(void)state;
	EXPECT("USER anonymous\r\n|331 anonymous?\r\n|PASS xxxx\r\n",
	    "c:USER anonymous\r\n", "s:331 anonymous?\r\n", "c:PASS a@b!\r\n");
	EXPECT("AUTH TLS\r\n|234 OK\r\n|\x16\x03\x01 bytes\r\n",
	    "c:AUTH TLS\r\n", "s:234 OK\r\n", "c:\x16\x03\x01 bytes\r\n");
	EXPECT("GET /login HTTP/1.1\r\nHost: users\r\n\r\n",
	    "c:GET /login HTTP/1.1\r\nHost: users\r\n\r\n");
	EXPECT("SSH-2.0-OpenSSH_9.2\r\n|SSH-2.0-PuTTY\r\n",
	    "s:SSH-2.0-OpenSSH_9.2\r\n", "c:SSH-2.0-PuTTY\r\n");
}

static void
a_dialogue_ends(void **state)
{
	(void)state;
	EXPECT("AUTH LOGIN\r\n|334 a\r\n|xxxxxxxx\r\n|334 b\r\n|xxxx\r\n|"
	       "235 ok\r\n|RSET all\r\n",
	    "c:AUTH LOGIN\r\n", "s:334 a\r\n", "c:am9obg==\r\n", "s:334 b\r\n",
	    "c:c2Vj\r\n", "s:235 ok\r\n", "c:RSET all\r\n");
	EXPECT("AUTH PLAIN\r\n|+ \r\n|xxxxxxxx\r\n|+OK in\r\n|STAT\r\n",
	    "c:AUTH PLAIN\r\n", "s:+ \r\n", "c:AGEAYmM=\r\n", "s:+OK in\r\n",
	    "c:STAT\r\n");
	/* heard from one side alone, all of it may be secret */
	EXPECT("AUTH LOGIN\r\n|xxxxxxxx\r\n|xxxx\r\n", "c:AUTH LOGIN\r\n",
	    "c:am9obg==\r\n", "c:c2Vj\r\n");
}

static void
words_may_come_in_pieces(void **state)
{
	(void)state;
	EXPECT("220 ftp\r\n|PA|SS |xx|xxx|x\r\n", "s:220 ftp\r\n", "c:PA",
	    "c:SS ", "c:se", "c:cre", "c:t\r\n");
	EXPECT("login: |x|x|x|x|\r\n|Password: |xx|\r\n", "s:login: ", "c:b",
	    "s:b", "c:o", "s:o", "c:\r\n", "s:Password: ", "c:pw", "s:\r\n");
}

static void
telnet_may_end_anywhere(void **state)
{
	(void)state;
	EXPECT("login: |\xff\xfb\x01xxxx\r\n\xff",
	    "s:login: ", "c:\xff\xfb\x01john\r\n\xff");
	EXPECT("login: |\xff\xfa\x18", "s:login: ", "c:\xff\xfa\x18");
}

static void
echoes_are_words_of_their_own(void **state)
{
	(void)state;
	EXPECT("USER xxxxx\r\n|331 xxxxx?\r\n|PASS xxxxxx\r\n|"
	       "230 secrets of xxxxxx.\r\n",
	    "c:USER admin\r\n", "s:331 admin?\r\n", "c:PASS secret\r\n",
	    "s:230 secrets of secret.\r\n");
}

/* the other form of a secret, which the server says */
static void
what_base64_says_is_a_secret(void **state)
{
	(void)state;
	EXPECT("AUTH PLAIN xxxxxxxxxxxxxxxx\r\n|235 Hello xxxx\r\n",
	    "c:AUTH PLAIN AGpvaG4Ac2VjcmV0\r\n", "s:235 Hello john\r\n");
	EXPECT("GET / HTTP/1.1\r\nAuthorization: Basic xxxxxxxxxxxxxxxx\r\n\r\n"
	       "|HTTP/1.1 403 No\r\n\r\nNot you, xxxx\r\n",
	    "c:GET / HTTP/1.1\r\nAuthorization: Basic am9objpzZWNyZXQ=\r\n\r\n",
	    "s:HTTP/1.1 403 No\r\n\r\nNot you, john\r\n");
	EXPECT("HTTP/1.1 200 OK\r\nSet-Cookie: a=xxxxx; Path=/; Secure\r\n",
	    "s:HTTP/1.1 200 OK\r\nSet-Cookie: a=12345; Path=/; Secure\r\n");
	EXPECT("GET /?a=1&token=xxx&user=xxxx HTTP/1.1\r\n",
	    "c:GET /?a=1&token=abc&user=john HTTP/1.1\r\n");
}

static void
hits_of_a_pattern_are_filled(void **state)
{
	static const char *const lines[] = { "c:ab ab\r\n", "s:xaby", NULL };
	struct cut *c = cut_from(lines, PROTO_TCP);
	struct err err;
	size_t n = 0;

	(void)state;
	assert_true(redact_pattern(c, "a(?=b)b", &n, &err));
	assert_int_equal(n, 3);
	assert_string_equal(buf_cstr(&c->words[STREAM_CLIENT]), "xx xx\r\n");
	assert_string_equal(buf_cstr(&c->words[STREAM_SERVER]), "xxxy");
	assert_false(redact_pattern(c, "a)", &n, &err));
	assert_non_null(strstr(err.text, "at byte 1"));
	cut_free(c);
}

static void
too_many_secrets_are_an_error(void **state)
{
	struct buf all = { 0 };
	struct redacted told = { 0 };
	struct err err;

	(void)state;
	buf_str(&all, "c:");
	for (unsigned i = 0; i < 1100; i++)
		buf_printf(&all, "PASS secret%u\r\n", i);
	const char *const lines[] = { buf_cstr(&all), NULL };
	struct cut *c = cut_from(lines, PROTO_TCP);
	assert_false(redact_credentials(c, &told, &err));
	assert_non_null(strstr(err.text, "more logins than"));
	assert_null(strstr(buf_cstr(&c->words[STREAM_CLIENT]), "secret"));
	cut_free(c);
	buf_release(&all);
}

static void
what_was_heard_is_known(void **state)
{
	static const char *const lines[] = { "s:abc", "c:de", "s:f", "c:ghi",
		NULL };
	struct cut *c = cut_from(lines, PROTO_TCP);
	static const size_t heard[] = { 3, 3, 4, 4, 4, 4 };

	(void)state;
	for (size_t i = 0; i < 6; i++)
		assert_int_equal(cut_heard(c, STREAM_CLIENT, i), heard[i]);
	assert_int_equal(cut_heard(c, STREAM_SERVER, 0), 0);
	assert_int_equal(cut_heard(c, STREAM_SERVER, 3), 2);
	cut_shift(c, 1000);
	assert_int_equal(c->piece[1].when_us, 1001);
	cut_free(c);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_tells_nothing_stays),
		cmocka_unit_test(a_dialogue_ends),
		cmocka_unit_test(words_may_come_in_pieces),
		cmocka_unit_test(telnet_may_end_anywhere),
		cmocka_unit_test(echoes_are_words_of_their_own),
		cmocka_unit_test(what_base64_says_is_a_secret),
		cmocka_unit_test(hits_of_a_pattern_are_filled),
		cmocka_unit_test(too_many_secrets_are_an_error),
		cmocka_unit_test(what_was_heard_is_known),
	};

	return RUN(tests, argc, argv);
}
