/*
 * dns_name: a domain name as it stands in a message (RFC 1035 section 4.1.4).
 *
 * Its labels joined by dots, without one at the end; bytes within labels are
 * as they came.  Pointers are followed backwards only and a few times at most.
 */
#ifndef CAPTURE_DNS_NAME_H
#define CAPTURE_DNS_NAME_H

#include "base/rd.h"

enum { DNS_NAME_MAX = 255 };

struct dns_name {
	uint8_t b[DNS_NAME_MAX];
	size_t n;
	size_t first; /* bytes of the first label */
};

/*
 * Reads a name from `r`, which walks `message`.  False when it is malformed
 * or ends early; what was read before is in it.
 */
bool dns_name_read(struct dns_name *name, struct bytes message, struct rd *r);

struct bytes dns_name_bytes(const struct dns_name *name);

/* whether it is `suffix` or ends with '.' and `suffix`, in any case */
bool dns_name_ends(const struct dns_name *name, const char *suffix);

#endif
