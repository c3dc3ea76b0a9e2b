/*
 * Secrets in protocols that speak in bytes.
 *
 * Each finder first makes sure that the conversation is of its protocol; a
 * message that does not hold together ends the search.
 */
#include "replay/redact_inside.h"

#include "base/rd.h"

#include <string.h>
#include <strings.h>

/* a reader over what a side said, and where it stands in it */
struct walk {
	struct bytes words;
	size_t at;
};

static struct walk
walk_of(const struct finding_secrets *f, enum stream_side side)
{
	return (struct walk){ buf_view(&f->cut->words[side]), 0 };
}

static struct bytes
walk_rest(const struct walk *w)
{
	return bytes_cut(w->words, w->at, w->words.n);
}

static struct bytes
until_nul(struct bytes b)
{
	const uint8_t *end = b.n > 0 ? memchr(b.p, '\0', b.n) : NULL;

	return bytes_cut(b, 0, end != NULL ? (size_t)(end - b.p) : b.n);
}

/*
 * Redis' RESP: "*3\r\n$4\r\nAUTH\r\n$4\r\nuser\r\n$6\r\nsecret\r\n".  In an
 * array, what follows AUTH is secret, and the value of some settings.
 */

/* "$4\r\n" or "*3\r\n": the number, and where it ends; false: it is none */
static bool
resp_number(struct walk *w, char kind, size_t *n)
{
	struct bytes rest = walk_rest(w);
	size_t i = 1;

	if (rest.n < 4 || rest.p[0] != (uint8_t)kind)
		return false;
	for (*n = 0;
	     i < rest.n && rest.p[i] >= '0' && rest.p[i] <= '9' && *n < 1 << 24;
	     i++)
		*n = *n * 10 + (size_t)(rest.p[i] - '0');
	if (i == 1 || i + 1 >= rest.n || rest.p[i] != '\r' ||
	    rest.p[i + 1] != '\n')
		return false;
	w->at += i + 2;
	return true;
}

void
redact_resp(struct finding_secrets *f)
{
	static const char *const before[] = { "AUTH", "AUTH2", "requirepass",
		"masterauth", "masteruser", NULL };
	/* where AUTH stands alone, all behind it is secret */
	static const char *const whole[] = { "AUTH", NULL };
	struct walk w = walk_of(f, STREAM_CLIENT);
	size_t items, n;

	while (w.at < w.words.n) {
		if (!resp_number(&w, '*', &items)) {
			/* not at the beginning of a command: look on */
			w.at++;
			continue;
		}
		size_t secret = 0;
		for (size_t i = 0; i < items && resp_number(&w, '$', &n); i++) {
			struct bytes word = bytes_cut(walk_rest(&w), 0, n);
			if (secret > 0) {
				secret--;
				redact_view(f, STREAM_CLIENT, word);
			} else if (redact_is_any(word, before)) {
				bool two = redact_is_any(word, whole);
				secret = two ? 2 : 1;
			}
			w.at += word.n + 2;
		}
	}
}

/*
 * MySQL: packets of length 3, number 1, and a body.  The server begins with
 * protocol version 10; the client answers with its capabilities, name and
 * proof, and what it then says until its first command, which has number 0,
 * is proof as well.
 */
enum {
	MYSQL_SSL = 1 << 11,
	MYSQL_COM_CHANGE_USER = 0x11,
	MYSQL_FIXED = 32, /* bytes in front of the name */
	MYSQL_FIXED_OLD = 5,
	MYSQL_41 = 1 << 9,
};

static bool
mysql_packet(struct walk *w, unsigned *number, struct bytes *body)
{
	struct rd r = rd_of(walk_rest(w));
	size_t n = rd_u8(&r);

	n |= (size_t)rd_u8(&r) << 8;
	n |= (size_t)rd_u8(&r) << 16;
	*number = rd_u8(&r);
	*body = bytes_cut(rd_rest(&r), 0, n);
	w->at += 4 + n;
	return rd_ok(&r) && body->n > 0;
}

