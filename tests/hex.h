/*
 * hex: bytes written as text, for vectors that others have published.
 */
#ifndef TESTS_HEX_H
#define TESTS_HEX_H

#include "base/buf.h"
#include "base/text.h"

/* appends the bytes of a string of hexadecimal digits */
static inline void
hex_add(struct buf *out, const char *hex)
{
	for (; hex[0] != '\0' && hex[1] != '\0'; hex += 2)
		buf_byte(
		    out, (uint8_t)(text_hex(hex[0]) << 4 | text_hex(hex[1])));
}

#endif
