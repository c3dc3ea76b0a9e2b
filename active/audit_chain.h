/*
 * audit_chain: lines that can not be changed without it showing.
 *
 * Every line is a JSON object that begins with its number, from 1, and ends
 * with the SHA-256 of the line in front and of itself, so that a line that was
 * changed, taken out, put in or moved is found, and named:
 *
 *	{"n":2, ... ,"hash":"<64 hexadecimal digits>"}
 *
 * hash = SHA-256(hash of line n - 1, as text; line n up to `,"hash"`), where
 * the line in front of the first has 64 zeros.  Nothing here is secret: who
 * can write the file can make another chain.  What proves that this was not
 * done is the last hash, kept elsewhere.
 */
#ifndef ACTIVE_AUDIT_CHAIN_H
#define ACTIVE_AUDIT_CHAIN_H

#include "base/buf.h"
#include "base/err.h"

enum { AUDIT_FORMAT = 1, AUDIT_HASH = 64, AUDIT_LINE_MAX = 1 << 20 };

struct audit_chain {
	uint64_t n; /* lines so far */
	char hash[AUDIT_HASH + 1];
};

struct audit_chain audit_chain_of(void);

/*
 * Makes `body`, the members of an object without its braces and number, the
 * next line, with its line feed.
 */
void audit_chain_add(
    struct audit_chain *c, struct bytes body, struct buf *line);

/* whether `line`, without its line feed, is the next one; takes it as such */
bool audit_chain_check(
    struct audit_chain *c, struct bytes line, struct err *err);

#endif
