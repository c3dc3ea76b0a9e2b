#include "tests/wire.h"

#include "capture/stream.h"

/* streams as text: "c:GET s:200 c! " and where bytes lack "s+3:" */
struct reels {
	char text[2048];
	size_t n;
	struct stream last; /* its views are gone */
	size_t n_piece;
	uint64_t when_us[16];
};

static void
on_stream(void *ctx, const struct stream *s)
{
	static const char *const sides[] = { "c", "s" };
	static const char *const closes[] = { "", ".", "!" };
	struct reels *r = ctx;
	size_t n = strlen(r->text);

	for (size_t i = 0; i < s->n_piece; i++) {
		const struct stream_piece *p = &s->piece[i];
		n += (size_t)snprintf(
		    r->text + n, sizeof(r->text) - n, "%s", sides[p->side]);
		if (p->lost > 0)
			n += (size_t)snprintf(r->text + n, sizeof(r->text) - n,
			    "+%u", (unsigned)p->lost);
		n += (size_t)snprintf(r->text + n, sizeof(r->text) - n,
		    ":%.*s ", (int)p->data.n, (const char *)p->data.p);
		if (i < 16)
			r->when_us[i] = p->when_us;
	}
	for (unsigned side = 0; side < 2; side++)
		if (s->close[side].how != STREAM_OPEN)
			n += (size_t)snprintf(r->text + n, sizeof(r->text) - n,
			    "%s%s ", sides[side], closes[s->close[side].how]);
	snprintf(r->text + n, sizeof(r->text) - n, "|");
	r->n++;
	r->n_piece = s->n_piece;
	r->last = *s;
}

static void
record(struct wire *w, struct reels *r)
{
	struct capture_sinks sinks = { .response = wire_sink,
		.response_ctx = w,
		.stream = on_stream,
		.stream_ctx = r };

	w->capture = capture_new(&w->limits, &sinks);
}

static void
both_sides_in_order(void **state)
{
	struct wire w = wire_new();
	struct reels r = { 0 };

	(void)state;
	record(&w, &r);
	w.known = true; /* that a service is known does not end its stream */
	handshake(&w);
	say(&w, CLIENT, 0, 0, "GET /a");
	say(&w, SERVER, 0, 6, "200 ");
	say(&w, SERVER, 4, 6, "one");
	say(&w, CLIENT, 6, 7, "GET /b");
	say(&w, SERVER, 7, 12, "404");
	say_flags(&w, SERVER, FIN | ACK, 10, 12);
	say_flags(&w, CLIENT, RST, 12, 0);
	wire_end(&w);
	assert_string_equal(
	    r.text, "c:GET /a s:200  s:one c:GET /b s:404 c! s. |");
	assert_int_equal(r.last.end[STREAM_SERVER].port, 22);
	assert_int_equal(r.last.end[STREAM_CLIENT].port, 40022);
	assert_int_equal(r.last.proto, PROTO_TCP);
	assert_int_equal(r.last.conn, w.heard[0].r.conn);
	assert_int_equal(r.last.flags, 0);
	assert_int_equal(r.when_us[0], 1700000000003000);
	assert_int_equal(r.last.close[STREAM_SERVER].when_us, 1700000000008000);
}

/* bytes can be read when those in front of them have come */
static void
late_bytes_are_read_late(void **state)
{
	struct wire w = wire_new();
	struct reels r = { 0 };

	(void)state;
	record(&w, &r);
	handshake(&w);
	say(&w, SERVER, 4, 0, "efgh");
	say(&w, CLIENT, 0, 0, "hi");
	say(&w, SERVER, 0, 0, "abcd");
	wire_end(&w);
	assert_string_equal(r.text, "c:hi s:abcd s:efgh |");
	assert_int_equal(r.when_us[1], 1700000000005000);
	assert_int_equal(r.when_us[2], 1700000000005000);
}

static void
the_first_copy_is_kept(void **state)
{
	struct wire w = wire_new();
	struct reels r = { 0 };

	(void)state;
	record(&w, &r);
	handshake(&w);
	say(&w, SERVER, 2, 0, "cd");
	say(&w, SERVER, 6, 0, "gh");
	say(&w, SERVER, 0, 0, "abCDefGHij");
	wire_end(&w);
	assert_string_equal(r.text, "s:ab s:cd s:ef s:gh s:ij |");
	assert_int_equal(r.last.flags, HEARD_CONFLICT);
}

