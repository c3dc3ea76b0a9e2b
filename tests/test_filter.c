/* tcpdump's expressions, on packets of several link types */
#include "tests/check.h"

#include "capture/filter.h"

#include <string.h>

/* TCP from 192.0.2.10:22, as raw IPv4 and behind an Ethernet header */
#define IP                                                                     \
	"\x45\0\0\x28\0\1\0\0\x40\6\0\0\xc0\0\2\x0a\xc0\0\2\x4d"               \
	"\0\x16\x9c\x40\0\0\0\1\0\0\0\1\x50\x18\xff\xff\0\0\0\0"
#define ETHERNET "\2\0\0\0\0\1\2\0\0\0\0\2\x08\0" IP

static const struct packet raw = {
	.link = 12,
	.wire_len = 40,
	.data = { (const uint8_t *)IP, 40 },
};
static const struct packet ethernet = {
	.link = 1,
	.wire_len = 54,
	.data = { (const uint8_t *)ETHERNET, 54 },
};

static void
each_link_type_by_itself(void **state)
{
	struct err err;
	struct filter *f = filter_new("tcp port 22", &err);

	(void)state;
	assert_non_null(f);
	for (int i = 0; i < 3; i++) {
		assert_true(filter_passes(f, &raw));
		assert_true(filter_passes(f, &ethernet));
	}
	assert_null(filter_misfit(f));
	filter_free(f);

	f = filter_new("greater 50", &err);
	assert_false(filter_passes(f, &raw));
	assert_true(filter_passes(f, &ethernet));
	filter_free(f);
}

static void
senseless_for_one(void **state)
{
	struct err err;
	struct filter *f = filter_new("ether src 02:00:00:00:00:02", &err);

	(void)state;
	assert_true(filter_passes(f, &ethernet));
	assert_null(filter_misfit(f));
	assert_false(filter_passes(f, &raw));
	assert_non_null(strstr(filter_misfit(f), "link type 12: "));
	assert_true(filter_passes(f, &ethernet));
	filter_free(f);
	/* for wireless captures alone */
	f = filter_new("type mgt", &err);
	assert_non_null(f);
	assert_false(filter_passes(f, &ethernet));
	filter_free(f);
}

static void
senseless_for_all(void **state)
{
	struct err err;

	(void)state;
	assert_null(filter_new("tcp and", &err));
	assert_non_null(strstr(err.text, "syntax error"));
	assert_null(filter_new("port ssssh", &err));
}

/* a hostile file may have any number of link types */
static void
many_link_types(void **state)
{
	struct err err;
	struct filter *f = filter_new("less 100", &err);
	struct packet p = raw;

	(void)state;
	for (int i = 0; i < 300; i++) {
		p.link = i;
		filter_passes(f, &p);
		assert_true(filter_passes(f, &ethernet));
	}
	filter_free(f);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_link_type_by_itself),
		cmocka_unit_test(senseless_for_one),
		cmocka_unit_test(senseless_for_all),
		cmocka_unit_test(many_link_types),
	};
	return RUN(tests, argc, argv);
}
