/*
 * http2: HTTP/2 written as HTTP/1.1, for those who read that.
 *
 * Of the frames of one direction this makes the text of http_text.h: header
 * blocks through nghttp2's HPACK, the data of the first stream behind its
 * headers.  RFC 9113.
 */
#ifndef CAPTURE_HTTP2_H
#define CAPTURE_HTTP2_H

#include "capture/http_text.h"

enum { HTTP2_TEXT_MAX = HTTP_TEXT_MAX };

/* whether a server's or a client's words, from the first on, are HTTP/2 */
bool http2_begins_server(struct bytes stream);
bool http2_begins_client(struct bytes stream);

/* false: no header block was there to be read */
bool http2_server_text(struct buf *out, struct bytes stream);
bool http2_client_text(struct buf *out, struct bytes stream);

#endif
