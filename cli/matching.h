/*
 * matching: the options that say how responses are matched.
 */
#ifndef CLI_MATCHING_H
#define CLI_MATCHING_H

#include "cli/options.h"
#include "match/match.h"

/* fills a struct match_options */
extern const struct option matching_options[];

/*
 * The clocks that match_options wants.  Without them no time is too much:
 * right where a result is compared with another.
 */
void matching_set_clocks(struct match_options *options);

/* the lines that gave up or were slow, to standard error */
void matching_say_costly(const struct matcher *m);

#endif
