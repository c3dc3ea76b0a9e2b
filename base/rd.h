/*
 * rd: a reader that walks a view of bytes off the wire.
 *
 * A read past the end gives zeros and sets `bad`, and `bad` stays set.  A
 * decoder therefore reads a whole message straight down and asks once, at the
 * end, whether it was all there:
 *
 *	struct rd r = rd_of(packet);
 *	h->sport = rd_u16(&r);
 *	h->dport = rd_u16(&r);
 *	h->seq = rd_u32(&r);
 *	return rd_ok(&r);
 */
#ifndef BASE_RD_H
#define BASE_RD_H

#include "base/bytes.h"

struct rd {
	const uint8_t *p;
	size_t n;
	bool bad;
};

/* here, because decoders are made of them: a call would cost more than they do
 */
static inline struct rd
rd_of(struct bytes b)
{
	return (struct rd){ .p = b.p, .n = b.n };
}

static inline bool
rd_ok(const struct rd *r)
{
	return !r->bad;
}

static inline struct bytes
rd_rest(const struct rd *r)
{
	return (struct bytes){ r->p, r->n };
}

/* the next n bytes, as a view into the same memory */
static inline struct bytes
rd_take(struct rd *r, size_t n)
{
	if (n > r->n) {
		r->bad = true;
		r->n = 0;
		return (struct bytes){ 0 };
	}
	struct bytes b = { r->p, n };
	if (n > 0) {
		r->p += n;
		r->n -= n;
	}
	return b;
}

/* a reader for the next n bytes alone: what a length field is for */
static inline struct rd
rd_sub(struct rd *r, size_t n)
{
	struct rd sub = rd_of(rd_take(r, n));

	sub.bad = r->bad;
	return sub;
}

/* big-endian, as networks speak; rd_le* for the protocols that do not */
static inline uint32_t
rd_big(struct rd *r, size_t n)
{
	struct bytes b = rd_take(r, n);
	uint32_t v = 0;

	for (size_t i = 0; i < b.n; i++)
		v = v << 8 | b.p[i];
	return v;
}

static inline uint8_t
rd_u8(struct rd *r)
{
	return (uint8_t)rd_big(r, 1);
}

static inline uint16_t
rd_u16(struct rd *r)
{
	return (uint16_t)rd_big(r, 2);
}

static inline uint32_t
rd_u32(struct rd *r)
{
	return rd_big(r, 4);
}

/* as QUIC and HTTP/3 write numbers: RFC 9000 section 16 */
static inline uint64_t
rd_varint(struct rd *r)
{
	uint64_t v = rd_u8(r);
	int more = (1 << (v >> 6)) - 1;

	v &= 0x3f;
	while (more-- > 0)
		v = v << 8 | rd_u8(r);
	return v;
}

static inline uint32_t
rd_little(struct rd *r, size_t n)
{
	struct bytes b = rd_take(r, n);
	uint32_t v = 0;

	for (size_t i = b.n; i > 0; i--)
		v = v << 8 | b.p[i - 1];
	return v;
}

static inline uint16_t
rd_le16(struct rd *r)
{
	return (uint16_t)rd_little(r, 2);
}

static inline uint32_t
rd_le32(struct rd *r)
{
	return rd_little(r, 4);
}

#endif
