#include "base/tls_agreed.h"

#include <string.h>

enum { V12 = 0x0303, V13 = 0x0304, SUITES_13 = 3 };

static const struct {
	const char *name;
	uint16_t number;
} versions[] = {
	{ "TLSv1.2", V12 },
	{ "TLSv1.3", V13 },
};

/* the first is the one that all of TLS 1.3 have: RFC 8446 section 9.1 */
static const char *const suites[TLS_SUITES] = {
	"TLS_AES_128_GCM_SHA256",
	"TLS_AES_256_GCM_SHA384",
	"TLS_CHACHA20_POLY1305_SHA256",
	"TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
	"TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
	"TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
	"TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
	"TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
	"TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
	"TLS_DHE_RSA_WITH_AES_128_GCM_SHA256",
	"TLS_DHE_RSA_WITH_AES_256_GCM_SHA384",
	"TLS_RSA_WITH_AES_128_GCM_SHA256",
	"TLS_RSA_WITH_AES_256_GCM_SHA384",
};

static const char *const groups[TLS_GROUPS] = {
	"x25519",
	"secp256r1",
	"secp384r1",
	"secp521r1",
	"x448",
};

static uint32_t
place_of(const char *const *names, unsigned n, const char *text)
{
	for (unsigned i = 0; i < n; i++)
		if (strcmp(names[i], text) == 0)
			return UINT32_C(1) << i;
	return 0;
}

void
tls_agreed_add(struct tls_agreed *t, enum tls_what what, const char *text)
{
	if (what == TLS_CIPHER)
		t->suites |= place_of(suites, TLS_SUITES, text);
	else if (what == TLS_GROUP)
		t->groups |= place_of(groups, TLS_GROUPS, text);
	else if (what == TLS_VERSION)
		for (unsigned i = 0; i < 2; i++)
			if (strcmp(versions[i].name, text) == 0)
				t->versions |= UINT32_C(1) << i;
}

uint16_t
tls_agreed_version(const struct tls_agreed *t)
{
	static const uint32_t of_13 = (1 << SUITES_13) - 1;

	for (unsigned i = 2; i-- > 0;) {
		bool is_13 = versions[i].number == V13;
		if (t->versions >> i & 1 &&
		    t->suites & (is_13 ? of_13 : ~of_13))
			return versions[i].number;
	}
	return 0;
}

const char *
tls_suite_name(unsigned place)
{
	return suites[place];
}

const char *
tls_group_name(unsigned place)
{
	return groups[place];
}

bool
tls_suite_is_13(unsigned place)
{
	return place < SUITES_13;
}
