/*
 * loop: waiting for descriptors and for time.
 *
 * Watches and timers call back when what they wait for has come; loop_run
 * returns when nothing is waited for any more, or after loop_stop.  Nothing
 * here owns a descriptor.
 *
 *	struct loop *loop = loop_new(os_wall_us);
 *	struct watch *w = watch_new(loop, fd, on_ready, ctx);
 *	watch_want(w, LOOP_READ);
 *	loop_run(loop);
 */
#ifndef BASE_LOOP_H
#define BASE_LOOP_H

#include <stdbool.h>
#include <stdint.h>

struct loop;
struct watch;
struct timer;

enum { LOOP_READ = 1 << 0, LOOP_WRITE = 1 << 1 };

typedef void watch_fn(void *ctx, unsigned ready);
typedef void timer_fn(void *ctx);

/* `now_us` is a clock that is never set back.  NULL when the system refuses */
struct loop *loop_new(uint64_t (*now_us)(void));
void loop_free(struct loop *loop);

void loop_run(struct loop *loop);

/* loop_run returns once the callback that calls this is done */
void loop_stop(struct loop *loop);

uint64_t loop_now(const struct loop *loop);

/* may be freed from its own callback, as may a timer */
struct watch *watch_new(struct loop *loop, int fd, watch_fn *fn, void *ctx);
void watch_free(struct watch *w);

/* LOOP_READ and LOOP_WRITE, or 0: neither */
void watch_want(struct watch *w, unsigned want);

struct timer *timer_new(struct loop *loop, timer_fn *fn, void *ctx);
void timer_free(struct timer *t);

/* calls back once, at that time of the loop's clock or soon after */
void timer_set(struct timer *t, uint64_t at_us);

#endif
