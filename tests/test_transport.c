/* connections: what the scope refuses never leaves */
#include "tests/check.h"

#include "active/transport.h"
#include "base/loop.h"
#include "base/os.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

/* a socket on loopback that must not be reached, or may */
struct door {
	int fd;
	struct endpoint at;
};

static struct door
door_open(int type)
{
	struct sockaddr_in in = { .sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t n = sizeof(in);
	struct door d = { .fd = socket(AF_INET, type | SOCK_NONBLOCK, 0) };
	const uint8_t loopback[4] = { 127, 0, 0, 1 };

	assert_int_equal(bind(d.fd, (struct sockaddr *)&in, n), 0);
	if (type == SOCK_STREAM)
		assert_int_equal(listen(d.fd, 4), 0);
	getsockname(d.fd, (struct sockaddr *)&in, &n);
	d.at = (struct endpoint){ addr_of_v4(loopback), ntohs(in.sin_port) };
	return d;
}

struct heard {
	unsigned connected, ended;
	enum peer_end why;
};

static void
on_connected(void *ctx)
{
	((struct heard *)ctx)->connected++;
}

static void
on_secured(
    void *ctx, bool ok, struct bytes heard, const struct tls_facts *facts)
{
	(void)ctx, (void)ok, (void)heard, (void)facts;
}

static void
on_heard(void *ctx, struct bytes got)
{
	(void)ctx, (void)got;
}

static void
on_ended(void *ctx, enum peer_end why)
{
	struct heard *h = ctx;

	h->ended++;
	h->why = why;
}

static const struct peer_sink sink = { on_connected, on_secured, on_heard,
	on_ended };

/* a scope of documentation addresses alone, or with loopback */
static struct scope *
scope_with(bool loopback, struct addrset *hosts)
{
	const uint8_t lo[4] = { 192, 0, 2, 1 }, lo2[4] = { 127, 0, 0, 1 };
	struct addr a = addr_of_v4(lo), b = addr_of_v4(lo2);
	struct scope *s = scope_new();
	struct err err;

	addrset_add(hosts, &a, &a);
	if (loopback)
		addrset_add(hosts, &b, &b);
	addrset_seal(hosts);
	scope_add(s, hosts);
	assert_true(scope_finish(s, SCOPE_HOSTS_MAX, &err));
	return s;
}

static void
nothing_leaves_the_scope(void **state)
{
	static const int types[] = { SOCK_STREAM, SOCK_DGRAM };
	static const enum proto protos[] = { PROTO_TCP, PROTO_UDP };

	(void)state;
	for (int i = 0; i < 2; i++) {
		struct addrset hosts = { 0 };
		struct scope *scope = scope_with(false, &hosts);
		struct loop *loop = loop_new(os_wall_us);
		struct transport *t = transport_new(loop, scope);
		struct door d = door_open(types[i]);
		struct heard h = { 0 };
		uint8_t byte;

		struct peer *p =
		    peer_open(t, &d.at, protos[i], NULL, NULL, &sink, &h);
		peer_send(p, BYTES("words"));
		loop_run(loop);
		assert_int_equal(h.connected, 0);
		assert_int_equal(h.ended, 1);
		assert_int_equal(h.why, PEER_REFUSED_BY_SCOPE);
		assert_int_equal(
		    transport_counts(t)->refused[REFUSED_OUTSIDE], 1);
		assert_int_equal(transport_counts(t)->connects, 0);
		assert_int_equal(transport_counts(t)->datagrams, 0);
		assert_int_equal(transport_open(t), 0);
		if (types[i] == SOCK_STREAM)
			assert_true(accept(d.fd, NULL, NULL) < 0);
		else
			assert_true(recv(d.fd, &byte, 1, 0) < 0);
		close(d.fd);
		transport_free(t);
		loop_free(loop);
		scope_free(scope);
		addrset_release(&hosts);
	}
}

static void
what_is_in_scope_is_reached(void **state)
{
	struct addrset hosts = { 0 };
	struct scope *scope = scope_with(true, &hosts);
	struct loop *loop = loop_new(os_wall_us);
	struct transport *t = transport_new(loop, scope);
	struct door d = door_open(SOCK_DGRAM);
	struct heard h = { 0 };
	uint8_t words[8];

	(void)state;
	struct peer *p = peer_open(t, &d.at, PROTO_UDP, NULL, NULL, &sink, &h);
	peer_send(p, BYTES("words"));
	assert_int_equal(recv(d.fd, words, sizeof(words), 0), 5);
	peer_finish(p, BYTES("bye"));
	assert_int_equal(recv(d.fd, words, sizeof(words), 0), 3);
	loop_run(loop);
	assert_int_equal(h.ended, 0);
	assert_int_equal(transport_open(t), 0);
	assert_int_equal(transport_counts(t)->bytes_out, 8);
	close(d.fd);
	transport_free(t);
	loop_free(loop);
	scope_free(scope);
	addrset_release(&hosts);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_leaves_the_scope),
		cmocka_unit_test(what_is_in_scope_is_reached),
	};

	return RUN(tests, argc, argv);
}
