#include "capture/host_facts.h"

#include "base/buf.h"
#include "base/text.h"
#include "capture/fact.h"

#include <string.h>

enum { NTLM_WITHIN = 1024 }; /* of what a server said */

/* by the port of either side */
static const struct {
	uint16_t port;
	const char *from;
	fact_fn *decode;
} ports[] = {
	{ 53, "dns", fact_dns },
	{ 67, "dhcp", fact_dhcp },
	{ 137, "netbios", fact_netbios_name },
	{ 138, "netbios", fact_netbios_datagram },
	{ 547, "dhcpv6", fact_dhcp6 },
	{ 1900, "ssdp", fact_ssdp },
	{ 5353, "mdns", fact_mdns },
	{ 5355, "llmnr", fact_mdns },
};

static const struct {
	const char *from;
	fact_fn *decode;
} notices[] = {
	[NOTICE_LLDP] = { "lldp", fact_lldp },
	[NOTICE_CDP] = { "cdp", fact_cdp },
};

/* services in which NTLM challenges are sent in the clear */
static const uint16_t ntlm_ports[] = { 135, 139, 445, 1433 };

#define N(table) (sizeof(table) / sizeof((table)[0]))

void
host_facts_datagram(struct fact_sink sink, const struct segment *s)
{
	if (sink.fn == NULL || s->payload.n == 0)
		return;
	for (size_t i = 0; i < N(ports); i++) {
		if (s->src.port != ports[i].port &&
		    s->dst.port != ports[i].port)
			continue;
		const struct telling t = { sink, ports[i].from, s->src, s->dst,
			s->when_us, s->frame, s->file };
		ports[i].decode(&t, s->payload);
		return;
	}
}

void
host_facts_notice(
    struct fact_sink sink, const struct notice *n, const struct packet *p)
{
	const struct telling t = {
		.sink = sink,
		.from = notices[n->kind].from,
		.when_us = p->when_us,
		.frame = p->frame,
		.file = p->file,
	};

	if (sink.fn != NULL)
		notices[n->kind].decode(&t, n->body);
}

void
host_facts_response(struct fact_sink sink, const struct response *r)
{
	bool sends_ntlm = false;

	for (size_t i = 0; i < N(ntlm_ports); i++)
		sends_ntlm |= r->server.port == ntlm_ports[i];
	if (sink.fn == NULL || !sends_ntlm || r->proto != PROTO_TCP)
		return;
	const struct telling t = {
		.sink = sink,
		.from = "ntlm",
		.src = r->server,
		.dst = r->client,
		.when_us = r->first_us,
		.frame = r->origin.first_frame,
		.file = r->origin.file,
	};
	struct bytes said = bytes_cut(r->got, 0, r->whole);
	fact_ntlm(&t, bytes_cut(said, 0, NTLM_WITHIN));
}

/* without the zeros and blanks that fill fields of a fixed size */
static struct bytes
trimmed(struct bytes b)
{
	while (b.n > 0 && (b.p[b.n - 1] == 0 || b.p[b.n - 1] == ' ' ||
	                      b.p[b.n - 1] == '\r' || b.p[b.n - 1] == '\n'))
		b.n--;
	while (b.n > 0 && b.p[0] == ' ')
		b = bytes_cut(b, 1, b.n);
	return b;
}

void
fact_tell(const struct telling *t, const struct addr *about, const char *what,
    struct bytes value)
{
	struct buf text = { 0 };

	value = trimmed(bytes_cut(value, 0, FACT_BYTES_MAX));
	if (value.n == 0 || addr_is_zero(about) || addr_is_group(about))
		return;
	text_add(&text, value);
	const struct host_fact fact = {
		.addr = *about,
		.what = what,
		.value = buf_cstr(&text),
		.from = t->from,
		.when_us = t->when_us,
		.frame = t->frame,
		.file = t->file,
	};
	t->sink.fn(t->sink.ctx, &fact);
	buf_release(&text);
}

void
fact_tell_str(const struct telling *t, const struct addr *about,
    const char *what, const char *value)
{
	if (value != NULL)
		fact_tell(t, about, what, bytes_str(value));
}

void
fact_tell_mac(const struct telling *t, const struct addr *about,
    const uint8_t mac[FACT_MAC])
{
	static const uint8_t none[FACT_MAC];
	struct buf text = { 0 };

	/* a group address is nobody's */
	if ((mac[0] & 1) || memcmp(mac, none, FACT_MAC) == 0)
		return;
	for (size_t i = 0; i < FACT_MAC; i++) {
		if (i > 0)
			buf_byte(&text, ':');
		buf_hex(&text, mac[i], 2);
	}
	fact_tell(t, about, "mac", buf_view(&text));
	buf_release(&text);
}

void
fact_address_add(struct fact_addresses *a, struct bytes raw)
{
	struct addr addr;

	if (raw.n == 4)
		addr = addr_of_v4(raw.p);
	else if (raw.n == 16)
		addr = addr_of_v6(raw.p);
	else
		return;
	if (a->n < FACT_ADDRESSES_MAX && !addr_is_zero(&addr))
		a->v[a->n++] = addr;
}

bool
fact_contains(struct bytes text, const char *word)
{
	return text.n > 0 && memmem(text.p, text.n, word, strlen(word)) != NULL;
}

const char *
fact_word_in(const struct fact_word *table, size_t n, struct bytes text)
{
	for (size_t i = 0; i < n; i++)
		if (fact_contains(text, table[i].word))
			return table[i].value;
	return NULL;
}

/* what a system's own description of itself contains; special ones first */
const char *
fact_os_in(struct bytes description)
{
	static const struct fact_word words[] = {
		{ "IOS XR", "IOS XR" },
		{ "IOS-XE", "IOS XE" },
		{ "IOS XE", "IOS XE" },
		{ "Cisco IOS", "IOS" },
		{ "Cisco Internetwork Operating System", "IOS" },
		{ "NX-OS", "NX-OS" },
		{ "JUNOS", "JunOS" },
		{ "Junos", "JunOS" },
		{ "ArubaOS", "ArubaOS" },
		{ "RouterOS", "RouterOS" },
		{ "VMware ESX", "ESXi" },
		{ "FreeBSD", "FreeBSD" },
		{ "NetBSD", "NetBSD" },
		{ "OpenBSD", "OpenBSD" },
		{ "Darwin", "macOS" },
		{ "Windows", "Windows" },
		{ "Linux", "Linux" },
	};
	return fact_word_in(words, N(words), description);
}
