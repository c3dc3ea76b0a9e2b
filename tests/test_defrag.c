/* IP fragments in every order, in excess, and made of nonsense */
#include "tests/check.h"

#include "capture/defrag.h"
#include "tests/guarded.h"

#include <stdlib.h>
#include <string.h>

enum { WHOLE_MAX = 65535 };

struct setup {
	struct defrag *d;
	struct defrag_limits limits;
	struct defrag_counts counts;
	struct fragment next; /* what the next fragment begins as */
	struct datagram out;
	uint8_t text[WHOLE_MAX + 1];
};

static struct setup *
setup_new(void)
{
	struct setup *s = calloc(1, sizeof(*s));
	static const uint8_t src[4] = { 192, 0, 2, 10 };
	static const uint8_t dst[4] = { 198, 51, 100, 7 };

	s->limits = defrag_limits_default();
	s->next = (struct fragment){
		.src = addr_of_v4(src),
		.dst = addr_of_v4(dst),
		.id = 7,
		.proto = 6,
		.when_us = 1700000000000000,
	};
	for (size_t i = 0; i < sizeof(s->text); i++)
		s->text[i] = (uint8_t)(i * 7 + i / 256);
	return s;
}

static void
setup_free(struct setup *s)
{
	defrag_free(s->d);
	free(s);
}

/* bytes of anybody's at an offset, at a guard page */
static enum defrag_result
feed_bytes(struct setup *s, size_t offset, struct bytes b, bool more)
{
	if (s->d == NULL)
		s->d = defrag_new(&s->limits, &s->counts);
	struct bytes data = guarded(b);
	struct fragment f = s->next;
	f.offset = (uint32_t)offset;
	f.more = more;
	f.data = data;
	enum defrag_result got = defrag_feed(s->d, &f, &s->out);
	guarded_free(data);
	return got;
}

/* [from, to) of the text */
static enum defrag_result
feed(struct setup *s, size_t from, size_t to, bool more)
{
	struct bytes all = { s->text, sizeof(s->text) };

	return feed_bytes(s, from, bytes_cut(all, from, to - from), more);
}

static void
assert_text(const struct setup *s, size_t n, bool conflict)
{
	assert_int_equal(s->out.data.n, n);
	assert_int_equal(s->out.missing, 0);
	assert_memory_equal(s->out.data.p, s->text, n);
	assert_int_equal(s->out.proto, 6);
	assert_int_equal(s->out.conflict, conflict);
}

static void
in_order_and_reversed(void **state)
{
	struct setup *s = setup_new();

	(void)state;
	assert_int_equal(feed(s, 0, 1480, true), DEFRAG_WAITING);
	assert_int_equal(feed(s, 1480, 2960, true), DEFRAG_WAITING);
	assert_int_equal(feed(s, 2960, 3001, false), DEFRAG_WHOLE);
	assert_text(s, 3001, false);
	s->next.id++;
	assert_int_equal(feed(s, 2960, 3001, false), DEFRAG_WAITING);
	assert_int_equal(feed(s, 1480, 2960, true), DEFRAG_WAITING);
	assert_int_equal(feed(s, 0, 1480, true), DEFRAG_WHOLE);
	assert_text(s, 3001, false);
	assert_int_equal(s->counts.datagrams, 2);
	assert_int_equal(s->counts.fragments, 6);
	setup_free(s);
}

static void
eight_bytes_at_a_time(void **state)
{
	struct setup *s = setup_new();

	(void)state;
	for (size_t at = 65528; at > 0; at -= 8)
		assert_int_equal(
		    feed(s, at, at == 65528 ? WHOLE_MAX : at + 8, at != 65528),
		    DEFRAG_WAITING);
	assert_int_equal(feed(s, 0, 8, true), DEFRAG_WHOLE);
	assert_text(s, WHOLE_MAX, false);
	setup_free(s);
}

static void
copies_are_no_harm(void **state)
{
	struct setup *s = setup_new();

	(void)state;
	feed(s, 16, 40, true);
	feed(s, 16, 40, true);
	feed(s, 8, 48, true);
	feed(s, 48, 50, false);
	feed(s, 48, 50, false);
	assert_int_equal(feed(s, 0, 24, true), DEFRAG_WHOLE);
	assert_text(s, 50, false);
	setup_free(s);
}

