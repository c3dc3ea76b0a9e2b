/*
 * tls_agreed: what a server and its clients agreed on in their handshakes.
 *
 * Sets of a few versions, cipher suites and groups, the bits of their places
 * in tables here, so that terms of several handshakes are put together by OR.
 * Who begins TLS on a server's own terms needs to offer no others
 * (base/tls.h).
 */
#ifndef BASE_TLS_AGREED_H
#define BASE_TLS_AGREED_H

#include "base/tls_facts.h"

enum { TLS_SUITES = 13, TLS_GROUPS = 5 };

struct tls_agreed {
	uint32_t versions, suites, groups;
};

/* adds what is told so (TLS_VERSION, TLS_CIPHER, TLS_GROUP), if it is here */
void tls_agreed_add(struct tls_agreed *t, enum tls_what what, const char *text);

/*
 * The newest of the versions, as hellos have it, for which a suite is there;
 * 0: these are not enough to begin with.
 */
uint16_t tls_agreed_version(const struct tls_agreed *t);

/* at a place, as IANA names it; the newest of TLS come first */
const char *tls_suite_name(unsigned place);
const char *tls_group_name(unsigned place);

/* whether the suite is one of TLS 1.3, whose names say nothing of keys */
bool tls_suite_is_13(unsigned place);

#endif
