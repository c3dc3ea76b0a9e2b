#include "capture/decode.h"

#include "capture/decode_layer.h"

struct layer {
	uint32_t number;
	layer_fn *decode;
};

/*
 * DLT_* and, where they differ, LINKTYPE_* numbers; one number means the same
 * in both, or it is left out.
 */
static const struct layer links[] = {
	{ 1, decode_ethernet },
	{ 113, decode_sll },
	{ 276, decode_sll2 },
	{ 12, decode_raw },
	{ 14, decode_raw },
	{ 101, decode_raw },
	{ 228, decode_raw },
	{ 229, decode_raw },
	{ 0, decode_null },
	{ 108, decode_null },
	{ 127, decode_radiotap },
	{ 105, decode_wifi },
	{ 119, decode_prism },
	{ 163, decode_avs },
	{ 192, decode_ppi },
	{ 9, decode_ppp },
	{ 50, decode_ppp_serial },
	{ 51, decode_pppoe },
	{ 166, decode_pppd },
	{ 204, decode_ppp_direction },
	{ 104, decode_chdlc },
	{ 205, decode_chdlc_direction },
	{ 107, decode_frame_relay },
	{ 206, decode_frame_relay_direction },
	{ 182, decode_multilink_frame_relay },
	{ 8, decode_slip },
	{ 6, decode_token_ring },
	{ 10, decode_fddi },
	{ 11, decode_llc }, /* ATM, RFC 2684 */
	{ 100, decode_llc },
	{ 123, decode_sunatm },
	{ 138, decode_ieee1394 },
	{ 242, decode_ipoib },
	{ 219, decode_mpls },
	{ 239, decode_nflog },
	{ 258, decode_pktap },
	{ 117, decode_pflog },
	{ 109, decode_enc },
	{ 226, decode_ipnet },
	{ 240, decode_prepended }, /* netANALYZER */
	{ 281, decode_dsa },
	{ 282, decode_prepended },
	{ 284, decode_dsa },
	{ 285, decode_edsa },
	{ 149, decode_user2 },
	{ 178, decode_juniper_ethernet },
	{ 179, decode_juniper_ppp },
	{ 180, decode_juniper_frame_relay },
	{ 181, decode_juniper_chdlc },
};

/* IEEE 802 Numbers, "EtherTypes"; below 1536 it is a length */
static const struct layer ethertypes[] = {
	{ 0x0800, decode_ipv4 }, { 0x86dd, decode_ipv6 },
	{ 0x8100, decode_vlan }, { 0x88a8, decode_vlan },
	{ 0x9100, decode_vlan }, { 0x9200, decode_vlan },
	{ 0x9300, decode_vlan }, { 0x0806, decode_arp },
	{ 0x8847, decode_mpls }, { 0x8848, decode_mpls },
	{ 0x8864, decode_pppoe }, { 0x880b, decode_ppp },
	{ 0x6558, decode_ethernet }, /* within GRE and its like */
	{ 0x88be, decode_erspan2 }, { 0x22eb, decode_erspan3 },
	{ 0x894f, decode_nsh }, { 0x88e7, decode_pbb },
	{ 0x8926, decode_vntag }, { 0x893f, decode_etag },
	{ 0x8909, decode_metadata }, { 0x88cc, decode_lldp },
	{ 0x8200, decode_wifi }, /* from access points of Aruba, within GRE */
};

/* destination service access points of IEEE 802.2 */
static const struct layer saps[] = {
	{ 0x06, decode_ipv4 },
	{ 0xfe, decode_nlpid },
};

/* IANA "PPP DLL Protocol Numbers" */
static const struct layer ppp_protocols[] = {
	{ 0x0021, decode_ipv4 },
	{ 0x0057, decode_ipv6 },
	{ 0x0281, decode_mpls },
	{ 0x0283, decode_mpls },
};

/* ISO/IEC TR 9577, as RFC 2427 uses it */
static const struct layer nlpids[] = {
	{ 0xcc, decode_ipv4 },
	{ 0x8e, decode_ipv6 },
	{ 0x80, decode_snap },
	{ 0xcf, decode_ppp },
};

