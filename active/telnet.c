#include "active/telnet.h"

#include "base/rd.h"

/* RFC 854, "Telnet command structure" */
enum {
	SE = 240,
	SB = 250,
	WILL,
	WONT,
	DO,
	DONT,
	IAC,
};

/* to the end of what is said about one option; RFC 855 */
static void
skip_subnegotiation(struct rd *r)
{
	while (rd_ok(r))
		if (rd_u8(r) == IAC && rd_u8(r) == SE)
			return;
}

/* what refuses it, for which option; false: there is nothing to refuse */
static bool
refusal_of(struct rd *r, uint8_t *refusal, uint8_t *option, bool *text)
{
	uint8_t first = rd_u8(r);

	*text |= first >= ' ' && first != IAC;
	if (first != IAC)
		return false;
	uint8_t command = rd_u8(r);
	if (command < SB || command > DONT)
		return false;
	*option = rd_u8(r);
	if (command == SB)
		skip_subnegotiation(r);
	*refusal = command == WILL ? DONT : WONT;
	return rd_ok(r) && command != WONT && command != DONT;
}

bool
telnet_refuse(struct bytes heard, struct buf *words, bool *text)
{
	struct rd r = rd_of(heard);
	uint8_t refusal, option;
	unsigned n = 0;

	*text = false;
	if (heard.n < 2 || heard.p[0] != IAC || heard.p[1] < SB ||
	    heard.p[1] > DONT)
		return false;
	while (r.n > 0 && n < TELNET_OPTIONS_MAX) {
		if (!refusal_of(&r, &refusal, &option, text))
			continue;
		buf_byte(words, IAC);
		buf_byte(words, refusal);
		buf_byte(words, option);
		n++;
	}
	return n > 0;
}
