/*
 * os: what hark asks of the machine it runs on.
 *
 * Clocks, a number nobody can guess, the bytes of a file.  Only those on top,
 * cli/ and lib/, call these; everything below is handed the answers, so that
 * equal input gives equal results.
 */
#ifndef BASE_OS_H
#define BASE_OS_H

#include "base/buf.h"
#include "base/err.h"

#include <stdio.h>

uint64_t os_now_us(void);  /* since 1970, UTC */
uint64_t os_wall_us(void); /* since some start; never set back */
uint64_t os_wall_ns(void); /* the same, for what is short */
uint64_t os_cpu_us(void);  /* that this thread has used */
uint64_t os_cpu_ns(void);

/* for hashing what strangers choose */
uint64_t os_seed(void);

/* how many descriptors there may be, once the limit is raised as far as it goes
 */
uint64_t os_descriptors(void);

/* what is left of a file; fails above `most` bytes */
bool os_read(FILE *in, size_t most, struct buf *out, struct err *err);

#endif
