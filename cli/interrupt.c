#include "cli/interrupt.h"

#include <signal.h>
#include <stddef.h>

/* a signal handler can only leave a note here */
static volatile sig_atomic_t came;

static void
note(int number)
{
	(void)number;
	came = 1;
}

void
interrupt_catch(void)
{
	/* no SA_RESTART: a read that waits shall return */
	struct sigaction action = { .sa_handler = note,
		.sa_flags = (int)SA_RESETHAND };

	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
}

bool
interrupt_came(void)
{
	return came != 0;
}
