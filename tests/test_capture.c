#include "tests/wire.h"

static void
reset_out_of_window_is_ignored(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	say_flags(&w, CLIENT, RST, 999999, 0);
	w.now += 3000000; /* a closed connection would be gone by now */
	say(&w, SERVER, 0, 0, "220 here\n");
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_int_equal(w.heard[0].r.ending, END_OPEN);
	assert_int_equal(w.heard[0].r.flags, 0);
}

static void
reset_after_data(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	say(&w, SERVER, 0, 0, "go away\n");
	say_flags(&w, SERVER, RST | ACK, 8, 0);
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_string_equal(w.heard[0].got, "go away\n");
	assert_int_equal(w.heard[0].r.ending, END_RESET);
}

static void
refused_connection(void **state)
{
	struct wire w = wire_new();

	(void)state;
	say_flags(&w, CLIENT, SYN, 0, 0);
	say_flags(&w, SERVER, RST | ACK, -5001, 0);
	wire_end(&w);
	assert_int_equal(w.n, 0);
	assert_string_equal(w.events, "22 closed reset;");
}

static void
data_on_the_fin(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	say_bytes(&w, SERVER, FIN | ACK, 0, 0, BYTES("bye\n"));
	wire_end(&w);
	assert_string_equal(w.heard[0].got, "bye\n");
	assert_int_equal(w.heard[0].r.ending, END_CLOSED);
}

static void
data_in_the_handshake(void **state)
{
	struct wire w = wire_new();

	(void)state;
	say_bytes(&w, CLIENT, SYN, 0, 0, BYTES("GET"));
	say_bytes(&w, SERVER, SYN | ACK, 0, 3, BYTES("200 "));
	say(&w, SERVER, 4, 3, "ok");
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_string_equal(w.heard[0].sent, "GET");
	assert_string_equal(w.heard[0].got, "200 ok");
}

static void
keep_alive_is_not_data(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	say_bytes(&w, SERVER, ACK, -1, 0, BYTES("\0"));
	say(&w, SERVER, 0, 0, "hello\n");
	say_bytes(&w, SERVER, ACK, 5, 0, BYTES("\0"));
	wire_end(&w);
	assert_string_equal(w.heard[0].got, "hello\n");
	assert_int_equal(w.heard[0].r.flags, 0);
}

static void
ports_are_used_again(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	say(&w, SERVER, 0, 0, "old\n");
	w.isn[CLIENT] = 900000;
	w.isn[SERVER] = 7000000;
	handshake(&w);
	say(&w, SERVER, 0, 0, "new\n");
	wire_end(&w);
	assert_int_equal(w.n, 2);
	assert_string_equal(w.heard[0].got, "old\n");
	assert_string_equal(w.heard[1].got, "new\n");
	assert_int_not_equal(w.heard[0].r.conn, w.heard[1].r.conn);
	assert_int_equal(w.heard[1].r.turn, 0);
}

static void
repeated_syn_is_the_same_connection(void **state)
{
	struct wire w = wire_new();

	(void)state;
	say_flags(&w, CLIENT, SYN, 0, 0);
	handshake(&w);
	say(&w, SERVER, 0, 0, "hi\n");
	say_flags(&w, SERVER, SYN | ACK, 0, 0);
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_int_equal(w.heard[0].r.conn, 1);
}

static void
client_chooses_between_two_synacks(void **state)
{
	struct wire w = wire_new();

	(void)state;
	say_flags(&w, CLIENT, SYN, 0, 0);
	w.isn[SERVER] = 777;
	say_flags(&w, SERVER, SYN | ACK, 0, 0);
	w.isn[SERVER] = 5000;
	say_flags(&w, SERVER, SYN | ACK, 0, 0);
	say_flags(&w, CLIENT, ACK, 0, 0);
	say(&w, SERVER, 0, 0, "mine\n");
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_string_equal(w.heard[0].got, "mine\n");
	assert_int_equal(w.heard[0].r.flags, 0);
}

static void
idle_connection_times_out(void **state)
{
	struct wire w = wire_new();

	(void)state;
	handshake(&w);
	say(&w, SERVER, 0, 0, "hello\n");
	capture_flush(w.capture, w.now + 290 * 1000000ull);
	assert_int_equal(w.n, 0);
	capture_flush(w.capture, w.now + 302 * 1000000ull);
	assert_int_equal(w.n, 1);
	assert_int_equal(w.heard[0].r.ending, END_TIMEOUT);
	wire_end(&w);
}

