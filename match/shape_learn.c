/*
 * What clients' words tell of how a server is asked.  A protocol is known by
 * its form alone, whatever the port; where the form is short, the port counts
 * as well.
 */
#include "match/shape.h"

#include "base/rd.h"

#include <ctype.h>
#include <strings.h>

enum { HEADERS_MAX = 4096, MODBUS_PORT = 502, SNMP_PORT = 161 };

static const uint16_t dialects[] = { 0x0202, 0x0210, 0x0300, 0x0302, 0x0311 };

uint16_t
shape_dialect(unsigned place)
{
	return place < sizeof(dialects) / sizeof(*dialects) ? dialects[place]
	                                                    : 0;
}

static bool
take_name(struct shape *s, enum shape_name n, struct bytes text)
{
	char name[SHAPE_NAME_MAX + 1];

	if (text.n == 0 || text.n > SHAPE_NAME_MAX ||
	    memchr(text.p, '\0', text.n) != NULL)
		return false;
	memcpy(name, text.p, text.n);
	name[text.n] = '\0';
	return shape_set_name(s, n, name);
}

/* up to a line feed, which must be there; without it and a return */
static bool
take_line(struct bytes *text, struct bytes *line)
{
	const uint8_t *end =
	    text->n > 0 ? memchr(text->p, '\n', text->n) : NULL;

	if (end == NULL)
		return false;
	*line = bytes_cut(*text, 0, (size_t)(end - text->p));
	*text = bytes_cut(*text, line->n + 1, text->n);
	if (line->n > 0 && line->p[line->n - 1] == '\r')
		line->n--;
	return true;
}

static bool
begins_anyhow(struct bytes b, const char *name)
{
	size_t n = strlen(name);

	return b.n >= n && strncasecmp((const char *)b.p, name, n) == 0;
}

/* the first line that begins so, whatever the case of its letters */
static struct bytes
header(struct bytes text, const char *name)
{
	struct bytes line;

	text = bytes_cut(text, 0, HEADERS_MAX);
	while (take_line(&text, &line) && line.n > 0) {
		if (!begins_anyhow(line, name))
			continue;
		line = bytes_cut(line, strlen(name), line.n);
		while (line.n > 0 && (*line.p == ' ' || *line.p == '\t'))
			line = bytes_cut(line, 1, line.n);
		return line;
	}
	return (struct bytes){ 0 };
}

/* METHOD SP target SP "HTTP/1." */
static bool
learn_http(struct shape *s, struct bytes sent)
{
	struct bytes rest = sent, line;

	if (!take_line(&rest, &line) || line.p[0] < 'A' || line.p[0] > 'Z')
		return false;
	for (size_t i = 0; i + 8 < line.n; i++)
		if (memcmp(line.p + i, " HTTP/1.", 8) == 0) {
			take_name(s, SHAPE_HOST, header(sent, "Host:"));
			return true;
		}
	return false;
}

/* RFC 5321 section 4.1.1.1, RFC 2033: the verb, and what stands behind it */
static bool
learn_helo(struct shape *s, struct bytes sent)
{
	static const char *const verbs[] = { "EHLO ", "HELO ", "LHLO " };
	struct bytes line;

	if (!take_line(&sent, &line) || line.n < 6)
		return false;
	for (unsigned i = 0; i < 3; i++)
		if (begins_anyhow(line, verbs[i]))
			return shape_set(
			    s, SHAPE_HELO, 2 * i + (line.p[5] == '['));
	return false;
}

/* RFC 6120 section 4.7.2: <stream:stream ... to='domain' */
static bool
learn_domain(struct shape *s, struct bytes sent)
{
	struct bytes head = bytes_cut(sent, 0, HEADERS_MAX);
	const uint8_t *at =
	    head.n > 0 ? memmem(head.p, head.n, "<stream:stream ", 15) : NULL;

	if (at == NULL)
		return false;
	head = bytes_cut(head, (size_t)(at - head.p), head.n);
	const uint8_t *end = memchr(head.p, '>', head.n);
	if (end == NULL)
		return true;
	head.n = (size_t)(end - head.p);
	for (size_t i = 0; i + 5 < head.n; i++) {
		const uint8_t *p = head.p + i;
		if (memcmp(p, " to=", 4) != 0 || (p[4] != '\'' && p[4] != '"'))
			continue;
		struct bytes name = bytes_cut(head, i + 5, head.n);
		const uint8_t *quote = memchr(name.p, p[4], name.n);
		if (quote != NULL)
			take_name(s, SHAPE_DOMAIN,
			    bytes_cut(name, 0, (size_t)(quote - name.p)));
		break;
	}
	return true;
}

/* an array of bulk strings: "*1\r\n$4\r\n"; or a command in a line */
static bool
learn_redis(struct shape *s, struct bytes sent)
{
	struct bytes rest = sent, many, length;

	if (sent.n < 8 || sent.p[0] != '*' || !take_line(&rest, &many) ||
	    !take_line(&rest, &length) || many.n < 2 || length.n < 2 ||
	    length.p[0] != '$' || !isdigit(many.p[1]) || !isdigit(length.p[1]))
		return false;
	return shape_set(s, SHAPE_ARRAYS, 1);
}

