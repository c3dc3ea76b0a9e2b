/*
 * cpe: values as parts of a CPE 2.2 URI.
 *
 * As Nmap writes them: punctuation with a meaning in URIs becomes %XX, white
 * space becomes an underscore, everything else is in lower case.
 */
#ifndef MATCH_CPE_H
#define MATCH_CPE_H

#include "base/buf.h"

void cpe_escape(struct buf *out, struct bytes value);

#endif
