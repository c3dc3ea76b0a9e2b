#include "capture/quic_frames.h"

#include "capture/quic_packet.h"

enum {
	PADDING = 0x00,
	ACK = 0x02,
	ACK_ECN = 0x03,
	CRYPTO = 0x06,
	NEW_TOKEN = 0x07,
	STREAM = 0x08, /* to 0x0f: with an offset, a length, an end */
	STREAM_LAST = 0x0f,
	HAS_LENGTH = 2,
	HAS_OFFSET = 4,
	NEW_ID = 0x18,
	PATH_CHALLENGE = 0x1a,
	PATH_RESPONSE = 0x1b,
	CLOSE = 0x1c,
	CLOSE_APPLICATION = 0x1d,
	DATAGRAM = 0x30, /* RFC 9221 */
	DATAGRAM_LENGTH = 0x31,
	PATH_DATA = 8,
	RESET_TOKEN = 16,
};

/* frames that are nothing but numbers: how many of them */
static const struct {
	uint8_t type, numbers;
} plain[] = {
	{ 0x00, 0 },              /* padding */
	{ 0x01, 0 },              /* ping */
	{ 0x04, 3 },              /* RESET_STREAM */
	{ 0x05, 2 },              /* STOP_SENDING */
	{ 0x10, 1 },              /* MAX_DATA */
	{ 0x11, 2 },              /* MAX_STREAM_DATA */
	{ 0x12, 1 },              /* MAX_STREAMS */
	{ 0x13, 1 }, { 0x14, 1 }, /* DATA_BLOCKED */
	{ 0x15, 2 },              /* STREAM_DATA_BLOCKED */
	{ 0x16, 1 },              /* STREAMS_BLOCKED */
	{ 0x17, 1 }, { 0x19, 1 }, /* RETIRE_CONNECTION_ID */
	{ 0x1e, 0 },              /* HANDSHAKE_DONE */
};

static void
skip_numbers(struct rd *r, unsigned n)
{
	while (n-- > 0)
		rd_varint(r);
}

static void
skip_ack(struct rd *r, bool ecn)
{
	skip_numbers(r, 2); /* the largest, the delay */
	uint64_t ranges = rd_varint(r);
	skip_numbers(r, 1); /* the first range */
	for (; ranges > 0 && rd_ok(r); ranges--)
		skip_numbers(r, 2);
	if (ecn)
		skip_numbers(r, 3);
}

/* more than there is makes the reader fail */
static struct bytes
take(struct rd *r, uint64_t n)
{
	return rd_take(r, n <= r->n ? (size_t)n : r->n + 1);
}

static bool
is_plain(struct rd *r, uint64_t type)
{
	for (size_t i = 0; i < sizeof(plain) / sizeof(plain[0]); i++)
		if (plain[i].type == type) {
			skip_numbers(r, plain[i].numbers);
			return true;
		}
	return false;
}

static void
read_stream(struct rd *r, uint64_t type, struct quic_frame *f)
{
	f->kind = QUIC_FRAME_STREAM;
	f->stream = rd_varint(r);
	if (type & HAS_OFFSET)
		f->at = rd_varint(r);
	uint64_t n = type & HAS_LENGTH ? rd_varint(r) : r->n;
	f->data = take(r, n);
}

/* most of a first packet is nothing else, a byte for each frame */
static size_t
padding(struct bytes b)
{
	size_t n = 0;

	while (n < b.n && b.p[n] == PADDING)
		n++;
	return n;
}

bool
quic_next_frame(struct rd *r, struct quic_frame *f)
{
	*f = (struct quic_frame){ .kind = QUIC_FRAME_OTHER };
	if (r->n == 0)
		return false;
	if (r->p[0] == PADDING) {
		rd_take(r, padding(rd_rest(r)));
		return true;
	}
	uint64_t type = rd_varint(r);
	if (type >= STREAM && type <= STREAM_LAST) {
		read_stream(r, type, f);
		return rd_ok(r);
	}
	if (is_plain(r, type))
		return rd_ok(r);
	switch (type) {
	case ACK:
	case ACK_ECN:
		skip_ack(r, type == ACK_ECN);
		break;
	case CRYPTO:
		f->kind = QUIC_FRAME_CRYPTO;
		f->at = rd_varint(r);
		f->data = take(r, rd_varint(r));
		break;
	case NEW_TOKEN:
	case DATAGRAM_LENGTH:
		take(r, rd_varint(r));
		break;
	case NEW_ID:
		skip_numbers(r, 2);
		rd_take(r, rd_u8(r));
		rd_take(r, RESET_TOKEN);
		break;
	case PATH_CHALLENGE:
	case PATH_RESPONSE:
		rd_take(r, PATH_DATA);
		break;
	case CLOSE:
	case CLOSE_APPLICATION:
		f->kind = QUIC_FRAME_CLOSE;
		f->error = rd_varint(r);
		if (type == CLOSE)
			skip_numbers(r, 1); /* which frame it was */
		else
			f->error = 0;
		take(r, rd_varint(r)); /* the reason */
		break;
	case DATAGRAM:
		rd_take(r, r->n);
		break;
	default:
		return false;
	}
	return rd_ok(r);
}

void
quic_stream_put(struct quic_stream *s, uint64_t at, struct bytes data)
{
	if (at >= QUIC_STREAM_MAX)
		return;
	data = bytes_cut(data, 0, QUIC_STREAM_MAX - (size_t)at);
	for (size_t i = 0; i < data.n; i++)
		if (!s->there[at + i]) {
			s->there[at + i] = 1;
			s->bytes[at + i] = data.p[i];
		}
}

struct bytes
quic_stream_heard(const struct quic_stream *s, size_t from)
{
	size_t n = 0;

	while (from + n < QUIC_STREAM_MAX && s->there[from + n])
		n++;
	return (struct bytes){ s->bytes + from, n };
}
