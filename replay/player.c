#include "replay/player.h"

#include "base/buf.h"
#include "base/identity.h"
#include "base/sockaddr.h"
#include "base/tls.h"
#include "base/xalloc.h"
#include "replay/echo.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
	READ_MAX = 16 << 10,
	DATAGRAM_MAX = 65535,
	BACKLOG = 128,
	PEERS = 256,            /* whose place is kept, by server over UDP */
	MORE_US = 300000,       /* for the rest of a request */
	LINGER_US = 5000000,    /* for a client to close as well */
	DATAGRAMS_AT_ONCE = 64, /* before others have their turn */
	LATE_MAX = 256, /* answers in datagrams that may wait; others do not */
};

/* a client of datagrams, and where it is */
struct peer {
	struct endpoint at;
	struct place now;
};

struct server {
	struct player *player;
	const struct script *script;
	int fd;
	struct watch *watch;
	struct tls_context *tls; /* NULL: it does not speak it */
	struct peer *peer;       /* PEERS of them; NULL over TCP */
	struct server *next;
};

/* an answer on its way, of a turn */
struct saying {
	struct buf words;
	size_t said;
	const struct turn *turn; /* NULL: nothing is said */
	size_t step;             /* the next one; its pause has begun */
	size_t until;            /* bytes that may be said by now */
};

struct client {
	struct player *player;
	struct server *server;
	int fd;
	struct watch *watch;
	struct timer *timer;
	struct endpoint at;
	struct place now;
	struct buf heard; /* not answered yet */
	struct saying saying;
	struct tls *tls;  /* NULL: it speaks in clear */
	struct buf wire;  /* TLS on its way to it */
	size_t wired;     /* of that, sent */
	uint64_t idle_at; /* when it has to go */
	bool waits_for_more;
	bool pauses_to_end;
	bool heard_all;             /* it said that it says no more */
	bool ends;                  /* we have; it may close as well */
	struct client *next, *prev; /* who was busy last is first */
};

/* an answer in datagrams, some of which wait for their time */
struct late {
	struct server *server;
	const struct turn *turn;
	struct buf words;
	size_t said, step;
	struct sockaddr_storage to;
	socklen_t n_to;
	struct timer *timer;
	struct late *next, **link;
};

struct player {
	struct loop *loop;
	struct chooser *chooser;
	struct player_options options;
	struct server *servers;
	struct client *clients, *longest_idle; /* the first and the last */
	struct late *late;
	size_t n_client, n_listening, n_late;
	bool full;          /* no more clients are taken */
	struct timer *room; /* when one may have to make room */
	struct buf key;     /* of all servers' certificates; made when needed */
	struct buf answer;  /* a datagram's */
	uint8_t words[DATAGRAM_MAX]; /* as they are heard */
};

static void go_on(struct client *c);
static void on_room(void *ctx);

struct player *
player_new(struct loop *loop, const struct sigdb *db,
    const struct player_options *options)
{
	struct player *p = xcalloc(1, sizeof(*p));

	p->loop = loop;
	p->chooser = chooser_new(db);
	p->options = *options;
	p->room = timer_new(loop, on_room, p);
	return p;
}

static void
told(struct player *p, const struct script *s, const struct endpoint *client,
    struct bytes request, enum choice choice)
{
	const struct played played = { s, *client, request, choice };

	if (p->options.tell != NULL)
		p->options.tell(p->options.ctx, &played);
}

/* --- who listens --- */

static void
want_clients(struct player *p, bool want)
{
	p->full = !want;
	for (struct server *s = p->servers; s != NULL; s = s->next)
		if (s->watch != NULL && s->script->proto == PROTO_TCP)
			watch_want(s->watch, want ? LOOP_READ : 0);
}

static void
stop_listening(struct server *s)
{
	if (s->fd < 0)
		return;
	watch_free(s->watch);
	close(s->fd);
	s->watch = NULL;
	s->fd = -1;
	s->player->n_listening--;
}

static void
tell_end(struct player *p)
{
	if (p->n_listening == 0 && p->n_client == 0 && p->options.ended != NULL)
		p->options.ended(p->options.ctx);
}

