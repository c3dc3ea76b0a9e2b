/* both readers of capture formats, block by block, in either byte order */
#include "tests/check.h"

#include "base/buf.h"
#include "capture/pcap_file.h"
#include "capture/pcapng.h"
#include "tests/guarded.h"

#include <stdio.h>
#include <string.h>

/* a file being written; `big` says in which byte order */
struct file {
	struct buf b;
	bool big;
};

static void
u32(struct file *f, uint32_t v)
{
	for (unsigned i = 0; i < 4; i++)
		buf_byte(&f->b, (uint8_t)(v >> (f->big ? 24 - 8 * i : 8 * i)));
}

static void
u16(struct file *f, unsigned v)
{
	for (unsigned i = 0; i < 2; i++)
		buf_byte(&f->b, (uint8_t)(v >> (f->big ? 8 - 8 * i : 8 * i)));
}

static void
raw(struct file *f, struct bytes b)
{
	static const uint8_t zeros[4];

	buf_add(&f->b, b);
	buf_add(&f->b, (struct bytes){ zeros, -b.n & 3 });
}

static void
section(struct file *f)
{
	u32(f, 0x0a0d0d0a);
	u32(f, 28);
	u32(f, 0x1a2b3c4d);
	u16(f, 1);
	u16(f, 0);
	u32(f, UINT32_MAX); /* length: not known */
	u32(f, UINT32_MAX);
	u32(f, 28);
}

static void
block(struct file *f, uint32_t type, struct bytes body)
{
	uint32_t n = (uint32_t)(12 + ((body.n + 3) & ~(size_t)3));

	u32(f, type);
	u32(f, n);
	raw(f, body);
	u32(f, n);
}

static void
interface(struct file *f, unsigned link, uint32_t snaplen, struct bytes options)
{
	uint32_t n = (uint32_t)(20 + options.n);

	u32(f, 1);
	u32(f, n);
	u16(f, link);
	u16(f, 0);
	u32(f, snaplen);
	raw(f, options);
	u32(f, n);
}

static void
enhanced(struct file *f, uint32_t id, uint64_t when, struct bytes data)
{
	uint32_t n = (uint32_t)(32 + ((data.n + 3) & ~(size_t)3));

	u32(f, 6);
	u32(f, n);
	u32(f, id);
	u32(f, (uint32_t)(when >> 32));
	u32(f, (uint32_t)when);
	u32(f, (uint32_t)data.n);
	u32(f, (uint32_t)data.n + 100);
	raw(f, data);
	u32(f, n);
}

/* what came out of a file: packets, then why it ended */
struct heard {
	struct packet packet[8];
	char data[8][64];
	size_t n;
	enum record last;
	const char *why;
	char secrets[64];
	uint32_t secrets_type;
};

static void
keep_secrets(void *ctx, uint32_t type, struct bytes secrets)
{
	struct heard *h = ctx;

	h->secrets_type = type;
	snprintf(h->secrets, sizeof(h->secrets), "%.*s", (int)secrets.n,
	    (const char *)secrets.p);
}

static void
note(struct heard *h, const struct packet *p)
{
	assert_in_range(h->n, 0, 7);
	h->packet[h->n] = *p;
	snprintf(h->data[h->n++], 64, "%.*s", (int)p->data.n,
	    (const char *)p->data.p);
}

/* reads all of it; what is shown ends where memory does */
static struct heard
hear(struct file *f)
{
	struct heard h = { 0 };
	struct pcapng *ng = pcapng_new(keep_secrets, &h);
	struct bytes all = guarded(buf_view(&f->b)), rest = all;
	struct record_step step = { 0 };
	struct packet p;

	while ((h.last = pcapng_next(ng, rest, &p, &step)) == RECORD_PACKET ||
	       h.last == RECORD_OTHER) {
		if (h.last == RECORD_PACKET)
			note(&h, &p);
		assert_in_range(step.used, 1, rest.n);
		rest = bytes_cut(rest, step.used, rest.n);
	}
	h.why = h.last == RECORD_BAD ? step.why : "";
	if (h.last == RECORD_MORE)
		assert_true(step.need > rest.n);
	pcapng_free(ng);
	guarded_free(all);
	buf_release(&f->b);
	return h;
}

