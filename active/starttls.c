/*
 * The dialogues are those of RFC 3207 (SMTP), 2595 (IMAP, POP3), 4217 (FTP),
 * 4642 (NNTP), 5804 (ManageSieve), 6120 (XMPP), 4511 (LDAP), of PostgreSQL's
 * and MySQL's protocols, and of MS-RDPBCGR (the negotiation request).
 */
#include "active/starttls.h"

#include "base/rd.h"

#include <string.h>

/* the last: yes, but what is spoken inside is another protocol */
enum answer { ANSWER_MORE, ANSWER_YES, ANSWER_NO, ANSWER_YES_MUTE };

typedef enum answer answer_fn(struct bytes got, struct bytes want);

/* with the server's name between the two, unless there is no tail */
struct words {
	struct bytes head, tail;
};

struct step {
	struct words say;
	answer_fn *answer; /* NULL: no more steps */
	struct bytes want;
};

struct starttls_dialogue {
	const char *service;
	const char *alias; /* another name for it, or NULL */
	struct bytes mark; /* what it has said, if it is to be this row */
	struct step step[STARTTLS_STEPS];
	bool is_heard_inside;
	struct words inside; /* empty: the server speaks first again */
};

#define B(lit)                                                                 \
	{                                                                      \
		(const uint8_t *)(lit), sizeof(lit) - 1                        \
	}
#define SAY(lit)                                                               \
	{                                                                      \
		B(lit),                                                        \
		{                                                              \
			NULL, 0                                                \
		}                                                              \
	}
#define LISTEN                                                                 \
	{                                                                      \
		{ NULL, 0 },                                                   \
		{                                                              \
			NULL, 0                                                \
		}                                                              \
	}

/* --- lines --- */

static bool
next_line(struct bytes *rest, struct bytes *line)
{
	const uint8_t *end =
	    rest->n > 0 ? memchr(rest->p, '\n', rest->n) : NULL;

	if (end == NULL)
		return false;
	*line = bytes_cut(*rest, 0, (size_t)(end - rest->p));
	*rest = bytes_cut(*rest, line->n + 1, rest->n);
	return true;
}

static bool
has(struct bytes in, struct bytes what)
{
	for (size_t at = 0; at + what.n <= in.n; at++)
		if (bytes_eq(bytes_cut(in, at, what.n), what))
			return true;
	return false;
}

/* a reply of three digits; lines before the last have '-' behind theirs */
static enum answer
reply(struct bytes got, struct bytes code)
{
	struct bytes line;

	while (next_line(&got, &line)) {
		bool last = line.n < 4 || line.p[3] == ' ' || line.p[3] == '\r';
		bool digits = line.n >= 3 && line.p[0] >= '1' &&
		              line.p[0] <= '5' && line.p[1] >= '0' &&
		              line.p[1] <= '9' && line.p[2] >= '0' &&
		              line.p[2] <= '9';
		if (digits && last)
			return bytes_starts(line, code) ? ANSWER_YES
			                                : ANSWER_NO;
	}
	return ANSWER_MORE;
}

/* a reply to EHLO, with the extension among its lines */
static enum answer
offers(struct bytes got, struct bytes extension)
{
	enum answer a = reply(got, BYTES("250"));

	return a == ANSWER_YES && !has(got, extension) ? ANSWER_NO : a;
}

/* one line that begins so */
static enum answer
line(struct bytes got, struct bytes begin)
{
	struct bytes first;

	if (!next_line(&got, &first))
		return ANSWER_MORE;
	return bytes_starts(first, begin) ? ANSWER_YES : ANSWER_NO;
}

/* IMAP's answer to a tag, behind any number of lines about something else */
static enum answer
tagged(struct bytes got, struct bytes ok)
{
	struct bytes tag = bytes_cut(ok, 0, 3), one;

	while (next_line(&got, &one))
		if (bytes_starts(one, tag))
			return bytes_starts(one, ok) ? ANSWER_YES : ANSWER_NO;
	return ANSWER_MORE;
}

/* ManageSieve: capabilities, then how it went; the greeting must offer `want`
 */
static enum answer
sieve(struct bytes got, struct bytes want)
{
	struct bytes rest = got, one;

	while (next_line(&rest, &one)) {
		if (bytes_starts(one, BYTES("OK")))
			return has(got, want) ? ANSWER_YES : ANSWER_NO;
		if (bytes_starts(one, BYTES("NO")) ||
		    bytes_starts(one, BYTES("BYE")))
			return ANSWER_NO;
	}
	return ANSWER_MORE;
}

/* --- XML and binary --- */

