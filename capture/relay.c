#include "capture/relay.h"

#include "base/rd.h"

enum {
	SOCKS4_GRANT = 8, /* bytes of an answer of version 4 */
	GRANTED = 90,
	METHOD_NONE = 0,
	METHOD_PASSWORD = 2,
	ADDRESS_4 = 1,
	ADDRESS_NAME = 3,
	ADDRESS_6 = 4,
};

/* RFC 1928 sections 3 and 6, with RFC 1929 in between */
static bool
socks5(struct bytes server)
{
	struct rd r = rd_of(server);
	uint8_t version = rd_u8(&r), method = rd_u8(&r);

	if (version != 5 ||
	    (method != METHOD_NONE && method != METHOD_PASSWORD))
		return false;
	if (method == METHOD_PASSWORD && (rd_u8(&r) != 1 || rd_u8(&r) != 0))
		return false;
	if (rd_u8(&r) != 5 || rd_u8(&r) != 0 || rd_u8(&r) != 0)
		return false;
	switch (rd_u8(&r)) {
	case ADDRESS_4:
		rd_take(&r, 4 + 2);
		break;
	case ADDRESS_NAME:
		rd_take(&r, (size_t)rd_u8(&r) + 2);
		break;
	case ADDRESS_6:
		rd_take(&r, 16 + 2);
		break;
	default:
		return false;
	}
	return rd_ok(&r);
}

static bool
socks4(struct bytes client, struct bytes server)
{
	return client.n > 0 && client.p[0] == 4 && server.n >= SOCKS4_GRANT &&
	       server.p[0] == 0 && server.p[1] == GRANTED;
}

/* RFC 9110 section 9.3.6 */
static bool
http(struct bytes client, struct bytes server)
{
	return bytes_starts(client, BYTES("CONNECT ")) &&
	       bytes_starts(server, BYTES("HTTP/1.")) &&
	       bytes_starts(bytes_cut(server, 8, 2), BYTES(" 2"));
}

bool
relay_is_granted(struct bytes client, struct bytes server)
{
	return socks5(server) || socks4(client, server) || http(client, server);
}
