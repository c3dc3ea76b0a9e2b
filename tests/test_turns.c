#include "tests/wire.h"

static const char banner[] = "SSH-2.0-OpenSSH_9.6p1\r\n";

enum { BANNER = sizeof(banner) - 1 };

static void
assert_turn(const struct wire *w, size_t i, const char *sent, const char *got)
{
	assert_true(i < w->n);
	assert_string_equal(w->heard[i].sent, sent);
	assert_string_equal(w->heard[i].got, got);
	assert_int_equal(w->heard[i].r.turn, i);
}

static void
server_speaks_first(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	say(&w, SERVER, 0, 0, banner);
	say(&w, CLIENT, 0, BANNER, "SSH-2.0-client\r\n");
	assert_int_equal(w.n, 0); /* the turn is not known to be over */
	say(&w, SERVER, BANNER, 16, "kex");
	assert_int_equal(w.n, 1);
	wire_end(&w);
	assert_int_equal(w.n, 2);
	assert_turn(&w, 0, "", banner);
	assert_turn(&w, 1, "SSH-2.0-client\r\n", "kex");
	assert_string_equal(w.heard[1].before, banner);
	assert_true(w.heard[0].r.sent_known);
	assert_int_equal(w.heard[0].r.flags, 0);
	assert_int_equal(w.heard[0].r.whole, BANNER);
	assert_int_equal(w.heard[0].r.origin.first_frame, 4);
	assert_int_equal(w.heard[0].r.last_us, 1700000000003000);
	assert_int_equal(w.heard[0].r.server.port, 22);
	assert_string_equal(w.events, "22 open syn-ack;");
}

static void
requests_and_answers(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	say(&w, CLIENT, 0, 0, "GET /a");
	say(&w, SERVER, 0, 6, "200 ");
	say(&w, SERVER, 4, 6, "one");
	say(&w, CLIENT, 6, 7, "GET /b");
	say(&w, SERVER, 7, 12, "404");
	wire_end(&w);
	assert_int_equal(w.n, 2);
	assert_turn(&w, 0, "GET /a", "200 one");
	assert_turn(&w, 1, "GET /b", "404");
	assert_int_equal(w.heard[0].r.conn, w.heard[1].r.conn);
}

static void
pipelined_is_one_turn(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	say(&w, CLIENT, 0, 0, "one\n");
	say(&w, CLIENT, 4, 0, "two\n");
	say(&w, SERVER, 0, 4, "first ");
	say(&w, SERVER, 6, 8, "second");
	wire_end(&w);
	assert_int_equal(w.n, 2);
	assert_turn(&w, 0, "one\n", "first second");
	assert_turn(&w, 1, "two\n", ""); /* said, and never answered apart */
}

static void
both_speak_at_once(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	say(&w, CLIENT, 0, 0, "SSH-2.0-client\r\n");
	say(&w, SERVER, 0, 0, banner);
	say(&w, SERVER, BANNER, 16, "kex");
	wire_end(&w);
	assert_string_equal(w.heard[0].sent, "");
	assert_int_equal(w.heard[0].r.whole, BANNER + 3);
}

static void
reversed_single_bytes(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	for (long i = BANNER; i-- > 0;)
		say_bytes(&w, SERVER, ACK, i, 0,
		    (struct bytes){ (const uint8_t *)banner + i, 1 });
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_turn(&w, 0, "", banner);
	assert_int_equal(w.heard[0].r.flags, 0);
}

static void
sequence_numbers_wrap(void **state)
{
	struct wire w = wire_new();

	(void)state;
	w.isn[SERVER] = UINT32_MAX - 10;
	w.isn[CLIENT] = UINT32_MAX - 3;
	handshake(&w);
	say(&w, CLIENT, 0, 0, "HELP\n");
	say(&w, SERVER, 12, 5, banner + 12);
	say_bytes(&w, SERVER, ACK, 0, 5, bytes_cut(bytes_str(banner), 0, 12));
	wire_end(&w);
	assert_turn(&w, 0, "HELP\n", banner);
}