/* --- a client over TCP --- */

/* puts it in front of those that were busy earlier */
static void
client_link(struct client *c)
{
	struct player *p = c->player;

	c->prev = NULL;
	c->next = p->clients;
	*(c->next != NULL ? &c->next->prev : &p->longest_idle) = c;
	p->clients = c;
}

static void
client_unlink(struct client *c)
{
	struct player *p = c->player;

	*(c->next != NULL ? &c->next->prev : &p->longest_idle) = c->prev;
	*(c->prev != NULL ? &c->prev->next : &p->clients) = c->next;
}

/* it said or took something */
static void
client_is_busy(struct client *c)
{
	c->idle_at = loop_now(c->player->loop) + PLAYER_IDLE_US;
	client_unlink(c);
	client_link(c);
}

static void
client_free(struct client *c)
{
	struct player *p = c->player;

	watch_free(c->watch);
	timer_free(c->timer);
	close(c->fd);
	buf_release(&c->heard);
	buf_release(&c->saying.words);
	buf_release(&c->wire);
	tls_free(c->tls);
	client_unlink(c);
	free(c);
	p->n_client--;
}

static void
drop(struct client *c)
{
	struct player *p = c->player;

	client_free(c);
	if (p->full)
		want_clients(p, true);
	tell_end(p);
}

/* sends what it takes of these bytes; false: the client is gone */
static bool
send_some(struct client *c, struct bytes words, size_t *sent)
{
	while (*sent < words.n) {
		ssize_t n =
		    send(c->fd, words.p + *sent, words.n - *sent, MSG_NOSIGNAL);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
			return true;
		if (n < 0) {
			drop(c);
			return false;
		}
		*sent += (size_t)n;
		client_is_busy(c);
	}
	return true;
}

static bool
send_wire(struct client *c)
{
	if (!send_some(c, buf_view(&c->wire), &c->wired))
		return false;
	if (c->wired == c->wire.n) {
		buf_clear(&c->wire);
		c->wired = 0;
	}
	return true;
}

/* says what may be said by now; false: the client is gone */
static bool
say_some(struct client *c)
{
	struct saying *s = &c->saying;
	struct bytes words = bytes_cut(buf_view(&s->words), 0, s->until);

	if (c->tls == NULL)
		return send_some(c, words, &s->said);
	if (s->turn != NULL && s->said < s->until &&
	    !tls_write(c->tls, bytes_cut(words, s->said, words.n), &c->wire)) {
		drop(c);
		return false;
	}
	s->said = s->until;
	return send_wire(c);
}

/* whether something waits for the client to take it */
static bool
is_blocked(const struct client *c)
{
	const struct saying *s = &c->saying;

	return c->wired < c->wire.n || (s->turn != NULL && s->said < s->until);
}

/* ends it as the server did */
static void
end(struct client *c, enum stream_close how)
{
	static const struct linger at_once = { .l_onoff = 1 };

	if (how == STREAM_RESET || c->heard_all) {
		if (how == STREAM_RESET)
			setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &at_once,
			    sizeof(at_once));
		drop(c);
		return;
	}
	c->ends = true;
	if (c->tls != NULL) {
		tls_close(c->tls, &c->wire);
		if (!send_wire(c))
			return;
	}
	shutdown(c->fd, SHUT_WR);
	watch_want(c->watch, LOOP_READ);
	timer_set(c->timer, loop_now(c->player->loop) + LINGER_US);
}

/* the whole answer, for a turn at which the client is */
static void
begin_saying(struct client *c, struct bytes request)
{
	struct saying *s = &c->saying;

	s->turn = &c->now.in->turn[c->now.turn];
	s->said = s->step = s->until = 0;
	echo_answer(PROTO_TCP, s->turn, request, &s->words);
	/* what was made longer or shorter is said in one */
	if (s->words.n != s->turn->got.n || !c->player->options.recorded_pauses)
		s->until = s->words.n;
}

