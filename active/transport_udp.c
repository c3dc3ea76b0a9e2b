/*
 * UDP on a socket that is not connected, so that answers from another port of
 * the same host are heard (TFTP), with the kernel's error queue for what ICMP
 * says about our datagrams.
 */
#include "active/transport_inside.h"

#include <errno.h>
#include <linux/errqueue.h>
#include <netinet/icmp6.h>
#include <netinet/in.h>
#include <netinet/ip_icmp.h>
#include <string.h>
#include <unistd.h>

enum { DATAGRAM_MAX = 64 << 10, PER_TURN = 16 };

static bool
udp_open(struct peer *c, enum peer_end *why)
{
	bool v4 = addr_is_v4(&c->to.addr);
	int one = 1;

	c->fd = socket(v4 ? AF_INET : AF_INET6,
	    SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (c->fd < 0) {
		*why = peer_end_of(errno);
		return false;
	}
	if (v4)
		(void)setsockopt(
		    c->fd, IPPROTO_IP, IP_RECVERR, &one, sizeof(one));
	else
		(void)setsockopt(
		    c->fd, IPPROTO_IPV6, IPV6_RECVERR, &one, sizeof(one));
	c->connected = true;
	return true;
}

static void
udp_send(struct peer *c, struct bytes words)
{
	struct sockaddr_storage to;
	socklen_t n = sockaddr_of(&c->to, &to);
	int tries = 2;

	if (!peer_may_send(c, &(struct cost){ { 0, 1, words.n, 0 } }))
		return;
	/* an error that waits in the queue is told once in front of a send */
	while (sendto(c->fd, words.p, words.n, MSG_NOSIGNAL,
	           (struct sockaddr *)&to, n) < 0)
		if (--tries == 0) {
			c->failed = peer_end_of(errno);
			peer_alarm(c, 0);
			return;
		}
	peer_tell_wire(c, WIRE_WORDS, NULL, words);
	c->t->counts.datagrams++;
	c->t->counts.bytes_out += words.n;
}

static enum peer_end
end_of_icmp4(unsigned type, unsigned code)
{
	if (type != ICMP_DEST_UNREACH)
		return PEER_FAILED;
	switch (code) {
	case ICMP_PORT_UNREACH:
		return PEER_REFUSED;
	case ICMP_NET_ANO:
	case ICMP_HOST_ANO:
	case ICMP_PKT_FILTERED:
		return PEER_PROHIBITED;
	default:
		return PEER_UNREACHABLE;
	}
}

static enum peer_end
end_of_icmp6(unsigned type, unsigned code)
{
	if (type != ICMP6_DST_UNREACH)
		return PEER_FAILED;
	switch (code) {
	case ICMP6_DST_UNREACH_NOPORT:
		return PEER_REFUSED;
	case ICMP6_DST_UNREACH_ADMIN:
		return PEER_PROHIBITED;
	default:
		return PEER_UNREACHABLE;
	}
}

static bool
end_of_error(const struct sock_extended_err *e, enum peer_end *end)
{
	switch (e->ee_origin) {
	case SO_EE_ORIGIN_ICMP:
		*end = end_of_icmp4(e->ee_type, e->ee_code);
		return true;
	case SO_EE_ORIGIN_ICMP6:
		*end = end_of_icmp6(e->ee_type, e->ee_code);
		return true;
	case SO_EE_ORIGIN_LOCAL:
		*end = peer_end_of((int)e->ee_errno);
		return true;
	default:
		return false;
	}
}

static bool
is_error(const struct cmsghdr *m)
{
	return (m->cmsg_level == IPPROTO_IP && m->cmsg_type == IP_RECVERR) ||
	       (m->cmsg_level == IPPROTO_IPV6 && m->cmsg_type == IPV6_RECVERR);
}

/* true once an error about a datagram to our endpoint was read */
static bool
read_error(struct peer *c, enum peer_end *end)
{
	union {
		char bytes[512];
		struct cmsghdr align;
	} control;
	struct sockaddr_storage about;
	uint8_t payload[64];
	struct iovec iov = { payload, sizeof(payload) };
	struct msghdr msg = { .msg_name = &about,
		.msg_namelen = sizeof(about),
		.msg_iov = &iov,
		.msg_iovlen = 1,
		.msg_control = control.bytes,
		.msg_controllen = sizeof(control.bytes) };
	struct endpoint to;

	memset(&about, 0, sizeof(about));
	if (recvmsg(c->fd, &msg, MSG_ERRQUEUE) < 0)
		return false;
	if (!endpoint_of(&about, &to) || !endpoint_eq(&to, &c->to))
		return false;
	for (struct cmsghdr *m = CMSG_FIRSTHDR(&msg); m != NULL;
	     m = CMSG_NXTHDR(&msg, m)) {
		struct sock_extended_err e;
		if (!is_error(m) || m->cmsg_len < CMSG_LEN(sizeof(e)))
			continue;
		memcpy(&e, CMSG_DATA(m), sizeof(e));
		if (end_of_error(&e, end))
			return true;
	}
	return false;
}

/* false when there is nothing to read now */
static bool
read_one(struct peer *c)
{
	static const struct endpoint nobody;
	uint8_t piece[DATAGRAM_MAX];
	struct sockaddr_storage from;
	socklen_t len = sizeof(from);
	struct endpoint e = nobody;

	memset(&from, 0, sizeof(from));
	ssize_t n = recvfrom(
	    c->fd, piece, sizeof(piece), 0, (struct sockaddr *)&from, &len);
	if (n < 0)
		return false;
	/* strangers may write to the socket; another port of the host may */
	if (!endpoint_of(&from, &e) || !addr_eq(&e.addr, &c->to.addr))
		return true;
	peer_took_datagram(c, &e, (struct bytes){ piece, (size_t)n });
	return true;
}

static void
udp_ready(struct peer *c, unsigned what)
{
	enum peer_end end;

	(void)what;
	for (int i = 0; i < PER_TURN && c->sink != NULL && read_one(c); i++)
		;
	if (c->sink != NULL && read_error(c, &end))
		peer_datagram_failed(c, end);
}

const struct peer_ops peer_udp = {
	{ { 0 } },
	udp_open,
	udp_ready,
	udp_send,
	peer_leave,
};
