#include "base/http3.h"
#include "base/quic_client.h"
#include "tests/check.h"
#include "tests/guarded.h"
#include "tests/quic_server.h"

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

/* --- a handshake --- */

struct pair {
	struct quic_context *context;
	struct quic_client *client;
	struct quic_server *server;
	enum tls_state state;
	uint64_t now;
	unsigned datagrams; /* of the server's */
	unsigned spoilt;    /* of them, which, from 1 on; 0: none */
	size_t at;          /* that byte of it */
	bool twice, cut;    /* each comes so */
};

static void
begin_pair(struct pair *p, unsigned manner)
{
	p->context = context();
	p->client = quic_client_new(p->context, "a.example", "h3", SECOND);
	p->now = SECOND;
	p->state = TLS_SHAKING;
	p->server = quic_server_new(
	    quic_client_take(p->client, p->now), manner, p->now);
	assert_non_null(p->server);
}

static void
end_pair(struct pair *p)
{
	quic_client_free(p->client);
	quic_server_free(p->server);
	quic_context_free(p->context);
}

static void
carry_back(struct pair *p, struct bytes datagram)
{
	uint8_t copy[1500];

	assert_in_range(datagram.n, 1, sizeof(copy));
	memcpy(copy, datagram.p, datagram.n);
	if (++p->datagrams == p->spoilt && p->at < datagram.n)
		copy[p->at] ^= 0x41;
	struct bytes d = guarded((struct bytes){ copy, datagram.n });
	if (p->cut)
		p->state = quic_client_feed(
		    p->client, bytes_cut(d, 0, d.n / 2), ++p->now);
	p->state = quic_client_feed(p->client, d, ++p->now);
	if (p->twice)
		p->state = quic_client_feed(p->client, d, ++p->now);
	guarded_free(d);
}

/* until neither has anything to say, nor had for a while */
static void
talk(struct pair *p)
{
	struct bytes d;

	for (unsigned idle = 0; idle < 10 && p->datagrams < 200; idle++) {
		while ((d = quic_server_take(p->server, p->now)).n > 0) {
			carry_back(p, d);
			idle = 0;
		}
		while ((d = quic_client_take(p->client, p->now)).n > 0) {
			quic_server_feed(p->server, d, p->now);
			idle = 0;
		}
		p->now += SECOND / 10;
		if (quic_client_due(p->client) <= p->now)
			p->state = quic_client_lapsed(p->client, p->now);
	}
	assert_in_range(p->datagrams, 0, 199);
}

static void
a_question_is_answered(void **state)
{
	struct pair p[3] = { 0 };
	bool whole;

	(void)state;
	p[1].twice = p[2].cut = true;
	for (int i = 0; i < 3; i++) {
		begin_pair(&p[i], QUIC_SERVER_HTTP3 | QUIC_SERVER_WANTS_CERT);
		talk(&p[i]);
		assert_int_equal(p[i].state, TLS_OPEN);
		const struct tls_facts *f = quic_client_facts(p[i].client);
		assert_int_equal(f->n_cert, 1);
		assert_true(f->client_cert_asked);
		assert_string_equal(f->cert[0].subject, "CN=a.example");
		assert_true(
		    quic_client_say(p[i].client, QUIC_ASKS, BYTES("which?")));
		assert_false(
		    quic_client_say(p[i].client, QUIC_ASKS, BYTES("again")));
		talk(&p[i]);
		assert_int_equal(quic_server_heard(p[i].server), 6);
		quic_client_answer(p[i].client, &whole);
		assert_false(whole);
		quic_server_say(p[i].server, true, BYTES("this"), true);
		quic_server_say(p[i].server, false, BYTES("that"), false);
		talk(&p[i]);
		assert_true(bytes_eq(
		    quic_client_answer(p[i].client, &whole), BYTES("this")));
		assert_true(whole);
		assert_true(
		    bytes_eq(quic_client_told(p[i].client, 0), BYTES("that")));
		end_pair(&p[i]);
	}
}

/* on the way: what is not proven is as if it had not come, and comes again */
static void
spoilt_datagrams_are_dropped(void **state)
{
	(void)state;
	for (size_t at = 0; at < 1200; at += 37) {
		struct pair p = { .spoilt = 1 + at % 3, .at = at };
		begin_pair(&p, QUIC_SERVER_HTTP3);
		talk(&p);
		assert_int_equal(p.state, TLS_OPEN);
		end_pair(&p);
	}
}

/* in front of sealing: frames, and words of TLS, that nobody would write */
static void
spoilt_packets_end_it_or_not(void **state)
{
	unsigned n_open = 0, n_failed = 0;

	(void)state;
	for (size_t at = 0; at < 1500; at += 19) {
		struct pair p = { 0 };
		bool whole;
		begin_pair(&p, QUIC_SERVER_HTTP3);
		quic_server_spoil(p.server, at, (uint8_t)(1 + at * 7 % 255));
		talk(&p);
		n_open += p.state == TLS_OPEN;
		n_failed += p.state == TLS_FAILED;
		if (quic_client_say(p.client, QUIC_ASKS, BYTES("which?"))) {
			talk(&p);
			quic_server_say(p.server, true, BYTES("this"), true);
			talk(&p);
		}
		assert_in_range(
		    quic_client_answer(p.client, &whole).n, 0, QUIC_HEARD_MAX);
		quic_client_facts(p.client);
		end_pair(&p);
	}
	assert_in_range(n_open, 1, 79);
	assert_in_range(n_failed, 1, 79);
}

/* who takes nothing is shaken hands with, and not asked */
static void
no_room_is_no_question(void **state)
{
	struct pair p = { 0 };

	(void)state;
	begin_pair(&p, QUIC_SERVER_HTTP3 | QUIC_SERVER_TAKES_LITTLE);
	talk(&p);
	assert_int_equal(p.state, TLS_OPEN);
	assert_false(quic_client_say(p.client, QUIC_ASKS, BYTES("which?")));
	talk(&p);
	assert_int_equal(quic_server_heard(p.server), 0);
	end_pair(&p);
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
		cmocka_unit_test(a_question_is_answered),
		cmocka_unit_test(spoilt_datagrams_are_dropped),
		cmocka_unit_test(spoilt_packets_end_it_or_not),
		cmocka_unit_test(no_room_is_no_question),
		cmocka_unit_test(a_request_comes_back_as_it_was),
	};

	return RUN(tests, argc, argv);
}
