#include "match/cpe.h"

#include <string.h>

void
cpe_escape(struct buf *out, struct bytes value)
{
	static const char special[] = ":/?#[]@!$&'()*+,;=%<>\"";

	for (size_t i = 0; i < value.n; i++) {
		uint8_t c = value.p[i];
		if (c != '\0' && c < 0x80 && strchr(special, c) != NULL)
			buf_printf(out, "%%%02X", c);
		else if (c == ' ' || (c >= '\t' && c <= '\r'))
			buf_byte(out, '_');
		else if (c >= 'A' && c <= 'Z')
			buf_byte(out, (uint8_t)(c | 0x20));
		else
			buf_byte(out, c);
	}
}
