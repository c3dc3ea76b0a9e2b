/*
 * courses: the plan of a run, made, printed, written and read.
 *
 * In the order in which endpoints are asked, a function of the seed.  As JSON
 * it is one object, the same byte for byte for the same seed and input; what
 * is read back (--execute) must give the very words that it was written with,
 * or it is refused.
 */
#ifndef CLI_COURSES_H
#define CLI_COURSES_H

#include "active/course.h"
#include "active/pace.h"
#include "active/ports.h"
#include "base/buf.h"

#include <stdio.h>

enum { COURSES_MAX = 1 << 18, COURSES_FORMAT = 1 };

struct courses {
	struct course *v;
	size_t n, cap;
	struct arena arena;
	uint64_t seed;
	struct course_cost total;
	uint64_t duration_us; /* at that pace */
	char hash[65];        /* of the JSON */
};

/*
 * All that is known, and `ports` (NULL: none) of the hosts that are known.
 * With ports no others are planned for.  False when there are too many.
 */
bool courses_make(struct courses *c, const struct course_setup *setup,
    const struct ports *ports, uint64_t seed, struct err *err);
void courses_release(struct courses *c);

/* how long it takes at this pace, waits not counted */
void courses_pace(struct courses *c, const struct pace_options *pace);

/* what is read has the scope still to pass, at the moment of sending */
void courses_write(struct courses *c, struct buf *out);
bool courses_read(struct courses *c, const struct sigdb *db,
    const struct weights *w, enum safety most, struct bytes json,
    struct err *err);

void courses_print(const struct courses *c, FILE *out, bool all);

#endif
