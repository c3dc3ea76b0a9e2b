#include "base/time_text.h"

#include <stdio.h>
#include <time.h>

const char *
time_format(uint64_t us, char text[TIME_TEXT_MAX])
{
	time_t s = (time_t)(us / 1000000);
	struct tm tm;

	if (us == 0 || gmtime_r(&s, &tm) == NULL || tm.tm_year > 9999 - 1900)
		return NULL;
	size_t n = strftime(text, TIME_TEXT_MAX, "%Y-%m-%dT%H:%M:%S", &tm);
	snprintf(
	    text + n, TIME_TEXT_MAX - n, ".%06uZ", (unsigned)(us % 1000000));
	return text;
}
