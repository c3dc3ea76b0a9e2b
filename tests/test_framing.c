/* how the first message of a protocol tells its length */
#include "tests/check.h"

#include "active/framing.h"
#include "tests/guarded.h"

static void
is_framed(struct bytes message, enum framing want)
{
	struct bytes m = guarded(message);

	assert_int_equal(framing_of(m), want);
	guarded_free(m);
}

static void
lengths_are_told_by_their_width(void **state)
{
	(void)state;
	/* DNS over TCP */
	is_framed(BYTES("\0\x04wxyz"), FRAMING_SHORT);
	/* NetBIOS */
	is_framed(BYTES("\0\0\0\x04wxyz"), FRAMING_WIDE);
	/* two of them */
	is_framed(BYTES("\0\0\0\x04wxyz\0\0\0\x01w"), FRAMING_WIDE);
	/* PostgreSQL's SSLRequest, and as MongoDB counts */
	is_framed(BYTES("\0\0\0\x08wxyz"), FRAMING_WIDE);
	is_framed(BYTES("\x08\0\0\0wxyz"), FRAMING_WIDE);
}

static void
what_tells_no_length_is_something_else(void **state)
{
	(void)state;
	is_framed(BYTES(""), FRAMING_OTHER);
	is_framed(BYTES("\0\x02w"), FRAMING_OTHER);
	is_framed(BYTES("GET / HTTP/1.0\r\n\r\n"), FRAMING_OTHER);
	/* MQTT's and LDAP's stand behind a type, in one byte */
	is_framed(BYTES("\x30\x06uvwxyz"), FRAMING_OTHER);
	/* a last fragment of RPC */
	is_framed(BYTES("\x80\0\0\x04wxyz"), FRAMING_OTHER);
	/* nothing in it, or less than the length itself */
	is_framed(BYTES("\0\0\0\0"), FRAMING_OTHER);
	is_framed(BYTES("\0\0\0\x03"), FRAMING_OTHER);
	/* one off */
	is_framed(BYTES("\0\x05wxyz"), FRAMING_OTHER);
	is_framed(BYTES("\0\0\0\x05wxyz"), FRAMING_OTHER);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lengths_are_told_by_their_width),
		cmocka_unit_test(what_tells_no_length_is_something_else),
	};

	cmocka_set_test_filter(argc > 1 ? argv[1] : NULL);
	return cmocka_run_group_tests_name(__FILE__, tests, NULL, NULL);
}