static void
the_first_copy_wins_and_the_other_is_told(void **state)
{
	struct setup *s = setup_new();

	(void)state;
	feed(s, 8, 24, true);
	feed_bytes(s, 8, BYTES("evil evil evil e"), true);
	feed_bytes(s, 16, BYTES("evil evil evil e"), true);
	assert_int_equal(feed(s, 32, 33, false), DEFRAG_WAITING);
	memcpy(s->text + 24, "l evil e", 8); /* this much of it was new */
	assert_int_equal(feed(s, 0, 8, true), DEFRAG_WHOLE);
	assert_text(s, 33, true);
	assert_int_equal(s->counts.conflicts, 1);
	setup_free(s);
}

static void
ends_that_disagree(void **state)
{
	struct setup *s = setup_new();

	(void)state;
	/* a second end, further on, with bytes behind the first */
	feed(s, 16, 20, false);
	assert_int_equal(feed(s, 16, 29, false), DEFRAG_WAITING);
	assert_int_equal(feed(s, 24, 40, true), DEFRAG_WAITING);
	assert_int_equal(feed(s, 0, 16, true), DEFRAG_WHOLE);
	assert_text(s, 20, true);

	/* an end in front of what has been heard is none */
	s->next.id++;
	feed(s, 16, 32, true);
	assert_int_equal(feed(s, 16, 20, false), DEFRAG_WAITING);
	assert_int_equal(feed(s, 0, 16, true), DEFRAG_WAITING);
	assert_int_equal(feed(s, 32, 33, false), DEFRAG_WHOLE);
	assert_text(s, 33, true);

	/* inside the one before it, as teardrop sent them */
	s->next.id++;
	feed(s, 0, 40, true);
	assert_int_equal(feed(s, 24, 28, false), DEFRAG_WAITING);
	setup_free(s);
	s = setup_new();
	assert_int_equal(feed(s, 24, 28, false), DEFRAG_WAITING);
	assert_int_equal(feed(s, 0, 40, true), DEFRAG_WHOLE);
	assert_text(s, 28, true);
	setup_free(s);
}

static void
nonsense_is_refused(void **state)
{
	struct setup *s = setup_new();

	(void)state;
	assert_int_equal(feed(s, 0, 0, true), DEFRAG_BAD);
	assert_int_equal(feed(s, 8, 8, false), DEFRAG_BAD);
	assert_int_equal(feed(s, 0, 7, true), DEFRAG_BAD);
	assert_int_equal(feed(s, 65528, 65536, false), DEFRAG_OVERSIZE);
	assert_int_equal(
	    feed_bytes(s, 65536, BYTES("12345678"), true), DEFRAG_OVERSIZE);
	s->next.missing = SIZE_MAX - 8;
	assert_int_equal(feed(s, 0, 8, true), DEFRAG_OVERSIZE);
	s->next.missing = 0;
	/* what is beyond whole units of a middle part is not taken */
	assert_int_equal(feed(s, 0, 13, true), DEFRAG_WAITING);
	assert_int_equal(feed(s, 8, 16, false), DEFRAG_WHOLE);
	assert_text(s, 16, false);
	setup_free(s);
}

static void
datagrams_are_kept_apart(void **state)
{
	struct setup *s = setup_new();
	static const uint8_t six[16] = { 0x20, 1, 0x0d, 0xb8 };

	(void)state;
	feed(s, 0, 8, true);
	s->next.id = 8;
	assert_int_equal(feed(s, 8, 9, false), DEFRAG_WAITING);
	s->next.id = 7;
	s->next.proto = 17;
	assert_int_equal(feed(s, 8, 9, false), DEFRAG_WAITING);
	s->next.proto = 6;
	assert_int_equal(feed(s, 8, 9, false), DEFRAG_WHOLE);

	/* in IPv6 the first one says what it is, and the others may differ */
	s->next.src = addr_of_v6(six);
	s->next.proto = 99;
	assert_int_equal(feed(s, 8, 9, false), DEFRAG_WAITING);
	s->next.proto = 6;
	assert_int_equal(feed(s, 0, 8, true), DEFRAG_WHOLE);
	assert_text(s, 9, false);
	setup_free(s);
}

