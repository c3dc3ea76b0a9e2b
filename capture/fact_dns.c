/*
 * DNS answers (RFC 1035) as names of addresses, and what hosts say about
 * themselves by multicast: mDNS (RFC 6762), DNS-SD (RFC 6763), LLMNR (RFC
 * 4795).
 */
#include "capture/dns_name.h"
#include "capture/fact.h"

#include <string.h>

enum {
	FLAG_ANSWER = 0x8000,
	RCODE = 0x000f,
	RECORDS_MAX = 64, /* of a message; more is not looked at */
	TYPE_A = 1,
	TYPE_PTR = 12,
	TYPE_TXT = 16,
	TYPE_AAAA = 28,
	TYPE_SRV = 33,
};

struct record {
	struct dns_name owner;
	uint16_t type;
	struct bytes data;
	struct rd r; /* in front of the data, for names in it */
};

/* what is done with each record that answers */
typedef void record_fn(const struct telling *t, const struct dns_name *asked,
    struct bytes message, const struct record *record);

static bool
record_read(struct record *c, struct bytes message, struct rd *r)
{
	if (!dns_name_read(&c->owner, message, r))
		return false;
	c->type = rd_u16(r);
	rd_u16(r); /* class */
	rd_u32(r); /* time to live */
	size_t length = rd_u16(r);
	c->r = *r;
	c->data = rd_take(r, length);
	return rd_ok(r);
}

/* hands out the records of an answer; `asked` is empty without one question */
static void
walk_answer(const struct telling *t, struct bytes message, record_fn *fn)
{
	struct dns_name asked = { .n = 0 };
	struct record record;
	struct rd r = rd_of(message);

	rd_u16(&r);
	uint16_t flags = rd_u16(&r);
	size_t questions = rd_u16(&r);
	size_t records = rd_u16(&r);
	records += rd_u16(&r);
	records += rd_u16(&r);
	if (!(flags & FLAG_ANSWER) || (flags & RCODE) != 0)
		return;
	if (questions > RECORDS_MAX)
		return;
	for (size_t i = 0; i < questions; i++) {
		if (!dns_name_read(&asked, message, &r))
			return;
		rd_u32(&r); /* type and class */
	}
	if (questions != 1)
		asked.n = 0;
	for (size_t i = 0; i < records && i < RECORDS_MAX; i++) {
		if (!record_read(&record, message, &r))
			return;
		fn(t, &asked, message, &record);
	}
}

static bool
is_address(const struct record *c, struct addr *addr)
{
	if (c->type == TYPE_A && c->data.n == 4)
		*addr = addr_of_v4(c->data.p);
	else if (c->type == TYPE_AAAA && c->data.n == 16)
		*addr = addr_of_v6(c->data.p);
	else
		return false;
	return true;
}

/* the next label from the end of a name that is read up to `end` */
static struct bytes
last_label(const struct dns_name *name, size_t *end)
{
	size_t stop = *end, at = stop;

	while (at > 0 && name->b[at - 1] != '.')
		at--;
	*end = at > 0 ? at - 1 : 0;
	return (struct bytes){ name->b + at, stop - at };
}

static bool
is_number(struct bytes label, unsigned base, unsigned most, unsigned *value)
{
	static const char digits[] = "0123456789abcdef";

	*value = 0;
	for (size_t i = 0; i < label.n; i++) {
		int c = label.p[i] | (label.p[i] >= 'A' ? 0x20 : 0);
		const char *d = c != 0 ? strchr(digits, c) : NULL;
		if (d == NULL || (unsigned)(d - digits) >= base)
			return false;
		*value = *value * base + (unsigned)(d - digits);
		if (*value > most)
			return false;
	}
	return label.n > 0;
}

/* 10.2.0.192.in-addr.arpa, and its like for IPv6 */
static bool
is_reverse(const struct dns_name *name, struct addr *addr)
{
	bool v4 = dns_name_ends(name, "in-addr.arpa");
	size_t n = v4 ? 4 : 32, end = name->n;
	uint8_t b[16] = { 0 };
	unsigned value;

	if (!v4 && !dns_name_ends(name, "ip6.arpa"))
		return false;
	last_label(name, &end);
	last_label(name, &end);
	for (size_t i = 0; i < n; i++) {
		struct bytes label = last_label(name, &end);
		if (!is_number(label, v4 ? 10 : 16, v4 ? 255 : 15, &value))
			return false;
		if (v4)
			b[i] = (uint8_t)value;
		else
			b[i / 2] |= (uint8_t)(value << (i % 2 ? 0 : 4));
	}
	*addr = v4 ? addr_of_v4(b) : addr_of_v6(b);
	return end == 0;
}

