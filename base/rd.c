#include "base/rd.h"

struct rd
rd_of(struct bytes b)
{
	return (struct rd){ .p = b.p, .n = b.n };
}

bool
rd_ok(const struct rd *r)
{
	return !r->bad;
}

struct bytes
rd_rest(const struct rd *r)
{
	return (struct bytes){ r->p, r->n };
}

struct bytes
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

struct rd
rd_sub(struct rd *r, size_t n)
{
	struct rd sub = rd_of(rd_take(r, n));
	sub.bad = r->bad;
	return sub;
}

static uint32_t
big_endian(struct rd *r, size_t n)
{
	struct bytes b = rd_take(r, n);
	uint32_t v = 0;
	for (size_t i = 0; i < b.n; i++)
		v = v << 8 | b.p[i];
	return v;
}

uint8_t
rd_u8(struct rd *r)
{
	return (uint8_t)big_endian(r, 1);
}

uint16_t
rd_u16(struct rd *r)
{
	return (uint16_t)big_endian(r, 2);
}

uint32_t
rd_u32(struct rd *r)
{
	return big_endian(r, 4);
}

static uint32_t
little_endian(struct rd *r, size_t n)
{
	struct bytes b = rd_take(r, n);
	uint32_t v = 0;
	for (size_t i = b.n; i > 0; i--)
		v = v << 8 | b.p[i - 1];
	return v;
}

uint16_t
rd_le16(struct rd *r)
{
	return (uint16_t)little_endian(r, 2);
}

uint32_t
rd_le32(struct rd *r)
{
	return little_endian(r, 4);
}