void
redact_mysql(struct finding_secrets *f)
{
	struct walk server = walk_of(f, STREAM_SERVER);
	struct walk client = walk_of(f, STREAM_CLIENT);
	struct bytes body;
	unsigned number;

	if (!mysql_packet(&server, &number, &body) || number != 0 ||
	    body.p[0] != 10 || body.n < 20)
		return;
	if (!mysql_packet(&client, &number, &body) || number != 1)
		return;
	struct rd r = rd_of(body);
	uint32_t capabilities = rd_le16(&r);
	size_t fixed = capabilities & MYSQL_41 ? MYSQL_FIXED : MYSQL_FIXED_OLD;
	if (capabilities & MYSQL_SSL && body.n <= MYSQL_FIXED)
		return; /* the rest is sealed */
	struct bytes name = until_nul(bytes_cut(body, fixed, body.n));
	redact_view(f, STREAM_CLIENT, name);
	redact_view(
	    f, STREAM_CLIENT, bytes_cut(body, fixed + name.n + 1, body.n));
	while (mysql_packet(&client, &number, &body))
		if (number != 0 || body.p[0] == MYSQL_COM_CHANGE_USER)
			redact_view(f, STREAM_CLIENT,
			    bytes_cut(body, number == 0, body.n));
}

/*
 * PostgreSQL: a start message of length 4, version 4 and pairs of strings,
 * and messages of kind 1 and length 4.  'p' is a password or a proof.
 */
void
redact_postgresql(struct finding_secrets *f)
{
	enum {
		VERSION_3 = 3 << 16,
		SSL_REQUEST = 80877103,
		GSS_REQUEST = 80877104
	};
	struct walk w = walk_of(f, STREAM_CLIENT);
	uint32_t n, version;
	struct rd r;

	do {
		r = rd_of(walk_rest(&w));
		n = rd_u32(&r);
		version = rd_u32(&r);
		if (!rd_ok(&r) || n < 8 || n > 10000)
			return;
		w.at += n;
	} while (version == SSL_REQUEST || version == GSS_REQUEST);
	if (version != VERSION_3)
		return;
	struct bytes pairs = bytes_cut(rd_rest(&r), 0, n - 8);
	while (pairs.n > 1) {
		struct bytes key = until_nul(pairs);
		pairs = bytes_cut(pairs, key.n + 1, pairs.n);
		struct bytes value = until_nul(pairs);
		pairs = bytes_cut(pairs, value.n + 1, pairs.n);
		if (bytes_eq(key, BYTES("user")))
			redact_view(f, STREAM_CLIENT, value);
	}
	for (;;) {
		r = rd_of(walk_rest(&w));
		uint8_t kind = rd_u8(&r);
		n = rd_u32(&r);
		if (!rd_ok(&r) || n < 4)
			return;
		if (kind == 'p')
			redact_view(
			    f, STREAM_CLIENT, bytes_cut(rd_rest(&r), 0, n - 4));
		w.at += 1 + (size_t)n;
	}
}

/* MQTT 3.1 to 5, CONNECT: the name and the password at its end */
void
redact_mqtt(struct finding_secrets *f)
{
	enum {
		CONNECT = 0x10,
		WILL = 1 << 2,
		PASSWORD = 1 << 6,
		NAME = 1 << 7
	};
	struct rd r = rd_of(buf_view(&f->cut->words[STREAM_CLIENT]));
	unsigned shift = 0;
	uint8_t byte;

	if (rd_u8(&r) != CONNECT)
		return;
	do
		byte = rd_u8(&r);
	while (byte & 0x80 && ++shift < 4);
	struct bytes protocol = rd_take(&r, rd_u16(&r));
	if (!bytes_eq(protocol, BYTES("MQTT")) &&
	    !bytes_eq(protocol, BYTES("MQIsdp")))
		return;
	uint8_t level = rd_u8(&r), flags = rd_u8(&r);
	rd_u16(&r);
	if (level >= 5) /* properties; more than 127 bytes are rare */
		rd_take(&r, rd_u8(&r));
	rd_take(&r, rd_u16(&r));
	if (flags & WILL) {
		if (level >= 5)
			rd_take(&r, rd_u8(&r));
		rd_take(&r, rd_u16(&r));
		rd_take(&r, rd_u16(&r));
	}
	struct bytes name = { 0 }, password = { 0 };
	if (flags & NAME)
		name = rd_take(&r, rd_u16(&r));
	if (flags & PASSWORD)
		password = rd_take(&r, rd_u16(&r));
	if (!rd_ok(&r))
		return;
	redact_view(f, STREAM_CLIENT, name);
	redact_view(f, STREAM_CLIENT, password);
}

