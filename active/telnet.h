/*
 * telnet: every option is refused.
 *
 * A server of telnet opens with what it would like to agree on, and many say
 * who they are only once they were answered.  A refusal commits to nothing: it
 * is what a plain terminal says, and there is none that has to be taken back.
 * RFC 854; nothing is refused that was not asked for (RFC 1143).
 */
#ifndef ACTIVE_TELNET_H
#define ACTIVE_TELNET_H

#include "base/buf.h"

/* options to be refused at once; who asks for more is not answered */
enum { TELNET_OPTIONS_MAX = 64 };

/*
 * Appends a refusal of everything that a server asks for, offers, or takes as
 * agreed on in these words; false: they do not begin with commands, or there
 * is nothing to refuse.  `text`: they say something else as well.
 */
bool telnet_refuse(struct bytes heard, struct buf *words, bool *text);

#endif
