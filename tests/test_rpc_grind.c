/* RPC: calls, replies, a port mapper's list, and the machine that asks */
#include "tests/check.h"

#include "active/rpc_call.h"
#include "active/rpc_grind.h"
#include "base/rd.h"
#include "tests/guarded.h"

#include <string.h>

/* a server: what it has, and how it behaves */
struct server {
	uint32_t program[4];
	uint32_t low, high;
	bool has_all;
	bool cuts;      /* records into fragments of 3 bytes */
	unsigned takes; /* calls of one connection; 0: any */
	unsigned drops; /* every so many datagrams; 0: none */
	enum rpc_answer otherwise;
};

struct talk {
	const struct server *server;
	enum proto proto;
	unsigned calls, connections, datagrams;
	struct buf back;
};

static void
put(struct buf *b, uint32_t v)
{
	for (int shift = 24; shift >= 0; shift -= 8)
		buf_byte(b, (uint8_t)(v >> shift));
}

static void
put_record(struct talk *t, struct bytes message)
{
	size_t piece = t->server->cuts ? 3 : message.n;

	if (t->proto == PROTO_UDP) {
		buf_add(&t->back, message);
		return;
	}
	for (size_t at = 0; at < message.n; at += piece) {
		struct bytes part = bytes_cut(message, at, piece);
		bool last = at + part.n == message.n;
		put(&t->back, (uint32_t)part.n | (last ? 0x80000000 : 0));
		buf_add(&t->back, part);
	}
}

static bool
has(const struct server *s, uint32_t program)
{
	for (int i = 0; i < 4; i++)
		if (program != 0 && s->program[i] == program)
			return true;
	return s->has_all;
}

/* the list of a port mapper: mountd at UDP 3000 */
static void
put_list(struct buf *b)
{
	put(b, 1), put(b, 100005), put(b, 3);
	put(b, 3), buf_add(b, BYTES("udp\0"));
	put(b, 14), buf_add(b, BYTES("0.0.0.0.11.184\0\0"));
	put(b, 2), buf_add(b, BYTES("me\0\0"));
	put(b, 0);
}

static void
answer(struct talk *t, struct rd *call)
{
	struct buf m = { 0 };
	uint32_t xid = rd_u32(call);

	assert_int_equal(rd_u32(call), 0); /* a call */
	assert_int_equal(rd_u32(call), 2); /* RPC's version */
	uint32_t program = rd_u32(call), version = rd_u32(call);
	uint32_t procedure = rd_u32(call);
	assert_int_equal(rd_take(call, 16).n, 16);
	t->calls++;
	put(&m, xid), put(&m, 1), put(&m, 0), put(&m, 0), put(&m, 0);
	if (!has(t->server, program)) {
		put(&m, t->server->otherwise);
	} else if (version >= t->server->low && version <= t->server->high) {
		put(&m, RPC_SUCCESS);
		if (procedure == 4)
			put_list(&m);
	} else {
		put(&m, RPC_PROG_MISMATCH);
		put(&m, t->server->low), put(&m, t->server->high);
	}
	put_record(t, buf_view(&m));
	buf_release(&m);
}

/* false: the connection ends behind what was answered */
static bool
answer_all(struct talk *t, struct bytes said)
{
	struct rd r = rd_of(said);
	unsigned n = 0;

	buf_clear(&t->back);
	if (t->proto == PROTO_UDP) {
		answer(t, &r);
		return true;
	}
	while (r.n > 0) {
		assert_int_equal(rd_u32(&r), 0x80000000 | 40);
		answer(t, &r);
		if (++n == t->server->takes)
			return false;
	}
	return true;
}

static void
hear(struct rpc_grind *g, struct talk *t)
{
	struct bytes b = buf_view(&t->back);
	size_t piece = t->server->cuts && t->proto == PROTO_TCP ? 1 : b.n;

	for (size_t at = 0; at < b.n; at += piece) {
		struct bytes part = guarded(bytes_cut(b, at, piece));
		rpc_grind_heard(g, part);
		guarded_free(part);
	}
}

