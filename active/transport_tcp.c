/*
 * TCP by connect(2), which needs no privilege.  Words go out as far as the
 * socket takes them; the end is a goodbye, a FIN, and reading what still
 * comes, so that the peer is not sent a reset for words we did not read.
 */
#include "active/transport_inside.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string.h>
#include <unistd.h>

static const struct bytes nothing = { 0 };

enum {
	PIECE = 16 << 10,
	DRAIN_MAX = 16 << 10,
	DRAIN_US = 1000000,
	RECEIVE_MAX = 64 << 10, /* a peer can not fill more of the kernel */
	SYN_RETRIES = 2,
	CLOSE_PACKETS = 3, /* our FIN, what acknowledges theirs, or a reset */
	AHEAD_PACKETS = 4, /* acknowledgements of what we do not know of yet */
	SEGMENT = 1200,    /* words are never cut into smaller ones */
};

static void
set(int fd, int level, int option, int value)
{
	/* a kernel that does not know one of them serves without */
	(void)setsockopt(fd, level, option, &value, sizeof(value));
}

static bool
tcp_open(struct peer *c, enum peer_end *why)
{
	struct sockaddr_storage to;
	socklen_t n = sockaddr_of(&c->to, &to);

	c->fd =
	    socket(to.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (c->fd < 0) {
		*why = peer_end_of(errno);
		return false;
	}
	set(c->fd, IPPROTO_TCP, TCP_NODELAY, 1);
	set(c->fd, IPPROTO_TCP, TCP_SYNCNT, SYN_RETRIES);
	set(c->fd, SOL_SOCKET, SO_RCVBUF, RECEIVE_MAX);
	if (connect(c->fd, (struct sockaddr *)&to, n) != 0 &&
	    errno != EINPROGRESS) {
		*why = peer_end_of(errno);
		return false;
	}
	c->t->counts.connects++;
	return true;
}

static void
want(struct peer *c)
{
	watch_want(c->watch,
	    (c->heard_all ? 0U : LOOP_READ) | (c->out.n > 0 ? LOOP_WRITE : 0U));
}

static void
shut_when_said(struct peer *c)
{
	if (c->out.n > 0 || c->shut)
		return;
	c->shut = true;
	peer_tell_wire(c, WIRE_CLOSED, NULL, nothing);
	if (shutdown(c->fd, SHUT_WR) != 0 || c->heard_all)
		peer_drop(c);
}

/*
 * What was given ahead is settled by what was sent, and what is still to be.
 * A system that does not tell what it sent leaves what was given.
 */
static void
settle(struct peer *c, uint64_t ahead)
{
	uint64_t sent = segments_sent(c->fd);

	if (sent == 0)
		return;
	sent += ahead + (c->paid + SEGMENT - 1) / SEGMENT;
	purse_settle(&c->t->purse, PURSE_PACKETS, c->packets, sent);
	c->packets = sent;
}

void
peer_tcp_settle(struct peer *c)
{
	purse_settle(&c->t->purse, PURSE_BYTES, c->paid, 0);
	c->paid = 0;
	bool over = !c->connected || (c->shut && c->heard_all);
	settle(c, over ? 0 : CLOSE_PACKETS - c->shut - c->heard_all);
}

/* pays for the words that are not paid for; false when it can not */
static bool
pay(struct peer *c)
{
	size_t n = c->out.n - c->paid;
	struct cost cost = { { 0, (n + SEGMENT - 1) / SEGMENT, n, 0 } };

	if (n > 0 && !peer_may_send(c, &cost))
		return false;
	c->packets += cost.n[PURSE_PACKETS];
	c->paid = c->out.n;
	return true;
}

/* false when the connection is over */
static bool
flush(struct peer *c)
{
	/* the last words go with the FIN behind them (shut_when_said) */
	int how = MSG_NOSIGNAL | (c->sink == NULL ? MSG_MORE : 0);
	size_t done = 0;

	if (!pay(c)) {
		buf_clear(&c->out);
		c->paid = 0;
		return true;
	}
	while (done < c->out.n) {
		ssize_t n = send(c->fd, c->out.p + done, c->out.n - done, how);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0 && errno != EAGAIN) {
			peer_end(c, peer_end_of(errno));
			return false;
		}
		if (n < 0)
			break;
		peer_tell_wire(c, WIRE_WORDS, NULL,
		    (struct bytes){ c->out.p + done, (size_t)n });
		done += (size_t)n;
		c->t->counts.bytes_out += (uint64_t)n;
	}
	if (done > 0)
		memmove(c->out.p, c->out.p + done, c->out.n - done);
	c->out.n -= done;
	c->paid = c->out.n;
	return true;
}

