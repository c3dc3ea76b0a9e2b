#include "capture/pcap_file.h"

/*
 * The header of a file:
 *
 *	magic 4, major 2, minor 2, reserved 4, reserved 4, snaplen 4,
 *	FCS length 4 bits (in units of 16 bits), FCS present 1 bit,
 *	reserved 11 bits, link type 16 bits
 *
 * and of a packet:
 *
 *	seconds 4, fraction 4, captured length 4, original length 4,
 *	Kuznetzov: interface 4, protocol 2, packet type 1, padding 1
 */
enum { FILE_HEADER = 24, PACKET_HEADER = 16, KUZNETZOV_HEADER = 24 };

static const struct variant {
	uint32_t magic;
	uint32_t per_us;
	size_t header;
} variants[] = {
	{ 0xa1b2c3d4, 1, PACKET_HEADER },
	{ 0xa1b23c4d, 1000, PACKET_HEADER },
	{ 0xa1b2cd34, 1, KUZNETZOV_HEADER },
};

/* AIX writes RFC 1573's interface types for link types, and nanoseconds */
static const struct {
	uint32_t type;
	int link;
} aix_types[] = {
	{ 6, 1 },   /* Ethernet */
	{ 9, 6 },   /* token ring */
	{ 15, 10 }, /* FDDI */
	{ 24, 0 },  /* loopback */
};

static const struct variant *
find_variant(struct bytes first, bool *swapped)
{
	uint32_t magic;

	if (first.n < sizeof(magic))
		return NULL;
	record_words(&magic, first.p, 1, false);
	for (size_t i = 0; i < sizeof(variants) / sizeof(variants[0]); i++) {
		*swapped = magic == __builtin_bswap32(variants[i].magic);
		if (*swapped || magic == variants[i].magic)
			return &variants[i];
	}
	return NULL;
}

bool
pcap_file_is(struct bytes first)
{
	bool swapped;

	return find_variant(first, &swapped) != NULL;
}

/* version 2.2 with a link type that AIX would write */
static void
take_aix(struct pcap_file *f, uint32_t type)
{
	for (size_t i = 0; i < sizeof(aix_types) / sizeof(aix_types[0]); i++)
		if (aix_types[i].type == type) {
			f->link = aix_types[i].link;
			f->per_us = 1000;
		}
}

static enum record
read_header(struct pcap_file *f, struct bytes in, struct record_step *step)
{
	uint32_t word[FILE_HEADER / 4];
	const struct variant *v = find_variant(in, &f->swapped);

	if (in.n < FILE_HEADER)
		return record_more(step, FILE_HEADER);
	if (v == NULL)
		return record_bad(step, "no pcap file");
	record_words(word, in.p, FILE_HEADER / 4, f->swapped);
	uint32_t snaplen = word[4], type = word[5];
	unsigned version[2];
	record_halves(version, word[1], f->swapped);

	f->begun = true;
	f->old = version[0] != 2 || version[1] < 4;
	f->header = v->header;
	f->per_us = v->per_us;
	f->fcs = type & 1 << 26 ? (type >> 28) * 2 : 0;
	f->link = record_link(type & 0xffff);
	f->most = snaplen > RECORD_PACKET_MAX ? snaplen : RECORD_PACKET_MAX;
	if (f->most > RECORD_MAX)
		f->most = RECORD_MAX;
	if (version[0] == 2 && version[1] == 2)
		take_aix(f, type);
	step->used = FILE_HEADER;
	return RECORD_OTHER;
}

enum record
pcap_file_next(struct pcap_file *f, struct bytes in, struct packet *out,
    struct record_step *step)
{
	uint32_t word[PACKET_HEADER / 4];

	if (!f->begun)
		return read_header(f, in, step);
	if (in.n < f->header)
		return record_more(step, f->header);
	record_words(word, in.p, PACKET_HEADER / 4, f->swapped);
	size_t captured = word[2], wire = word[3];
	/* before version 2.3 they stood the other way round, in 2.3 either */
	if (f->old && captured > wire) {
		captured = word[3];
		wire = word[2];
	}
	if (captured > f->most)
		return record_bad(step, "a packet longer than any can be");
	if (in.n - f->header < captured)
		return record_more(step, f->header + captured);
	out->link = f->link;
	out->when_us = (uint64_t)word[0] * 1000000 +
	               (f->per_us == 1 ? word[1] : word[1] / 1000);
	out->wire_len = wire > captured ? wire : captured;
	out->data = (struct bytes){ in.p + f->header, captured };
	/* a check sequence is the end of what was on the wire */
	if (f->fcs > 0 && wire == captured && captured > f->fcs) {
		out->data.n -= f->fcs;
		out->wire_len -= f->fcs;
	}
	step->used = f->header + captured;
	return RECORD_PACKET;
}
