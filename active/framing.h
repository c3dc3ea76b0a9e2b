/*
 * framing: how a protocol of bytes tells where its messages end, and what one
 * of its servers does with words of text.
 *
 * A server reads a length out of whatever comes first.  Taken for a length of
 * two bytes text is some thousands, and the rest is waited for; for one of four
 * it is more than a server takes, which then hangs up.  So what was done with
 * a question in text tells which questions in bytes are worth asking.
 */
#ifndef ACTIVE_FRAMING_H
#define ACTIVE_FRAMING_H

#include "base/bytes.h"

enum framing {
	FRAMING_OTHER,
	FRAMING_SHORT, /* a length of two bytes, and nothing in front of it */
	FRAMING_WIDE,  /* one of four bytes */
};

/* of the protocol in which these words are one message or some */
enum framing framing_of(struct bytes words);

#endif
