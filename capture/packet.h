/*
 * packet: what a source yields, and what the decoders make of it.
 *
 * All views point into the source's buffer and are good until its next
 * packet.
 */
#ifndef CAPTURE_PACKET_H
#define CAPTURE_PACKET_H

#include "base/addr.h"
#include "base/bytes.h"
#include "base/encap.h"

struct packet {
	int link;          /* DLT_* of libpcap: what the bytes begin with */
	uint64_t when_us;  /* since 1970, UTC */
	uint64_t frame;    /* counted from 1, as Wireshark does */
	size_t wire_len;   /* bytes it had on the wire; at least data.n */
	struct bytes data; /* the bytes that were captured */
	const char *file;  /* outlives every stage; NULL: not from a file */
};

/* RFC 9293 section 3.1 */
enum {
	TCP_FIN = 1 << 0,
	TCP_SYN = 1 << 1,
	TCP_RST = 1 << 2,
	TCP_PSH = 1 << 3,
	TCP_ACK = 1 << 4,
	TCP_URG = 1 << 5,
};

/* a TCP segment or a UDP datagram */
struct segment {
	enum proto proto;
	struct endpoint src, dst;
	struct bytes payload; /* the part of it that was captured */
	size_t missing;       /* payload bytes behind it that were not */
	uint32_t seq, ack;    /* TCP alone */
	uint8_t flags;        /* TCP_* */
	uint16_t urgent;      /* payload up to its urgent byte; 0: none */
	uint8_t ttl;          /* that the IP packet had left */
	struct bytes whole;   /* TCP with its header; empty: not all captured */
	struct bytes head;    /* of the IPv4 packet around it; empty: no such */
	bool conflict;        /* fragments of it differed where they overlap */
	struct encap via;     /* the tunnels and tags around it */
	uint64_t when_us;
	uint64_t frame;
	const char *file;
};

/* what an ARP reply says */
struct neighbour {
	struct addr addr;
	uint8_t mac[6];
};

/* what neighbours tell each other below IP */
struct notice {
	enum notice_kind { NOTICE_LLDP, NOTICE_CDP } kind;
	struct bytes body;
};

/* what an ICMP "destination unreachable" says about a packet of ours */
struct unreachable {
	enum refusal_kind {
		REFUSAL_PORT, /* nobody listens there */
		REFUSAL_HOST, /* the host or its network is not reached */
		REFUSAL_PROHIBITED,
	} kind;
	enum proto proto;
	struct endpoint server;
	uint16_t client_port;
};

#endif
