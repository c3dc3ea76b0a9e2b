/*
 * text: hostile bytes to text, and back.
 *
 * Bytes become text the same way in every format: printable UTF-8 stays, any
 * other byte is \xHH.  What comes out is valid UTF-8 without control
 * characters, so it can be put on a terminal, into JSON and into XML as it is.
 */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/bytes.h"

/* the value of a hexadecimal digit, or -1 */
int text_hex(int c);

/* nothing but spaces, tabs and carriage returns: an empty line of a file */
bool text_is_blank(struct bytes b);

/* bytes as text, at the end of `out` */
void text_add(struct buf *out, struct bytes b);

/* bytes as text, in the arena */
const char *text_of(struct arena *a, struct bytes b);

/*
 * The six escapes of signature files (\\ \0 \n \r \t \xHH) to bytes.  On an
 * escape that is none of them, returns false and says where in `at`.
 */
bool text_unescape(struct buf *out, struct bytes text, size_t *at);

#endif
