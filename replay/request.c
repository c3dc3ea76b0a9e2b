#include "replay/request.h"

#include "replay/ber.h"

#include <ctype.h>

enum {
	WORD_MAX = 16,       /* of a first word */
	COMPARED = 64,       /* bytes that are held against each other */
	SIMILAR_ENOUGH = 60, /* per cent of them */
	/* each more than all that comes below it, bytes in common the least */
	OF_ONE_WORD = 2000,
	OF_ONE_NAME = 1000,
	REFUSED = 500,
};

/* a word of printable characters at the beginning, without what ends it */
static struct bytes
first_word(struct bytes b)
{
	size_t n = 0;

	while (n < b.n && isgraph(b.p[n]))
		n++;
	bool ends =
	    n == b.n || b.p[n] == ' ' || b.p[n] == '\r' || b.p[n] == '\n';
	return n <= WORD_MAX && ends ? bytes_cut(b, 0, n) : (struct bytes){ 0 };
}

static bool
same_word(struct bytes a, struct bytes b)
{
	if (a.n == 0 || a.n != b.n)
		return false;
	for (size_t i = 0; i < a.n; i++)
		if (tolower(a.p[i]) != tolower(b.p[i]))
			return false;
	return true;
}

/* a line of Redis's protocol that tells a number: "*1", "$4" */
static bool
skip_number(struct bytes *b, char kind)
{
	size_t n = 1;

	while (n < b->n && isdigit(b->p[n]))
		n++;
	if (b->n == 0 || b->p[0] != kind ||
	    !bytes_starts(bytes_cut(*b, n, SIZE_MAX), BYTES("\r\n")))
		return false;
	*b = bytes_cut(*b, n + 2, SIZE_MAX);
	return true;
}

/* the word that says what is wanted: the first, but for Redis's lists */
static struct bytes
command_of(struct bytes b)
{
	struct bytes in = b;

	return skip_number(&in, '*') && skip_number(&in, '$') ? first_word(in)
	                                                      : first_word(b);
}

/*
 * Program, version and procedure of a call of SunRPC (RFC 5531 section 9), over
 * TCP behind its length (section 11); empty: it is none.
 */
static struct bytes
rpc_wanted(struct bytes b)
{
	enum { BEFORE = 12, WANTED = 12 };

	for (size_t mark = 0; mark <= 4; mark += 4) {
		struct rd r = rd_of(bytes_cut(b, mark, SIZE_MAX));
		rd_u32(&r); /* the transaction */
		if (rd_u32(&r) == 0 && rd_u32(&r) == 2 && rd_ok(&r))
			return bytes_cut(b, mark + BEFORE, WANTED);
	}
	return (struct bytes){ 0 };
}

/* --- SNMP with a community (RFC 1157, RFC 3416) --- */

struct snmp {
	uint8_t version, request; /* GET, GETNEXT, ... */
	struct bytes names;       /* and their values */
};

/* the next element is of this kind, and what is in it */
static bool
ber_is(struct rd *r, uint8_t kind, struct bytes *inside)
{
	struct bytes all;

	return ber_next(r, &all, inside) && all.p[0] == kind;
}

static bool
snmp_of(struct bytes b, struct snmp *s)
{
	struct rd r = rd_of(b);
	struct bytes all, in;

	if (!ber_is(&r, BER_SEQUENCE, &in))
		return false;
	r = rd_of(in);
	if (!ber_is(&r, BER_INTEGER, &in) || in.n != 1 || in.p[0] > 1)
		return false;
	s->version = in.p[0];
	if (!ber_is(&r, BER_STRING, &in) || !ber_next(&r, &all, &in))
		return false;
	s->request = all.p[0];
	r = rd_of(in);
	for (int i = 0; i < 3; i++) /* its id, and two that are 0 */
		if (!ber_is(&r, BER_INTEGER, &in))
			return false;
	return ber_is(&r, BER_SEQUENCE, &s->names);
}

/* the next name of those; false: there is none */
static bool
snmp_next(struct rd *names, struct bytes *name)
{
	struct bytes in;

	if (!ber_is(names, BER_SEQUENCE, &in))
		return false;
	struct rd r = rd_of(in);
	return ber_is(&r, BER_NAME, name);
}

static unsigned
snmp_in_common(const struct snmp *a, const struct snmp *b)
{
	struct bytes wanted, named;
	struct rd r = rd_of(a->names);
	unsigned n = a->version == b->version;

	for (unsigned i = 0; i < COMPARED && snmp_next(&r, &wanted); i++) {
		struct rd all = rd_of(b->names);
		for (unsigned k = 0; k < COMPARED && snmp_next(&all, &named);
		     k++)
			n += bytes_eq(wanted, named) ? 2 : 0;
	}
	return n;
}

/* --- what has a name --- */

/* RFC 1350 section 5: a request to read or write, the file's name, a NUL */
static struct bytes
tftp_name(struct bytes b)
{
	struct rd r = rd_of(b);
	uint16_t opcode = rd_u16(&r);
	struct bytes rest = rd_rest(&r);
	size_t n = 0;

	while (n < rest.n && isprint(rest.p[n]))
		n++;
	return (opcode == 1 || opcode == 2) && n < rest.n && rest.p[n] == '\0'
	           ? bytes_cut(rest, 0, n)
	           : (struct bytes){ 0 };
}

