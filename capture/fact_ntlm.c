/*
 * NTLM challenges ([MS-NLMP] section 2.2.1.2): a server's names, its domain
 * and its build of Windows, in whatever protocol carries them.
 */
#include "capture/fact.h"

#include <stdio.h>
#include <string.h>

enum {
	HAS_VERSION = 0x02000000,
	PAIRS_MAX = 16,
	NAME_MAX_BYTES = 2 * FACT_BYTES_MAX,
	AV_END = 0,
};

/* [MS-NLMP] section 2.2.2.1 */
static const struct {
	uint16_t id;
	const char *what;
} pairs[] = {
	{ 1, "hostname" }, /* of NetBIOS */
	{ 2, "workgroup" },
	{ 3, "hostname" },
	{ 4, "domain" },
};

/* the first builds of releases; clients and servers share them */
static const struct {
	uint16_t build;
	const char *name;
} builds[] = {
	{ 6002, "Vista SP2 or Server 2008 SP2" },
	{ 7601, "7 SP1 or Server 2008 R2 SP1" },
	{ 9200, "8 or Server 2012" },
	{ 9600, "8.1 or Server 2012 R2" },
	{ 10240, "10 1507" },
	{ 10586, "10 1511" },
	{ 14393, "10 1607 or Server 2016" },
	{ 15063, "10 1703" },
	{ 16299, "10 1709" },
	{ 17134, "10 1803" },
	{ 17763, "10 1809 or Server 2019" },
	{ 18362, "10 1903" },
	{ 19041, "10 2004 or later" },
	{ 20348, "Server 2022" },
	{ 22000, "11 21H2" },
	{ 22621, "11 22H2 or 23H2" },
	{ 26100, "11 24H2 or Server 2025" },
};

/* UTF-16 to UTF-8, for names: what is no character of its plane is '?' */
static struct bytes
utf8_of(struct bytes utf16, uint8_t out[NAME_MAX_BYTES])
{
	struct rd r = rd_of(utf16);
	size_t n = 0;

	while (r.n >= 2 && n + 3 <= NAME_MAX_BYTES) {
		unsigned c = rd_le16(&r);
		if (c >= 0xd800 && c <= 0xdfff)
			c = '?';
		if (c < 0x80) {
			out[n++] = (uint8_t)c;
		} else if (c < 0x800) {
			out[n++] = (uint8_t)(0xc0 | c >> 6);
			out[n++] = (uint8_t)(0x80 | (c & 0x3f));
		} else {
			out[n++] = (uint8_t)(0xe0 | c >> 12);
			out[n++] = (uint8_t)(0x80 | (c >> 6 & 0x3f));
			out[n++] = (uint8_t)(0x80 | (c & 0x3f));
		}
	}
	return (struct bytes){ out, n };
}

static void
tell_pairs(const struct telling *t, struct bytes info)
{
	struct rd r = rd_of(info);
	uint8_t text[NAME_MAX_BYTES];

	for (size_t i = 0; i < PAIRS_MAX; i++) {
		uint16_t id = rd_le16(&r);
		struct bytes value = rd_take(&r, rd_le16(&r));
		if (!rd_ok(&r) || id == AV_END)
			return;
		for (size_t k = 0; k < sizeof(pairs) / sizeof(pairs[0]); k++)
			if (pairs[k].id == id)
				fact_tell(t, &t->src.addr, pairs[k].what,
				    utf8_of(value, text));
	}
}

/* Samba has the version of some Windows, and 0 for its build */
static void
tell_version(const struct telling *t, struct rd *r)
{
	char text[64];
	unsigned major = rd_u8(r), minor = rd_u8(r), build = rd_le16(r);
	const char *name = "";

	if (!rd_ok(r) || build == 0)
		return;
	for (size_t i = 0; i < sizeof(builds) / sizeof(builds[0]); i++)
		if (builds[i].build == build)
			name = builds[i].name;
	snprintf(text, sizeof(text), "%u.%u.%u%s%s%s", major, minor, build,
	    name[0] != '\0' ? " (Windows " : "", name,
	    name[0] != '\0' ? ")" : "");
	fact_tell_str(t, &t->src.addr, "build", text);
	fact_tell_str(t, &t->src.addr, "os", "Windows");
}

void
fact_ntlm(const struct telling *t, struct bytes said)
{
	static const char mark[] = "NTLMSSP\0\2\0\0";
	const uint8_t *at =
	    said.n > 0 ? memmem(said.p, said.n, mark, sizeof(mark)) : NULL;

	if (at == NULL)
		return;
	struct bytes message = bytes_cut(said, (size_t)(at - said.p), said.n);
	struct rd r = rd_of(message);
	rd_take(&r, 12 + 8); /* mark, kind; the target's name */
	uint32_t flags = rd_le32(&r);
	rd_take(&r, 8 + 8); /* challenge; reserved */
	size_t length = rd_le16(&r);
	rd_le16(&r);
	size_t offset = rd_le32(&r);
	if (!rd_ok(&r))
		return;
	tell_pairs(t, bytes_cut(message, offset, length));
	if (flags & HAS_VERSION)
		tell_version(t, &r);
}
