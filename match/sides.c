#include "match/sides.h"

/*
 * How the first bytes of a direction may begin.  SSH and RFB are not here:
 * both sides open alike.
 */
static const struct {
	const char *opening;
	enum side side;
} openings[] = {
	{ "GET /", SIDE_CLIENT },
	{ "HEAD /", SIDE_CLIENT },
	{ "POST /", SIDE_CLIENT },
	{ "PUT /", SIDE_CLIENT },
	{ "DELETE /", SIDE_CLIENT },
	{ "OPTIONS ", SIDE_CLIENT },
	{ "CONNECT ", SIDE_CLIENT },
	{ "PROPFIND ", SIDE_CLIENT },
	{ "M-SEARCH ", SIDE_CLIENT },
	{ "SUBSCRIBE ", SIDE_CLIENT },
	{ "DESCRIBE ", SIDE_CLIENT },
	{ "REGISTER sip", SIDE_CLIENT },
	{ "INVITE sip", SIDE_CLIENT },
	{ "EHLO ", SIDE_CLIENT },
	{ "HELO ", SIDE_CLIENT },
	{ "MAIL FROM:", SIDE_CLIENT },
	{ "USER ", SIDE_CLIENT },
	{ "PASS ", SIDE_CLIENT },
	{ "AUTH ", SIDE_CLIENT },
	{ "SYST\r\n", SIDE_CLIENT },
	{ "QUIT\r\n", SIDE_CLIENT },
	{ "NICK ", SIDE_CLIENT },
	{ "CAPA\r\n", SIDE_CLIENT },
	{ "<?xml version='1.0'?><stream:stream to", SIDE_CLIENT },
	{ "PRI * HTTP/2.0", SIDE_CLIENT },
	{ "HTTP/1.", SIDE_SERVER },
	{ "RTSP/1.0 ", SIDE_SERVER },
	{ "SIP/2.0 ", SIDE_SERVER },
	{ "ICY 200", SIDE_SERVER },
	{ "220 ", SIDE_SERVER },
	{ "220-", SIDE_SERVER },
	{ "250 ", SIDE_SERVER },
	{ "250-", SIDE_SERVER },
	{ "331 ", SIDE_SERVER },
	{ "230 ", SIDE_SERVER },
	{ "421 ", SIDE_SERVER },
	{ "530 ", SIDE_SERVER },
	{ "550 ", SIDE_SERVER },
	{ "554 ", SIDE_SERVER },
	{ "354 ", SIDE_SERVER },
	{ "+OK", SIDE_SERVER },
	{ "-ERR ", SIDE_SERVER },
	{ "* OK ", SIDE_SERVER },
	{ "* PREAUTH ", SIDE_SERVER },
	{ "* BYE ", SIDE_SERVER },
	{ "NOTIFY * HTTP", SIDE_SERVER },
	{ "@RSYNCD:", SIDE_SERVER },
	{ "200 ", SIDE_SERVER },
};

/*
 * Binary openings: TLS and SMB say it in their message type.  Bytes with a
 * zero mask may be anything.
 */
static const struct {
	uint8_t value[14];
	uint8_t mask[14];
	enum side side;
} binary[] = {
	/* handshake record, ClientHello or ServerHello (RFC 8446 section 4) */
	{ { 0x16, 3, 0, 0, 0, 1 }, { 0xff, 0xff, 0xf8, 0, 0, 0xff },
	    SIDE_CLIENT },
	{ { 0x16, 3, 0, 0, 0, 2 }, { 0xff, 0xff, 0xf8, 0, 0, 0xff },
	    SIDE_SERVER },
	/* and of DTLS (RFC 6347 section 4.3.2); what asks for a cookie, too */
	{ { 0x16, 0xfe, [13] = 1 }, { 0xff, 0xff, [13] = 0xff }, SIDE_CLIENT },
	{ { 0x16, 0xfe, [13] = 2 }, { 0xff, 0xff, [13] = 0xfe }, SIDE_SERVER },
	/* MySQL greeting: sequence 0, protocol 10, then a digit */
	{ { 0, 0, 0, 0, 10, 0x30 }, { 0, 0, 0xff, 0xff, 0xff, 0xf0 },
	    SIDE_SERVER },
	/* TPKT with an X.224 connection request or confirm (RFC 1006) */
	{ { 3, 0, 0, 0, 0, 0xe0 }, { 0xff, 0xff, 0xff, 0, 0, 0xf0 },
	    SIDE_CLIENT },
	{ { 3, 0, 0, 0, 0, 0xd0 }, { 0xff, 0xff, 0xff, 0, 0, 0xf0 },
	    SIDE_SERVER },
};

static bool
begins(struct bytes b, const uint8_t *value, const uint8_t *mask, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (mask[i] != 0 &&
		    (i >= b.n || (b.p[i] & mask[i]) != value[i]))
			return false;
	return true;
}

enum side
side_of(struct bytes first_words)
{
	for (size_t i = 0; i < sizeof(openings) / sizeof(openings[0]); i++)
		if (bytes_starts(first_words, bytes_str(openings[i].opening)))
			return openings[i].side;
	for (size_t i = 0; i < sizeof(binary) / sizeof(binary[0]); i++)
		if (begins(first_words, binary[i].value, binary[i].mask,
		        sizeof(binary[i].value)))
			return binary[i].side;
	return SIDE_UNKNOWN;
}
