/*
 * sandbox_calls: the ways out of a process, and what it must go on doing.
 *
 * Each is a function that tries it once, with things that were opened before.
 */
#ifndef TESTS_SANDBOX_CALLS_H
#define TESTS_SANDBOX_CALLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

enum { FRAME = 60, PATIENCE_S = 20 };

/* what an attempt can use; opened before the sandbox is entered */
struct things {
	int udp;    /* connected to nobody */
	int stream; /* one end of a pair */
	int live;   /* AF_PACKET where permitted, else the other end */
	int file;
	int pipe[2];
	int zero; /* readable without end */
	int tun;  /* where permitted */
	pid_t other;
};

/* as a system call: negative, and errno */
typedef long way_fn(const struct things *t);

struct way {
	const char *name;
	way_fn *go;
	bool is_leak_check; /* what sanitizers do when they look for leaks */
};

extern const struct way ways_out[], ways_on[];
extern const size_t n_ways_out, n_ways_on;

/* of no protocol that anybody speaks */
extern const uint8_t sandbox_frame[FRAME];

#endif