/* the next piece, or the end of the turn; when: once its pause is over */
static bool
next_step(struct client *c, uint64_t *wait_us)
{
	struct saying *s = &c->saying;

	if (s->until == s->words.n || s->step == s->turn->n_step)
		return false;
	*wait_us = s->turn->step[s->step].wait_us;
	return true;
}

static void
say_next_piece(struct client *c)
{
	struct saying *s = &c->saying;

	s->until += s->turn->step[s->step++].n;
	if (s->until > s->words.n)
		s->until = s->words.n;
}

static void
end_turn(struct client *c)
{
	c->saying.turn = NULL;
	c->now.turn++;
}

/* whether the server had ended the conversation here */
static bool
is_at_end(const struct client *c)
{
	return c->now.in != NULL && c->now.turn >= c->now.in->n_turn &&
	       c->now.in->close != STREAM_OPEN;
}

/* takes up what was heard; false: there is no answer, or not yet */
static bool
take_request(struct client *c)
{
	struct bytes request = buf_view(&c->heard);
	const struct script *s = c->server->script;
	size_t first = choice_first(s, &c->now, request);
	struct place found;

	if (request.n == 0)
		return false;
	if (first > 0)
		request.n = first;
	enum choice choice =
	    choice_of(c->player->chooser, s, &c->now, request, &found);
	if (choice != CHOICE_EQUAL && !c->waits_for_more && !c->heard_all &&
	    choice_may_go_on(s, &c->now, request)) {
		c->waits_for_more = true;
		timer_set(c->timer, loop_now(c->player->loop) + MORE_US);
		return false;
	}
	told(c->player, s, &c->at, request, choice);
	c->waits_for_more = false;
	if (choice != CHOICE_NONE) {
		c->now = found;
		begin_saying(c, request);
	}
	struct bytes rest = bytes_cut(buf_view(&c->heard), request.n, SIZE_MAX);
	memmove(c->heard.p, rest.p != NULL ? rest.p : c->heard.p, rest.n);
	c->heard.n = rest.n;
	return choice != CHOICE_NONE;
}

/* waits for what can come next */
static void
wait_for(struct client *c)
{
	unsigned want =
	    c->heard_all || c->heard.n >= PLAYER_REQUEST_MAX ? 0 : LOOP_READ;

	if (is_blocked(c))
		want |= LOOP_WRITE;
	watch_want(c->watch, want);
	if (!c->waits_for_more)
		timer_set(c->timer, c->idle_at);
}

/* from where it is, as far as it goes without waiting */
static void
go_on(struct client *c)
{
	struct saying *s = &c->saying;
	uint64_t wait_us = 0;

	for (;;) {
		if (s->turn == NULL && is_at_end(c)) {
			wait_us = c->now.in->close_wait_us;
			if (wait_us == 0 || c->pauses_to_end ||
			    !c->player->options.recorded_pauses) {
				end(c, c->now.in->close);
				return;
			}
			c->pauses_to_end = true;
			break;
		}
		if (s->turn == NULL && !take_request(c))
			break;
		if (!say_some(c))
			return;
		if (is_blocked(c))
			break;
		if (!next_step(c, &wait_us)) {
			end_turn(c);
			continue;
		}
		if (wait_us > 0) {
			watch_want(c->watch, c->heard_all ? 0 : LOOP_READ);
			timer_set(
			    c->timer, loop_now(c->player->loop) + wait_us);
			return;
		}
		say_next_piece(c);
	}
	if (c->heard_all && s->turn == NULL && !c->pauses_to_end) {
		drop(c);
		return;
	}
	wait_for(c);
	if (c->pauses_to_end)
		timer_set(c->timer, loop_now(c->player->loop) + wait_us);
}

static void
on_client_time(void *ctx)
{
	struct client *c = ctx;
	struct saying *s = &c->saying;
	uint64_t wait_us;

	if (c->ends || loop_now(c->player->loop) >= c->idle_at) {
		drop(c);
		return;
	}
	if (s->turn != NULL && !is_blocked(c) && next_step(c, &wait_us))
		say_next_piece(c);
	go_on(c);
}

