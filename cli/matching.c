#include "cli/matching.h"

#include "cli/say.h"

#include "base/os.h"

#include <inttypes.h>

const struct option matching_options[] = {
	{ NULL, "--nmap-exact", NULL,
	    "match as Nmap does: interpreted, with its limit of depth",
	    option_flag, offsetof(struct match_options, nmap_exact) },
	{ NULL, "--subject-max", "BYTES", "of a response to match on (8k)",
	    option_size, offsetof(struct match_options, subject_max) },
	{ NULL, "--match-budget", "TIME",
	    "give a response up that takes more CPU time (20ms)", option_time,
	    offsetof(struct match_options, budget_us) },
	{ 0 },
};

void
matching_set_clocks(struct match_options *options)
{
	options->wall_us = os_wall_us;
	options->cpu_us = os_cpu_us;
}

void
matching_say_costly(const struct matcher *m)
{
	size_t n;
	const struct match_costly *c = matcher_costly(m, &n);

	for (size_t i = 0; i < n; i++) {
		const struct sig_place *at = &c[i].line->place;
		say("%s:%u: gave up %" PRIu64 " times, was slow %" PRIu64
		    " times (%s)",
		    at->file, at->line, c[i].gave_up, c[i].slow,
		    c[i].line->service);
	}
}