/* MQTT: CONNECT, what is left of it, the name and the level */
static bool
learn_mqtt(struct shape *s, struct bytes sent)
{
	struct rd r = rd_of(sent);
	uint8_t more, n = 0;

	if (rd_u8(&r) != 0x10)
		return false;
	do {
		more = rd_u8(&r);
	} while (more & 0x80 && ++n < 4);
	struct bytes name = rd_take(&r, rd_u16(&r));
	uint8_t level = rd_u8(&r);
	if (!rd_ok(&r) || (!bytes_eq(name, BYTES("MQTT")) &&
	                      !bytes_eq(name, BYTES("MQIsdp"))))
		return false;
	return shape_set(s, SHAPE_MQTT, level);
}

/* NetBIOS's length, the header of SMB 2, NEGOTIATE: [MS-SMB2] 2.2.3 */
static bool
learn_dialects(struct shape *s, struct bytes sent)
{
	struct rd r = rd_of(sent);
	uint32_t set = 0;

	if (rd_u8(&r) != 0 || rd_big(&r, 3) > sent.n - 4 ||
	    !bytes_eq(rd_take(&r, 4), BYTES("\xfeSMB")))
		return false;
	rd_take(&r, 8);
	if (rd_le16(&r) != 0) /* another command */
		return false;
	rd_take(&r, 64 - 14);
	if (rd_le16(&r) != 36)
		return false;
	unsigned n = rd_le16(&r);
	rd_take(&r, 32);
	for (; n > 0 && rd_ok(&r); n--) {
		uint16_t dialect = rd_le16(&r);
		for (unsigned i = 0; shape_dialect(i) != 0; i++)
			if (shape_dialect(i) == dialect)
				set |= 1U << i;
	}
	return rd_ok(&r) && set != 0 && shape_set(s, SHAPE_DIALECTS, set);
}

/* the MBAP header: transaction, protocol 0, length, unit */
static bool
learn_unit(struct shape *s, struct bytes sent)
{
	struct rd r = rd_of(sent);

	rd_u16(&r);
	bool modbus = rd_u16(&r) == 0 && rd_u16(&r) == sent.n - 6;
	uint8_t unit = rd_u8(&r), function = rd_u8(&r);
	return modbus && rd_ok(&r) && function > 0 && function < 0x80 &&
	       shape_set(s, SHAPE_UNIT, unit);
}

/* TPKT, then a connection request of ISO 8073 with its parameters */
static bool
learn_tsap(struct shape *s, struct bytes sent)
{
	enum { CALLING = 0xc1, CALLED = 0xc2 };
	struct rd r = rd_of(sent);
	uint32_t calling = 0, called = 0;
	unsigned seen = 0;

	bool tpkt = rd_u16(&r) == 0x0300 && rd_u16(&r) == sent.n;
	rd_u8(&r);
	if (!tpkt || rd_u8(&r) != 0xe0)
		return false;
	rd_take(&r, 5);
	while (rd_ok(&r) && r.n > 0) {
		uint8_t what = rd_u8(&r), n = rd_u8(&r);
		struct rd value = rd_sub(&r, n);
		if (n != 2 || !rd_ok(&r))
			continue;
		if (what == CALLING)
			calling = rd_u16(&value), seen |= 1;
		else if (what == CALLED)
			called = rd_u16(&value), seen |= 2;
	}
	return rd_ok(&r) && seen == 3 &&
	       shape_set(s, SHAPE_TSAP, called << 16 | calling);
}

/* RFC 1157, RFC 3416, RFC 3412: a sequence, and first in it the version */
static bool
learn_snmp(struct shape *s, struct bytes sent)
{
	struct rd r = rd_of(sent);

	if (rd_u8(&r) != 0x30)
		return false;
	uint8_t n = rd_u8(&r);
	size_t length = n < 0x80 ? n : rd_big(&r, n & 3);
	if (length != r.n || rd_u16(&r) != 0x0201)
		return false;
	uint8_t version = rd_u8(&r);
	uint8_t next = rd_u8(&r);
	return rd_ok(&r) && next == (version == 3 ? 0x30 : 0x04) &&
	       version != 2 && shape_set(s, SHAPE_SNMP, version);
}

typedef bool learn_fn(struct shape *s, struct bytes sent);

/* the first that knows the words has them */
static const struct {
	enum proto proto;
	uint16_t port; /* 0: any */
	learn_fn *learn;
} lessons[] = {
	{ PROTO_TCP, 0, learn_http },
	{ PROTO_TCP, 0, learn_helo },
	{ PROTO_TCP, 0, learn_domain },
	{ PROTO_TCP, 0, learn_redis },
	{ PROTO_TCP, 0, learn_mqtt },
	{ PROTO_TCP, 0, learn_dialects },
	{ PROTO_TCP, 0, learn_tsap },
	{ PROTO_TCP, MODBUS_PORT, learn_unit },
	{ PROTO_UDP, SNMP_PORT, learn_snmp },
};

void
shape_learn(struct shape *into, const struct response *res)
{
	for (size_t i = 0;
	     res->sent.n > 0 && i < sizeof(lessons) / sizeof(*lessons); i++)
		if (lessons[i].proto == res->proto &&
		    (lessons[i].port == 0 ||
		        lessons[i].port == res->server.port) &&
		    lessons[i].learn(into, res->sent))
			return;
}
