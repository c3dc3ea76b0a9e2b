#include "tests/check.h"

#include "capture/openvpn.h"
#include "tests/guarded.h"
#include "tests/hex.h"

/* a hello in three pieces, as P_CONTROL_V1 of one session has them */
#define SESSION "0102030405060708"
#define RESET                                                                  \
	"38" SESSION "00"                                                      \
	"00000000"
#define ACK                                                                    \
	"28" SESSION "0100000000"                                              \
	"a1a2a3a4a5a6a7a8"
#define FIRST                                                                  \
	"20" SESSION "0100000000"                                              \
	"a1a2a3a4a5a6a7a8"                                                     \
	"00000001"
#define SECOND                                                                 \
	"20" SESSION "00"                                                      \
	"00000002"
#define THIRD                                                                  \
	"20" SESSION "00"                                                      \
	"00000003"
#define A "16030100060100"
#define B "0002"
#define C "0303"

static void
expect(const char *hex, bool tcp, const char *wanted)
{
	struct buf in = { 0 }, out = { 0 }, want = { 0 };

	hex_add(&in, hex);
	hex_add(&want, wanted);
	struct bytes words = guarded(buf_view(&in));
	assert_int_equal(openvpn_tls(&out, words, tcp), want.n > 0);
	assert_int_equal(out.n, want.n);
	if (want.n > 0)
		assert_memory_equal(out.p, want.p, want.n);
	buf_release(&in);
	buf_release(&out);
	buf_release(&want);
}

static void
pieces_are_put_in_order(void **state)
{
	(void)state;
	expect(RESET ACK FIRST A SECOND B THIRD C, false, A B C);
	expect(RESET FIRST A THIRD C SECOND B, false, A B C);
	/* the first copy holds; what follows a missing piece does not */
	expect(FIRST A SECOND B SECOND C THIRD C, false, A B C);
	expect(FIRST A THIRD C, false, A);
	expect(SECOND B THIRD C, false, "");
	expect(RESET ACK, false, "");
}

static void
tcp_has_lengths(void **state)
{
	(void)state;
	expect("000e" RESET "0021" FIRST A "0010" SECOND B, true, A B);
	/* cut in the middle of a packet */
	expect("000e" RESET "0021" FIRST A "0010" SECOND, true, A);
	expect("000e" RESET "0021" FIRST "1603", true, "");
	expect("474554202f20485454502f312e310d0a", true, "");
	expect("00", true, "");
}

static void
an_hmac_may_stand_in_front(void **state)
{
	static const char hmac[] = "00112233445566778899aabbccddeeff00112233";
	static const char stamp[] = "0000000155667788";
	struct buf text = { 0 };

	(void)state;
	buf_printf(&text,
	    "20" SESSION "%s%s"
	    "00"
	    "00000001" A,
	    hmac, stamp);
	buf_printf(&text,
	    "20" SESSION "%s%s"
	    "00"
	    "00000002" B,
	    hmac, stamp);
	buf_byte(&text, 0);
	expect((const char *)text.p, false, A B);
	buf_release(&text);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pieces_are_put_in_order),
		cmocka_unit_test(tcp_has_lengths),
		cmocka_unit_test(an_hmac_may_stand_in_front),
	};
	return RUN(tests, argc, argv);
}