static void
a_hole_ends_what_is_whole(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	say(&w, SERVER, 0, 0, "SSH-2.0-Open");
	say(&w, SERVER, 17, 0, "6p1\r\n");
	say(&w, CLIENT, 0, 22, "ok\n");
	say(&w, SERVER, 22, 3, "next");
	wire_end(&w);
	assert_int_equal(w.n, 2);
	assert_turn(&w, 0, "", "SSH-2.0-Open.....6p1\r\n");
	assert_int_equal(w.heard[0].r.whole, 12);
	assert_int_equal(w.heard[0].r.flags, HEARD_GAP);
	assert_turn(&w, 1, "ok\n", "next");
	assert_int_equal(w.heard[1].r.whole, 4);
	assert_string_equal(w.heard[1].before, "");
}

static void
a_hole_at_the_beginning(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	say(&w, SERVER, 4, 0, "OpenSSH_9.6p1\r\n");
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_int_equal(w.heard[0].r.whole, 0);
	assert_int_equal(w.heard[0].r.flags, HEARD_GAP);
	assert_int_equal(w.heard[0].r.origin.first_frame, 4);
}

static void
a_short_capture_cuts(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	w.snap = 50;
	say(&w, SERVER, 0, 0, banner);
	say(&w, SERVER, BANNER, 0, "more");
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_turn(&w, 0, "", "SSH-2.0-Op");
	assert_int_equal(w.heard[0].r.whole, 10);
	assert_int_equal(w.heard[0].r.flags, HEARD_TRUNCATED);
}

static void
contradiction_is_told(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	say(&w, SERVER, 4, 0, "true");
	say(&w, SERVER, 4, 0, "fake");
	say(&w, SERVER, 0, 0, "say ");
	wire_end(&w);
	assert_turn(&w, 0, "", "say true");
	assert_int_equal(w.heard[0].r.flags, HEARD_CONFLICT);
}

/* nothing waits for time to pass when there is nothing left to wait for */
static void
closed_and_complete_is_handed_out(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	say(&w, CLIENT, 0, 0, "GET");
	say_bytes(&w, SERVER, FIN | ACK, 4, 3, BYTES("gone"));
	say_flags(&w, CLIENT, FIN | ACK, 3, 0);
	assert_int_equal(w.n, 0); /* the server's first bytes are missing */
	say(&w, SERVER, 0, 3, "410 ");
	assert_int_equal(w.n, 1);
	assert_turn(&w, 0, "GET", "410 gone");
	assert_int_equal(w.heard[0].r.ending, END_CLOSED);
	say_bytes(&w, SERVER, FIN | ACK, 4, 3, BYTES("gone"));
	wire_end(&w);
	assert_int_equal(w.n, 1);
}

static void
both_versions_are_kept(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	say(&w, SERVER, 0, 0, banner);
	say(&w, SERVER, 8, 0, "OpenSSH_1.1p9");
	wire_end(&w);
	assert_turn(&w, 0, "", banner);
	assert_int_equal(w.heard[0].r.flags, HEARD_CONFLICT);
	assert_int_equal(w.heard[0].r.conflict.offset, 8);
	assert_string_equal(w.heard[0].kept, "OpenSSH_9.6p1");
	assert_string_equal(w.heard[0].other, "OpenSSH_1.1p9");
}

static void
a_wrong_checksum_gives_way(void **state)
{
	struct wire w = wire_new();

	(void)state;
	w.sums = true;
	handshake(&w);
	w.sums = false;
	say(&w, SERVER, 0, 0, "SSH-2.0-forged_1.1p9!\r\n");
	w.sums = true;
	say(&w, SERVER, 0, 0, banner);
	w.sums = false;
	say(&w, SERVER, 0, 0, "SSH-2.0-forged_2.2p9!\r\n");
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_turn(&w, 0, "", banner);
	assert_int_equal(w.heard[0].r.flags, HEARD_CONFLICT);
	assert_string_equal(w.heard[0].other, "SSH-2.0-forged_1.1p9!\r\n");
}

static void
a_wrong_checksum_of_the_header_gives_way(void **state)
{
	struct wire w = wire_new();

	(void)state;
	w.sums = true;
	handshake(&w);
	w.bad_head = true;
	say(&w, SERVER, 0, 0, "SSH-2.0-forged_1.1p9!\r\n");
	w.bad_head = false;
	say(&w, SERVER, 0, 0, banner);
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_turn(&w, 0, "", banner);
	assert_int_equal(w.heard[0].r.flags, HEARD_CONFLICT);
	assert_string_equal(w.heard[0].other, "SSH-2.0-forged_1.1p9!\r\n");
}

