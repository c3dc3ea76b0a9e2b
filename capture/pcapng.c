#include "capture/pcapng.h"

#include "base/xalloc.h"

#include <stdlib.h>

/*
 * Every block:
 *
 *	type 4, total length 4, body, options, total length 4
 *
 * with everything padded to 32 bits; lengths are those of the whole block.
 */
enum {
	BLOCK_MIN = 12,
	BLOCK_HEAD = 8,
	BLOCK_TAIL = 4,
	INTERFACES_MAX = 1 << 16,
};

enum block_type {
	BLOCK_INTERFACE = 1,
	BLOCK_PACKET_OBSOLETE = 2,
	BLOCK_PACKET_SIMPLE = 3,
	BLOCK_PACKET_ENHANCED = 6,
	BLOCK_SECRETS = 10,
	BLOCK_SECTION = 0x0a0d0d0a, /* the same in either byte order */
};

enum { BYTE_ORDER_MAGIC = 0x1a2b3c4d };

/* options of an interface, section 4.2 */
enum { OPTION_END = 0, OPTION_TSRESOL = 9, OPTION_TSOFFSET = 14 };

/* how a clock counts: units of 10^-n or 2^-n seconds, and from when */
struct clock {
	bool is_binary;
	unsigned exponent;
	int64_t offset_s;
};

struct interface {
	int link;
	uint32_t snaplen; /* 0: none */
	struct clock clock;
};

struct pcapng {
	bool begun; /* a section was opened */
	bool swapped;
	struct interface *interface;
	size_t n_interface, cap_interface;
	secrets_fn *secrets;
	void *secrets_ctx;
};

/* a block's body between its lengths, and the section it stands in */
struct block {
	struct pcapng *ng;
	struct bytes body;
	struct packet *out;
	struct record_step *step;
};

struct pcapng *
pcapng_new(secrets_fn *secrets, void *ctx)
{
	struct pcapng *ng = xcalloc(1, sizeof(*ng));

	ng->secrets = secrets;
	ng->secrets_ctx = ctx;
	return ng;
}

void
pcapng_free(struct pcapng *ng)
{
	if (ng == NULL)
		return;
	free(ng->interface);
	free(ng);
}

static uint32_t
word_at(const struct pcapng *ng, struct bytes b, size_t at)
{
	uint32_t word;

	record_words(&word, b.p + at, 1, ng->swapped);
	return word;
}

static size_t
padded(size_t n)
{
	return (n + 3) & ~(size_t)3;
}

bool
pcapng_is(struct bytes first)
{
	uint32_t type;

	if (first.n < sizeof(type))
		return false;
	record_words(&type, first.p, 1, false);
	return type == BLOCK_SECTION;
}

static uint64_t
power_of_ten(unsigned n)
{
	uint64_t v = 1;

	while (n-- > 0)
		v *= 10;
	return v;
}

/* units of a clock to microseconds since 1970; not before it, not too far */
static uint64_t
to_us(const struct clock *c, uint64_t units)
{
	unsigned __int128 us;

	if (c->is_binary)
		us = c->exponent < 64
		         ? (unsigned __int128)units * 1000000 >> c->exponent
		         : 0;
	else if (c->exponent <= 6)
		us = (unsigned __int128)units * power_of_ten(6 - c->exponent);
	else
		us = c->exponent < 26 ? units / power_of_ten(c->exponent - 6)
		                      : 0;
	if (us > INT64_MAX)
		us = INT64_MAX;
	__int128 at = (__int128)us + (__int128)c->offset_s * 1000000;
	if (at < 0)
		return 0;
	return at > INT64_MAX ? INT64_MAX : (uint64_t)at;
}

static uint64_t
time_of(const struct interface *i, uint32_t high, uint32_t low)
{
	uint64_t units = (uint64_t)high << 32 | low;

	/* nearly every file counts microseconds */
	if (i->clock.exponent == 6 && !i->clock.is_binary &&
	    i->clock.offset_s == 0 && units <= INT64_MAX)
		return units;
	return to_us(&i->clock, units);
}

