#include "cli/matching.h"

#include <time.h>

const struct option matching_options[] = {
	{ NULL, "--nmap-exact", NULL,
	    "match as Nmap does: interpreted, with its limit of depth",
	    option_flag, offsetof(struct match_options, nmap_exact) },
	{ NULL, "--subject-max", "BYTES",
	    "of a response to match on (8k)", option_size,
	    offsetof(struct match_options, subject_max) },
	{ 0 },
};

uint64_t
matching_clock_us(void)
{
	struct timespec t;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
	return (uint64_t)t.tv_sec * 1000000 + (uint64_t)t.tv_nsec / 1000;
}
