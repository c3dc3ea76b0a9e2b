/*
 * Probes' payloads in the shape of a server's clients.  A payload is known by
 * its own form, and what has another form stays as it is.
 */
#include "match/shape.h"

#include "base/rd.h"

enum { MODBUS_HEADER = 7, NETBIOS_HEADER = 4, DIALECTS_AT = 100 };

/* HTTP/1.1 wants the name, and an end that is not waited for */
static bool
http_words(const struct shape *s, const char *name, struct bytes payload,
    struct buf *out)
{
	const char *host = s->name[SHAPE_HOST];

	if (host[0] == '\0')
		host = name;
	if (host == NULL || !shape_is_name(host) ||
	    !bytes_starts(payload, BYTES("GET / HTTP/1.")))
		return false;
	buf_printf(out,
	    "GET / HTTP/1.1\r\nHost: %s\r\n"
	    "User-Agent: hark (service identification)\r\nAccept: */*\r\n"
	    "Connection: close\r\n\r\n",
	    host);
	return true;
}

/* an address for documentation stands where clients named theirs */
static bool
helo_words(const struct shape *s, const char *name, struct bytes payload,
    struct buf *out)
{
	static const char *const words[HELOS] = {
		[HELO_EHLO] = "EHLO example.com\r\n",
		[HELO_EHLO_ADDRESS] = "EHLO [192.0.2.1]\r\n",
		[HELO_HELO] = "HELO example.com\r\n",
		[HELO_HELO_ADDRESS] = "HELO [192.0.2.1]\r\n",
		[HELO_LHLO] = "LHLO example.com\r\n",
		[HELO_LHLO_ADDRESS] = "LHLO [192.0.2.1]\r\n",
	};

	(void)name;
	if (!shape_has(s, SHAPE_HELO) || !bytes_starts(payload, BYTES("EHLO ")))
		return false;
	buf_add(out, bytes_str(words[s->trait[SHAPE_HELO]]));
	return true;
}

static bool
xmpp_words(const struct shape *s, const char *name, struct bytes payload,
    struct buf *out)
{
	static const char of[] = "<stream:stream to='";
	const char *domain = s->name[SHAPE_DOMAIN];
	const uint8_t *at = memmem(payload.p, payload.n, of, sizeof(of) - 1);

	(void)name;
	if (domain[0] == '\0' || at == NULL)
		return false;
	size_t front = (size_t)(at - payload.p) + sizeof(of) - 1;
	struct bytes rest = bytes_cut(payload, front, payload.n);
	const uint8_t *quote = memchr(rest.p, '\'', rest.n);
	if (quote == NULL)
		return false;
	buf_add(out, bytes_cut(payload, 0, front));
	buf_add(out, bytes_str(domain));
	buf_add(out, bytes_cut(rest, (size_t)(quote - rest.p), rest.n));
	return true;
}

/* a line of words as an array of bulk strings */
static bool
redis_words(const struct shape *s, const char *name, struct bytes payload,
    struct buf *out)
{
	enum { WORDS = 4 };
	struct bytes word[WORDS];
	size_t n = 0;

	(void)name;
	if (!shape_has(s, SHAPE_ARRAYS) || s->trait[SHAPE_ARRAYS] == 0 ||
	    (!bytes_starts(payload, BYTES("INFO")) &&
	        !bytes_eq(payload, BYTES("QUIT\r\n"))))
		return false;
	for (size_t i = 0; i < payload.n && payload.p[i] != '\r'; n++) {
		size_t end = i;
		while (end < payload.n && payload.p[end] > ' ')
			end++;
		if (end == i || n == WORDS)
			return false;
		word[n] = bytes_cut(payload, i, end - i);
		i = end < payload.n && payload.p[end] == ' ' ? end + 1 : end;
	}
	buf_printf(out, "*%zu\r\n", n);
	for (size_t i = 0; i < n; i++) {
		buf_printf(out, "$%zu\r\n", word[i].n);
		buf_add(out, word[i]);
		buf_add(out, BYTES("\r\n"));
	}
	return true;
}

/* version 3.1 in front of 3.1.1, which has another name and level */
static bool
mqtt_words(const struct shape *s, const char *name, struct bytes payload,
    struct buf *out)
{
	static const char of[] = "\0\x04MQTT\x04";

	(void)name;
	if (!shape_has(s, SHAPE_MQTT) || s->trait[SHAPE_MQTT] != 3 ||
	    payload.n < 9 || payload.p[0] != 0x10 || payload.p[1] > 0x7d ||
	    memcmp(payload.p + 2, of, 7) != 0)
		return false;
	buf_byte(out, 0x10);
	buf_byte(out, (uint8_t)(payload.p[1] + 2));
	buf_add(out, BYTES("\0\x06MQIsdp\x03"));
	buf_add(out, bytes_cut(payload, 9, payload.n));
	return true;
}

/*
 * The NEGOTIATE in front gets those dialects that clients offer; 3.1.1 needs
 * more than its number, and who offers it alone is asked as all are.
 */