static void
too_few_hops_give_way(void **state)
{
	struct wire w = wire_new();

	(void)state;
	w.sums = true;
	handshake(&w);
	w.ttl = 1;
	say(&w, SERVER, 4, 0, "1.99-forged");
	w.ttl = 61; /* another route */
	say(&w, SERVER, 0, 0, banner);
	wire_end(&w);
	assert_turn(&w, 0, "", banner);
	assert_int_equal(w.heard[0].r.flags, HEARD_CONFLICT);
	assert_string_equal(w.heard[0].kept, "2.0-OpenSSH");
	assert_string_equal(w.heard[0].other, "1.99-forged");
}

static void
urgent_byte_is_read_both_ways(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	w.urgent = 13;
	say_bytes(&w, SERVER, ACK | URG, 0, 0, BYTES("SSH-2.0-OpenXSSH_9.6p1"));
	wire_end(&w);
	assert_int_equal(w.n, 2);
	assert_string_equal(w.heard[0].got, "SSH-2.0-OpenSSH_9.6p1");
	assert_int_equal(w.heard[0].r.flags, HEARD_CONFLICT);
	assert_string_equal(w.heard[0].other, "SSH-2.0-OpenXSSH_9.6p1");
	assert_string_equal(w.heard[1].got, "SSH-2.0-OpenXSSH_9.6p1");
}

static void
urgent_byte_left_out_is_enough(void **state)
{
	struct wire w = wire_new();

	(void)state;
	w.known = true;
	handshake(&w);
	w.urgent = 1;
	say_bytes(&w, SERVER, ACK | URG, 0, 0, BYTES("!220 ready"));
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_string_equal(w.heard[0].got, "220 ready");
}

static void
telnet_data_mark_stays(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	w.urgent = 2;
	say_bytes(&w, SERVER, ACK | URG, 0, 0, BYTES("\xff\xf2login: "));
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_string_equal(w.heard[0].got, "\xff\xf2login: ");
	assert_int_equal(w.heard[0].r.flags, 0);
}

static void
midstream_first_bytes_late(void **state)
{
	struct wire w = wire_new();

	(void)state;
	say(&w, SERVER, 110, 50, "world\r\n");
	say(&w, SERVER, 100, 50, "220 hello ");
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_turn(&w, 0, "", "220 hello world\r\n");
	assert_false(w.heard[0].r.sent_known);
	assert_int_equal(w.heard[0].r.flags, HEARD_MIDSTREAM | HEARD_ONE_SIDED);
	assert_int_equal(w.heard[0].r.server.port, 22);
	assert_string_equal(w.events, "22 open data;");
}

static void
words_outrank_ports(void **state)
{
	struct wire w = wire_new();

	(void)state;
	w.port[CLIENT] = 80;
	w.port[SERVER] = 40000;
	say(&w, CLIENT, 0, 0, "GET / HTTP/1.0\r\n\r\n");
	say(&w, SERVER, 0, 18, "HTTP/1.0 200 OK\r\n");
	wire_end(&w);
	assert_int_equal(w.heard[0].r.server.port, 40000);
	assert_turn(&w, 0, "GET / HTTP/1.0\r\n\r\n", "HTTP/1.0 200 OK\r\n");
}

static void
one_side_is_cut_by_its_acknowledgements(void **state)
{
	struct wire w = wire_new();

	(void)state;
	say_flags(&w, SERVER, SYN | ACK, 0, 0);
	say(&w, SERVER, 0, 0, "220 ready\r\n");
	say(&w, SERVER, 11, 6, "250 hello\r\n");
	wire_end(&w);
	assert_int_equal(w.n, 2);
	assert_turn(&w, 0, "", "220 ready\r\n");
	assert_true(w.heard[0].r.sent_known); /* nothing was acknowledged */
	assert_turn(&w, 1, "", "250 hello\r\n");
	assert_false(w.heard[1].r.sent_known);
	assert_int_equal(w.heard[1].r.flags, HEARD_ONE_SIDED);
}

static void
silent_server(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	say(&w, CLIENT, 0, 0, "anybody?");
	say_flags(&w, SERVER, FIN | ACK, 0, 8);
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_turn(&w, 0, "anybody?", "");
	assert_int_equal(w.heard[0].r.ending, END_CLOSED);
}

