#include "capture/budget.h"

bool
budget_take(struct budget *b, size_t n)
{
	if (n > budget_left(b))
		return false;
	b->used += n;
	return true;
}

void
budget_give(struct budget *b, size_t n)
{
	b->used -= n;
}

size_t
budget_left(const struct budget *b)
{
	return b->cap > b->used ? b->cap - b->used : 0;
}
