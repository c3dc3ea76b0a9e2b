/*
 * decode: from a packet's bytes to a segment, layer by layer.
 *
 * A flat table says which decoder follows, by the number the layer below
 * gives it; one loop, bounded in depth, runs them.  A new encapsulation is a
 * line in the table and a decoder of a few lines (decode_layer.h).
 *
 * A packet that cannot be decoded is ordinary: it is counted by its reason
 * and not explained.
 */
#ifndef CAPTURE_DECODE_H
#define CAPTURE_DECODE_H

#include "capture/defrag.h"
#include "capture/packet.h"

enum decode_kind {
	DECODE_NOTHING, /* counted under its reason, or of no interest */
	DECODE_SEGMENT,
	DECODE_NEIGHBOUR,
	DECODE_NOTICE,
	DECODE_REFUSAL,
};

struct decoded {
	enum decode_kind kind;
	union {
		struct segment segment;
		struct neighbour neighbour;
		struct notice notice;
		struct unreachable refusal;
	};
};

/* where the number comes from that names the next decoder */
enum space {
	SPACE_LINK,
	SPACE_ETHERTYPE,
	SPACE_LLC,
	SPACE_PPP,
	SPACE_NLPID,
	SPACE_FAMILY,
	SPACE_IP_VERSION,
	SPACE_IP_PROTO,
	SPACE_NSH,
	SPACE_UDP_PORT, /* of tunnels alone */
	SPACE_N,
};

/* why a packet was left aside, when not for an unknown number */
enum drop {
	DROP_SHORT,     /* the headers are not all there */
	DROP_LENGTH,    /* a length field contradicts its header */
	DROP_VERSION,   /* a version is not the one announced */
	DROP_FRAGMENT,  /* a part of a frame, which is not put together */
	DROP_BAD,       /* a fragment that fits no IP packet */
	DROP_OVERSIZE,  /* one that reaches beyond what IP can hold */
	DROP_PROTECTED, /* encrypted on its link */
	DROP_NO_DATA,   /* a frame by which its link is run */
	DROP_UNSURE,    /* of a link type that everybody uses as he likes */
	DROP_DEPTH,     /* more layers than any honest packet has */
	DROP_N,
};

enum { DECODE_DEPTH_MAX = 32, DECODE_UNKNOWN_MAX = 32 };

struct decode_counts {
	uint64_t packets;
	uint64_t segments;  /* TCP */
	uint64_t datagrams; /* UDP */
	uint64_t arp;
	uint64_t icmp;
	uint64_t truncated; /* segments and datagrams with bytes missing */
	uint64_t dropped[DROP_N];
	uint64_t wrapped[ENCAP_N]; /* by what they were wrapped in */

	/* numbers without a decoder, in order of appearance */
	struct unknown_number {
		enum space space;
		uint32_t number;
		uint64_t n;
	} unknown[DECODE_UNKNOWN_MAX];
	size_t n_unknown;
	uint64_t unknown_others; /* those that found no room above */
};

/*
 * What this packet holds, or the IP packet of which it was the last fragment
 * that lacked.  The result is good until the next call.
 */
void decode(struct decode_counts *counts, struct defrag *defrag,
    const struct packet *p, struct decoded *out);

/* "link type", "ethertype", ... to be read after "unknown" */
const char *decode_space_name(enum space s);

/* "short header", "bad length", ... */
const char *decode_drop_name(enum drop d);

#endif