static void
all_kinds_of_packets(void **state)
{
	(void)state;
	for (int big = 0; big < 2; big++) {
		struct file f = { .big = big };
		section(&f);
		interface(&f, 1, 3, BYTES(""));
		enhanced(&f, 0, 5000001, BYTES("abcde"));
		/* simple: original length 9, cut at the snapshot length */
		u32(&f, 3), u32(&f, 20), u32(&f, 9);
		raw(&f, BYTES("xyz")), u32(&f, 20);
		/* obsolete: interface 0, one drop */
		u32(&f, 2), u32(&f, 36), u16(&f, 0), u16(&f, 1);
		u32(&f, 0), u32(&f, 7), u32(&f, 2), u32(&f, 2);
		raw(&f, BYTES("pq")), u32(&f, 36);
		struct heard h = hear(&f);

		assert_int_equal(h.last, RECORD_MORE);
		assert_int_equal(h.n, 3);
		assert_string_equal(h.data[0], "abcde");
		assert_int_equal(h.packet[0].when_us, 5000001);
		assert_int_equal(h.packet[0].wire_len, 105);
		assert_int_equal(h.packet[0].link, 1);
		assert_string_equal(h.data[1], "xyz");
		assert_int_equal(h.packet[1].wire_len, 9);
		assert_int_equal(h.packet[1].when_us, 0);
		assert_string_equal(h.data[2], "pq");
		assert_int_equal(h.packet[2].when_us, 7);
	}
}

static void
sections_begin_anew(void **state)
{
	struct file f = { 0 };

	(void)state;
	section(&f);
	interface(&f, 1, 0, BYTES(""));
	interface(&f, 101, 96, BYTES(""));
	enhanced(&f, 1, 1, BYTES("raw"));
	f.big = true;
	section(&f);
	interface(&f, 113, 0, BYTES(""));
	enhanced(&f, 0, 2, BYTES("sll"));
	enhanced(&f, 1, 3, BYTES("of the section before"));
	struct heard h = hear(&f);

	assert_int_equal(h.n, 2);
	assert_int_equal(h.packet[0].link, 12); /* LINKTYPE_RAW is DLT_RAW */
	assert_int_equal(h.packet[1].link, 113);
	assert_int_equal(h.last, RECORD_BAD);
	assert_non_null(strstr(h.why, "not described"));
}

static uint64_t
time_with(bool big, struct bytes options, uint64_t units)
{
	struct file f = { .big = big };

	section(&f);
	interface(&f, 1, 0, options);
	enhanced(&f, 0, units, BYTES("x"));
	struct heard h = hear(&f);
	assert_int_equal(h.n, 1);
	return h.packet[0].when_us;
}

#define RESOL(n) "\0\x9\0\1" n "\0\0\0"
#define OFFSET(n) "\0\xe\0\x8" n

