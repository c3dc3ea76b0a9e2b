#include "match/requests.h"

#include <string.h>

/*
 * DNS over TCP has its length in front (RFC 1035 section 4.2.2).  The flags
 * of a query: QR 0, opcode 0 or 2, and no answers in it (section 4.1.1).
 */
#define DNS_QUERY "^..[\\x00-\\x07\\x10-\\x17].\\x00[\\x01-\\x04]\\x00\\x00"
#define DNS_STATUS "^..[\\x10-\\x17].\\x00\\x00\\x00\\x00"
#define DNS_TCP "^[\\x00\\x01]...[\\x00-\\x07].\\x00[\\x01-\\x04]\\x00\\x00"
/* a handshake record with a ClientHello (RFC 8446 sections 5.1 and 4) */
#define TLS_HELLO "^\\x16\\x03[\\x00-\\x04]..\\x01"
/* ONC RPC version 2 call (RFC 5531 section 9), after the xid */
#define RPC_CALL "\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x02"
#define HTTP_TARGET " [^ \\r\\n]+ HTTP/1\\.[01]\\r?\\n"

static const struct {
	enum proto proto;
	const char *probe;
	const char *like;
} requests[] = {
	{ PROTO_TCP, "GenericLines", "^\\r?\\n(?:\\r?\\n)?$" },
	{ PROTO_TCP, "GetRequest",
	    "^(?:GET|HEAD|POST|PUT|DELETE|PATCH|PROPFIND|REPORT|"
	    "CONNECT)" HTTP_TARGET },
	{ PROTO_TCP, "HTTPOptions", "^OPTIONS" HTTP_TARGET },
	{ PROTO_TCP, "FourOhFourRequest", "^(?:GET|HEAD)" HTTP_TARGET },
	{ PROTO_TCP, "RTSPRequest",
	    "^(?:OPTIONS|DESCRIBE|SETUP|PLAY|TEARDOWN|GET_PARAMETER)"
	    " [^ \\r\\n]+ RTSP/1\\.0\\r?\\n" },
	{ PROTO_TCP, "SIPOptions",
	    "^[A-Z]+ sips?:[^ \\r\\n]+ SIP/2\\.0\\r\\n" },
	{ PROTO_UDP, "SIPOptions",
	    "^[A-Z]+ sips?:[^ \\r\\n]+ SIP/2\\.0\\r\\n" },
	{ PROTO_TCP, "Help", "^(?i:help)\\b[^\\r\\n]*\\r?\\n$" },
	{ PROTO_TCP, "SSLSessionReq", TLS_HELLO },
	{ PROTO_TCP, "TLSSessionReq", TLS_HELLO },
	{ PROTO_TCP, "SSLv23SessionReq", "^\\x80.\\x01\\x03[\\x00-\\x03]" },
	{ PROTO_UDP, "DTLSSessionReq",
	    "^\\x16\\xfe[\\xfd\\xff]\\x00\\x00.{8}\\x01" },
	{ PROTO_UDP, "DNSVersionBindReq", DNS_QUERY },
	{ PROTO_UDP, "DNSStatusRequest", DNS_STATUS },
	{ PROTO_TCP, "DNSVersionBindReqTCP", DNS_TCP },
	{ PROTO_UDP, "DNS-SD", DNS_QUERY },
	{ PROTO_UDP, "NTPRequest", "^[\\x1b\\x23\\xdb\\xe3].{47}" },
	{ PROTO_UDP, "SNMPv1public",
	    "^\\x30[^\\x00]{1,3}\\x02\\x01[\\x00\\x01]\\x04.*["
	    "\\xa0\\xa1\\xa5]" },
	{ PROTO_UDP, "SNMPv3GetRequest", "^\\x30[^\\x00]{1,3}\\x02\\x01\\x03" },
	{ PROTO_UDP, "NBTStat",
	    "^..[\\x00\\x01].\\x00\\x01\\x00\\x00.{4}\\x20C" },
	{ PROTO_TCP, "SMBProgNeg", "^\\x00\\x00..[\\xfe\\xff]SMB" },
	{ PROTO_TCP, "X11Probe", "^[lB]\\x00(?:\\x0b\\x00|\\x00\\x0b)" },
	{ PROTO_TCP, "LDAPSearchReq",
	    "^\\x30[^\\x00]{1,6}\\x02[\\x01-\\x04].{1,4}\\x63" },
	{ PROTO_TCP, "LDAPBindReq",
	    "^\\x30[^\\x00]{1,6}\\x02[\\x01-\\x04].{1,4}\\x60" },
	{ PROTO_TCP, "Kerberos", "^\\x00\\x00..[\\x6a\\x6c]" },
	{ PROTO_UDP, "Kerberos", "^[\\x6a\\x6c]" },
	{ PROTO_TCP, "RPCCheck", "^\\x80...{5}" RPC_CALL },
	{ PROTO_UDP, "RPCCheck",
	    "^....\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x02" },
	{ PROTO_TCP, "TerminalServerCookie",
	    "^\\x03\\x00\\x00.[\\x06-\\x80]\\xe0" },
	{ PROTO_TCP, "TerminalServer", "^\\x03\\x00\\x00.[\\x06-\\x80]\\xe0" },
	{ PROTO_TCP, "ms-sql-s", "^\\x12\\x01\\x00.\\x00\\x00" },
	{ PROTO_TCP, "oracle-tns", "^..\\x00\\x00\\x01\\x00\\x00\\x00\\x01" },
	{ PROTO_TCP, "LPDString", "^[\\x01-\\x05][!-~]+\\n$" },
	{ PROTO_TCP, "JavaRMI", "^JRMI\\x00[\\x01\\x02]" },
	{ PROTO_TCP, "giop", "^GIOP\\x01" },
	{ PROTO_TCP, "redis-server", "^\\*[0-9]+\\r\\n\\x24[0-9]+\\r\\n" },
	{ PROTO_TCP, "memcached", "^(?:get|gets|set|stats|version)\\b" },
	{ PROTO_TCP, "mongodb", "^.{12}(?:\\xd4\\x07|\\xdd\\x07)\\x00\\x00" },
	{ PROTO_UDP, "MDNSstub", DNS_QUERY },
};

const char *
requests_like(enum proto proto, const char *probe_name)
{
	for (size_t i = 0; i < sizeof(requests) / sizeof(requests[0]); i++)
		if (requests[i].proto == proto &&
		    strcmp(requests[i].probe, probe_name) == 0)
			return requests[i].like;
	return NULL;
}
