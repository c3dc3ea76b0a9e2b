/*
 * http3: HTTP/3 written as HTTP/1.1, as http_text.h has it.
 *
 * RFC 9114; header blocks through nghttp3's QPACK (RFC 9204), whose table is
 * filled by a stream of its own.  One machine reads the messages of one
 * direction of a connection, in the order in which they began.
 */
#ifndef BASE_HTTP3_H
#define BASE_HTTP3_H

#include "base/http_text.h"

/* of streams that go one way */
enum { HTTP3_CONTROL = 0, HTTP3_ENCODER = 2 };

/* what a client's control stream says first, type included: as is usual */
extern const struct bytes http3_hello;

/* takes the type off a stream that goes one way; false: it is not there */
bool http3_stream_type(struct bytes *stream, uint64_t *type);

/* whether a control stream's words, behind the type, begin as they must */
bool http3_is_control(struct bytes control);

/* the largest table that who sent these settings lets its peer fill */
size_t http3_table(struct bytes control);

struct http3;

/* `encoder`: what fills the table, without its type; it must last */
struct http3 *http3_new(bool client, size_t table, struct bytes encoder);
void http3_free(struct http3 *h);

/* false: no header block was there to be read */
bool http3_text(
    struct http3 *h, struct buf *out, uint64_t id, struct bytes stream);

/*
 * A GET in HTTP/1.1, with five fields at most, as the words of a stream; false
 * when it is none.
 */
bool http3_request(struct buf *out, struct bytes text);

#endif
