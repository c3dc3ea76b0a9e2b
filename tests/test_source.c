#include "tests/check.h"

#include "base/bytes.h"
#include "capture/source.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* header of classic pcap, little-endian: snapshot length 65535, raw IP */
#define PCAP(magic) magic "\2\0\4\0\0\0\0\0\0\0\0\0\xff\xff\0\0\x65\0\0\0"
#define MICRO "\xd4\xc3\xb2\xa1"
#define NANO "\x4d\x3c\xb2\xa1"
/* at 1 s and 2000 units: 4 bytes of 9 */
#define PACKET "\1\0\0\0\xd0\7\0\0\4\0\0\0\x09\0\0\0abcd"

struct file {
	char path[64];
	struct source *src;
	struct err err;
};

static void
file_with(struct file *f, struct bytes b)
{
	*f = (struct file){ .path = "/tmp/test_source.XXXXXX" };
	int fd = mkstemp(f->path);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, b.p, b.n), b.n);
	close(fd);
	f->src = source_open(f->path, &f->err);
}

static void
done_with(struct file *f)
{
	source_close(f->src);
	unlink(f->path);
}

static void
assert_refused(struct bytes b, const char *why)
{
	struct file f;
	file_with(&f, b);

	assert_null(f.src);
	assert_non_null(strstr(f.err.text, why));
	done_with(&f);
}

static void
packets_in_order(void **state)
{
	struct file f;
	struct packet p;
	file_with(&f, BYTES(PCAP(MICRO) PACKET PACKET));

	(void)state;
	assert_non_null(f.src);
	for (uint64_t i = 1; i <= 2; i++) {
		assert_int_equal(source_next(f.src, &p, &f.err), SOURCE_PACKET);
		assert_int_equal(p.frame, i);
		assert_int_equal(p.when_us, 1002000);
		assert_int_equal(p.wire_len, 9);
		assert_int_equal(p.data.n, 4);
		assert_memory_equal(p.data.p, "abcd", 4);
		assert_string_equal(p.file, f.path);
	}
	assert_int_equal(source_next(f.src, &p, &f.err), SOURCE_END);
	assert_int_equal(source_offset(f.src), 24 + 2 * 20);
	done_with(&f);
}

static void
nanoseconds(void **state)
{
	struct file f;
	struct packet p;
	file_with(&f, BYTES(PCAP(NANO) PACKET));

	(void)state;
	assert_int_equal(source_next(f.src, &p, &f.err), SOURCE_PACKET);
	assert_int_equal(p.when_us, 1000002);
	done_with(&f);
}

static void
cut_in_a_packet(void **state)
{
	struct bytes whole = BYTES(PCAP(MICRO) PACKET PACKET);

	(void)state;
	for (size_t n = 24 + 21; n < whole.n; n++) {
		struct file f;
		struct packet p;
		file_with(&f, bytes_cut(whole, 0, n));
		assert_int_equal(source_next(f.src, &p, &f.err), SOURCE_PACKET);
		assert_int_equal(
		    source_next(f.src, &p, &f.err), SOURCE_DAMAGED);
		assert_non_null(strstr(f.err.text, "cut off in frame 2"));
		char at[40];
		snprintf(at, sizeof(at), "(byte %zu of", n);
		assert_non_null(strstr(f.err.text, at));
		done_with(&f);
	}
}

static void
absurd_length(void **state)
{
	struct file f;
	struct packet p;
	file_with(&f,
	    BYTES(PCAP(MICRO) PACKET "\1\0\0\0\0\0\0\0\0\0\0\x7f\0\0\0\x7f"));

	(void)state;
	assert_int_equal(source_next(f.src, &p, &f.err), SOURCE_PACKET);
	assert_int_equal(source_next(f.src, &p, &f.err), SOURCE_DAMAGED);
	assert_non_null(strstr(f.err.text, "in frame 2"));
	done_with(&f);
}

static void
not_captures(void **state)
{
	(void)state;
	assert_refused(BYTES(""), "empty, ");
	assert_refused(BYTES("hello, world, this is text\n"), "not a capture");
	assert_refused(BYTES("\xfd" "7zXZ\0"), "unxz");
	assert_refused(BYTES("\xd4\xc3\xb2\xa1\2\0"), "file header");
}

static void
not_files(void **state)
{
	struct err err;

	(void)state;
	assert_null(source_open("/nonexistent/x.pcap", &err));
	assert_string_equal(
	    err.text, "cannot open it: No such file or directory");
	assert_null(source_open("/tmp", &err));
	assert_non_null(strstr(err.text, "a directory"));
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(packets_in_order),
		cmocka_unit_test(nanoseconds),
		cmocka_unit_test(cut_in_a_packet),
		cmocka_unit_test(absurd_length),
		cmocka_unit_test(not_captures),
		cmocka_unit_test(not_files),
	};
	return RUN(tests, argc, argv);
}