static void
a_short_capture_is_told(void **state)
{
	struct setup *s = setup_new();

	(void)state;
	s->next.missing = 11;
	feed(s, 16, 29, true); /* 24 bytes on the wire */
	s->next.missing = 0;
	feed(s, 40, 41, false);
	feed(s, 32, 40, true); /* was missing; does not count as a conflict */
	assert_int_equal(feed(s, 0, 16, true), DEFRAG_WHOLE);
	assert_int_equal(s->out.data.n, 29);
	assert_int_equal(s->out.missing, 12);
	assert_memory_equal(s->out.data.p, s->text, 29);
	assert_false(s->out.conflict);
	setup_free(s);
}

static void
time_ends_what_does_not_complete(void **state)
{
	struct setup *s = setup_new();

	(void)state;
	feed(s, 0, 8, true);
	s->next.when_us += 30 * 1000000;
	assert_int_equal(feed(s, 8, 9, false), DEFRAG_WHOLE);
	s->next.id++;
	feed(s, 0, 8, true);
	s->next.when_us -= 60 * 1000000; /* clocks are set back, too */
	assert_int_equal(feed(s, 16, 17, false), DEFRAG_WAITING);
	s->next.when_us += 90 * 1000000 + 1;
	assert_int_equal(feed(s, 8, 16, true), DEFRAG_WAITING);
	assert_int_equal(s->counts.expired, 1);
	defrag_flush(s->d, s->next.when_us);
	assert_int_equal(s->counts.expired, 1);
	defrag_flush(s->d, UINT64_MAX);
	assert_int_equal(s->counts.expired, 2);
	setup_free(s);
}

static void
caps_cost_the_oldest(void **state)
{
	struct setup *s = setup_new();

	(void)state;
	s->limits.datagrams = 2;
	s->limits.fragments = 3;
	for (s->next.id = 1; s->next.id <= 3; s->next.id++)
		feed(s, 0, 8, true);
	assert_int_equal(s->counts.evicted, 1);
	s->next.id = 2;
	assert_int_equal(feed(s, 8, 9, false), DEFRAG_WHOLE);
	s->next.id = 3;
	feed(s, 8, 16, true);
	feed(s, 8, 16, true);
	assert_int_equal(feed(s, 16, 24, true), DEFRAG_BAD);
	setup_free(s);

	s = setup_new();
	s->limits.bytes = 150 << 10;
	for (s->next.id = 1; s->next.id <= 500; s->next.id++)
		feed(s, 0, 8, true);
	assert_in_range(s->counts.evicted, 400, 450);
	/* as large as can be, twice at once: the one handed out, and the next
	 */
	for (unsigned i = 0; i < 2; i++) {
		feed(s, 0, 65000, true);
		assert_int_equal(
		    feed(s, 65000, WHOLE_MAX, false), DEFRAG_WHOLE);
		assert_text(s, WHOLE_MAX, false);
		s->next.id++;
	}
	assert_in_range(s->counts.evicted, 480, 500);
	setup_free(s);

	s = setup_new();
	s->limits.bytes = 8 << 10;
	assert_int_equal(feed(s, 0, 8000, true), DEFRAG_WAITING);
	assert_int_equal(s->counts.evicted, 1);
	setup_free(s);

	s = setup_new();
	s->limits.bytes = 8;
	assert_int_equal(feed(s, 0, 8, true), DEFRAG_WAITING);
	assert_int_equal(s->counts.evicted, 1);
	setup_free(s);
}

