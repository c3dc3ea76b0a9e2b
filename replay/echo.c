#include "replay/echo.h"

#include "replay/ber.h"

#include <string.h>
#include <strings.h>

/* --- numbers at fixed places --- */

/* whether these bytes begin with a message of some protocol */
typedef bool looks_fn(struct bytes b);

static uint32_t
u32_at(struct bytes b, size_t at)
{
	struct rd r = rd_of(bytes_cut(b, at, b.n));

	return rd_u32(&r);
}

static uint16_t
u16_at(struct bytes b, size_t at)
{
	struct rd r = rd_of(bytes_cut(b, at, b.n));

	return rd_u16(&r);
}

static uint8_t
u8_at(struct bytes b, size_t at)
{
	return at < b.n ? b.p[at] : 0;
}

/* RFC 1035 section 4.1.1: QR, and few questions; of its relatives as well */
static bool
dns_query(struct bytes b)
{
	return b.n >= 12 && !(b.p[2] & 0x80) && u16_at(b, 4) <= 4;
}

static bool
dns_answer(struct bytes b)
{
	return b.n >= 12 && (b.p[2] & 0x80) && u16_at(b, 4) <= 4;
}

/* section 4.2.2: the length in front */
static bool
dns_tcp_query(struct bytes b)
{
	return u16_at(b, 0) + 2U >= 14 && dns_query(bytes_cut(b, 2, b.n));
}

static bool
dns_tcp_answer(struct bytes b)
{
	return u16_at(b, 0) + 2U >= 14 && dns_answer(bytes_cut(b, 2, b.n));
}

/* RFC 5531 section 9: call is 0 and version 2, reply is 1 */
static bool
rpc_call(struct bytes b)
{
	return b.n >= 24 && u32_at(b, 4) == 0 && u32_at(b, 8) == 2;
}

static bool
rpc_reply(struct bytes b)
{
	return b.n >= 12 && u32_at(b, 4) == 1 && u32_at(b, 8) <= 1;
}

static bool
rpc_tcp_call(struct bytes b)
{
	return rpc_call(bytes_cut(b, 4, b.n));
}

static bool
rpc_tcp_reply(struct bytes b)
{
	return rpc_reply(bytes_cut(b, 4, b.n));
}

/* RFC 5905 section 7.3: modes 3 and 4; RFC 1305 appendix B: mode 6 */
static bool
ntp_client(struct bytes b)
{
	return b.n >= 48 && (b.p[0] & 7) == 3;
}

static bool
ntp_server(struct bytes b)
{
	return b.n >= 48 && (b.p[0] & 7) == 4;
}

static bool
ntp_control(struct bytes b)
{
	return b.n >= 12 && (b.p[0] & 7) == 6;
}

/* RFC 5389 section 6, and RFC 3489 before the cookie: type and length */
static bool
stun(struct bytes b)
{
	return b.n >= 20 && !(b.p[0] & 0xc0) && u16_at(b, 2) + 20U == b.n;
}

/* [MS-SMB2] 2.2.1 and [MS-CIFS] 2.2.3.1 behind four bytes of transport */
static bool
smb2(struct bytes b)
{
	return u32_at(b, 4) == 0xfe534d42;
}

static bool
smb1(struct bytes b)
{
	return u32_at(b, 4) == 0xff534d42;
}

/* C706 chapter 12: version 5 of DCE/RPC over connections */
static bool
dce_rpc(struct bytes b)
{
	return b.n >= 16 && b.p[0] == 5 && b.p[1] <= 1 && b.p[2] <= 19;
}

/* Modbus messaging on TCP, 3.1.3: protocol 0, and its length */
static bool
modbus(struct bytes b)
{
	return b.n >= 8 && u16_at(b, 2) == 0 && u16_at(b, 4) + 6U == b.n;
}

/* MongoDB's wire protocol: OP_REPLY, OP_QUERY and OP_MSG */
static bool
mongodb(struct bytes b)
{
	struct rd r = rd_of(bytes_cut(b, 12, b.n));
	uint32_t op = rd_le32(&r);

	return b.n >= 16 && (op == 1 || op == 2004 || op == 2013);
}

/* Kafka's protocol: a size in front of each message */
static bool
kafka(struct bytes b)
{
	return b.n >= 12 && u32_at(b, 0) + 4U == b.n;
}

