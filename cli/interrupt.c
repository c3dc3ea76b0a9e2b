#include "cli/interrupt.h"

#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>

/* a signal handler can only leave a note here, and any thread may read it */
static atomic_bool came, asked;

static void
note(int number)
{
	atomic_store_explicit(
	    number == SIGUSR1 ? &asked : &came, true, memory_order_relaxed);
}

void
interrupt_catch(void)
{
	/* no SA_RESTART: a read that waits shall return */
	struct sigaction action = { .sa_handler = note,
		.sa_flags = (int)SA_RESETHAND };

	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
	action.sa_flags = 0;
	sigaction(SIGUSR1, &action, NULL);
}

bool
interrupt_came(void)
{
	return atomic_load_explicit(&came, memory_order_relaxed);
}

bool
interrupt_asked(void)
{
	return atomic_exchange_explicit(&asked, false, memory_order_relaxed);
}
