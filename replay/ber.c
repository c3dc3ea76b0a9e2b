#include "replay/ber.h"

bool
ber_next(struct rd *r, struct bytes *all, struct bytes *inside)
{
	const uint8_t *start = r->p;
	size_t before = r->n;

	rd_u8(r);
	size_t n = rd_u8(r);
	if (n & 0x80) {
		unsigned bytes = n & 0x7f;
		if (bytes == 0 || bytes > 4)
			return false;
		n = 0;
		while (bytes-- > 0)
			n = n << 8 | rd_u8(r);
	}
	*inside = rd_take(r, n);
	*all = (struct bytes){ start, before - r->n };
	return rd_ok(r);
}
