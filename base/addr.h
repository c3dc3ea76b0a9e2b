/*
 * addr: one address type for IPv4 and IPv6.
 *
 * Sixteen bytes; an IPv4 address is kept in its IPv4-mapped form (RFC 4291
 * section 2.5.5.2), so nothing downstream ever asks which family it is.
 */
#ifndef BASE_ADDR_H
#define BASE_ADDR_H

#include "base/bytes.h"

enum proto { PROTO_TCP, PROTO_UDP };

struct addr {
	uint8_t b[16];
};

/* an address and a port */
struct endpoint {
	struct addr addr;
	uint16_t port;
};

enum { ADDR_TEXT_MAX = 46 };

struct addr addr_of_v4(const uint8_t b[4]);
struct addr addr_of_v6(const uint8_t b[16]);
bool addr_is_v4(const struct addr *a);
bool addr_is_zero(const struct addr *a);

/* multicast, or the IPv4 limited broadcast address */
bool addr_is_group(const struct addr *a);

bool addr_eq(const struct addr *a, const struct addr *b);

/* IPv4 before IPv6, then by number */
int addr_cmp(const struct addr *a, const struct addr *b);

bool endpoint_eq(const struct endpoint *a, const struct endpoint *b);
int endpoint_cmp(const struct endpoint *a, const struct endpoint *b);

/* dotted quad, or RFC 5952 form; returns `text` */
const char *addr_format(const struct addr *a, char text[ADDR_TEXT_MAX]);

bool addr_parse(const char *text, struct addr *a);

/* ADDRESS ":" PORT, from 1; an IPv6 address stands in brackets */
bool endpoint_parse(const char *text, struct endpoint *e);

const char *proto_name(enum proto p);

/* "tcp" or "udp" */
bool proto_parse(const char *text, enum proto *p);

#endif
