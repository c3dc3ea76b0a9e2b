/*
 * keylog: the secrets of TLS sessions, as browsers and servers log them.
 *
 * The NSS format (SSLKEYLOGFILE; draft-ietf-tls-keylogfile): lines of a label,
 * the client's random and a secret, both in hexadecimal.  Text comes in pieces
 * as a file grows; a line is taken once its end is there, and until then looked
 * at when no other has the secret.  Lines that are none of this are counted and
 * passed over.
 */
#ifndef CAPTURE_KEYLOG_H
#define CAPTURE_KEYLOG_H

#include "base/buf.h"

enum keylog_label {
	KEYLOG_MASTER, /* CLIENT_RANDOM: up to TLS 1.2 */
	KEYLOG_CLIENT_EARLY,
	KEYLOG_CLIENT_HANDSHAKE,
	KEYLOG_SERVER_HANDSHAKE,
	KEYLOG_CLIENT_DATA,
	KEYLOG_SERVER_DATA,
	KEYLOG_LABELS,
};

enum {
	KEYLOG_RANDOM = 32,
	KEYLOG_SECRET_MAX = 48,
	KEYLOG_LINE_MAX = 512,
	KEYLOG_SECRETS_MAX = 1 << 20,
};

struct keylog;

struct keylog *keylog_new(void);
void keylog_free(struct keylog *k);

void keylog_add(struct keylog *k, struct bytes text);

/* nothing follows the last line, which needs no end then */
void keylog_end(struct keylog *k);

/* the secret of that label for a client's random; empty: none */
struct bytes keylog_find(
    struct keylog *k, enum keylog_label label, struct bytes random);

size_t keylog_count(const struct keylog *k);
uint64_t keylog_malformed(const struct keylog *k); /* lines */

#endif
