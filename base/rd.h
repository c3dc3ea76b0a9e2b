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

struct rd rd_of(struct bytes b);
bool rd_ok(const struct rd *r);
struct bytes rd_rest(const struct rd *r);

/* big-endian, as networks speak; rd_le* for the protocols that do not */
uint8_t rd_u8(struct rd *r);
uint16_t rd_u16(struct rd *r);
uint32_t rd_u32(struct rd *r);
uint16_t rd_le16(struct rd *r);
uint32_t rd_le32(struct rd *r);

/* the next n bytes, as a view into the same memory */
struct bytes rd_take(struct rd *r, size_t n);

/* a reader for the next n bytes alone: what a length field is for */
struct rd rd_sub(struct rd *r, size_t n);

#endif
