#include "capture/record.h"

#include <string.h>

/* where files and Linux' libpcap number a link type differently */
static const struct {
	uint32_t linktype;
	int link;
} renamed[] = {
	{ 100, 11 }, /* ATM_RFC1483 */
	{ 101, 12 }, /* RAW */
	{ 102, 15 }, /* SLIP_BSDOS */
	{ 103, 16 }, /* PPP_BSDOS */
	{ 106, 19 }, /* ATM_CLIP */
};

int
record_link(uint32_t linktype)
{
	for (size_t i = 0; i < sizeof(renamed) / sizeof(renamed[0]); i++)
		if (renamed[i].linktype == linktype)
			return renamed[i].link;
	return (int)linktype;
}

void
record_words(uint32_t *to, const uint8_t *from, size_t n, bool swapped)
{
	memcpy(to, from, n * sizeof(*to));
	if (swapped)
		for (size_t i = 0; i < n; i++)
			to[i] = __builtin_bswap32(to[i]);
}

bool
record_is_big(bool swapped)
{
	return swapped != (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__);
}

void
record_halves(unsigned half[2], uint32_t word, bool swapped)
{
	bool big = record_is_big(swapped);

	half[!big] = word >> 16;
	half[big] = word & 0xffff;
}

enum record
record_more(struct record_step *step, size_t need)
{
	step->need = need;
	return RECORD_MORE;
}

enum record
record_bad(struct record_step *step, const char *why)
{
	step->why = why;
	return RECORD_BAD;
}
