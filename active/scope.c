#include "active/scope.h"

#include "active/fragile.h"
#include "base/xalloc.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

struct scope {
	struct addrset hosts;
	struct addrset excluded;
	struct addrset broadcast;
	struct portset spared;
	struct portset allowed; /* although they are spared */
	bool no_public;
	bool finished;
};

static const struct {
	const char *name, *text;
} refusals[REFUSALS] = {
	[REFUSED_EXCLUDED] = { "excluded", "excluded" },
	[REFUSED_GROUP] = { "group", "a multicast or broadcast address" },
	[REFUSED_UNSPECIFIED] = { "unspecified",
	    "an address or port 0, which nobody has" },
	[REFUSED_RESERVED] = { "reserved", "a reserved address" },
	[REFUSED_LINK_LOCAL] = { "link-local",
	    "a link-local IPv6 address, which needs an interface" },
	[REFUSED_OUTSIDE] = { "outside",
	    "outside the scope; --scope says what may be asked" },
	[REFUSED_PUBLIC] = { "public",
	    "a public address; --authorised says who allows it" },
	[REFUSED_FRAGILE] = { "fragile",
	    "a port of printers or fragile devices; --allow-fragile names "
	    "those to be asked, --allports allows all" },
};

const char *
refusal_name(enum refusal why)
{
	return refusals[why].name;
}

const char *
refusal_text(enum refusal why)
{
	return refusals[why].text;
}

struct scope *
scope_new(void)
{
	struct scope *s = xcalloc(1, sizeof(*s));

	fragile_printers(&s->spared);
	return s;
}

void
scope_free(struct scope *s)
{
	if (s == NULL)
		return;
	addrset_release(&s->hosts);
	addrset_release(&s->excluded);
	addrset_release(&s->broadcast);
	free(s);
}

void
scope_add(struct scope *s, const struct addrset *hosts)
{
	addrset_add_set(&s->hosts, hosts);
	s->finished = false;
}

void
scope_exclude(struct scope *s, const struct addrset *hosts)
{
	addrset_add_set(&s->excluded, hosts);
	s->finished = false;
}

void
scope_add_broadcast(struct scope *s, const struct addr *a)
{
	addrset_add(&s->broadcast, a, a);
	s->finished = false;
}

void
scope_spare(struct scope *s, const struct portset *ports)
{
	portset_add_set(&s->spared, ports);
}

void
scope_allow_fragile(struct scope *s, const struct portset *ports)
{
	if (ports != NULL)
		portset_add_set(&s->allowed, ports);
	else
		memset(&s->allowed, 0xff, sizeof(s->allowed));
}

bool
scope_names(const struct scope *s, enum proto proto, uint16_t port)
{
	return portset_has(&s->allowed, proto, port);
}

void
scope_refuse_public(struct scope *s)
{
	s->no_public = true;
}

bool
scope_finish(struct scope *s, uint64_t max_hosts, struct err *err)
{
	addrset_seal(&s->hosts);
	addrset_seal(&s->excluded);
	addrset_seal(&s->broadcast);
	uint64_t n = addrset_count(&s->hosts);
	if (n > max_hosts)
		return err_set(err,
		    "the scope has %s%" PRIu64 " addresses, more than "
		    "%" PRIu64 "; --max-scope-hosts allows more",
		    n == UINT64_MAX ? "at least " : "", n, max_hosts);
	s->finished = true;
	return true;
}

/* addresses that are no single host anywhere */
static bool
is_special(const struct addr *a, enum refusal *why)
{
	bool v4 = addr_is_v4(a);

	if (addr_is_group(a))
		*why = REFUSED_GROUP;
	else if (addr_is_zero(a) || (v4 && a->b[12] == 0))
		*why = REFUSED_UNSPECIFIED;
	else if (v4 && a->b[12] >= 240)
		*why = REFUSED_RESERVED;
	else if (a->b[0] == 0xfe && (a->b[1] & 0xc0) == 0x80)
		*why = REFUSED_LINK_LOCAL;
	else
		return false;
	return true;
}

/*
 * Not loopback (RFC 1122), private (RFC 1918, RFC 4193), shared (RFC 6598),
 * link-local (RFC 3927), nor for benchmarks and documentation (RFC 2544, RFC
 * 5737, RFC 3849).
 */
static bool
is_public(const struct addr *a)
{
	static const struct {
		uint8_t net[4];
		uint8_t bits;
	} others[] = {
		{ { 10, 0, 0, 0 }, 8 },
		{ { 100, 64, 0, 0 }, 10 },
		{ { 127, 0, 0, 0 }, 8 },
		{ { 169, 254, 0, 0 }, 16 },
		{ { 172, 16, 0, 0 }, 12 },
		{ { 192, 0, 2, 0 }, 24 },
		{ { 192, 168, 0, 0 }, 16 },
		{ { 198, 18, 0, 0 }, 15 },
		{ { 198, 51, 100, 0 }, 24 },
		{ { 203, 0, 113, 0 }, 24 },
	};
	static const uint8_t one[16] = { [15] = 1 };
	static const uint8_t doc[4] = { 0x20, 0x01, 0x0d, 0xb8 };

	if (!addr_is_v4(a))
		return memcmp(a->b, one, 16) != 0 && (a->b[0] & 0xfe) != 0xfc &&
		       memcmp(a->b, doc, 4) != 0;
	uint32_t v = (uint32_t)a->b[12] << 24 | (uint32_t)a->b[13] << 16 |
	             (uint32_t)a->b[14] << 8 | a->b[15];
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
		const uint8_t *n = others[i].net;
		uint32_t net = (uint32_t)n[0] << 24 | (uint32_t)n[1] << 16 |
		               (uint32_t)n[2] << 8 | n[3];
		if ((v ^ net) >> (32 - others[i].bits) == 0)
			return false;
	}
	return true;
}

static bool
refuses_host(const struct scope *s, const struct addr *host, enum refusal *why)
{
	if (!s->finished)
		*why = REFUSED_OUTSIDE;
	else if (addrset_has(&s->excluded, host))
		*why = REFUSED_EXCLUDED;
	else if (is_special(host, why))
		return true;
	else if (addrset_has(&s->broadcast, host))
		*why = REFUSED_GROUP;
	else if (!addrset_has(&s->hosts, host))
		*why = REFUSED_OUTSIDE;
	else if (s->no_public && is_public(host))
		*why = REFUSED_PUBLIC;
	else
		return false;
	return true;
}

bool
scope_allows_host(
    const struct scope *s, const struct addr *host, enum refusal *why)
{
	enum refusal unused;

	return !refuses_host(s, host, why != NULL ? why : &unused);
}

bool
scope_allows(const struct scope *s, const struct endpoint *to, enum proto proto,
    enum refusal *why)
{
	enum refusal unused, *told = why != NULL ? why : &unused;

	if (refuses_host(s, &to->addr, told))
		return false;
	if (to->port == 0)
		*told = REFUSED_UNSPECIFIED;
	else if (portset_has(&s->spared, proto, to->port) &&
	         !portset_has(&s->allowed, proto, to->port))
		*told = REFUSED_FRAGILE;
	else
		return true;
	return false;
}