static bool
name_in_data(struct dns_name *name, struct bytes message,
    const struct record *c, size_t skip)
{
	struct rd r = c->r;

	rd_take(&r, skip);
	return dns_name_read(name, message, &r) && name->n > 0;
}

/* behind aliases, the name that was asked for is the one people know */
static void
tell_name(const struct telling *t, const struct dns_name *asked,
    struct bytes message, const struct record *c)
{
	struct addr addr;
	struct dns_name name;

	if (is_address(c, &addr))
		fact_tell(t, &addr, "dns name",
		    dns_name_bytes(asked->n > 0 ? asked : &c->owner));
	else if (c->type == TYPE_PTR && is_reverse(&c->owner, &addr) &&
	         name_in_data(&name, message, c, 0))
		fact_tell(t, &addr, "hostname", dns_name_bytes(&name));
}

void
fact_dns(const struct telling *t, struct bytes message)
{
	if (t->src.port == 53)
		walk_answer(t, message, tell_name);
}

/* what a service that is announced makes of the host */
static const struct fact_word service_devices[] = {
	{ "_ipp._tcp", "printer" },
	{ "_ipps._tcp", "printer" },
	{ "_printer._tcp", "printer" },
	{ "_pdl-datastream._tcp", "printer" },
	{ "_uscan._tcp", "printer" },
	{ "_googlecast._tcp", "media device" },
	{ "_airplay._tcp", "media device" },
	{ "_raop._tcp", "media device" },
	{ "_spotify-connect._tcp", "media device" },
	{ "_axis-video._tcp", "webcam" },
	{ "_rtsp._tcp", "webcam" },
};

/* what Apple's names of models begin with */
static const struct {
	const char *prefix, *what, *value;
} models[] = {
	{ "AppleTV", "device", "media device" },
	{ "AudioAccessory", "device", "media device" },
	{ "MacBook", "os", "macOS" },
	{ "Macmini", "os", "macOS" },
	{ "MacPro", "os", "macOS" },
	{ "Mac1", "os", "macOS" },
	{ "iMac", "os", "macOS" },
	{ "iPad", "os", "iOS" },
	{ "iPhone", "os", "iOS" },
	{ "iPhone", "device", "phone" },
	{ "iPod", "os", "iOS" },
};

static void
tell_model(const struct telling *t, struct bytes model)
{
	const struct addr *about = &t->src.addr;

	fact_tell(t, about, "model", model);
	for (size_t i = 0; i < sizeof(models) / sizeof(models[0]); i++)
		if (bytes_starts(model, bytes_str(models[i].prefix)))
			fact_tell_str(
			    t, about, models[i].what, models[i].value);
}

/* RFC 6763 section 6: strings of key=value */
static void
tell_text(const struct telling *t, struct bytes data)
{
	/* _device-info, HomeKit and Cast, AirPlay, printers */
	static const char *const keys[] = { "model=", "md=", "am=", "ty=" };
	struct rd r = rd_of(data);

	while (r.n > 0) {
		struct bytes pair = rd_take(&r, rd_u8(&r));
		for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
			struct bytes key = bytes_str(keys[i]);
			if (bytes_starts(pair, key))
				tell_model(t, bytes_cut(pair, key.n, pair.n));
		}
	}
}

static bool
is_service(const struct dns_name *name)
{
	return dns_name_ends(name, "_tcp.local") ||
	       dns_name_ends(name, "_udp.local");
}

/* an address' record names that address, all others are about the sender */
static void
tell_announced(const struct telling *t, const struct dns_name *asked,
    struct bytes message, const struct record *c)
{
	const struct addr *about = &t->src.addr;
	struct addr addr;
	struct dns_name name;

	(void)asked;
	if (is_address(c, &addr)) {
		fact_tell(t, &addr, "hostname", dns_name_bytes(&c->owner));
	} else if (c->type == TYPE_SRV && name_in_data(&name, message, c, 6)) {
		fact_tell(t, about, "hostname", dns_name_bytes(&name));
	} else if (c->type == TYPE_TXT && is_service(&c->owner)) {
		tell_text(t, c->data);
	} else if (c->type == TYPE_PTR && is_service(&c->owner) &&
	           name_in_data(&name, message, c, 0)) {
		fact_tell(t, about, "announces", dns_name_bytes(&name));
		fact_tell_str(t, about, "device",
		    fact_word_in(service_devices,
		        sizeof(service_devices) / sizeof(*service_devices),
		        dns_name_bytes(&c->owner)));
	}
}

void
fact_mdns(const struct telling *t, struct bytes message)
{
	walk_answer(t, message, tell_announced);
}