/* fragments of a datagram that lies in the one handed out before */
static void
fragments_within_fragments(void **state)
{
	struct setup *s = setup_new();

	(void)state;
	feed(s, 0, 4000, true);
	assert_int_equal(feed(s, 4000, 5000, false), DEFRAG_WHOLE);
	struct fragment f = s->next;
	f.id = 100;
	f.offset = 8;
	f.data = bytes_cut(s->out.data, 8, 4992);
	assert_int_equal(defrag_feed(s->d, &f, &s->out), DEFRAG_WAITING);
	s->next.id++;
	assert_int_equal(feed(s, 0, 4000, true), DEFRAG_WAITING);
	assert_int_equal(feed(s, 4000, 5000, false), DEFRAG_WHOLE);
	f.offset = 0;
	f.more = true;
	f.data = bytes_cut(s->out.data, 0, 8);
	assert_int_equal(defrag_feed(s->d, &f, &s->out), DEFRAG_WHOLE);
	assert_text(s, 5000, false);

	/* one that claims to be of the same datagram as it lies in */
	f.offset = 64;
	f.data = bytes_cut(s->out.data, 0, 80);
	assert_int_equal(defrag_feed(s->d, &f, &s->out), DEFRAG_WAITING);
	setup_free(s);
}

/* copies that come when all is told are no beginning of anything */
static void
copies_of_what_is_whole(void **state)
{
	struct setup *s = setup_new();

	(void)state;
	for (unsigned i = 0; i < 3; i++) {
		feed(s, 0, 16, true);
		feed(s, 16, 21, false);
	}
	assert_int_equal(s->counts.datagrams, 1);
	/* nor is a part that was not there in this size */
	assert_int_equal(feed(s, 8, 16, true), DEFRAG_WAITING);
	defrag_flush(s->d, UINT64_MAX);
	assert_int_equal(s->counts.expired, 0);

	/* other bytes under the same number are */
	feed(s, 0, 16, true);
	feed(s, 16, 21, false);
	s->text[0]++;
	feed(s, 0, 16, true);
	assert_int_equal(feed(s, 16, 21, false), DEFRAG_WHOLE);
	assert_text(s, 21, false);
	/* and so are the same bytes, when they come much later */
	s->next.when_us += 3 * 1000000;
	feed(s, 0, 16, true);
	assert_int_equal(feed(s, 16, 21, false), DEFRAG_WHOLE);
	assert_int_equal(s->counts.datagrams, 4);
	/* another end, or the same end in the middle */
	assert_int_equal(feed(s, 16, 20, false), DEFRAG_WAITING);
	assert_int_equal(feed(s, 0, 16, true), DEFRAG_WHOLE);
	assert_text(s, 20, false);
	setup_free(s);
}

static uint32_t
draw(uint32_t *seed, uint32_t below)
{
	*seed = *seed * 1664525 + 1013904223;
	return (uint32_t)((uint64_t)*seed * below >> 32);
}

/* any pieces, in any order, some of them twice, some overlapping */
static void
at_random(void **state)
{
	uint32_t seed = 1;

	(void)state;
	for (unsigned round = 0; round < 300; round++) {
		struct setup *s = setup_new();
		size_t n = 9 + draw(&seed, 4000), units = (n + 7) / 8;
		bool there[512] = { false }, whole = false;
		size_t lacking = units;
		while (!whole) {
			size_t from = draw(&seed, (uint32_t)units);
			size_t to = from + 1 + draw(&seed, 40);
			if (to > units)
				to = units;
			for (size_t i = from; i < to; i++) {
				lacking -= !there[i];
				there[i] = true;
			}
			whole = feed(s, from * 8, to == units ? n : to * 8,
			            to != units) == DEFRAG_WHOLE;
			assert_int_equal(whole, lacking == 0);
		}
		assert_text(s, n, false);
		setup_free(s);
	}
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(in_order_and_reversed),
		cmocka_unit_test(eight_bytes_at_a_time),
		cmocka_unit_test(copies_are_no_harm),
		cmocka_unit_test(the_first_copy_wins_and_the_other_is_told),
		cmocka_unit_test(ends_that_disagree),
		cmocka_unit_test(nonsense_is_refused),
		cmocka_unit_test(datagrams_are_kept_apart),
		cmocka_unit_test(a_short_capture_is_told),
		cmocka_unit_test(time_ends_what_does_not_complete),
		cmocka_unit_test(caps_cost_the_oldest),
		cmocka_unit_test(fragments_within_fragments),
		cmocka_unit_test(copies_of_what_is_whole),
		cmocka_unit_test(at_random),
	};
	return RUN(tests, argc, argv);
}
