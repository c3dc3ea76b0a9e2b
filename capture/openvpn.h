/*
 * openvpn: the TLS inside OpenVPN's control channel.
 *
 *	[ length, 2 bytes: TCP ] opcode and key, session 8
 *	[ HMAC, packet 4, time 4: tls-auth ]
 *	n, n numbers of 4 that are acknowledged, [ peer's session 8, if any ]
 *	number 4, bytes of TLS					of P_CONTROL_V1
 *
 * Packets carry pieces of one stream, in the order of their numbers.  The HMAC
 * has the length of its hash, which nothing tells: the one is taken with which
 * the stream begins with a hello.  What tls-crypt encrypts stays closed.
 */
#ifndef CAPTURE_OPENVPN_H
#define CAPTURE_OPENVPN_H

#include "base/buf.h"

/* whether one side's first bytes may be such packets: a cheap look */
bool openvpn_begins(struct bytes words, bool tcp);

/*
 * Adds what one side says in TLS.  Datagrams may stand one after the other:
 * each begins with the same session.  False: there is no hello.
 */
bool openvpn_tls(struct buf *out, struct bytes words, bool tcp);

#endif
