/*
 * LLDP (IEEE 802.1AB): about the addresses at which a neighbour says that it
 * is managed.
 */
#include "capture/fact.h"

enum {
	TLVS_MAX = 64,
	TLV_END = 0,
	TLV_CHASSIS = 1,
	TLV_NAME = 5,
	TLV_DESCRIPTION = 6,
	TLV_CAPABILITIES = 7,
	TLV_ADDRESS = 8,
	CHASSIS_MAC = 4,
};

struct neighbour_info {
	struct fact_addresses at;
	struct bytes name, description;
	struct bytes mac;
	unsigned enabled; /* capabilities */
};

/* what it says it does, the most telling first */
static const struct {
	unsigned bit;
	const char *value;
} capabilities[] = {
	{ 1 << 5, "VoIP phone" },
	{ 1 << 3, "WAP" },
	{ 1 << 4, "router" },
	{ 1 << 2, "switch" },
};

static void
take_tlv(struct neighbour_info *n, unsigned type, struct bytes value)
{
	struct rd r = rd_of(value);

	switch (type) {
	case TLV_CHASSIS:
		if (rd_u8(&r) == CHASSIS_MAC && r.n == FACT_MAC)
			n->mac = rd_rest(&r);
		break;
	case TLV_NAME:
		n->name = value;
		break;
	case TLV_DESCRIPTION:
		n->description = value;
		break;
	case TLV_CAPABILITIES:
		rd_u16(&r); /* what it could do */
		n->enabled = rd_u16(&r);
		break;
	case TLV_ADDRESS: {
		size_t length = rd_u8(&r);
		rd_u8(&r); /* the family shows by the length */
		struct bytes raw = rd_take(&r, length > 0 ? length - 1 : 0);
		if (rd_ok(&r))
			fact_address_add(&n->at, raw);
		break;
	}
	}
}

static const char *
device_of(unsigned enabled)
{
	for (size_t i = 0; i < sizeof(capabilities) / sizeof(*capabilities);
	     i++)
		if (enabled & capabilities[i].bit)
			return capabilities[i].value;
	return NULL;
}

void
fact_lldp(const struct telling *t, struct bytes message)
{
	struct neighbour_info n = { .enabled = 0 };
	struct rd r = rd_of(message);

	for (size_t i = 0; i < TLVS_MAX && r.n > 0; i++) {
		uint16_t head = rd_u16(&r);
		struct bytes value = rd_take(&r, head & 0x1ff);
		if (!rd_ok(&r) || head >> 9 == TLV_END)
			break;
		take_tlv(&n, head >> 9, value);
	}
	for (size_t i = 0; i < n.at.n; i++) {
		const struct addr *about = &n.at.v[i];
		fact_tell(t, about, "hostname", n.name);
		fact_tell(t, about, "description", n.description);
		fact_tell_str(t, about, "os", fact_os_in(n.description));
		fact_tell_str(t, about, "device", device_of(n.enabled));
		if (n.mac.n == FACT_MAC)
			fact_tell_mac(t, about, n.mac.p);
	}
}