static void
a_flood_of_syns_leaves_the_talker(void **state)
{
	struct wire w = wire_new();

	(void)state;
	w.limits.flows = 16;
	handshake(&w);
	say(&w, SERVER, 0, 0, "still here\n");
	for (uint16_t i = 0; i < 1000; i++) {
		w.port[CLIENT] = (uint16_t)(1024 + i);
		say_flags(&w, CLIENT, SYN, 0, 0);
	}
	assert_int_equal(w.n, 0);
	assert_true(capture_counts(w.capture)->evicted >= 900);
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_string_equal(w.heard[0].got, "still here\n");
}

static void
a_flood_of_sources_stays_within_memory(void **state)
{
	struct wire w = wire_new();

	(void)state;
	w.limits.memory = 2 << 20;
	handshake(&w);
	say(&w, SERVER, 0, 0, "still here\n");
	for (unsigned i = 0; i < 20000; i++) {
		w.now -= 999; /* all of them within the time of a handshake */
		w.addr[CLIENT][0] = 203;
		w.addr[CLIENT][1] = (uint8_t)(i >> 8);
		w.addr[CLIENT][2] = (uint8_t)i;
		say_flags(&w, CLIENT, SYN, 0, 0);
	}
	const struct capture_counts *c = capture_counts(w.capture);
	assert_true(c->evicted_as[FLOW_HALF_OPEN] > 10000);
	assert_int_equal(c->evicted, c->evicted_as[FLOW_HALF_OPEN]);
	assert_int_equal(c->not_opened, 0);
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_string_equal(w.heard[0].got, "still here\n");
	assert_int_equal(w.heard[0].r.ending, END_OPEN);
}

/* what is left out of a scan is the SYN alone: answers are still told */
static void
one_source_opens_so_many(void **state)
{
	struct wire w = wire_new();

	(void)state;
	w.limits.per_source = 10;
	for (uint16_t i = 0; i < 100; i++) {
		w.port[CLIENT] = (uint16_t)(1024 + i);
		say_flags(&w, CLIENT, SYN, 0, 0);
	}
	assert_int_equal(capture_counts(w.capture)->not_opened, 90);
	assert_int_equal(capture_counts(w.capture)->flows, 10);
	say_flags(&w, SERVER, SYN | ACK, 0, 0);
	say(&w, SERVER, 0, 0, "hello\n");
	wire_end(&w);
	assert_string_equal(w.events, "22 open syn-ack;");
	assert_int_equal(w.n, 1);
	assert_string_equal(w.heard[0].got, "hello\n");
}

static void
eviction_hands_out_what_is_there(void **state)
{
	struct wire w = wire_new();

	(void)state;
	w.limits.buffered = 60 << 10;
	for (uint16_t i = 0; i < 60; i++) {
		w.port[CLIENT] = (uint16_t)(1024 + i);
		handshake(&w);
		say(&w, SERVER, 0, 0, "hello\n");
	}
	wire_end(&w);
	assert_int_equal(w.n, 60);
	assert_string_equal(w.heard[0].got, "hello\n");
	assert_int_equal(w.heard[0].r.ending, END_CUT);
}

static void
datagrams(void **state)
{
	struct wire w = wire_new();

	(void)state;
	w.port[SERVER] = 161;
	say_udp(&w, CLIENT, "who?");
	say_udp(&w, SERVER, "me");
	say_udp(&w, CLIENT, "what?");
	say_udp(&w, SERVER, "this");
	say_udp(&w, SERVER, " and that");
	wire_end(&w);
	assert_int_equal(w.n, 4);
	assert_string_equal(w.heard[0].sent, "who?");
	assert_string_equal(w.heard[0].got, "me");
	assert_string_equal(w.heard[2].got, " and that");
	assert_string_equal(w.heard[3].sent, "what?");
	assert_string_equal(w.heard[3].got, "this and that");
	assert_int_equal(w.heard[3].r.turn, 3);
	assert_int_equal(w.heard[3].r.origin.first_frame, 4);
	assert_int_equal(w.heard[3].r.origin.last_frame, 5);
	assert_string_equal(w.events, "161 open udp-response;");
}

/* TFTP answers from a port of its own, and the client goes on there */
static void
answers_from_another_port(void **state)
{
	struct wire w = wire_new();

	(void)state;
	w.port[SERVER] = 69;
	say_udp(&w, CLIENT, "read request");
	w.port[SERVER] = 41234;
	say_udp(&w, SERVER, "data 1");
	say_udp(&w, CLIENT, "ack 1");
	say_udp(&w, SERVER, "data 2");
	wire_end(&w);
	assert_int_equal(w.n, 2);
	assert_int_equal(w.heard[0].r.server.port, 69);
	assert_string_equal(w.heard[0].sent, "read request");
	assert_string_equal(w.heard[0].got, "data 1");
	assert_int_equal(w.heard[1].r.server.port, 69);
	assert_string_equal(w.heard[1].got, "data 2");
}