/* plays both sides to the end; the text lasts as long as the machine */
static struct rpc_told
play(struct rpc_grind *g, struct talk *t)
{
	struct buf say = { 0 };
	bool open = true;

	t->connections = 1;
	for (int i = 0; i < 5000; i++) {
		switch (rpc_grind_next(g, &say)) {
		case RPC_SAY:
			t->datagrams++;
			if (t->server->drops > 0 &&
			    t->datagrams % t->server->drops == 0)
				break;
			open = answer_all(t, buf_view(&say));
			hear(g, t);
			if (!open)
				rpc_grind_ended(g);
			break;
		case RPC_WAIT:
			rpc_grind_lapsed(g);
			break;
		case RPC_AGAIN:
			t->connections++;
			break;
		case RPC_OVER:
			buf_release(&say);
			buf_release(&t->back);
			return rpc_grind_tell(g);
		}
	}
	fail_msg("it goes on for ever");
	return (struct rpc_told){ 0 };
}

static struct rpc_programs *programs;
static struct rpc_book *book;

static int
setup(void **state)
{
	(void)state;
	programs =
	    rpc_programs_new(BYTES("# names\n\nportmapper 100000 sunrpc\n"
	                           "odd 200123 strange # one\nbad x\n"
	                           "far 99999999999\nlast 200124"));
	book = rpc_book_new(7);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	rpc_programs_free(programs);
	rpc_book_free(book);
	return 0;
}

static const struct endpoint *
at_port(uint16_t port)
{
	static const uint8_t b[4] = { 192, 0, 2, 1 };
	static struct endpoint at;

	at = (struct endpoint){ addr_of_v4(b), port };
	return &at;
}

/* what is told of a server, and how many calls that took */
static void
tells(const struct server *s, enum proto proto, const char *service,
    const char *version, const char *info, unsigned most)
{
	struct talk t = { .server = s, .proto = proto };
	struct rpc_grind *g = rpc_grind_new(programs, book, at_port(3000),
	    proto, RPC_LIKELY, "rpcbind", (struct bytes){ 0 });
	struct rpc_told told = play(g, &t);

	if (service == NULL) {
		assert_null(told.service);
	} else {
		assert_string_equal(told.service, service);
		assert_string_equal(told.info, info);
	}
	if (version == NULL)
		assert_null(told.version);
	else
		assert_string_equal(told.version, version);
	assert_in_range(t.calls, 0, most);
	rpc_grind_free(g);
}

static void
programs_are_found(void **state)
{
	const struct server mountd = { .program = { 100005 },
		.low = 1,
		.high = 3,
		.otherwise = RPC_PROG_UNAVAIL };
	struct server nfs = { .program = { 100227, 100003, 100021 },
		.low = 3,
		.high = 3,
		.otherwise = RPC_PROG_UNAVAIL };
	struct server odd = { .program = { 200124 },
		.low = 1,
		.high = 1,
		.cuts = true,
		.otherwise = RPC_PROG_UNAVAIL };

	(void)state;
	for (int p = 0; p < 2; p++) {
		enum proto proto = p == 0 ? PROTO_TCP : PROTO_UDP;
		tells(&mountd, proto, "mountd", "1-3", "RPC #100005", 28);
		tells(&nfs, proto, "nfs", "3",
		    "RPC #100003, with nlockmgr 3 (#100021), nfs_acl 3 "
		    "(#100227)",
		    28);
		tells(&odd, proto, "last", "1", "RPC #200124", 200);
	}
}

static void
one_call_a_connection(void **state)
{
	const struct server s = { .program = { 100024 },
		.low = 1,
		.high = 1,
		.takes = 1,
		.otherwise = RPC_PROG_UNAVAIL };
	struct talk t = { .server = &s, .proto = PROTO_TCP };
	struct rpc_grind *g = rpc_grind_new(programs, book, at_port(3000),
	    PROTO_TCP, RPC_LIKELY, "rpcbind", (struct bytes){ 0 });

	(void)state;
	assert_string_equal(play(g, &t).service, "status");
	assert_in_range(t.connections, 2, 12);
	rpc_grind_free(g);
}

