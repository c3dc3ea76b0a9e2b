/*
 * buf: bytes that grow at the end.
 *
 * A buffer starts as all zeros and ends with buf_release.
 */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/bytes.h"

struct buf {
	uint8_t *p;
	size_t n;
	size_t cap;
};

void buf_add(struct buf *b, struct bytes more);
void buf_byte(struct buf *b, uint8_t c);
void buf_str(struct buf *b, const char *s);
void buf_printf(struct buf *b, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/* the same as %u and %0*x, in a tenth of the time */
void buf_decimal(struct buf *b, uint32_t n);
void buf_hex(struct buf *b, uint32_t n, unsigned digits);

void buf_clear(struct buf *b);
void buf_release(struct buf *b);

struct bytes buf_view(const struct buf *b);

/* the bytes as a C string, good until the buffer changes */
const char *buf_cstr(struct buf *b);

#endif
