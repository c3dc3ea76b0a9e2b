#include "capture/tls_records.h"

#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

enum {
	HEADER = 5,
	DTLS_MESSAGE_HEADER = 12,
	DTLS_MESSAGES_MAX = 16,
	ALERT_BYTES = 2,
};

bool
records_begin(struct bytes b)
{
	return b.n >= 3 && b.p[0] >= RECORD_CHANGE &&
	       b.p[0] <= RECORD_HEARTBEAT && b.p[1] == 3 && b.p[2] <= 4;
}

bool
records_begin_dtls(struct bytes b)
{
	/* 1.0 and 1.2, and what Cisco's AnyConnect and old OpenSSL speak */
	return b.n >= 13 && b.p[0] >= RECORD_CHANGE &&
	       b.p[0] <= RECORD_HEARTBEAT &&
	       ((b.p[1] == 0xfe && b.p[2] >= 0xfc) ||
	           (b.p[1] == 1 && b.p[2] == 0));
}

static void
add_clear(struct records *r, struct bytes b)
{
	size_t room = RECORDS_CLEAR_MAX - r->messages.n;

	buf_add(&r->messages, bytes_cut(b, 0, room));
}

static void
add_alert(struct records *r, struct bytes b)
{
	if (b.n == ALERT_BYTES && r->n_alert < RECORDS_ALERTS_MAX)
		r->alert[r->n_alert++] = b.p[1];
}

/* all but handshake messages */
static void
take_other(struct records *r, uint8_t type, struct bytes body)
{
	switch (type) {
	case RECORD_CHANGE:
		r->changed = true;
		break;
	case RECORD_ALERT:
		if (!r->changed)
			add_alert(r, body);
		break;
	case RECORD_DATA:
		r->data = true;
		break;
	default:
		break;
	}
}

/*
 * In TLS 1.3 a ChangeCipherSpec means nothing, and a second hello may follow
 * it; encrypted handshake messages are then told by their records' type.
 */
static bool
is_clear(const struct records *r, struct bytes body)
{
	if (!r->changed)
		return true;
	return body.n >= 4 && body.p[1] == 0 &&
	       (body.p[0] == MSG_CLIENT_HELLO || body.p[0] == MSG_SERVER_HELLO);
}

void
records_read(struct records *r, struct bytes stream)
{
	struct rd in = rd_of(stream);

	while (in.n >= HEADER && records_begin(rd_rest(&in))) {
		uint8_t type = rd_u8(&in);
		uint16_t version = rd_u16(&in);
		size_t n = rd_u16(&in);
		struct bytes body = rd_take(&in, n < in.n ? n : in.n);
		if (r->version == 0)
			r->version = version;
		if (type != RECORD_HANDSHAKE)
			take_other(r, type, body);
		else if (is_clear(r, body))
			add_clear(r, body);
		if (body.n < n)
			break;
	}
}

/* --- DTLS: RFC 6347 section 4.2 --- */

/* one message that comes in fragments */
struct pieces {
	uint8_t *body;
	uint8_t *there; /* one byte per byte */
	size_t n, missing;
	uint16_t seq;
	uint8_t type;
};

struct puzzle {
	struct pieces message[DTLS_MESSAGES_MAX]; /* by seq */
	size_t n;
	size_t bytes;
};

/* the message of this number, made if need be; NULL: no room, or a lie */
static struct pieces *
message_at(struct puzzle *z, uint16_t seq, uint8_t type, size_t n)
{
	size_t i = 0;

	while (i < z->n && z->message[i].seq < seq)
		i++;
	if (i < z->n && z->message[i].seq == seq)
		return z->message[i].n == n && z->message[i].type == type
		           ? &z->message[i]
		           : NULL;
	if (z->n == DTLS_MESSAGES_MAX || n > RECORDS_CLEAR_MAX - z->bytes)
		return NULL;
	memmove(&z->message[i + 1], &z->message[i],
	    (z->n - i) * sizeof(z->message[0]));
	z->n++;
	z->bytes += n;
	z->message[i] = (struct pieces){
		.body = xcalloc(2 * n + 1, 1),
		.n = n,
		.missing = n,
		.seq = seq,
		.type = type,
	};
	z->message[i].there = z->message[i].body + n;
	return &z->message[i];
}

static void
take_fragment(struct puzzle *z, struct rd *r)
{
	uint8_t type = rd_u8(r);
	size_t n = (size_t)rd_u8(r) << 16;
	n |= rd_u16(r);
	uint16_t seq = rd_u16(r);
	size_t at = (size_t)rd_u8(r) << 16;
	at |= rd_u16(r);
	size_t size = (size_t)rd_u8(r) << 16;
	size |= rd_u16(r);
	struct bytes part = rd_take(r, size);

	if (!rd_ok(r) || at + size > n)
		return;
	struct pieces *m = message_at(z, seq, type, n);
	for (size_t i = 0; m != NULL && i < size; i++) {
		if (m->there[at + i])
			continue;
		m->there[at + i] = 1;
		m->body[at + i] = part.p[i];
		m->missing--;
	}
}

static void
take_flight(struct records *r, struct puzzle *z)
{
	for (size_t i = 0; i < z->n; i++) {
		const struct pieces *m = &z->message[i];
		uint8_t head[] = { m->type, (uint8_t)(m->n >> 16),
			(uint8_t)(m->n >> 8), (uint8_t)m->n };
		if (m->missing == 0) {
			add_clear(r, (struct bytes){ head, sizeof(head) });
			add_clear(r, (struct bytes){ m->body, m->n });
		}
		free(m->body);
	}
}

void
records_read_dtls(struct records *r, struct bytes datagrams)
{
	struct puzzle z = { .n = 0 };
	struct rd in = rd_of(datagrams);

	while (records_begin_dtls(rd_rest(&in))) {
		uint8_t type = rd_u8(&in);
		uint16_t version = rd_u16(&in);
		uint16_t epoch = rd_u16(&in);
		rd_take(&in, 6); /* its number */
		size_t n = rd_u16(&in);
		struct bytes body = rd_take(&in, n < in.n ? n : in.n);
		if (r->version == 0)
			r->version = version;
		if (epoch > 0) {
			r->data |= type == RECORD_DATA;
		} else if (type != RECORD_HANDSHAKE) {
			take_other(r, type, body);
		} else {
			struct rd b = rd_of(body);
			while (rd_ok(&b) && b.n >= DTLS_MESSAGE_HEADER)
				take_fragment(&z, &b);
		}
	}
	take_flight(r, &z);
}

void
records_release(struct records *r)
{
	buf_release(&r->messages);
}

bool
records_next(struct rd *walk, uint8_t *type, struct bytes *body, bool *whole)
{
	if (walk->n < 4)
		return false;
	*type = rd_u8(walk);
	size_t n = (size_t)rd_u8(walk) << 16;
	n |= rd_u16(walk);
	*whole = n <= walk->n;
	*body = rd_take(walk, *whole ? n : walk->n);
	return true;
}