/* the features of a stream (RFC 6120 section 5.4.1), STARTTLS among them */
static enum answer
features(struct bytes got, struct bytes want)
{
	if (has(got, BYTES("</stream:features>")) ||
	    has(got, BYTES("</features>")))
		return has(got, want) ? ANSWER_YES : ANSWER_NO;
	return has(got, BYTES("</stream:stream>")) ? ANSWER_NO : ANSWER_MORE;
}

static enum answer
proceeds(struct bytes got, struct bytes want)
{
	if (has(got, want))
		return has(got, BYTES(">")) ? ANSWER_YES : ANSWER_MORE;
	if (has(got, BYTES("<failure")) || has(got, BYTES("</stream:stream>")))
		return ANSWER_NO;
	return ANSWER_MORE;
}

static enum answer
octet(struct bytes got, struct bytes want)
{
	if (got.n == 0)
		return ANSWER_MORE;
	return bytes_eq(got, want) ? ANSWER_YES : ANSWER_NO;
}

/* the length of a BER element, whose tag was read (X.690 section 8.1.3) */
static size_t
ber_length(struct rd *r)
{
	size_t n = rd_u8(r);

	if (n < 0x80)
		return n;
	unsigned octets = n & 0x7f;
	if (octets == 0 || octets > 4)
		return SIZE_MAX;
	for (n = 0; octets > 0; octets--)
		n = n << 8 | rd_u8(r);
	return n;
}

/*
 * An ExtendedResponse (RFC 4511 section 4.12) of success:
 * SEQUENCE { INTEGER id, [APPLICATION 24] { ENUMERATED 0, ... } }
 */
static enum answer
ldap_extended(struct bytes got, struct bytes want)
{
	struct rd r = rd_of(got);

	if (got.n > 0 && got.p[0] != 0x30)
		return ANSWER_NO;
	rd_u8(&r);
	size_t n = ber_length(&r);
	if (n == SIZE_MAX)
		return ANSWER_NO;
	if (!rd_ok(&r) || n > rd_rest(&r).n)
		return ANSWER_MORE;
	bool id = rd_u8(&r) == 0x02;
	rd_take(&r, ber_length(&r));
	bool extended = rd_u8(&r) == 0x78;
	ber_length(&r);
	bool result = bytes_eq(rd_take(&r, want.n), want);
	return rd_ok(&r) && id && extended && result ? ANSWER_YES : ANSWER_NO;
}

/*
 * MySQL's first packet: length (3), number 0, protocol 10, version up to a
 * zero, thread (4), salt (8), zero, capabilities (2), of which one is SSL.
 */
static enum answer
mysql_greeting(struct bytes got, struct bytes want)
{
	struct rd r = rd_of(got);
	size_t n = rd_u8(&r);

	n |= (size_t)rd_u8(&r) << 8;
	n |= (size_t)rd_u8(&r) << 16;
	uint8_t number = rd_u8(&r);
	if (!rd_ok(&r) || (number == 0 && n <= 4096 && n > rd_rest(&r).n))
		return ANSWER_MORE;
	if (number != 0 || n > 4096 || rd_u8(&r) != want.p[0])
		return ANSWER_NO;
	while (rd_ok(&r) && rd_u8(&r) != 0)
		;
	rd_take(&r, 4 + 8 + 1 + 1);
	uint8_t high = rd_u8(&r);
	return rd_ok(&r) && (high & want.p[1]) != 0 ? ANSWER_YES : ANSWER_NO;
}

/*
 * An X.224 confirm with a negotiation response: TLS, which is 1, or CredSSP
 * inside it, which is not spoken here.
 */
static enum answer
rdp_confirm(struct bytes got, struct bytes want)
{
	enum { WHOLE = 19, CONFIRM_AT = 5, RESPONSE_AT = 11, CHOSEN_AT = 15 };

	if (got.n >= 1 && got.p[0] != 3)
		return ANSWER_NO;
	if (got.n >= 4 && (got.p[2] != 0 || got.p[3] != WHOLE))
		return ANSWER_NO;
	if (got.n < WHOLE)
		return ANSWER_MORE;
	if (got.p[CONFIRM_AT] != want.p[0] || got.p[RESPONSE_AT] != want.p[1] ||
	    (got.p[CHOSEN_AT] & 0x0b) == 0)
		return ANSWER_NO;
	return got.p[CHOSEN_AT] == 1 ? ANSWER_YES : ANSWER_YES_MUTE;
}

/* --- the dialogues --- */

#define XMPP(ns)                                                               \
	{                                                                      \
		B("<?xml version='1.0'?><stream:stream to='"),                 \
		    B("' xmlns='" ns "' version='1.0' "                        \
		      "xmlns:stream='http://etherx.jabber.org/streams'>")      \
	}
#define XMPP_TLS "urn:ietf:params:xml:ns:xmpp-tls"
#define ANY                                                                    \
	{                                                                      \
		NULL, 0                                                        \
	}
