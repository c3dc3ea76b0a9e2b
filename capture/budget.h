/*
 * budget: the cap on memory that several stages share.
 *
 * Whoever allocates because of what came over the wire takes the bytes from
 * the budget first, and gives them back when they are freed.
 */
#ifndef CAPTURE_BUDGET_H
#define CAPTURE_BUDGET_H

#include <stdbool.h>
#include <stddef.h>

struct budget {
	size_t cap;
	size_t used;
};

/* false, and nothing is taken, when n more would be above the cap */
bool budget_take(struct budget *b, size_t n);

void budget_give(struct budget *b, size_t n);

/* bytes that can still be taken */
size_t budget_left(const struct budget *b);

#endif
