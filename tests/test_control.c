/* whether a host answers where nobody listens */
#include "tests/check.h"

#include "active/control.h"
#include "active/transport.h"
#include "base/addrset.h"
#include "base/loop.h"
#include "base/os.h"

#include <arpa/inet.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { TRIED_MAX = 4 };

/* what listens on one of the ports */
struct door {
	struct play *play;
	int fd;
	struct watch *watch;
};

struct play {
	struct loop *loop;
	struct addr host;
	struct control *control;
	uint16_t port[TRIED_MAX];
	unsigned n_tried, n_reserved, n_done;
	bool granted; /* a connection is waited for once, then there is leave */
	char verdict[32], evidence[128];
	struct door door[TRIED_MAX];
	unsigned n_door;
	bool hangs_up;
	int held[2 * TRIED_MAX];
	unsigned n_held;
};

/* of its own, so that tests beside this one are not met */
static struct addr
own_host(void)
{
	const uint8_t b[4] = { 127, 77, (uint8_t)(getpid() >> 8),
		(uint8_t)(getpid() | 1) };

	return addr_of_v4(b);
}

static uint64_t
on_reserve(void *ctx, const struct endpoint *to, uint64_t now, bool *mine)
{
	struct play *p = ctx;

	assert_true(addr_eq(&to->addr, &p->host));
	p->n_reserved++;
	/* first it is too early to say, then there is leave */
	p->granted = !p->granted;
	*mine = !p->granted;
	return now;
}

static void
on_done(void *ctx, const struct addr *host, const char *verdict,
    const char *evidence)
{
	struct play *p = ctx;

	assert_true(addr_eq(host, &p->host));
	p->n_done++;
	snprintf(p->verdict, sizeof(p->verdict), "%s",
	    verdict != NULL ? verdict : "honest");
	snprintf(p->evidence, sizeof(p->evidence), "%s", evidence);
	for (unsigned i = 0; i < p->n_door; i++)
		watch_want(p->door[i].watch, 0);
	loop_stop(p->loop);
}

static void
on_wire(void *ctx, const struct wire_event *e)
{
	struct play *p = ctx;

	if (e->what == WIRE_TRIED && p->n_tried < TRIED_MAX)
		p->port[p->n_tried++] = e->server->port;
}

static void
on_visitor(void *ctx, unsigned ready)
{
	struct door *d = ctx;
	int fd = accept(d->fd, NULL, NULL);

	(void)ready;
	if (fd < 0)
		return;
	if (d->play->hangs_up)
		close(fd);
	else
		d->play->held[d->play->n_held++] = fd;
}

static bool
open_door(struct play *p, uint16_t port)
{
	struct door *d = &p->door[p->n_door];
	struct sockaddr_in in = { .sin_family = AF_INET,
		.sin_port = htons(port) };

	memcpy(&in.sin_addr, p->host.b + 12, 4);
	*d = (struct door){ .play = p,
		.fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0) };
	if (bind(d->fd, (struct sockaddr *)&in, sizeof(in)) != 0 ||
	    listen(d->fd, 4) != 0) {
		close(d->fd);
		return false;
	}
	d->watch = watch_new(p->loop, d->fd, on_visitor, d);
	watch_want(d->watch, LOOP_READ);
	p->n_door++;
	return true;
}

/* asks, with doors at the first `n` of these ports */
static void
ask(struct play *p, const uint16_t *port, unsigned n)
{
	const struct control_sinks sinks = { on_reserve, on_done, p };
	struct addrset hosts = { 0 };
	struct scope *scope = scope_new();
	struct err err;

	p->host = own_host();
	addrset_add(&hosts, &p->host, &p->host);
	addrset_seal(&hosts);
	scope_add(scope, &hosts);
	assert_true(scope_finish(scope, SCOPE_HOSTS_MAX, &err));
	p->loop = loop_new(os_wall_us);
	struct transport *t = transport_new(p->loop, scope);
	transport_on_wire(t, on_wire, p);
	for (unsigned i = 0; i < n; i++)
		assert_true(open_door(p, port[i]));
	p->control = control_new(p->loop, t, &p->host, 7, &sinks);
	loop_run(p->loop);
	control_free(p->control);
	for (unsigned i = 0; i < p->n_door; i++) {
		watch_free(p->door[i].watch);
		close(p->door[i].fd);
	}
	for (unsigned i = 0; i < p->n_held; i++)
		close(p->held[i]);
	transport_free(t);
	loop_free(p->loop);
	scope_free(scope);
	addrset_release(&hosts);
	assert_int_equal(p->n_done, 1);
	assert_int_equal(p->n_reserved, 2 * p->n_tried);
}

static void
who_refuses_is_honest(void **state)
{
	struct play p = { 0 };

	(void)state;
	ask(&p, NULL, 0);
	assert_string_equal(p.verdict, "honest");
	/* two refusals leave no three to come */
	assert_int_equal(p.n_tried, 2);
}

/* the seed decides which ports are tried, so they are known beforehand */
static void
ports_of(uint16_t port[TRIED_MAX])
{
	struct play p = { 0 }, q = { 0 };

	ask(&p, NULL, 0);
	assert_int_equal(p.n_tried, 2);
	ask(&q, p.port, 2);
	assert_int_equal(q.n_tried, 4);
	assert_string_equal(q.verdict, "honest");
	memcpy(port, q.port, sizeof(q.port));
	for (unsigned i = 0; i < TRIED_MAX; i++)
		assert_true(
		    port[i] >= 61000 && (i == 0 || port[i] > port[i - 1]));
}

static void
who_takes_all_answers_everywhere(void **state)
{
	struct play p = { 0 };
	uint16_t port[TRIED_MAX];

	(void)state;
	ports_of(port);
	ask(&p, port, 3);
	assert_string_equal(p.verdict, "answers-everywhere");
	assert_non_null(strstr(p.evidence, "3 of 4 ports"));
}

static void
who_hangs_up_is_a_proxy(void **state)
{
	struct play p = { .hangs_up = true };
	uint16_t port[TRIED_MAX];

	(void)state;
	ports_of(port);
	ask(&p, port, 4);
	assert_string_equal(p.verdict, "syn-proxy");
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(who_refuses_is_honest),
		cmocka_unit_test(who_takes_all_answers_everywhere),
		cmocka_unit_test(who_hangs_up_is_a_proxy),
	};

	return RUN(tests, argc, argv);
}
