/* fuzz_facts: any bytes as a message to each decoder of host facts */
#include "base/rd.h"
#include "capture/fact.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static fact_fn *const decoders[] = { fact_dhcp, fact_dhcp6, fact_dns, fact_mdns,
	fact_netbios_name, fact_netbios_datagram, fact_ssdp, fact_lldp,
	fact_cdp, fact_ntlm };
enum { N = sizeof(decoders) / sizeof(decoders[0]) };

/* whatever is told is short, clean, and about somebody */
static void
sink(void *ctx, const struct host_fact *f)
{
	size_t *told = ctx;
	size_t n = strlen(f->value);

	assert(n > 0 && n <= 4 * FACT_BYTES_MAX);
	for (size_t i = 0; i < n; i++)
		assert(
		    (unsigned char)f->value[i] >= ' ' && f->value[i] != 0x7f);
	assert(!addr_is_zero(&f->addr) && !addr_is_group(&f->addr));
	assert(f->what[0] != '\0' && f->from[0] != '\0');
	/* one message can not make a flood of them */
	assert(++*told <= 512);
}

/* the first byte chooses the decoder; the last one is for TCP's options */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const uint8_t v4[] = { 192, 0, 2, 1 };
	struct rd r = rd_of((struct bytes){ data, n });
	uint8_t which = rd_u8(&r) % (N + 1);
	size_t told = 0;
	struct telling t = { .sink = { sink, &told }, .from = "fuzz" };
	struct segment s = { .ttl = 64, .whole = rd_rest(&r) };

	t.src = (struct endpoint){ addr_of_v4(v4), 53 };
	s.src = t.src;
	if (which < N)
		decoders[which](&t, rd_rest(&r));
	else
		host_facts_stack(
		    t.sink, &s.src.addr, host_facts_stack_of(&s), &s);
	return 0;
}