static void
take_option(const struct pcapng *ng, struct clock *clock, unsigned code,
    struct bytes value)
{
	if (code == OPTION_TSRESOL && value.n == 1) {
		clock->is_binary = (value.p[0] & 0x80) != 0;
		clock->exponent = value.p[0] & 0x7f;
	} else if (code == OPTION_TSOFFSET && value.n == 8) {
		bool big = record_is_big(ng->swapped);
		uint64_t high = word_at(ng, value, big ? 0 : 4);
		uint64_t low = word_at(ng, value, big ? 4 : 0);
		clock->offset_s = (int64_t)(high << 32 | low);
	}
}

/* what is wrong with the options is no reason to lose the packets */
static void
take_options(const struct pcapng *ng, struct clock *clock, struct bytes options)
{
	unsigned head[2];

	while (options.n >= 4) {
		record_halves(head, word_at(ng, options, 0), ng->swapped);
		struct bytes value = bytes_cut(options, 4, head[1]);
		if (head[0] == OPTION_END || value.n < head[1])
			return;
		take_option(ng, clock, head[0], value);
		options = bytes_cut(options, 4 + padded(value.n), options.n);
	}
}

/* link type 2, reserved 2, snapshot length 4, options */
static enum record
read_interface(struct block *b)
{
	struct pcapng *ng = b->ng;
	unsigned half[2];

	if (b->body.n < 8)
		return record_bad(b->step, "an interface block too short");
	if (ng->n_interface == INTERFACES_MAX)
		return record_bad(b->step, "more than 65536 interfaces");
	record_halves(half, word_at(ng, b->body, 0), ng->swapped);
	ng->interface = xgrow(ng->interface, ng->n_interface,
	    &ng->cap_interface, sizeof(*ng->interface));
	struct interface *i = &ng->interface[ng->n_interface++];
	*i = (struct interface){
		.link = record_link(half[0]),
		.snaplen = word_at(ng, b->body, 4),
		.clock = { .exponent = 6 },
	};
	take_options(ng, &i->clock, bytes_cut(b->body, 8, b->body.n));
	return RECORD_OTHER;
}

/* the packet's bytes are `captured` from `at` in the body */
static enum record
hand_out(struct block *b, const struct interface *i, size_t at, size_t captured,
    size_t wire)
{
	if (captured > b->body.n - at)
		return record_bad(b->step, "a packet longer than its block");
	b->out->link = i->link;
	b->out->data = (struct bytes){ b->body.p + at, captured };
	b->out->wire_len = wire > captured ? wire : captured;
	return RECORD_PACKET;
}

/* interface `id`, or NULL when no block described it */
static const struct interface *
find_interface(const struct block *b, size_t id)
{
	return id < b->ng->n_interface ? &b->ng->interface[id] : NULL;
}

/* interface 4, time 8, captured length 4, original length 4, packet, options;
 * the obsolete one has 16 bits of interface and 16 of a count of drops */
static enum record
read_packet(struct block *b, bool is_obsolete)
{
	const struct pcapng *ng = b->ng;
	uint32_t word[5];
	unsigned half[2];

	if (b->body.n < sizeof(word))
		return record_bad(b->step, "a packet block too short");
	record_words(word, b->body.p, 5, ng->swapped);
	record_halves(half, word[0], ng->swapped);
	const struct interface *i =
	    find_interface(b, is_obsolete ? half[0] : word[0]);
	if (i == NULL)
		return record_bad(
		    b->step, "a packet of an interface that is not described");
	b->out->when_us = time_of(i, word[1], word[2]);
	return hand_out(b, i, sizeof(word), word[3], word[4]);
}

static enum record
read_enhanced(struct block *b)
{
	return read_packet(b, false);
}

static enum record
read_obsolete(struct block *b)
{
	return read_packet(b, true);
}

