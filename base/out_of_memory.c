#include "base/xalloc.h"

#include <stdlib.h>

void
out_of_memory(void)
{
	abort();
}
