/*
 * fuzz_source: any bytes as a file, pcap, pcapng or packed in gzip or zstd,
 * read once as it is and once as one that is still being written.
 */
#include "capture/source.h"

#include <assert.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* little input can unpack to much */
enum { PACKETS_MAX = 10000 };

static enum source_result
read_all(struct source *src, unsigned *sum, struct err *err)
{
	enum source_result got = SOURCE_PACKET;
	struct packet p;

	for (size_t i = 0; i < PACKETS_MAX && got == SOURCE_PACKET; i++) {
		got = source_next(src, &p, err);
		for (size_t k = 0; got == SOURCE_PACKET && k < p.data.n; k++)
			*sum += p.data.p[k];
	}
	return got;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	char path[64];
	unsigned sum = 0;
	struct err err;
	int fd = memfd_create("fuzz", 0);

	assert(write(fd, data, n) == (ssize_t)n);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	for (int growing = 0; growing < 2; growing++) {
		const struct source_options options = { .growing = growing };
		struct source *src =
		    source_open_with(path, &options, NULL, &err);
		if (src == NULL)
			continue;
		enum source_result got = read_all(src, &sum, &err);
		assert(got != SOURCE_END || !growing);
		assert(got != SOURCE_QUIET || growing);
		source_close(src);
	}
	close(fd);
	return 0;
}
