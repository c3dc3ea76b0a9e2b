#include "tests/check.h"

#include "base/buf.h"
#include "capture/source.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

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
	assert_refused(BYTES("\xfd"
	                     "7zXZ\0"),
	    "unxz");
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

/* --- compressed --- */

static void
add_gzip(struct buf *to, struct bytes b)
{
	uint8_t packed[64 << 10];
	z_stream z = { 0 };

	assert_int_equal(
	    deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY),
	    Z_OK);
	z.next_in = (Bytef *)(uintptr_t)b.p;
	z.avail_in = (uInt)b.n;
	z.next_out = packed;
	z.avail_out = sizeof(packed);
	assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
	buf_add(to, (struct bytes){ packed, z.total_out });
	deflateEnd(&z);
}

static void
add_zstd(struct buf *to, struct bytes b)
{
	uint8_t packed[64 << 10];
	ZSTD_CCtx *z = ZSTD_createCCtx();

	ZSTD_CCtx_setParameter(z, ZSTD_c_checksumFlag, 1);
	size_t n = ZSTD_compress2(z, packed, sizeof(packed), b.p, b.n);
	assert_false(ZSTD_isError(n));
	buf_add(to, (struct bytes){ packed, n });
	ZSTD_freeCCtx(z);
}

typedef void add_fn(struct buf *to, struct bytes b);
static add_fn *const packers[] = { add_gzip, add_zstd };

/* reads on to whatever ends it; how many packets there were */
static unsigned
count_packets(struct file *f, enum source_result *last)
{
	struct packet p;
	unsigned n = 0;

	while ((*last = source_next(f->src, &p, &f->err)) == SOURCE_PACKET)
		n++;
	return n;
}

static void
assert_packets(struct bytes b, unsigned n, enum source_result end)
{
	struct file f;
	enum source_result last;
	file_with(&f, b);

	assert_non_null(f.src);
	assert_int_equal(count_packets(&f, &last), n);
	assert_int_equal(last, end);
	done_with(&f);
}

/* several members, cut anywhere between packets, are one stream */
static void
packed(void **state)
{
	struct bytes whole = BYTES(PCAP(MICRO) PACKET PACKET);

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct buf one = { 0 }, two = { 0 };
		packers[i](&one, whole);
		assert_packets(buf_view(&one), 2, SOURCE_END);
		packers[i](&two, bytes_cut(whole, 0, 31));
		packers[i](&two, BYTES(""));
		packers[i](&two, bytes_cut(whole, 31, whole.n));
		assert_packets(buf_view(&two), 2, SOURCE_END);
		buf_release(&one);
		buf_release(&two);
	}
}

/* more than any buffer holds, and packets across all of their borders */
static void
packed_and_large(void **state)
{
	struct buf file = { 0 };

	(void)state;
	buf_add(&file, BYTES(PCAP(MICRO)));
	for (unsigned i = 0; i < 40000; i++)
		buf_add(&file, BYTES(PACKET));
	assert_packets(buf_view(&file), 40000, SOURCE_END);
	for (size_t i = 0; i < 2; i++) {
		struct buf b = { 0 };
		packers[i](&b, buf_view(&file));
		assert_packets(buf_view(&b), 40000, SOURCE_END);
		buf_release(&b);
	}
	buf_release(&file);
}

static void
packed_and_cut(void **state)
{
	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct buf b = { 0 };
		packers[i](&b, BYTES(PCAP(MICRO) PACKET PACKET));
		for (size_t n = 4; n < b.n; n++) {
			struct file f;
			enum source_result last = SOURCE_DAMAGED;
			file_with(&f, bytes_cut(buf_view(&b), 0, n));
			if (f.src != NULL)
				count_packets(&f, &last);
			assert_int_equal(last, SOURCE_DAMAGED);
			char at[40];
			snprintf(at, sizeof(at), "byte %zu of the file", n);
			assert_non_null(strstr(f.err.text, at));
			done_with(&f);
		}
		buf_release(&b);
	}
}

