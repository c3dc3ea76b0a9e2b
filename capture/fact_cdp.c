/*
 * CDP, Cisco's older relative of LLDP: about the addresses it lists.
 */
#include "capture/fact.h"

enum {
	TLVS_MAX = 64,
	TLV_HEADER = 4,
	TLV_DEVICE = 0x0001,
	TLV_ADDRESSES = 0x0002,
	TLV_CAPABILITIES = 0x0004,
	TLV_SOFTWARE = 0x0005,
	TLV_PLATFORM = 0x0006,
	TLV_MANAGEMENT = 0x0016,
};

struct neighbour_info {
	struct fact_addresses at;
	struct bytes name, software, platform;
	uint32_t capabilities;
};

/* the most telling first */
static const struct {
	uint32_t bit;
	const char *value;
} kinds[] = {
	{ 0x80, "VoIP phone" },
	{ 0x01, "router" },
	{ 0x08, "switch" },
	{ 0x02, "bridge" },
};

static void
take_addresses(struct fact_addresses *a, struct bytes value)
{
	struct rd r = rd_of(value);
	uint32_t n = rd_u32(&r);

	for (uint32_t i = 0; i < n && i < FACT_ADDRESSES_MAX; i++) {
		rd_u8(&r); /* kind of protocol number */
		rd_take(&r, rd_u8(&r));
		struct bytes raw = rd_take(&r, rd_u16(&r));
		if (!rd_ok(&r))
			return;
		fact_address_add(a, raw);
	}
}

static void
take_tlv(struct neighbour_info *n, unsigned type, struct bytes value)
{
	struct rd r = rd_of(value);

	switch (type) {
	case TLV_DEVICE:
		n->name = value;
		break;
	case TLV_ADDRESSES:
	case TLV_MANAGEMENT:
		take_addresses(&n->at, value);
		break;
	case TLV_CAPABILITIES:
		n->capabilities = rd_u32(&r);
		break;
	case TLV_SOFTWARE:
		n->software = value;
		break;
	case TLV_PLATFORM:
		n->platform = value;
		break;
	}
}

static const char *
device_of(uint32_t capabilities)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (capabilities & kinds[i].bit)
			return kinds[i].value;
	return NULL;
}

void
fact_cdp(const struct telling *t, struct bytes message)
{
	struct neighbour_info n = { .capabilities = 0 };
	struct rd r = rd_of(message);

	rd_u32(&r); /* version, time to live, checksum */
	for (size_t i = 0; i < TLVS_MAX && r.n > 0; i++) {
		uint16_t type = rd_u16(&r), length = rd_u16(&r);
		if (length < TLV_HEADER)
			break;
		struct bytes value = rd_take(&r, length - TLV_HEADER);
		if (!rd_ok(&r))
			break;
		take_tlv(&n, type, value);
	}
	for (size_t i = 0; i < n.at.n; i++) {
		const struct addr *about = &n.at.v[i];
		fact_tell(t, about, "hostname", n.name);
		fact_tell(t, about, "description", n.software);
		fact_tell(t, about, "model", n.platform);
		fact_tell_str(t, about, "os", fact_os_in(n.software));
		fact_tell_str(t, about, "device", device_of(n.capabilities));
	}
}
