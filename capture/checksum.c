/*
 * The Internet checksum, RFC 1071: over IPv4's header (RFC 791 section 3.1),
 * and with the pseudo-headers of RFC 9293 section 3.1 and RFC 8200 section 8.1.
 */
#include "capture/checksum.h"

#include <string.h>

enum { IP_TCP = 6 };

/*
 * A sum of any multiple of two bytes folds to the same 16 bits, whatever the
 * byte order of the machine, so four bytes are added at a time.
 */
static uint64_t
sum_of(const uint8_t *p, size_t n)
{
	uint64_t sum = 0;
	uint32_t word;

	for (; n >= sizeof(word); n -= sizeof(word), p += sizeof(word)) {
		memcpy(&word, p, sizeof(word));
		sum += word;
	}
	word = 0;
	memcpy(&word, p, n);
	return sum + word;
}

static uint16_t
fold(uint64_t sum)
{
	while (sum >> 16 != 0)
		sum = (sum & 0xffff) + (sum >> 16);
	return (uint16_t)sum;
}

static uint64_t
sum_of_addr(const struct addr *a)
{
	return addr_is_v4(a) ? sum_of(a->b + 12, 4) : sum_of(a->b, 16);
}

/* with the pseudo-header */
static uint64_t
sum_of_l4(const struct addr *src, const struct addr *dst, uint8_t ip_proto,
    struct bytes whole)
{
	size_t n = whole.n;
	const uint8_t pseudo[] = { (uint8_t)(n >> 24), (uint8_t)(n >> 16),
		(uint8_t)(n >> 8), (uint8_t)n, 0, 0, 0, ip_proto };

	return sum_of_addr(src) + sum_of_addr(dst) +
	       sum_of(pseudo, sizeof(pseudo)) + sum_of(whole.p, n);
}

bool
checksum_fits(const struct segment *s)
{
	if (s->proto != PROTO_TCP || s->whole.n == 0)
		return true;
	if (s->head.n > 0 && fold(sum_of(s->head.p, s->head.n)) != 0xffff)
		return false;
	return fold(sum_of_l4(&s->src.addr, &s->dst.addr, IP_TCP, s->whole)) ==
	       0xffff;
}

uint16_t
checksum_ipv4(struct bytes header)
{
	return (uint16_t)~fold(sum_of(header.p, header.n));
}

uint16_t
checksum_l4(const struct addr *src, const struct addr *dst, uint8_t ip_proto,
    struct bytes whole)
{
	return (uint16_t)~fold(sum_of_l4(src, dst, ip_proto, whole));
}
