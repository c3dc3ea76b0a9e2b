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

/* overwrites a view of what that side said */
static void
redact_view(struct finding_secrets *f, enum stream_side side, struct bytes view)
{
	if (view.n > 0)
		redact_at(
		    f, side, (size_t)(view.p - f->cut->words[side].p), view.n);
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

static bool
is_any(struct bytes word, const char *const *list)
{
	for (; *list != NULL; list++)
		if (word.n == strlen(*list) &&
		    strncasecmp((const char *)word.p, *list, word.n) == 0)
			return true;
	return false;
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
			} else if (is_any(word, before)) {
				bool two = is_any(word, whole);
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

/* BER: the next element of a kind, and its content; false: it is another */
static bool
ber_take(struct rd *r, uint8_t kind, struct bytes *content)
{
	uint8_t tag = rd_u8(r);
	size_t n = rd_u8(r);

	if (n & 0x80) {
		unsigned more = n & 0x7f;
		n = 0;
		if (more > 4)
			return false;
		while (more-- > 0)
			n = n << 8 | rd_u8(r);
	}
	/* of what was cut off, the part that is there */
	struct bytes rest = rd_rest(r);
	*content = rd_take(r, n < rest.n ? n : rest.n);
	return rd_ok(r) && tag == kind;
}

enum {
	BER_INTEGER = 0x02,
	BER_STRING = 0x04,
	BER_SEQUENCE = 0x30,
	LDAP_BIND = 0x60,
	LDAP_SIMPLE = 0x80,
	LDAP_SASL = 0xa3,
};

/* RFC 4511 section 4.2 */
static void
redact_bind(struct finding_secrets *f, struct bytes bind)
{
	struct rd r = rd_of(bind);
	struct bytes version, name, secret;

	if (!ber_take(&r, BER_INTEGER, &version) ||
	    !ber_take(&r, BER_STRING, &name))
		return;
	struct rd sasl = r;
	if (ber_take(&r, LDAP_SIMPLE, &secret)) {
		redact_view(f, STREAM_CLIENT, name);
		redact_view(f, STREAM_CLIENT, secret);
	} else if (ber_take(&sasl, LDAP_SASL, &secret)) {
		struct rd inside = rd_of(secret);
		redact_view(f, STREAM_CLIENT, name);
		if (ber_take(&inside, BER_STRING, &name) &&
		    ber_take(&inside, BER_STRING, &secret))
			redact_view(f, STREAM_CLIENT, secret);
	}
}

void
redact_ldap(struct finding_secrets *f)
{
	struct rd r = rd_of(buf_view(&f->cut->words[STREAM_CLIENT]));
	struct bytes message, id, bind;

	while (ber_take(&r, BER_SEQUENCE, &message)) {
		struct rd m = rd_of(message);
		if (!ber_take(&m, BER_INTEGER, &id))
			return;
		if (ber_take(&m, LDAP_BIND, &bind))
			redact_bind(f, bind);
	}
}

/* the community of one message of v1 or v2c, RFC 3416; the name of v3 */
static void
redact_snmp_message(
    struct finding_secrets *f, enum stream_side side, struct bytes datagram)
{
	static const char *const known[] = { "public", NULL };
	struct rd r = rd_of(datagram);
	struct bytes message, version, part;

	if (!ber_take(&r, BER_SEQUENCE, &message))
		return;
	r = rd_of(message);
	if (!ber_take(&r, BER_INTEGER, &version) || version.n != 1)
		return;
	if (version.p[0] <= 1) {
		/* everybody's word, and what a request is told by */
		if (ber_take(&r, BER_STRING, &part) && !is_any(part, known))
			redact_view(f, side, part);
		return;
	}
	/* RFC 3412 section 6, RFC 3414 section 2.4 */
	if (version.p[0] != 3 || !ber_take(&r, BER_SEQUENCE, &part) ||
	    !ber_take(&r, BER_STRING, &part))
		return;
	r = rd_of(part);
	if (!ber_take(&r, BER_SEQUENCE, &part))
		return;
	r = rd_of(part);
	if (ber_take(&r, BER_STRING, &part) &&
	    ber_take(&r, BER_INTEGER, &part) &&
	    ber_take(&r, BER_INTEGER, &part) && ber_take(&r, BER_STRING, &part))
		redact_view(f, side, part);
}

void
redact_snmp(struct finding_secrets *f)
{
	const struct cut *c = f->cut;

	if (c->proto != PROTO_UDP)
		return;
	for (size_t i = 0; i < c->n_piece; i++) {
		const struct cut_piece *p = &c->piece[i];
		redact_snmp_message(f, p->side,
		    bytes_cut(buf_view(&c->words[p->side]), p->at, p->n));
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
	static const char mark[] = "NTLMSSP\0\3\0\0";
	struct walk w = walk_of(f, STREAM_CLIENT);
	const uint8_t *p;

	while (
	    w.at < w.words.n && (p = memmem(w.words.p + w.at, w.words.n - w.at,
	                             mark, sizeof(mark))) != NULL) {
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
