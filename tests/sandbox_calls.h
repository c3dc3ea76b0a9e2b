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
	const char *report;    /* not there yet */
	const char *elsewhere; /* a file that is there */
};

/* as a system call: negative, and errno */
typedef long way_fn(const struct things *t);

/* for whom a way out stays open */
enum {
	LEAK_CHECK = 1, /* sanitizers that look for leaks */
	ASKING = 2,     /* what asks */
};

struct way {
	const char *name;
	way_fn *go;
	unsigned but; /* for some */
};

struct ways {
	const struct way *v;
	size_t n;
};

/*
 * What nobody has, what asks has not, what both go on doing, what listens
 * does, what asks does.
 */
extern const struct ways ways_out, ways_asking_out, ways_on, ways_listening,
    ways_asking;

/* where what asks may write, and where it may not; %ld is its process */
#define SANDBOX_REPORT "/var/tmp/hark-ways-report-%ld"
#define SANDBOX_ELSEWHERE "/tmp/hark-ways-elsewhere-%ld"

/* of no protocol that anybody speaks */
extern const uint8_t sandbox_frame[FRAME];

#endif
