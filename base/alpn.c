#include "base/alpn.h"

#include <stddef.h>

static const struct {
	const char *protocol;
	const char *service;
} services[] = {
	{ "http/0.9", "http" },
	{ "http/1.0", "http" },
	{ "http/1.1", "http" },
	{ "h2", "http" },
	{ "h3", "http" },
	{ "h3-34", "http" },
	{ "h3-32", "http" },
	{ "h3-31", "http" },
	{ "h3-30", "http" },
	{ "h3-29", "http" },
	{ "hq-29", "http" },
	{ "hq-interop", "http" },
	{ "spdy/1", "http" },
	{ "spdy/2", "http" },
	{ "spdy/3", "http" },
	{ "spdy/3.1", "http" },
	{ "imap", "imap" },
	{ "pop3", "pop3" },
	{ "smtp", "smtp" }, /* nginx; not registered */
	{ "managesieve", "sieve" },
	{ "ftp", "ftp" },
	{ "xmpp-client", "jabber" },
	{ "xmpp-server", "jabber" },
	{ "irc", "irc" },
	{ "nntp", "nntp" },
	{ "nnsp", "nntp" },
	{ "stun.turn", "stun" },
	{ "stun.nat-discovery", "stun" },
	{ "dot", "domain" },
	{ "doq", "domain" },
	{ "mqtt", "mqtt" },
	{ "postgresql", "postgresql" },
	{ "ntske/1", "ntske" },
	{ "smb", "microsoft-ds" },
	{ "sip/2", "sip" },
	{ "tds/8.0", "ms-sql-s" },
	{ "radius/1.0", "radius" },
	{ "acme-tls/1", "acme" },
	{ "coap", "coap" },
	{ "bep/1.0", "syncthing" },
};

const char alpn_offer[] =
    "http/1.1 imap pop3 smtp ftp mqtt xmpp-client postgresql dot";

const char alpn_offer_quic[] = "h3 h3-29 doq hq-interop smb mqtt";

const char *
alpn_service(struct bytes protocol)
{
	for (size_t i = 0; i < sizeof(services) / sizeof(services[0]); i++)
		if (bytes_eq(protocol, bytes_str(services[i].protocol)))
			return services[i].service;
	return NULL;
}