static void
a_liar_is_not_believed(void **state)
{
	const struct server s = { .has_all = true, .low = 2, .high = 4 };
	struct talk t = { .server = &s, .proto = PROTO_TCP };

	(void)state;
	for (int p = 0; p < 2; p++) {
		t.proto = p == 0 ? PROTO_TCP : PROTO_UDP;
		struct rpc_grind *g =
		    rpc_grind_new(programs, book, at_port(3000), t.proto,
		        RPC_LIKELY, "rpcbind", (struct bytes){ 0 });
		struct rpc_told told = play(g, &t);
		assert_true(told.soft);
		assert_string_equal(told.service, "rpcbind");
		assert_null(told.version);
		assert_string_equal(told.info, "RPC, says it has any program");
		rpc_grind_free(g);
	}
	assert_int_equal(t.calls, 2);
}

static void
nothing_is_found(void **state)
{
	const struct server none = { .otherwise = RPC_PROG_UNAVAIL };
	const struct server sick = { .otherwise = RPC_SYSTEM_ERR };

	(void)state;
	tells(&none, PROTO_TCP, NULL, NULL, NULL, 200);
	tells(&none, PROTO_UDP, NULL, NULL, NULL, 200);
	tells(&sick, PROTO_TCP, NULL, NULL, NULL, 200);
}

static void
lost_datagrams_are_sent_again(void **state)
{
	const struct server s = { .program = { 100005, 100021 },
		.low = 1,
		.high = 3,
		.drops = 3,
		.otherwise = RPC_PROG_UNAVAIL };

	(void)state;
	tells(&s, PROTO_UDP, "mountd", "1-3",
	    "RPC #100005, with nlockmgr 1-3 (#100021)", 60);
}

/* nobody answers: a few calls, or a few connections, and no more */
static void
silence_ends_it(void **state)
{
	const struct server s = { .drops = 1 };

	(void)state;
	for (int p = 0; p < 2; p++) {
		struct talk t = { .server = &s,
			.proto = p == 0 ? PROTO_TCP : PROTO_UDP };
		struct rpc_grind *g =
		    rpc_grind_new(programs, book, at_port(3000), t.proto,
		        RPC_LIKELY, "rpcbind", (struct bytes){ 0 });
		assert_null(play(g, &t).service);
		assert_in_range(t.datagrams, 1, 3);
		rpc_grind_free(g);
	}
}

/* also behind a probe that was answered */
static void
silence_ends_it_later(void **state)
{
	static const uint8_t unavailable[] =
	    "HARK\0\0\0\1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1";
	const struct bytes answer = { unavailable, sizeof(unavailable) - 1 };
	const struct server s = { .drops = 1 };
	struct talk t = { .server = &s, .proto = PROTO_UDP };
	struct rpc_grind *g = rpc_grind_new(programs, book, at_port(3000),
	    PROTO_UDP, RPC_LIKELY, "rpcbind", answer);

	(void)state;
	assert_null(play(g, &t).service);
	assert_in_range(t.datagrams, 1, 3);
	rpc_grind_free(g);
}

/* a port mapper is asked for its list, in so many calls */
static void
dumps(const struct server *s, struct rpc_book *b, const struct endpoint *at,
    unsigned calls)
{
	struct talk t = { .server = s, .proto = PROTO_TCP };
	struct rpc_grind *g = rpc_grind_new(programs, b, at, PROTO_TCP,
	    RPC_FOR_SURE, "rpcbind", (struct bytes){ 0 });

	assert_null(play(g, &t).service); /* it is known */
	assert_int_equal(t.calls, calls);
	rpc_grind_free(g);
}

static void
a_port_mapper_names_ports(void **state)
{
	const struct server mapper = { .program = { 100000 },
		.low = 2,
		.high = 4,
		.otherwise = RPC_PROG_UNAVAIL };
	const struct server mountd = { .program = { 100005 },
		.low = 1,
		.high = 3,
		.otherwise = RPC_PROG_UNAVAIL };
	struct server three = mapper;
	struct rpc_book *other = rpc_book_new(1);
	struct rpc_named named[4];

	(void)state;
	three.high = 3;
	dumps(&mapper, book, at_port(111), 1);
	dumps(&three, other, at_port(111), 2);
	assert_int_equal(
	    rpc_book_find(book, at_port(3000), PROTO_UDP, named, 4), 1);
	assert_int_equal(named[0].program, 100005);
	assert_int_equal(named[0].low, 3);
	assert_int_equal(named[0].high, 3);
	assert_int_equal(
	    rpc_book_find(book, at_port(3000), PROTO_TCP, named, 4), 0);
	/* what it was said to have, in more versions, and what can not exist */
	tells(&mountd, PROTO_UDP, "mountd", "1-3", "RPC #100005", 2);
	/* the list is known; it has nothing of what is reached over IPv6 */
	dumps(&mapper, book, at_port(111), 0);
	dumps(&mapper, book,
	    &(struct endpoint){ { { 0x20, 1, 0x0d, 0xb8 } }, 111 }, 1);
	rpc_book_free(other);
}