static const struct number {
	enum proto proto;
	looks_fn *request, *answer;
	uint8_t from, to, n; /* in the request, in the answer, bytes */
} numbers[] = {
	{ PROTO_UDP, dns_query, dns_answer, 0, 0, 2 },
	{ PROTO_TCP, dns_tcp_query, dns_tcp_answer, 2, 2, 2 },
	{ PROTO_UDP, rpc_call, rpc_reply, 0, 0, 4 },
	{ PROTO_TCP, rpc_tcp_call, rpc_tcp_reply, 4, 4, 4 },
	{ PROTO_UDP, ntp_client, ntp_server, 40, 24, 8 },
	{ PROTO_UDP, ntp_control, ntp_control, 2, 2, 2 },
	{ PROTO_UDP, stun, stun, 4, 4, 16 },
	{ PROTO_TCP, stun, stun, 4, 4, 16 },
	{ PROTO_TCP, smb2, smb2, 28, 28, 8 },
	{ PROTO_TCP, smb1, smb1, 30, 30, 2 },
	{ PROTO_TCP, smb1, smb1, 34, 34, 2 },
	{ PROTO_TCP, dce_rpc, dce_rpc, 12, 12, 4 },
	{ PROTO_TCP, modbus, modbus, 0, 0, 2 },
	{ PROTO_TCP, mongodb, mongodb, 4, 8, 4 },
	{ PROTO_TCP, kafka, kafka, 8, 4, 4 },
};

static bool
echoes(const struct number *row, const struct turn *t, struct bytes request)
{
	size_t n = row->n;

	return request.n >= row->from + n && t->sent.n >= row->from + n &&
	       t->got.n >= row->to + n && row->request(t->sent) &&
	       row->request(request) && row->answer(t->got) &&
	       memcmp(t->sent.p + row->from, t->got.p + row->to, n) == 0;
}

static void
repeat_numbers(enum proto proto, const struct turn *t, struct bytes request,
    struct buf *out)
{
	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
		const struct number *row = &numbers[i];
		if (row->proto == proto && echoes(row, t, request))
			memcpy(out->p + row->to, request.p + row->from, row->n);
	}
}

/* --- numbers inside of BER (X.690) --- */

enum { BER_DEPTH = 4 };

/* where something stands: which child, of it which child, and so on */
struct path {
	uint8_t child[BER_DEPTH];
	uint8_t n;
};

static bool
ber_find(struct bytes b, const struct path *path, struct bytes *found)
{
	struct rd r = rd_of(b);
	struct bytes all, inside = { 0 };

	if (!ber_next(&r, &all, &inside))
		return false;
	for (unsigned depth = 0; depth < path->n; depth++) {
		r = rd_of(inside);
		for (unsigned i = 0; i <= path->child[depth]; i++)
			if (!ber_next(&r, &all, &inside))
				return false;
	}
	*found = all;
	return all.p[0] == BER_INTEGER;
}

/*
 * An element like `was`, whose length takes as many bytes as its did, or as it
 * has to: who reads it may know its server by that.
 */
static void
ber_put(struct buf *out, struct bytes was, struct bytes inside)
{
	size_t n = was.p[1] & 0x80 ? was.p[1] & 0x7f : 0;

	if (n == 0 && inside.n >= 0x80)
		n = 1;
	while (n > 0 && n < 4 && inside.n >> 8 * n > 0)
		n++;
	buf_byte(out, was.p[0]);
	if (n > 0)
		buf_byte(out, (uint8_t)(0x80 | n));
	else
		buf_byte(out, (uint8_t)inside.n);
	while (n-- > 0)
		buf_byte(out, (uint8_t)(inside.n >> 8 * n));
	buf_add(out, inside);
}

/* one element, with another integer at that place */
static void
ber_replace(struct bytes element, const uint8_t *child, unsigned depth,
    struct bytes integer, struct buf *out)
{
	struct rd r = rd_of(element);
	struct bytes all, inside;
	struct buf anew = { 0 };

	if (depth == 0) {
		buf_add(out, integer);
		return;
	}
	ber_next(&r, &all, &inside);
	r = rd_of(inside);
	for (unsigned i = 0; r.n > 0; i++) {
		struct bytes one, in_it;
		if (!ber_next(&r, &one, &in_it))
			break;
		if (i == *child)
			ber_replace(one, child + 1, depth - 1, integer, &anew);
		else
			buf_add(&anew, one);
	}
	ber_put(out, element, buf_view(&anew));
	buf_release(&anew);
}

/* LDAP: RFC 4511 section 4.1.1.  SNMP: RFC 3416 section 3, RFC 3412 6.  */
static const struct path paths[] = {
	{ { 0 }, 1 },       /* messageID of LDAP */
	{ { 2, 0 }, 2 },    /* request-id of SNMP 1 and 2 */
	{ { 1, 0 }, 2 },    /* msgID of SNMP 3 */
	{ { 3, 2, 0 }, 3 }, /* request-id of SNMP 3, in clear */
};

/* every message in front of what is none */
static void
repeat_integer(const struct path *path, struct bytes sent, struct bytes integer,
    struct buf *out)
{
	struct buf before = *out;
	struct rd r = rd_of(buf_view(&before));
	struct bytes message, inside, has;

