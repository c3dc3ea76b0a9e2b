/* recorded servers on loopback, and clients of all manners */
#include "tests/check.h"
#include "tests/talk.h"

#include "base/identity.h"
#include "base/os.h"
#include "base/sockaddr.h"
#include "base/tls.h"
#include "replay/player.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

enum { LONG_US = 20000000, LOOK_US = 2000 };

static struct sigdb *db;

/* a player of one script, and what a test waits for */
struct stage {
	struct loop *loop;
	struct player *player;
	struct scripts *scripts;
	struct endpoint at;
	struct timer *look;
	int client; /* the one that is looked at */
	struct buf heard;
	size_t wanted; /* bytes; SIZE_MAX: until it is closed */
	bool closed, late;
	uint64_t until_us;
};

static uint64_t ahead_us; /* of the clock, for those who must not wait */

static uint64_t
clock_us(void)
{
	return os_wall_us() + ahead_us;
}

static void
look(void *ctx)
{
	struct stage *s = ctx;
	uint8_t words[4096];
	ssize_t n;

	while ((n = recv(s->client, words, sizeof(words), MSG_DONTWAIT)) > 0)
		buf_add(&s->heard, (struct bytes){ words, (size_t)n });
	s->closed |= n == 0 || (errno != EAGAIN && errno != EWOULDBLOCK);
	s->late = os_wall_us() > s->until_us;
	if (s->closed || s->heard.n >= s->wanted || s->late)
		loop_stop(s->loop);
	else
		timer_set(s->look, loop_now(s->loop) + LOOK_US);
}

/* lets the player play until the client has heard n bytes, or its end */
static void
wait_for(struct stage *s, int client, size_t n)
{
	s->client = client;
	s->wanted = n;
	s->closed = false;
	s->until_us = os_wall_us() + LONG_US;
	timer_set(s->look, 0);
	loop_run(s->loop);
	assert_false(s->late);
}

static void
expect(struct stage *s, int client, const char *words)
{
	buf_clear(&s->heard);
	wait_for(s, client, strlen(words));
	assert_string_equal(buf_cstr(&s->heard), words);
}

