/*
 * tls_text: the lines of text on what handshakes told.
 */
#ifndef REPORT_TLS_TEXT_H
#define REPORT_TLS_TEXT_H

#include "inventory/known_tls.h"

#include <stdio.h>

/* below an endpoint's row; `t` may be NULL */
void print_tls(FILE *out, const struct known_tls *t);

#endif
