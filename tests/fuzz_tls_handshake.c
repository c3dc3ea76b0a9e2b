/* fuzz_tls_handshake: any words of both sides, through the stage for TLS */
#include "base/rd.h"
#include "capture/secure.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void
check_text(const char *text)
{
	for (; *text != '\0'; text++)
		assert((unsigned char)*text >= 0x20 && *text != 0x7f);
}

static void
take_facts(void *ctx, const struct tls_facts *f)
{
	(void)ctx;
	for (size_t i = 0; i < f->n_fact; i++)
		check_text(f->fact[i].text);
	for (size_t i = 0; i < f->n_cert; i++) {
		const struct tls_cert *c = &f->cert[i];
		const char *all[] = { c->sha256, c->subject, c->issuer,
			c->serial, c->not_before, c->not_after, c->key };
		for (size_t k = 0; k < sizeof(all) / sizeof(all[0]); k++)
			if (all[k] != NULL)
				check_text(all[k]);
		for (size_t k = 0; k < c->n_name; k++)
			check_text(c->name[k]);
	}
}

static void
take_host(void *ctx, const struct host_fact *fact)
{
	(void)ctx;
	check_text(fact->value);
}

static void
take_finding(void *ctx, const struct finding *f)
{
	(void)ctx;
	if (f->service != NULL)
		check_text(f->service);
}

static bool
match(void *secure, const struct response *res)
{
	struct finding f = { .res = res };

	secure_finding(secure, &f);
	return false;
}

/*
 * A byte: 1 UDP, 2 a hole before the end; the length of what was sent and of
 * what had been said before, two bytes each; these, and what was got.
 */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const struct secure_sinks sinks = { take_finding, NULL,
		take_facts, NULL, take_host, NULL };
	struct rd r = rd_of((struct bytes){ data, n });
	struct response res = { .turn = 0 };
	uint8_t flags = rd_u8(&r);
	size_t sent = rd_u16(&r), before = rd_u16(&r);

	if (!rd_ok(&r))
		return 0;
	res.proto = flags & 1 ? PROTO_UDP : PROTO_TCP;
	res.sent = rd_take(&r, sent < r.n ? sent : r.n);
	res.before = rd_take(&r, before < r.n ? before : r.n);
	res.got = rd_rest(&r);
	res.whole = flags & 2 ? res.got.n / 2 : res.got.n;
	struct secure *s = secure_new(&sinks);
	secure_into(s, match, s);
	secure_feed(s, &res);
	secure_free(s);
	return 0;
}
