/*
 * fact: what the decoders of host facts share.  Private to capture/.
 *
 * A decoder is handed one message and tells what it found.  Whatever is told
 * is cut to a sensible length and made text, so decoders pass on bytes as they
 * came; what is empty is not told.
 */
#ifndef CAPTURE_FACT_H
#define CAPTURE_FACT_H

#include "base/rd.h"
#include "capture/host_facts.h"

enum {
	FACT_BYTES_MAX = 128, /* of a value */
	FACT_MAC = 6,
	FACT_ADDRESSES_MAX = 4, /* that one message is told about */
};

/* one message, and where what it tells goes */
struct telling {
	struct fact_sink sink;
	const char *from; /* the protocol */
	struct endpoint src, dst;
	uint64_t when_us;
	uint64_t frame;
	const char *file;
};

typedef void fact_fn(const struct telling *t, struct bytes message);

fact_fn fact_dhcp, fact_dhcp6, fact_dns, fact_mdns, fact_netbios_name,
    fact_netbios_datagram, fact_ssdp, fact_lldp, fact_cdp, fact_ntlm;

void fact_tell(const struct telling *t, const struct addr *about,
    const char *what, struct bytes value);
void fact_tell_str(const struct telling *t, const struct addr *about,
    const char *what, const char *value);
void fact_tell_mac(const struct telling *t, const struct addr *about,
    const uint8_t mac[FACT_MAC]);

/* addresses that one message is about */
struct fact_addresses {
	struct addr v[FACT_ADDRESSES_MAX];
	size_t n;
};

/* an address of 4 or 16 bytes, unless it is all zeros or there is no room */
void fact_address_add(struct fact_addresses *a, struct bytes raw);

/* words that give something away, and what */
struct fact_word {
	const char *word;
	const char *value;
};

/* the value of the first word that occurs in the text, or NULL */
const char *fact_word_in(
    const struct fact_word *table, size_t n, struct bytes text);

/* the operating system that a description names, or NULL */
const char *fact_os_in(struct bytes description);

bool fact_contains(struct bytes text, const char *word);

#endif
