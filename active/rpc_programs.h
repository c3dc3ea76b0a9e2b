/*
 * rpc_programs: what the programs of ONC RPC are called.
 *
 * A list of our own, the most common first, in which order they are asked
 * for; behind it what else the system's list names (rpc(5)), which the caller
 * has read.
 */
#ifndef ACTIVE_RPC_PROGRAMS_H
#define ACTIVE_RPC_PROGRAMS_H

#include "base/bytes.h"

enum { RPC_PROGRAMS_MAX = 4096, RPC_RPCBIND = 100000 };

struct rpc_program {
	uint32_t number;
	const char *name;
};

struct rpc_programs;

/* `system` is the text of the system's list; empty: there is none */
struct rpc_programs *rpc_programs_new(struct bytes system);
void rpc_programs_free(struct rpc_programs *p);

size_t rpc_programs_n(const struct rpc_programs *p);
/* as many from the first on are worth asking everybody for */
size_t rpc_programs_n_common(const struct rpc_programs *p);
const struct rpc_program *rpc_programs_at(
    const struct rpc_programs *p, size_t i);

/* NULL: nobody has named it */
const char *rpc_programs_name(const struct rpc_programs *p, uint32_t number);

#endif