static bool
smb_words(const struct shape *s, const char *name, struct bytes payload,
    struct buf *out)
{
	struct rd r = rd_of(payload);
	struct buf list = { 0 };
	size_t had;
	uint16_t n = 0, dialect;

	(void)name;
	size_t length = rd_u32(&r);
	if (!shape_has(s, SHAPE_DIALECTS) ||
	    !bytes_starts(rd_rest(&r), BYTES("\xfeSMB@\0")) || length > r.n ||
	    length < DIALECTS_AT)
		return false;
	had = (size_t)payload.p[NETBIOS_HEADER + 66] * 2;
	for (unsigned i = 0; (dialect = shape_dialect(i)) != 0; i++)
		if (s->trait[SHAPE_DIALECTS] >> i & 1 && dialect < 0x0311) {
			buf_byte(&list, (uint8_t)dialect);
			buf_byte(&list, (uint8_t)(dialect >> 8));
			n++;
		}
	if (n > 0 && length == DIALECTS_AT + had) {
		struct bytes front =
		    bytes_cut(payload, NETBIOS_HEADER, DIALECTS_AT);
		buf_byte(out, 0);
		buf_byte(out, 0);
		buf_byte(out, 0);
		buf_byte(out, (uint8_t)(DIALECTS_AT + list.n));
		buf_add(out, bytes_cut(front, 0, 66));
		buf_byte(out, (uint8_t)n);
		buf_add(out, bytes_cut(front, 67, DIALECTS_AT));
		buf_add(out, buf_view(&list));
		buf_add(out,
		    bytes_cut(payload, NETBIOS_HEADER + length, payload.n));
	}
	buf_release(&list);
	return n > 0 && length == DIALECTS_AT + had;
}

static bool
modbus_words(const struct shape *s, const char *name, struct bytes payload,
    struct buf *out)
{
	(void)name;
	if (!shape_has(s, SHAPE_UNIT) || payload.n <= MODBUS_HEADER ||
	    payload.p[2] != 0 || payload.p[3] != 0 ||
	    (payload.p[4] << 8 | payload.p[5]) != (int)payload.n - 6)
		return false;
	buf_add(out, bytes_cut(payload, 0, 6));
	buf_byte(out, (uint8_t)s->trait[SHAPE_UNIT]);
	buf_add(out, bytes_cut(payload, 7, payload.n));
	return true;
}

/* a connection request whose first two parameters are the selectors */
static bool
tsap_words(const struct shape *s, const char *name, struct bytes payload,
    struct buf *out)
{
	uint32_t tsap = s->trait[SHAPE_TSAP];

	(void)name;
	if (!shape_has(s, SHAPE_TSAP) || payload.n != 22 ||
	    !bytes_starts(payload, BYTES("\x03\0\0\x16")) ||
	    payload.p[5] != 0xe0 || payload.p[11] != 0xc1 ||
	    payload.p[15] != 0xc2)
		return false;
	buf_add(out, bytes_cut(payload, 0, 13));
	buf_byte(out, (uint8_t)(tsap >> 8));
	buf_byte(out, (uint8_t)tsap);
	buf_add(out, bytes_cut(payload, 15, 2));
	buf_byte(out, (uint8_t)(tsap >> 24));
	buf_byte(out, (uint8_t)(tsap >> 16));
	buf_add(out, bytes_cut(payload, 19, payload.n));
	return true;
}

/* version 1 of SNMP, where clients speak it, in front of 2c */
static bool
snmp_words(const struct shape *s, const char *name, struct bytes payload,
    struct buf *out)
{
	static const char of[] = "\x02\x01\x01\x04";

	(void)name;
	if (!shape_has(s, SHAPE_SNMP) || s->trait[SHAPE_SNMP] != 0 ||
	    payload.n < 7 || payload.p[0] != 0x30 ||
	    memcmp(payload.p + 2, of, 4) != 0)
		return false;
	buf_add(out, bytes_cut(payload, 0, 4));
	buf_byte(out, 0);
	buf_add(out, bytes_cut(payload, 5, payload.n));
	return true;
}

typedef bool words_fn(const struct shape *s, const char *name,
    struct bytes payload, struct buf *out);

static words_fn *const manners[] = {
	http_words,
	helo_words,
	xmpp_words,
	redis_words,
	mqtt_words,
	smb_words,
	modbus_words,
	tsap_words,
	snmp_words,
};

void
shape_words(const struct shape *s, const char *name, struct bytes payload,
    struct buf *out)
{
	for (size_t i = 0; i < sizeof(manners) / sizeof(*manners); i++)
		if (manners[i](s, name, payload, out))
			return;
	buf_add(out, payload);
}

void
shape_bye(const struct shape *s, struct bytes payload, struct bytes bye,
    struct buf *out)
{
	if (!bytes_starts(payload, BYTES("INFO")) ||
	    !redis_words(s, NULL, bye, out))
		buf_add(out, bye);
}
