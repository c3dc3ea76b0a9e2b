/*
 * Operating systems by how their TCP says hello: which options stand in a SYN
 * or SYN-ACK, in which order, and what the time to live began with.
 *
 * The order is that in which each system's source writes them, and Linux' was
 * also looked at on the wire; windows are the documented defaults.  Proxies
 * and middleboxes say hello for others, so this is told as a likelihood.
 */
#include "capture/fact.h"

#include <string.h>

enum {
	OPTIONS_MAX = 16,
	OPTION_END = 0,
	OPTION_NOP = 1,
	TCP_HEADER = 20,
	WINDOW_AT = 14,
};

static const struct stack {
	const char *options;
	uint8_t ttl;     /* that packets begin with */
	uint16_t window; /* 0: any */
	const char *name;
} stacks[] = {
	{ "MSTNW", 64, 0, "probably Linux" },
	{ "MNNSNW", 64, 0, "probably Linux" },
	{ "MNNTNW", 64, 0, "probably Linux" },
	{ "MNWNNS", 128, 0, "probably Windows" },
	{ "MNWST", 128, 0, "probably Windows" },
	{ "MNNS", 128, 0, "probably Windows" },
	{ "MNWNNTNNS", 128, 0, "probably Windows" },
	{ "MNWNNTSE", 64, 0, "probably macOS or iOS" },
	{ "MNWST", 64, 65535, "probably FreeBSD" },
	{ "MNNSNWNNT", 64, 16384, "probably OpenBSD" },
	{ "M", 255, 4128, "probably IOS" },
};

/* a letter for each option; what stands behind the end is padding */
static bool
read_options(struct bytes options, char order[OPTIONS_MAX + 1])
{
	static const char letters[] = "ENMWS???T";
	struct rd r = rd_of(options);
	size_t n = 0;

	while (r.n > 0 && n < OPTIONS_MAX) {
		uint8_t kind = rd_u8(&r);
		if (kind != OPTION_END && kind != OPTION_NOP) {
			uint8_t length = rd_u8(&r);
			if (length < 2)
				return false;
			rd_take(&r, length - 2u);
		}
		order[n++] = kind < sizeof(letters) - 1 ? letters[kind] : '?';
		if (kind == OPTION_END)
			break;
	}
	order[n] = '\0';
	return rd_ok(&r);
}

/* few packets pass more routers than lie between two of these */
static uint8_t
first_ttl(uint8_t ttl)
{
	return ttl <= 64 ? 64 : ttl <= 128 ? 128 : 255;
}

uint8_t
host_facts_stack_of(const struct segment *s)
{
	char order[OPTIONS_MAX + 1];
	struct bytes header = bytes_cut(s->whole, 0, s->whole.n - s->payload.n);
	struct rd r = rd_of(header);

	if (header.n <= TCP_HEADER)
		return 0;
	rd_take(&r, WINDOW_AT);
	uint16_t window = rd_u16(&r);
	if (!read_options(bytes_cut(header, TCP_HEADER, header.n), order))
		return 0;
	for (size_t i = 0; i < sizeof(stacks) / sizeof(stacks[0]); i++) {
		const struct stack *k = &stacks[i];
		if (strcmp(k->options, order) == 0 &&
		    k->ttl == first_ttl(s->ttl) &&
		    (k->window == 0 || k->window == window))
			return (uint8_t)(i + 1);
	}
	return 0;
}

void
host_facts_stack(struct fact_sink sink, const struct addr *about, uint8_t stack,
    const struct segment *s)
{
	const struct telling t = {
		.sink = sink,
		.from = addr_eq(about, &s->src.addr) ? "syn-ack" : "syn",
		.when_us = s->when_us,
		.frame = s->frame,
		.file = s->file,
	};

	if (sink.fn != NULL && stack != 0)
		fact_tell_str(&t, about, "os guess", stacks[stack - 1].name);
}
