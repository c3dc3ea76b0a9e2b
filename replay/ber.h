/*
 * ber: elements of BER (X.690), one behind the other, as LDAP and SNMP have
 * them.
 */
#ifndef REPLAY_BER_H
#define REPLAY_BER_H

#include "base/rd.h"

enum {
	BER_INTEGER = 0x02,
	BER_STRING = 0x04,
	BER_NAME = 0x06,
	BER_SEQUENCE = 0x30,
};

/* the next element: all of it, and what is in it; false: that is none */
bool ber_next(struct rd *r, struct bytes *all, struct bytes *inside);

#endif