	*out = (struct buf){ 0 };
	while (r.n > 0) {
		struct rd here = r;
		if (!ber_next(&r, &message, &inside)) {
			buf_add(out, rd_rest(&here));
			break;
		}
		if (ber_find(message, path, &has) && bytes_eq(has, sent))
			ber_replace(
			    message, path->child, path->n, integer, out);
		else
			buf_add(out, message);
	}
	buf_release(&before);
}

static void
repeat_integers(const struct turn *t, struct bytes request, struct buf *out)
{
	struct bytes sent, got, now;

	/* a SEQUENCE, as both protocols have it */
	if (u8_at(t->sent, 0) != 0x30 || u8_at(t->got, 0) != 0x30 ||
	    u8_at(request, 0) != 0x30)
		return;
	for (size_t i = 0; i < sizeof(paths) / sizeof(paths[0]); i++)
		if (ber_find(t->sent, &paths[i], &sent) &&
		    ber_find(t->got, &paths[i], &got) &&
		    ber_find(request, &paths[i], &now) && bytes_eq(sent, got) &&
		    !bytes_eq(sent, now))
			repeat_integer(&paths[i], sent, now, out);
}

/* --- headers of SIP --- */

/* RFC 3261 section 8.2.6.2, with the short names of section 7.3.3 */
static const struct header {
	const char *name, *brief;
} repeated[] = {
	{ "Via", "v" },
	{ "From", "f" },
	{ "Call-ID", "i" },
	{ "CSeq", NULL },
	{ "To", "t" },
};
enum { HEADER_TO = 4, N_REPEATED = sizeof(repeated) / sizeof(repeated[0]) };

/* the next line with its end; empty: there is none */
static struct bytes
next_line(struct rd *r)
{
	const uint8_t *end = r->n > 0 ? memchr(r->p, '\n', r->n) : NULL;

	return rd_take(r, end != NULL ? (size_t)(end - r->p) + 1 : r->n);
}

static bool
named(struct bytes line, const char *name)
{
	size_t n = name != NULL ? strlen(name) : 0;

	if (n == 0 || line.n <= n ||
	    strncasecmp((const char *)line.p, name, n) != 0)
		return false;
	while (n < line.n && (line.p[n] == ' ' || line.p[n] == '\t'))
		n++;
	return n < line.n && line.p[n] == ':';
}

/* which of the repeated headers a line is; N_REPEATED: none */
static unsigned
header_of(struct bytes line)
{
	unsigned i = 0;

	while (i < N_REPEATED && !named(line, repeated[i].name) &&
	       !named(line, repeated[i].brief))
		i++;
	return i;
}

static struct bytes
without_end(struct bytes line)
{
	while (line.n > 0 &&
	       (line.p[line.n - 1] == '\n' || line.p[line.n - 1] == '\r'))
		line.n--;
	return line;
}

/* the tag that the server had put behind the To of its client */
static struct bytes
tag_of(struct bytes line)
{
	const uint8_t *p =
	    line.n > 0 ? memmem(line.p, line.n, ";tag=", 5) : NULL;

	line = without_end(line);
	return p != NULL ? bytes_cut(line, (size_t)(p - line.p), line.n)
	                 : (struct bytes){ 0 };
}

/* all lines of that header in the request */
static void
copy_headers(
    struct bytes request, unsigned header, struct bytes tag, struct buf *out)
{
	struct rd r = rd_of(request);
	struct bytes line;

	while (without_end(line = next_line(&r)).n > 0) {
		if (header_of(line) != header)
			continue;
		buf_add(out, without_end(line));
		if (header == HEADER_TO && tag_of(line).n == 0)
			buf_add(out, tag);
		buf_str(out, "\r\n");
	}
}

static void
repeat_headers(const struct turn *t, struct bytes request, struct buf *out)
{
	struct rd r = rd_of(t->got);
	bool done[N_REPEATED + 1] = { false };
	struct bytes line;

	if (!bytes_starts(t->got, BYTES("SIP/2.0 ")))
		return;
	buf_clear(out);
	while ((line = next_line(&r)).n > 0) {
		unsigned header = header_of(line);
		if (without_end(line).n == 0)
			break;
		if (header == N_REPEATED)
			buf_add(out, line);
		else if (!done[header])
			copy_headers(request, header, tag_of(line), out);
		done[header] = true;
	}
	buf_add(out, line);
	buf_add(out, rd_rest(&r));
}

void
echo_answer(enum proto proto, const struct turn *turn, struct bytes request,
    struct buf *out)
{
	buf_clear(out);
	buf_add(out, turn->got);
	if (bytes_eq(turn->sent, request) || turn->sent.n == 0)
		return;
	repeat_numbers(proto, turn, request, out);
	repeat_integers(turn, request, out);
	repeat_headers(turn, request, out);
}
