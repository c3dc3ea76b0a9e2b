/*
 * echo: what an answer must repeat of its request.
 *
 * Transaction ids, time stamps and headers that a client compares before it
 * believes an answer.  Whether a recorded answer did repeat something is seen
 * in the recording; then it repeats the same of the new request: DNS and its
 * relatives, SunRPC, NTP, STUN, SNMP, LDAP, SIP, SMB, DCE/RPC, Modbus/TCP,
 * MongoDB, Kafka.  Everything else stays as it was recorded.
 */
#ifndef REPLAY_ECHO_H
#define REPLAY_ECHO_H

#include "base/buf.h"
#include "replay/conversation.h"

/*
 * Puts the answer of the turn, made to answer `request`, into `out`, emptied
 * first.  Its length changes with LDAP, SNMP and SIP only.
 */
void echo_answer(enum proto proto, const struct turn *turn,
    struct bytes request, struct buf *out);

#endif
