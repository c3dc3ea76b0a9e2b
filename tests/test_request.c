/* how like two requests are */
#include "tests/check.h"

#include "replay/request.h"
#include "tests/guarded.h"

/* which of two recorded exchanges does better for a request */
struct recorded {
	struct bytes sent, got;
};

static unsigned
likeness(struct bytes request, const struct recorded *r)
{
	struct bytes a = guarded(request), b = guarded(r->sent),
	             c = guarded(r->got);
	unsigned n = request_likeness(a, b, c);

	guarded_free(a);
	guarded_free(b);
	guarded_free(c);
	return n;
}

static void
rather(struct bytes request, const struct recorded *better,
    const struct recorded *worse)
{
	assert_true(likeness(request, better) > likeness(request, worse));
}

static void
who_asks_for_another_name_is_refused(void **state)
{
	static const uint8_t error[] = { 0, 5, 0, 1, 'n', 'o', 0 };
	static const uint8_t block[] = { 0, 3, 0, 1, 'h', 'i' };
	const struct recorded file = { BYTES("\0\1here\0octet\0"),
		{ block, sizeof(block) } };
	const struct recorded missing = { BYTES("\0\1gone\0netascii\0"),
		{ error, sizeof(error) } };
	const struct recorded root = { BYTES("GET / HTTP/1.1\r\n\r\n"),
		BYTES("HTTP/1.1 200 OK\r\n\r\n") };
	const struct recorded none = { BYTES("GET /none HTTP/1.1\r\n\r\n"),
		BYTES("HTTP/1.1 404 Not Found\r\n\r\n") };
	const struct recorded locked = { BYTES("GET /a HTTP/1.1\r\n\r\n"),
		BYTES("HTTP/1.1 401 Unauthorized\r\n\r\n") };

	(void)state;
	rather(BYTES("\0\1other\0octet\0"), &missing, &file);
	rather(BYTES("\0\1here\0netascii\0"), &file, &missing);
	rather(BYTES("\0\1gone\0octet\0"), &missing, &file);
	rather(BYTES("GET /else HTTP/1.0\r\n\r\n"), &none, &root);
	rather(BYTES("GET / HTTP/1.0\r\n\r\n"), &root, &none);
	rather(BYTES("GET /a HTTP/1.0\r\n\r\n"), &locked, &none);
	/* the method counts for more than the name */
	rather(BYTES("GET /b HTTP/1.0\r\n\r\n"), &root,
	    &(struct recorded){ BYTES("HEAD /b HTTP/1.0\r\n\r\n"),
	        BYTES("HTTP/1.1 404 Not Found\r\n\r\n") });
}

/* a version, a kind of request, and two names, of which the last may be cut */
#define SNMP(version, kind, one, other)                                        \
	"0.\2\1" version "\4\6public" kind "!\2\4HARK\2\1\0\2\1\0"             \
	"0\0230\10\6\4+\6" one "\5\0000\7\6\3+\6" other "\5\0"

static void
objects_of_snmp_are_counted(void **state)
{
	const struct recorded both = { BYTES(SNMP("\1", "\xa0", "\1\1", "\2")),
		BYTES("") };
	const struct recorded one = { BYTES(SNMP("\1", "\xa0", "\1\1", "\3")),
		BYTES("") };
	const struct recorded older = { BYTES(SNMP("\0", "\xa0", "\1\1", "\2")),
		BYTES("") };
	struct bytes request = BYTES(SNMP("\1", "\xa0", "\1\1", "\2"));

	(void)state;
	rather(request, &both, &one);
	rather(request, &both, &older);
	rather(request, &older, &one);
	/* GETNEXT wants something else, whatever it names */
	assert_int_equal(
	    likeness(BYTES(SNMP("\1", "\xa1", "\1\1", "\2")), &both), 0);
	for (size_t n = 1; n < request.n; n++)
		likeness(bytes_cut(request, 0, n), &both);
}

static void
options_of_telnet_are_of_one_kind(void **state)
{
	struct bytes answer = BYTES("\xff\xfd\1");
	const struct recorded will = { BYTES("\xff\xfb\x18"), answer };
	const struct recorded sub = { BYTES("\xff\xfa\x18\0VT\xff\xf0"),
		answer };
	const struct recorded early = { will.sent, BYTES("") };
	struct bytes refusal = BYTES("\xff\xfc\x18\xff\xfe\x01");

	(void)state;
	assert_true(request_is_similar(refusal, will.sent));
	assert_true(request_is_similar(refusal, sub.sent));
	/* which of them is next decides */
	assert_int_equal(likeness(refusal, &will), likeness(refusal, &sub));
	/* but not what was said before the server had opened */
	rather(refusal, &will, &early);
	assert_false(request_is_similar(BYTES("user\r\n"), will.sent));
	assert_false(request_is_similar(BYTES("\xff\xff\xff"), will.sent));
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(who_asks_for_another_name_is_refused),
		cmocka_unit_test(objects_of_snmp_are_counted),
		cmocka_unit_test(options_of_telnet_are_of_one_kind),
	};

	cmocka_set_test_filter(argc > 1 ? argv[1] : NULL);
	return cmocka_run_group_tests_name(__FILE__, tests, NULL, NULL);
}
