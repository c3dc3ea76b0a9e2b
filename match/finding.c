#include "match/finding.h"

#include <string.h>

const char *
field_name(enum field f)
{
	static const char *const names[FIELD_N] = {
		[FIELD_PRODUCT] = "product",
		[FIELD_VERSION] = "version",
		[FIELD_INFO] = "info",
		[FIELD_HOSTNAME] = "hostname",
		[FIELD_OSTYPE] = "ostype",
		[FIELD_DEVICETYPE] = "devicetype",
	};
	return names[f];
}

const char *
tunnel_name(enum tunnel t)
{
	static const char *const names[] = {
		[TUNNEL_NONE] = "none",
		[TUNNEL_TLS] = "tls",
		[TUNNEL_DTLS] = "dtls",
		[TUNNEL_QUIC] = "quic",
	};
	return names[t];
}

bool
service_is_tunnel(const char *service)
{
	static const char *const names[] = { "ssl", "dtls", "quic" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(service, names[i]) == 0)
			return true;
	return false;
}

void
finding_in_quic(struct finding *f)
{
	bool http = f->service != NULL && strcmp(f->service, "http") == 0;

	if (f->tunnel != TUNNEL_QUIC)
		return;
	f->tunnel = http ? TUNNEL_NONE : TUNNEL_TLS;
	if (http)
		f->service = "http3";
}

const char *
method_name(enum method m)
{
	static const char *const names[] = {
		[METHOD_TABLE] = "table",
		[METHOD_PASSIVE] = "passive",
		[METHOD_ACTIVE] = "active",
	};
	return names[m];
}

const char *
ending_name(enum ending e)
{
	static const char *const names[] = {
		[END_OPEN] = "open",
		[END_CLOSED] = "closed",
		[END_RESET] = "reset",
		[END_TIMEOUT] = "timeout",
		[END_CUT] = "cut",
	};
	return names[e];
}
