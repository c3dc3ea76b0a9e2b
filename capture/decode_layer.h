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
	struct encap via; /* the hops so far */
	enum space space; /* with `number`: the layer that follows */
	uint32_t number;
	enum drop drop;    /* with STEP_DROP: why */
	struct bytes head; /* of the innermost packet; empty: not of IPv4 */
	uint8_t ttl;       /* of the innermost IP packet */
	bool conflict;     /* of the fragments it was put together from */
	uint64_t when_us;
	struct decode_counts *counts;
	struct defrag *defrag;
	struct decoded *out;
};

enum step {
	STEP_NEXT,
	STEP_DONE,
	STEP_DROP,
	STEP_OTHER, /* of a tunnel over UDP: the datagram is no such tunnel */
};

typedef enum step layer_fn(struct walk *w);

/* the three ways to leave a decoder; the first fails on a short header */
enum step walk_next(struct walk *w, enum space space, uint32_t number);
enum step walk_done(struct walk *w);
enum step walk_drop(struct walk *w, enum drop why);

/* the rest of the packet is n bytes long: cuts padding, notes what lacks */
void walk_limit(struct walk *w, size_t n);

/* the next byte's upper half, without reading it */
unsigned walk_nibble(const struct walk *w);

/* notes and counts what the packet is wrapped in */
void walk_hop(struct walk *w, enum encap_kind kind);
void walk_hop_number(struct walk *w, enum encap_kind kind, uint32_t number);

/* whether what follows can be an IP packet, as far as its lengths say */
bool walk_looks_like_ip(const struct walk *w);

/* the decoder of this number, or NULL */
layer_fn *layer_find(enum space space, uint32_t number);

/* decode_link.c */
layer_fn decode_ethernet, decode_vlan, decode_vntag, decode_etag,
    decode_metadata, decode_pbb, decode_llc, decode_snap, decode_nlpid,
    decode_mpls, decode_fddi, decode_token_ring, decode_ieee1394, decode_ipoib,
    decode_sunatm, decode_dsa, decode_edsa, decode_prepended;

/* decode_serial.c */
layer_fn decode_pppoe, decode_ppp, decode_ppp_serial, decode_ppp_direction,
    decode_pppd, decode_chdlc, decode_chdlc_direction, decode_frame_relay,
    decode_frame_relay_direction, decode_multilink_frame_relay;

/* decode_cooked.c */
layer_fn decode_sll, decode_sll2, decode_null, decode_raw, decode_nflog,
    decode_pktap, decode_user2, decode_ppi, decode_pflog, decode_enc,
    decode_ipnet, decode_slip, decode_juniper_ethernet, decode_juniper_ppp,
    decode_juniper_frame_relay, decode_juniper_chdlc;

/* decode_wifi.c */
layer_fn decode_wifi, decode_radiotap, decode_prism, decode_avs;

/* decode_tunnel.c */
layer_fn decode_in_ipv4, decode_in_ipv6, decode_etherip, decode_gre,
    decode_erspan2, decode_erspan3, decode_nsh;

/* decode_tunnel_udp.c */
layer_fn decode_vxlan, decode_vxlan_gpe, decode_geneve, decode_gtp,
    decode_teredo, decode_l2tp, decode_gre_in_udp, decode_mpls_in_udp,
    decode_tzsp;

/* decode_ip.c */
layer_fn decode_lldp, decode_cdp;
layer_fn decode_arp, decode_ipv4, decode_ipv6, decode_options, decode_fragment,
    decode_auth;

/* decode_l4.c */
layer_fn decode_tcp, decode_udp, decode_icmp, decode_icmp6;

#endif