/* [MS-NLMP] 2.2.1.3: fields as length 2, room 2, offset 4 in the message */
static void
redact_authenticate(struct finding_secrets *f, struct bytes message)
{
	enum { FIELDS_AT = 12, FIELDS = 6 };

	for (size_t i = 0; i < FIELDS; i++) {
		struct rd r =
		    rd_of(bytes_cut(message, FIELDS_AT + 8 * i, message.n));
		size_t n = rd_le16(&r);
		rd_le16(&r);
		size_t at = rd_le32(&r);
		if (rd_ok(&r))
			redact_view(
			    f, STREAM_CLIENT, bytes_cut(message, at, n));
	}
}

void
redact_ntlm(struct finding_secrets *f)
{
	enum { MESSAGES_MAX = 64 };
	static const char mark[] = "NTLMSSP\0\3\0\0";
	unsigned messages = 0;
	struct walk w = walk_of(f, STREAM_CLIENT);
	const uint8_t *p;

	while (
	    w.at < w.words.n && (p = memmem(w.words.p + w.at, w.words.n - w.at,
	                             mark, sizeof(mark))) != NULL) {
		if (++messages > MESSAGES_MAX) {
			f->too_many = true;
			return;
		}
		w.at = (size_t)(p - w.words.p);
		redact_authenticate(f, walk_rest(&w));
		w.at += sizeof(mark);
	}
}

/* AMQP 0-9-1, start-ok: mechanism as a short string, response as a long one */
void
redact_amqp(struct finding_secrets *f)
{
	static const struct {
		const char *mechanism;
		size_t n;
	} known[] = { { "\5PLAIN", 6 }, { "\10AMQPLAIN", 9 } };
	struct bytes words = buf_view(&f->cut->words[STREAM_CLIENT]);

	if (!bytes_starts(words, BYTES("AMQP")))
		return;
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
		const uint8_t *p =
		    memmem(words.p, words.n, known[i].mechanism, known[i].n);
		if (p == NULL)
			continue;
		size_t at = (size_t)(p - words.p) + known[i].n;
		struct rd r = rd_of(bytes_cut(words, at, words.n));
		uint32_t n = rd_u32(&r);
		struct bytes response = bytes_cut(rd_rest(&r), 0, n);
		/* PLAIN: a name and a password with NUL in front of each */
		struct bytes parts = response;
		while (parts.n > 0) {
			struct bytes part = until_nul(parts);
			redact_also(f, part);
			parts = bytes_cut(parts, part.n + 1, parts.n);
		}
		redact_view(f, STREAM_CLIENT, response);
	}
}

/*
 * RFC 6143 section 7.2.2: 16 bytes that prove the password.  Up to version 3.3
 * the server says which kind of login it is, later the client does.
 */
