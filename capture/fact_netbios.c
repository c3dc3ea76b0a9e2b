/*
 * NetBIOS over UDP (RFC 1001, RFC 1002): names that hosts register, answer
 * for and list, and the announcements that browsers collect.
 */
#include "capture/fact.h"

enum {
	NAME_ENCODED = 32,
	NAME_LENGTH = 15, /* a suffix follows */
	RECORDS_MAX = 8,
	NAMES_MAX = 32,
	FLAG_ANSWER = 0x8000,
	OPCODE = 0x7800,
	OPCODE_REGISTER = 5 << 11,
	OPCODE_REFRESH = 8 << 11,
	OPCODE_REFRESH_ALSO = 9 << 11,
	RCODE = 0x000f,
	TYPE_NB = 0x20,
	TYPE_NBSTAT = 0x21,
	NAME_IS_GROUP = 0x8000,
	SUFFIX_WORKSTATION = 0x00,
	SUFFIX_SERVER = 0x20,
	DATAGRAM_UNIQUE = 0x10,
	DATAGRAM_BROADCAST = 0x12,
	ANNOUNCE_HOST = 1,
	ANNOUNCE_MASTER = 15,
};

struct nb_name {
	uint8_t b[NAME_LENGTH];
	uint8_t suffix;
};

static struct bytes
nb_bytes(const struct nb_name *name)
{
	return (struct bytes){ name->b, NAME_LENGTH };
}

/* half a byte per letter, RFC 1001 section 14.1; or a pointer to one before */
static bool
nb_read(struct nb_name *name, struct bytes message, struct rd *r)
{
	struct rd at = *r;
	uint8_t length = rd_u8(r);

	if (length >= 0xc0) {
		size_t offset = (size_t)(length & 0x3f) << 8 | rd_u8(r);
		at = rd_of(bytes_cut(message, offset, message.n));
	} else if (length != 0) {
		rd_take(r, length);
		while (rd_ok(r) && (length = rd_u8(r)) != 0)
			rd_take(r, length); /* the scope */
	}
	if (rd_u8(&at) != NAME_ENCODED)
		return false;
	for (size_t i = 0; i <= NAME_LENGTH; i++) {
		uint8_t high = (uint8_t)(rd_u8(&at) - 'A');
		uint8_t low = (uint8_t)(rd_u8(&at) - 'A');
		if (high > 15 || low > 15)
			return false;
		uint8_t c = (uint8_t)(high << 4 | low);
		if (i < NAME_LENGTH)
			name->b[i] = c;
		else
			name->suffix = c;
	}
	return rd_ok(r) && rd_ok(&at);
}

static void
tell_name(const struct telling *t, const struct addr *about,
    const struct nb_name *name, bool is_group)
{
	/* "\1\2__MSBROWSE__\2" is the same everywhere */
	if (name->b[0] == 1 || (name->suffix != SUFFIX_WORKSTATION &&
	                           name->suffix != SUFFIX_SERVER))
		return;
	fact_tell(
	    t, about, is_group ? "workgroup" : "hostname", nb_bytes(name));
}

/* the names that a host has, and its hardware address */
static void
tell_status(const struct telling *t, struct bytes data)
{
	const struct addr *about = &t->src.addr;
	struct rd r = rd_of(data);
	size_t n = rd_u8(&r);

	for (size_t i = 0; i < n && i < NAMES_MAX; i++) {
		struct nb_name name;
		struct bytes raw = rd_take(&r, NAME_LENGTH);
		name.suffix = rd_u8(&r);
		uint16_t flags = rd_u16(&r);
		if (!rd_ok(&r))
			return;
		for (size_t k = 0; k < NAME_LENGTH; k++)
			name.b[k] = raw.p[k];
		tell_name(t, about, &name, (flags & NAME_IS_GROUP) != 0);
	}
	struct bytes mac = rd_take(&r, FACT_MAC);
	if (rd_ok(&r) && n <= NAMES_MAX)
		fact_tell_mac(t, about, mac.p);
}