/* original length 4, packet; of the first interface, at no known time */
static enum record
read_simple(struct block *b)
{
	const struct interface *i = find_interface(b, 0);

	if (b->body.n < 4)
		return record_bad(b->step, "a packet block too short");
	if (i == NULL)
		return record_bad(
		    b->step, "a packet of an interface that is not described");
	size_t wire = word_at(b->ng, b->body, 0), captured = wire;
	if (i->snaplen > 0 && captured > i->snaplen)
		captured = i->snaplen;
	if (captured > b->body.n - 4)
		captured = b->body.n - 4;
	b->out->when_us = 0;
	return hand_out(b, i, 4, captured, wire);
}

/* type 4, length 4, secrets */
static enum record
read_secrets(struct block *b)
{
	if (b->body.n < 8)
		return record_bad(b->step, "a block of secrets too short");
	uint32_t type = word_at(b->ng, b->body, 0);
	uint32_t n = word_at(b->ng, b->body, 4);
	if (n > b->body.n - 8)
		return record_bad(b->step, "secrets longer than their block");
	if (b->ng->secrets != NULL)
		b->ng->secrets(
		    b->ng->secrets_ctx, type, bytes_cut(b->body, 8, n));
	return RECORD_OTHER;
}

/* what a section says of itself was read for its byte order: read_order */
static enum record
read_section(struct block *b)
{
	unsigned version[2];

	if (b->body.n < 16)
		return record_bad(b->step, "a section header too short");
	record_halves(version, word_at(b->ng, b->body, 4), b->ng->swapped);
	if (version[0] != 1)
		return record_bad(b->step, "a section of an unknown version");
	b->ng->begun = true;
	b->ng->n_interface = 0;
	return RECORD_OTHER;
}

static const struct {
	uint32_t type;
	enum record (*read)(struct block *b);
} blocks[] = {
	{ BLOCK_PACKET_ENHANCED, read_enhanced },
	{ BLOCK_PACKET_SIMPLE, read_simple },
	{ BLOCK_PACKET_OBSOLETE, read_obsolete },
	{ BLOCK_INTERFACE, read_interface },
	{ BLOCK_SECRETS, read_secrets },
	{ BLOCK_SECTION, read_section },
};

static enum record
read_block(uint32_t type, struct block *b)
{
	for (size_t i = 0; i < sizeof(blocks) / sizeof(blocks[0]); i++)
		if (blocks[i].type == type)
			return blocks[i].read(b);
	return RECORD_OTHER;
}

/* a section says by its magic how all of it, its length too, is written */
static bool
read_order(struct pcapng *ng, struct bytes in)
{
	uint32_t magic;

	record_words(&magic, in.p + BLOCK_HEAD, 1, false);
	ng->swapped = magic == __builtin_bswap32(BYTE_ORDER_MAGIC);
	return ng->swapped || magic == BYTE_ORDER_MAGIC;
}

enum record
pcapng_next(struct pcapng *ng, struct bytes in, struct packet *out,
    struct record_step *step)
{
	uint32_t head[2];

	if (in.n < BLOCK_MIN)
		return record_more(step, BLOCK_MIN);
	record_words(head, in.p, 2, ng->swapped);
	if (head[0] == BLOCK_SECTION) {
		if (!read_order(ng, in))
			return record_bad(step, "a section in no byte order");
		record_words(head, in.p, 2, ng->swapped);
	} else if (!ng->begun) {
		return record_bad(step, "no section header in front");
	}
	size_t n = head[1];
	if (n < BLOCK_MIN || n % 4 != 0 || n > RECORD_MAX)
		return record_bad(step, "a block of an impossible length");
	if (in.n < n)
		return record_more(step, n);
	if (word_at(ng, in, n - BLOCK_TAIL) != n)
		return record_bad(step, "a block with two different lengths");
	struct block b = {
		.ng = ng,
		.body = { in.p + BLOCK_HEAD, n - BLOCK_MIN },
		.out = out,
		.step = step,
	};
	step->used = n;
	return read_block(head[0], &b);
}
