/*
 * base64: bytes as RFC 4648 section 4 writes them in text, and back.
 */
#ifndef BASE_BASE64_H
#define BASE_BASE64_H

#include "base/buf.h"
#include "base/bytes.h"

/* at the end of `out` */
void base64_add(struct buf *out, struct bytes b);

/*
 * Reads base64 with its padding and without anything else; adds what it says
 * to `out`.  False when the text is not base64; `out` is then as it was.
 */
bool base64_parse(struct buf *out, struct bytes text);

#endif
