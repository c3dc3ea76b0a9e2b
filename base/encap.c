#include "base/encap.h"

#include <inttypes.h>
#include <stdio.h>

static const char *const names[ENCAP_N] = {
	[ENCAP_NONE] = "",
	[ENCAP_VLAN] = "vlan",
	[ENCAP_PBB] = "pbb",
	[ENCAP_MPLS] = "mpls",
	[ENCAP_PSEUDOWIRE] = "pseudowire",
	[ENCAP_PPPOE] = "pppoe",
	[ENCAP_IPV4] = "ipv4",
	[ENCAP_IPV6] = "ipv6",
	[ENCAP_ETHERIP] = "etherip",
	[ENCAP_GRE] = "gre",
	[ENCAP_PPTP] = "pptp",
	[ENCAP_ERSPAN] = "erspan",
	[ENCAP_NSH] = "nsh",
	[ENCAP_L2TP] = "l2tp",
	[ENCAP_TZSP] = "tzsp",
	[ENCAP_VXLAN] = "vxlan",
	[ENCAP_GENEVE] = "geneve",
	[ENCAP_GTP] = "gtp",
	[ENCAP_TEREDO] = "teredo",
	[ENCAP_MORE] = "...",
};

/* a name is at most ten characters long, ":" with a number eleven, "/" one */
_Static_assert(ENCAP_HOPS * 22 < ENCAP_TEXT_MAX, "all hops can be spelt out");

void
encap_add(struct encap *e, enum encap_kind kind)
{
	if (e->n < ENCAP_HOPS) {
		e->kind[e->n++] = (uint8_t)kind;
		return;
	}
	e->kind[ENCAP_HOPS - 1] = ENCAP_MORE;
	e->number[ENCAP_HOPS - 1] = 0;
	e->numbered &= (uint8_t) ~(1 << (ENCAP_HOPS - 1));
}

void
encap_add_number(struct encap *e, enum encap_kind kind, uint32_t number)
{
	unsigned before = e->n;

	encap_add(e, kind);
	if (e->n == before) /* it found no room */
		return;
	e->number[e->n - 1] = number;
	e->numbered |= (uint8_t)(1 << (e->n - 1));
}

int
encap_cmp(const struct encap *a, const struct encap *b)
{
	int c = a->n - b->n;

	if (c == 0)
		c = a->numbered - b->numbered;
	for (unsigned i = 0; c == 0 && i < a->n; i++)
		c = a->kind[i] - b->kind[i];
	for (unsigned i = 0; c == 0 && i < a->n; i++)
		c = (a->number[i] > b->number[i]) -
		    (a->number[i] < b->number[i]);
	return c;
}

const char *
encap_name(enum encap_kind kind)
{
	return names[kind];
}

const char *
encap_format(const struct encap *e, char text[ENCAP_TEXT_MAX])
{
	size_t n = 0;

	text[0] = '\0';
	for (unsigned i = 0; i < e->n; i++) {
		n += (size_t)snprintf(text + n, ENCAP_TEXT_MAX - n, "%s%s",
		    i > 0 ? "/" : "", names[e->kind[i]]);
		if (e->numbered & 1 << i)
			n += (size_t)snprintf(text + n, ENCAP_TEXT_MAX - n,
			    ":%" PRIu32, e->number[i]);
	}
	return text;
}