/* section 5, an error */
static bool
tftp_refuses(struct bytes answer)
{
	struct rd r = rd_of(answer);

	return rd_u16(&r) == 5 && rd_ok(&r);
}

/* RFC 9112 section 3: what stands between the method and the version */
static struct bytes
http_name(struct bytes b)
{
	size_t from = first_word(b).n + 1, n = 0;
	struct bytes rest = bytes_cut(b, from, SIZE_MAX);

	while (n < rest.n && isgraph(rest.p[n]))
		n++;
	return from > 1 && bytes_starts(
	                       bytes_cut(rest, n, SIZE_MAX), BYTES(" HTTP/1."))
	           ? bytes_cut(rest, 0, n)
	           : (struct bytes){ 0 };
}

/* section 4, of the client's errors: it is not there, or not for anyone */
static bool
http_refuses(struct bytes answer)
{
	enum { STATUS = 9 }; /* behind "HTTP/1.1 " */

	return bytes_starts(answer, BYTES("HTTP/1.")) &&
	       bytes_starts(bytes_cut(answer, STATUS, SIZE_MAX), BYTES("4"));
}

/*
 * Where a request names a thing.  Who asks for another one than was asked for
 * in the recording rather gets what somebody got who was refused.
 */
static const struct naming {
	struct bytes (*name)(struct bytes request);
	bool (*refuses)(struct bytes answer);
} namings[] = {
	{ tftp_name, tftp_refuses },
	{ http_name, http_refuses },
};

static unsigned
by_name(struct bytes request, struct bytes recorded, struct bytes answer)
{
	for (size_t i = 0; i < sizeof(namings) / sizeof(namings[0]); i++) {
		struct bytes wanted = namings[i].name(request);
		struct bytes named = namings[i].name(recorded);
		if (wanted.n == 0 || named.n == 0)
			continue;
		if (bytes_eq(wanted, named))
			return OF_ONE_NAME;
		return namings[i].refuses(answer) ? REFUSED : 0;
	}
	return 0;
}

/* --- requests by themselves --- */

/* options of telnet are agreed on (RFC 854): IAC and SB to DONT */
static bool
is_telnet(struct bytes b)
{
	return b.n >= 3 && b.p[0] == 0xff && b.p[1] >= 0xfa && b.p[1] <= 0xfe;
}

/*
 * Both are of a protocol that names what is wanted, Redis's, SNMP or SunRPC,
 * and want different things: whatever else is the same.
 */
static bool
is_other(struct bytes a, struct bytes b)
{
	struct bytes x = command_of(a), y = command_of(b);
	bool listed =
	    bytes_starts(a, BYTES("*")) || bytes_starts(b, BYTES("*"));
	struct bytes call = rpc_wanted(a), other_call = rpc_wanted(b);
	struct snmp one, other;

	return (call.n > 0 && other_call.n > 0 &&
	           !bytes_eq(call, other_call)) ||
	       (listed && x.n > 0 && y.n > 0 && !same_word(x, y)) ||
	       (snmp_of(a, &one) && snmp_of(b, &other) &&
	           one.request != other.request);
}

/*
 * Bytes that are the same at the beginning and at the end, where many
 * protocols have what is asked for, behind numbers that are always others.
 */
static unsigned
in_common(struct bytes a, struct bytes b)
{
	size_t least = a.n < b.n ? a.n : b.n, n = 0, at_end = 0;

	while (n < least && n < COMPARED && a.p[n] == b.p[n])
		n++;
	while (at_end < least - n && at_end < COMPARED &&
	       a.p[a.n - 1 - at_end] == b.p[b.n - 1 - at_end])
		at_end++;
	return (unsigned)(n + at_end);
}

unsigned
request_likeness(
    struct bytes request, struct bytes recorded, struct bytes answer)
{
	struct snmp one, other;

	if (is_other(request, recorded))
		return 0;
	if (is_telnet(request) && is_telnet(recorded))
		return answer.n > 0; /* the nearest: they follow each other */
	if (snmp_of(request, &one) && snmp_of(recorded, &other))
		return 1 + snmp_in_common(&one, &other);
	return 1 + in_common(request, recorded) +
	       by_name(request, recorded, answer) +
	       (same_word(command_of(request), command_of(recorded))
	               ? OF_ONE_WORD
	               : 0);
}

bool
request_is_similar(struct bytes a, struct bytes b)
{
	size_t most = a.n > b.n ? a.n : b.n, least = a.n < b.n ? a.n : b.n;
	size_t same = 0;

	if (least == 0)
		return false;
	if (same_word(command_of(a), command_of(b)) ||
	    (is_telnet(a) && is_telnet(b)))
		return true;
	for (size_t i = 0; i < least && i < COMPARED; i++)
		same += a.p[i] == b.p[i];
	return same * 100 >=
	       (most < COMPARED ? most : COMPARED) * SIMILAR_ENOUGH;
}
