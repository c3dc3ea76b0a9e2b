/*
 * time_text: times as all formats write them.
 */
#ifndef BASE_TIME_TEXT_H
#define BASE_TIME_TEXT_H

#include <stdint.h>

enum { TIME_TEXT_MAX = 28 };

/*
 * RFC 3339 in UTC with microseconds.  NULL for 0, which is not known, and for
 * times after the year 9999, which RFC 3339 cannot say.
 */
const char *time_format(uint64_t us, char text[TIME_TEXT_MAX]);

#endif