/* AF_INET is 2 everywhere; AF_INET6 differs between the systems */
static const struct layer families[] = {
	{ 2, decode_ipv4 },
	{ 10, decode_ipv6 },
	{ 24, decode_ipv6 },
	{ 26, decode_ipv6 },
	{ 28, decode_ipv6 },
	{ 30, decode_ipv6 },
};

static const struct layer ip_versions[] = {
	{ 4, decode_ipv4 },
	{ 6, decode_ipv6 },
};

/* IANA "Assigned Internet Protocol Numbers" */
static const struct layer ip_protocols[] = {
	{ 6, decode_tcp },
	{ 17, decode_udp },
	{ 1, decode_icmp },
	{ 58, decode_icmp6 },
	{ 0, decode_options },
	{ 43, decode_options },
	{ 44, decode_fragment },
	{ 51, decode_auth },
	{ 60, decode_options },
	{ 135, decode_options },
	{ 139, decode_options },
	{ 140, decode_options },
	{ 4, decode_in_ipv4 },
	{ 41, decode_in_ipv6 },
	{ 47, decode_gre },
	{ 97, decode_etherip },
	{ 137, decode_mpls },
};

/* RFC 8300 section 2.2; VXLAN-GPE has the same numbers */
static const struct layer nsh_protocols[] = {
	{ 1, decode_ipv4 },
	{ 2, decode_ipv6 },
	{ 3, decode_ethernet },
	{ 4, decode_nsh },
	{ 5, decode_mpls },
};

static const struct layer udp_ports[] = {
	{ 4789, decode_vxlan },
	{ 8472, decode_vxlan }, /* of Linux, before there was a number */
	{ 4790, decode_vxlan_gpe },
	{ 6081, decode_geneve },
	{ 2152, decode_gtp },
	{ 3544, decode_teredo },
	{ 1701, decode_l2tp },
	{ 4754, decode_gre_in_udp },
	{ 6635, decode_mpls_in_udp },
	{ 37008, decode_tzsp },
};

#define TABLE(t) t, sizeof(t) / sizeof(*(t))

static const struct {
	const char *name;
	const struct layer *layers;
	size_t n;
} spaces[SPACE_N] = {
	[SPACE_LINK] = { "link type", TABLE(links) },
	[SPACE_ETHERTYPE] = { "ethertype", TABLE(ethertypes) },
	[SPACE_LLC] = { "LLC service access point", TABLE(saps) },
	[SPACE_PPP] = { "PPP protocol", TABLE(ppp_protocols) },
	[SPACE_NLPID] = { "NLPID", TABLE(nlpids) },
	[SPACE_FAMILY] = { "address family", TABLE(families) },
	[SPACE_IP_VERSION] = { "IP version", TABLE(ip_versions) },
	[SPACE_IP_PROTO] = { "IP protocol", TABLE(ip_protocols) },
	[SPACE_NSH] = { "NSH protocol", TABLE(nsh_protocols) },
	[SPACE_UDP_PORT] = { "tunnel's port", TABLE(udp_ports) },
};

static const char *const drop_names[DROP_N] = {
	[DROP_SHORT] = "short header",
	[DROP_LENGTH] = "bad length",
	[DROP_VERSION] = "wrong version",
	[DROP_FRAGMENT] = "part of a frame",
	[DROP_BAD] = "bad IP fragment",
	[DROP_OVERSIZE] = "oversize IP fragment",
	[DROP_PROTECTED] = "encrypted on its link",
	[DROP_NO_DATA] = "frame without data",
	[DROP_UNSURE] = "private link type",
	[DROP_DEPTH] = "too many layers",
};

const char *
decode_space_name(enum space s)
{
	return spaces[s].name;
}

const char *
decode_drop_name(enum drop d)
{
	return drop_names[d];
}

