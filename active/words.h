/*
 * words: what one word of a target list means.
 *
 *	word   := ranges [ "/" bits ] | name [ "/" bits ]
 *	ranges := octets "." octets "." octets "." octets | an IPv6 address
 *	octets := item { "," item }
 *	item   := N | N-M | -M | N- | - | *
 */
#ifndef ACTIVE_WORDS_H
#define ACTIVE_WORDS_H

#include "base/addrset.h"
#include "base/err.h"

enum { WORD_NAME_MAX = 253 };

enum word_kind { WORD_RANGES, WORD_NAME };

struct word {
	enum word_kind kind;
	struct addr addr; /* the IPv6 address, or the least of IPv4 */
	bool octets[4][256];
	int bits; /* of the prefix; -1: not given */
	char name[WORD_NAME_MAX + 1];
};

bool word_parse(const char *text, struct word *w, struct err *err);

/* the addresses of ranges */
bool word_add(const struct word *w, struct addrset *into, struct err *err);

/* the addresses around one that a name was resolved to */
bool word_add_around(const struct word *w, const struct addr *a,
    struct addrset *into, struct err *err);

#endif
