#include "base/http3.h"
#include "base/quic_client.h"
#include "tests/check.h"

#include <string.h>

enum { LONG_HEADER = 0xc0, DATAGRAM_LEAST = 1200, SECOND = 1000000 };

static struct quic_context *
context(void)
{
	struct quic_context *c = quic_context_new(true);

	if (c == NULL)
		skip(); /* there is no library */
	return c;
}

static unsigned
take_all(struct quic_client *q, uint64_t now)
{
	unsigned n = 0;

	while (quic_client_take(q, now).n > 0)
		n++;
	return n;
}

static void
it_begins_as_it_must(void **state)
{
	struct quic_context *c = context();
	struct quic_client *q = quic_client_new(c, "a.example", "h3", SECOND);
	struct bytes first;
	bool whole;

	(void)state;
	assert_non_null(q);
	first = quic_client_take(q, SECOND);
	/* RFC 9000 section 14.1: or the server ignores it */
	assert_int_equal(first.n, DATAGRAM_LEAST);
	assert_int_equal(first.p[0] & LONG_HEADER, LONG_HEADER);
	assert_memory_equal(first.p + 1, "\0\0\0\1", 4);
	assert_int_equal(quic_client_take(q, SECOND).n, 0);
	assert_int_equal(quic_client_facts(q)->n_fact, 0);
	assert_int_equal(quic_client_facts(q)->n_cert, 0);
	/* nothing is said before it is open */
	assert_false(quic_client_say(q, QUIC_ASKS, BYTES("x")));
	assert_int_equal(quic_client_answer(q, &whole).n, 0);
	assert_false(whole);
	quic_client_free(q);
	quic_context_free(c);
}

/* it repeats, less and less often, and gives up */
static void
silence_ends(void **state)
{
	struct quic_context *c = context();
	struct quic_client *q = quic_client_new(c, NULL, "h3 doq", SECOND);
	enum tls_state s = TLS_SHAKING;
	uint64_t now = SECOND;
	unsigned n;

	(void)state;
	n = take_all(q, now);
	for (int i = 0; i < 64 && quic_client_due(q) != UINT64_MAX; i++) {
		assert_true(quic_client_due(q) > now);
		now = quic_client_due(q);
		s = quic_client_lapsed(q, now);
		n += take_all(q, now);
	}
	assert_int_equal(s, TLS_FAILED);
	assert_int_equal(quic_client_due(q), UINT64_MAX);
	assert_in_range(n, 3, 32);
	assert_int_equal(take_all(q, now), 0);
	quic_client_free(q);
	quic_context_free(c);
}

/* the packet that says which versions there are: RFC 9000 section 17.2.1 */
static size_t
versions_for(struct bytes first, uint32_t version, uint8_t out[64])
{
	uint8_t to = first.p[5], by = first.p[6 + to];
	size_t at = 0;

	memcpy(out, "\x80\0\0\0\0", 5);
	at = 5;
	out[at++] = by;
	memcpy(out + at, first.p + 7 + to, by);
	at += by;
	out[at++] = to;
	memcpy(out + at, first.p + 6, to);
	at += to;
	for (int i = 24; i >= 0; i -= 8)
		out[at++] = (uint8_t)(version >> i);
	return at;
}

static void
another_version_is_no_handshake(void **state)
{
	struct quic_context *c = context();
	struct quic_client *q = quic_client_new(c, NULL, "h3", SECOND);
	uint8_t words[64];
	size_t n;

	(void)state;
	n = versions_for(quic_client_take(q, SECOND), 0xff00001d, words);
	assert_int_equal(
	    quic_client_feed(q, (struct bytes){ words, n }, SECOND + 1),
	    TLS_FAILED);
	assert_int_equal(take_all(q, SECOND + 1), 0);
	quic_client_free(q);
	quic_context_free(c);
}

/* long headers of its own connection ids, and anything behind them */
static void
nothing_is_believed_unproven(void **state)
{
	struct quic_context *c = context();
	uint64_t random = 1, now = SECOND;

	(void)state;
	for (int round = 0; round < 50; round++) {
		struct quic_client *q = quic_client_new(c, NULL, "h3", now);
		uint8_t words[1300], id[20];
		struct bytes first = quic_client_take(q, now);
		uint8_t to = first.p[5], by = first.p[6 + to];
		assert_in_range(by, 1, sizeof(id));
		memcpy(id, first.p + 7 + to, by);
		for (int i = 0; i < 40; i++) {
			for (size_t at = 0; at < sizeof(words); at++) {
				random = random * 6364136223846793005U + 1;
				words[at] = (uint8_t)(random >> 56);
			}
			words[0] |= LONG_HEADER;
			memcpy(words + 1, "\0\0\0\1", 4);
			words[5] = by;
			memcpy(words + 6, id, by);
			words[6 + by] %= 21;
			assert_int_not_equal(
			    quic_client_feed(q,
			        (struct bytes){ words, 1 + random % 1299 },
			        ++now),
			    TLS_OPEN);
			take_all(q, now);
		}
		assert_int_equal(quic_client_facts(q)->n_cert, 0);
		quic_client_close(q);
		assert_in_range(take_all(q, now), 0, 1);
		quic_client_free(q);
	}
	quic_context_free(c);
}

static void
a_request_comes_back_as_it_was(void **state)
{
	struct buf stream = { 0 }, text = { 0 };
	struct http3 *h = http3_new(true, 0, BYTES(""));

	(void)state;
	assert_true(http3_request(&stream,
	    BYTES("GET / HTTP/1.1\r\nHost: a.example\r\n"
	          "User-Agent: someone with more than 127 letters ........"
	          "........................................................"
	          "........................................................"
	          "\r\n\r\n")));
	assert_true(http3_text(h, &text, 0, buf_view(&stream)));
	assert_non_null(
	    strstr(buf_cstr(&text), "GET / HTTP/1.1\r\nHost: a.example\r\n"));
	assert_non_null(
	    strstr(buf_cstr(&text), "\r\nUser-Agent: someone with more"));
	buf_clear(&stream);
	assert_false(http3_request(&stream, BYTES("POST / HTTP/1.1\r\n\r\n")));
	assert_false(http3_request(&stream, BYTES("GET /")));
	assert_false(
	    http3_request(&stream, BYTES("GET / HTTP/1.1\r\nno field\r\n")));
	assert_int_equal(stream.n, 0);
	http3_free(h);
	buf_release(&stream);
	buf_release(&text);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_begins_as_it_must),
		cmocka_unit_test(silence_ends),
		cmocka_unit_test(another_version_is_no_handshake),
		cmocka_unit_test(nothing_is_believed_unproven),
		cmocka_unit_test(a_request_comes_back_as_it_was),
	};

	return RUN(tests, argc, argv);
}