/* addresses of a name, each behind its flags */
static void
tell_addresses(
    const struct telling *t, const struct nb_name *name, struct bytes data)
{
	struct rd r = rd_of(data);

	for (size_t i = 0; i < RECORDS_MAX && r.n > 0; i++) {
		uint16_t flags = rd_u16(&r);
		struct bytes raw = rd_take(&r, 4);
		if (!rd_ok(&r))
			return;
		struct addr about = addr_of_v4(raw.p);
		/* whoever knows a group need not be in it */
		if (!(flags & NAME_IS_GROUP))
			tell_name(t, &about, name, false);
		else if (addr_eq(&about, &t->src.addr))
			tell_name(t, &about, name, true);
	}
}

static bool
tells_names(uint16_t flags)
{
	unsigned opcode = flags & OPCODE;

	if (flags & RCODE)
		return false;
	return (flags & FLAG_ANSWER) || opcode == OPCODE_REGISTER ||
	       opcode == OPCODE_REFRESH || opcode == OPCODE_REFRESH_ALSO;
}

void
fact_netbios_name(const struct telling *t, struct bytes message)
{
	struct nb_name name;
	struct rd r = rd_of(message);

	rd_u16(&r);
	uint16_t flags = rd_u16(&r);
	size_t questions = rd_u16(&r), records = rd_u16(&r);
	records += rd_u16(&r);
	records += rd_u16(&r);
	if (!tells_names(flags))
		return;
	for (size_t i = 0; i < questions && i < RECORDS_MAX; i++) {
		if (!nb_read(&name, message, &r))
			return;
		rd_u32(&r); /* type and class */
	}
	for (size_t i = 0; i < records && i < RECORDS_MAX; i++) {
		if (!nb_read(&name, message, &r))
			return;
		uint16_t type = rd_u16(&r);
		rd_take(&r, 6); /* class, time to live */
		struct bytes data = rd_take(&r, rd_u16(&r));
		if (!rd_ok(&r))
			return;
		if (type == TYPE_NB)
			tell_addresses(t, &name, data);
		else if (type == TYPE_NBSTAT && (flags & FLAG_ANSWER))
			tell_status(t, data);
	}
}

/* behind the name of the mailslot, in what a browser sends */
static void
tell_announcement(
    const struct telling *t, const struct addr *about, struct bytes body)
{
	static const char slot[] = "\\MAILSLOT\\BROWSE";
	size_t at = 0;

	while (at + sizeof(slot) <= body.n &&
	       !bytes_starts(bytes_cut(body, at, body.n),
	           (struct bytes){ (const uint8_t *)slot, sizeof(slot) }))
		at++;
	struct rd r = rd_of(bytes_cut(body, at, body.n));
	rd_take(&r, sizeof(slot));
	uint8_t command = rd_u8(&r);
	rd_take(&r, 5); /* how often so far, how often in all */
	struct bytes name = rd_take(&r, 16);
	rd_take(&r, 10); /* versions, kinds of server */
	if (!rd_ok(&r) ||
	    (command != ANNOUNCE_HOST && command != ANNOUNCE_MASTER))
		return;
	fact_tell(t, about, "hostname", name);
	fact_tell(t, about, "description", rd_rest(&r));
}

void
fact_netbios_datagram(const struct telling *t, struct bytes message)
{
	struct nb_name name;
	struct rd r = rd_of(message);
	uint8_t type = rd_u8(&r);

	rd_take(&r, 3); /* flags, number */
	struct bytes raw = rd_take(&r, 4);
	rd_take(&r, 6); /* port, length, offset */
	if (!rd_ok(&r) || type < DATAGRAM_UNIQUE || type > DATAGRAM_BROADCAST)
		return;
	struct addr about = addr_of_v4(raw.p);
	if (!nb_read(&name, message, &r))
		return;
	tell_name(t, &about, &name, false);
	if (nb_read(&name, message, &r))
		tell_announcement(t, &about, rd_rest(&r));
}