/* mountd at TCP 4000, from version 1 to 3 */
static void
learn_mountd(struct rpc_book *b)
{
	struct buf list = { 0 };

	for (uint32_t version = 1; version <= 3; version++)
		put(&list, 1), put(&list, 100005), put(&list, version),
		    put(&list, 6), put(&list, 4000);
	put(&list, 0);
	rpc_book_learn(b, &at_port(1)->addr, 2, guarded(buf_view(&list)));
	buf_release(&list);
}

static void
what_a_port_mapper_says_is_proven(void **state)
{
	static const struct server mountd = { .program = { 100005 },
		.low = 1,
		.high = 3,
		.otherwise = RPC_PROG_UNAVAIL };
	static const struct server liar = {
		.has_all = true, .low = 2, .high = 4
	};
	static const struct server stale = { .program = { 100003 },
		.low = 3,
		.high = 3,
		.otherwise = RPC_PROG_UNAVAIL };
	static const struct {
		const struct server *server;
		const char *service, *info;
		unsigned calls;
	} cases[] = {
		{ &mountd, "mountd", "RPC #100005", 1 },
		{ &liar, "rpcbind", "RPC, says it has any program", 2 },
		{ &stale, NULL, NULL, 1 },
	};
	struct rpc_book *b = rpc_book_new(1);

	(void)state;
	learn_mountd(b);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct talk t = { .server = cases[i].server,
			.proto = PROTO_TCP };
		struct rpc_grind *g = rpc_grind_new(programs, b, at_port(4000),
		    PROTO_TCP, RPC_NAMED, NULL, (struct bytes){ 0 });
		struct rpc_told told = play(g, &t);
		if (cases[i].service == NULL) {
			assert_null(told.service);
		} else {
			assert_string_equal(told.service, cases[i].service);
			assert_string_equal(told.info, cases[i].info);
		}
		assert_int_equal(t.calls, cases[i].calls);
		rpc_grind_free(g);
	}
	rpc_book_free(b);
}

/* who lacked a program before is not asked for one that can not exist */
static void
a_lack_is_remembered(void **state)
{
	static const struct server status = { .program = { 100024 },
		.low = 1,
		.high = 1,
		.otherwise = RPC_PROG_UNAVAIL };
	unsigned calls[2];

	(void)state;
	for (int i = 0; i < 2; i++) {
		struct talk t = { .server = &status, .proto = PROTO_UDP };
		struct rpc_grind *g = rpc_grind_new(programs, book,
		    at_port(3001), PROTO_UDP, RPC_LIKELY, "rpcbind",
		    i == 0 ? (struct bytes){ 0 }
		           : BYTES("HARK\0\0\0\1\0\0\0\0\0\0\0\0\0\0\0\0"
		                   "\0\0\0\1"));
		assert_string_equal(play(g, &t).service, "status");
		calls[i] = t.calls;
		rpc_grind_free(g);
	}
	assert_int_equal(calls[1], calls[0] - 1);
}

static void
lists_are_bounded(void **state)
{
	struct buf list = { 0 };
	struct rpc_named named[4];

	(void)state;
	for (uint32_t i = 0; i < 1000; i++)
		put(&list, 1), put(&list, 7), put(&list, 1), put(&list, 6),
		    put(&list, 1000 + i);
	put(&list, 0);
	rpc_book_learn(book, &at_port(1)->addr, 2, guarded(buf_view(&list)));
	assert_int_equal(
	    rpc_book_find(book, at_port(1001), PROTO_TCP, named, 4), 1);
	assert_int_equal(
	    rpc_book_find(book, at_port(1999), PROTO_TCP, named, 4), 0);
	/* a list that ends in the middle keeps what stood in front */
	for (size_t n = 0; n < 40; n++)
		rpc_book_learn(book, &at_port(1)->addr, n % 2 ? 2 : 4,
		    guarded(bytes_cut(buf_view(&list), 0, n)));
	buf_release(&list);
}

