/*
 * DHCP for IPv4 (RFC 2131, options of RFC 2132), from clients and servers.
 *
 * A client has no address yet when it asks for one.  So facts are about the
 * address that a server acknowledges, that the client already has, or that it
 * requests from the server that offered it.
 */
#include "capture/fact.h"

#include "base/buf.h"

enum {
	MAGIC = 0x63825363,
	HTYPE_ETHERNET = 1,
	REQUEST = 3,
	ACK = 5,
	INFORM = 8,
	FQDN_HEADER = 3, /* RFC 4702 section 2 */
	FQDN_WIRE = 4,   /* its flag: in DNS' wire format */
};

enum {
	OPTION_PAD = 0,
	OPTION_HOSTNAME = 12,
	OPTION_DOMAIN = 15,
	OPTION_REQUESTED = 50,
	OPTION_TYPE = 53,
	OPTION_PARAMETERS = 55,
	OPTION_VENDOR_CLASS = 60,
	OPTION_FQDN = 81,
	OPTION_END = 255,
};

struct message {
	struct bytes ciaddr, yiaddr;
	struct bytes chaddr;
	bool is_ethernet;
	struct bytes option[256]; /* each by its number; the first counts */
};

static bool
message_parse(struct message *m, struct bytes raw)
{
	struct rd r = rd_of(raw);

	rd_u8(&r); /* operation */
	uint8_t htype = rd_u8(&r), hlen = rd_u8(&r);
	rd_take(&r, 9); /* hops, transaction, seconds, flags */
	m->ciaddr = rd_take(&r, 4);
	m->yiaddr = rd_take(&r, 4);
	rd_take(&r, 8); /* next server, relay */
	m->chaddr = rd_take(&r, 16);
	m->is_ethernet = htype == HTYPE_ETHERNET && hlen == FACT_MAC;
	rd_take(&r, 192); /* server name, file */
	if (rd_u32(&r) != MAGIC || !rd_ok(&r))
		return false;
	while (r.n > 0) {
		uint8_t number = rd_u8(&r);
		if (number == OPTION_PAD)
			continue;
		if (number == OPTION_END)
			break;
		struct bytes value = rd_take(&r, rd_u8(&r));
		if (!rd_ok(&r))
			break; /* what was whole before still counts */
		if (m->option[number].p == NULL)
			m->option[number] = value;
	}
	return m->option[OPTION_TYPE].n == 1;
}

/* whom it is about, or false */
static bool
subject(const struct message *m, struct addr *about)
{
	static const uint8_t none[4];
	struct bytes nobody = { none, sizeof(none) };
	struct bytes requested = m->option[OPTION_REQUESTED];
	uint8_t type = m->option[OPTION_TYPE].p[0];

	if (type == ACK && !bytes_eq(m->yiaddr, nobody))
		*about = addr_of_v4(m->yiaddr.p);
	else if ((type == REQUEST || type == INFORM || type == ACK) &&
	         !bytes_eq(m->ciaddr, nobody))
		*about = addr_of_v4(m->ciaddr.p);
	else if (type == REQUEST && requested.n == 4)
		*about = addr_of_v4(requested.p);
	else
		return false;
	return true;
}

/* "1,3,6,15": the order is the client's own */
static void
tell_parameters(
    const struct telling *t, const struct addr *about, struct bytes list)
{
	struct buf text = { 0 };

	for (size_t i = 0; i < list.n; i++)
		buf_printf(&text, "%s%u", i > 0 ? "," : "", list.p[i]);
	fact_tell(t, about, "dhcp parameters", buf_view(&text));
	buf_release(&text);
}

/* what vendor classes begin with, or contain */
static const struct fact_word systems[] = {
	{ "MSFT", "Windows" },
	{ "android-dhcp", "Android" },
	{ "Linux", "Linux" },
	{ "FreeBSD", "FreeBSD" },
};

static const struct fact_word devices[] = {
	{ "IP Phone", "VoIP phone" },
	{ "yealink", "VoIP phone" },
	{ "Aastra", "VoIP phone" },
	{ "polycom", "VoIP phone" },
	{ "Polycom", "VoIP phone" },
	{ "snom", "VoIP phone" },
	{ "JetDirect", "printer" },
	{ "Hewlett-Packard JetDirect", "printer" },
	{ "Printer", "printer" },
	{ "Cisco AP", "WAP" },
	{ "ArubaAP", "WAP" },
	{ "ubnt", "WAP" },
};

static void
tell_client(
    const struct telling *t, const struct addr *about, const struct message *m)
{
	struct bytes class = m->option[OPTION_VENDOR_CLASS];
	struct bytes fqdn = m->option[OPTION_FQDN];

	if (fqdn.n > FQDN_HEADER && !(fqdn.p[0] & FQDN_WIRE)) {
		fqdn = bytes_cut(fqdn, FQDN_HEADER, fqdn.n);
		if (fqdn.p[fqdn.n - 1] == '.')
			fqdn.n--;
		fact_tell(t, about, "hostname", fqdn);
	}
	tell_parameters(t, about, m->option[OPTION_PARAMETERS]);
	fact_tell(t, about, "dhcp vendor class", class);
	fact_tell_str(t, about, "os",
	    fact_word_in(systems, sizeof(systems) / sizeof(*systems), class));
	fact_tell_str(t, about, "device",
	    fact_word_in(devices, sizeof(devices) / sizeof(*devices), class));
}

void
fact_dhcp(const struct telling *t, struct bytes raw)
{
	struct message m = { 0 };
	struct addr about;

	if (!message_parse(&m, raw) || !subject(&m, &about))
		return;
	fact_tell(t, &about, "hostname", m.option[OPTION_HOSTNAME]);
	if (m.is_ethernet)
		fact_tell_mac(t, &about, m.chaddr.p);
	if (m.option[OPTION_TYPE].p[0] == ACK)
		fact_tell(t, &about, "domain", m.option[OPTION_DOMAIN]);
	else
		tell_client(t, &about, &m);
}
