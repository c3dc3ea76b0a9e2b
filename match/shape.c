#include "match/shape.h"

#include "base/rd.h"

#include <strings.h>

enum { HEADERS_MAX = 4096, MODBUS_HEADER = 7 };

/* letters of names and of addresses, with a port: RFC 9110 section 7.2 */
static bool
is_letter(uint8_t c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
	       (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == '_' ||
	       c == ':' || c == '[' || c == ']';
}

bool
shape_is_name(const char *text)
{
	size_t n = strlen(text);

	if (n == 0 || n > SHAPE_NAME_MAX)
		return false;
	for (size_t i = 0; i < n; i++)
		if (!is_letter((uint8_t)text[i]))
			return false;
	return true;
}

/* the least of those that were said; "" is none */
static void
keep_name(char *kept, const char *name)
{
	if (shape_is_name(name) && (kept[0] == '\0' || strcmp(name, kept) < 0))
		memcpy(kept, name, strlen(name) + 1);
}

/* the first line that begins so, whatever the case of its letters */
static struct bytes
header(struct bytes text, const char *name)
{
	size_t n = strlen(name);

	text = bytes_cut(text, 0, HEADERS_MAX);
	while (text.n > 0) {
		const uint8_t *end = memchr(text.p, '\n', text.n);
		if (end == NULL)
			break;
		struct bytes line = bytes_cut(text, 0, (size_t)(end - text.p));
		text = bytes_cut(text, line.n + 1, text.n);
		if (line.n > 0 && line.p[line.n - 1] == '\r')
			line.n--;
		if (line.n == 0)
			break;
		if (line.n <= n || strncasecmp((const char *)line.p, name, n))
			continue;
		line = bytes_cut(line, n, line.n);
		while (line.n > 0 && (*line.p == ' ' || *line.p == '\t'))
			line = bytes_cut(line, 1, line.n);
		return line;
	}
	return (struct bytes){ 0 };
}

/* METHOD SP target SP "HTTP/1." */
static bool
is_http(struct bytes b)
{
	const uint8_t *end = b.n > 0 ? memchr(b.p, '\n', b.n) : NULL;
	size_t n = end != NULL ? (size_t)(end - b.p) : 0;

	for (size_t i = 0; i + 8 < n; i++)
		if (memcmp(b.p + i, " HTTP/1.", 8) == 0)
			return b.p[0] >= 'A' && b.p[0] <= 'Z';
	return false;
}

static void
learn_host(struct shape *s, struct bytes sent)
{
	struct bytes host = header(sent, "Host:");
	char name[SHAPE_NAME_MAX + 1];

	if (host.n == 0 || host.n > SHAPE_NAME_MAX)
		return;
	memcpy(name, host.p, host.n);
	name[host.n] = '\0';
	if (strlen(name) == host.n)
		keep_name(s->host, name);
}

/* the MBAP header: transaction, protocol 0, length, unit */
static bool
learn_unit(struct shape *s, struct bytes sent)
{
	struct rd r = rd_of(sent);

	rd_u16(&r);
	bool modbus = rd_u16(&r) == 0 && rd_u16(&r) == sent.n - 6;
	uint8_t unit = rd_u8(&r), function = rd_u8(&r);
	if (!modbus || !rd_ok(&r) || function == 0 || function > 0x7f)
		return false;
	if (!s->has_unit || unit < s->unit)
		s->unit = unit;
	s->has_unit = true;
	return true;
}

/* TPKT, then a connection request of ISO 8073 with its parameters */
static bool
learn_tsap(struct shape *s, struct bytes sent)
{
	struct rd r = rd_of(sent);
	struct shape got = { .has_tsap = true };
	unsigned seen = 0;

	bool tpkt = rd_u16(&r) == 0x0300 && rd_u16(&r) == sent.n;
	rd_u8(&r);
	if (!tpkt || rd_u8(&r) != 0xe0)
		return false;
	rd_take(&r, 5);
	while (rd_ok(&r) && r.n > 0) {
		uint8_t what = rd_u8(&r), n = rd_u8(&r);
		struct bytes value = rd_take(&r, n);
		if (n != 2 || !rd_ok(&r))
			continue;
		uint16_t v = (uint16_t)(value.p[0] << 8 | value.p[1]);
		if (what == 0xc1)
			got.calling = v, seen |= 1;
		else if (what == 0xc2)
			got.called = v, seen |= 2;
	}
	if (!rd_ok(&r) || seen != 3)
		return false;
	shape_merge(s, &got);
	return true;
}

void
shape_learn(struct shape *into, const struct response *res)
{
	struct bytes sent = res->sent;

	if (is_http(sent))
		learn_host(into, sent);
	else if (res->proto == PROTO_TCP && !learn_tsap(into, sent) &&
	         res->server.port == 502)
		learn_unit(into, sent);
}

void
shape_merge(struct shape *into, const struct shape *more)
{
	keep_name(into->host, more->host);
	if (!addr_parse(more->sni, &(struct addr){ 0 }))
		keep_name(into->sni, more->sni); /* RFC 6066 section 3 */
	into->offers_alpn |= more->offers_alpn;
	if (more->has_unit && (!into->has_unit || more->unit < into->unit)) {
		into->has_unit = true;
		into->unit = more->unit;
	}
	uint32_t a = (uint32_t)into->called << 16 | into->calling;
	uint32_t b = (uint32_t)more->called << 16 | more->calling;
	if (more->has_tsap && (!into->has_tsap || b < a)) {
		into->has_tsap = true;
		into->calling = more->calling;
		into->called = more->called;
	}
}

bool
shape_is_empty(const struct shape *s)
{
	return s->host[0] == '\0' && s->sni[0] == '\0' && !s->offers_alpn &&
	       !s->has_unit && !s->has_tsap;
}

/* HTTP/1.1 wants the name, and an end that is not waited for */
static void
http_words(const char *host, struct buf *out)
{
	buf_printf(out,
	    "GET / HTTP/1.1\r\nHost: %s\r\n"
	    "User-Agent: hark (service identification)\r\nAccept: */*\r\n"
	    "Connection: close\r\n\r\n",
	    host);
}

void
shape_words(const struct shape *s, const char *name, struct bytes payload,
    struct buf *out)
{
	struct rd r = rd_of(payload);
	bool tpkt = rd_u16(&r) == 0x0300 && rd_u16(&r) == payload.n;
	const char *host = s->host[0] != '\0' ? s->host : name;
	size_t at = out->n;

	if (host != NULL && shape_is_name(host) &&
	    bytes_starts(payload, BYTES("GET / HTTP/1."))) {
		http_words(host, out);
		return;
	}
	buf_add(out, payload);
	if (s->has_unit && payload.n > MODBUS_HEADER && payload.p[2] == 0 &&
	    payload.p[3] == 0 &&
	    (payload.p[4] << 8 | payload.p[5]) == (int)payload.n - 6) {
		out->p[at + 6] = s->unit;
	} else if (s->has_tsap && tpkt && payload.n == 22 &&
	           payload.p[5] == 0xe0 && payload.p[11] == 0xc1 &&
	           payload.p[15] == 0xc2) {
		out->p[at + 13] = (uint8_t)(s->calling >> 8);
		out->p[at + 14] = (uint8_t)s->calling;
		out->p[at + 17] = (uint8_t)(s->called >> 8);
		out->p[at + 18] = (uint8_t)s->called;
	}
}