#define XMPP_ROW(service, alias, mark, ns)                                     \
	{                                                                      \
		service, alias, mark,                                          \
		    { { XMPP(ns), features, B(XMPP_TLS) },                     \
			    { SAY("<starttls xmlns='" XMPP_TLS "'/>"),         \
			        proceeds, B("<proceed") } },                   \
		    true, XMPP(ns)                                             \
	}
#define SMTP_ROW(service, alias, hello)                                        \
	{                                                                      \
		service, alias, ANY,                                           \
		    { { LISTEN, reply, B("220") },                             \
			    { SAY(hello " example.com\r\n"), offers,           \
			        B("STARTTLS") },                               \
			    { SAY("STARTTLS\r\n"), reply, B("220") } },        \
		    true, SAY(hello " example.com\r\n")                        \
	}

/* SSLRequest: protocol 4.1, TLS, a login that is not in clear; 16 MiB, UTF-8 */
#define MYSQL_SSL_REQUEST                                                      \
	"\x20\0\0\1\0\x8a\0\0\0\0\0\1\x21"                                     \
	"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"

_Static_assert(sizeof(MYSQL_SSL_REQUEST) - 1 == 4 + 32, "a whole packet");

/*
 * An MCS Connect Initial PDU with a GCC Conference Create Request (MS-RDPBCGR
 * section 2.2.1.3) of a screen of 800 by 600: what every client says first.
 */
#define ZEROS_16 "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
#define ZEROS_64 ZEROS_16 ZEROS_16 ZEROS_16 ZEROS_16
/* domain parameters: channels, users, tokens, priorities, throughput, height,
 * size, protocol version; wanted, least, most */
#define MCS_TARGET                                                             \
	"\x30\x19\2\1\x22\2\1\2\2\1\0\2\1\1\2\1\0\2\1\1\2\2\xff\xff\2\1\2"
#define MCS_LEAST "\x30\x19\2\1\1\2\1\1\2\1\1\2\1\1\2\1\0\2\1\1\2\2\4\x20\2\1\2"
#define MCS_MOST                                                               \
	"\x30\x1c\2\2\xff\xff\2\2\xfc\x17\2\2\xff\xff\2\1\1\2\1\0"             \
	"\2\1\1\2\2\xff\xff\2\1\2"
/* CS_CORE: version, screen, colours, layout, build, name, keyboard, input
 * method; colours again, product, serial; depth, what is supported; product
 * id; connection type, the protocol that was chosen: TLS */
#define RDP_CORE                                                               \
	"\1\xc0\xd8\0\4\0\x08\0\x20\3\x58\2\1\xca\3\xaa\x09\4\0\0\x28\x0a\0\0" \
	"h\0a\0r\0k\0\0\0\0\0\0\0\0\0" ZEROS_16                                \
	"\4\0\0\0\0\0\0\0\x0c\0\0\0" ZEROS_64                                  \
	"\1\xca\1\0\0\0\0\0\x18\0\7\0\1\0" ZEROS_64 "\0\0\1\0\0\0"
/* CS_SECURITY: no encryption of RDP's own */
#define RDP_SECURITY "\2\xc0\x0c\0\0\0\0\0\0\0\0\0"
#define GCC_CREATE                                                             \
	"\0\5\0\x14\x7c\0\1\x80\xf2\0\x08\0\x10\0\1\xc0\0"                     \
	"Duca\x80\xe4" RDP_CORE RDP_SECURITY
#define MCS_CONNECT_INITIAL                                                    \
	"\3\0\1\x67\2\xf0\x80\x7f\x65\x82\1\x5b\4\1\1\4\1\1\1\1"               \
	"\xff" MCS_TARGET MCS_LEAST MCS_MOST "\4\x81\xfb" GCC_CREATE

_Static_assert(sizeof(MCS_CONNECT_INITIAL) - 1 == 0x167, "a whole packet");

