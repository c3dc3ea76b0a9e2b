/*
 * interrupt: stopping early without losing what was found, and being asked how
 * it goes.
 */
#ifndef CLI_INTERRUPT_H
#define CLI_INTERRUPT_H

#include <stdbool.h>

/*
 * From now on the first SIGINT or SIGTERM is noted, the next one ends hark,
 * and so is every SIGUSR1.
 */
void interrupt_catch(void);

bool interrupt_came(void);

/* whether SIGUSR1 came since this was last asked */
bool interrupt_asked(void);

#endif