static void
tcp_send(struct peer *c, struct bytes wire)
{
	buf_add(&c->out, wire);
	/* the rest, and errors, when the loop says that it may be written */
	want(c);
}

static void
drain(struct peer *c, size_t n)
{
	c->drained += n;
	if (c->drained <= DRAIN_MAX)
		return;
	c->t->counts.resets++;
	peer_drop(c);
}

static void
took(struct peer *c, struct bytes got)
{
	c->t->counts.bytes_in += got.n;
	if (c->sink != NULL && c->tunnel != NULL) {
		c->tunnel->heard(c, got);
		return;
	}
	peer_tell_wire(c, WIRE_WORDS, &c->to, got);
	if (c->sink == NULL)
		drain(c, got.n);
	else
		peer_deliver(c, got);
}

static void
eof(struct peer *c, enum peer_end why)
{
	c->heard_all = true;
	peer_tell_wire(
	    c, why == PEER_CLOSED ? WIRE_CLOSED : WIRE_RESET, &c->to, nothing);
	watch_want(c->watch, c->out.n > 0 ? LOOP_WRITE : 0);
	if (c->sink == NULL && (c->shut || why != PEER_CLOSED))
		peer_drop(c);
	else if (c->sink != NULL && c->tunnel != NULL)
		c->tunnel->failed(c, why);
	else if (c->sink != NULL)
		peer_end(c, why);
}

static void
read_some(struct peer *c)
{
	uint8_t piece[PIECE];
	ssize_t n = recv(c->fd, piece, sizeof(piece), 0);

	settle(c, CLOSE_PACKETS + AHEAD_PACKETS);
	if (n > 0)
		took(c, (struct bytes){ piece, (size_t)n });
	else if (n == 0)
		eof(c, PEER_CLOSED);
	else if (errno != EAGAIN && errno != EINTR)
		eof(c, peer_end_of(errno));
}

static void
tcp_connected(struct peer *c)
{
	int error = 0;
	socklen_t n = sizeof(error);

	getsockopt(c->fd, SOL_SOCKET, SO_ERROR, &error, &n);
	/* who refuses never said yes; who resets did, and it was too late */
	bool cut = error == ECONNRESET;
	if (error != 0 && !cut) {
		peer_tell_failed(c, peer_end_of(error));
		peer_end(c, peer_end_of(error));
		return;
	}
	c->connected = true;
	settle(c, CLOSE_PACKETS + AHEAD_PACKETS);
	peer_tell_wire(c, WIRE_OPENED, NULL, nothing);
	want(c);
	if (c->sink != NULL)
		c->sink->connected(c->ctx);
	if (cut && !c->gone) {
		c->heard_all = true;
		peer_tell_wire(c, WIRE_RESET, &c->to, nothing);
		peer_end(c, PEER_RESET);
	}
}

static void
tcp_ready(struct peer *c, unsigned what)
{
	if (!c->connected) {
		tcp_connected(c);
		return;
	}
	/* first what the peer said: a reset must not make it be lost */
	if (what & LOOP_READ)
		read_some(c);
	if (c->gone || !(what & LOOP_WRITE) || !flush(c))
		return;
	want(c);
	if (c->sink == NULL)
		shut_when_said(c);
}

static void
tcp_finish(struct peer *c, struct bytes bye)
{
	if (!c->connected) {
		peer_drop(c);
		return;
	}
	if (!c->heard_all)
		peer_say_bye(c, bye);
	c->failed = PEER_CLOSED;
	peer_alarm(c, DRAIN_US);
	/* what still comes is acknowledged with their FIN */
	set(c->fd, IPPROTO_TCP, TCP_QUICKACK, 0);
	c->busy++;
	if (flush(c)) {
		want(c);
		shut_when_said(c);
	}
	c->busy--;
	if (c->gone)
		peer_drop(c);
}

const struct peer_ops peer_tcp = {
	{ { 1, SYN_RETRIES + 2 + CLOSE_PACKETS + AHEAD_PACKETS, 0, 0 } },
	tcp_open,
	tcp_ready,
	tcp_send,
	tcp_finish,
};
