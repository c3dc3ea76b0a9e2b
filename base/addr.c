#include "base/addr.h"

#include <arpa/inet.h>
#include <string.h>

static const uint8_t mapped[12] = { [10] = 0xff, [11] = 0xff };

struct addr
addr_of_v4(const uint8_t b[4])
{
	struct addr a;

	memcpy(a.b, mapped, 12);
	memcpy(a.b + 12, b, 4);
	return a;
}

struct addr
addr_of_v6(const uint8_t b[16])
{
	struct addr a;

	memcpy(a.b, b, 16);
	return a;
}

bool
addr_is_v4(const struct addr *a)
{
	return memcmp(a->b, mapped, 12) == 0;
}

bool
addr_is_zero(const struct addr *a)
{
	static const uint8_t zero[16];

	return memcmp(a->b, zero, 16) == 0 ||
	       (addr_is_v4(a) && memcmp(a->b + 12, zero, 4) == 0);
}

bool
addr_is_group(const struct addr *a)
{
	static const uint8_t all_ones[4] = { 255, 255, 255, 255 };

	if (!addr_is_v4(a))
		return a->b[0] == 0xff;
	return (a->b[12] & 0xf0) == 0xe0 || memcmp(a->b + 12, all_ones, 4) == 0;
}

bool
addr_eq(const struct addr *a, const struct addr *b)
{
	return memcmp(a->b, b->b, 16) == 0;
}

int
addr_cmp(const struct addr *a, const struct addr *b)
{
	int family = addr_is_v4(b) - addr_is_v4(a);

	return family != 0 ? family : memcmp(a->b, b->b, 16);
}

bool
endpoint_eq(const struct endpoint *a, const struct endpoint *b)
{
	return a->port == b->port && addr_eq(&a->addr, &b->addr);
}

int
endpoint_cmp(const struct endpoint *a, const struct endpoint *b)
{
	int c = addr_cmp(&a->addr, &b->addr);

	return c != 0 ? c : (int)a->port - (int)b->port;
}

const char *
addr_format(const struct addr *a, char text[ADDR_TEXT_MAX])
{
	bool v4 = addr_is_v4(a);

	inet_ntop(v4 ? AF_INET : AF_INET6, v4 ? a->b + 12 : a->b, text,
	    ADDR_TEXT_MAX);
	return text;
}

bool
addr_parse(const char *text, struct addr *a)
{
	uint8_t b[16];

	if (inet_pton(AF_INET, text, b) == 1) {
		*a = addr_of_v4(b);
		return true;
	}
	if (inet_pton(AF_INET6, text, b) == 1) {
		*a = addr_of_v6(b);
		return true;
	}
	return false;
}

bool
endpoint_parse(const char *word, struct endpoint *e)
{
	char text[ADDR_TEXT_MAX];
	const char *colon = strrchr(word, ':');
	size_t n = colon != NULL ? (size_t)(colon - word) : 0;
	bool bracketed = n > 2 && word[0] == '[' && word[n - 1] == ']';
	const char *from = bracketed ? word + 1 : word;
	unsigned port = 0;

	n -= bracketed ? 2 : 0;
	if (n == 0 || n >= sizeof(text) ||
	    (!bracketed && memchr(word, ':', n) != NULL))
		return false;
	memcpy(text, from, n);
	text[n] = '\0';
	for (const char *p = colon + 1; *p != '\0'; p++) {
		if (*p < '0' || *p > '9' || port > 65535)
			return false;
		port = port * 10 + (unsigned)(*p - '0');
	}
	e->port = (uint16_t)port;
	return port >= 1 && port <= 65535 && addr_parse(text, &e->addr);
}

const char *
proto_name(enum proto p)
{
	static const char *const names[] = {
		[PROTO_TCP] = "tcp",
		[PROTO_UDP] = "udp",
	};
	return names[p];
}

bool
proto_parse(const char *text, enum proto *p)
{
	for (enum proto k = PROTO_TCP; k <= PROTO_UDP; k++)
		if (strcmp(text, proto_name(k)) == 0) {
			*p = k;
			return true;
		}
	return false;
}