/* whether it begins to speak TLS to a server that does */
static bool
begins_tls(const struct client *c, struct bytes got)
{
	static const uint8_t hello[] = { 22, 3 }; /* a record of a handshake */
	struct bytes begun = bytes_cut(got, 0, sizeof(hello));

	return c->server->tls != NULL && c->tls == NULL && c->heard.n == 0 &&
	       begun.n > 0 &&
	       bytes_starts((struct bytes){ hello, sizeof(hello) }, begun);
}

/* takes what came over TLS; false: the client is gone */
static bool
hear_tls(struct client *c, struct bytes got, bool *greeted)
{
	enum tls_state state = tls_feed(c->tls, got, &c->heard, &c->wire);

	if (!send_wire(c))
		return false;
	if (state == TLS_FAILED) {
		drop(c);
		return false;
	}
	if (!c->now.inside && state != TLS_SHAKING) {
		c->now = choice_inside(c->server->script, &c->now);
		*greeted = place_is_greeted(&c->now);
		if (*greeted)
			begin_saying(c, (struct bytes){ 0 });
	}
	c->heard_all |= state == TLS_ENDED;
	return true;
}

static void
hear(struct client *c)
{
	struct player *p = c->player;
	ssize_t n = recv(c->fd, p->words, READ_MAX, 0);

	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return;
	if (n < 0 || (n == 0 && c->ends)) {
		drop(c);
		return;
	}
	if (c->ends)
		return; /* it was over; what comes now is nobody's */
	if (n == 0)
		c->heard_all = true;
	struct bytes got = { p->words, (size_t)n };
	bool greeted = false;
	client_is_busy(c);
	c->pauses_to_end = false;
	c->waits_for_more = false; /* it is looked at anew */
	if (begins_tls(c, got))
		c->tls = tls_accept(c->server->tls);
	if (c->tls == NULL)
		buf_add(&c->heard,
		    bytes_cut(got, 0, PLAYER_REQUEST_MAX - c->heard.n));
	else if (!hear_tls(c, got, &greeted))
		return;
	/* between two pieces of an answer it waits for its turn */
	if (c->saying.turn == NULL || greeted)
		go_on(c);
	else if (c->heard_all || c->heard.n >= PLAYER_REQUEST_MAX)
		watch_want(c->watch, is_blocked(c) ? LOOP_WRITE : 0);
}

static void
on_client(void *ctx, unsigned ready)
{
	struct client *c = ctx;

	if (ready & LOOP_READ)
		hear(c);
	else
		go_on(c);
}

static void
welcome(struct server *s, int fd, const struct endpoint *at)
{
	struct player *p = s->player;
	struct client *c = xcalloc(1, sizeof(*c));
	int on = 1;

	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	*c = (struct client){ .player = p,
		.server = s,
		.fd = fd,
		.at = *at,
		.now = choice_begin(s->script),
		.idle_at = loop_now(p->loop) + PLAYER_IDLE_US };
	c->watch = watch_new(p->loop, fd, on_client, c);
	c->timer = timer_new(p->loop, on_client_time, c);
	client_link(c);
	p->n_client++;
	if (place_is_greeted(&c->now))
		begin_saying(c, (struct bytes){ 0 });
	go_on(c);
}

/*
 * Lets the one go that has been idle for longest, if that is long enough; if
 * not, room is looked for again when it will be.
 */
static bool
make_room(struct player *p)
{
	struct client *c = p->longest_idle;

	if (c == NULL)
		return false;
	uint64_t stale_at = c->idle_at - PLAYER_IDLE_US + PLAYER_STALE_US;
	if (stale_at > loop_now(p->loop)) {
		timer_set(p->room, stale_at);
		return false;
	}
	client_free(c);
	return true;
}

/* a timer_fn: those who wait are looked after again */
static void
on_room(void *ctx)
{
	struct player *p = ctx;

	if (p->full)
		want_clients(p, true);
}