static void
records_are_bounded(void **state)
{
	struct buf m = { 0 };
	size_t used;

	(void)state;
	assert_int_equal(rpc_record_take(guarded(BYTES("\x80\0\0")), &used, &m),
	    RPC_RECORD_MORE);
	assert_int_equal(
	    rpc_record_take(guarded(BYTES("\x80\0\0\2a")), &used, &m),
	    RPC_RECORD_MORE);
	assert_int_equal(
	    rpc_record_take(
	        guarded(BYTES("\0\0\0\1a\x80\0\0\1b\x80")), &used, &m),
	    RPC_RECORD_WHOLE);
	assert_int_equal(used, 10);
	assert_true(bytes_eq(buf_view(&m), BYTES("ab")));
	assert_int_equal(
	    rpc_record_take(guarded(BYTES("HTTP/1.1 200")), &used, &m),
	    RPC_RECORD_BAD);
	/* fragments of nothing, for ever */
	uint8_t empty[4 * 300] = { 0 };
	assert_int_equal(
	    rpc_record_take(
	        guarded((struct bytes){ empty, sizeof(empty) }), &used, &m),
	    RPC_RECORD_BAD);
	buf_release(&m);
}

static void
replies_are_read(void **state)
{
	static const uint8_t denied[] =
	    "\0\0\0\7\0\0\0\1\0\0\0\1\0\0\0\1\0\0\0\2";
	static const uint8_t huge[] =
	    "\0\0\0\7\0\0\0\1\0\0\0\0\0\0\0\1\xff\xff\xff\xff\0\0\0\0";
	static const uint8_t verified[] =
	    "\0\0\0\7\0\0\0\1\0\0\0\0\0\0\0\1\0\0\0\1x\0\0\0\0\0\0\2"
	    "\0\0\0\2\0\0\0\4";
	struct rpc_reply r;

	(void)state;
	assert_true(rpc_reply_parse(guarded((struct bytes){ denied, 20 }), &r));
	assert_int_equal(r.answer, RPC_DENIED);
	assert_false(rpc_reply_parse(guarded((struct bytes){ huge, 24 }), &r));
	assert_true(
	    rpc_reply_parse(guarded((struct bytes){ verified, 36 }), &r));
	assert_int_equal(r.answer, RPC_PROG_MISMATCH);
	assert_int_equal(r.xid, 7);
	assert_int_equal(r.low, 2);
	assert_int_equal(r.high, 4);
	for (size_t n = 0; n < 36; n++)
		assert_false(rpc_reply_parse(
		    guarded((struct bytes){ verified, n }), &r));
}

static void
names_come_from_both_lists(void **state)
{
	(void)state;
	assert_string_equal(rpc_programs_name(programs, 100000), "rpcbind");
	assert_string_equal(rpc_programs_name(programs, 200123), "odd");
	assert_string_equal(rpc_programs_name(programs, 200124), "last");
	assert_null(rpc_programs_name(programs, 1));
	/* none twice */
	for (size_t i = 0; i < rpc_programs_n(programs); i++)
		assert_string_equal(rpc_programs_name(programs,
		                        rpc_programs_at(programs, i)->number),
		    rpc_programs_at(programs, i)->name);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
		T(programs_are_found),
		T(one_call_a_connection),
		T(a_liar_is_not_believed),
		T(nothing_is_found),
		T(lost_datagrams_are_sent_again),
		T(silence_ends_it),
		T(silence_ends_it_later),
		T(a_port_mapper_names_ports),
		T(what_a_port_mapper_says_is_proven),
		T(a_lack_is_remembered),
		T(lists_are_bounded),
		T(records_are_bounded),
		T(replies_are_read),
		T(names_come_from_both_lists),
	};

	return RUN(tests, argc, argv);
}
