#include "capture/openvpn.h"

#include "base/rd.h"
#include "capture/tls_records.h"

#include <string.h>

enum {
	P_CONTROL_V1 = 4,
	P_ACK_V1 = 5,
	P_RESET_CLIENT_V2 = 7,
	P_RESET_SERVER_V2 = 8,
	P_RESET_CLIENT_V3 = 10,
	SESSION = 8,
	HEAD = 1 + SESSION,
	STAMP = 8, /* behind an HMAC */
	ACKS_MAX = 8,
	PIECES_MAX = 64,
	LENGTH_MAX = 4096,
	HELLO = 6, /* bytes that show one */
};

/* of MD5, SHA-1, SHA-224, SHA-256, SHA-384 and SHA-512; 0: no tls-auth */
static const uint8_t hmacs[] = { 0, 20, 32, 64, 16, 28, 48 };

struct piece {
	uint32_t number;
	struct bytes words;
};

struct pieces {
	struct piece v[PIECES_MAX]; /* by number */
	size_t n;
};

static bool
is_control(uint8_t first)
{
	static const uint8_t known[] = { P_CONTROL_V1, P_ACK_V1,
		P_RESET_CLIENT_V2, P_RESET_SERVER_V2, P_RESET_CLIENT_V3 };

	return memchr(known, first >> 3, sizeof(known)) != NULL;
}

bool
openvpn_begins(struct bytes words, bool tcp)
{
	struct rd r = rd_of(words);

	if (tcp) {
		size_t n = rd_u16(&r);
		if (n < HEAD + 1 || n > LENGTH_MAX)
			return false;
	}
	return r.n > HEAD && is_control(rd_rest(&r).p[0]);
}

/* the next packet; of datagrams, up to where another one begins */
static bool
next_packet(struct rd *r, bool tcp, struct bytes session, struct bytes *packet)
{
	struct bytes b = rd_rest(r);

	if (tcp) {
		size_t n = rd_u16(r);
		*packet = rd_take(r, n < r->n ? n : r->n);
		return packet->n > 0;
	}
	if (b.n <= HEAD)
		return false;
	size_t n = HEAD;
	while (n + HEAD <= b.n &&
	       !(is_control(b.p[n]) &&
	           memcmp(b.p + n + 1, session.p, SESSION) == 0))
		n++;
	if (n + HEAD > b.n)
		n = b.n;
	*packet = rd_take(r, n);
	return true;
}

static void
add_piece(struct pieces *p, uint32_t number, struct bytes words)
{
	size_t i = p->n;

	while (i > 0 && p->v[i - 1].number >= number)
		i--;
	if (p->n == PIECES_MAX || (i < p->n && p->v[i].number == number))
		return; /* the first copy holds */
	memmove(&p->v[i + 1], &p->v[i], (p->n - i) * sizeof(p->v[0]));
	p->v[i] = (struct piece){ number, words };
	p->n++;
}

static void
take_packet(struct pieces *p, struct bytes packet, size_t hmac)
{
	struct rd r = rd_of(packet);
	uint8_t kind = rd_u8(&r) >> 3;

	rd_take(&r, SESSION);
	if (hmac > 0)
		rd_take(&r, hmac + STAMP);
	size_t acks = rd_u8(&r);
	rd_take(&r, 4 * acks + (acks > 0 ? SESSION : 0));
	uint32_t number = rd_u32(&r);
	if (rd_ok(&r) && kind == P_CONTROL_V1 && acks <= ACKS_MAX)
		add_piece(p, number, rd_rest(&r));
}

static bool
is_hello(struct bytes tls)
{
	return tls.n >= HELLO && records_begin(tls) &&
	       tls.p[0] == RECORD_HANDSHAKE &&
	       (tls.p[HELLO - 1] == MSG_CLIENT_HELLO ||
	           tls.p[HELLO - 1] == MSG_SERVER_HELLO);
}

static bool
read_as(struct buf *out, struct bytes words, bool tcp, size_t hmac)
{
	struct bytes session = bytes_cut(words, tcp ? 3 : 1, SESSION), packet;
	struct rd r = rd_of(words);
	struct pieces p = { .n = 0 };

	while (next_packet(&r, tcp, session, &packet))
		take_packet(&p, packet, hmac);
	if (p.n == 0 || !is_hello(p.v[0].words))
		return false;
	for (size_t i = 0; i < p.n; i++) {
		if (p.v[i].number != p.v[0].number + i)
			break;
		buf_add(out, p.v[i].words);
	}
	return true;
}

bool
openvpn_tls(struct buf *out, struct bytes words, bool tcp)
{
	if (!openvpn_begins(words, tcp))
		return false;
	for (size_t i = 0; i < sizeof(hmacs); i++)
		if (read_as(out, words, tcp, hmacs[i]))
			return true;
	return false;
}
