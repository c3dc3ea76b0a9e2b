/*
 * tls_names: what the numbers in a handshake stand for.
 *
 * As IANA's registries have them.  A number that is not here comes out in
 * hexadecimal, so nothing is lost.
 */
#ifndef CAPTURE_TLS_NAMES_H
#define CAPTURE_TLS_NAMES_H

#include "base/arena.h"

const char *name_version(struct arena *a, uint16_t v);
const char *name_cipher(struct arena *a, uint16_t v);
const char *name_group(struct arena *a, uint16_t v);
const char *name_alert(struct arena *a, uint8_t v);
const char *name_quic(struct arena *a, uint32_t v);

#endif
