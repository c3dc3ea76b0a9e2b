#include "base/buf.h"

#include "base/xalloc.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PRINTED = 32 }; /* bytes that most of what is printed has */

static void
reserve(struct buf *b, size_t more)
{
	if (b->cap - b->n >= more)
		return;
	size_t cap = b->cap > 0 ? b->cap : 64;
	while (cap - b->n < more)
		cap *= 2;
	b->p = xrealloc(b->p, cap, 1);
	b->cap = cap;
}

void
buf_add(struct buf *b, struct bytes more)
{
	if (more.n == 0)
		return;
	reserve(b, more.n);
	memcpy(b->p + b->n, more.p, more.n);
	b->n += more.n;
}

void
buf_byte(struct buf *b, uint8_t c)
{
	buf_add(b, (struct bytes){ &c, 1 });
}

void
buf_str(struct buf *b, const char *s)
{
	buf_add(b, bytes_str(s));
}

void
buf_printf(struct buf *b, const char *fmt, ...)
{
	va_list ap;

	reserve(b, PRINTED);
	va_start(ap, fmt);
	int n = vsnprintf((char *)b->p + b->n, b->cap - b->n, fmt, ap);
	va_end(ap);
	if (n < 0)
		return;
	if ((size_t)n >= b->cap - b->n) {
		reserve(b, (size_t)n + 1);
		va_start(ap, fmt);
		vsnprintf((char *)b->p + b->n, (size_t)n + 1, fmt, ap);
		va_end(ap);
	}
	b->n += (size_t)n;
}

void
buf_decimal(struct buf *b, uint32_t n)
{
	uint8_t digit[10];
	size_t at = sizeof(digit);

	do {
		digit[--at] = (uint8_t)('0' + n % 10);
		n /= 10;
	} while (n > 0);
	buf_add(b, (struct bytes){ digit + at, sizeof(digit) - at });
}

void
buf_hex(struct buf *b, uint32_t n, unsigned digits)
{
	while (digits > 0)
		buf_byte(
		    b, (uint8_t) "0123456789abcdef"[n >> --digits * 4 & 15]);
}

void
buf_clear(struct buf *b)
{
	b->n = 0;
}

void
buf_release(struct buf *b)
{
	free(b->p);
	*b = (struct buf){ 0 };
}

struct bytes
buf_view(const struct buf *b)
{
	return (struct bytes){ b->p, b->n };
}

const char *
buf_cstr(struct buf *b)
{
	reserve(b, 1);
	b->p[b->n] = '\0';
	return (const char *)b->p;
}
