#include "match/shape.h"

#include "base/alpn.h"

static const char *const name_keys[SHAPE_NAMES] = {
	[SHAPE_HOST] = "host",
	[SHAPE_SNI] = "sni",
	[SHAPE_DOMAIN] = "domain",
};

static const struct {
	const char *key;
	uint32_t most;
	bool is_set;
} traits[SHAPE_TRAITS] = {
	[SHAPE_UNIT] = { "unit", UINT8_MAX, false },
	[SHAPE_TSAP] = { "tsap", UINT32_MAX, false },
	[SHAPE_ALPN] = { "alpn", UINT16_MAX, true },
	[SHAPE_HELO] = { "helo", HELOS - 1, false },
	[SHAPE_MQTT] = { "mqtt", 5, false },
	[SHAPE_DIALECTS] = { "dialects", 31, true },
	[SHAPE_SNMP] = { "snmp", 3, false },
	[SHAPE_ARRAYS] = { "arrays", 1, false },
	[SHAPE_VERSIONS] = { "versions", 3, true },
	[SHAPE_SUITES] = { "suites", (1 << TLS_SUITES) - 1, true },
	[SHAPE_GROUPS] = { "groups", (1 << TLS_GROUPS) - 1, true },
};

const char *
shape_name_key(enum shape_name n)
{
	return name_keys[n];
}

const char *
shape_trait_key(enum shape_trait t)
{
	return traits[t].key;
}

/* letters of names and of addresses, with a port: RFC 9110 section 7.2 */
static bool
is_letter(uint8_t c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
	       (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == '_' ||
	       c == ':' || c == '[' || c == ']';
}

bool
shape_is_name(const char *text)
{
	size_t n = strlen(text);

	if (n == 0 || n > SHAPE_NAME_MAX)
		return false;
	for (size_t i = 0; i < n; i++)
		if (!is_letter((uint8_t)text[i]))
			return false;
	return true;
}

bool
shape_has(const struct shape *s, enum shape_trait t)
{
	return s->has >> t & 1;
}

bool
shape_set(struct shape *s, enum shape_trait t, uint64_t value)
{
	uint32_t v = (uint32_t)value;

	if (value > traits[t].most)
		return false;
	if (!shape_has(s, t))
		s->trait[t] = v;
	else if (traits[t].is_set)
		s->trait[t] |= v;
	else if (v < s->trait[t])
		s->trait[t] = v;
	s->has |= (uint16_t)(1 << t);
	return true;
}

bool
shape_set_name(struct shape *s, enum shape_name n, const char *text)
{
	char *kept = s->name[n];

	/* RFC 6066 section 3: no addresses */
	if (!shape_is_name(text) ||
	    (n == SHAPE_SNI && addr_parse(text, &(struct addr){ 0 })))
		return false;
	if (kept[0] == '\0' || strcmp(text, kept) < 0)
		memcpy(kept, text, strlen(text) + 1);
	return true;
}

/* who speaks HTTP/2 is a web server, and HTTP/1.1 is asked of it */
void
shape_offers(struct shape *s, const char *protocol)
{
	struct bytes rest = bytes_str(alpn_offer);
	struct bytes wanted =
	    bytes_str(strcmp(protocol, "h2") == 0 ? "http/1.1" : protocol);

	s->offers_alpn = true;
	shape_set(s, SHAPE_ALPN, 0);
	for (unsigned i = 0; rest.n > 0; i++) {
		const uint8_t *end = memchr(rest.p, ' ', rest.n);
		size_t n = end != NULL ? (size_t)(end - rest.p) : rest.n;
		if (bytes_eq(bytes_cut(rest, 0, n), wanted))
			shape_set(s, SHAPE_ALPN, 1U << i);
		rest = bytes_cut(rest, n + 1, rest.n);
	}
}

void
shape_agreed(struct shape *s, enum tls_what what, const char *text)
{
	struct tls_agreed t = { 0 };

	tls_agreed_add(&t, what, text);
	if (t.versions != 0)
		shape_set(s, SHAPE_VERSIONS, t.versions);
	if (t.suites != 0)
		shape_set(s, SHAPE_SUITES, t.suites);
	if (t.groups != 0)
		shape_set(s, SHAPE_GROUPS, t.groups);
}

struct tls_agreed
shape_terms(const struct shape *s)
{
	return (struct tls_agreed){ s->trait[SHAPE_VERSIONS],
		s->trait[SHAPE_SUITES], s->trait[SHAPE_GROUPS] };
}

void
shape_merge(struct shape *into, const struct shape *more)
{
	for (unsigned n = 0; n < SHAPE_NAMES; n++)
		shape_set_name(into, (enum shape_name)n, more->name[n]);
	for (unsigned t = 0; t < SHAPE_TRAITS; t++)
		if (shape_has(more, (enum shape_trait)t))
			shape_set(into, (enum shape_trait)t, more->trait[t]);
	into->offers_alpn |= more->offers_alpn;
}

bool
shape_is_empty(const struct shape *s)
{
	for (unsigned n = 0; n < SHAPE_NAMES; n++)
		if (s->name[n][0] != '\0')
			return false;
	return s->has == 0 && !s->offers_alpn;
}