/* what came before the error is kept, wherever the file is damaged */
static void
packed_and_damaged(void **state)
{
	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct buf b = { 0 };
		packers[i](&b, BYTES(PCAP(MICRO) PACKET PACKET));
		b.p[b.n - 1] ^= 1; /* its length, its checksum */
		assert_packets(buf_view(&b), 2, SOURCE_DAMAGED);
		b.p[b.n - 1] ^= 1;
		buf_str(&b, "garbage");
		assert_packets(buf_view(&b), 2, SOURCE_DAMAGED);
		buf_release(&b);
	}
	struct buf b = { 0 };
	add_gzip(&b, BYTES(PCAP(MICRO) PACKET));
	buf_add(&b, BYTES("\0\0\0\0\0\0\0\0"));
	assert_packets(buf_view(&b), 1, SOURCE_END);
	buf_release(&b);
}

static void
packed_and_no_capture(void **state)
{
	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct buf b = { 0 };
		packers[i](&b, BYTES("a log file\n"));
		assert_refused(buf_view(&b), "not a capture");
		buf_release(&b);
	}
}

/* --- what goes on --- */

static void
growing_file(void **state)
{
	struct bytes whole = BYTES(PCAP(MICRO) PACKET PACKET);
	const struct source_options options = { .growing = true };
	char path[] = "/tmp/test_source.XXXXXX";
	int fd = mkstemp(path);
	struct err err;
	struct packet p;

	(void)state;
	struct source *src = source_open_with(path, &options, NULL, &err);
	assert_non_null(src);
	for (size_t n = 0; n < whole.n; n++) {
		size_t behind = n > 24 ? (n - 24) % 20 : 1;
		enum source_result want =
		    n > 24 && behind == 0 ? SOURCE_PACKET : SOURCE_QUIET;
		assert_int_equal(source_next(src, &p, &err), want);
		assert_int_equal(write(fd, whole.p + n, 1), 1);
	}
	assert_int_equal(source_next(src, &p, &err), SOURCE_PACKET);
	assert_int_equal(p.frame, 2);
	assert_int_equal(source_next(src, &p, &err), SOURCE_QUIET);
	source_close(src);
	close(fd);
	unlink(path);
}

/* a pipe that says nothing is not waited for longer than told */
static void
quiet_pipe(void **state)
{
	struct bytes whole = BYTES(PCAP(MICRO) PACKET);
	const struct source_options options = { .wait_ms = 1 };
	char path[] = "/tmp/test_source.fifo.XXXXXX";
	enum source_refusal why;
	struct err err;
	struct packet p;

	(void)state;
	int fd = mkstemp(path);
	close(fd);
	unlink(path);
	assert_int_equal(mkfifo(path, 0600), 0);
	/* as long as nobody writes, too */
	struct source *src = source_open_with(path, &options, &why, &err);
	assert_non_null(src);
	assert_int_equal(source_next(src, &p, &err), SOURCE_QUIET);
	fd = open(path, O_RDWR | O_NONBLOCK);
	assert_int_equal(source_next(src, &p, &err), SOURCE_QUIET);
	assert_int_equal(write(fd, whole.p, 30), 30);
	assert_int_equal(source_next(src, &p, &err), SOURCE_QUIET);
	assert_int_equal(write(fd, whole.p + 30, whole.n - 30), whole.n - 30);
	assert_int_equal(source_next(src, &p, &err), SOURCE_PACKET);
	close(fd);
	assert_int_equal(source_next(src, &p, &err), SOURCE_END);
	source_close(src);

	fd = open(path, O_RDWR | O_NONBLOCK);
	src = source_open_with(path, &options, &why, &err);
	assert_int_equal(write(fd, "no capture", 10), 10);
	assert_int_equal(source_next(src, &p, &err), SOURCE_REFUSED);
	source_close(src);
	close(fd);
	unlink(path);
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
		cmocka_unit_test(packed),
		cmocka_unit_test(packed_and_large),
		cmocka_unit_test(packed_and_cut),
		cmocka_unit_test(packed_and_damaged),
		cmocka_unit_test(packed_and_no_capture),
		cmocka_unit_test(growing_file),
		cmocka_unit_test(quiet_pipe),
	};
	return RUN(tests, argc, argv);
}