static void
copies_alike_are_none(void **state)
{
	struct wire w = wire_new();
	struct reels r = { 0 };

	(void)state;
	record(&w, &r);
	handshake(&w);
	say_bytes(&w, SERVER, ACK, -1, 0, BYTES("\0")); /* keep-alives */
	say(&w, SERVER, 0, 0, "abcd");
	say_bytes(&w, SERVER, ACK, 3, 0, BYTES("\0"));
	say(&w, SERVER, 0, 0, "abcd");
	say(&w, SERVER, 2, 0, "cdef");
	wire_end(&w);
	assert_string_equal(r.text, "s:abcd s:ef |");
	assert_int_equal(r.last.flags, 0);
}

static void
holes_are_counted(void **state)
{
	struct wire w = wire_new();
	struct reels r = { 0 };

	(void)state;
	record(&w, &r);
	handshake(&w);
	say(&w, SERVER, 3, 0, "def");
	say(&w, SERVER, 10, 0, "k");
	wire_end(&w);
	assert_string_equal(r.text, "s+3:def s+4:k |");
	assert_int_equal(r.last.flags, HEARD_GAP);
}

static void
heard_from_the_middle(void **state)
{
	struct wire w = wire_new();
	struct reels r = { 0 };

	(void)state;
	record(&w, &r);
	w.isn[SERVER] = 0xfffffff0; /* and wrapping */
	say(&w, SERVER, 20, 0, "later");
	say(&w, SERVER, 10, 0, "earlier...");
	wire_end(&w);
	assert_string_equal(r.text, "s:earlier... s:later |");
	assert_int_equal(r.last.flags, HEARD_MIDSTREAM | HEARD_ONE_SIDED);
}

static void
used_again_is_another_stream(void **state)
{
	struct wire w = wire_new();
	struct reels r = { 0 };

	(void)state;
	record(&w, &r);
	handshake(&w);
	say(&w, SERVER, 0, 0, "old");
	w.isn[CLIENT] = 900000;
	w.isn[SERVER] = 7000000;
	handshake(&w);
	say(&w, SERVER, 0, 0, "new");
	wire_end(&w);
	assert_int_equal(r.n, 2);
	assert_string_equal(r.text, "s:old |s:new |");
}

static void
datagrams_stay_apart(void **state)
{
	struct wire w = wire_new();
	struct reels r = { 0 };

	(void)state;
	record(&w, &r);
	w.port[SERVER] = 161;
	say_udp(&w, CLIENT, "who?");
	say_udp(&w, SERVER, "me");
	say_udp(&w, SERVER, "me");
	wire_end(&w);
	assert_string_equal(r.text, "c:who? s:me s:me |");
	assert_int_equal(r.last.proto, PROTO_UDP);
	assert_int_equal(r.last.end[STREAM_SERVER].port, 161);
}

static void
limits_cut(void **state)
{
	struct wire w = wire_new();
	struct reels r = { 0 };

	(void)state;
	w.limits.stream = 8;
	record(&w, &r);
	handshake(&w);
	say(&w, SERVER, 0, 0, "12345");
	say(&w, SERVER, 5, 0, "67890");
	say(&w, CLIENT, 0, 0, "fits");
	wire_end(&w);
	assert_string_equal(r.text, "s:12345 c:fits |");
	assert_int_equal(r.last.flags, HEARD_TRUNCATED);

	w = wire_new();
	r = (struct reels){ 0 };
	w.limits.streams = 1000;
	record(&w, &r);
	for (uint16_t i = 0; i < 50; i++) {
		w.port[CLIENT] = (uint16_t)(2000 + i);
		handshake(&w);
		say(&w, SERVER, 0, 0, "hello");
	}
	assert_int_equal(r.n, 0);
	wire_end(&w);
	assert_in_range(r.n, 1, 4);
	assert_int_equal(w.n, 50); /* responses have their own limits */
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(both_sides_in_order),
		cmocka_unit_test(late_bytes_are_read_late),
		cmocka_unit_test(the_first_copy_is_kept),
		cmocka_unit_test(copies_alike_are_none),
		cmocka_unit_test(holes_are_counted),
		cmocka_unit_test(heard_from_the_middle),
		cmocka_unit_test(used_again_is_another_stream),
		cmocka_unit_test(datagrams_stay_apart),
		cmocka_unit_test(limits_cut),
	};
	return RUN(tests, argc, argv);
}
