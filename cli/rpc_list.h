/*
 * rpc_list: the programs of RPC, with what the system's list adds (rpc(5)).
 */
#ifndef CLI_RPC_LIST_H
#define CLI_RPC_LIST_H

struct rpc_programs;

/* a system without a list has our own */
struct rpc_programs *rpc_list_open(void);

#endif