void
redact_vnc(struct finding_secrets *f)
{
	enum { GREETING = 12, MINOR_AT = 10, KIND_VNC = 2, PROOF = 16 };
	struct bytes client = buf_view(&f->cut->words[STREAM_CLIENT]);
	struct bytes server = buf_view(&f->cut->words[STREAM_SERVER]);
	struct rd said = rd_of(bytes_cut(server, GREETING, server.n));
	struct rd chosen = rd_of(bytes_cut(client, GREETING, client.n));

	if (!bytes_starts(client, BYTES("RFB 003.")) ||
	    !bytes_starts(server, BYTES("RFB 003.")) || client.n < GREETING)
		return;
	bool old = client.p[MINOR_AT] < '7';
	if ((old ? rd_u32(&said) : rd_u8(&chosen)) == KIND_VNC)
		redact_view(
		    f, STREAM_CLIENT, bytes_cut(rd_rest(&chosen), 0, PROOF));
}

/* RFC 1928 and 1929: version 5, the server wants method 2, then both */
void
redact_socks(struct finding_secrets *f)
{
	struct bytes server = buf_view(&f->cut->words[STREAM_SERVER]);
	struct rd r = rd_of(buf_view(&f->cut->words[STREAM_CLIENT]));

	if (rd_u8(&r) != 5 || !bytes_starts(server, BYTES("\5\2")))
		return;
	rd_take(&r, rd_u8(&r));
	if (rd_u8(&r) != 1)
		return;
	struct bytes name = rd_take(&r, rd_u8(&r));
	struct bytes password = rd_take(&r, rd_u8(&r));
	if (!rd_ok(&r))
		return;
	redact_view(f, STREAM_CLIENT, name);
	redact_view(f, STREAM_CLIENT, password);
}

/*
 * [MS-TDS] 2.2.6.4, LOGIN7 behind a packet header of 8 bytes: offsets and
 * lengths in characters, of two bytes each, of the host, the name and the
 * password, which anybody can read.
 */
void
redact_tds(struct finding_secrets *f)
{
	enum { LOGIN7 = 0x10, HEADER = 8, FIELDS_AT = 36, FIELDS = 3 };
	struct walk w = walk_of(f, STREAM_CLIENT);

	for (;;) {
		struct bytes packet = walk_rest(&w);
		struct rd r = rd_of(packet);
		uint8_t kind = rd_u8(&r);
		rd_u8(&r);
		size_t n = rd_u16(&r);
		if (!rd_ok(&r) || n < HEADER)
			return;
		struct bytes login = bytes_cut(packet, HEADER, n - HEADER);
		struct rd fields =
		    rd_of(bytes_cut(login, FIELDS_AT, 4 * FIELDS));
		for (size_t i = 0; kind == LOGIN7 && i < FIELDS; i++) {
			size_t at = rd_le16(&fields);
			size_t chars = rd_le16(&fields);
			redact_view(
			    f, STREAM_CLIENT, bytes_cut(login, at, 2 * chars));
		}
		w.at += n;
	}
}

/* up to one of these bytes */
static struct bytes
until_any(struct bytes b, const char *ends)
{
	size_t n = 0;

	while (n < b.n && (b.p[n] == '\0' || strchr(ends, b.p[n]) == NULL) &&
	       b.p[n] > ' ' && b.p[n] < 0x7f)
		n++;
	return bytes_cut(b, 0, n);
}

/* RFC 5802 section 7, wherever it is wrapped in clear: MongoDB, AMQP, Kafka */
void
redact_scram(struct finding_secrets *f)
{
	static const struct {
		struct bytes before;
		size_t least; /* bytes that it has */
	} marks[] = {
		{ { (const uint8_t *)"n,,n=", 5 }, 1 },
		{ { (const uint8_t *)",p=", 3 }, 28 },
	};
	struct bytes words = buf_view(&f->cut->words[STREAM_CLIENT]);

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		struct bytes mark = marks[i].before;
		struct bytes rest = words;
		const uint8_t *p;
		while (rest.n > 0 &&
		       (p = memmem(rest.p, rest.n, mark.p, mark.n)) != NULL) {
			size_t at = (size_t)(p - words.p) + mark.n;
			rest = bytes_cut(words, at, words.n);
			struct bytes value = until_any(rest, ",");
			if (value.n >= marks[i].least)
				redact_view(f, STREAM_CLIENT, value);
		}
	}
}
