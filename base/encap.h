/*
 * encap: what bytes were wrapped in on the wire, from the outside in.
 *
 * A short list of hops: a tunnel, a tag or a label, most with the number that
 * tells it apart from others of its kind.  A plain value; all zeros is the
 * ordinary case, a packet that was wrapped in nothing.  What finds no room is
 * shown as an ellipsis.
 */
#ifndef BASE_ENCAP_H
#define BASE_ENCAP_H

#include <stdint.h>

enum encap_kind {
	ENCAP_NONE,
	ENCAP_VLAN,
	ENCAP_PBB, /* provider backbone bridging */
	ENCAP_MPLS,
	ENCAP_PSEUDOWIRE,
	ENCAP_PPPOE,
	ENCAP_IPV4, /* IPv4 in IP */
	ENCAP_IPV6, /* IPv6 in IP */
	ENCAP_ETHERIP,
	ENCAP_GRE,
	ENCAP_PPTP,
	ENCAP_ERSPAN,
	ENCAP_NSH,
	ENCAP_L2TP,
	ENCAP_TZSP,
	ENCAP_VXLAN,
	ENCAP_GENEVE,
	ENCAP_GTP,
	ENCAP_TEREDO,
	ENCAP_MORE, /* and others that found no room */
	ENCAP_N,
};

enum { ENCAP_HOPS = 6, ENCAP_TEXT_MAX = 144 };

struct encap {
	uint8_t n;
	uint8_t numbered; /* one bit per hop: it has a number */
	uint8_t kind[ENCAP_HOPS];
	uint32_t number[ENCAP_HOPS];
};

void encap_add(struct encap *e, enum encap_kind kind);
void encap_add_number(struct encap *e, enum encap_kind kind, uint32_t number);

int encap_cmp(const struct encap *a, const struct encap *b);

/* "vlan", "vxlan", ... */
const char *encap_name(enum encap_kind kind);

/* "vxlan:42/ipv4"; empty for none; returns `text` */
const char *encap_format(const struct encap *e, char text[ENCAP_TEXT_MAX]);

#endif