static void
a_handshake_is_one_turn(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	say(&w, CLIENT, 0, 0, "\x16\x03\x01hello");
	say(&w, SERVER, 0, 8, "\x16\x03\x03server");
	say(&w, CLIENT, 8, 9, "\x14\x03\x03");
	say(&w, SERVER, 9, 11, "\x14\x03\x03");
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_turn(&w, 0, "\x16\x03\x01hello\x14\x03\x03",
	    "\x16\x03\x03server\x14\x03\x03");
	assert_false(w.heard[0].r.starttls);
}

static void
starttls_is_told_apart(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	say(&w, SERVER, 0, 0, "220 go\n");
	say(&w, CLIENT, 0, 7, "\x16\x03\x01hello");
	say(&w, SERVER, 7, 8, "\x16\x03\x03server");
	capture_flush(w.capture, CAPTURE_END_OF_TIME);
	assert_int_equal(capture_counts(w.capture)->starttls, 1);
	wire_end(&w);
	assert_int_equal(w.n, 2);
	assert_turn(&w, 0, "", "220 go\n");
	assert_false(w.heard[0].r.starttls);
	assert_turn(&w, 1, "\x16\x03\x01hello", "\x16\x03\x03server");
	assert_true(w.heard[1].r.starttls);
	assert_string_equal(w.heard[1].before, "220 go\n");
}

/* a client asks a proxy in pieces; the last of `got` is another server's */
static void
assert_relayed(const struct bytes *sent, const struct bytes *got, size_t n)
{
	struct wire w = wire_new();
	long c = 0, s = 0;

	handshake(&w);
	for (size_t i = 0; i < n; i++) {
		say_bytes(&w, CLIENT, ACK, c, s, sent[i]);
		c += (long)sent[i].n;
		say_bytes(&w, SERVER, ACK, s, c, got[i]);
		s += (long)got[i].n;
	}
	wire_end(&w);
	assert_int_equal(w.n, n - 1);
}

static void
what_a_proxy_passes_on_is_nobodys(void **state)
{
	static const uint8_t grant6[22] = { 5, 0, 0, 4 };
	const struct bytes get = BYTES("GET / HTTP/1.1\r\n\r\n");
	const struct bytes page = BYTES("HTTP/1.1 200 OK\r\nServer: a\r\n\r\n");
	const struct bytes ask5 = BYTES("\5\1\0\1\x7f\0\0\1\0P");

	(void)state;
	assert_relayed((const struct bytes[]){ BYTES("\5\1\0"), ask5, get },
	    (const struct bytes[]){
	        BYTES("\5\0"), BYTES("\5\0\0\1\x7f\0\0\1\0P"), page },
	    3);
	assert_relayed((const struct bytes[]){ BYTES("\5\1\2"),
	                   BYTES("\1\1a\1b"), ask5, get },
	    (const struct bytes[]){ BYTES("\5\2"), BYTES("\1\0"),
	        BYTES("\5\0\0\3\4host\0P"), page },
	    4);
	assert_relayed((const struct bytes[]){ BYTES("\5\1\0"), ask5, get },
	    (const struct bytes[]){
	        BYTES("\5\0"), { grant6, sizeof(grant6) }, page },
	    3);
	assert_relayed(
	    (const struct bytes[]){ BYTES("\4\1\0P\x7f\0\0\1\0"), get },
	    (const struct bytes[]){ BYTES("\0\x5a\0\0\0\0\0\0"), page }, 2);
	assert_relayed(
	    (const struct bytes[]){
	        BYTES("CONNECT a:80 HTTP/1.1\r\n\r\n"), get },
	    (const struct bytes[]){ BYTES("HTTP/1.1 200 OK\r\n\r\n"), page },
	    2);
}

static void
what_a_proxy_refuses_is_its_own(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	say(&w, CLIENT, 0, 0, "CONNECT a:80 HTTP/1.1\r\n\r\n");
	say(&w, SERVER, 0, 25, "HTTP/1.1 403 No\r\n\r\n");
	say(&w, CLIENT, 25, 19, "GET / HTTP/1.1\r\n\r\n");
	say(&w, SERVER, 19, 43, "HTTP/1.1 400 Bad\r\n\r\n");
	wire_end(&w);
	assert_int_equal(w.n, 2);
}

static void
behind_a_proxy_is_another_server(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	say(&w, CLIENT, 0, 0, "CONNECT a\n");
	say(&w, SERVER, 0, 10, "HTTP/1.1 200\n");
	say(&w, CLIENT, 10, 13, "\x16\x03\x01hello");
	say(&w, SERVER, 13, 18, "\x16\x03\x03server");
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_turn(&w, 0, "CONNECT a\n", "HTTP/1.1 200\n");
}