static struct endpoint
free_port(int type)
{
	struct sockaddr_in in = { .sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t n = sizeof(in);
	int fd = socket(AF_INET, type, 0);

	assert_int_equal(bind(fd, (struct sockaddr *)&in, n), 0);
	getsockname(fd, (struct sockaddr *)&in, &n);
	close(fd);
	return (struct endpoint){ addr_of_v4((const uint8_t[]){ 127, 0, 0, 1 }),
		ntohs(in.sin_port) };
}

static void
stage_open(struct stage *s, enum proto proto, struct player_options options)
{
	struct err err;

	ahead_us = 0;
	scripts_seal(s->scripts, db);
	s->loop = loop_new(clock_us);
	s->look = timer_new(s->loop, look, s);
	options.now_s = 1700000000;
	s->player = player_new(s->loop, db, &options);
	s->at = free_port(proto == PROTO_TCP ? SOCK_STREAM : SOCK_DGRAM);
	assert_int_equal(player_serve(s->player, talk_script(s->scripts, proto),
	                     &s->at, &err),
	    LISTENS);
}

static void
stage_close(struct stage *s)
{
	player_free(s->player);
	timer_free(s->look);
	loop_free(s->loop);
	scripts_free(s->scripts);
	buf_release(&s->heard);
}

static int
client_new(const struct stage *s, int type)
{
	struct sockaddr_storage to;
	socklen_t n = sockaddr_of(&s->at, &to);
	int fd = socket(AF_INET, type, 0);

	assert_int_equal(connect(fd, (struct sockaddr *)&to, n), 0);
	return fd;
}

static void
say_to(int fd, const char *words)
{
	assert_int_equal(
	    send(fd, words, strlen(words), MSG_NOSIGNAL), strlen(words));
}

static void
a_server_greets_answers_and_closes(void **state)
{
	struct stream tcp = { .proto = PROTO_TCP,
		.close[STREAM_SERVER] = { STREAM_FIN, 9000 } };
	struct stage s = { .scripts = scripts_new() };

	(void)state;
	TALK(s.scripts, &tcp, "s:220 hello\r\n", "c:HELP\r\n", "s:214 no\r\n",
	    "c:QUIT\r\n", "s:221 bye\r\n");
	stage_open(&s, PROTO_TCP, (struct player_options){ .clients = 4 });
	int a = client_new(&s, SOCK_STREAM);
	int b = client_new(&s, SOCK_STREAM);
	expect(&s, a, "220 hello\r\n");
	say_to(a, "HELP\r\n");
	expect(&s, a, "214 no\r\n");
	/* in pieces, and the last request before the others */
	expect(&s, b, "220 hello\r\n");
	say_to(b, "QU");
	say_to(b, "IT\r\n");
	expect(&s, b, "221 bye\r\n");
	wait_for(&s, b, SIZE_MAX);
	/* all at once */
	say_to(a, "HELP\r\nQUIT\r\n");
	expect(&s, a, "214 no\r\n221 bye\r\n");
	wait_for(&s, a, SIZE_MAX);
	close(a);
	close(b);
	stage_close(&s);
}

static void
who_is_idle_longest_makes_room(void **state)
{
	struct stream tcp = { .proto = PROTO_TCP };
	struct stage s = { .scripts = scripts_new() };

	(void)state;
	TALK(s.scripts, &tcp, "s:hello\n", "c:a\n", "s:b\n");
	stage_open(&s, PROTO_TCP, (struct player_options){ .clients = 2 });
	int idle = client_new(&s, SOCK_STREAM);
	expect(&s, idle, "hello\n");
	ahead_us += PLAYER_STALE_US;
	int busy = client_new(&s, SOCK_STREAM);
	expect(&s, busy, "hello\n");
	int third = client_new(&s, SOCK_STREAM);
	expect(&s, third, "hello\n");
	wait_for(&s, idle, SIZE_MAX);
	assert_true(s.closed);
	say_to(busy, "a\n");
	expect(&s, busy, "b\n");
	close(idle);
	close(busy);
	close(third);
	stage_close(&s);
}

static void
floods_and_garbage_harm_nobody_else(void **state)
{
	struct stream tcp = { .proto = PROTO_TCP };
	struct stage s = { .scripts = scripts_new() };
	uint8_t garbage[4096];

	(void)state;
	TALK(s.scripts, &tcp, "c:a\n", "s:b\n");
	stage_open(&s, PROTO_TCP, (struct player_options){ .clients = 8 });
	memset(garbage, 0xfe, sizeof(garbage));
	int flood = client_new(&s, SOCK_STREAM);
	int good = client_new(&s, SOCK_STREAM);
	fcntl(flood, F_SETFL, O_NONBLOCK);
	for (int i = 0; i < 64; i++)
		(void)!send(flood, garbage, sizeof(garbage), MSG_NOSIGNAL);
	say_to(good, "a\n");
	expect(&s, good, "b\n");
	close(flood);
	close(good);
	stage_close(&s);
}

/* without pauses in one go, with them by a timer: in the same order */
static void
datagrams_are_answered_with_their_pauses(void **state)
{
	struct stream udp = { .proto = PROTO_UDP };

	(void)state;
	for (int recorded = 0; recorded < 2; recorded++) {
		struct stage s = { .scripts = scripts_new() };
		TALK(s.scripts, &udp, "c:ask", "s:one", "s:two");
		stage_open(&s, PROTO_UDP,
		    (struct player_options){ .recorded_pauses = recorded });
		int fd = client_new(&s, SOCK_DGRAM);
		say_to(fd, "ask");
		expect(&s, fd, "onetwo");
		close(fd);
		stage_close(&s);
	}
}

/* hands what came to the client's TLS, and sends what it says */
static enum tls_state
shake_hands(struct stage *s, int fd, struct tls *t, struct buf *plain,
    struct buf *wire, size_t enough)
{
	enum tls_state state = TLS_SHAKING;

	while (plain->n < enough && state <= TLS_OPEN && !s->closed) {
		if (wire->n > 0)
			assert_int_equal(
			    send(fd, wire->p, wire->n, MSG_NOSIGNAL), wire->n);
		buf_clear(wire);
		buf_clear(&s->heard);
		wait_for(s, fd, 1);
		state = tls_feed(t, buf_view(&s->heard), plain, wire);
	}
	return state;
}

/* the script as if its handshake had been opened */
static void
is_inside(struct scripts *scripts, struct bytes model)
{
	struct script *one = &scripts->v[0];

	one->tls = (struct script_tls){ .oldest = 0x0303,
		.newest = 0x0303,
		.alpn = "pop3",
		.certificate = model };
	for (size_t i = 0; i < one->conversation[0].n_turn; i++)
		one->conversation[0].turn[i].inside = true;
}

static void
what_was_inside_tls_is_played_inside(void **state)
{
	struct stream tcp = { .proto = PROTO_TCP };
	struct stage s = { .scripts = scripts_new() };
	struct tls_context *context = tls_context_new(false);
	struct buf key = { 0 }, model = { 0 }, wire = { 0 }, plain = { 0 };

	(void)state;
	assert_true(identity_key(&key));
	assert_true(identity_certificate(buf_view(&key), (struct bytes){ 0 },
	    "mail.example.org", 1600000000, &model));
	TALK(s.scripts, &tcp, "s:+OK\r\n", "c:CAPA\r\n", "s:+OK none\r\n");
	is_inside(s.scripts, buf_view(&model));
	stage_open(&s, PROTO_TCP, (struct player_options){ .clients = 4 });
	int fd = client_new(&s, SOCK_STREAM);
	struct tls *t = tls_new(context, NULL, "imap pop3", NULL, &wire);
	assert_int_equal(
	    shake_hands(&s, fd, t, &plain, &wire, strlen("+OK\r\n")), TLS_OPEN);
	assert_string_equal(buf_cstr(&plain), "+OK\r\n");
	buf_clear(&plain);
	assert_true(tls_write(t, BYTES("CAPA\r\n"), &wire));
	shake_hands(&s, fd, t, &plain, &wire, strlen("+OK none\r\n"));
	assert_string_equal(buf_cstr(&plain), "+OK none\r\n");
	const struct tls_facts *f = tls_facts(t);
	assert_string_equal(f->fact[0].text, "TLSv1.2");
	assert_string_equal(f->fact[2].text, "pop3");
	assert_string_equal(f->cert[0].subject, "CN=mail.example.org");
	/* as the model's, not of the time at which it was made */
	assert_memory_equal(f->cert[0].not_before, "2020-03-", 8);
	tls_free(t);
	close(fd);
	stage_close(&s);
	tls_context_free(context);
	buf_release(&key);
	buf_release(&model);
	buf_release(&wire);
	buf_release(&plain);
}

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

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_server_greets_answers_and_closes),
		cmocka_unit_test(who_is_idle_longest_makes_room),
		cmocka_unit_test(floods_and_garbage_harm_nobody_else),
		cmocka_unit_test(datagrams_are_answered_with_their_pauses),
		cmocka_unit_test(what_was_inside_tls_is_played_inside),
	};

	cmocka_set_test_filter(argc > 1 ? argv[1] : NULL);
	return cmocka_run_group_tests_name(__FILE__, tests, setup, teardown);
}
