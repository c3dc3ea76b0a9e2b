#include "base/sockaddr.h"

#include <netinet/in.h>
#include <string.h>

socklen_t
sockaddr_of(const struct endpoint *e, struct sockaddr_storage *storage)
{
	struct sockaddr_in in = { .sin_family = AF_INET,
		.sin_port = htons(e->port) };
	struct sockaddr_in6 in6 = { .sin6_family = AF_INET6,
		.sin6_port = htons(e->port) };

	memset(storage, 0, sizeof(*storage));
	if (addr_is_v4(&e->addr)) {
		memcpy(&in.sin_addr, e->addr.b + 12, 4);
		memcpy(storage, &in, sizeof(in));
		return sizeof(in);
	}
	memcpy(&in6.sin6_addr, e->addr.b, 16);
	memcpy(storage, &in6, sizeof(in6));
	return sizeof(in6);
}

bool
endpoint_of(const struct sockaddr_storage *storage, struct endpoint *e)
{
	struct sockaddr_in in;
	struct sockaddr_in6 in6;
	uint8_t b[16];

	if (storage->ss_family == AF_INET) {
		memcpy(&in, storage, sizeof(in));
		memcpy(b, &in.sin_addr, 4);
		*e = (struct endpoint){ addr_of_v4(b), ntohs(in.sin_port) };
		return true;
	}
	if (storage->ss_family != AF_INET6)
		return false;
	memcpy(&in6, storage, sizeof(in6));
	memcpy(b, &in6.sin6_addr, 16);
	*e = (struct endpoint){ addr_of_v6(b), ntohs(in6.sin6_port) };
	return true;
}