static void
known_is_enough(void **state)
{
	struct wire w = wire_new();

	(void)state;
	w.known = true;
	handshake(&w);
	say(&w, SERVER, 0, 0, "220 a\n");
	say(&w, CLIENT, 0, 6, "EHLO x\n");
	say(&w, SERVER, 6, 7, "250 b\n");
	say(&w, CLIENT, 7, 12, "QUIT\n");
	say(&w, SERVER, 12, 12, "221 c\n");
	wire_end(&w);
	assert_int_equal(w.n, 2);
	assert_turn(&w, 0, "", "220 a\n");
	assert_turn(&w, 1, "EHLO x\n", ""); /* who the client is */
}

static void
eight_turns_are_enough(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	for (long i = 0; i < 20; i++) {
		say(&w, CLIENT, i, i, "?");
		say(&w, SERVER, i, i + 1, "!");
	}
	wire_end(&w);
	assert_int_equal(w.n, 8);
	assert_turn(&w, 7, "?", "!");
}

static void
full_window_is_handed_out(void **state)
{
	struct wire w = wire_new();
	char block[1001];

	(void)state;
	memset(block, 'x', 1000);
	block[1000] = '\0';
	handshake(&w);
	say(&w, CLIENT, 0, 0, "GET");
	for (long i = 0; i < 20; i++)
		say(&w, SERVER, i * 1000, 3, block);
	assert_int_equal(w.n, 1);
	assert_int_equal(w.heard[0].got_n, 16 << 10);
	assert_int_equal(w.heard[0].r.whole, 16 << 10);
	assert_int_equal(w.heard[0].r.ending, END_CUT);
	wire_end(&w);
	assert_int_equal(w.n, 1);
}

static void
retransmission_acknowledges_more(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	/* "220 a" is lost to us; its second copy comes after the request */
	say(&w, SERVER, 6, 0, "220 b\n");
	say(&w, CLIENT, 0, 0, "EHLO\n");
	say(&w, SERVER, 0, 5, "220-a\n");
	say(&w, SERVER, 12, 5, "250 c\n");
	wire_end(&w);
	assert_string_equal(w.heard[0].sent, "");
	assert_memory_equal(w.heard[0].got, "220-a\n220 b\n", 12);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(server_speaks_first),
		cmocka_unit_test(requests_and_answers),
		cmocka_unit_test(pipelined_is_one_turn),
		cmocka_unit_test(both_speak_at_once),
		cmocka_unit_test(reversed_single_bytes),
		cmocka_unit_test(sequence_numbers_wrap),
		cmocka_unit_test(a_hole_ends_what_is_whole),
		cmocka_unit_test(a_hole_at_the_beginning),
		cmocka_unit_test(a_short_capture_cuts),
		cmocka_unit_test(contradiction_is_told),
		cmocka_unit_test(closed_and_complete_is_handed_out),
		cmocka_unit_test(both_versions_are_kept),
		cmocka_unit_test(a_wrong_checksum_gives_way),
		cmocka_unit_test(a_wrong_checksum_of_the_header_gives_way),
		cmocka_unit_test(too_few_hops_give_way),
		cmocka_unit_test(urgent_byte_is_read_both_ways),
		cmocka_unit_test(urgent_byte_left_out_is_enough),
		cmocka_unit_test(telnet_data_mark_stays),
		cmocka_unit_test(midstream_first_bytes_late),
		cmocka_unit_test(words_outrank_ports),
		cmocka_unit_test(one_side_is_cut_by_its_acknowledgements),
		cmocka_unit_test(silent_server),
		cmocka_unit_test(a_handshake_is_one_turn),
		cmocka_unit_test(starttls_is_told_apart),
		cmocka_unit_test(what_a_proxy_passes_on_is_nobodys),
		cmocka_unit_test(what_a_proxy_refuses_is_its_own),
		cmocka_unit_test(behind_a_proxy_is_another_server),
		cmocka_unit_test(known_is_enough),
		cmocka_unit_test(eight_turns_are_enough),
		cmocka_unit_test(full_window_is_handed_out),
		cmocka_unit_test(retransmission_acknowledges_more),
	};
	return RUN(tests, argc, argv);
}
