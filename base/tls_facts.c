#include "base/tls_facts.h"

const char *
tls_what_name(enum tls_what what)
{
	static const char *const names[TLS_WHAT_N] = {
		[TLS_VERSION] = "version",
		[TLS_CIPHER] = "cipher",
		[TLS_GROUP] = "group",
		[TLS_ALPN] = "alpn",
		[TLS_OFFERED] = "offered",
		[TLS_SNI] = "sni",
		[TLS_ALERT] = "alert",
		[TLS_QUIC] = "quic",
		[TLS_JA3] = "ja3",
		[TLS_JA4] = "ja4",
		[TLS_JA3S] = "ja3s",
		[TLS_HASSH] = "hassh",
		[TLS_HASSH_SERVER] = "hassh_server",
		[TLS_INSIDE] = "inside",
	};
	return names[what];
}

void
tls_cert_words(struct buf *out, const struct tls_cert *cert)
{
	buf_printf(out, "TLS certificate\nsubject: %s\nissuer: %s\n",
	    cert->subject, cert->issuer != NULL ? cert->issuer : "");
	for (size_t i = 0; i < cert->n_name; i++)
		buf_printf(out, "name: %s\n", cert->name[i]);
}
