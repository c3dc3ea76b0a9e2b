#include "match/event.h"

const char *
state_name(enum state s)
{
	static const char *const names[] = {
		[STATE_OPEN] = "open",
		[STATE_CLOSED] = "closed",
		[STATE_FILTERED] = "filtered",
		[STATE_OPEN_FILTERED] = "open|filtered",
	};
	return names[s];
}
