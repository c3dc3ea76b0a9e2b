/*
 * matching: the options that say how responses are matched.
 */
#ifndef CLI_MATCHING_H
#define CLI_MATCHING_H

#include "cli/options.h"
#include "match/match.h"

/* fills a struct match_options */
extern const struct option matching_options[];

/* what match_options.clock_us wants: CPU time of the calling thread */
uint64_t matching_clock_us(void);

#endif