static void
on_connection(void *ctx, unsigned ready)
{
	struct server *s = ctx;
	struct player *p = s->player;
	struct sockaddr_storage storage;
	struct endpoint at = { 0 };

	(void)ready;
	while (s->fd >= 0) {
		socklen_t n = sizeof(storage);
		if (p->n_client >= p->options.clients && !make_room(p)) {
			want_clients(p, false);
			return;
		}
		int fd = accept4(s->fd, (struct sockaddr *)&storage, &n,
		    SOCK_NONBLOCK | SOCK_CLOEXEC);
		/* out of descriptors: it waits like those above the cap */
		if (fd < 0 && (errno == EMFILE || errno == ENFILE) &&
		    !make_room(p))
			want_clients(p, p->n_client == 0);
		if (fd < 0)
			return;
		endpoint_of(&storage, &at);
		if (p->options.once)
			stop_listening(s);
		welcome(s, fd, &at);
	}
}

/* --- datagrams --- */

static struct place *
place_of(struct server *s, const struct endpoint *at)
{
	size_t i = at->port;

	for (size_t k = 0; k < sizeof(at->addr.b); k++)
		i = i * 31 + at->addr.b[k];
	struct peer *peer = &s->peer[i % PEERS];
	if (!endpoint_eq(&peer->at, at))
		*peer = (struct peer){ *at, choice_begin(s->script) };
	return &peer->now;
}

static void
late_free(struct late *l)
{
	l->server->player->n_late--;
	*l->link = l->next;
	if (l->next != NULL)
		l->next->link = l->link;
	timer_free(l->timer);
	buf_release(&l->words);
	free(l);
}

/* the next one, and those that came together with it */
static void
say_next_datagram(void *ctx)
{
	struct late *l = ctx;
	const struct turn *t = l->turn;
	/* what was made longer or shorter is one */
	bool same = l->words.n == t->got.n;

	do {
		size_t n = same ? t->step[l->step].n : l->words.n;
		/* a datagram that the network drops is dropped */
		if (l->server->fd >= 0)
			(void)sendto(l->server->fd, l->words.p + l->said, n,
			    MSG_DONTWAIT, (const struct sockaddr *)&l->to,
			    l->n_to);
		l->said += n;
		l->step++;
	} while (l->said < l->words.n && l->step < t->n_step &&
	         (l->timer == NULL || t->step[l->step].wait_us == 0));
	if (l->timer == NULL)
		return;
	if (l->said < l->words.n && l->step < t->n_step)
		timer_set(l->timer, loop_now(l->server->player->loop) +
		                        t->step[l->step].wait_us);
	else
		late_free(l);
}

static void
say_datagrams(struct server *s, const struct turn *turn, struct bytes request,
    const struct sockaddr_storage *to, socklen_t n_to)
{
	struct player *p = s->player;
	struct late at_once = {
		.server = s, .turn = turn, .to = *to, .n_to = n_to
	};

	if (turn->n_step == 0)
		return;
	if (!p->options.recorded_pauses || p->n_late == LATE_MAX) {
		echo_answer(PROTO_UDP, turn, request, &p->answer);
		at_once.words = p->answer; /* borrowed */
		say_next_datagram(&at_once);
		return;
	}
	struct late *l = xcalloc(1, sizeof(*l));
	*l = at_once;
	echo_answer(PROTO_UDP, turn, request, &l->words);
	l->timer = timer_new(p->loop, say_next_datagram, l);
	l->next = p->late;
	l->link = &p->late;
	if (l->next != NULL)
		l->next->link = &l->next;
	p->late = l;
	p->n_late++;
	timer_set(l->timer, loop_now(p->loop) + turn->step[0].wait_us);
}

static void
answer_datagram(struct server *s, struct bytes request,
    const struct sockaddr_storage *to, socklen_t n_to)
{
	struct player *p = s->player;
	struct endpoint at = { 0 };
	struct place found;

	endpoint_of(to, &at);
	struct place *now = place_of(s, &at);
	enum choice choice =
	    choice_of(p->chooser, s->script, now, request, &found);
	told(p, s->script, &at, request, choice);
	if (choice == CHOICE_NONE)
		return;
	say_datagrams(s, &found.in->turn[found.turn], request, to, n_to);
	*now = (struct place){ .in = found.in, .turn = found.turn + 1 };
}