enum step
walk_next(struct walk *w, enum space space, uint32_t number)
{
	if (!rd_ok(&w->r))
		return walk_drop(w, DROP_SHORT);
	w->space = space;
	w->number = number;
	return STEP_NEXT;
}

enum step
walk_done(struct walk *w)
{
	return rd_ok(&w->r) ? STEP_DONE : walk_drop(w, DROP_SHORT);
}

enum step
walk_drop(struct walk *w, enum drop why)
{
	w->drop = why;
	return STEP_DROP;
}

void
walk_limit(struct walk *w, size_t n)
{
	if (n <= w->r.n) {
		w->r.n = n;
		w->missing = 0;
	} else {
		w->missing = n - w->r.n;
	}
}

unsigned
walk_nibble(const struct walk *w)
{
	struct rd peek = w->r;

	return rd_u8(&peek) >> 4;
}

void
walk_hop(struct walk *w, enum encap_kind kind)
{
	encap_add(&w->via, kind);
	w->counts->wrapped[kind]++;
}

void
walk_hop_number(struct walk *w, enum encap_kind kind, uint32_t number)
{
	encap_add_number(&w->via, kind, number);
	w->counts->wrapped[kind]++;
}

bool
walk_looks_like_ip(const struct walk *w)
{
	struct rd r = w->r;
	size_t all = w->r.n + w->missing;
	uint8_t first = rd_u8(&r);
	rd_u8(&r);
	size_t length = rd_u16(&r); /* IPv4: of all */
	size_t header = (first & 15u) * 4;

	if (first >> 4 == 4)
		return header >= 20 && header <= all &&
		       (length == 0 || (length >= header && length <= all));
	length = rd_u16(&r); /* IPv6: behind the header */
	return first >> 4 == 6 && 40 + length <= all;
}

layer_fn *
layer_find(enum space space, uint32_t number)
{
	for (size_t i = 0; i < spaces[space].n; i++)
		if (spaces[space].layers[i].number == number)
			return spaces[space].layers[i].decode;
	return NULL;
}

static void
count_unknown(struct decode_counts *c, enum space space, uint32_t number)
{
	for (size_t i = 0; i < c->n_unknown; i++)
		if (c->unknown[i].space == space &&
		    c->unknown[i].number == number) {
			c->unknown[i].n++;
			return;
		}
	if (c->n_unknown == DECODE_UNKNOWN_MAX) {
		c->unknown_others++;
		return;
	}
	c->unknown[c->n_unknown++] = (struct unknown_number){
		.space = space,
		.number = number,
		.n = 1,
	};
}

static void
finish(struct decode_counts *c, const struct packet *p, struct segment *s)
{
	s->when_us = p->when_us;
	s->frame = p->frame;
	s->file = p->file;
	c->truncated += s->missing > 0;
	if (s->proto == PROTO_TCP)
		c->segments++;
	else
		c->datagrams++;
}

void
decode(struct decode_counts *counts, struct defrag *defrag,
    const struct packet *p, struct decoded *out)
{
	struct walk w = {
		.r = rd_of(p->data),
		.missing =
		    p->wire_len > p->data.n ? p->wire_len - p->data.n : 0,
		.space = SPACE_LINK,
		.number = (uint32_t)p->link,
		.when_us = p->when_us,
		.counts = counts,
		.defrag = defrag,
		.out = out,
	};
	enum step step = STEP_NEXT;

	counts->packets++;
	out->kind = DECODE_NOTHING;
	for (unsigned depth = 0; step == STEP_NEXT; depth++) {
		layer_fn *fn = layer_find(w.space, w.number);
		if (fn == NULL) {
			count_unknown(counts, w.space, w.number);
			return;
		}
		step = depth < DECODE_DEPTH_MAX ? fn(&w)
		                                : walk_drop(&w, DROP_DEPTH);
	}
	if (step == STEP_DROP) {
		out->kind = DECODE_NOTHING;
		counts->dropped[w.drop]++;
	} else if (out->kind == DECODE_SEGMENT) {
		finish(counts, p, &out->segment);
	}
}
