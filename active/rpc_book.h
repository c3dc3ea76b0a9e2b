/*
 * rpc_book: what port mappers told about the ports of their hosts.
 *
 * Shared by all conversations of a run: who meets RPC on a port asks first for
 * the programs that the host's port mapper has named for it, if it was asked
 * before.  Nothing here is believed without asking.
 */
#ifndef ACTIVE_RPC_BOOK_H
#define ACTIVE_RPC_BOOK_H

#include "base/addr.h"
#include "base/bytes.h"

enum { RPC_BOOK_HOSTS_MAX = 4096, RPC_BOOK_PER_HOST = 256 };

struct rpc_book;

/* a program, from which version to which it was named */
struct rpc_named {
	uint32_t program, low, high;
};

/* `seed` as an index has it (inventory/index.h) */
struct rpc_book *rpc_book_new(uint64_t seed);
void rpc_book_free(struct rpc_book *b);

/*
 * The results of procedure DUMP: of version 2 (RFC 1833 section 3.2), or of
 * versions 3 and 4 (section 2.2.1), where `version` says which.
 */
void rpc_book_learn(struct rpc_book *b, const struct addr *host,
    unsigned version, struct bytes results);

/* whether a port mapper of that host has told anything */
bool rpc_book_knows(const struct rpc_book *b, const struct addr *host);

/* each program of that port once; returns how many, `max` at most */
size_t rpc_book_find(const struct rpc_book *b, const struct endpoint *at,
    enum proto proto, struct rpc_named *out, size_t max);

#endif
