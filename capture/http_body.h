/*
 * http_body: HTTP bodies without their codings.
 *
 * Signatures that look at bodies want them as they are meant: chunks joined
 * (RFC 9112 section 7.1), gzip, deflate and br undone.  Never more than
 * BODY_MAX bytes come out, however much a bomb would give.
 */
#ifndef CAPTURE_HTTP_BODY_H
#define CAPTURE_HTTP_BODY_H

#include "base/buf.h"

enum { BODY_MAX = 32 << 10 };

/*
 * Writes headers as they are and the body decoded, as far as it is there;
 * false, with nothing written, when nothing is coded or it can not be undone.
 */
bool body_decode(struct buf *out, struct bytes response);

#endif
