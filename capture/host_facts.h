/*
 * host_facts: what packets tell about hosts besides their services.
 *
 * Names, operating systems, device models, MAC addresses: from DHCP, DNS and
 * its local kin, NetBIOS, SSDP, LLDP, CDP, NTLM, and from how a TCP stack says
 * hello.  A table says which decoder reads what; each is a file fact_*.c that
 * keeps nothing and looks at one message.  Packets of no row cost a look at
 * their two ports, TCP data nothing at all.
 */
#ifndef CAPTURE_HOST_FACTS_H
#define CAPTURE_HOST_FACTS_H

#include "capture/packet.h"
#include "match/event.h"
#include "match/response.h"

/* where facts go; sink may be NULL, then nothing is decoded */
struct fact_sink {
	host_fact_fn *fn;
	void *ctx;
};

void host_facts_datagram(struct fact_sink sink, const struct segment *s);

/* what neighbours on a link announce to each other */
void host_facts_notice(
    struct fact_sink sink, const struct notice *n, const struct packet *p);

/* what a server said within a connection */
void host_facts_response(struct fact_sink sink, const struct response *r);

/*
 * What the options of a SYN or SYN-ACK are like: a number for
 * host_facts_stack, 0 for nothing that is known.
 */
uint8_t host_facts_stack_of(const struct segment *s);

/* this address said hello like that; `s` is the packet that showed it */
void host_facts_stack(struct fact_sink sink, const struct addr *about,
    uint8_t stack, const struct segment *s);

#endif