/* which server asks for files is told by its words, wherever it listens */
static void
files_are_asked_for_at_any_port(void **state)
{
	struct wire w = wire_new();

	(void)state;
	w.port[CLIENT] = 50000;
	w.port[SERVER] = 6969;
	say_datagram(&w, CLIENT, BYTES("\0\1name\0octet\0"));
	w.port[SERVER] = 41234;
	say_datagram(&w, SERVER, BYTES("\0\5\0\1none\0"));
	say_datagram(&w, CLIENT, BYTES("\0\4\0\1"));
	say_udp(&w, SERVER, "not of TFTP");
	w.port[SERVER] = 41235;
	say_udp(&w, SERVER, "neither");
	wire_end(&w);
	assert_int_equal(w.heard[0].r.server.port, 6969);
	assert_int_equal(w.heard[0].r.got.n, 9);
	assert_int_equal(w.heard[0].r.sent.n, 13);
	for (unsigned i = 1; i < w.n; i++)
		if (strcmp(w.heard[i].got, "not of TFTP") == 0)
			assert_int_equal(w.heard[i].r.server.port, 41234);
		else if (strcmp(w.heard[i].got, "neither") == 0)
			assert_int_equal(w.heard[i].r.server.port, 41235);
		else
			assert_string_equal(w.heard[i].got, "");
	assert_int_equal(w.n, 4);
}

static void
set_addr(uint8_t addr[4], uint8_t a, uint8_t b, uint8_t c, uint8_t d)
{
	memcpy(addr, (uint8_t[4]){ a, b, c, d }, 4);
}

/* a search goes to the group; its answer comes from one of it */
static void
answers_to_what_a_group_was_asked(void **state)
{
	struct wire w = wire_new();

	(void)state;
	w.ports = port_names_new();
	w.port[CLIENT] = 50000;
	w.port[SERVER] = 1900;
	set_addr(w.addr[SERVER], 239, 255, 255, 250);
	say_udp(&w, CLIENT, "M-SEARCH * HTTP/1.1");
	for (uint8_t i = 1; i <= 2; i++) {
		set_addr(w.addr[SERVER], 192, 0, 2, i);
		say_udp(&w, SERVER, "HTTP/1.1 200 OK");
		assert_int_equal(w.n, i);
		struct heard *h = &w.heard[w.n - 1];
		assert_string_equal(h->sent, "M-SEARCH * HTTP/1.1");
		assert_string_equal(h->got, "HTTP/1.1 200 OK");
		assert_true(h->r.sent_known);
		assert_int_equal(h->r.server.addr.b[15], i);
		assert_int_equal(h->r.flags, 0);
	}
	wire_end(&w);
	port_names_free(w.ports);
}

