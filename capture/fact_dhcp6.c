/*
 * DHCP for IPv6 (RFC 8415), what clients say: their name (RFC 4704), vendor
 * class and hardware address; also when a relay passes it on.
 */
#include "capture/fact.h"

#include "capture/dns_name.h"

enum {
	SOLICIT = 1,
	REQUEST = 3,
	RENEW = 5,
	REBIND = 6,
	INFORMATION_REQUEST = 11,
	RELAY_FORWARD = 12,
	OPTION_CLIENT_ID = 1,
	OPTION_RELAYED = 9,
	OPTION_VENDOR_CLASS = 16,
	OPTION_FQDN = 39,
	DUID_LLT = 1,
	DUID_LL = 3,
	HARDWARE_ETHERNET = 1,
	RELAYS_MAX = 8,
};

static void
tell_duid(const struct telling *t, const struct addr *about, struct bytes duid)
{
	struct rd r = rd_of(duid);
	uint16_t type = rd_u16(&r), hardware = rd_u16(&r);

	if (type == DUID_LLT)
		rd_u32(&r); /* when it was made */
	else if (type != DUID_LL)
		return;
	struct bytes mac = rd_rest(&r);
	if (hardware == HARDWARE_ETHERNET && rd_ok(&r) && mac.n == FACT_MAC)
		fact_tell_mac(t, about, mac.p);
}

static void
tell_vendor_class(
    const struct telling *t, const struct addr *about, struct bytes value)
{
	struct rd r = rd_of(value);

	rd_u32(&r); /* enterprise */
	struct bytes class = rd_take(&r, rd_u16(&r));
	if (!rd_ok(&r))
		return;
	fact_tell(t, about, "dhcp vendor class", class);
	if (fact_contains(class, "MSFT"))
		fact_tell_str(t, about, "os", "Windows");
}

static void
tell_fqdn(const struct telling *t, const struct addr *about, struct bytes value)
{
	struct rd r = rd_of(value);
	struct dns_name name;

	rd_u8(&r); /* flags */
	/* it may lack the final label: then it is only a part of a name */
	if (dns_name_read(&name, value, &r) || name.n > 0)
		fact_tell(t, about, "hostname", dns_name_bytes(&name));
}

static void
tell_option(const struct telling *t, const struct addr *about, uint16_t number,
    struct bytes value)
{
	switch (number) {
	case OPTION_CLIENT_ID:
		tell_duid(t, about, value);
		break;
	case OPTION_VENDOR_CLASS:
		tell_vendor_class(t, about, value);
		break;
	case OPTION_FQDN:
		tell_fqdn(t, about, value);
		break;
	}
}

static bool
is_from_client(uint8_t type)
{
	return type == SOLICIT || type == REQUEST || type == RENEW ||
	       type == REBIND || type == INFORMATION_REQUEST;
}

/* what a relay passes on, and from whom; empty: nothing */
static struct bytes
relayed(struct rd *r, struct addr *about)
{
	struct bytes inner = { 0 };

	rd_u8(r);       /* hops */
	rd_take(r, 16); /* the link's address */
	struct bytes peer = rd_take(r, 16);
	if (!rd_ok(r))
		return inner;
	*about = addr_of_v6(peer.p);
	while (r->n > 0 && rd_ok(r)) {
		uint16_t number = rd_u16(r);
		struct bytes value = rd_take(r, rd_u16(r));
		if (rd_ok(r) && number == OPTION_RELAYED)
			inner = value;
	}
	return inner;
}

void
fact_dhcp6(const struct telling *t, struct bytes raw)
{
	struct addr about = t->src.addr;
	struct rd r = rd_of(raw);
	uint8_t type = rd_u8(&r);

	for (int i = 0; type == RELAY_FORWARD && i < RELAYS_MAX; i++) {
		r = rd_of(relayed(&r, &about));
		type = rd_u8(&r);
	}
	if (!is_from_client(type))
		return;
	rd_take(&r, 3); /* transaction */
	while (r.n > 0 && rd_ok(&r)) {
		uint16_t number = rd_u16(&r);
		struct bytes value = rd_take(&r, rd_u16(&r));
		if (rd_ok(&r))
			tell_option(t, &about, number, value);
	}
}
