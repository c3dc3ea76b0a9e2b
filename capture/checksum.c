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

bool
checksum_fits(const struct segment *s)
{
	size_t n = s->whole.n;
	const uint8_t pseudo[] = { (uint8_t)(n >> 24), (uint8_t)(n >> 16),
		(uint8_t)(n >> 8), (uint8_t)n, 0, 0, 0, IP_TCP };

	if (s->proto != PROTO_TCP || n == 0)
		return true;
	if (s->head.n > 0 && fold(sum_of(s->head.p, s->head.n)) != 0xffff)
		return false;
	uint64_t sum = sum_of_addr(&s->src.addr) + sum_of_addr(&s->dst.addr);
	sum += sum_of(pseudo, sizeof(pseudo)) + sum_of(s->whole.p, n);
	return fold(sum) == 0xffff;
}
