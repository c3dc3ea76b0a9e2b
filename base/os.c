#include "base/os.h"

#include <errno.h>
#include <string.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <time.h>

static uint64_t
read_clock(clockid_t clock)
{
	struct timespec t;

	clock_gettime(clock, &t);
	return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

uint64_t
os_now_us(void)
{
	return read_clock(CLOCK_REALTIME) / 1000;
}

uint64_t
os_wall_us(void)
{
	return os_wall_ns() / 1000;
}

uint64_t
os_wall_ns(void)
{
	return read_clock(CLOCK_MONOTONIC);
}

uint64_t
os_cpu_us(void)
{
	return os_cpu_ns() / 1000;
}

uint64_t
os_cpu_ns(void)
{
	return read_clock(CLOCK_THREAD_CPUTIME_ID);
}

uint64_t
os_seed(void)
{
	uint64_t seed;

	/* 8 bytes are never cut short; without them, the time must do */
	if (getrandom(&seed, sizeof(seed), 0) != (ssize_t)sizeof(seed))
		return os_now_us();
	return seed;
}

uint64_t
os_descriptors(void)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
		return 256;
	struct rlimit raised = { limit.rlim_max, limit.rlim_max };
	if (limit.rlim_cur < limit.rlim_max &&
	    setrlimit(RLIMIT_NOFILE, &raised) == 0)
		limit = raised;
	return limit.rlim_cur;
}

bool
os_read(FILE *in, size_t most, struct buf *out, struct err *err)
{
	uint8_t piece[16 << 10];
	size_t n;

	while (out->n <= most && (n = fread(piece, 1, sizeof(piece), in)) > 0)
		buf_add(out, (struct bytes){ piece, n });
	if (ferror(in))
		return err_set(err, "%s", strerror(errno));
	if (out->n > most)
		return err_set(err, "larger than %zu bytes", most);
	return true;
}
