/*
 * decode_layer: what the decoders of one layer share.
 *
 * A decoder reads its header from the walk's reader, takes off what its length
 * field says is not payload, and names its successor.  Private to decode*.c.
 */
#ifndef CAPTURE_DECODE_LAYER_H
#define CAPTURE_DECODE_LAYER_H

#include "base/rd.h"
#include "capture/decode.h"

struct walk {
	struct rd r;    /* the captured bytes not read yet */
	size_t missing; /* bytes behind them that were not captured */
	struct addr src, dst;
	enum space space; /* with `number`: the layer that follows */
	uint32_t number;
	enum drop drop; /* with STEP_DROP: why */
	struct decode_counts *counts;
	struct decoded *out;
};

enum step { STEP_NEXT, STEP_DONE, STEP_DROP };

typedef enum step layer_fn(struct walk *w);

/* the three ways to leave a decoder; the first fails on a short header */
enum step walk_next(struct walk *w, enum space space, uint32_t number);
enum step walk_done(struct walk *w);
enum step walk_drop(struct walk *w, enum drop why);

/* the rest of the packet is n bytes long: cuts padding, notes what lacks */
void walk_limit(struct walk *w, size_t n);

/* the next byte's upper half, without reading it */
unsigned walk_nibble(const struct walk *w);

layer_fn decode_ethernet, decode_vlan, decode_llc, decode_mpls, decode_pppoe,
    decode_ppp, decode_ppp_serial, decode_chdlc, decode_sll, decode_sll2,
    decode_null, decode_raw;
layer_fn decode_arp, decode_ipv4, decode_ipv6, decode_options, decode_fragment,
    decode_auth;
layer_fn decode_tcp, decode_udp, decode_icmp, decode_icmp6;

#endif
