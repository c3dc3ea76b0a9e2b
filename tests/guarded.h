/*
 * guarded: test inputs that end where memory ends.
 *
 * A read past the end of the bytes faults at once, sanitizer or not.
 */
#ifndef TESTS_GUARDED_H
#define TESTS_GUARDED_H

#include "base/bytes.h"

/* a copy that ends at a page nobody may touch; guarded_free gives it back */
struct bytes guarded(struct bytes b);
void guarded_free(struct bytes b);

#endif
