/*
 * progress: how far a run has come, on a terminal.
 *
 * Any number of threads tell what they read; whoever finds that the line on
 * the terminal is old draws a new one.  With the size of everything known it
 * says how much of it is done and how long the rest will take, otherwise how
 * much was read.
 */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

struct progress {
	bool is_shown;
	const char *unit;    /* what is counted; NULL: bytes that are read */
	uint64_t total;      /* of all; 0: not known */
	uint64_t started_ms; /* by the clock that never jumps */
	_Atomic uint64_t done;
	_Atomic uint64_t drawn_ms;
};

/* `wanted`: and standard error is a terminal */
void progress_begin(
    struct progress *p, const char *unit, bool wanted, uint64_t total);

/* `more` bytes were read, of a file as it lies there */
void progress_add(struct progress *p, uint64_t more);

/* so many are done by now */
void progress_set(struct progress *p, uint64_t done);

void progress_end(struct progress *p);

enum { PROGRESS_LINE = 96 };

/* the line, after `ms` milliseconds; what progress_add draws */
void progress_format(char line[PROGRESS_LINE], const char *unit, uint64_t done,
    uint64_t total, uint64_t ms);

#endif