static void
on_datagram(void *ctx, unsigned ready)
{
	struct server *s = ctx;
	struct player *p = s->player;
	struct sockaddr_storage from;

	(void)ready;
	for (int i = 0; i < DATAGRAMS_AT_ONCE; i++) {
		socklen_t n_from = sizeof(from);
		ssize_t n = recvfrom(s->fd, p->words, sizeof(p->words),
		    MSG_DONTWAIT, (struct sockaddr *)&from, &n_from);
		if (n < 0 && errno != ECONNREFUSED)
			return;
		if (n >= 0)
			answer_datagram(s,
			    (struct bytes){ p->words, (size_t)n }, &from,
			    n_from);
	}
}

/* --- all of it --- */

static enum listening
refusal_of(int error)
{
	return error == EACCES || error == EPERM ? LISTENS_NO_RIGHT
	       : error == EADDRINUSE             ? LISTENS_IN_USE
	                                         : LISTENS_NOT;
}

/* what a script's TLS takes; NULL, and why */
static struct tls_context *
speak_tls(struct player *p, const struct script *script, struct err *err)
{
	const struct script_tls *recorded = &script->tls;
	char name[ADDR_TEXT_MAX];
	struct buf certificate = { 0 };
	struct tls_context *tls = NULL;

	addr_format(&script->at.addr, name);
	if ((p->key.n > 0 || identity_key(&p->key)) &&
	    identity_certificate(buf_view(&p->key), recorded->certificate, name,
	        p->options.now_s, &certificate))
		tls = tls_context_serve(&(struct tls_offer){
		    .key = buf_view(&p->key),
		    .certificate = buf_view(&certificate),
		    .oldest = recorded->oldest,
		    .newest = recorded->newest,
		    .alpn = recorded->alpn,
		});
	if (tls == NULL)
		err_set(err, "OpenSSL does not let it speak TLS %#x to %#x",
		    recorded->oldest, recorded->newest);
	buf_release(&certificate);
	return tls;
}

enum listening
player_serve(struct player *p, const struct script *script,
    const struct endpoint *at, struct err *err)
{
	bool tcp = script->proto == PROTO_TCP;
	struct sockaddr_storage storage;
	socklen_t n = sockaddr_of(at, &storage);
	int on = 1;
	int fd = socket(storage.ss_family,
	    (tcp ? SOCK_STREAM : SOCK_DGRAM) | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);

	if (fd < 0) {
		err_set(err, "%s", strerror(errno));
		return LISTENS_NOT;
	}
	if (tcp)
		setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
	if (bind(fd, (struct sockaddr *)&storage, n) != 0 ||
	    (tcp && listen(fd, BACKLOG) != 0)) {
		enum listening why = refusal_of(errno);
		err_set(err, "%s", strerror(errno));
		close(fd);
		return why;
	}
	struct tls_context *tls = NULL;
	if (script->tls.newest > 0 &&
	    (tls = speak_tls(p, script, err)) == NULL) {
		close(fd);
		return LISTENS_NOT;
	}
	struct server *s = xcalloc(1, sizeof(*s));
	*s = (struct server){
		.player = p, .script = script, .fd = fd, .tls = tls
	};
	if (!tcp)
		s->peer = xcalloc(PEERS, sizeof(*s->peer));
	s->watch = watch_new(p->loop, fd, tcp ? on_connection : on_datagram, s);
	watch_want(s->watch, LOOP_READ);
	s->next = p->servers;
	p->servers = s;
	p->n_listening++;
	return LISTENS;
}

void
player_free(struct player *p)
{
	if (p == NULL)
		return;
	while (p->clients != NULL)
		client_free(p->clients);
	while (p->late != NULL)
		late_free(p->late);
	while (p->servers != NULL) {
		struct server *s = p->servers;
		p->servers = s->next;
		stop_listening(s);
		tls_context_free(s->tls);
		free(s->peer);
		free(s);
	}
	chooser_free(p->chooser);
	timer_free(p->room);
	buf_release(&p->key);
	buf_release(&p->answer);
	free(p);
}
