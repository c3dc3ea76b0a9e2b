#include "active/raw_ip.h"

#include "base/xalloc.h"

#include <errno.h>
#include <libnet.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

enum {
	HOPS = 64,      /* what the kernel gives */
	WINDOW = 64240, /* 44 segments of Ethernet's size */
	OPTIONS = 20,
	DATAGRAM_MAX = 65507,
};

struct raw_ip {
	libnet_t *v4, *v6; /* v6 is NULL where there is no IPv6 */
};

struct raw_ip *
raw_ip_open(struct err *err)
{
	char why[LIBNET_ERRBUF_SIZE] = "";
	struct raw_ip *r = xcalloc(1, sizeof(*r));

	r->v4 = libnet_init(LIBNET_RAW4, NULL, why);
	if (r->v4 == NULL) {
		err_set(err, "no raw socket: %s", why);
		free(r);
		return NULL;
	}
	r->v6 = libnet_init(LIBNET_RAW6, NULL, why);
	return r;
}

void
raw_ip_close(struct raw_ip *r)
{
	if (r == NULL)
		return;
	libnet_destroy(r->v4);
	if (r->v6 != NULL)
		libnet_destroy(r->v6);
	free(r);
}

static libnet_t *
socket_for(const struct raw_ip *r, const struct addr *to)
{
	return addr_is_v4(to) ? r->v4 : r->v6;
}

bool
raw_ip_reaches(const struct raw_ip *r, const struct addr *to)
{
	return socket_for(r, to) != NULL;
}

/* in front of the `n` bytes of `proto` that were built */
static bool
build_ip(libnet_t *l, uint8_t proto, uint16_t n, const struct addr *from,
    const struct addr *to)
{
	struct libnet_in6_addr src, dst;
	uint32_t src4, dst4;

	if (addr_is_v4(to)) {
		memcpy(&src4, from->b + 12, 4);
		memcpy(&dst4, to->b + 12, 4);
		return libnet_build_ipv4((uint16_t)(LIBNET_IPV4_H + n), 0, 0,
		           IP_DF, HOPS, proto, 0, src4, dst4, NULL, 0, l,
		           0) >= 0;
	}
	memcpy(&src, from->b, 16);
	memcpy(&dst, to->b, 16);
	return libnet_build_ipv6(
	           0, 0, n, proto, HOPS, src, dst, NULL, 0, l, 0) >= 0;
}

/* writes what was built, if it was, and is ready for the next */
static bool
leave(libnet_t *l, bool built)
{
	bool ok = built && libnet_write(l) >= 0;
	int error = errno;

	libnet_clear_packet(l);
	errno = error;
	return ok;
}

bool
raw_ip_send_udp(struct raw_ip *r, const struct endpoint *from,
    const struct endpoint *to, struct bytes words)
{
	libnet_t *l = socket_for(r, &to->addr);
	uint16_t n = (uint16_t)(LIBNET_UDP_H + words.n);

	errno = 0;
	return leave(
	    l, words.n <= DATAGRAM_MAX &&
	           libnet_build_udp(from->port, to->port, n, 0,
	               words.n > 0 ? words.p : NULL, (uint32_t)words.n, l,
	               0) >= 0 &&
	           build_ip(l, IPPROTO_UDP, n, &from->addr, &to->addr));
}

/* what every system sends: RFC 9293 section 3.2, RFC 7323, RFC 2018 */
static void
add_options(uint8_t out[OPTIONS], uint32_t clock)
{
	static const uint8_t options[OPTIONS] = {
		2, 4, 1460 >> 8, 1460 & 0xff,  /* MSS */
		4, 2,                          /* SACK permitted */
		8, 10, 0, 0, 0, 0, 0, 0, 0, 0, /* timestamps */
		1, 3, 3, 7,                    /* window scale */
	};

	memcpy(out, options, OPTIONS);
	for (unsigned i = 0; i < 4; i++)
		out[8 + i] = (uint8_t)(clock >> (24 - 8 * i));
}

bool
raw_ip_send_syn(struct raw_ip *r, const struct endpoint *from,
    const struct endpoint *to, uint32_t seq, uint32_t clock)
{
	libnet_t *l = socket_for(r, &to->addr);
	const uint16_t n = LIBNET_TCP_H + OPTIONS;
	uint8_t options[OPTIONS];

	add_options(options, clock);
	errno = 0;
	return leave(
	    l, libnet_build_tcp_options(options, OPTIONS, l, 0) >= 0 &&
	           libnet_build_tcp(from->port, to->port, seq, 0, TH_SYN,
	               WINDOW, 0, 0, n, NULL, 0, l, 0) >= 0 &&
	           build_ip(l, IPPROTO_TCP, n, &from->addr, &to->addr));
}