/* whatever port it was sent from, it is of the service that is announced */
static void
announcements_are_their_senders(void **state)
{
	static const struct {
		uint16_t from, to;
		uint8_t group;
		const char *words;
	} heard[] = {
		{ 50000, 1900, 250, "NOTIFY * HTTP/1.1\r\nNTS: ssdp:alive" },
		{ 5353, 5353, 251, "\x01\x01\x84" },
		{ 50001, 3702, 250,
		    "<a:Action>http://schemas.xmlsoap.org/ws/"
		    "2005/04/discovery/Hello</a:Action>" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(heard) / sizeof(heard[0]); i++) {
		struct wire w = wire_new();
		w.ports = port_names_new();
		w.port[SERVER] = heard[i].from;
		w.port[CLIENT] = heard[i].to;
		set_addr(w.addr[CLIENT], 239, 255, 255, heard[i].group);
		say_udp(&w, SERVER, heard[i].words);
		wire_end(&w);
		assert_int_equal(w.n, 1);
		assert_string_equal(w.heard[0].got, heard[i].words);
		assert_int_equal(w.heard[0].r.server.addr.b[12], 192);
		assert_int_equal(w.heard[0].r.server.port, heard[i].to);
		assert_int_equal(w.heard[0].r.flags, HEARD_ONE_SIDED);
		port_names_free(w.ports);
	}
}

static void
unanswered_datagrams(void **state)
{
	struct wire w = wire_new();

	(void)state;
	w.port[SERVER] = 161;
	say_udp(&w, CLIENT, "who?");
	say_udp(&w, CLIENT, "who??");
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_string_equal(w.heard[0].sent, "who??");
	assert_int_equal(w.heard[0].got_n, 0);
	assert_int_equal(w.heard[0].r.flags, HEARD_ONE_SIDED);
	assert_string_equal(w.events, "");
}

static void
answer_without_request(void **state)
{
	struct wire w = wire_new();

	(void)state;
	w.port[SERVER] = 161;
	say_udp(&w, SERVER, "me");
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_int_equal(w.heard[0].r.server.port, 161);
	assert_false(w.heard[0].r.sent_known);
}

/* bytes of an IP payload of the server's, from `at` to its end at `n` or not */
static void
say_fragment(struct wire *w, uint8_t proto, const uint8_t *payload, size_t at,
    size_t size, size_t n)
{
	uint8_t p[128];
	bool more = at + size < n;

	wire_ip(p, SERVER, proto, more ? size : n - at);
	put16(p + 4, 77);
	put16(p + 6, at / 8 | (more ? 0x2000 : 0));
	memcpy(p + 20, payload + at, more ? size : n - at);
	wire_packet(w, 101, (struct bytes){ p, 20 + (more ? size : n - at) });
}

/* all of it in parts of 24 bytes, the third also as somebody else's */
static void
say_disputed(struct wire *w, uint8_t proto, const uint8_t *payload, size_t n)
{
	uint8_t other[80];

	memset(other, 'x', sizeof(other));
	say_fragment(w, proto, payload, 24, 24, n);
	say_fragment(w, proto, other, 24, 24, n);
	say_fragment(w, proto, payload, 48, 24, n);
	say_fragment(w, proto, payload, 0, 24, n);
}

static void
contradicting_fragments_are_told(void **state)
{
	struct wire w = wire_new();
	const char *words = "the words of the genuine server, no other";
	uint8_t p[80] = { 0 };

	(void)state;
	handshake(&w);
	put16(p, 22);
	put16(p + 2, 40022);
	put32(p + 4, 5001);
	put32(p + 8, 1001);
	p[12] = 0x50;
	p[13] = ACK;
	memcpy(p + 20, words, strlen(words));
	say_disputed(&w, 6, p, 20 + strlen(words));
	const struct capture_counts *c = capture_counts(w.capture);
	assert_int_equal(c->defrag.fragments, 4);
	assert_int_equal(c->defrag.conflicts, 1);
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_string_equal(w.heard[0].got, words);
	assert_int_equal(w.heard[0].r.flags, HEARD_CONFLICT);

	w = wire_new();
	w.port[SERVER] = 161;
	say_udp(&w, CLIENT, "who?");
	put16(p, 161);
	put16(p + 4, 8 + strlen(words));
	memcpy(p + 8, words, strlen(words));
	say_disputed(&w, 17, p, 8 + strlen(words));
	wire_end(&w);
	assert_int_equal(w.n, 1);
	assert_string_equal(w.heard[0].got, words);
	assert_int_equal(w.heard[0].r.flags, HEARD_CONFLICT);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reset_out_of_window_is_ignored),
		cmocka_unit_test(reset_after_data),
		cmocka_unit_test(refused_connection),
		cmocka_unit_test(data_on_the_fin),
		cmocka_unit_test(data_in_the_handshake),
		cmocka_unit_test(keep_alive_is_not_data),
		cmocka_unit_test(ports_are_used_again),
		cmocka_unit_test(repeated_syn_is_the_same_connection),
		cmocka_unit_test(client_chooses_between_two_synacks),
		cmocka_unit_test(idle_connection_times_out),
		cmocka_unit_test(a_flood_of_syns_leaves_the_talker),
		cmocka_unit_test(a_flood_of_sources_stays_within_memory),
		cmocka_unit_test(one_source_opens_so_many),
		cmocka_unit_test(eviction_hands_out_what_is_there),
		cmocka_unit_test(datagrams),
		cmocka_unit_test(answers_from_another_port),
		cmocka_unit_test(files_are_asked_for_at_any_port),
		cmocka_unit_test(answers_to_what_a_group_was_asked),
		cmocka_unit_test(announcements_are_their_senders),
		cmocka_unit_test(unanswered_datagrams),
		cmocka_unit_test(answer_without_request),
		cmocka_unit_test(contradicting_fragments_are_told),
	};
	return RUN(tests, argc, argv);
}
