/* fuzz_targets: any bytes as a word of a target list, and as a list of ports */
#include "active/targets.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* a name means what its length says: one address, or none that is known */
static bool
resolve(void *ctx, const char *name, struct resolved *out, struct err *err)
{
	const uint8_t b[4] = { 192, 0, 2, (uint8_t)strlen(name) };

	(void)ctx;
	if (strlen(name) % 2 == 0)
		return err_set(err, "%s: not known", name);
	out->addr[out->n++] = addr_of_v4(b);
	return true;
}

/* ends of ranges belong to them, and addresses are found where they are */
static void
check(const struct addrset *s)
{
	for (size_t i = 0; i < s->n && i < 64; i++) {
		assert(addrset_has(s, &s->v[i].lo));
		assert(addrset_has(s, &s->v[i].hi));
		assert(addr_is_v4(&s->v[i].lo) == addr_is_v4(&s->v[i].hi));
		if (s->before[i] == UINT64_MAX)
			break;
		struct addr a = addrset_at(s, s->before[i]);
		assert(addr_eq(&a, &s->v[i].lo));
	}
	assert((s->n == 0) == (addrset_count(s) == 0));
}

static void
parse_word(const char *text)
{
	struct targets *t = targets_new(resolve, NULL);
	struct addrset s = { 0 };
	struct err err = { "" };
	bool ok = targets_parse(t, text, &s, &err);

	assert(ok || err.text[0] != '\0');
	addrset_seal(&s);
	assert(ok == (s.n > 0));
	check(&s);
	addrset_release(&s);
	targets_free(t);
}

static void
parse_ports(const char *text, const struct port_names *names)
{
	struct portset *s = calloc(1, sizeof(*s));
	struct err err = { "" };

	if (s == NULL)
		abort();
	if (!ports_parse(s, text, 1 << PROTO_TCP, names, &err))
		assert(err.text[0] != '\0');
	assert(!portset_has(s, PROTO_TCP, 0) && !portset_has(s, PROTO_UDP, 0));
	free(s);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct port_names *names;
	char *text = calloc(n + 1, 1);

	if (names == NULL)
		names = port_names_new();
	if (text == NULL)
		abort();
	if (n > 0)
		memcpy(text, data, n);
	parse_word(text);
	parse_ports(text, names);
	free(text);
	return 0;
}