static const struct starttls_dialogue dialogues[] = {
	SMTP_ROW("smtp", "smtp-proxy", "EHLO"),
	SMTP_ROW("lmtp", NULL, "LHLO"),
	{ "imap", "imap-proxy", ANY,
	    { { LISTEN, line, B("* OK") },
	        { SAY("h1 STARTTLS\r\n"), tagged, B("h1 OK") } },
	    true, SAY("h2 CAPABILITY\r\n") },
	{ "pop3", "pop3-proxy", ANY,
	    { { LISTEN, line, B("+OK") }, { SAY("STLS\r\n"), line, B("+OK") } },
	    true, SAY("CAPA\r\n") },
	{ "ftp", "ftp-proxy", ANY,
	    { { LISTEN, reply, B("220") },
	        { SAY("AUTH TLS\r\n"), reply, B("234") } },
	    true, SAY("HELP\r\n") },
	{ "nntp", NULL, ANY,
	    { { LISTEN, reply, B("20") },
	        { SAY("STARTTLS\r\n"), reply, B("382") } },
	    true, SAY("CAPABILITIES\r\n") },
	{ "sieve", "managesieve", ANY,
	    { { LISTEN, sieve, B("STARTTLS") },
	        { SAY("STARTTLS\r\n"), line, B("OK") } },
	    true, LISTEN },
	/* other servers' port by what it has said; else clients' */
	XMPP_ROW("jabber", "xmpp", B("xmlns='jabber:server'"), "jabber:server"),
	XMPP_ROW("jabber", "xmpp", ANY, "jabber:client"),
	XMPP_ROW("xmpp-client", NULL, ANY, "jabber:client"),
	XMPP_ROW("xmpp-server", NULL, ANY, "jabber:server"),
	{ "ldap", NULL, ANY,
	    { { SAY("\x30\x1d\2\1\1\x77\x18\x80\x16"
	            "1.3.6.1.4.1.1466.20037"),
	        ldap_extended, B("\x0a\1\0") } },
	    false, LISTEN },
	{ "postgresql", NULL, ANY,
	    { { SAY("\0\0\0\x08\x04\xd2\x16\x2f"), octet, B("S") } }, false,
	    LISTEN },
	/* protocol 10; 0x0800 of the capabilities */
	{ "mysql", NULL, ANY,
	    { { LISTEN, mysql_greeting, B("\x0a\x08") },
	        { SAY(MYSQL_SSL_REQUEST), NULL, B("") } },
	    false, LISTEN },
	/* asks for TLS or CredSSP; confirm, negotiation response */
	{ "ms-wbt-server", "rdp", ANY,
	    { { SAY("\3\0\0\x13\x0e\xe0\0\0\0\0\0\1\0\x08\0\3\0\0\0"),
	        rdp_confirm, B("\xd0\2") } },
	    true, SAY(MCS_CONNECT_INITIAL) },
};

bool
starttls_begin(struct starttls *t, const char *service, struct bytes said)
{
	if (service == NULL)
		return false;
	for (size_t i = 0; i < sizeof(dialogues) / sizeof(dialogues[0]); i++) {
		const struct starttls_dialogue *d = &dialogues[i];
		if (strcmp(d->service, service) != 0 &&
		    (d->alias == NULL || strcmp(d->alias, service) != 0))
			continue;
		if (!has(said, d->mark))
			continue;
		*t = (struct starttls){ .dialogue = d };
		return true;
	}
	return false;
}

bool
starttls_is_greeted(const struct starttls *t)
{
	return t->dialogue->step[0].say.head.n == 0;
}

/* whether a step says or waits for something */
static bool
is_step(const struct step *s)
{
	return s->say.head.n > 0 || s->answer != NULL;
}

static void
put(struct buf *say, const struct words *w, const char *name)
{
	buf_clear(say);
	buf_add(say, w->head);
	if (w->tail.n == 0)
		return;
	buf_str(say, name);
	buf_add(say, w->tail);
}

enum starttls_do
starttls_next(
    struct starttls *t, struct bytes got, const char *name, struct buf *say)
{
	for (; t->step < STARTTLS_STEPS; t->step++) {
		const struct step *s = &t->dialogue->step[t->step];
		if (!is_step(s))
			break;
		if (s->say.head.n > 0 && !t->said) {
			put(say, &s->say, name);
			t->said = true;
			return STARTTLS_SAY;
		}
		enum answer a =
		    s->answer != NULL ? s->answer(got, s->want) : ANSWER_YES;
		t->mute = a == ANSWER_YES_MUTE;
		if (a != ANSWER_YES && !t->mute)
			return a == ANSWER_MORE ? STARTTLS_MORE : STARTTLS_NO;
		t->said = false;
		got = (struct bytes){ 0 };
	}
	return STARTTLS_SHAKE;
}

bool
starttls_declined(const char *service, struct bytes said, struct bytes got)
{
	struct starttls t;
	struct buf say = { 0 };
	bool declined = starttls_begin(&t, service, got) &&
	                !starttls_is_greeted(&t) &&
	                starttls_next(&t, got, "", &say) == STARTTLS_SAY &&
	                bytes_eq(buf_view(&say), said) &&
	                starttls_next(&t, got, "", &say) == STARTTLS_NO;

	buf_release(&say);
	return declined;
}

bool
starttls_inside(const struct starttls *t, const char *name, struct buf *say)
{
	put(say, &t->dialogue->inside, name);
	return t->dialogue->is_heard_inside && !t->mute;
}
