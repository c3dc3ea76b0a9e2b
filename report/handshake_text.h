/*
 * handshake_text: the lines of text on what handshakes told.
 */
#ifndef REPORT_HANDSHAKE_TEXT_H
#define REPORT_HANDSHAKE_TEXT_H

#include "inventory/known_handshake.h"

#include <stdio.h>

/* below an endpoint's row; `t` may be NULL */
void print_handshakes(FILE *out, const struct known_handshake *t);

#endif
