/*
 * http_text: HTTP/2 and HTTP/3 written as HTTP/1.1, for those who read that.
 *
 * Signatures know HTTP by its status line and headers.  Takes the fields of a
 * header block, one after the other, and the data behind it; names get the
 * case that they have in HTTP/1.1.  What is made is bounded, whatever HPACK or
 * QPACK blows up.
 */
#ifndef CAPTURE_HTTP_TEXT_H
#define CAPTURE_HTTP_TEXT_H

#include "base/buf.h"

enum { HTTP_TEXT_MAX = 16 << 10 };

/* one direction being written; begins with `out` and `client` */
struct http_text {
	struct buf *out;
	bool client;
	struct buf line;   /* "METHOD path" or "status" so far */
	struct buf fields; /* the other headers of this block */
	unsigned n_field;
	bool wrote; /* a block */
	bool failed;
};

void http_text_field(
    struct http_text *w, struct bytes name, struct bytes value);

/* the block is over; one without a first line is the end of a body */
void http_text_end(struct http_text *w);

/* data of the message whose block was written */
void http_text_body(struct http_text *w, struct bytes data);

void http_text_release(struct http_text *w);

#endif