static void
clocks(void **state)
{
	static const struct {
		struct bytes options; /* of a big-endian file */
		uint64_t units, us;
	} cases[] = {
		{ BYTES(RESOL("\6")), 7, 7 },
		{ BYTES(RESOL("\x9")), 1999, 1 },
		{ BYTES(RESOL("\0")), 3, 3000000 },
		{ BYTES(RESOL("\3")), 3, 3000 },
		{ BYTES(RESOL("\x19")), UINT64_MAX, 1 },
		{ BYTES(RESOL("\x1a")), UINT64_MAX, 0 },
		{ BYTES(RESOL("\x7f")), UINT64_MAX, 0 },
		{ BYTES(RESOL("\x81")), 3, 1500000 },
		{ BYTES(RESOL("\xa0")), (uint64_t)5 << 32 | 1U << 31, 5500000 },
		{ BYTES(RESOL("\xff")), UINT64_MAX, 0 },
		{ BYTES(RESOL("\0")), UINT64_MAX, INT64_MAX },
		{ BYTES(OFFSET("\0\0\0\0\0\0\0\2")), 1, 2000001 },
		{ BYTES(OFFSET("\0\0\0\1\0\0\0\0")), 0, 4294967296000000 },
		{ BYTES(OFFSET("\xff\xff\xff\xff\xff\xff\xff\xff")), 1, 0 },
		{ BYTES(OFFSET("\xff\xff\xff\xff\xff\xff\xff\xff")), 2000000,
		    1000000 },
		{ BYTES(OFFSET("\x7f\xff\xff\xff\xff\xff\xff\xff")), 1,
		    INT64_MAX },
		{ BYTES(RESOL("\x9") OFFSET("\0\0\0\0\0\0\0\1")), 5000,
		    1000005 },
		/* an end, and what is behind it; another length than ours */
		{ BYTES("\0\0\0\0" RESOL("\3")), 3, 3 },
		{ BYTES("\0\x9\0\2\3\3\0\0"), 3, 3 },
		{ BYTES("\0\x9\0\xff\3\0\0\0"), 3, 3 },
		{ BYTES("\0\2\0\3abc\0" RESOL("\3")), 3, 3000 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_int_equal(
		    time_with(true, cases[i].options, cases[i].units),
		    cases[i].us);
	assert_int_equal(
	    time_with(false, BYTES("\xe\0\x8\0\2\0\0\0\1\0\0\0"), 1),
	    (4294967298 * 1000000) + 1);
}

static void
other_blocks_are_passed_over(void **state)
{
	struct file f = { 0 };

	(void)state;
	section(&f);
	interface(&f, 1, 0, BYTES(""));
	block(&f, 4, BYTES("names of hosts"));
	block(&f, 5, BYTES("statistics"));
	block(&f, 0xbad, BYTES("custom"));
	block(&f, 0x80000001, BYTES(""));
	enhanced(&f, 0, 1, BYTES("x"));
	struct heard h = hear(&f);

	assert_int_equal(h.n, 1);
	assert_int_equal(h.last, RECORD_MORE);
}

static void
secrets_are_handed_on(void **state)
{
	(void)state;
	for (int big = 0; big < 2; big++) {
		struct file f = { .big = big };
		section(&f);
		u32(&f, 10), u32(&f, 28), u32(&f, 0x544c534b), u32(&f, 6);
		raw(&f, BYTES("CLIENT")), u32(&f, 28);
		struct heard h = hear(&f);

		assert_int_equal(h.secrets_type, 0x544c534b);
		assert_string_equal(h.secrets, "CLIENT");
	}
	struct file f = { 0 };
	section(&f);
	u32(&f, 10), u32(&f, 24), u32(&f, 1), u32(&f, 5);
	raw(&f, BYTES("four")), u32(&f, 24);
	struct heard h = hear(&f);
	assert_string_equal(h.why, "secrets longer than their block");
	assert_string_equal(h.secrets, "");
}

static void
assert_bad(struct bytes behind, const char *why)
{
	struct file f = { 0 };

	section(&f);
	interface(&f, 1, 0, BYTES(""));
	buf_add(&f.b, behind);
	struct heard h = hear(&f);
	assert_int_equal(h.last, RECORD_BAD);
	assert_non_null(strstr(h.why, why));
}

static void
lengths_are_checked(void **state)
{
	(void)state;
	assert_bad(BYTES("\5\0\0\0\x10\0\0\0abcd\x14\0\0\0"), "two different");
	assert_bad(BYTES("\5\0\0\0\x0d\0\0\0abcdefgh"), "impossible");
	assert_bad(BYTES("\5\0\0\0\x08\0\0\0abcdefgh"), "impossible");
	assert_bad(BYTES("\5\0\0\0\0\0\0\0abcdefgh"), "impossible");
	assert_bad(BYTES("\5\0\0\0\xfc\xff\xff\xff"
	                 "abcdefgh"),
	    "impossible");
	assert_bad(BYTES("\1\0\0\0\x0c\0\0\0\x0c\0\0\0"), "too short");
	assert_bad(BYTES("\3\0\0\0\x0c\0\0\0\x0c\0\0\0"), "too short");
	assert_bad(BYTES("\6\0\0\0\x0c\0\0\0\x0c\0\0\0"), "too short");
	assert_bad(BYTES("\x0a\0\0\0\x0c\0\0\0\x0c\0\0\0"), "too short");
	/* five bytes captured, and room for four */
	assert_bad(BYTES("\6\0\0\0\x24\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\5\0\0\0"
	                 "\5\0\0\0abcd\x24\0\0\0"),
	    "longer than its block");
	assert_bad(BYTES("\x0a\x0d\x0d\x0a\x1c\0\0\0abcd"), "byte order");
}

static void
begins_with_a_section(void **state)
{
	struct file f = { 0 };

	(void)state;
	interface(&f, 1, 0, BYTES(""));
	struct heard h = hear(&f);
	assert_int_equal(h.last, RECORD_BAD);

	struct file v2 = { 0 };
	section(&v2);
	v2.b.p[12] = 2;
	h = hear(&v2);
	assert_string_equal(h.why, "a section of an unknown version");
}

/* at whatever byte it is cut, what was whole is read and more is asked for */
static void
cut_anywhere(void **state)
{
	struct file whole = { 0 };

	(void)state;
	section(&whole);
	interface(&whole, 1, 0, BYTES(""));
	size_t head = whole.b.n;
	enhanced(&whole, 0, 1, BYTES("abcd"));
	size_t one = whole.b.n;
	enhanced(&whole, 0, 2, BYTES("efgh"));
	for (size_t n = 0; n < whole.b.n; n++) {
		struct file f = { 0 };
		buf_add(&f.b, bytes_cut(buf_view(&whole.b), 0, n));
		struct heard h = hear(&f);
		assert_int_equal(h.last, RECORD_MORE);
		assert_int_equal(h.n, n >= one);
		assert_true(n >= head || h.n == 0);
	}
	buf_release(&whole.b);
}

/* --- classic pcap --- */

static void
pcap_header(struct file *f, uint32_t magic, unsigned minor, uint32_t link)
{
	u32(f, magic);
	u16(f, 2);
	u16(f, minor);
	u32(f, 0);
	u32(f, 0);
	u32(f, 65535);
	u32(f, link);
}

static void
pcap_packet(struct file *f, uint32_t fraction, uint32_t captured, uint32_t wire,
    struct bytes data)
{
	u32(f, 1);
	u32(f, fraction);
	u32(f, captured);
	u32(f, wire);
	buf_add(&f->b, data);
}

static struct heard
hear_pcap(struct file *f)
{
	struct heard h = { 0 };
	struct pcap_file pcap = { 0 };
	struct bytes all = guarded(buf_view(&f->b)), rest = all;
	struct record_step step = { 0 };
	struct packet p;

	while ((h.last = pcap_file_next(&pcap, rest, &p, &step)) ==
	           RECORD_PACKET ||
	       h.last == RECORD_OTHER) {
		if (h.last == RECORD_PACKET)
			note(&h, &p);
		rest = bytes_cut(rest, step.used, rest.n);
	}
	guarded_free(all);
	buf_release(&f->b);
	return h;
}

static void
all_magics(void **state)
{
	(void)state;
	for (int big = 0; big < 2; big++) {
		struct file micro = { .big = big }, nano = { .big = big },
		            longer = { .big = big };
		pcap_header(&micro, 0xa1b2c3d4, 4, 101);
		pcap_packet(&micro, 7, 3, 9, BYTES("abc"));
		struct heard h = hear_pcap(&micro);
		assert_int_equal(h.n, 1);
		assert_int_equal(h.packet[0].when_us, 1000007);
		assert_int_equal(h.packet[0].wire_len, 9);
		assert_int_equal(h.packet[0].link, 12);
		assert_string_equal(h.data[0], "abc");

		pcap_header(&nano, 0xa1b23c4d, 4, 1);
		pcap_packet(&nano, 7999, 3, 3, BYTES("abc"));
		h = hear_pcap(&nano);
		assert_int_equal(h.packet[0].when_us, 1000007);

		pcap_header(&longer, 0xa1b2cd34, 4, 1);
		pcap_packet(&longer, 7, 3, 3, BYTES("\0\0\0\2\0\x8\0\0abc"));
		pcap_packet(&longer, 8, 2, 2, BYTES("\0\0\0\2\0\x8\0\0de"));
		h = hear_pcap(&longer);
		assert_int_equal(h.n, 2);
		assert_string_equal(h.data[0], "abc");
		assert_string_equal(h.data[1], "de");
	}
}

static void
oddities_of_pcap(void **state)
{
	struct file fcs = { 0 }, old = { 0 }, aix = { .big = true },
	            huge = { 0 };

	(void)state;
	/* two times 16 bits of check sequence behind each packet */
	pcap_header(&fcs, 0xa1b2c3d4, 4, 0x24000001);
	pcap_packet(&fcs, 7, 6, 6, BYTES("abFCSs"));
	pcap_packet(&fcs, 7, 3, 8, BYTES("abc"));
	struct heard h = hear_pcap(&fcs);
	assert_int_equal(h.packet[0].link, 1);
	assert_string_equal(h.data[0], "ab");
	assert_int_equal(h.packet[0].wire_len, 2);
	assert_string_equal(h.data[1], "abc");

	pcap_header(&old, 0xa1b2c3d4, 3, 1);
	pcap_packet(&old, 7, 9, 3, BYTES("abc"));
	h = hear_pcap(&old);
	assert_string_equal(h.data[0], "abc");
	assert_int_equal(h.packet[0].wire_len, 9);

	pcap_header(&aix, 0xa1b2c3d4, 2, 6);
	pcap_packet(&aix, 7999, 3, 3, BYTES("abc"));
	h = hear_pcap(&aix);
	assert_int_equal(h.packet[0].link, 1);
	assert_int_equal(h.packet[0].when_us, 1000007);

	pcap_header(&huge, 0xa1b2c3d4, 4, 1);
	pcap_packet(&huge, 0, 262145, 262145, BYTES(""));
	h = hear_pcap(&huge);
	assert_int_equal(h.last, RECORD_BAD);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_kinds_of_packets),
		cmocka_unit_test(sections_begin_anew),
		cmocka_unit_test(clocks),
		cmocka_unit_test(other_blocks_are_passed_over),
		cmocka_unit_test(secrets_are_handed_on),
		cmocka_unit_test(lengths_are_checked),
		cmocka_unit_test(begins_with_a_section),
		cmocka_unit_test(cut_anywhere),
		cmocka_unit_test(all_magics),
		cmocka_unit_test(oddities_of_pcap),
	};
	return RUN(tests, argc, argv);
}
