/*
 * interrupt: stopping early without losing what was found.
 */
#ifndef CLI_INTERRUPT_H
#define CLI_INTERRUPT_H

#include <stdbool.h>

/* from now on the first SIGINT or SIGTERM is noted, the next one ends hark */
void interrupt_catch(void);

bool interrupt_came(void);

#endif
